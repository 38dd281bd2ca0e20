import type { Repair } from './repair.ts';

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** One of a column's words, spelled with other capitals or blanks: `Tidak disebut` -> `tidak_disebut`. */
export function repairChoice(text: string, words: readonly string[]): Repair | undefined {
	const near = words.filter((word) => lettersOf(word) === lettersOf(text));
	return near.length === 1 ? { write: near[0] as string } : undefined;
}

/** An id with capitals or blanks: `SSGI 2024` -> `ssgi-2024`. */
export function repairId(text: string): Repair | undefined {
	const id = text
		.toLowerCase()
		.trim()
		.replace(/[\s_-]+/g, '-');
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? { write: id } : undefined;
}
