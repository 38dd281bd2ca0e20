import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { otherNumerator } from './other-numerator.ts';

const told = (id: string, value: string, more = {}) => row(`99.01 ${id} operasi-timbang 2025-05-26`, value, more);
const counts = [
	told('jumlah-pendek-sebelum-verifikasi', '1752'),
	told('jumlah-stunting-terverifikasi', '1219'),
	told('jumlah-balita-diukur', '10047'),
];

test('17.4 per cent printed with 1,219 belongs to 1,752 (Klik Kaltim 2025)', () => {
	expect(
		check(otherNumerator, {
			figures: [...counts, told('prevalensi-stunting', '17.4', { pembilang: '1219', dokumen: 'klik-kaltim' })],
		}),
	).toMatchInlineSnapshot(`
		[
		  "error pembilang-lain data/kota/contoh/angka.csv:5:6
		17,4 persen dipasangkan dengan 1.219 balita, padahal persen itu milik 1.752 balita (\`jumlah-pendek-sebelum-verifikasi\`).
		→ Pasangkan dengan 1.752, atau tulis persen milik 1.219: \`12.1\`. Dua definisi adalah dua indikator.",
		]
	`);
});

test('the same when count and rate stand in two rows of one document', () => {
	const figures = [...counts, told('prevalensi-stunting-terverifikasi', '17.4')];
	expect(check(otherNumerator, { figures })).toMatchInlineSnapshot(`
		[
		  "error pembilang-lain data/kota/contoh/angka.csv:5:5
		17,4 persen dipasangkan dengan 1.219 balita, padahal persen itu milik 1.752 balita (\`jumlah-pendek-sebelum-verifikasi\`).
		→ Pasangkan dengan 1.752, atau tulis persen milik 1.219: \`12.1\`. Dua definisi adalah dua indikator.",
		]
	`);
});

test('nothing when the rate fits its own count, when nothing fits, or when the note says it', () => {
	const pair = { pembilang: '1219', dokumen: 'klik-kaltim' };
	expect(
		check(otherNumerator, {
			figures: [...counts, told('prevalensi-stunting', '17.4'), told('prevalensi-stunting-terverifikasi', '12.1')],
		}),
	).toEqual([]);
	expect(check(otherNumerator, { figures: [...counts, told('prevalensi-stunting', '15.2', pair)] })).toEqual([]);
	expect(
		check(otherNumerator, {
			figures: [...counts, told('prevalensi-stunting', '17.4', { ...pair, catatan: 'Persen ini milik 1.752 anak.' })],
		}),
	).toEqual([]);
});
