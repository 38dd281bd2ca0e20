import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, cellOf, NOT_PUBLISHED, valueOf } from '../../src/model/cell.ts';
import { type RoundCount, type RoundRow, rateCell, sumOf } from '../../src/model/round.ts';
import { suppress } from '../../src/model/suppression.ts';
import type { Count, Statement, SuppressionTable, TableCell } from '../../src/model/suppression-table.ts';
import { attack, type Guess, type Published, width } from './suppression-attack.ts';
import { city, largeCity, publish, tableOf } from './suppression-tables.ts';

const SEED = { seed: 7, numRuns: 300 };
const COUNTS: readonly Count[] = ['target', 'measured', 'stunted', 'severe', 'verified', 'wasting', 'underweight'];

/** What a reader of this publication finds out too closely, among cells and among rests that truly are of few children. */
function leaks(published: Published, threshold: number, isFewLeft: (village: number) => boolean): Guess[] {
	return attack(published).filter((guess) => width(guess) < threshold && (!guess.less || isFewLeft(guess.village)));
}

const numberAt = (table: SuppressionTable, count: Count, village: number): number => {
	const cell = table.cells[count]?.[village];
	return typeof cell === 'number' ? cell : 0;
};
const isFewLeftIn = (table: SuppressionTable, threshold: number) => (village: number) => {
	const left = numberAt(table, 'stunted', village) - numberAt(table, 'severe', village);
	return left > 0 && left < threshold;
};

describe('a reader with a linear programming solver', () => {
	test('works out none in a large city either', () => {
		fc.assert(
			fc.property(largeCity, (sample) => {
				const table = tableOf(sample, sample.rounds[0] as (typeof sample.rounds)[number]);
				const { hidden, withheld, beyondHelp } = suppress(table, sample.threshold);
				expect(beyondHelp).toEqual([]);
				expect(leaks(publish(table, hidden, withheld), sample.threshold, isFewLeftIn(table, sample.threshold))).toEqual([]);
			}),
			{ ...SEED, numRuns: 10 },
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
			(['target', 'measured', 'stunted', 'severe'] as const).map((count) => [count, villages.map((counts) => counts[count])]),
		);
		const districts = villages.map((_, index) => ({ district: `d${Math.floor(index / 2)}` }));
		const table: SuppressionTable = { villages: districts, cells, totals: 'district', statements: [] };
		const { hidden, withheld, beyondHelp } = suppress(table, 12);
		expect(beyondHelp).toEqual([]);
		expect(hidden.length).toBeGreaterThan(100);
		expect(leaks(publish(table, hidden, withheld), 12, isFewLeftIn(table, 12))).toEqual([]);
	}, 60_000);

	test('works out no hidden cell of any random round to fewer than threshold steps, and sees no count and no rest of few children', () => {
		let hiddenCells = 0;
		fc.assert(
			fc.property(city, (sample) => {
				const isFew = (value: unknown) => typeof value === 'number' && value > 0 && value < sample.threshold;
				for (const round of sample.rounds) {
					const table = tableOf(sample, round);
					const { hidden, withheld, beyondHelp } = suppress(table, sample.threshold);
					expect(beyondHelp).toEqual([]);
					hiddenCells += hidden.length;
					const published = publish(table, hidden, withheld);
					const { stunted = [], severe = [] } = published.columns;
					expect(Object.values(published.columns).flat().filter(isFew)).toEqual([]);
					const rests = stunted.map((cell, village) => {
						const most = severe[village];
						return typeof cell === 'number' && typeof most === 'number' && most > 0 ? cell - most : 0;
					});
					expect(rests.filter(isFew)).toEqual([]);
					expect(leaks(published, sample.threshold, isFewLeftIn(table, sample.threshold))).toEqual([]);
				}
			}),
			SEED,
		);
		expect(hiddenCells).toBeGreaterThan(5000);
	}, 300_000);
});

/** Facts that are true of a table, as documents would print them: exact totals, and rates rounded to one or two decimals. */
const factsOf = (
	table: SuppressionTable,
	picks: readonly number[],
): { statements: Statement[]; printed: Pick<Published, 'totals' | 'rates'> } => {
	const districts = [...new Set(table.villages.map(({ district }) => district))];
	const statements: Statement[] = [];
	const [totals, rates]: [NonNullable<Published['totals']>[number][], NonNullable<Published['rates']>[number][]] = [[], []];
	for (const pick of picks) {
		const area = districts[pick % (districts.length + 1)];
		const villages = table.villages.flatMap(({ district }, village) => (area === undefined || district === area ? [village] : []));
		const count = COUNTS[pick % 7] as Count;
		if (!table.cells[count] || villages.some((village) => table.cells[count]?.[village] === 'unknown')) continue;
		const sum = (some: Count) => villages.reduce((total, village) => total + numberAt(table, some, village), 0);
		const isRate = pick % 3 === 0 && count !== 'measured' && count !== 'target' && sum('measured') > 0;
		if (isRate) {
			const decimals = 1 + (pick % 2);
			const percent = Number(((100 * sum(count)) / sum('measured')).toFixed(decimals));
			const half = 0.5 * 10 ** -decimals + 1e-9;
			rates.push({ villages, part: count, whole: 'measured', percent, decimals });
			statements.push({
				villages,
				terms: [
					[count, 100],
					['measured', -(percent - half)],
				],
				low: 0,
				high: Infinity,
				source: 'koran',
			});
			statements.push({
				villages,
				terms: [
					[count, 100],
					['measured', -(percent + half)],
				],
				low: -Infinity,
				high: 0,
				source: 'koran',
			});
		} else {
			totals.push({ villages, column: count, value: sum(count) });
			statements.push({ villages, terms: [[count, 1]], low: sum(count), high: sum(count), source: 'koran' });
		}
	}
	return { statements, printed: { totals, rates } };
};

describe('a file in which an official wrote ds himself', () => {
	const sample = city.chain((one) =>
		fc.record({
			one: fc.constant(one),
			picks: fc.array(fc.nat(1000), { maxLength: 5 }),
			holes: fc.array(fc.nat(400), { maxLength: 12 }),
		}),
	);
	const withHoles = (table: SuppressionTable, holes: readonly number[], statements: readonly Statement[]): SuppressionTable => {
		const cells = Object.fromEntries(
			Object.entries(table.cells).map(([count, list]) => [
				count,
				list.map(
					(cell, village): TableCell =>
						typeof cell === 'number' && holes.includes(COUNTS.indexOf(count as Count) * 50 + village) ? 'hidden' : cell,
				),
			]),
		);
		return { ...table, cells, statements, totals: 'none' };
	};

	test('is exposed exactly where the solver works it out', () => {
		let found = 0;
		fc.assert(
			fc.property(sample, ({ one, picks, holes }) => {
				const truth = tableOf(one, one.rounds[0] as (typeof one.rounds)[number]);
				const { statements, printed } = factsOf(truth, picks);
				const table = withHoles(truth, holes, statements);
				const published = { ...publish(table, [], []), ...printed };
				const solved = attack(published).filter(
					(guess) => width(guess) < one.threshold && !(guess.less && (guess.high < 1 || guess.low >= one.threshold)),
				);
				const key = ({ village, column, less }: Guess) => `${village}/${less ?? column}/${less !== undefined}`;
				const { exposed } = suppress(table, one.threshold);
				expect(exposed.map(({ village, count, isRest }) => `${village}/${count}/${isRest}`).sort()).toEqual(solved.map(key).sort());
				found += exposed.length;
			}),
			SEED,
		);
		expect(found).toBeGreaterThan(50);
	}, 300_000);

	test('is safe once the further cells that are named are hidden too, but for what the press has told', () => {
		fc.assert(
			fc.property(sample, ({ one, picks, holes }) => {
				const truth = tableOf(one, one.rounds[0] as (typeof one.rounds)[number]);
				const { statements, printed } = factsOf(truth, picks);
				const table = withHoles(truth, holes, statements);
				const { hidden, beyondHelp } = suppress(table, one.threshold);
				const isNobody = (found: { low: number; high: number }) => found.low === 0 && found.high === 0;
				const told = new Set(beyondHelp.map(({ village, count, isRest }) => `${village}/${count}/${isRest}`));
				const published = { ...publish(table, hidden, []), ...printed };
				const left = leaks(published, one.threshold, isFewLeftIn(truth, one.threshold));
				expect(left.filter(({ village, column, less }) => !told.has(`${village}/${less ?? column}/${less !== undefined}`))).toEqual([]);
				// What cannot be helped would be known even if every cell of the round were hidden: of findings, what they are rates of but kept.
				const knownWithout = (counts: readonly Count[]) => {
					const gone = counts.flatMap((count) =>
						(table.cells[count] ?? []).flatMap((cell, village) => (typeof cell === 'number' ? [{ village, count }] : [])),
					);
					const guesses = attack({ ...publish(table, gone, []), ...printed }).filter((guess) => width(guess) < one.threshold);
					return new Set(guesses.map(({ village, column, less }) => `${village}/${less ?? column}/${less !== undefined}`));
				};
				const [findings, all] = [knownWithout(COUNTS.slice(2)), knownWithout(COUNTS)];
				const isKnown = ({ village, count, isRest }: (typeof beyondHelp)[number]) =>
					(COUNTS.indexOf(count) < 2 ? all : findings).has(`${village}/${count}/${isRest}`);
				expect(beyondHelp.filter((found) => !isNobody(found) && !isKnown(found))).toEqual([]);
			}),
			SEED,
		);
	}, 300_000);
});

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
		expect(find({ districts, columns: { measured, stunted: [27, 'ds', 'ds', 19, 10] }, totals: [whole] })).toHaveLength(2);
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
		expect(find({ districts: ['a', 'a'], columns })).toMatchObject([{ village: 0, column: 'stunted', low: 12, high: 14 }]);
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
				if (leaks(publish(table, few, []), sample.threshold, isFewLeftIn(table, sample.threshold)).length > 0) caught += 1;
			}),
			{ ...SEED, numRuns: 100 },
		);
		expect(complements).toBeGreaterThan(20);
		expect(caught).toBe(complements);
	}, 120_000);
});

test('two runs answer the same, and the table stays as it was', () => {
	fc.assert(
		fc.property(city, (sample) => {
			const table = tableOf(sample, sample.rounds[0] as (typeof sample.rounds)[number]);
			const before = structuredClone(table);
			expect(suppress(table, sample.threshold)).toEqual(suppress(table, sample.threshold));
			expect(table).toEqual(before);
		}),
		{ ...SEED, numRuns: 50 },
	);
}, 120_000);

test.each([64, 500])('a city of %i villages gets an answer', (size) => {
	let state = 7;
	const random = () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
	const rounds = Array.from({ length: size }, () => {
		const measured = 40 + Math.floor(random() * 300);
		const stunted = Math.floor(measured * random() * 0.15);
		return { target: measured + 20, measured, stunted, severe: Math.floor(stunted * random() * 0.5), wasting: Math.floor(random() * 20) };
	});
	const names = ['target', 'measured', 'stunted', 'severe', 'wasting'] as const;
	const cells = Object.fromEntries(names.map((count) => [count, rounds.map((counts) => counts[count])]));
	const villages = rounds.map((_, index) => ({ district: `d${Math.floor(index / 12)}` }));
	const { hidden } = suppress({ villages, cells, totals: 'district', statements: [] }, 10);
	expect(hidden.length).toBeGreaterThan(size);
});

test('no rate, coverage or sum is worked out from a hidden count', () => {
	const counts: readonly RoundCount[] = ['target', 'measured', 'stunted', 'severe', 'verified'];
	fc.assert(
		fc.property(city, (sample) => {
			const table = tableOf(sample, sample.rounds[0] as (typeof sample.rounds)[number]);
			const { columns, districts } = publish(table, suppress(table, sample.threshold).hidden, []);
			const cell = (count: string, village: number): Cell => {
				const text = columns[count]?.[village] ?? null;
				return typeof text === 'number'
					? cellOf(text)
					: text === 'ds'
						? { state: 'suppressed' }
						: text === '-'
							? { state: 'notMeasured' }
							: NOT_PUBLISHED;
			};
			const rows = districts.map((_, village) => {
				const [target, measured, stunted, severe, verified] = counts.map((count) => cell(count, village)) as [Cell, Cell, Cell, Cell, Cell];
				const coverage = rateCell(measured, target);
				return { code: '', target, measured, stunted, severe, verified, coverage, rate: rateCell(stunted, measured) } as RoundRow;
			});
			for (const { coverage, rate, target, measured, stunted } of rows) {
				if (valueOf(rate) !== undefined) expect([stunted, measured].map(({ state }) => state)).not.toContain('suppressed');
				if (valueOf(coverage) !== undefined) expect([measured, target].map(({ state }) => state)).not.toContain('suppressed');
			}
			for (const district of [undefined, ...new Set(districts)]) {
				const some = rows.filter((_, village) => district === undefined || districts[village] === district);
				for (const count of counts) {
					if (some.some((row) => row[count].state === 'suppressed')) expect(sumOf(some, count)).toEqual(NOT_PUBLISHED);
				}
			}
		}),
		{ ...SEED, numRuns: 100 },
	);
}, 120_000);
