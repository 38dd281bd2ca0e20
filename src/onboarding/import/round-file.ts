import { readRecords, writeRows } from '../../files/csv.ts';
import { ABSENCES, type Cell, cellOf, NOT_PUBLISHED, parseCell } from '../../model/base/cell.ts';
import { COUNTED } from '../../model/measures.ts';
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
const countsOf = (rows: readonly RoundCells[]): Count[] =>
	COUNTS.filter((count) => BASIC.includes(count) || rows.some(({ cells }) => cells[count].state !== 'notPublished'));

/** A cell as data files write it; not published is left empty. */
export function cellText(cell: Cell): string {
	if ('value' in cell) return String(cell.value);
	return cell.state === 'notPublished' ? '' : ABSENCES[cell.state].symbol;
}

/** Text of `pengukuran/<periode>.csv`: a header, and a row for each village. */
export function roundText(rows: readonly RoundCells[]): string {
	const counts = countsOf(rows);
	const header = ['kode', 'kelurahan', ...counts.map((count) => COUNTED[count].column)];
	const body = rows.map(({ village, cells }) => [
		village.code,
		village.name,
		...counts.map((count) => cellText(cells[count])),
	]);
	return writeRows([header, ...body]);
}

/** Cells of an earlier round file by village code, as far as they can be read; what is not there is not published. */
export const parseRound = (text: string): Map<string, Readonly<Record<Count, Cell>>> =>
	new Map(
		readRecords(text).map((row) => {
			const cells = COUNTS.map(
				(count) => [count, parseCell((row[COUNTED[count].column] ?? '').trim()) ?? NOT_PUBLISHED] as const,
			);
			return [(row.kode ?? '').trim(), Object.fromEntries(cells) as Record<Count, Cell>];
		}),
	);
