// Complementary suppression must not be invertible: whoever has the method itself finds no small cell pinned.
import { expect, test } from 'vitest';
import { ATTACK_TIMES } from '../../tests/support/attack.ts';
import { drawing, possibleCounts } from './inversion.fixture.ts';
import { suppress } from './suppress.ts';
import type { Count, SuppressionTable } from './table.ts';

let draw = drawing(5);
const oneOf = <T>(list: readonly T[]): T => list[draw(list.length - 1)] as T;

/** A city of one to three districts with few children everywhere; with `isWhole` also the counts that are parts of others. */
function randomCity(isWhole: boolean): { table: SuppressionTable; threshold: number } {
	const sizes = Array.from({ length: 1 + draw(2) }, () => 2 + draw(isWhole ? 2 : 4));
	const villages = sizes.flatMap((size, index) => Array.from({ length: size }, () => ({ district: `d${index}` })));
	const few = (most: number) => Math.min(most, oneOf([() => 0, () => draw(9), () => draw(9), () => draw(15), () => draw(30)])());
	const measured = villages.map(() => 20 + draw(60));
	const stunted = measured.map(few);
	const parts = isWhole ? { severe: stunted.map(few), wasting: measured.map(few) } : {};
	const cells: SuppressionTable['cells'] = { target: measured.map((count) => count + draw(9)), measured, stunted, ...parts };
	const totals = oneOf(['city', 'district', 'district', 'none'] as const);
	return { table: { villages, cells, totals, statements: [] }, threshold: isWhole ? 5 + draw(3) : 5 };
}

/** For every cell that is hidden for its own sake: how many counts it may have for a reader who knows the method. */
function leftOpen(cities: number, isWhole: boolean): { readonly threshold: number; readonly left: number; readonly reason: string }[] {
	draw = drawing(5);
	return Array.from({ length: cities }, () => randomCity(isWhole)).flatMap(({ table, threshold }) => {
		const answer = suppress(table, threshold);
		return answer.hidden
			.filter(({ reason }) => reason === 'small' || reason === 'rest')
			.map((cell) => ({ threshold, reason: cell.reason, left: possibleCounts(table, threshold, answer, cell, threshold - 1).size }));
	});
}

test('the attack finds what the choice by hidden values gave away: five villages of which two can only be 5 and 4', () => {
	const choose = (stunted: readonly number[]): string => {
		// The smallest that is enough, as it was chosen once: it depends on what it hides.
		const small = stunted.findIndex((count) => count > 0 && count < 5);
		if (small < 0) return stunted.join();
		const enough = stunted.flatMap((count, at) => (at !== small && count >= 5 ? [{ count, at }] : []));
		const [other] = enough.sort((a, b) => a.count - b.count || a.at - b.at);
		return stunted.map((count, at) => (at === small || at === other?.at ? 'ds' : count)).join();
	};
	const worlds = Array.from({ length: 9 }, (_, first) => [first, 6, 10, 5, 9 - first]);
	expect(worlds.filter((world) => choose(world) === 'ds,6,10,5,ds')).toEqual([[5, 6, 10, 5, 4]]);
	const table = (stunted: readonly number[]): SuppressionTable => ({
		villages: stunted.map(() => ({ district: 'a' })),
		cells: { measured: [23, 46, 33, 34, 22], stunted },
		totals: 'city',
		statements: [],
	});
	const answer = suppress(table([5, 6, 10, 5, 4]), 5);
	const cell: { village: number; count: Count } = { village: 4, count: 'stunted' };
	expect(possibleCounts(table([5, 6, 10, 5, 4]), 5, answer, cell, 4).size).toBeGreaterThanOrEqual(4);
});

test('of a thousand random cities nobody who knows the method pins a small cell, or leaves it fewer counts than the threshold promises', () => {
	const cells = leftOpen(1000 * ATTACK_TIMES, false);
	expect(cells.length).toBeGreaterThan(1500);
	expect(cells.filter(({ left, threshold }) => left < threshold - 2)).toEqual([]);
	// The draw does not find every table that there is: nearly all of the promised counts, and all of them nearly everywhere.
	expect(cells.filter(({ left, threshold }) => left < threshold - 1).length).toBeLessThan(cells.length / 100);
}, 300_000);

test('nine small cells of ten keep all promised counts where a count is part of another', () => {
	const cells = leftOpen(12, true).filter(({ reason }) => reason === 'small');
	expect(cells.length).toBeGreaterThan(40);
	expect(cells.filter(({ left, threshold }) => left < threshold - 1).length).toBeLessThanOrEqual(cells.length / 10);
}, 300_000);
