/** A number as a document prints it: its digits are part of what was said, so `21` and `21.0` stay apart in display. */
export interface Quantity {
	readonly value: number;
	/** Digits after the decimal point as printed. */
	readonly decimals: number;
}

/** How a number may be spelt: no zeros before it, no minus before nothing, and no `1.000`, which a reader takes for thousands. */
export const isPlainNumber = (text: string): boolean =>
	/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && !/^-[0.]+$|\.000$/.test(text);

/** `16.34` -> 16.34 with 2 decimals; `undefined` when the text is not a plain decimal number. */
export function parseQuantity(text: string): Quantity | undefined {
	if (!isPlainNumber(text)) return undefined;
	return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

/** A number as Indonesian sentences write it: `10.235` is ten thousand, `18,7` a fraction. The text is known to be
 * one. */
export function parseLocalQuantity(text: string): Quantity {
	const [whole = '', fraction = ''] = text.replaceAll('.', '').split(',');
	return { value: Number(`${whole}.${fraction || 0}`), decimals: fraction.length };
}

function roundTo(value: number, decimals: number): number {
	// The nudge undoes binary representation (1.005 is stored below 1.005) without touching real differences.
	return Math.round(value * 10 ** decimals + Math.sign(value) * 1e-9) / 10 ** decimals;
}

/** Whether two statements agree at the coarser of their precisions: 10.69 and 10.7 do, 6.02 and 6.03 do not. */
export function agree(a: Quantity, b: Quantity): boolean {
	const decimals = Math.min(a.decimals, b.decimals);
	return roundTo(a.value, decimals) === roundTo(b.value, decimals);
}

/** A rate in per cent from a numerator and a denominator, to two decimals; the denominator is above zero. */
export const rateOf = (numerator: number, denominator: number): Quantity => ({
	value: roundTo((100 * numerator) / denominator, 2),
	decimals: 2,
});

/** Whether a printed rate can come from its numerator and denominator: within one unit of its last digit, since
 * documents round and truncate alike. */
export const rateFits = (stated: Quantity, numerator: number, denominator: number): boolean =>
	Math.abs((100 * numerator) / denominator - stated.value) < 10 ** -stated.decimals + 1e-9;
