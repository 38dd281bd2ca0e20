import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { jump } from './jump.ts';

const at = (id: string, value: string, more = {}) => row(`99.01 prevalensi-stunting ${id}`, value, more);

test('a register entered as a survey falls out of the line (Antara: 15.2 to 2.35)', () => {
	expect(check(jump, { figures: [at('ssgi 2022', '15.2'), at('ski 2023', '2.35')] })).toMatchInlineSnapshot(`
		[
		  "warning lompatan data/kota/contoh/angka.csv:3:5
		Turun dari 15,2 persen (2022) menjadi 2,35 persen (2023): lebih dari 6,7 poin, batas yang masih dapat timbul dari pengambilan sampel saja.
		→ Periksa kedua angka, tahunnya, dan alat ukurnya di dokumen. Bila memang begitu, jelaskan di \`catatan\` dan sebutkan 15,2.",
		]
	`);
});

test('a register that more than halves within a year without a coverage', () => {
	expect(check(jump, { figures: [at('eppgbm 2020', '16.8'), at('eppgbm 2021', '1.9')] })).toMatchInlineSnapshot(`
		[
		  "warning lompatan data/kota/contoh/angka.csv:3:5
		Turun dari 16,8 persen (2020) menjadi 1,9 persen (2021): lebih dari dua kali lipat dalam setahun, padahal cakupannya tidak diketahui. Mungkin yang berubah siapa yang datang diukur.
		→ Periksa kedua angka, tahunnya, dan alat ukurnya di dokumen. Bila memang begitu, jelaskan di \`catatan\` dan sebutkan 16,8.",
		]
	`);
});

test('a single value out of line is one warning: the way back is none', () => {
	const figures = [at('ssgi 2021', '19.9'), at('ssgi 2022', '9'), at('ski 2023', '19.2'), at('ssgi 2024', '18.4')];
	expect(check(jump, { figures }).map((text) => text.split('\n')[0])).toEqual([
		'warning lompatan data/kota/contoh/angka.csv:3:5',
	]);
});

test('what a sample of its size may well do is left alone', () => {
	const figures = [at('ssgi 2021', '26.3'), at('ssgi 2022', '21'), at('ski 2023', '27.4'), at('ssgi 2024', '20.7')];
	expect(check(jump, { figures })).toEqual([]);
});

test('contradicting documents get the benefit of the doubt', () => {
	expect(
		check(jump, {
			figures: [at('ssgi 2021', '19.9'), at('ssgi 2022', '9'), at('ssgi 2022', '12', { dokumen: 'lain' })],
		}),
	).toEqual([]);
});

test('survey and register are never compared', () => {
	expect(
		check(jump, { figures: [at('ssgi 2022', '15.2'), at('eppgbm 2023', '1.71'), at('eppgbm 2022', '2.3')] }),
	).toEqual([]);
});

test('nothing when the coverage of both is known, when a round is unfinished, after more than a year, or when the note says it', () => {
	const coverage = ['2020', '2021'].map((year) => row(`99.01 cakupan-pengukuran eppgbm ${year}`, '92'));
	expect(check(jump, { figures: [...coverage, at('eppgbm 2020', '16.8'), at('eppgbm 2021', '1.9')] })).toEqual([]);
	expect(
		check(jump, { figures: [at('eppgbm 2020', '16.8'), at('eppgbm 2021', '1.9', { status: 'sementara' })] }),
	).toEqual([]);
	expect(check(jump, { figures: [at('eppgbm 2018', '16.8'), at('eppgbm 2021', '1.9')] })).toEqual([]);
	expect(
		check(jump, {
			figures: [
				at('eppgbm 2020', '16.8'),
				at('eppgbm 2021', '1.9', { catatan: 'Turun dari 16,8 persen karena alat ukur diganti.' }),
			],
		}),
	).toEqual([]);
});
