// A file in which an official wrote `ds` himself: what it gives away, and what must be hidden besides.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTS, isFewLeftIn, leaks, numberAt, SEED } from './leaks.fixture.ts';
import { city, publish, tableOf } from './random-cities.fixture.ts';
import { attack, type Guess, type Published, width } from './solver-attack.fixture.ts';
import { suppress } from './suppress.ts';
import type { Count, Statement, SuppressionTable, TableCell } from './table.ts';

/**
 * Facts that are true of a table, as documents would print them: exact totals, and rates rounded to one or two
 * decimals.
 */
const factsOf = (
	table: SuppressionTable,
	picks: readonly number[],
): { statements: Statement[]; printed: Pick<Published, 'totals' | 'rates'> } => {
	const districts = [...new Set(table.villages.map(({ district }) => district))];
	const statements: Statement[] = [];
	const [totals, rates]: [NonNullable<Published['totals']>[number][], NonNullable<Published['rates']>[number][]] = [
		[],
		[],
	];
	for (const pick of picks) {
		const area = districts[pick % (districts.length + 1)];
		const villages = table.villages.flatMap(({ district }, village) =>
			area === undefined || district === area ? [village] : [],
		);
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
	const withHoles = (
		table: SuppressionTable,
		holes: readonly number[],
		statements: readonly Statement[],
	): SuppressionTable => {
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
				expect(exposed.map(({ village, count, isRest }) => `${village}/${count}/${isRest}`).sort()).toEqual(
					solved.map(key).sort(),
				);
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
				const { hidden, unprotected } = suppress(table, one.threshold);
				const isNobody = (found: { low: number; high: number }) => found.low === 0 && found.high === 0;
				const told = new Set(unprotected.map(({ village, count, isRest }) => `${village}/${count}/${isRest}`));
				const published = { ...publish(table, hidden, []), ...printed };
				const left = leaks(published, one.threshold, isFewLeftIn(truth, one.threshold));
				expect(
					left.filter(({ village, column, less }) => !told.has(`${village}/${less ?? column}/${less !== undefined}`)),
				).toEqual([]);
				// What cannot be helped would be known even if every cell of the round were hidden: of findings, what
				// they are rates of but kept.
				const knownWithout = (counts: readonly Count[]) => {
					const gone = counts.flatMap((count) =>
						(table.cells[count] ?? []).flatMap((cell, village) =>
							typeof cell === 'number' ? [{ village, count }] : [],
						),
					);
					const guesses = attack({ ...publish(table, gone, []), ...printed }).filter(
						(guess) => width(guess) < one.threshold,
					);
					return new Set(
						guesses.map(({ village, column, less }) => `${village}/${less ?? column}/${less !== undefined}`),
					);
				};
				const [findings, all] = [knownWithout(COUNTS.slice(2)), knownWithout(COUNTS)];
				const isKnown = ({ village, count, isRest }: (typeof unprotected)[number]) =>
					(COUNTS.indexOf(count) < 2 ? all : findings).has(`${village}/${count}/${isRest}`);
				expect(unprotected.filter((found) => !isNobody(found) && !isKnown(found))).toEqual([]);
			}),
			SEED,
		);
	}, 300_000);
});
