// The attack itself finds what is known to be bad: else the tests that it finds nothing would show nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTACK_TIMES } from '../../tests/support/attack.ts';
import { isFewLeftIn, leaks, SEED } from './leaks.fixture.ts';
import { city, publish, tableOf } from './random-cities.fixture.ts';
import { attack, type Published, width } from './solver-attack.fixture.ts';
import { suppress } from './suppress.ts';

describe('the attack finds suppressions that are known to be bad', () => {
	const districts = ['a', 'a', 'a', 'b', 'b'];
	const measured = [100, 90, 80, 70, 60];
	const whole = { villages: [0, 1, 2, 3, 4], column: 'stunted', value: 60 };
	const find = (published: Published) => attack(published).filter((guess) => width(guess) < 5);

	test('one cell, and the total of the city', () => {
		expect(find({ districts, columns: { measured, stunted: [20, 'ds', 18, 9, 10] }, totals: [whole] })).toMatchObject([
			{ village: 1, low: 3, high: 3 },
		]);
	});

	test('two cells, and a total that leaves four children for both', () => {
		expect(find({ districts, columns: { measured, stunted: [27, 'ds', 'ds', 19, 10] }, totals: [whole] })).toHaveLength(
			2,
		);
	});

	test('two cells in two districts, and the totals of the districts', () => {
		const totals = [whole, { villages: [0, 1, 2], column: 'stunted', value: 41 }];
		expect(find({ districts, columns: { measured, stunted: [20, 'ds', 18, 'ds', 10] }, totals })).toMatchObject([
			{ low: 3, high: 3 },
			{ low: 9, high: 9 },
		]);
	});

	test('one cell, and the rate of the city to two decimals', () => {
		const rates = [{ villages: [0, 1, 2, 3, 4], part: 'stunted', whole: 'measured', percent: 15, decimals: 2 }];
		expect(find({ districts, columns: { measured, stunted: [20, 'ds', 18, 9, 10] }, rates })).toHaveLength(1);
	});

	test('a cell between a part and a whole that are shown', () => {
		const columns = { measured: [14, 90], stunted: ['ds', 20], severe: [12, 8] } as const;
		expect(find({ districts: ['a', 'a'], columns })).toMatchObject([
			{ village: 0, column: 'stunted', low: 12, high: 14 },
		]);
	});

	test('what is left between two hidden columns whose totals differ by two', () => {
		const columns = { measured: [100, 90], stunted: ['ds', 'ds'], severe: ['ds', 'ds'] } as const;
		const totals = [
			{ villages: [0, 1], column: 'stunted', value: 42 },
			{ villages: [0, 1], column: 'severe', value: 40 },
		];
		expect(find({ districts: ['a', 'a'], columns, totals }).map(({ less }) => less)).toEqual(['severe', 'severe']);
	});

	test('and finds nothing where there is nothing to find', () => {
		expect(find({ districts, columns: { measured, stunted: ['ds', 'ds', 18, 9, 10] }, totals: [whole] })).toEqual([]);
	});
});

describe('random suppressions that leave something out', () => {
	test('are caught: without complements, most small cells can be worked out', () => {
		let caught = 0;
		let complements = 0;
		fc.assert(
			fc.property(city, (sample) => {
				const table = tableOf({ ...sample, totals: 'district' }, sample.rounds[0] as (typeof sample.rounds)[number]);
				const { hidden, withheld } = suppress(table, sample.threshold);
				const few = hidden.filter(({ reason }) => reason !== 'complement');
				if (few.length === hidden.length && withheld.length === 0) return;
				complements += 1;
				if (leaks(publish(table, few, []), sample.threshold, isFewLeftIn(table, sample.threshold)).length > 0)
					caught += 1;
			}),
			{ ...SEED, numRuns: 100 * ATTACK_TIMES },
		);
		expect(complements).toBeGreaterThan(20);
		// A complement is hidden whatever it holds, so here and there it was not needed: a rule that asks would tell.
		expect(caught).toBeGreaterThan(complements * 0.9);
	}, 120_000);
});
