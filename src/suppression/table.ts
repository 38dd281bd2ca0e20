import { COUNTS, type Count } from '../model/measures.ts';
import type { Interval } from './simplex.ts';

export { COUNTS, type Count };

/** Each count is a part of another: severely stunted children are stunted, stunted ones measured, measured ones in the
 * target. */
export const PARTS: readonly (readonly [part: Count, whole: Count])[] = [
	['measured', 'target'],
	['stunted', 'measured'],
	['severe', 'stunted'],
	['verified', 'stunted'],
	['verified', 'measured'],
	['wasting', 'measured'],
	['underweight', 'measured'],
];

/** What is left of a whole when its part is taken away, where that is a finding about health of its own: children who
 * are short but not severely so. Not protected are the complements that say somebody is well or absent: measured less
 * stunted, target less measured, stunted less verified. */
export const RESTS: readonly (readonly [whole: Count, part: Count])[] = [['stunted', 'severe']];

/** Counts that say something about a child's health. */
export const FINDINGS: readonly Count[] = ['stunted', 'severe', 'verified', 'wasting', 'underweight'];

/** A count; hidden (`ds`); unknown to everybody (`bd`, no row); or nothing to count (`td`, `tb`), which adds zero and
 * is never hidden. */
export type TableCell = number | 'hidden' | 'unknown' | 'none';

/** Something about sums over villages that is public already and cannot be taken back: `low <= sum of factor * count <=
 * high`. */
export interface Statement {
	/** Places in the table's list of villages. */
	readonly villages: readonly number[];
	readonly terms: readonly (readonly [Count, factor: number])[];
	readonly low: number;
	readonly high: number;
	/** Who says so. Sources that contradict each other are believed one at a time. */
	readonly source: string;
}

/** One round of one city. */
export interface SuppressionTable {
	readonly villages: readonly { readonly district: string }[];
	/** By count, in the order of the villages. A count that the round does not have is left out. */
	readonly cells: Readonly<Partial<Record<Count, readonly TableCell[]>>>;
	/** Totals that will be published beside the cells unless withheld: none, the city's, or the districts' too. */
	readonly totals: 'none' | 'city' | 'district';
	readonly statements: readonly Statement[];
}

/** The area of a total that is the whole city's. */
export const CITY = '';

export type CellPlace = { readonly village: number; readonly count: Count };

/** A cell that has to be hidden. */
export interface HiddenCell extends CellPlace {
	/** `small`: 1 to threshold - 1 children; `rest`: what it leaves of its whole is; `everyone`: all who were measured
	 * have the finding, so that each of them is known to have it; `complement`: it would betray another cell. */
	readonly reason: 'small' | 'rest' | 'everyone' | 'complement';
	/** The cell that a complement protects. */
	readonly protects?: CellPlace;
}

export interface TotalPlace {
	/** The district, or `CITY`. */
	readonly area: string;
	readonly count: Count;
}

/** A hidden cell, or what is left of a whole when a hidden part is taken away. */
export interface SensitiveCell extends CellPlace {
	/** True for a rest: of the whole that `count` is a part of, less `count`. */
	readonly isRest: boolean;
}

/** A secret that a reader can work out too closely: between these bounds. */
export interface Disclosure extends SensitiveCell, Interval {}

export const sensitiveKey = ({ village, count, isRest }: SensitiveCell): string => `${village}/${count}/${isRest}`;

/** How many whole steps lie between the smallest and the largest count that is possible. */
export const widthOf = ({ low, high }: Interval): number => Math.floor(high + 1e-6) - Math.ceil(low - 1e-6);
