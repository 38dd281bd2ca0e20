import type { Block } from './blocks.ts';
import type { Constraint, Interval } from './simplex.ts';
import { type CellPlace, COUNTS, type Count, PARTS, RESTS } from './table.ts';
import { shown, type View, visibleRange } from './view.ts';

/** Everything that is public about the unknowns of some villages. */
export interface System {
	/** Which cell each variable is. */
	readonly places: readonly CellPlace[];
	readonly bounds: readonly Interval[];
	readonly rows: readonly Constraint[];
	/** Constraint that holds what is left of a whole, for villages where whole and part are both hidden. */
	readonly rests: readonly { readonly place: CellPlace; readonly row: number }[];
}

/**
 * Builds the system of a block of villages (closed under totals and statements).
 * @param sources whose statements are believed; all by default.
 * @param rangeOf what is known of one unknown by itself; by default what the visible counts of its village say.
 */
export function systemOf(
	view: View,
	{ villages: block, groups }: Block,
	sources?: ReadonlySet<string>,
	rangeOf = visibleRange,
): System {
	const places: CellPlace[] = [];
	const bounds: Interval[] = [];
	const rows: Constraint[] = [];
	const rests: { place: CellPlace; row: number }[] = [];
	const variables = Object.fromEntries(COUNTS.map((count) => [count, new Map<number, number>()])) as Record<
		Count,
		Map<number, number>
	>;
	const find = (village: number, count: Count) => variables[count].get(village);
	const inside = new Set(block);
	const spoken = new Set(view.table.statements.flatMap(({ terms }) => terms.map(([count]) => count)));
	for (const village of block) {
		const hides = COUNTS.some((count) => view.cells[count][village] === 'hidden');
		for (const count of COUNTS) {
			const cell = view.cells[count][village];
			if (cell !== 'hidden' && !(cell === 'unknown' && (hides || spoken.has(count)))) continue;
			variables[count].set(village, places.length);
			places.push({ village, count });
			bounds.push(rangeOf(view, { village, count }));
		}
	}
	for (const village of block)
		for (const [part, whole] of PARTS) {
			const [small, large] = [find(village, part), find(village, whole)];
			if (small === undefined || large === undefined) continue;
			const isRest =
				RESTS.some(([a, b]) => a === whole && b === part) &&
				[part, whole].every((count) => view.cells[count][village] === 'hidden');
			if (isRest) rests.push({ place: { village, count: part }, row: rows.length });
			rows.push({
				terms: [
					[large, 1],
					[small, -1],
				],
				low: 0,
				high: Infinity,
			});
		}
	const add = (
		villages: readonly number[],
		factors: readonly (readonly [Count, number])[],
		low: number,
		high: number,
	) => {
		const terms: [number, number][] = [];
		let known = 0;
		for (const village of villages)
			for (const [count, factor] of factors) {
				const index = find(village, count);
				if (index === undefined) known += factor * (shown(view, { village, count }) ?? 0);
				else terms.push([index, factor]);
			}
		// Counts are whole numbers, so a sum of them lies between whole bounds.
		const isWhole = factors.every(([, factor]) => Number.isInteger(factor));
		const [from, to] = [low - known, high - known];
		rows.push({ terms, low: isWhole ? Math.ceil(from - 1e-9) : from, high: isWhole ? Math.floor(to + 1e-9) : to });
	};
	for (const [count, lists] of groups)
		for (const { villages, total } of lists) add(villages, [[count, 1]], total, total);
	for (const { villages, terms, low, high, source } of view.table.statements)
		if (villages.some((village) => inside.has(village)) && (!sources || sources.has(source)))
			add(villages, terms, low, high);
	return { places, bounds, rows, rests };
}

/** The parts of a system that no row ties together, as lists of variables and of rows. */
export function componentsOf({ bounds, rows }: System): { variables: number[]; rows: number[] }[] {
	const leader = bounds.map((_, index) => index);
	const find = (variable: number): number => {
		let at = variable;
		while (leader[at] !== at) at = leader[at] as number;
		leader[variable] = at;
		return at;
	};
	for (const { terms } of rows) for (const [variable] of terms) leader[find(variable)] = find(terms[0]?.[0] as number);
	const components = new Map<number, { variables: number[]; rows: number[] }>();
	bounds.forEach((_, variable) => {
		const component = components.get(find(variable)) ?? { variables: [], rows: [] };
		components.set(find(variable), component);
		component.variables.push(variable);
	});
	const constant: number[] = [];
	rows.forEach(({ terms }, row) => {
		const [first] = terms;
		(first ? components.get(find(first[0]))?.rows : constant)?.push(row);
	});
	return constant.length > 0 ? [...components.values(), { variables: [], rows: constant }] : [...components.values()];
}
