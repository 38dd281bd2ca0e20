import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { cellOf, NOT_PUBLISHED } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import type { Period } from '../base/period.ts';
import { type Round, type RoundRow, rateCell } from '../base/round.ts';
import { lastDue } from '../schedule/schedule.ts';
import { rankOf, wilson } from './rank.ts';
import { changeSince, cityFigures, districtTotals, leadOf, publicationOf, reachOf, statedFigures } from './release.ts';

/** A village of 100 children at target, unless said otherwise. */
function row(code: string, measured: number, stunted: number, target = 100): RoundRow {
	const [all, seen, short] = [cellOf(target), cellOf(measured), cellOf(stunted)];
	return {
		code,
		target: all,
		measured: seen,
		stunted: short,
		severe: NOT_PUBLISHED,
		verified: NOT_PUBLISHED,
		coverage: rateCell(seen, all),
		rate: rateCell(short, seen),
	};
}

const instrument = { id: 'eppgbm', kind: 'register', name: 'e-PPGBM', covers: '', definition: '', note: '' } as const;
const round = (period: string, rows: RoundRow[]): Round =>
	({
		period: period as Period,
		instrument,
		status: 'final',
		level: 'village',
		document: { id: 'd', title: '', publisher: '', kind: 'berita' },
		note: '',
		rows,
	}) as Round;
const february = round('2024-02', [
	row('99.01.01.1001', 90, 18),
	row('99.01.01.1002', 100, 10),
	row('99.01.02.1001', 50, 25),
]);
const august = round('2024-08', [
	row('99.01.01.1001', 80, 12),
	row('99.01.01.1002', 100, 15),
	row('99.01.02.1001', 95, 19),
]);
const city = {
	districts: [{ code: '99.01.01' }, { code: '99.01.02' }],
	rounds: [february, august],
} as unknown as City;

describe('changeSince', () => {
	it('subtracts rates in points and leaves out a village with low coverage on either side', () => {
		const rate = changeSince(city, august)?.measures.find(({ measure }) => measure === 'rate');
		// 18 of 90 is 20; 12 of 80 is 15. 10 of 100 is 10; 15 of 100 is 15. The third had half its children measured.
		expect(rate?.villages).toMatchObject([
			{
				code: '99.01.01.1001',
				before: 20,
				after: 15,
				difference: -5,
				verdict: { direction: 'unknown', ground: 'proportions' },
			},
			{
				code: '99.01.01.1002',
				before: 10,
				after: 15,
				difference: 5,
				verdict: { direction: 'unknown', ground: 'proportions' },
			},
		]);
	});

	it('says why a measure cannot be compared', () => {
		expect(changeSince(city, august)?.measures.find(({ measure }) => measure === 'verified')?.obstacle).toBe(
			'absentNow',
		);
	});

	it('has nothing to say of the first round', () => {
		expect(changeSince(city, february)).toBeUndefined();
	});
});

describe('districtTotals', () => {
	it('divides sums by sums, never averages rates', () => {
		const [first] = districtTotals(city, august);
		// (12 + 15) of (80 + 100)
		expect(first?.rate).toEqual({ state: 'value', value: 15 });
	});
});

describe('rankOf', () => {
	it('agrees with a hand-worked Wilson interval', () => {
		// 10 of 100: 0.0552 to 0.1744 in the usual tables.
		const [low, high] = wilson(10, 100);
		expect(low).toBeCloseTo(0.0552, 3);
		expect(high).toBeCloseTo(0.1744, 3);
	});

	it('gives a place where the intervals lie apart', () => {
		const apart = round('2024-08', [row('a', 1000, 300, 1000), row('b', 1000, 100, 1000), row('c', 1000, 20, 1000)]);
		expect(rankOf(apart, 'a')).toEqual({ best: 1, worst: 1, of: 3, vague: false });
		expect(rankOf(apart, 'c')).toEqual({ best: 3, worst: 3, of: 3, vague: false });
	});

	it('is vague where they overlap', () => {
		const alike = round('2024-08', [row('a', 100, 15), row('b', 100, 14), row('c', 100, 16)]);
		expect(rankOf(alike, 'a')).toMatchObject({ best: 1, worst: 3, vague: true });
	});

	it('ranks nobody when one village was measured too little', () => {
		expect(rankOf(february, '99.01.01.1001')).toBeUndefined();
	});
});

describe('lastDue', () => {
	it.each([
		['2026-02-13', '2025-08'],
		['2026-03-01', '2026-02'],
		['2026-08-31', '2026-02'],
		['2026-09', '2026-08'],
		['2026-01-01', '2025-08'],
	])('on %s is %s', (day, due) => {
		expect(lastDue(day as Period)).toBe(due);
	});
});

describe('a round published for the city as a whole', () => {
	const batam = loadPublication('data').cities.find(({ slug }) => slug === 'batam') as City;
	const published = batam.rounds.find(({ level }) => level === 'city') as Round;

	it('is one publication of several pages: the same office on the same day', () => {
		expect(publicationOf(batam, published).map(({ id }) => id)).toEqual([
			'dinkes-batam-2022-01-13-kota',
			'dinkes-batam-2022-01-13-bukit-tempayan',
		]);
	});

	it('tells apart what it states itself, last year’s value too, and what others say of the same round', () => {
		const { own, others } = statedFigures(batam, published);
		const ids = own.map(({ id }) => id);
		expect(ids).toContain('21.71/prevalensi-stunting/eppgbm/2020');
		expect(ids).toContain('21.71.12.1004/jumlah-balita-stunting/eppgbm/2021');
		expect(others.map(({ id }) => id)).toContain('21.71/prevalensi-stunting/eppgbm/2021');
		expect(others.filter((figure) => own.includes(figure))).toEqual([]);
	});
});

describe('what a round says, in short', () => {
	// Real rounds: by village, by district with a count for the city alone, and of the whole city.
	it.each([
		['bontang', '2025-05-26', 'prevalensi-stunting', [15, 15]],
		['makassar', '2022-10', 'jumlah-balita-stunting', [15, 15]],
		['batam', '2021', 'prevalensi-stunting', undefined],
	])('%s %s leads with %s and reaches %j areas', (slug, period, id, reached) => {
		const city = loadPublication('data').cities.find((one) => one.slug === slug) as City;
		const told = city.rounds.find((one) => one.period === period) as Round;
		expect(leadOf(cityFigures(city, told))?.indicator.id).toBe(id);
		const reach = reachOf(city, told);
		expect(reach && [reach.known.length, reach.all.length]).toEqual(reached);
	});

	it('knows no result in a target alone', () => {
		const city = { districts: [], villages: [], figures: [] } as unknown as City;
		const alone = { ...row('99.01.01.1001', 0, 0), ...{ measured: NOT_PUBLISHED, stunted: NOT_PUBLISHED } };
		const rows = [{ ...alone, coverage: NOT_PUBLISHED, rate: NOT_PUBLISHED }, row('99.01.01.1002', 90, 9)];
		expect(reachOf(city, round('2024-02', rows))?.known).toEqual(['99.01.01.1002']);
	});
});
