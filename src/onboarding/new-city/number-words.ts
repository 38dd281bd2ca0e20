import { SMALL_NUMBERS } from '../../model/base/number-words.ts';

/** The number that Indonesian words spell from a place on, with how many words it takes (`empat belas ulu` -> 14, 2);
 * `undefined` when a number does not begin there. Kelurahan in Palembang are numbers, one source in words, the other in
 * digits. */
export function numberAt(
	words: readonly string[],
	at: number,
): { readonly value: number; readonly length: number } | undefined {
	const first = words[at] ?? '';
	const unit = SMALL_NUMBERS.indexOf(first);
	if (unit < 0) return undefined;
	if (unit > 9) return { value: unit, length: 1 };
	if (words[at + 1] === 'belas') return { value: 10 + unit, length: 2 };
	if (words[at + 1] !== 'puluh') return { value: unit, length: 1 };
	const rest = SMALL_NUMBERS.slice(0, 10).indexOf(words[at + 2] ?? '');
	return rest > 0 ? { value: 10 * unit + rest, length: 3 } : { value: 10 * unit, length: 2 };
}
