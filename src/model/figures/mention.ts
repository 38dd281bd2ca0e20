import { formatNumber } from '../base/format.ts';

/** A number in a sentence: no more digits than it needs, at most two. */
export function say(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return formatNumber(rounded, String(rounded).split('.')[1]?.length ?? 0);
}

/** Whether a text speaks of a number, written the Indonesian way or as in a data file. */
export function mentions(text: string, value: number): boolean {
	if (text === '') return false;
	const forms = new Set([say(value), String(value), formatNumber(value, 1), formatNumber(value, 2)]);
	return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).some((number) => forms.has(number));
}
