// The desk makes of a file what the command makes of it, byte for byte. Children are made up while the tests run.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alike, csv, exportOf, FEBRUARY, hundred, SHORT, workspace } from '../../../tests/import/workspace.ts';
import { publish } from '../../data/publish.ts';
import { readFolder } from '../../data/read-folder.ts';
import { bytesOf, deskOf, NOBODY, ORDER, onDisk, packsOf, written } from './desk.fixture.ts';
import { Desk } from './desk.ts';
import { cityPack, sharedPack, unpacked } from './pack.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

describe('a round of children', () => {
	it('is the same files as the command writes, in the archive too', async () => {
		const desk = await deskOf(space.dataDir);
		desk.take(bytesOf(hundred));
		const outcome = await desk.read(ORDER, NOBODY);
		await space.run(space.put('anak.csv', csv(hundred)));
		const made = written(outcome.files);
		expect(Object.keys(made)).toEqual(['kota/contoh/pengukuran.csv', 'kota/contoh/pengukuran/2025-02.csv']);
		expect(made).toEqual(onDisk(space.dataDir, Object.keys(made)));
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
		expect(written(files)).toEqual(onDisk(space.dataDir, Object.keys(written(files))));
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
		expect(written(files)).toEqual(onDisk(space.dataDir, Object.keys(written(files))));
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
	expect(written(files)).toEqual(onDisk(space.dataDir, Object.keys(written(files))));
	expect(hidden.join()).toContain('angka tidak ditulis (disamarkan)');
	expect(command).toContain('--level kecamatan');
	expect(preview?.headline).toContain('Februari 2025');
	expect(preview?.markup).toContain('Kebun Contoh');
});
