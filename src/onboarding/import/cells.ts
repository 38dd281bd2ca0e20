import type { Sum } from './measures.ts';
import { NO_RESULT } from './source.ts';
import type { Line } from './table-lines.ts';
import { isDash, parseCount, parseDecimal } from './values.ts';

/** The count in a cell; a dash is zero here, and those that nothing bears out are refused. `undefined` when unknown, or
 * no count. */
export function countIn({ cells }: Pick<Line, 'cells'>, column: number): number | undefined {
	const text = cells[column] ?? '';
	return isDash(text) ? 0 : (parseCount(text) ?? undefined);
}

/** A sum of columns in a row; unknown when any of them is, for a blank is not zero. */
export function sumIn(line: Pick<Line, 'cells'>, sum: Sum): number | undefined {
	let total = 0;
	for (const column of sum) {
		const count = countIn(line, column);
		if (count === undefined) return undefined;
		total += count;
	}
	return total;
}

/** In how many rows two sums are the same, and in how many not. */
export function agreement(
	lines: readonly Line[],
	left: Sum,
	right: Sum,
): { readonly same: number; readonly other: number } {
	let [same, other] = [0, 0];
	for (const line of lines) {
		const [a, b] = [sumIn(line, left), sumIn(line, right)];
		if (a === undefined || b === undefined) continue;
		if (a === b) same += 1;
		else other += 1;
	}
	return { same, other };
}

/** Why a cell of a used column cannot be read as a count, in words; `undefined` when it can. */
export function faultIn({ cells }: Pick<Line, 'cells'>, column: number): string | undefined {
	const text = cells[column] ?? '';
	if (text === NO_RESULT) return 'rumus yang hasilnya tidak tersimpan di berkas';
	if (/^#(n\/a|ref!|div\/0!|value!|name\?|num!|null!|spill!|calc!|getting_data)/i.test(text))
		return `berisi galat ${text.toUpperCase()}`;
	if (parseCount(text) !== null) return undefined;
	// What is short and begins with a number is no name.
	return `${/^[±~≈<>≤≥]?\s?\d[\d.,]*\s?\S{0,3}$/.test(text) ? `berisi \`${text}\`, ` : ''}bukan bilangan bulat`;
}

/** A per cent as written, with how many decimals; `undefined` when the cell holds none. */
export function percentIn(
	{ cells }: Pick<Line, 'cells'>,
	column: number,
): { readonly value: number; readonly decimals: number } | undefined {
	const text = (cells[column] ?? '').replace(/\s*%$/, '');
	const value = text === '' ? undefined : parseDecimal(text);
	return value === undefined ? undefined : { value, decimals: Math.min(4, /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0) };
}

/** Whether a per cent, or the fraction of it, is `part` of `whole`: rounded or cut off at the decimals it has. */
export function isPercentOf(
	{ value, decimals }: { readonly value: number; readonly decimals: number },
	part: number,
	whole: number,
): boolean {
	if (whole === 0) return value === 0;
	const [share, step] = [part / whole, 10 ** -decimals];
	const isNear = (expected: number) => Math.abs(value - expected) < step * 1.0001;
	// A spreadsheet that shows 90% keeps 0.9.
	return isNear(share * 100) || (value <= 1 && (decimals >= 2 ? isNear(share) : Math.abs(value - share) < 1e-9));
}
