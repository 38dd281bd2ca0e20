/** Spaces that look like a space and are none, and signs that cannot be seen at all. */
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** A cell is one line: a break within it would become a record of its own in a citation or a calendar. */
const LINE_END = / *[\n\t]+ */g;
const SUSPECT = /^\s|\s$|[\n\t\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f\u2060\u3000\ufeff]/;

/** The cell without blanks around it and without signs that a reader cannot see. */
export const tidyBlanks = (text: string): string =>
	SUSPECT.test(text) ? text.replace(INVISIBLE, '').replace(WIDE_SPACES, ' ').replace(LINE_END, ' ').trim() : text;

/** Whether a text was damaged on its way: control signs, or the sign that stands for a broken one. */
export const isBroken = (text: string): boolean => /[\p{Cc}\ufffd]/u.test(text);
