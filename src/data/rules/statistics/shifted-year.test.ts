import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { shiftedYear } from './shifted-year.ts';

const at = (period: string, value: string, more = {}) => row(`99.01 prevalensi-stunting ssgi ${period}`, value, more);
const right = [at('2021', '17.5', { dokumen: 'laporan-2021' }), at('2022', '15.2', { dokumen: 'laporan-2022' })];

test('17.5 of 2021 dated 2022 (Hariankepri 2024)', () => {
	expect(
		check(shiftedYear, { figures: [...right, at('2022', '17.5', { dokumen: 'hariankepri' })] }),
	).toMatchInlineSnapshot(`
		[
		  "warning tahun-tergeser data/kota/contoh/angka.csv:4:4
		17,5 persen adalah hasil 2021; untuk 2022 dokumen lain menulis 15,2 persen.
		→ Betulkan tahunnya. Bila dokumennya memang menulis 2022, beri status \`diragukan\` dan catatan.",
		]
	`);
});

test('nothing for a difference of another kind, a doubtful row, or a note that tells the right value', () => {
	expect(check(shiftedYear, { figures: [...right, at('2022', '15.8')] })).toEqual([]);
	expect(
		check(shiftedYear, {
			figures: [...right, at('2022', '17.5', { status: 'diragukan', catatan: 'Tahunnya tergeser.' })],
		}),
	).toEqual([]);
	expect(check(shiftedYear, { figures: [...right, at('2022', '17.5', { catatan: 'Laporan menulis 15,2.' })] })).toEqual(
		[],
	);
});
