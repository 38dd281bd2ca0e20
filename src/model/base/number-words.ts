import { listed } from './spelling.ts';

/** `nol` to `sebelas`, each at its own place. */
export const SMALL_NUMBERS: readonly string[] = listed(`
	nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas
`);

/** Powers with words of their own, the largest first; one of a hundred or a thousand is `se…`, one of a million is
 * not. */
const POWERS: readonly (readonly [value: number, word: string, one: string])[] = [
	[1e12, 'triliun', 'satu triliun'],
	[1e9, 'miliar', 'satu miliar'],
	[1e6, 'juta', 'satu juta'],
	[1000, 'ribu', 'seribu'],
	[100, 'ratus', 'seratus'],
];

/** A whole number from 0 to below a thousand million million in Indonesian words: 16 -> `enam belas`, 1786 -> `seribu
 * tujuh ratus delapan puluh enam`. */
export function numberWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`numberWords: ${value}`);
	if (value < 12) return SMALL_NUMBERS[value] ?? '';
	if (value < 20) return `${SMALL_NUMBERS[value - 10]} belas`;
	const rest = (part: number) => (part > 0 ? ` ${numberWords(part)}` : '');
	if (value < 100) return `${SMALL_NUMBERS[Math.floor(value / 10)]} puluh${rest(value % 10)}`;
	const [power, word, one] = POWERS.find(([least]) => value >= least) ?? [100, 'ratus', 'seratus'];
	const times = Math.floor(value / power);
	return `${times === 1 ? one : `${numberWords(times)} ${word}`}${rest(value % power)}`;
}
