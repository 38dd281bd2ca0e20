/**
 * Marks: how a number in a text says where it came from, until the text is written.
 *
 * A marked number stands between private-use characters, before it the key of its origin in characters of the same
 * kind: `U+E000`, the key (each letter moved to U+E1xx), the number, `U+E001`. So a mark goes unharmed through a text,
 * an attribute, a drawing, JSON or XML, whatever they escape, sort or put into small letters; and all marks are taken
 * away by one pattern.
 *
 * Who prints numbers needs none of this: `formatQuantity`, `formatCell`, `formatFinding` and their like know the origin
 * of what they are given (`setOrigin`), and `say.ts` has a function for every other number that a page may say. A digit
 * that no mark stands around fails the build (`guard/numbers/judge.ts`). Marks are made only while a site is built:
 * elsewhere `mark` gives the text back.
 */

const OPEN = '\ue000';
const CLOSE = '\ue001';
const SHIFT = 0xe100;
const ALL = /[\ue000\ue001\ue100-\ue17f]+/g;
/** Key of a text composed of figures for itself, such as a title. */
export const COMPOSED = 'susunan';
const SWITCH = Symbol.for('aksi7.marks');
const READER = Symbol.for('aksi7.marks.reader');
const SETTLED = Symbol.for('aksi7.marks.settled');
/** Checks the marks of a text that is about to be written, before they are taken away. */
type Reader = (text: string, file: string) => void;
const state = globalThis as { [SWITCH]?: boolean; [READER]?: Reader; [SETTLED]?: () => Promise<void> };

/** From now on numbers are marked in this process. */
export function startMarking(on = true): void {
	state[SWITCH] = on;
}

export const isMarking = (): boolean => state[SWITCH] === true;

const shifted = (key: string) => {
	let out = '';
	for (let at = 0; at < key.length; at += 1) out += String.fromCharCode(SHIFT + (key.charCodeAt(at) & 0x7f));
	return out;
};

/** A text that says a number, with the key of its origin (ASCII); without a key, and where no site is built, the text
 * as it is. */
export function mark(key: string | undefined, text: string): string {
	// What a page's own script prints is made of what was checked here.
	if (import.meta.env?.SSR === false || key === undefined || !isMarking()) return text;
	return OPEN + shifted(key) + text + CLOSE;
}

/** Whether a text has marks, as they are or as an address has them. */
export const hasMarks = (text: string): boolean => text.search(ALL) >= 0 || /%EE%8[0-5]%[89AB]/i.test(text);

/** A text as it is read, without its marks. */
export function stripMarks(text: string): string {
	// A line of a broken text may hold the end of a mark alone.
	return text.replace(ALL, '');
}

/** Who checks the marks of what is written; `settled` waits for one who does it later. */
export function checkMarksWith(reader: Reader, settled?: () => Promise<void>): void {
	state[READER] = reader;
	if (settled) state[SETTLED] = settled;
}

/** Resolves when the marks of everything that was written have been checked. */
export async function marksChecked(): Promise<void> {
	await state[SETTLED]?.();
}

/** The text of a file, or a part of one, as it is written: its marks checked and taken away. Whatever is no answer of
 * text by itself (an image's words, a file in an archive) comes through here. */
export function written(text: string, file: string): string {
	if (!isMarking()) return text;
	if (!state[READER]) throw new Error('written: nobody checks the marks');
	state[READER](text, file);
	return stripMarks(text);
}

/** A marked stretch of a text, in the places of the text without marks. */
export type Mark = { readonly key: string; readonly start: number; readonly end: number };

/** A text without its marks, and the marks in the order of their ends; what is cut off before its end ends with the
 * text. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
	if (!marked.includes(OPEN)) return { text: marked, marks: [] };
	const marks: Mark[] = [];
	const open: { key: string; start: number }[] = [];
	let text = '';
	let last = 0;
	const close = () => {
		const each = open.pop();
		if (each) marks.push({ ...each, end: text.length });
	};
	for (const match of marked.matchAll(/\ue000([\ue100-\ue17f]*)|\ue001/g)) {
		text += marked.slice(last, match.index);
		last = match.index + match[0].length;
		if (match[1] === undefined) close();
		else
			open.push({
				key: [...match[1]].map((each) => String.fromCharCode(each.charCodeAt(0) - SHIFT)).join(''),
				start: text.length,
			});
	}
	text += marked.slice(last);
	while (open.length > 0) close();
	return { text, marks };
}

/** An object of its own for what equal texts of the data share, so that it can have an origin of its own. */
export const distinct = <T extends object>(shared: T): T => (isMarking() ? { ...shared } : shared);

const origins = new WeakMap<object, string>();

/** Lets a quantity or a cell know what it is the number of, so that it can be printed anywhere. Gives it back. */
export function setOrigin<T extends object>(what: T, key: string | undefined): T {
	if (key !== undefined && isMarking()) origins.set(what, key);
	return what;
}

/** The key of a quantity's or a cell's origin. */
export const originOf = (what: object): string | undefined => origins.get(what);
