/** Spaces that look like a space and are none, and signs that cannot be seen at all. */
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SUSPECT = /^\s|\s$|[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f\u2060\u3000\ufeff]/;

/** The cell without blanks around it and without signs that a reader cannot see. */
export function tidyBlanks(text: string): string {
	return SUSPECT.test(text) ? text.replace(INVISIBLE, '').replace(WIDE_SPACES, ' ').trim() : text;
}

/** Signs that no program writes into a cell on purpose: damage. Line feeds and tabs are none. */
export function hasControlSigns(text: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
	return /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd]/.test(text);
}
