// npm run rename -- CODE --name "…" | --code CODE | --slug NAME --reason "…" [--by NAME] [--date DAY] [--data DIR]
// Gives an area another name, code or address: old addresses lead to the new ones. Exit code: 0 written, 1 refused.
import { rename } from '../src/data/exits/index.ts';
import { readArguments, TEXT } from './support/arguments.ts';
import { COMMON, changeData } from './support/exits.ts';
import { command } from './support/run.mjs';

const USAGE =
	'Pakai: npm run rename -- 64.74.01.1001 --name "Nama Baru" --reason "Mengapa"; --code KODE_BARU untuk ' +
	'membetulkan kode; --slug nama-folder untuk alamat kota.';

await command(async () => {
	const parsed = readArguments({ ...COMMON, name: TEXT, code: TEXT, slug: TEXT }, USAGE, 1);
	const [area = ''] = parsed.positionals;
	const { name, code, slug, ...asked } = parsed.values;
	changeData(asked, (edit, draft) => ({
		stated: rename(edit, draft, area, { name, code, slug }),
		named: code ? [`${area}/`] : [],
	}));
});
