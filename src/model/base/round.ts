import type { Count } from '../measures.ts';
import { COVERAGE_FLOOR } from './band.ts';
import { type Cell, cellOf, NOT_PUBLISHED, valueOf } from './cell.ts';
import type { Document } from './document.ts';
import type { Status } from './figure.ts';
import type { Instrument } from './instrument.ts';
import type { Period } from './period.ts';

/** One village in one round. Counts of children; rates in per cent, always worked out, never typed. */
export interface RoundRow {
	readonly code: string;
	readonly target: Cell;
	readonly measured: Cell;
	/** Height for age below -2 SD, severe included. */
	readonly stunted: Cell;
	readonly severe: Cell;
	/** Still counted as stunting after review by paediatricians: another definition than `stunted`. */
	readonly verified: Cell;
	/** Weight for height, and weight for age, below -2 SD; only where the round's file has the column. */
	readonly wasting?: Cell;
	readonly underweight?: Cell;
	readonly coverage: Cell;
	readonly rate: Cell;
	/** Of the village as it was before its bounds changed. */
	readonly isFormer?: boolean;
}

/** One measurement campaign of a city. */
export interface Round {
	readonly period: Period;
	readonly instrument: Instrument;
	readonly status: Status;
	readonly extracted?: Period;
	/** Where the number of children due to be measured comes from, as the document says. */
	readonly targetSource?: Instrument;
	readonly document: Document;
	readonly note: string;
	/** How far down it was published: by village in a file of its own; else as figures of districts, of puskesmas, or of
	 * the whole city. */
	readonly level: 'village' | 'district' | 'healthCentre' | 'city';
	/** Of the villages that there were then, in the order of the city's; all unknown in a round of the whole city. */
	readonly rows: readonly RoundRow[];
}

/** A village of which a round says nothing. */
export const unknownRow = (code: string): RoundRow => ({
	code,
	target: NOT_PUBLISHED,
	measured: NOT_PUBLISHED,
	stunted: NOT_PUBLISHED,
	severe: NOT_PUBLISHED,
	verified: NOT_PUBLISHED,
	coverage: NOT_PUBLISHED,
	rate: NOT_PUBLISHED,
});

/** `numerator` per hundred of `denominator`; what is absent in either is absent in the same way in the rate. */
export function rateCell(numerator: Cell, denominator: Cell): Cell {
	const [top, bottom] = [valueOf(numerator), valueOf(denominator)];
	if (bottom === undefined) return denominator;
	if (top === undefined) return numerator;
	// Nobody to measure is not a rate of zero.
	return bottom === 0 ? { state: 'notApplicable' } : cellOf((100 * top) / bottom);
}

/** Whether a village's rate may be ranked among others: measured on at least four in five children. Where the coverage
 * is not known nobody can say so, and the rate stays out too. */
export const isRankable = ({ rate, coverage }: Pick<RoundRow, 'rate' | 'coverage'>): boolean =>
	valueOf(rate) !== undefined && (valueOf(coverage) ?? 0) >= COVERAGE_FLOOR;

/** Sum of a count over villages; known only when every village's count is. */
export function sumOf(rows: readonly RoundRow[], count: Count): Cell {
	let sum = 0;
	for (const row of rows) {
		const value = valueOf(row[count] ?? NOT_PUBLISHED);
		if (value === undefined) return NOT_PUBLISHED;
		sum += value;
	}
	return rows.length === 0 ? NOT_PUBLISHED : cellOf(sum);
}
