import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { repeatedValue } from './twin-values.ts';

const at = (period: string, value: string, more = {}) => row(`99.01 prevalensi-stunting eppgbm ${period}`, value, more);

test('one document gives one rate to two years', () => {
	expect(check(repeatedValue, { figures: [at('2022', '10.7'), at('2023', '10.7')] })).toMatchInlineSnapshot(`
		[
		  "warning nilai-berulang data/kota/contoh/angka.csv:3:5
		10,7 persen juga nilai untuk 2022 dalam dokumen yang sama.
		→ Periksa apakah satu nilai tersalin dua kali. Bila memang sama, tulis begitu di \`catatan\`.",
		]
	`);
});

test('nothing for whole numbers, other documents, other digits, or with a note', () => {
	expect(check(repeatedValue, { figures: [at('2022', '22'), at('2023', '22')] })).toEqual([]);
	expect(check(repeatedValue, { figures: [at('2022', '10.7'), at('2023', '10.7', { dokumen: 'lain' })] })).toEqual([]);
	expect(check(repeatedValue, { figures: [at('2022', '10.7'), at('2023', '10.70')] })).toEqual([]);
	expect(
		check(repeatedValue, {
			figures: [at('2022', '10.7'), at('2023', '10.7', { catatan: 'Nilainya sama dengan tahun 2022.' })],
		}),
	).toEqual([]);
});
