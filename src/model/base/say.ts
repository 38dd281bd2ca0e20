import type { Cell } from './cell.ts';
import { formatNumber } from './format.ts';
import { COMPOSED, hasMarks, mark, originOf, setOrigin } from './mark.ts';
import type { Observation } from './observation.ts';
import { formatPeriod, type Period } from './period.ts';
import type { Quantity } from './quantity.ts';

/** A text's HTML whose `<code>` holds commands and rows of files: numbers in these are examples to type, and say
 * nothing of any place. */
export const sayInCode = (html: string): string =>
	html.replace(
		/(<code[^>]*>)([^<]*)(<\/code>)/g,
		(_, open: string, text: string, close: string) =>
			open + text.replace(/(?<![&\w#])\d+/g, (digits) => sayPlain(digits)) + close,
	);

/**
 * Every number that a page may say besides an observation's own: parts of it, and named calculations over observations.
 * Each function leaves a mark (`mark.ts`) by which the number is worked out again before the page is written. A number
 * that belongs to none of these is no statistic of ours and is not printed.
 *
 * `formatQuantity`, `formatMeasure`, `formatFinding`, `formatObservation`, `formatCell`: an observation's own value.
 */

type Identified = Pick<Observation, 'id'>;
/** A quantity or a cell that knows its origin. */
type Origin = Quantity | Cell;

/** A value that an observation states, where its own quantity is not at hand; `text` is the number without a unit. */
export const sayValue = ({ id }: Identified, text: string): string => mark(`angka/${id}`, text);

/** The numerator and denominator of an observation: `138 dari 1.189`. */
export const sayFraction = ({ id }: Identified, numerator: number, denominator: number): string =>
	[numerator, denominator].map((each) => mark(`dasar/${id}`, formatNumber(each))).join(' dari ');

/** A number of children that a report states beside its value: it knows of which observation it is. */
export const sayBase = (report: object, count: number): string => mark(originOf(report), formatNumber(count));

/** An observation's per cent as so many of a hundred; `words` are its digits or number words. */
export const sayOfHundred = ({ id }: Identified, words: string): string => mark(`seratus/${id}`, words);

/** How far apart two observations are; `text` is the number without a unit, with a sign where it has one. */
export const sayDifference = (from: Origin, to: Origin, text: string): string => mark(differenceKey(from, to), text);

/** The key of a difference. */
export function differenceKey(from: Origin, to: Origin): string | undefined {
	const [a, b] = [originOf(from), originOf(to)];
	return a && b && `selisih/${a}|${b}`;
}

/** How many there are: `what` is the unit's word, `of` the things counted or their number. */
export function sayCount(of: number | readonly unknown[], what: string, text?: string): string {
	const count = typeof of === 'number' ? of : of.length;
	return mark(`hitung/${what}/${count}`, text ?? formatNumber(count));
}

/** A place in a ranking: of an area among others; `what` is `best`, `worst` or `of`. */
export function sayRank(rate: Cell, what: 'best' | 'worst' | 'of', text: string): string {
	const of = originOf(rate);
	return mark(of && `urutan/${what}|${of}`, text);
}

/** A bound of the method or a national target, by its name in `METHOD` of the guard. */
export const sayBound = (
	name: 'golongan' | 'golongan-lama' | 'cakupan' | 'target' | 'sampel' | 'register',
	value: number,
	text?: string,
): string => mark(`tetap/${name}`, text ?? formatNumber(value, value % 1 ? 1 : 0));

/** A number on an axis: it says where the axis is, not what was found. */
export const sayTick = (value: number, decimals = 0): string => mark('sumbu', formatNumber(value, decimals));

/** A number that is no statistic at all: a step, a size of a file, a number of a page's own parts. */
export const sayPlain = (text: string | number): string => mark('polos', String(text));

/** A number in the words of a correction: `raw` as the data has it. */
export const sayCorrected = (raw: string, text: string): string => mark(`koreksi/${raw}`, text);

/** A text composed of figures for itself, such as a title, wherever it is shown: its numbers are checked, but not what
 * stands around it. */
export const sayComposed = (text: string): string => (hasMarks(text) ? mark(COMPOSED, text) : text);

/** What a programme's text is allowed to type itself: an exception with its reason, somebody's words. The check of
 * programmes has judged it. */
export const sayException = (text: string): string => mark('kecuali', text);

/** The date of a document: no time that a number beside it was measured at. */
export const sayDate = (date: Period): string => mark('tanggal', formatPeriod(date));

/** Words of a document or of who read it, as they stand in the data: a title, a note, a place in a document. */
export const sayQuoted = (text: string): string => (/\d/.test(text) ? mark('kutip', text) : text);

/** A cell that sums the same measure of the villages in an area up, or is a rate of two such sums; `part` is one of
 * them. */
export function setSumOrigin<T extends Cell>(cell: T, area: string, part: Cell | undefined): T {
	const of = part && originOf(part);
	return setOrigin(cell, of && `jumlah/${area}|${of}`);
}
