import { SMALL_NUMBERS } from '../base/number-words.ts';

/** Whole numbers in Indonesian words, as newspapers write them: `seribu dua ratus`, `empat belas`, `dua koma satu`. */

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
	SMALL_NUMBERS.slice(0, 10).map((word, value) => [word, value]),
);
const WHOLE: Readonly<Record<string, number>> = {
	sepuluh: 10,
	sebelas: 11,
	seratus: 100,
	seribu: 1000,
	sejuta: 1_000_000,
};
const SCALES: Readonly<Record<string, number>> = {
	ribu: 1000,
	juta: 1_000_000,
	miliar: 1_000_000_000,
	triliun: 1_000_000_000_000,
};

const WORD = [
	...Object.keys(UNITS),
	...Object.keys(WHOLE),
	'belas',
	'puluh',
	'ratus',
	...Object.keys(SCALES),
	'koma',
].join('|');

/** A run of number words; to be read by `wordsValue`. Needs the flags `giu`. */
export const WORD_RUN = new RegExp(
	String.raw`(?<![\p{L}\d-])(?:${[...Object.keys(UNITS), ...Object.keys(WHOLE)].join('|')})(?: (?:${WORD}))*(?![\p{L}\d])`,
	'giu',
);

/** Value and printed decimals of a run of number words; `undefined` when they make no number (`dua tiga`, a list). */
export function wordsValue(text: string): { readonly value: number; readonly decimals: number } | undefined {
	const [whole = '', fraction, more] = text.toLowerCase().split(' koma ');
	const value = wholeValue(whole.split(' '));
	if (value === undefined || more !== undefined) return undefined;
	if (fraction === undefined) return { value, decimals: 0 };
	const words = fraction.split(' ');
	const digits = words.every((word) => word in UNITS)
		? words.map((word) => UNITS[word]).join('')
		: String(wholeValue(words) ?? '');
	return digits === '' ? undefined : { value: Number(`${value}.${digits}`), decimals: digits.length };
}

function wholeValue(words: readonly string[]): number | undefined {
	let total = 0;
	/** What the next scale word multiplies. */
	let group = 0;
	let digit: number | undefined;
	let last = Number.POSITIVE_INFINITY;
	for (const word of words)
		if (word in UNITS) {
			if (digit !== undefined) return undefined;
			digit = UNITS[word] ?? 0;
		} else if (word === 'belas' || word === 'puluh' || word === 'ratus') {
			if (digit === undefined) return undefined;
			group += word === 'belas' ? 10 + digit : digit * (word === 'puluh' ? 10 : 100);
			digit = undefined;
		} else if (word in WHOLE) {
			if (digit !== undefined) return undefined;
			const value = WHOLE[word] ?? 0;
			if (value < 1000) group += value;
			else total += value;
		} else {
			const scale = SCALES[word];
			const amount = group + (digit ?? 0);
			if (scale === undefined || amount === 0 || scale >= last) return undefined;
			total += amount * scale;
			[group, digit, last] = [0, undefined, scale];
		}
	return total + group + (digit ?? 0);
}
