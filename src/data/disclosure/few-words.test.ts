import { expect, test } from 'vitest';
import { fewChildren } from '../rules/privacy/small-texts.ts';

test.each([
	'Di Mawar masih ada 3 balita.',
	'Tersisa dua orang anak yang belum diukur.',
	'Seorang bayi lahir di pengungsian.',
	'Ditemukan 4 kasus stunting baru.',
	'Dari 120 balita, 2 anak dirujuk.',
	'satu balita pindah',
	'Sebanyak 1 orang balita.',
])('tells of few children: %s', (text) => {
	expect(fewChildren(text, 5)).toHaveLength(1);
});

test.each([
	'Di Mawar masih ada 31 balita.',
	'Jumlahnya 1.003 balita.',
	'Dua puluh tiga balita dirujuk.',
	'Tiga belas anak.',
	'2 dari 10 balita.',
	'Kurang dari 3 balita.',
	'1 sampai 4 anak disamarkan.',
	'Berisi 1-4 anak.',
	'Anak berumur 2 tahun.',
	'Balita 0 sampai 59 bulan.',
	'Kelas pengasuhan di dua kelurahan lokus.',
	'0 balita',
	'5 balita',
	'Naik 3 persen; anak lain tetap.',
])('tells of none: %s', (text) => {
	expect(fewChildren(text, 5)).toEqual([]);
});

test('follows the threshold, and answers without the number', () => {
	expect(fewChildren('Ada 9 balita dan sebelas anak.', 10)).toEqual(['balita']);
	expect(fewChildren('Ada 9 balita dan sebelas anak.', 12)).toEqual(['balita', 'anak']);
});
