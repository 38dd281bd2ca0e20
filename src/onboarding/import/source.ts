import type { Merge } from '../../files/xlsx.ts';

/** Takes one row: its cells as text without blanks at the ends, its number as a spreadsheet counts (1 = first), and
 * whether it is hidden. `false` ends the reading. */
type TakeRow = (cells: readonly string[], number: number, isHidden?: boolean) => boolean | undefined;

/** A table that can be read from the start as often as needed, row by row, without being held in memory. */
export interface Source {
	/** Name of the sheet; empty for a text file. */
	readonly name: string;
	/** Whether day 0 of its date numbers is 1 January 1904 instead of 30 December 1899. */
	readonly date1904: boolean;
	/** Gives every row to `take`; ends early when that answers `false`. Answers the merged cells. Throws `ImportRefusal`
	 * when broken. */
	read(take: TakeRow): readonly Merge[];
	/** Columns from 0 that its user does not see; only a workbook has such. */
	hiddenColumns?(): ReadonlySet<number>;
}

/** What a reader gives for the cell of a formula whose result the file does not hold. */
export const NO_RESULT = '\u0000';
/** What a reader gives for a dash that a spreadsheet's accounting format writes for zero. */
export const ACCOUNTING_ZERO = '-0';
