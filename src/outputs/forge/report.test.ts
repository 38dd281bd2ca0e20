import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { changedMaps } from './pictures.ts';
import { changesBetween } from './report.ts';

const folder = readFolder(fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url)));
const AUGUST = 'kota/contoh/pengukuran/2024-08.csv';
const after = (to: string) => {
	const text = (folder.files.get(AUGUST) ?? '').replace('412,395,52,11,24,40', to);
	const { publication } = publish({ ...folder, files: new Map(folder.files).set(AUGUST, text) });
	if (!publication) throw new Error('nothing was published');
	return publication;
};
const before = publish(folder).publication;

it('does not tell again what stood where a number is hidden now, nor anything else of that round', async () => {
	const hidden = after('412,395,ds,ds,24,40');
	const changes = changesBetween(before, hidden);
	expect(changes.length).toBeGreaterThan(1);
	expect(new Set(changes.map((one) => one.before))).toEqual(new Set(['tidak diulang']));
	expect([...(await changedMaps(before, hidden)).keys()].filter((name) => name.endsWith('-sebelum.png'))).toEqual([]);
});

it('tells what stood where a number is another one now', () => {
	expect(changesBetween(before, after('412,395,51,11,24,40'))).toContainEqual(
		expect.objectContaining({ before: expect.stringMatching(/^52/), after: expect.stringMatching(/^51/) }),
	);
});
