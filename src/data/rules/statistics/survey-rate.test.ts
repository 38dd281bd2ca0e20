import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { surveyRate } from './survey-rate.ts';

const survey = row('99.01 prevalensi-stunting ssgi 2022', '9');
const count = row('99.01 jumlah-balita-stunting eppgbm 2022', '1333');

test('1,333 children told to be 9 per cent, as the rate of the register (IDN Times 2023)', () => {
	const figures = [
		survey,
		count,
		row('99.01 prevalensi-stunting eppgbm 2022', '1.15'),
		row('99.01 prevalensi-stunting eppgbm 2022', '9', { dokumen: 'idn-times' }),
	];
	expect(check(surveyRate, { figures })).toMatchInlineSnapshot(`
		[
		  "error persen-survei-jumlah-register data/kota/contoh/angka.csv:5:5
		9 persen adalah hasil survei \`ssgi\` 2022, tetapi di sini ditulis sebagai persen \`eppgbm\`.
		→ Tulis persen register sendiri, sekitar \`1.15\`. Bila dokumennya memang mencampur keduanya, beri status \`diragukan\` dan catatan.",
		]
	`);
});

test('the same row alone, where only the number of children of another year is known', () => {
	const figures = [
		survey,
		row('99.01 jumlah-sasaran-balita eppgbm 2024-08', '121965'),
		row('99.01 prevalensi-stunting eppgbm 2022', '9', { pembilang: '1333' }),
	];
	expect(check(surveyRate, { figures })[0]).toContain('sekitar `1.09`');
});

test('the same pair as the numerator of the survey', () => {
	const figures = [count, row('99.01 prevalensi-stunting ssgi 2022', '9', { pembilang: '1333' })];
	expect(check(surveyRate, { figures })).toMatchInlineSnapshot(`
		[
		  "error persen-survei-jumlah-register data/kota/contoh/angka.csv:3:6
		1.333 balita adalah hitungan \`eppgbm\`, tetapi di sini dipasangkan dengan persen survei.
		→ Kosongkan pembilang dan penyebut; tulis hitungan itu di barisnya sendiri dengan instrumen registernya.",
		]
	`);
});

test('a register that happens to equal a survey is no error while nothing contradicts it', () => {
	expect(check(surveyRate, { figures: [survey, row('99.01 prevalensi-stunting eppgbm 2022', '9')] })).toEqual([]);
	expect(
		check(surveyRate, {
			figures: [survey, row('99.01 prevalensi-stunting eppgbm 2022', '9.0', { pembilang: '900', penyebut: '10000' })],
		}),
	).toEqual([]);
	expect(check(surveyRate, { figures: [survey, count, row('99.01 prevalensi-stunting eppgbm 2022', '1.15')] })).toEqual(
		[],
	);
});
