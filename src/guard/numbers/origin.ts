import type { Observation } from '../../model/base/observation.ts';
import { PEOPLE_UNITS } from '../../model/prose/units.ts';

/** A number as a page says it. */
export interface Said {
	readonly value: number;
	readonly decimals: number;
	/** What the words around it say that it counts; empty when they say nothing. */
	readonly unit: string;
}

/** What a mark's key leads to. */
export interface Origin {
	/** What it is told of: their areas, instruments and times are those that may be named beside the number. */
	readonly observations: readonly Observation[];
	/** Whether the two times of a difference must both be named where any two are. */
	readonly isDifference?: boolean;
	/** A place in a ranking, told under the table of its round. */
	readonly isPlace?: boolean;
	/** A numerator or denominator, told beside the value that it belongs to. */
	readonly isPart?: boolean;
	/** What the number is, for the message; `undefined` when it is said rightly. */
	fault(said: Said): string | undefined;
}

/** Half away from zero, in spite of what binary fractions lose. */
export const round = (value: number, decimals: number) =>
	Math.round(value * 10 ** decimals + Math.sign(value) * 1e-9) / 10 ** decimals;
/** Whether a page says this number to the decimals that it shows. */
export const isRounded = (real: number, { value, decimals }: Said) => Math.abs(round(real, decimals) - value) < 1e-9;
export const isPeople = (unit: string) => PEOPLE_UNITS.has(unit);
/** Units that a share may be told in. */
export const PERCENT = new Set(['persen', '', 'bagian']);
