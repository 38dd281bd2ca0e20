import type { Interval } from './simplex.ts';
import {
	type CellPlace,
	CITY,
	COUNTS,
	type Count,
	PARTS,
	type SuppressionTable,
	type TableCell,
	type TotalPlace,
} from './table.ts';

/** A table as it would be published, while it is being decided what to hide: what is hidden and withheld so far. */
export interface View {
	readonly table: SuppressionTable;
	readonly counts: readonly Count[];
	readonly cells: Readonly<Record<Count, TableCell[]>>;
	readonly withheld: Set<string>;
	/** Names the set of withheld totals; `undefined` since it last changed. */
	withheldKey: string | undefined;
	/** Villages of each district, in order. */
	readonly districts: ReadonlyMap<string, readonly number[]>;
	/** The city's total of each count, and each district's, as the publisher knows it. */
	readonly totals: ReadonlyMap<string, number>;
	/** For each village, how often its cells were hidden or shown: what was worked out before is out of date. */
	readonly changes: number[];
	/** Sensitive cells found wide enough, which hiding more cannot change. */
	readonly wide: Set<string>;
	/** What the visible counts of a village say of its others, and how often it had changed by then. */
	readonly ranges: ({ readonly changes: number; readonly of: Partial<Record<Count, Interval>> } | undefined)[];
	/** Cells that are hidden for their own sake, by `village/count`. */
	readonly primaries: Set<string>;
	/** What it tells of sums withheld by now that they were enough to hide their cells, or were not. */
	readonly frozen: FrozenSum[];
	/** Primary cells found free for a reader who knows the method, which hiding more cannot change. */
	readonly free: Set<string>;
	/** What was worked out before, by name. */
	readonly memo: Map<string, unknown>;
}

export function viewOf(table: SuppressionTable): View {
	const unknown = table.villages.map((): TableCell => 'unknown');
	const cells = Object.fromEntries(COUNTS.map((count) => [count, [...(table.cells[count] ?? unknown)]])) as Record<
		Count,
		TableCell[]
	>;
	const counts = COUNTS.filter((count) => cells[count].some((cell) => cell !== 'unknown'));
	const districts = new Map<string, number[]>();
	table.villages.forEach(({ district }, village) => {
		const list = districts.get(district);
		if (list) list.push(village);
		else districts.set(district, [village]);
	});
	const totals = new Map<string, number>();
	for (const [area, villages] of [...districts, [CITY, table.villages.map((_, village) => village)] as const])
		for (const count of counts) {
			const summands = villages.map((village) => cells[count][village]);
			// A publisher who lacks a summand has no total to publish.
			if (summands.some((cell) => cell === 'hidden' || cell === 'unknown')) continue;
			totals.set(
				totalKey({ area, count }),
				summands.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
			);
		}
	return {
		table,
		counts,
		cells,
		withheld: new Set(),
		withheldKey: undefined,
		districts,
		totals,
		changes: table.villages.map(() => 0),
		wide: new Set(),
		primaries: new Set(),
		frozen: [],
		free: new Set(),
		ranges: [],
		memo: new Map(),
	};
}

export const totalKey = ({ area, count }: TotalPlace): string => `${area}/${count}`;

/** Sets a cell to what it should show. */
export function setCell({ cells, changes }: View, { village, count }: CellPlace, cell: TableCell): void {
	cells[count][village] = cell;
	changes[village] = (changes[village] ?? 0) + 1;
}

interface FrozenSum {
	readonly count: Count;
	/** Those whose cells were hidden by then. */
	readonly villages: readonly number[];
	readonly low: number;
	readonly high: number;
	/** Not enough by itself, which those in it are free to take either way, but others are not. */
	readonly isFailed: boolean;
}

/** Withholds a total, or publishes it again. */
export function setWithheld(view: View, total: TotalPlace, isWithheld: boolean): void {
	if (isWithheld) view.withheld.add(totalKey(total));
	else view.withheld.delete(totalKey(total));
	view.withheldKey = undefined;
}

export const isHidden = ({ cells }: View, { village, count }: CellPlace): boolean => cells[count][village] === 'hidden';

/** The true number of a cell, hidden or not, which a publisher has and a reader has not. */
export function truth({ table }: View, { village, count }: CellPlace): number | undefined {
	const cell = table.cells[count]?.[village];
	return typeof cell === 'number' ? cell : undefined;
}

/** The number in a cell as published, or `undefined`. */
export function shown({ cells }: View, { village, count }: CellPlace): number | undefined {
	const cell = cells[count][village];
	return typeof cell === 'number' ? cell : undefined;
}

/** Whether a total stands beside the cells. */
export function isPublished({ table, totals, withheld }: View, total: TotalPlace): boolean {
	const isWanted = total.area === CITY ? table.totals !== 'none' : table.totals === 'district';
	return isWanted && totals.has(totalKey(total)) && !withheld.has(totalKey(total));
}

/** Villages whose counts are known to add up to a total. */
export type TotalGroup = { readonly villages: readonly number[]; readonly total: number };

/** Totals as equations that do not overlap: each published district is one, and the city's is what it leaves for the
 * districts whose own total is not published. The same knowledge as all totals at once, in smaller pieces. */
export function totalGroups(view: View, count: Count): TotalGroup[] {
	const groups: TotalGroup[] = [];
	const pool: number[] = [];
	let rest = view.totals.get(totalKey({ area: CITY, count })) ?? 0;
	for (const [area, villages] of view.districts) {
		const total = isPublished(view, { area, count }) ? view.totals.get(totalKey({ area, count })) : undefined;
		if (total === undefined) pool.push(...villages);
		else {
			groups.push({ villages, total });
			rest -= total;
		}
	}
	return pool.length > 0 && isPublished(view, { area: CITY, count })
		? [...groups, { villages: pool, total: rest }]
		: groups;
}

/** What the other counts of the same village say about one of its counts: those that another `sees`. */
export function ownRange(
	view: View,
	{ village, count }: CellPlace,
	sees: (view: View, place: CellPlace) => number | undefined,
): Interval {
	const bound = (from: Count, isLow: boolean): number => {
		let best = isLow ? 0 : Infinity;
		for (const [part, whole] of PARTS) {
			const [here, next] = isLow ? [whole, part] : [part, whole];
			if (here !== from || view.cells[next][village] === 'none') continue;
			const value = sees(view, { village, count: next }) ?? bound(next, isLow);
			best = isLow ? Math.max(best, value) : Math.min(best, value);
		}
		return best;
	};
	return { low: bound(count, true), high: bound(count, false) };
}

/** What the visible counts of the same village say about one of its counts. Asked for every hidden cell again and
 * again, so kept. */
export function visibleRange(view: View, place: CellPlace): Interval {
	const changes = view.changes[place.village] ?? 0;
	let kept = view.ranges[place.village];
	if (kept?.changes !== changes) {
		kept = { changes, of: {} };
		view.ranges[place.village] = kept;
	}
	const range = kept.of[place.count] ?? ownRange(view, place, shown);
	kept.of[place.count] = range;
	return range;
}
