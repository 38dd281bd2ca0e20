const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

/** A whole number from 0 to 100 in Indonesian words: 16 -> `enam belas`. */
export function numberWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 100) throw new RangeError(`numberWords: ${value}`);
	if (value === 100) return 'seratus';
	if (value < 12) return UNITS[value] ?? '';
	if (value < 20) return `${UNITS[value - 10]} belas`;
	const rest = value % 10;
	return `${UNITS[Math.floor(value / 10)]} puluh${rest > 0 ? ` ${UNITS[rest]}` : ''}`;
}
