// Three hundred random cities, each solved once and then asked everything: what a reader works out, sees, and is told
// of sums and rates.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, cellOf, NOT_PUBLISHED, valueOf } from '../model/base/cell.ts';
import { type RoundRow, rateCell, sumOf } from '../model/base/round.ts';
import type { Count } from '../model/measures.ts';
import { isFewLeftIn, leaks, SEED } from './leaks.fixture.ts';
import { city, publish, tableOf } from './random-cities.fixture.ts';
import type { Published, PublishedCell } from './solver-attack.fixture.ts';
import { suppress } from './suppress.ts';

const COUNTS: readonly Exclude<Count, 'wasting' | 'underweight'>[] = [
	'target',
	'measured',
	'stunted',
	'severe',
	'verified',
];

function cellFor(printed: PublishedCell): Cell {
	if (typeof printed === 'number') return cellOf(printed);
	return printed === 'ds' ? { state: 'suppressed' } : printed === '-' ? { state: 'notMeasured' } : NOT_PUBLISHED;
}

/** No rate, coverage or sum is worked out from a hidden count. */
function expectNothingFromHidden({ columns, districts }: Published): void {
	const rows = districts.map((_, village) => {
		const cells = COUNTS.map((count) => cellFor(columns[count]?.[village] ?? null)) as [Cell, Cell, Cell, Cell, Cell];
		const [target, measured, stunted, severe, verified] = cells;
		const [coverage, rate] = [rateCell(measured, target), rateCell(stunted, measured)];
		return { code: '', target, measured, stunted, severe, verified, coverage, rate } as RoundRow;
	});
	for (const { coverage, rate, target, measured, stunted } of rows) {
		if (valueOf(rate) !== undefined) expect([stunted, measured].map(({ state }) => state)).not.toContain('suppressed');
		if (valueOf(coverage) !== undefined)
			expect([measured, target].map(({ state }) => state)).not.toContain('suppressed');
	}
	for (const district of [undefined, ...new Set(districts)]) {
		const some = rows.filter((_, village) => district === undefined || districts[village] === district);
		for (const count of COUNTS) {
			if (some.some((row) => row[count].state === 'suppressed')) expect(sumOf(some, count)).toEqual(NOT_PUBLISHED);
		}
	}
}

/** No count of few children stands there, and no rest of few (stunted but not severely). */
function expectNoFew({ columns }: Published, threshold: number): void {
	const isFew = (value: unknown) => typeof value === 'number' && value > 0 && value < threshold;
	expect(Object.values(columns).flat().filter(isFew)).toEqual([]);
	const { stunted = [], severe = [] } = columns;
	const rests = stunted.map((cell, village) => {
		const most = severe[village];
		return typeof cell === 'number' && typeof most === 'number' && most > 0 ? cell - most : 0;
	});
	expect(rests.filter(isFew)).toEqual([]);
}

test('a reader with a linear programming solver works out no hidden cell of any random round, sees no count of few children, and is told nothing of hidden ones', () => {
	let hiddenCells = 0;
	let cities = 0;
	fc.assert(
		fc.property(city, (sample) => {
			cities += 1;
			sample.rounds.forEach((round, index) => {
				const table = tableOf(sample, round);
				const before = structuredClone(table);
				const answer = suppress(table, sample.threshold);
				expect(table).toEqual(before);
				// Two runs answer the same; to ask one in six again is enough.
				if (index === 0 && cities % 6 === 0) expect(suppress(table, sample.threshold)).toEqual(answer);
				const { hidden, withheld, unprotected } = answer;
				expect(unprotected).toEqual([]);
				hiddenCells += hidden.length;
				const published = publish(table, hidden, withheld);
				expectNoFew(published, sample.threshold);
				expectNothingFromHidden(published);
				expect(leaks(published, sample.threshold, isFewLeftIn(table, sample.threshold))).toEqual([]);
			});
		}),
		SEED,
	);
	expect(hiddenCells).toBeGreaterThan(5000);
}, 300_000);
