import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { noteSums, wrongSums } from './note-sums.ts';

test('10,235 less 7,124 is not 3,211 (Suara Kaltim 2024)', () => {
	const figures = [
		row('99.01 jumlah-balita-diukur operasi-timbang 2024-06', '7124', {
			catatan: '10.235 dikurangi 7.124 adalah 3.211 balita.',
		}),
	];
	expect(check(noteSums, { figures })).toMatchInlineSnapshot(`
		[
		  "error hitungan-catatan data/kota/contoh/angka.csv:2:12
		Catatan menulis \`10.235 dikurangi 7.124 adalah 3.211\`, tetapi hasilnya 3.111.
		→ Tulis 3.111, bukan 3.211; periksa juga angka asalnya.",
		]
	`);
});

test.each([
	'10.235 - 7.124 = 3.211',
	'Sasaran 10.235 dikurangi 7.124 yang diukur, jadi 3.211 belum.',
	'10.235 dikurangi 7.124 ditulis 3.211',
])('%s is found', (note) => expect(wrongSums(note).map(({ said, right }) => [said, right])).toEqual([['3.211', 3111]]));

test.each([
	'10.235 dikurangi 7.124 adalah 3.111.',
	'21,7 dikurangi 3 adalah 18,7.',
	'1.752 dikurangi 880 adalah 872, bukan 1.219.',
	'106 dari 2.074 adalah 5,11 persen; 9,08 persen hanya cocok bila yang diukur sekitar 1.167 balita.',
	'6.459 dari 11.435 adalah 56,48 persen.',
	'Dokumen lain memberi 840 dari 65.844 balita, yaitu 1,28 persen.',
	'1.219 dari 10.047 adalah sekitar 12,1 persen.',
	'256 ditambah 584 adalah 840.',
	'256 + 584 = 840.',
	'Lihat tabel 3 - 4 = halaman lampiran.',
	'Turun 3 dari 21,7 menjadi 18,7 persen.',
])('%s comes out', (note) => {
	expect(wrongSums(note)).toEqual([]);
});

test.each([
	'6.459 dari 11.435 adalah 58,48 persen.',
	'256 ditambah 584 adalah 480.',
	'256 + 584 = 480.',
	'10.235 - 7.124 = 3.211.',
	'10.235 − 7.124 = 3.211 belum diukur.',
	'106 dari 2.074 balita adalah 9,08 persen.',
	'1.333 dari 115.913 adalah sekitar 9 persen.',
])('%s does not', (note) => {
	expect(wrongSums(note)).toHaveLength(1);
});
