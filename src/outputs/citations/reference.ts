import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { COMPOSED, mark, readMarks, stripMarks } from '../../model/base/mark.ts';

/** A reference to one page, as CSL-JSON has it:
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
	readonly id: string;
	readonly 'citation-key': string;
	readonly type: 'dataset' | 'webpage';
	readonly title: string;
	readonly author: readonly { readonly literal: string }[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly publisher: string;
	/** The state of the data; see `dataVersion`. */
	readonly version: string;
	/** Absolute, or a path where the site does not know its own address. */
	readonly URL: string;
	readonly language: 'id';
	readonly note: string;
}

export type Style = 'apa' | 'chicago';

const csl = plugins.config.get('@csl');
const OWN: Readonly<Record<Style, string>> = { apa: 'aksi7-apa', chicago: 'aksi7-chicago' };
// Else two figures of a page would get one key, made of author, year and first word.
plugins.config.get('@bibtex').format.useIdAsLabel = true;
// As much of each style as a page or a data set needs: compiling the full ones takes seconds in every build.
const read = (name: string) => readFileSync(path.join(process.cwd(), 'src', 'outputs', 'citations', name), 'utf8');
csl.styles.add(OWN.apa, read('apa.csl'));
csl.styles.add(OWN.chicago, read('chicago.csl'));
csl.locales.add('id-ID', read('locales-id-ID.xml'));

/** The library's own parsing guesses what it is given; these are known to be CSL-JSON. */
const cite = (item: CslItem) => new Cite(item, { forceType: '@csl/object' });

/** One reference as a style prints it, straight from the library, which takes tens of milliseconds. `template` is any
 * style the library knows. */
export const formatSlowly = (item: CslItem, style: Style, template = OWN[style]): string =>
	cite(item).format('bibliography', { format: 'text', template, lang: 'id-ID' }).trim();

const TITLE = 'Qjudulq';
const ADDRESS = 'https://alamat.invalid/';
const frames = new Map<string, string>();

/** One reference as a style prints it. All references of a site differ in title and address alone, so the library
 * formats one of each kind and the two are put in: thousands of pages then cost nothing. Gives what `formatSlowly`
 * gives (tested). */
export function formatReference(item: CslItem, style: Style): string {
	const key = JSON.stringify([style, item.type, item.author, item.issued, item.publisher, item.version]);
	let frame = frames.get(key);
	if (frame === undefined) {
		frame = formatSlowly({ ...item, title: TITLE, URL: ADDRESS }, style);
		frames.set(key, frame);
	}
	return frame.replace(TITLE, () => item.title).replace(ADDRESS, () => item.URL);
}

/** The files that reference managers read, by their ending. */
export const FORMATS = {
	bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
	ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
	json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const;
export type Format = keyof typeof FORMATS;

/** A field as these formats can hold it, whatever stands in it: one line, and for BibTeX nothing that ends a field. */
const plain = (text: string, format: Format) =>
	text.replace(/\p{Cc}+/gu, ' ').replace(format === 'bib' ? /[{}\\]/g : /(?!)/, '');

/** The library drops the marks, for it knows no such letters: they go back around the numbers of the title. */
function withMarks(text: string, title: string): string {
	let at = Math.max(0, text.search(/^\s*(?:title = |TI {2}- |"title": )/m));
	let out = text.slice(0, at);
	const { text: plain, marks } = readMarks(title);
	const isComposed = marks.some(({ key }) => key === COMPOSED);
	for (const { key, start, end } of marks.filter((each) => each.key !== COMPOSED)) {
		// BibTeX keeps a capital's word together by braces, which may end within the number: `{Rp350}.000`.
		const number = new RegExp([...plain.slice(start, end)].map((sign) => RegExp.escape(sign)).join('[{}]*'), 'g');
		number.lastIndex = at;
		const found = number.exec(text);
		if (!found) continue;
		const marked = mark(key, found[0]);
		out += text.slice(at, found.index) + (isComposed ? mark(COMPOSED, marked) : marked);
		at = found.index + found[0].length;
	}
	return out + text.slice(at);
}

/** A reference as the text of such a file. */
export function exportReference(given: CslItem, format: Format): string {
	const item: CslItem = {
		...given,
		title: plain(stripMarks(given.title), format),
		author: given.author.map(({ literal }) => ({ literal: plain(literal, format) })),
		publisher: plain(given.publisher, format),
		note: plain(given.note, format),
	};
	const text = cite(item).format({ bib: 'bibtex', ris: 'ris', json: 'data' }[format]);
	// The library breaks long RIS lines anywhere, and readers put a space there: one line a field instead.
	// It also cuts ids short, to where many are alike; reference managers make their own.
	const whole = format === 'ris' ? text.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '').replace(/^ID {2}- .*\n/m, '') : text;
	return `${withMarks(whole.trimEnd(), given.title)}\n`;
}
