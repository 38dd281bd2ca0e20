// Suppression where there is much of everything: many villages, many small counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTACK_TIMES } from '../../tests/support/attack.ts';
import { isFewLeftIn, leaks, SEED } from './leaks.fixture.ts';
import { largeCity, publish, tableOf } from './random-cities.fixture.ts';
import { suppress } from './suppress.ts';
import type { SuppressionTable } from './table.ts';

describe('a reader with a linear programming solver', () => {
	test('works out none in a large city', () => {
		fc.assert(
			fc.property(largeCity, (sample) => {
				const table = tableOf(sample, sample.rounds[0] as (typeof sample.rounds)[number]);
				const { hidden, withheld, unprotected } = suppress(table, sample.threshold);
				expect(unprotected).toEqual([]);
				expect(leaks(publish(table, hidden, withheld), sample.threshold, isFewLeftIn(table, sample.threshold))).toEqual(
					[],
				);
			}),
			{ ...SEED, numRuns: 10 * ATTACK_TIMES },
		);
	}, 300_000);

	test('works out none among many pairs of villages in which nearly every count is small', () => {
		let state = 11;
		const upTo = (most: number) => {
			state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
			return Math.floor((state / 2 ** 32) * (most + 1));
		};
		const villages = Array.from({ length: 60 }, () => {
			const measured = upTo(39);
			const stunted = upTo(Math.min(measured, 12));
			return { target: measured + upTo(4), measured, stunted, severe: upTo(stunted) };
		});
		const cells = Object.fromEntries(
			(['target', 'measured', 'stunted', 'severe'] as const).map((count) => [
				count,
				villages.map((counts) => counts[count]),
			]),
		);
		const districts = villages.map((_, index) => ({ district: `d${Math.floor(index / 2)}` }));
		const table: SuppressionTable = { villages: districts, cells, totals: 'district', statements: [] };
		const { hidden, withheld, unprotected } = suppress(table, 12);
		expect(unprotected).toEqual([]);
		expect(hidden.length).toBeGreaterThan(100);
		expect(leaks(publish(table, hidden, withheld), 12, isFewLeftIn(table, 12))).toEqual([]);
	}, 60_000);
});

test.each([64, 500])('a city of %i villages gets an answer', (size) => {
	let state = 7;
	const random = () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
	const rounds = Array.from({ length: size }, () => {
		const measured = 40 + Math.floor(random() * 300);
		const stunted = Math.floor(measured * random() * 0.15);
		return {
			target: measured + 20,
			measured,
			stunted,
			severe: Math.floor(stunted * random() * 0.5),
			wasting: Math.floor(random() * 20),
		};
	});
	const names = ['target', 'measured', 'stunted', 'severe', 'wasting'] as const;
	const cells = Object.fromEntries(names.map((count) => [count, rounds.map((counts) => counts[count])]));
	const villages = rounds.map((_, index) => ({ district: `d${Math.floor(index / 12)}` }));
	const { hidden } = suppress({ villages, cells, totals: 'district', statements: [] }, 10);
	expect(hidden.length).toBeGreaterThan(size);
});
