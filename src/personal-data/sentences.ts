// Sentences of a note and their words, with what stands between them.
import { SHORTENED } from './closed-cues.ts';

/** A word where it stands. */
export interface Word {
	readonly text: string;
	readonly low: string;
	readonly at: number;
	readonly end: number;
	readonly isCapital: boolean;
	/** What stands between the word before and this one; a sentence's first has none. */
	readonly gap: string;
}

/** The words of each sentence. */
export function* sentencesOf(text: string): Generator<Word[]> {
	let words: Word[] = [];
	let end = 0;
	for (const { 0: found, index } of text.matchAll(/\p{L}[\p{L}'’]*|\d[\d.,]*/gu)) {
		const last = words.at(-1);
		const gap = text.slice(end, index);
		const isShort = last && (last.text.length === 1 || SHORTENED.has(last.low));
		const isCapital = /^\p{Lu}/u.test(found);
		const isNext = last && ((/[.!?]/.test(gap) && isCapital && !isShort) || /[!?:]\s|\n/.test(gap));
		if (isNext) {
			yield words;
			words = [];
		}
		words.push({
			...{ text: found, low: found.toLowerCase(), at: index, end: index + found.length, isCapital },
			gap: words.length === 0 ? '' : gap,
		});
		end = index + found.length;
	}
	if (words.length > 0) yield words;
}
