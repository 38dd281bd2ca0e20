/** Words that stay small within a name written in capitals. */
const SMALL = new Set(['dan', 'di']);

/** A district's or village's name tidied: one space between words, an apostrophe where the register has a quotation
 * mark, a capital at the beginning of each word. No letter is added or taken away: the register's is the official
 * spelling. */
export const tidyName = (name: string): string =>
	name
		.trim()
		.replace(/["`´‘’]/g, "'")
		.split(/\s+/)
		.map((word, at) => (at > 0 && SMALL.has(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
		.join(' ');
