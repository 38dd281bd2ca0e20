import { type Cell, cellOf, NOT_PUBLISHED } from '../../model/base/cell.ts';
import { COUNTS, type Count } from '../../suppression/index.ts';
import type { KnownVillage } from './city.ts';
import type { Tallies, Tally } from './tally.ts';

/** One village of the round as it will stand in the file. */
export type RoundCells = { readonly village: KnownVillage; readonly cells: Readonly<Record<Count, Cell>> };

/** Counts that every round file has, known or not. */
const BASIC: readonly Count[] = ['target', 'measured', 'stunted', 'severe'];

function cellsOf(tally: Tally): Record<Count, Cell> {
	const cell = (count: Count): Cell => {
		const value = tally[count];
		// Where children are listed and none was measured, there is nothing to find out about them.
		if (tally.measured === 0 && (tally.target ?? 0) > 0 && count !== 'target')
			return { state: value === undefined ? 'notPublished' : 'notMeasured' };
		return value === undefined ? NOT_PUBLISHED : cellOf(value);
	};
	return Object.fromEntries(COUNTS.map((count) => [count, cell(count)])) as Record<Count, Cell>;
}

/** A row for every village of the city in the order of codes; villages that the source lacks are not published. */
export const roundRows = (villages: readonly KnownVillage[], tallies: Tallies): RoundCells[] =>
	villages.map((village) => ({ village, cells: cellsOf(tallies.get(village.code) ?? {}) }));

/** Columns that the file needs: the basic ones, and those in which any village has something to say. */
export const countsOf = (rows: readonly RoundCells[]): Count[] =>
	COUNTS.filter((count) => BASIC.includes(count) || rows.some(({ cells }) => cells[count].state !== 'notPublished'));
