// `npm run import`: every layout that officials have, in every form of file. Children are made up while the tests run:
// see tests/import/people.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { EXPORT_COLUMNS } from '../import/people.ts';
import { csv, hundred, type Rows, workspace } from '../import/workspace.ts';
import { workbook } from '../import/write-xlsx.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
	space = workspace();
});
afterEach(() => space.remove());

describe('the four layouts', () => {
	const recap: Rows = [
		['REKAP STATUS GIZI'],
		[
			'Kecamatan',
			'Kelurahan',
			'BB/U',
			'',
			'',
			'',
			'TB/U',
			'',
			'',
			'',
			'BB/TB',
			'',
			'Stunting',
			'Wasting',
			'Underweight',
		],
		[
			'',
			'',
			'Sangat Kurang',
			'Kurang',
			'Berat Badan Normal',
			'Risiko Lebih',
			'Sangat Pendek',
			'Pendek',
			'Normal',
			'Tinggi',
			'Gizi Buruk',
			'Normal',
			'',
			'',
			'',
		],
		['Kebun Contoh', 'Melati Contoh', 5, 20, 300, 5, 12, 18, 65, 5, 2, 90, 30, 9, 25],
		['', 'Kenanga Contoh', 5, 20, 300, 5, 10, 20, '1.170', 0, 2, 90, 30, 9, 25],
		['', 'Jumlah', 10, 40, 600, 10, 22, 38, 1235, 5, 4, 180, 60, 18, 50],
	];
	const filler = Array.from({ length: 98 }, (_, index) => `Kolom_${index + 1}`);
	const monthly: Rows = [
		[
			'No',
			'Tahun',
			'Puskesmas',
			'Kelurahan',
			'Bulan',
			'Jumlah_sasaran_balita',
			...filler,
			'ditimbang',
			'diukur_PBTB',
			'Jumlah_balita_stunting',
			'wasting',
			'overweight',
			'underweight',
		],
		[1, 2025, 'Kebun Contoh', 'Melati Contoh', 'Januari', 120, ...filler.map(() => 0), 99, 98, 29, 9, 9, 24],
		[2, 2025, 'Kebun Contoh', 'Melati Contoh', 'Februari', 120, ...filler.map(() => 0), 100, 100, 30, 9, 9, 25],
		[3, 2025, 'Kebun Contoh', 'Kenanga Contoh', 'Februari', 8888, ...filler.map(() => 0), 90, 80, '', 9, 9, 25],
		[4, 2024, 'Kebun Contoh', 'Melati Contoh', 'Februari', 110, ...filler.map(() => 0), 97, 96, 28, 9, 9, 23],
	];
	const feed: Rows = [
		[
			'PERIODE_TAHUN',
			'NAMA_KECAMATAN',
			'NAMA_PUSKESMAS',
			'ID_DESA_BPS',
			'ID_DESA_DAGRI',
			'NAMA_DESA',
			'JUMLAH_KELUARGA',
			'JUMLAH_BALITA',
			'JUMLAH_BALITA_SANGAT_PENDEK',
			'JUMLAH_BALITA_PENDEK',
		],
		[2025, 'KEBUN CONTOH', 'KEBUN', 9901010001, 9901011001, 'MELATI CONTOH', 900, 100, 12, 18],
		[2025, 'TAMAN CONTOH', 'TAMAN', 9901020003, '99.01.02.2003', 'CEMPAKA', 900, 90, 10, 20],
		[2024, 'KEBUN CONTOH', 'KEBUN', 9901010001, 9901011001, 'MELATI CONTOH', 900, 95, 11, 17],
	];
	const expected = {
		individual: ['perorangan', hundred, ',100,30,12,0,0'],
		recap: ['rekap', recap, ',100,30,12,9,25'],
		monthly: ['sigizi', monthly, '120,100,30,,9,25'],
		feed: ['desa', feed, ',100,30,12'],
	} as const;

	it.each(Object.entries(expected))('reads %s from .csv, .tsv and .xlsx alike', async (_, [name, rows, melati]) => {
		for (const file of [
			space.put(`${name}.csv`, `\uFEFF${csv(rows)}`),
			space.put(`${name}.tsv`, csv(rows, '\t', '\n')),
			space.put(`${name}-utf16.csv`, Buffer.from(`\uFEFF${csv(rows)}`, 'utf16le')),
			space.putBook(`${name}.xlsx`, rows),
			space.putBook(`${name}-inline.xlsx`, rows, { strings: 'inline', omitsReferences: true }),
		]) {
			const printed = await space.run(file, ['--replace']);
			expect(printed).toContain('Melati Contoh');
			expect([file, space.round()['99.01.01.1001']]).toEqual([file, melati]);
			expect(publish(readFolder(space.dataDir)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		}
	});

	it('adds no sum row, takes 8888 for unknown and leaves blanks blank', async () => {
		await space.run(space.put('rekap.csv', csv(recap)));
		expect(space.round()['99.01.01.1002']).toBe(',1200,30,10,9,25');
		const printed = await space.run(space.put('sigizi.csv', csv(monthly)), ['--replace']);
		expect(space.round()['99.01.01.1002']).toBe(',80,,,9,25');
		expect(printed).toContain('1 baris (yang pertama baris 4) memuat 8888');
	});

	it('picks the month of --period, or says which months there are', async () => {
		const file = space.put('sigizi.csv', csv(monthly));
		await space.run(file, ['--period', '2025-01']);
		expect(space.round('2025-01')['99.01.01.1001']).toBe('120,98,29,,9,24');
		await expect(space.run(file, ['--period', '2025-03'])).rejects.toThrow(
			'Tidak ada baris untuk Maret 2025 di berkas ini. Yang ada: 2024-02, 2025-01, 2025-02.',
		);
		const children = space.put('perorangan.csv', csv(hundred));
		await expect(space.run(children, ['--period', '2025-03'])).rejects.toThrow('Yang ada: 2025-02 (100 pengukuran)');
	});

	it('takes the newer export with Cara Ukur and Detail, below title rows, in another case', async () => {
		const titles = [...EXPORT_COLUMNS.slice(0, 21), 'Cara Ukur', ...EXPORT_COLUMNS.slice(21), 'Detail'].map((title) =>
			title.toUpperCase().replace('TGL LAHIR', 'Tgl. Lahir'),
		);
		const rows = hundred.slice(1).map((row) => [...row.slice(0, 21), 'Terlentang', ...row.slice(21), 'lihat', '', '']);
		await space.run(space.put('baru.csv', csv([['DATA BALITA'], ['KOTA CONTOH'], [], titles, ...rows])));
		expect(space.round()['99.01.01.1001']).toBe(',100,30,12,0,0');
	});

	it('asks which of several sheets with a known table to read, and passes over hidden ones', async () => {
		const sheets = ['Satu', 'Dua', 'Rahasia'].map((name, index) => ({
			name,
			rows: hundred.slice(0, 81 + index * 10),
			isHidden: index === 2,
		}));
		const file = space.put('lembar.xlsx', workbook(sheets));
		await expect(space.run(file)).rejects.toThrow(
			'Beberapa lembar memuat tabel yang dikenal: `Satu` dan `Dua`. Pilih satu dengan --sheet.',
		);
		await space.run(file, ['--sheet', 'Dua']);
		expect(space.round()['99.01.01.1001']).toMatch(/^,90,/);
	});

	it('says what is missing when it knows no layout', async () => {
		const rows = hundred.map((row) => row.filter((_, column) => EXPORT_COLUMNS[column] !== 'Tanggal Pengukuran'));
		await expect(space.run(space.put('tanpa.csv', csv(rows)))).rejects.toThrow('kolom `tanggalpengukuran` tidak ada');
	});
});
