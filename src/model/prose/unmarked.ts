import { claimsIn, plainText } from './claims.ts';
import { withoutHarmless } from './harmless.ts';

/** A number that no mark stands around. */
export type Unmarked = { readonly start: number; readonly end: number; readonly what: string };

/** A digit right behind a letter is part of a name: `A4`. */
const DIGITS = /(?<![\p{L}\d]|\d[.,])\d+(?:[.,]\d+)*/gu;

/** A text with single plain spaces, and the place of each of its letters in the text. */
export function single(text: string): { line: string; from: number[] } {
	const from: number[] = [];
	let line = '';
	for (let at = 0; at < text.length; at += 1) {
		const isSpace = /\s/.test(text[at] ?? '');
		if (isSpace && (line === '' || line.endsWith(' '))) continue;
		line += isSpace ? ' ' : text[at];
		from.push(at);
	}
	return { line, from };
}

/** Digits and number words with a unit in a text, without those that are dates, laws and the like. */
export function bare(text: string, everyDigit = true): readonly Unmarked[] {
	// A source's line may break within a sentence; a reader sees one space there.
	const { line, from } = single(text);
	return bareInLine(line, everyDigit).map(({ start, end, what }) => ({
		start: from[start] ?? 0,
		end: (from[end - 1] ?? 0) + 1,
		what,
	}));
}

function bareInLine(line: string, everyDigit: boolean): readonly Unmarked[] {
	const claims = claimsIn(line).map(({ start, end }) => ({
		start,
		end,
		what: 'angka dengan satuan tanpa tanda asal.',
	}));
	if (!everyDigit || !/\d/.test(line)) return claims;
	const plain = plainText(line);
	const digits = withoutHarmless(
		plain,
		[...plain.matchAll(DIGITS)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
	).map((each) => ({ ...each, what: 'angka tanpa tanda asal.' }));
	return [
		...claims,
		...digits.filter(({ start, end }) => !claims.some((each) => start >= each.start && end <= each.end)),
	];
}
