import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { digits, isSlip } from './digits.ts';

const at = (value: string, more = {}) => row('99.01 prevalensi-stunting ssgi 2022', value, more);

test.each([
	['18.17', '18.7', true],
	['19.49', '19.9', true],
	['71.2', '17.2', true],
	['6.62', '6.02', false],
	['18.75', '18.7', false],
	['22.1', '18.4', false],
])('%s for %s: %s', (wrong, right, expected) => {
	expect(isSlip(wrong, right)).toBe(expected);
});

test('18.17 beside 18.7 (Antara 536064, Binjai)', () => {
	expect(check(digits, { figures: [at('18.17'), at('18.7', { dokumen: 'lain' })] })).toMatchInlineSnapshot(`
		[
		  "warning digit-tergelincir data/kota/contoh/angka.csv:2:5
		Tertulis \`18.17\`, sedangkan dokumen lain \`18.7\`; bedanya satu angka yang berlebih atau tertukar.
		→ Periksa di dokumennya. Bila dokumennya salah ketik, beri status \`diragukan\` dan catatan.",
		]
	`);
});

test('two decimals where the survey prints one', () => {
	expect(check(digits, { figures: [at('18.17')] })).toMatchInlineSnapshot(`
		[
		  "warning desimal-survei data/kota/contoh/angka.csv:2:5
		Tertulis \`18.17\`, padahal laporan \`ssgi\` memakai satu angka di belakang koma.
		→ Periksa apakah ada angka yang berlebih. Bila dokumennya memang menulis begitu, tulis di \`catatan\`.",
		]
	`);
});

test('nothing for agreeing or plainly different values, or with a note', () => {
	expect(check(digits, { figures: [at('18.7'), at('18.7', { dokumen: 'lain' })] })).toEqual([]);
	expect(check(digits, { figures: [at('18.4'), at('22.7', { dokumen: 'lain' })] })).toEqual([]);
	expect(
		check(digits, {
			figures: [at('19.49', { catatan: 'Daftar SSGI memuat 19,9 persen.' }), at('19.9', { dokumen: 'lain' })],
		}),
	).toEqual([]);
	expect(check(digits, { figures: [row('99.01 prevalensi-stunting eppgbm 2022', '2.42')] })).toEqual([]);
});
