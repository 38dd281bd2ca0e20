/** Words that stay small within a name written in capitals. */
const SMALL = new Set(['dan', 'di']);
/** Words that stay in capitals. */
const CAPITALS = new Set(['DKI']);

/** A province's or city's name as people write it, from the register's capitals: `KEPULAUAN SIAU` -> `Kepulauan Siau`. */
export function fromCapitals(name: string): string {
	return name
		.split(' ')
		.map((word, at) => {
			if (CAPITALS.has(word)) return word;
			const small = word.toLowerCase();
			return at > 0 && SMALL.has(small) ? small : small.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
		})
		.join(' ');
}

/**
 * A district's or village's name tidied: one space between words, an apostrophe where the register has a quotation mark,
 * a capital at the beginning of each word. No letter is added or taken away: the register's is the official spelling.
 */
export function tidyName(name: string): string {
	return name
		.trim()
		.replace(/["`´‘’]/g, "'")
		.split(/\s+/)
		.map((word, at) => (at > 0 && SMALL.has(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
		.join(' ');
}
