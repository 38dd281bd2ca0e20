import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { Figure } from '../base/figure.ts';
import { incomparability, incomparablesOf } from './incomparable.ts';

const publication = loadPublication('data');
function figure(id: string): Figure {
	const found = publication.figures.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
}
const why = (a: string, b: string) => incomparability(figure(a), figure(b));
const BONTANG_2025 = 'operasi-timbang/2025-05-26';

describe('incomparability', () => {
	it.each([
		[
			'survey and register of one year',
			'64.74/prevalensi-stunting/ski/2023',
			'64.74/prevalensi-stunting/eppgbm/2023',
			'survey-register',
		],
		[
			'two counts by two instruments',
			'64.74/jumlah-balita-stunting/operasi-timbang/2024-06',
			'64.74/jumlah-pendek/dashprev/2024-06',
			'definition',
		],
		[
			'before and after the review by doctors (Bontang 2025)',
			`64.74/jumlah-pendek-sebelum-verifikasi/${BONTANG_2025}`,
			`64.74/jumlah-stunting-terverifikasi/${BONTANG_2025}`,
			'definition',
		],
		[
			'1,219 children with 17.4 per cent (Klik Kaltim 2025)',
			`64.74/jumlah-stunting-terverifikasi/${BONTANG_2025}`,
			`64.74/prevalensi-stunting/${BONTANG_2025}`,
			'pair',
		],
		[
			'1,333 children with 9 per cent (IDN Times 2023)',
			'36.74/jumlah-balita-stunting/eppgbm/2022',
			'36.74/prevalensi-stunting/ssgi/2022',
			'pair',
		],
		[
			'the third day of a round with its end',
			'64.74/prevalensi-stunting/operasi-timbang/2025-11-05',
			'64.74/prevalensi-stunting/operasi-timbang/2025-11',
			'unfinished',
		],
		[
			'a count with the rate it is the numerator of',
			`64.74/jumlah-pendek-sebelum-verifikasi/${BONTANG_2025}`,
			`64.74/prevalensi-stunting/${BONTANG_2025}`,
			undefined,
		],
		['another year', '64.74/prevalensi-stunting/ski/2023', '64.74/prevalensi-stunting/eppgbm/2022', undefined],
		[
			'two years of one series',
			'64.74/prevalensi-stunting/eppgbm/2022',
			'64.74/prevalensi-stunting/eppgbm/2023',
			undefined,
		],
		['another area', '64.74/prevalensi-stunting/ski/2023', '64/prevalensi-stunting/ski/2023', undefined],
	] as const)('%s', (_, a, b, expected) => {
		expect(why(a, b)).toBe(expected);
		expect(why(b, a)).toBe(expected);
	});
});

describe('incomparablesOf', () => {
	it('names the gravest first', () => {
		const found = incomparablesOf(figure('36.74/prevalensi-stunting/ssgi/2022'), publication);
		expect(found.map(({ why: reason, figure: { id } }) => `${reason} ${id}`)).toEqual([
			'survey-register 36.74/prevalensi-stunting/eppgbm/2022',
			'pair 36.74/jumlah-balita-stunting/eppgbm/2022',
		]);
	});

	it('never names the figure itself or another area', () => {
		for (const each of publication.figures)
			for (const { figure: other } of incomparablesOf(each, publication)) {
				expect(other.area).toBe(each.area);
				expect(other.id).not.toBe(each.id);
			}
	});
});
