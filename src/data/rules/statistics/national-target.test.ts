import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { nationalTarget } from './national-target.ts';

test.each([
	['Antara 236005: 5 per cent in 2029', '2029', '5'],
	['pktvkaltim: 18 per cent in 2030', '2030', '18'],
	['14 per cent in 2030', '2030', '14'],
	['16 per cent in 2024', '2024', '16'],
	['12.5 per cent in 2026, below what the plan wants three years later', '2026', '12.5'],
])('%s is no target', (_, year, value) => {
	expect(
		check(nationalTarget, { reference: [row(`00 target-prevalensi target-nasional ${year}`, value)] }).length,
	).toBe(1);
});

test('the message points to the year that the target is of', () => {
	expect(
		check(nationalTarget, { reference: [row('00 target-prevalensi target-nasional 2029', '5')] }),
	).toMatchInlineSnapshot(`
		[
		  "error target-tak-dikenal data/acuan/angka.csv:2:5
		Target nasional 5 persen pada 2029 tidak ada. Untuk 2029 targetnya 14,2 persen (RPJMN 2025-2029).
		→ Target 5 persen adalah untuk 2045: betulkan tahunnya.",
		]
	`);
});

test('the targets of the plans are known, and a city may set its own', () => {
	const told = [
		['2020', '24.1'],
		['2021', '21.1'],
		['2022', '18.4'],
		['2023', '16'],
		['2024', '14'],
		['2025', '18.8'],
		// The steps between the two years that the plan names.
		['2026', '17.7'],
		['2028', '15.4'],
		['2029', '14.2'],
		['2045', '5'],
	];
	const reference = [
		...told.map(([year, value]) => row(`00 target-prevalensi target-nasional ${year}`, value ?? '')),
		row('00 target-prevalensi target-nasional 2024', '20.1', { dokumen: 'bappenas' }),
	];
	expect(
		check(nationalTarget, { reference, figures: [row('99.01 target-prevalensi target-nasional 2026', '12.5')] }),
	).toEqual([]);
});

test('a target that a note tells is looked at too', () => {
	const say = (catatan: string, status = 'final') =>
		check(nationalTarget, { figures: [row('99.01 jumlah-balita-diukur eppgbm 2024-06', '7124', { catatan, status })] });
	expect(say('Target nasional 18 persen pada 2030.')).toEqual([
		'error target-tak-dikenal data/kota/contoh/angka.csv:2:12\nTarget nasional 18 persen pada 2030 tidak ada. Untuk 2030 tidak ada target nasional yang kami kenal.\n' +
			'→ Betulkan nilai atau tahunnya menurut peraturannya. Bila dokumennya memang menulis begitu, beri status `diragukan` dan catatan.',
	]);
	expect(say('Target nasional 18,8 persen pada 2025, dan 5 persen pada 2045.')).toEqual([]);
	expect(say('Target nasional 18 persen pada 2030.', 'diragukan')).toEqual([]);
});
