// The desk makes of a file what the command makes of it, byte for byte. Children are made up while the tests run.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpNik } from '../../../tests/import/people.ts';
import {
	alike,
	csv,
	DOCUMENT,
	exportOf,
	FEBRUARY,
	hundred,
	SHORT,
	workspace,
} from '../../../tests/import/workspace.ts';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { cityShapes } from '../../geo/city-shapes.ts';
import { Desk } from './desk.ts';
import type { Order, Sheet } from './messages.ts';
import { cityPack, sharedPack, unpacked } from './pack.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

const ORDER: Order = {
	period: '2025-02',
	instrument: 'eppgbm',
	level: '',
	status: 'sementara',
	extracted: '',
	document: DOCUMENT,
	sheet: '',
	said: [],
	bps: '',
	grounds: {},
};
const NOBODY = { ask: () => Promise.reject(new Error('asked')), progress: () => undefined };

async function packsOf(dataDir: string): Promise<[shared: Uint8Array, city: Uint8Array]> {
	const folder = readFolder(dataDir);
	const city = publish(folder).publication?.cities.find(({ slug }) => slug === 'contoh');
	if (!city) throw new Error('contoh');
	const shapes = await cityShapes({ slug: city.slug, villages: city.villages, districts: city.districts });
	return [sharedPack(folder), cityPack(folder, 'contoh', shapes)];
}

const deskOf = async (dataDir: string) => new Desk(...(await packsOf(dataDir)));

const bytesOf = (rows: string[][]) => new TextEncoder().encode(csv(rows));
const written = (files: readonly (readonly [string, string])[]) =>
	Object.fromEntries(files.map(([name, text]) => [name.slice(5), text]));
const onDisk = (names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [name, readFileSync(path.join(space.dataDir, name), 'utf8')]));

describe('a round of children', () => {
	it('is the same files as the command writes, in the archive too', async () => {
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(hundred));
		const outcome = await desk.read(ORDER, NOBODY);
		await space.run(space.put('anak.csv', csv(hundred)));
		const made = written(outcome.files);
		expect(Object.keys(made)).toEqual(['kota/contoh/pengukuran.csv', 'kota/contoh/pengukuran/2025-02.csv']);
		expect(made).toEqual(onDisk(Object.keys(made)));
		const entries = Object.entries(unzipSync(outcome.archive ?? new Uint8Array()));
		expect(Object.fromEntries(entries.map(([name, bytes]) => [name.slice(5), strFromU8(bytes)]))).toEqual(made);
		expect(publish(readFolder(space.dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(outcome.remarks.filter(({ isError }) => isError)).toEqual([]);
	});

	it('is previewed though the shared files speak of cities that are not here', async () => {
		const { folder, slug, shapes } = unpacked(...(await packsOf(space.dataDir)));
		const files = new Map(folder.files).set(
			'koreksi.csv',
			`${folder.files.get('koreksi.csv')}2025-05-01,kekeliruan/tiada/masalah,a,b,Alasan.,\n`,
		);
		const desk = new Desk(sharedPack({ ...folder, files }), cityPack(folder, slug, shapes));
		desk.take(bytesOf(hundred));
		const { preview, remarks } = await desk.read(ORDER, NOBODY);
		expect(remarks.filter(({ isError }) => isError)).toEqual([]);
		expect(preview?.markup).toContain('<svg class="map"');
	});

	it('is previewed with map, table and comparison, what is small hidden in all of them', async () => {
		const rows = exportOf(...alike(1, 97, FEBRUARY), ...alike(98, 3, SHORT));
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(rows));
		const { preview, hidden, files } = await desk.read(ORDER, NOBODY);
		expect(preview?.headline).toContain('Februari 2025');
		expect(preview?.markup).toContain('<svg class="map"');
		expect(preview?.markup).toContain('id="pratinjau-99.01.01.1001"');
		expect(hidden.join('\n')).toContain('pendek (berisi 1 sampai 4)');
		expect(written(files)['kota/contoh/pengukuran/2025-02.csv']).toContain('99.01.01.1001,Melati Contoh,,100,ds');
	});

	it('brings a new document along, under an id that is free', async () => {
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(hundred));
		const document = {
			judul: 'Rekap, Februari',
			penerbit: 'Dinas Kesehatan Contoh',
			tanggal: '2025-04-10',
			jenis: 'publikasi-dinas',
			url: '',
		} as const;
		const { files, command } = await desk.read({ ...ORDER, document }, NOBODY);
		const row =
			'dinas-kesehatan-contoh-2025-04-10,"Rekap, Februari",Dinas Kesehatan Contoh,2025-04-10,publikasi-dinas,\n';
		expect(written(files)['dokumen.csv']?.endsWith(row)).toBe(true);
		expect(command).toContain('--document dinas-kesehatan-contoh-2025-04-10');
		appendFileSync(path.join(space.dataDir, 'dokumen.csv'), row);
		await space.run(space.put('anak.csv', csv(hundred)), ['--document', 'dinas-kesehatan-contoh-2025-04-10']);
		expect(written(files)).toEqual(onDisk(Object.keys(written(files))));
	});

	it('refuses a document that the check would refuse', async () => {
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(hundred));
		const document = {
			judul: '',
			penerbit: 'Dinas',
			tanggal: '10 April',
			jenis: 'publikasi-dinas',
			url: 'contoh',
		} as const;
		await expect(desk.read({ ...ORDER, document }, NOBODY)).rejects.toThrow('Isian dokumen perlu dibetulkan dulu');
	});
});

describe('a round that is there already', () => {
	it('gives no file until the reason is told, and then its corrections with it, as the command does', async () => {
		await space.run(space.put('anak.csv', csv(hundred)));
		const changed = exportOf(...alike(1, 60, FEBRUARY), ...alike(61, 40, SHORT));
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(changed));
		const first = await desk.read(ORDER, NOBODY);
		expect(first.files).toEqual([]);
		expect(first.archive).toBeUndefined();
		expect(first.corrections).toBeGreaterThan(0);
		expect(first.changes.join()).toContain('pendek 30 → 40');
		const grounds = { reason: 'Dua posyandu terlambat melapor.', date: '2025-05-01' };
		const { files } = await desk.read({ ...ORDER, grounds }, NOBODY);
		await space.run(space.put('lagi.csv', csv(changed)), [
			'--replace',
			'--reason',
			grounds.reason,
			'--date',
			grounds.date,
		]);
		expect(Object.keys(written(files))).toContain('koreksi.csv');
		expect(written(files)).toEqual(onDisk(Object.keys(written(files))));
	});

	it('gives nothing to hand in when nothing differs', async () => {
		await space.run(space.put('anak.csv', csv(hundred)));
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(hundred));
		expect(await desk.read(ORDER, NOBODY)).toMatchObject({ isSame: true, files: [] });
	});
});

describe('questions', () => {
	const table = [
		['Kecamatan', 'Desa/Kel', 'Balita', 'Sangat Pendek', 'Pendek'],
		['Kebun Contoh', 'Melati Contoh', '120', '12', '31'],
		['Kebun Contoh', 'Mawar Cntoh', '90', '9', '20'],
	];
	it('are asked as choices, and told as options of the command', async () => {
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(table));
		const asked: string[] = [];
		const ask = async ({ about, choices }: { about: string; choices: readonly string[] }) => {
			asked.push(about);
			return about.includes('Kelurahan') ? choices.findIndex((choice) => choice.startsWith('Mawar')) : 0;
		};
		const { command, files } = await desk.read(ORDER, { ask, progress: () => undefined });
		expect(asked.some((about) => about.includes('Balita'))).toBe(true);
		expect(asked.some((about) => about.includes('Mawar Cntoh'))).toBe(true);
		expect(command).toContain('--map "Balita=diukur"');
		expect(files.length).toBe(2);
	});
});

it('makes a round of a table by district, as the command does', async () => {
	const table = [
		['No', 'Kecamatan', 'Sasaran', 'Diukur', 'Stunting'],
		['1', 'Kebun Contoh', '900', '850', '120'],
		['2', 'Taman Contoh', '40', '38', '3'],
	];
	const desk = await deskOf(space.dataDir);
	desk.take(bytesOf(table));
	const { files, hidden, command, preview } = await desk.read({ ...ORDER, level: 'kecamatan' }, NOBODY);
	await space.run(space.put('rekap.csv', csv(table)), ['--level', 'kecamatan']);
	expect(Object.keys(written(files)).sort()).toEqual(['kota/contoh/angka.csv', 'kota/contoh/pengukuran.csv']);
	expect(written(files)).toEqual(onDisk(Object.keys(written(files))));
	expect(hidden.join()).toContain('angka tidak ditulis (disamarkan)');
	expect(command).toContain('--level kecamatan');
	expect(preview?.headline).toContain('Februari 2025');
	expect(preview?.markup).toContain('Kebun Contoh');
});

describe('a table that is edited by hand', () => {
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
		expect(written(outcome.files)).toEqual(onDisk(['koreksi.csv', ROUND]));
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

	const texts = (outcome: { readonly files: readonly (readonly [string, string])[] }) => written(outcome.files);

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
		expect(texts(editedThenRead)).toEqual(texts(readThenEdited));
		expect(Object.keys(texts(readThenEdited)).sort()).toEqual([
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
			return (texts(outcome)['koreksi.csv'] ?? '').split('\n').filter((line) => line.startsWith('2025-05-01'));
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

	it('takes no number of a person', async () => {
		const desk = await deskOf(space.dataDir);
		const sheet = desk.sheet('kota/contoh/angka.csv');
		const rows = sheet.rows.map((cells) => [...cells.slice(0, -1), madeUpNik(7).replace('9901', '6474')]);
		expect(() => desk.edit({ ...sheet, rows }, {})).toThrow('Ada NIK atau nomor telepon');
	});
});
