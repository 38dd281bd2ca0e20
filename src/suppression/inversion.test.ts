// Complementary suppression must not be invertible: whoever has the method itself finds no small cell pinned.
import { expect, test } from 'vitest';
import { ATTACK_TIMES } from '../../tests/support/attack.ts';
import { answerOf, drawing, possibleCounts } from './inversion.fixture.ts';
import { suppress } from './suppress.ts';
import type { Count, SuppressionTable, TableCell } from './table.ts';

let draw = drawing(5);
const oneOf = <T>(list: readonly T[]): T => list[draw(list.length - 1)] as T;

/** A city of one to four districts with few children in many places, all counts that are parts of others, and gaps. */
function randomCity(): { table: SuppressionTable; threshold: number } {
	const sizes = Array.from({ length: 1 + draw(3) }, () => 1 + draw(oneOf([1, 4, 8])));
	const villages = sizes.flatMap((size, index) => Array.from({ length: size }, () => ({ district: `d${index}` })));
	const few = (whole: number) =>
		Math.min(
			whole,
			oneOf([() => 0, () => draw(9), () => draw(15), () => draw(30), () => draw(whole), () => whole - draw(4)])(),
		);
	const largest = oneOf([20, 80, 300]);
	const measured = villages.map(() => (draw(19) === 0 ? draw(6) : 20 + draw(largest)));
	const stunted = measured.map((whole) => Math.max(0, few(whole)));
	const part = (wholes: readonly number[]) => wholes.map((whole) => Math.max(0, few(whole)));
	const all: Record<Count, number[]> = {
		target: measured.map((count) => count + draw(9)),
		measured,
		stunted,
		severe: part(stunted),
		verified: part(stunted),
		wasting: part(measured),
		underweight: part(measured),
	};
	const left = Object.entries(all).filter(([count]) => ['measured', 'stunted'].includes(count) || draw(2) > 0);
	const absent = villages.map(() => draw(30) === 0);
	const cells = Object.fromEntries(
		left.map(([count, list]) => [
			count,
			list.map((value, at): TableCell => (absent[at] && count !== 'target' ? 'none' : value)),
		]),
	);
	const totals = oneOf(['city', 'district', 'district', 'none'] as const);
	return { table: { villages, cells, totals, statements: [] }, threshold: 5 + draw(6) };
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
	const found = possibleCounts(table([5, 6, 10, 5, 4]), 5, answerOf(table([5, 6, 10, 5, 4]), 5), {
		village: 4,
		count: 'stunted',
	});
	expect([...found]).toEqual([1, 2, 3, 4]);
});

test('of a thousand random cities with several counts, every small cell keeps every small count for one who knows the method', () => {
	draw = drawing(5);
	let cells = 0;
	const narrowed: unknown[] = [];
	for (let city = 0; city < 1000 * ATTACK_TIMES; city += 1) {
		const { table, threshold } = randomCity();
		const answer = answerOf(table, threshold);
		for (const { village, count, reason } of answer.hidden) {
			const value = table.cells[count]?.[village] as number;
			if (reason !== 'rest' && (value < 1 || value >= threshold)) continue;
			cells += 1;
			const possible = possibleCounts(table, threshold, answer, { village, count });
			if (possible.size < threshold - 1)
				narrowed.push({ city, village, count, value, threshold, possible: [...possible] });
		}
	}
	expect(narrowed).toEqual([]);
	expect(cells).toBeGreaterThan(5000);
}, 3_600_000);

test('a total that stands anyway changes nothing when somebody prints it, nor does a rate of two of them', () => {
	const villages = Array.from({ length: 6 }, () => ({ district: 'a' }));
	const cells = { measured: [90, 80, 70, 60, 50, 40], stunted: [20, 12, 3, 9, 8, 7] };
	const table: SuppressionTable = { villages, cells, totals: 'city', statements: [] };
	const all = { villages: [0, 1, 2, 3, 4, 5], source: 'dokumen' };
	const total = { ...all, terms: [['stunted', 1]] as const, low: 59, high: 59 };
	const rate = { ...all, terms: [['stunted', 100] as const, ['measured', -15.2] as const], low: -Infinity, high: 0 };
	const plain = suppress(table, 5);
	expect(plain.hidden).toHaveLength(2);
	expect(suppress({ ...table, statements: [total, rate] }, 5)).toEqual(plain);
	// What is not so already is looked at by the audit: a sum over some villages.
	const some = { villages: [2, 3], terms: [['stunted', 1]] as const, low: 12, high: 12, source: 'koran' };
	expect(suppress({ ...table, statements: [some] }, 5).hidden.length).toBeGreaterThan(2);
});
