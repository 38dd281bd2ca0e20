// The inversion attack: a reader who has the method itself asks of each count that a cell may have whether some table
// with that count leads to the very same publication. Every count that is found has such a table as its witness, so
// what is found is possible beyond doubt; what is not found may still be.
import { type Area, areasOf, choose, isEnough, most, spareOf } from './choose.ts';
import {
	type CellPlace,
	COUNTS,
	type Count,
	type HiddenCell,
	PARTS,
	RESTS,
	type SuppressionTable,
	type TableCell,
} from './table.ts';
import { setCell, viewOf } from './view.ts';

/** Small numbers drawn in a fixed order. */
export function drawing(seed: number): (most: number) => number {
	let state = seed;
	return (most) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * (most + 1));
	};
}

/** What the method answers for a table without statements; `suppress` only audits it. */
export interface Answer {
	readonly hidden: readonly HiddenCell[];
	readonly withheld: ReadonlySet<string>;
}

export function answerOf(table: SuppressionTable, threshold: number): Answer {
	const view = viewOf(table);
	return { hidden: choose(view, threshold), withheld: view.withheld };
}

/** What is published, as text: the visible cells, and which totals stand beside them with their values. */
export function publicationOf(table: SuppressionTable, { hidden, withheld }: Answer): string {
	const gone = new Set(hidden.map(({ village, count }) => `${village}/${count}`));
	const cells = COUNTS.map((count) =>
		table.cells[count]?.map((cell, village) => (gone.has(`${village}/${count}`) ? 'ds' : cell)),
	);
	const areas =
		table.totals === 'none'
			? []
			: table.totals === 'city'
				? ['']
				: ['', ...new Set(table.villages.map((one) => one.district))];
	const totals = areas.flatMap((area) =>
		COUNTS.flatMap((count) => (withheld.has(`${area}/${count}`) ? [] : [[area, count, sumIn(table, area, count)]])),
	);
	return JSON.stringify([cells, totals]);
}

function sumIn({ villages, cells }: SuppressionTable, area: string, count: Count): number {
	return villages.reduce((sum, { district }, village) => {
		const cell = cells[count]?.[village];
		return sum + (typeof cell === 'number' && (area === '' || district === area) ? cell : 0);
	}, 0);
}

/** No part is larger than its whole, no count below zero. */
export function isSound({ villages, cells }: SuppressionTable): boolean {
	return villages.every((_, village) => {
		const number = (count: Count) => {
			const cell = cells[count]?.[village];
			return typeof cell === 'number' ? cell : undefined;
		};
		const isPart = PARTS.every(([part, whole]) => (number(part) ?? 0) <= (number(whole) ?? Infinity));
		return isPart && COUNTS.every((count) => (number(count) ?? 0) >= 0);
	});
}

type Cells = Partial<Record<Count, TableCell[]>>;

/** What one cell is to be in another world, or at least to be. */
type Wanted = ReadonlyMap<Count, { readonly is: number } | { readonly atLeast: number }>;

/**
 * What a cell's wholes must be so that it can be `value`, as long as they are hidden too: as large as their kind lets
 * them at least.
 */
function wantedFor(
	areas: ReadonlyMap<Count, readonly Area[]>,
	hidden: ReadonlySet<string>,
	cell: CellPlace,
	value: number,
	threshold: number,
) {
	const isRestLeft = (whole: Count) => RESTS.some(([large, part]) => large === whole && areas.has(part));
	const wanted = new Map<Count, { is: number } | { atLeast: number }>([[cell.count, { is: value }]]);
	for (const [part, whole] of [...PARTS].reverse()) {
		if (!wanted.has(part) || wanted.has(whole) || !hidden.has(`${cell.village}/${whole}`)) continue;
		const isComplement = areas.get(whole)?.some(({ complements }) => complements.includes(cell.village));
		wanted.set(
			whole,
			isComplement ? { atLeast: isRestLeft(whole) ? 2 * threshold - 1 : threshold } : { is: threshold - 1 },
		);
	}
	return wanted;
}

/** The areas of every count, as they were looked at when the choice came to it. */
function areasByCount(table: SuppressionTable, { hidden }: Answer, threshold: number): Map<Count, Area[]> {
	const view = viewOf(table);
	return new Map(
		view.counts.map((count) => {
			const areas = areasOf(view, count, threshold);
			for (const cell of hidden) if (cell.count === count) setCell(view, cell, 'hidden');
			return [count, areas];
		}),
	);
}

/**
 * The proof, carried out: a table in which a small cell has another count and that should be published alike. In each
 * area whose total stands, small cells are 1 and the complements make up what is missing; where it does not, all is as
 * small as it can be, but in the area that was given up for the others' sake. What lies inside of a hidden whole is
 * none.
 */
function worldWith(
	table: SuppressionTable,
	answer: Answer,
	cell: CellPlace,
	value: number,
	threshold: number,
): SuppressionTable {
	const cells: Cells = Object.fromEntries(Object.entries(table.cells).map(([count, list]) => [count, [...list]]));
	const hidden = new Set(answer.hidden.map(({ village, count }) => `${village}/${count}`));
	const { withheld } = answer;
	const areas = areasByCount(table, answer, threshold);
	const wanted: Wanted = wantedFor(areas, hidden, cell, value, threshold);
	const view = viewOf(table);
	for (const [count, list] of areas) {
		const column = cells[count] as TableCell[];
		const own = wanted.get(count);
		const floor = (village: number, least: number) => {
			if (!own || village !== cell.village) return least;
			return 'is' in own ? own.is : Math.max(least, own.atLeast);
		};
		const mine = answer.hidden.filter((one) => one.count === count);
		const primaries = new Set(list.flatMap((area) => area.primaries));
		const complements = new Set(list.flatMap((area) => area.complements));
		for (const { village } of mine) {
			column[village] = complements.has(village)
				? floor(village, 0)
				: floor(village, primaries.has(village) || list.length === 0 ? 1 : 0);
		}
		const now = (area: Area) =>
			area.cells.reduce((sum, village) => sum + (hidden.has(`${village}/${count}`) ? Number(column[village]) : 0), 0);
		const raise = (area: Area, missing: number) => {
			let left = missing;
			for (const village of area.complements) {
				const low = Math.max(threshold, Number(column[village]));
				left -= low - Number(column[village]);
				column[village] = low;
			}
			for (const village of area.complements) {
				const more = Math.max(0, Math.min(left, most(view, { village, count }, threshold) - Number(column[village])));
				column[village] = Number(column[village]) + more;
				left -= more;
			}
		};
		const isGone = ({ total }: Area) => withheld.has(`${total}/${count}`);
		for (const area of list) if (!isGone(area) && area.protected.length > 0) raise(area, area.sum - now(area));
		const extra = list.filter((area) => isGone(area) && isEnough(area));
		for (const area of extra) raise(area, area.enough.low - now(area));
		// Without the city's total nobody knows the sum: the least that is enough for each area by itself is not for
		// all of them.
		if (withheld.has(`/${count}`)) continue;
		const given = list.filter(isGone);
		let missing = given.reduce((sum, area) => sum + area.sum - now(area), 0);
		for (const area of extra) {
			const more = Math.max(0, Math.min(missing, area.enough.high - now(area)));
			raise(area, more);
			missing -= more;
		}
		for (const area of given) {
			if (extra.includes(area) || area.cells.includes(cell.village)) continue;
			let spare = Math.min(missing, spareOf(area, threshold));
			missing -= spare;
			for (const village of area.primaries) {
				const more = Math.min(spare, threshold - 2);
				column[village] = 1 + more;
				spare -= more;
			}
		}
	}
	return { ...table, cells };
}

/** The small counts of a hidden cell for which the proof's table is published alike. */
export function possibleCounts(
	table: SuppressionTable,
	threshold: number,
	answer: Answer,
	cell: CellPlace,
): Set<number> {
	const published = publicationOf(table, answer);
	const small = Array.from({ length: threshold - 1 }, (_, index) => index + 1);
	return new Set(
		small.filter((value) => {
			const world = worldWith(table, answer, cell, value, threshold);
			return (
				isSound(world) &&
				world.cells[cell.count]?.[cell.village] === value &&
				publicationOf(world, answerOf(world, threshold)) === published
			);
		}),
	);
}
