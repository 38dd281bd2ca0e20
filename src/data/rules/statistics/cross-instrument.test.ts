import { expect, test } from 'vitest';
import { check, row } from '../check.fixture.ts';
import { crossInstrument } from './cross-instrument.ts';

const survey = row('99.01 prevalensi-stunting ssgi 2022', '15.2');
const register = (catatan: string) => row('99.01 prevalensi-stunting eppgbm 2023', '2.35', { catatan });

test('15.2 of a survey falling to 2.35 of a register (Antara 248038)', () => {
	expect(
		check(crossInstrument, { figures: [survey, register('Turun dari 15,2 persen pada 2022.')] }),
	).toMatchInlineSnapshot(`
		[
		  "error banding-lintas-alat data/kota/contoh/angka.csv:3:12
		Catatan membandingkan persen \`eppgbm\` dengan 15,2 persen, yang berasal dari survei.
		→ Hapus perbandingannya. Survei dan register tidak dapat disebut naik atau turun satu terhadap yang lain.",
		]
	`);
});

test('the same with a decimal point, as spreadsheets write it', () => {
	expect(
		check(crossInstrument, { figures: [survey, register('Turun dari 15.2 persen (2022) menjadi 2.35 persen.')] }),
	).toEqual(
		check(crossInstrument, { figures: [survey, register('Turun dari 15,2 persen (2022) menjadi 2,35 persen.')] }),
	);
});

test('nothing when the earlier value is of a register too, or of no survey', () => {
	expect(
		check(crossInstrument, {
			figures: [
				survey,
				row('99.01 prevalensi-stunting eppgbm 2022', '15.2', { dokumen: 'lain' }),
				register('Turun dari 15,2 persen.'),
			],
		}),
	).toEqual([]);
	expect(check(crossInstrument, { figures: [survey, register('Turun dari 3,38 persen.')] })).toEqual([]);
	expect(
		check(crossInstrument, { figures: [survey, register('Dokumen menyambungnya dengan 15,2 persen dari survei.')] }),
	).toEqual([]);
});
