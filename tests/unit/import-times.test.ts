// `npm run import`: of which month a table, its rows and its columns are. Every table is made up.
import { describe, expect, it } from 'vitest';
import { book, counts, grid, notes, refusal, sheets, text, words } from '../import/asked.ts';
import type { Rows } from '../import/workspace.ts';

describe('times', () => {
	const plain = (caption: string, ...rows: Rows): Rows => [
		[caption],
		[],
		['Kelurahan', 'Diukur', 'Jumlah Stunting'],
		...rows,
		['Melati', 390, 40],
	];
	it.each(
		[
			'REKAP BULAN MARET 2026 | A1: menyebut Maret 2026, padahal --period Februari 2026',
			'Januari - Juni 2026 | A1: menyebut Januari–Juni 2026, bukan satu bulan',
			'SEMESTER I TAHUN 2026 | A1: menyebut sebagian tahun 2026, bukan satu bulan',
			'DATA STUNTING TAHUN 2025 | A1: menyebut 2025, padahal',
			'Bulan : Jan | A1: menyebut Januari, padahal',
			'Kumulatif s.d. Februari 2026 | A1: menyebut Januari–Februari 2026, bukan satu bulan',
			'Triwulan I 2026 | bukan satu bulan',
			'BALITA PEREMPUAN | A1: menyebut PEREMPUAN, hanya sebagian balita',
			'STUNTING BADUTA 0-23 BULAN | hanya sebagian balita',
			'UMUR 24 - 59 BULAN | hanya sebagian balita',
			'Dicetak 31/01/2026 | A1: bertanggal sebelum Februari 2026 mulai',
		].map(words),
	)('%s is refused', async (caption, said) => expect(await refusal(book(plain(caption)))).toContain(said));
	it.each(
		words(
			'BULAN FEBRUARI 2026 | Periode 2026-02 | Feb 2026 | Data Tanggal : 2026-03-02 | Dibanding Agustus 2025 | Kecamatan Desa Mei',
		),
	)('%s is not', async (caption) => expect(await counts(book(plain(caption)))).toBe(',390,40,'));
	it('in cells choose the rows, and a half-year is no month', async () => {
		const rows = (month: string) => [
			['Periode', 'Kelurahan', 'Diukur', 'Jumlah Stunting'],
			['Agustus 2025', 'Melati', 380, 60],
			[month, 'Melati', 390, 40],
		];
		for (const month of ['Februari 2026', '2026-02', '02/2026', 'Feb-26', '202602', '46054'])
			expect(await counts(text(rows(month)))).toBe(',390,40,');
		for (const part of ['Semester I 2026', '2026-S1', 'TW I 2026'])
			expect(await refusal(text(rows(part)))).toContain('A3: Periode');
		expect(await refusal(text(rows('Januari - Juni 2026')))).toContain(
			'A3: Periode menyebut Januari–Juni 2026, bukan satu bulan',
		);
		expect(await refusal(text(rows('Maret 2026')))).toContain('Yang ada: 2025-08, 2026-03');
	});
	it('of a day choose too, also as a spreadsheet’s number', async () => {
		const rows = (day: string | number): Rows => [
			['Kelurahan', 'Tanggal Penimbangan', 'Diukur', 'Jumlah Stunting'],
			['Melati', day, 390, 40],
		];
		for (const day of ['2026-02-15', '15/02/2026', 46068]) expect(await counts(book(rows(day)))).toBe(',390,40,');
		for (const day of ['2026-01-08', '08/01/2026', 46030])
			expect(await refusal(book(rows(day)))).toContain('Yang ada: 2026-01');
	});
	it('over columns choose the columns, in text files and with merged cells', async () => {
		const rows: Rows = grid(
			'Kelurahan | Sasaran | Januari |  | Februari |  | s.d. Februari | ',
			' |  | Diukur | Jumlah Stunting | Diukur | Jumlah Stunting | Diukur | Jumlah Stunting',
			'Melati | 420 | 380 | 60 | 390 | 40 | 770 | 100',
			'Jumlah | 420 | 380 | 60 | 390 | 40 | 770 | 100',
		);
		const merged = sheets({ name: 'A', rows, merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'] });
		for (const file of [text(rows), merged]) {
			expect(await counts(file)).toBe('420,390,40,');
			expect(await notes(file)).toContain('Kolom waktu lain tidak dibaca: Januari, Januari–Februari.');
		}
		const other = rows.map((cells) => cells.map((cell) => String(cell).replace('Februari', 'Maret')));
		expect(await refusal(text(other))).toBe(
			'Kolom untuk Februari 2026 tidak ada di baris judul 1; yang ada: Januari, Maret, Januari–Maret. Periksa --period.',
		);
	});
	it('in rows that a filter hides are passed over; hidden rows of the month are refused', async () => {
		const rows = grid(
			'Periode | Kelurahan | Diukur | Jumlah Stunting',
			'Agustus 2025 | Melati | 380 | 60',
			'Februari 2026 | Melati | 390 | 40',
		);
		expect(await counts(sheets({ name: 'A', rows, hiddenRows: [2] }))).toBe(',390,40,');
		expect(await refusal(sheets({ name: 'A', rows, hiddenRows: [3] }))).toContain('baris 3: 1 baris tersembunyi');
	});
	it('in hidden columns are refused where they are read, and no matter where they are not', async () => {
		const rows = grid('Kelurahan | Diukur | Jumlah Stunting | Keterangan', 'Melati | 390 | 40 | selesai');
		expect(await counts(sheets({ name: 'A', rows, hiddenColumns: [3] }))).toBe(',390,40,');
		expect(await refusal(sheets({ name: 'A', rows, hiddenColumns: [1, 3] }))).toMatch(
			/B1: kolom `Diukur` tersembunyi, padahal isinya dibaca\.\n {2}→ Tampilkan kolomnya/,
		);
	});
});

describe('the month that a heading names, as offices write it', () => {
	const under = (heading: string) =>
		text([[`REKAP STATUS GIZI ${heading}`], ['Kelurahan', 'Diukur', 'Jumlah Stunting'], ['Melati', 390, 40]]);
	it.each([
		'FEB-26',
		'02/2026',
		"Feb '26",
		'Febr. 2026',
		'Bulan ke-2 Tahun 2026',
		'No. 445/08/2026 Februari 2026',
		'24 KELURAHAN',
	])('%s may be this month', async (heading) => expect(await counts(under(heading))).toBe(',390,40,'));
	it.each([
		"Agst '25",
		'Agt-26',
		'Nop 26',
		'08/2026',
		'Mrt 2026',
		'Bulan ke-8 Tahun 2026',
		'I/2026',
		"Jan '26 - Feb '26",
	])('%s is another', async (heading) =>
		expect(await refusal(under(heading))).toMatch(/padahal --period Februari 2026|bukan satu bulan/),
	);
});
