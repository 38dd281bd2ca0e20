import { expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { rounds } from './rounds.ts';

// The example has villages that are there since a month, so that the file's name is compared with one.
test.each(['null', '1e3', 'a.b', '2024-13', '0'])('a file `%s.csv` is no round, and breaks nothing', (name) => {
	const { files, ...rest } = readFolder('data/_contoh');
	const copy = files.get('kota/contoh/pengukuran/2024-08.csv') ?? '';
	const { draft } = draftOf({ ...rest, files: new Map(files).set(`kota/contoh/pengukuran/${name}.csv`, copy) });
	const said = [...rounds.run(draft)].map(({ code, file }) => `${code} ${file.split('/').at(-1)}`);
	expect(said).toContain(`berkas-tak-dibaca ${name}.csv`);
});
