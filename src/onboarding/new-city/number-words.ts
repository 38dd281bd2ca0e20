const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const WHOLE: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11 };

/**
 * The number that Indonesian words spell from a place on, with how many words it takes (`empat belas ulu` -> 14, 2);
 * `undefined` when a number does not begin there. Kelurahan in Palembang are numbers, one source in words, the other in
 * digits.
 */
export function numberAt(
	words: readonly string[],
	at: number,
): { readonly value: number; readonly length: number } | undefined {
	const first = words[at] ?? '';
	const whole = WHOLE[first];
	if (whole !== undefined) return { value: whole, length: 1 };
	const unit = UNITS.indexOf(first);
	if (unit < 0) return undefined;
	if (words[at + 1] === 'belas') return { value: 10 + unit, length: 2 };
	if (words[at + 1] !== 'puluh') return { value: unit, length: 1 };
	const rest = UNITS.indexOf(words[at + 2] ?? '');
	return rest > 0 ? { value: 10 * unit + rest, length: 3 } : { value: 10 * unit, length: 2 };
}
