import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { surveyYear } from './surveys.ts';

test('SSGI of 2023 is SKI: Hariankepri gave 15.2 of SSGI 2022 the year 2023', () => {
	expect(check(surveyYear, { figures: [row('99.01 prevalensi-stunting ssgi 2023', '15.2')] })).toMatchInlineSnapshot(`
		[
		  "error tahun-survei data/kota/contoh/angka.csv:2:4
		SSGI tidak mengukur pada 2023; tahunnya 2021, 2022, dan 2024.
		→ Survei tahun 2023 adalah SKI: tulis instrumen \`ski\`, atau betulkan tahunnya.",
		]
	`);
});

test('a year without a survey', () => {
	expect(check(surveyYear, { figures: [row('99.01 prevalensi-stunting ssgi 2020', '26.9')] })).toMatchInlineSnapshot(`
		[
		  "error tahun-survei data/kota/contoh/angka.csv:2:4
		SSGI tidak mengukur pada 2020; tahunnya 2021, 2022, dan 2024.
		→ Betulkan tahunnya; pada 2020 tidak ada survei gizi balita nasional yang kami kenal.",
		]
	`);
});

test.each([
	['ssgi 2019', 'ssgbi'],
	['ski 2022', 'ssgi'],
	['ssgbi 2018', 'riskesdas'],
	['riskesdas 2016', 'psg'],
	['riskesdas 2023', 'ski'],
	['psg 2013', 'riskesdas'],
])('%s is %s', (wrong, right) => {
	expect(check(surveyYear, { figures: [row(`99.01 prevalensi-stunting ${wrong}`, '20')] }).join()).toContain(
		`tulis instrumen \`${right}\``,
	);
});

test.each([
	'ssgi 2021',
	'ssgi 2022',
	'ssgi 2024',
	'ski 2023',
	'ssgbi 2019',
	'riskesdas 2007',
	'riskesdas 2010',
	'riskesdas 2013',
	'riskesdas 2018',
	'psg 2015',
	'psg 2017',
	'eppgbm 2023',
])('%s is right', (id) => {
	expect(check(surveyYear, { figures: [row(`99.01 prevalensi-stunting ${id}`, '20')] })).toEqual([]);
});

test('a survey after the years we know is left alone', () => {
	expect(check(surveyYear, { figures: [row('99.01 prevalensi-stunting ssgi 2025', '18')] })).toEqual([]);
});
