import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { classWords, classWordsRule } from './class-words.ts';

test('19.9 per cent is not rendah: that is the superseded scheme (a public dataset)', () => {
	expect(
		check(classWordsRule, {
			figures: [row('99.01 prevalensi-stunting ssgi 2021', '19.9', { catatan: 'Kategori rendah.' })],
		}),
	).toMatchInlineSnapshot(`
		[
		  "error kata-golongan data/kota/contoh/angka.csv:2:12
		19,9 persen tergolong sedang, bukan rendah. Kata itu dari skema lama dengan batas 20, 30, dan 40 persen.
		→ Tulis \`sedang\`, atau hapus golongannya; situs menuliskannya sendiri.",
		]
	`);
});

test('a class beside a rate of a register', () => {
	expect(
		check(classWordsRule, {
			figures: [row('99.01 prevalensi-stunting eppgbm 2021', '1.28', { catatan: 'Prevalensi sangat rendah.' })],
		}),
	).toMatchInlineSnapshot(`
		[
		  "error kata-golongan data/kota/contoh/angka.csv:2:12
		Catatan menyebut \`sangat rendah\`, golongan untuk prevalensi seluruh penduduk, padahal \`eppgbm\` bukan survei.
		→ Hapus kata itu. Golongan rendah sampai tinggi hanya berlaku untuk hasil survei.",
		]
	`);
});

test('the right word beside a survey is none', () => {
	expect(
		check(classWordsRule, {
			figures: [row('99.01 prevalensi-stunting ssgi 2021', '19.9', { catatan: 'Tergolong sedang.' })],
		}),
	).toEqual([]);
});

test.each([
	'Disebut sebagai kecamatan dengan kasus tertinggi.',
	'Disebut terendah di kota.',
	'Tinggi badan diukur ulang.',
	'Tinggi menurut umur di bawah −2 SD.',
	'Lebih tinggi daripada penimbangan sebelumnya.',
	'Cakupan rendah karena banjir.',
	'Penimbangan sedang berlangsung.',
])('%s classifies nothing', (note) => {
	expect(classWords(note)).toEqual([]);
});
