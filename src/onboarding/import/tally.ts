import type { Count } from '../../suppression/index.ts';

/** Counts of one village; a count that the source does not tell is absent, which is not zero. */
export type Tally = Partial<Record<Count, number>>;

/** By Kemendagri code. */
export type Tallies = ReadonlyMap<string, Tally>;

/** What the user should know of how the counts came about: a sentence with numbers, never a cell of a child's row. */
export type Note = string;

/** What a reader of a layout makes of its rows. */
export interface Reading {
	/** Takes one row below the header; throws `ImportRefusal` for what cannot be counted honestly. */
	add(cells: readonly string[], row: number, isHidden?: boolean): void;
	/** Asked once after the last row; throws `ImportRefusal` for what makes the whole file doubtful. */
	settle(): void;
	/** Counts by village, once it is known which village each place is; `codes` is in the order of the places. */
	finish(codes: readonly (string | undefined)[]): { readonly tallies: Tallies; readonly notes: readonly Note[] };
}
