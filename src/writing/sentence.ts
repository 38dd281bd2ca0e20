import { plainText } from '../model/prose/claims.ts';

/** A sentence's place in a text. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	/** In small letters with plain spaces. */
	readonly plain: string;
}

/** The sentences of a text; a dot within a number or before a small letter ends none. */
export function sentencesOf(text: string): Sentence[] {
	const plain = plainText(text);
	const ends = [...text.matchAll(/[.!?](?=["”’)]*\s+["“‘(]?[\p{Lu}\d\ufffc]|["”’)]*\s*$)/gu)].map(
		({ index, 0: sign }) => index + sign.length,
	);
	return [...ends, text.length].flatMap((end, index) => {
		const start = ends[index - 1] ?? 0;
		return end > start ? [{ start, end, plain: plain.slice(start, end) }] : [];
	});
}
