// Tables that an official edits by hand: what is handed over is what the commands would write.
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeUpNik } from '../../../tests/import/people.ts';
import { alike, csv, exportOf, FEBRUARY, hundred, SHORT, workspace } from '../../../tests/import/workspace.ts';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { bytesOf, deskOf, NOBODY, ORDER, onDisk, packsOf, written } from './desk.fixture.ts';
import { Desk } from './desk.ts';
import type { Sheet } from './messages.ts';
import { cityPack, sharedPack, unpacked } from './pack.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

const ROUND = 'kota/contoh/pengukuran/2024-08.csv';
const GROUNDS = { reason: 'Salah salin.', date: '2025-05-01' };
const change = (sheet: Sheet, from: string, to: string): Sheet => ({
	...sheet,
	rows: sheet.rows.map((cells) => cells.map((cell) => (cell === from ? to : cell))),
});

it('offers the tables of the city, and gives back what it was given', async () => {
	const desk = await deskOf(space.dataDir);
	const paths = desk.choices().tables.map(({ id }) => id);
	expect(paths).toEqual(expect.arrayContaining(['kota/contoh/angka.csv', 'dokumen.csv', ROUND, 'jadwal.csv']));
	for (const path of paths) expect(desk.edit(desk.sheet(path), {}).outcome, path).toMatchObject({ isSame: true });
});

it('asks why a published number changes, and writes what the command would write', async () => {
	const desk = await deskOf(space.dataDir);
	const edited = change(desk.sheet(ROUND), '52', '51');
	const first = desk.edit(edited, {}).outcome;
	expect([first.files, first.patch, first.corrections]).toEqual([[], '', 1]);
	const { outcome } = desk.edit(edited, GROUNDS);
	expect(outcome.remarks.filter(({ isError }) => isError)).toEqual([]);
	expect(outcome.preview?.markup).toContain('<svg class="map"');
	expect(Object.keys(written(outcome.files)).sort()).toEqual(['koreksi.csv', ROUND]);
	expect(written(outcome.files)['koreksi.csv']).toMatch(/^2025-05-01,.*,52,51,Salah salin\.,[a-z0-9-]+\n$/m);
	execFileSync('git', ['apply'], { cwd: space.folder, input: outcome.patch });
	expect(written(outcome.files)).toEqual(onDisk(space.dataDir, ['koreksi.csv', ROUND]));
	expect(publish(readFolder(space.dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('takes no offence at corrections of cities that are not here', async () => {
	const { folder, slug, shapes } = unpacked(...(await packsOf(space.dataDir)));
	const foreign = `${folder.files.get('koreksi.csv')}2025-05-01,88.01/pendek/eppgbm/2024-08,5,6,Alasan.,\n`;
	const files = new Map(folder.files).set('koreksi.csv', foreign);
	const desk = new Desk(sharedPack({ ...folder, files }), cityPack(folder, slug, shapes));
	const { outcome } = desk.edit(change(desk.sheet(ROUND), '52', '51'), GROUNDS);
	expect(outcome.remarks.filter(({ isError }) => isError)).toEqual([]);
	expect(outcome.preview?.markup).toContain('<svg class="map"');
	expect(written(outcome.files)['koreksi.csv']).toContain('88.01/pendek');
});

it('mends what can mean one thing, and marks the cell of what cannot', async () => {
	const desk = await deskOf(space.dataDir);
	const sheet = desk.sheet('kota/contoh/angka.csv');
	const row = ['99.01', 'prevalensi-stunting', 'ssgi', '2024', '18,4', '', '', 'final', '', 'tiada', 'hlm. 1', ''];
	const { outcome, marks, sheet: now } = desk.edit({ ...sheet, rows: [...sheet.rows, row] }, {});
	expect(outcome.understood.join()).toContain('18,4 ditulis 18.4');
	expect(now.rows.at(-1)?.[4]).toBe('18.4');
	expect(marks).toContainEqual(
		expect.objectContaining({ row: sheet.rows.length, column: sheet.header.indexOf('dokumen'), isError: true }),
	);
	const documents = desk.sheet('dokumen.csv');
	const document = ['tiada', 'Laporan', 'Dinas', '2025-06-01', 'laporan', 'https://contoh.example/laporan'];
	const both = desk.edit({ ...documents, rows: [...documents.rows, document] }, {}).outcome;
	expect(both.remarks.filter(({ isError }) => isError)).toEqual([]);
	expect(both.files.map(([path]) => path).sort()).toEqual(['data/dokumen.csv', 'data/kota/contoh/angka.csv']);
});

it('hands over a round that was read and what was edited beside it as one, in either order', async () => {
	const bytes = bytesOf(hundred);
	const first = await deskOf(space.dataDir);
	first.take(bytes);
	await first.read(ORDER, NOBODY);
	expect(first.tables().map(({ id }) => id)).toContain('kota/contoh/pengukuran/2025-02.csv');
	const readThenEdited = first.edit(change(first.sheet(ROUND), '52', '51'), GROUNDS).outcome;

	const second = await deskOf(space.dataDir);
	second.edit(change(second.sheet(ROUND), '52', '51'), GROUNDS);
	second.take(bytes);
	await second.read(ORDER, NOBODY);
	// The same file again, as after a question, makes the same.
	const editedThenRead = await second.read(ORDER, NOBODY);
	expect(written(editedThenRead.files)).toEqual(written(readThenEdited.files));
	expect(Object.keys(written(readThenEdited.files)).sort()).toEqual([
		'koreksi.csv',
		'kota/contoh/pengukuran.csv',
		ROUND,
		'kota/contoh/pengukuran/2025-02.csv',
	]);
	execFileSync('git', ['apply'], { cwd: space.folder, input: readThenEdited.patch });
	expect(publish(readFolder(space.dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('keeps one correction of a number that is edited twice, with the last reason, and none of one that is put back', async () => {
	const desk = await deskOf(space.dataDir);
	const corrections = (from: string, to: string, reason: string) => {
		const { outcome } = desk.edit(change(desk.sheet(ROUND), from, to), { ...GROUNDS, reason });
		expect(outcome.remarks.filter(({ isError }) => isError)).toEqual([]);
		return (written(outcome.files)['koreksi.csv'] ?? '').split('\n').filter((line) => line.startsWith('2025-05-01'));
	};
	expect(corrections('52', '51', 'Salah salin.')).toEqual([expect.stringContaining(',52,51,Salah salin.')]);
	expect(corrections('341', '340', 'Dobel.')).toEqual([
		expect.stringContaining(',52,51,Salah salin.'),
		expect.stringContaining(',341,340,Dobel.'),
	]);
	expect(corrections('51', '50', 'Dihitung ulang.')).toEqual([
		expect.stringContaining(',341,340,Dobel.'),
		expect.stringContaining(',52,50,Dihitung ulang.'),
	]);
	expect(corrections('340', '341', 'Ternyata benar.')).toEqual([expect.stringContaining(',52,50,')]);
});

it('keeps one correction of a number that a file changed and a hand after it', async () => {
	await space.run(space.put('anak.csv', csv(hundred)));
	const desk = await deskOf(space.dataDir);
	desk.take(bytesOf(exportOf(...alike(1, 60, FEBRUARY), ...alike(61, 40, SHORT))));
	const read = await desk.read({ ...ORDER, grounds: GROUNDS }, NOBODY);
	const lines = (files: typeof read.files) =>
		(written(files)['koreksi.csv'] ?? '')
			.split('\n')
			.filter((line) => line.startsWith('2025-05-01') && line.includes('/pendek/'));
	expect(lines(read.files)).toEqual([expect.stringContaining(',30,40,Salah salin.')]);
	const round = 'kota/contoh/pengukuran/2025-02.csv';
	const again = desk.edit(change(desk.sheet(round), '40', '39'), { ...GROUNDS, reason: 'Dobel.' }).outcome;
	expect(lines(again.files)).toEqual([expect.stringContaining(',30,39,Dobel.')]);
	expect(again.remarks.filter(({ isError }) => isError)).toEqual([]);
	expect(lines(desk.edit(change(desk.sheet(round), '39', '30'), GROUNDS).outcome.files)).toEqual([]);
});

it('takes no number of a person', async () => {
	const desk = await deskOf(space.dataDir);
	const sheet = desk.sheet('kota/contoh/angka.csv');
	const rows = sheet.rows.map((cells) => [...cells.slice(0, -1), madeUpNik(7).replace('9901', '6474')]);
	expect(() => desk.edit({ ...sheet, rows }, {})).toThrow('Ada NIK atau nomor telepon');
});
