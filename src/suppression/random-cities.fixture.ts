// Random rounds for the tests of suppression: many zeros, small villages, districts of one and two villages.
import fc from 'fast-check';
import type { Published, PublishedCell } from './solver-attack.fixture.ts';
import type { Count, SuppressionTable, TableCell } from './table.ts';

export type Counts = Record<Count, number>;

/** A count of at most `most` children: often none, often few. */
const part = (most: number): fc.Arbitrary<number> =>
	fc.oneof(
		{ weight: 2, arbitrary: fc.constant(0) },
		{ weight: 3, arbitrary: fc.integer({ min: 0, max: Math.min(most, 9) }) },
		{ weight: 2, arbitrary: fc.integer({ min: 0, max: Math.min(most, 40) }) },
		{ weight: 1, arbitrary: fc.integer({ min: 0, max: most }) },
	);

/** One village's counts, each no larger than what it is part of. */
const village = (largest: number): fc.Arbitrary<Counts> =>
	fc.integer({ min: 0, max: largest }).chain((target) =>
		fc.integer({ min: Math.floor(target * 0.6), max: target }).chain((measured) =>
			part(measured).chain((stunted) =>
				fc.record({
					target: fc.constant(target),
					measured: fc.constant(measured),
					stunted: fc.constant(stunted),
					severe: fc.oneof(part(stunted), fc.constant(Math.max(0, stunted - 2))),
					verified: part(stunted),
					wasting: part(measured),
					underweight: part(measured),
				}),
			),
		),
	);

export interface City {
	readonly districts: readonly string[];
	readonly rounds: readonly {
		readonly villages: readonly Counts[];
		readonly without: readonly Count[];
		readonly absent: readonly boolean[];
	}[];
	readonly threshold: number;
	readonly totals: SuppressionTable['totals'];
}

/** Cities of so many districts with up to 5 villages each, measured up to three times. */
const cityOf = (minLength: number, maxLength: number): fc.Arbitrary<City> =>
	fc
		.record({
			sizes: fc.array(fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 5 })), { minLength, maxLength }),
			largest: fc.constantFrom(6, 30, 300),
			threshold: fc.integer({ min: 5, max: 12 }),
			totals: fc.constantFrom('district', 'district', 'city', 'none') as fc.Arbitrary<SuppressionTable['totals']>,
		})
		.chain(({ sizes, largest, threshold, totals }) => {
			const districts = sizes.flatMap((size, index) => Array.from({ length: size }, () => `d${index}`));
			const all = { minLength: districts.length, maxLength: districts.length };
			const round = fc.record({
				villages: fc.array(village(largest), all),
				without: fc.subarray<Count>(['verified', 'wasting', 'underweight', 'severe', 'target']),
				absent: fc.array(
					fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
					all,
				),
			});
			return fc.record({
				districts: fc.constant(districts),
				rounds: fc.array(round, { minLength: 1, maxLength: 3 }),
				threshold: fc.constant(threshold),
				totals: fc.constant(totals),
			});
		});

export const city = cityOf(1, 8);
/** Large enough that most district totals are given up, and that not every step looks at the whole city. */
export const largeCity = cityOf(40, 50);

/** A round as a table for `suppress`: absent villages were not measured (`td`), though their target is known. */
export function tableOf(
	{ districts, totals }: Pick<City, 'districts' | 'totals'>,
	{ villages, without, absent }: City['rounds'][number],
): SuppressionTable {
	const counts = Object.keys(villages[0] ?? {}) as Count[];
	const cells = Object.fromEntries(
		counts
			.filter((count) => !without.includes(count))
			.map((count) => [
				count,
				villages.map((counts, index): TableCell => (absent[index] && count !== 'target' ? 'none' : counts[count])),
			]),
	);
	return { villages: districts.map((district) => ({ district })), cells, totals, statements: [] };
}

const PRINTED = { hidden: 'ds', unknown: null, none: '-' } as const;

/**
 * The table as it is published once these cells are hidden and these totals withheld, with every total and rate that is
 * left.
 */
export function publish(
	table: SuppressionTable,
	hidden: readonly { village: number; count: Count }[],
	withheld: readonly { area: string; count: Count }[],
): Published {
	const gone = new Set(hidden.map(({ village, count }) => `${village}/${count}`));
	const columns: Record<string, PublishedCell[]> = {};
	for (const [count, cells] of Object.entries(table.cells)) {
		columns[count] = cells.map((cell, village) =>
			gone.has(`${village}/${count}`) ? 'ds' : typeof cell === 'number' ? cell : PRINTED[cell],
		);
	}
	const districts = table.villages.map(({ district }) => district);
	const everyone = districts.map((_, village) => village);
	const areas = [
		...(table.totals === 'none' ? [] : [{ area: '', villages: everyone }]),
		...(table.totals === 'district'
			? [...new Set(districts)].map((area) => ({
					area,
					villages: everyone.filter((village) => districts[village] === area),
				}))
			: []),
	];
	const totals = areas.flatMap(({ area, villages }) =>
		(Object.keys(table.cells) as Count[]).flatMap((column) => {
			const cells = villages.map((village) => table.cells[column]?.[village]);
			if (cells.some((cell) => cell === 'hidden' || cell === 'unknown')) return [];
			if (withheld.some((total) => total.area === area && total.count === column)) return [];
			return [
				{
					area,
					villages,
					column,
					value: cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
				},
			];
		}),
	);
	const rates = totals.flatMap(({ area, villages, column, value }) => {
		const whole = totals.find((total) => total.area === area && total.column === 'measured');
		const isPart = !['measured', 'target'].includes(column);
		if (!whole || whole.value === 0 || !isPart) return [];
		return [
			{
				villages,
				part: column,
				whole: 'measured',
				percent: Math.round((10_000 * value) / whole.value) / 100,
				decimals: 2,
			},
		];
	});
	return { districts, columns, totals, rates };
}
