import { ABSENCES, type Cell, valueOf } from './cell.ts';
import type { Finding } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { mark, originOf } from './mark.ts';
import type { Quantity } from './quantity.ts';

/** Numbers and units as Indonesian prints them: 27,4 persen; 1.786 balita; Rp350.000. */

const NBSP = '\u00a0';
const formats = new Map<number, Intl.NumberFormat>();

/** `1786` -> `1.786`; exactly `decimals` digits after the comma. Bare: what a page says goes through the functions
 * below or `say.ts`. */
export function formatNumber(value: number, decimals = 0): string {
	let format = formats.get(decimals);
	if (!format) {
		format = new Intl.NumberFormat('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
		formats.set(decimals, format);
	}
	return format.format(value);
}

/** A name whose number stays on its line: `Redaksi Aksi 7`. */
export const unbroken = (name: string) => name.replace(/ (?=\d)/g, NBSP);

/** A file's size as people say it: `812 bita`, `24 kB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${formatNumber(bytes)}${NBSP}bita`;
	if (bytes < 999_500) return `${formatNumber(Math.round(bytes / 1000))}${NBSP}kB`;
	return `${formatNumber(bytes / 1_000_000, 1)}${NBSP}MB`;
}

/** A quantity with its digits as printed, without a unit; marked with its origin. */
export const formatQuantity = (quantity: Quantity): string =>
	mark(originOf(quantity), formatNumber(quantity.value, quantity.decimals));

type Measure = Pick<Indicator, 'unit' | 'unitWord'>;

function withUnit(number: string, { unit, unitWord }: Measure): string {
	switch (unit) {
		case 'yes':
			return 'ya';
		case 'rank':
			return `peringkat${NBSP}${number}`;
		case 'rupiah':
			return `Rp${number}`;
		default:
			return unitWord ? `${number}${NBSP}${unitWord}` : number;
	}
}

/** `19,6 persen`, `1.786 balita`, `Rp350.000`, `peringkat 1`. */
export const formatMeasure = (quantity: Quantity, measure: Measure): string =>
	withUnit(formatQuantity(quantity), measure);

/** A finding in words: one value, all values of a conflict, or a doubtful value marked as such. */
export function formatFinding(finding: Finding, measure: Measure): string {
	switch (finding.state) {
		case 'value':
			return formatMeasure(finding.quantity, measure);
		case 'conflict':
			return withUnit(finding.values.map(formatQuantity).join(' atau '), measure);
		case 'doubtful':
			return `${formatMeasure(finding.quantity, measure)} (diragukan)`;
	}
}

/** A cell as a table shows it, marked with its origin: a number with `decimals` digits, or the symbol of what is
 * missing. */
export function formatCell(cell: Cell, decimals = 0): string {
	const value = valueOf(cell);
	return value === undefined
		? ABSENCES[cell.state as keyof typeof ABSENCES].symbol
		: mark(originOf(cell), formatNumber(value, decimals));
}
