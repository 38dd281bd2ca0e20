import { Parser } from 'htmlparser2';

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** All text within it, its children's too; kept only for the elements named in `WITH_TEXT`. */
	text: string;
}

/** A built page, read once and shown to every check. */
export interface Page {
	/** Path in the built folder, with `/`: `kota/bontang/index.html`. */
	readonly file: string;
	readonly html: string;
	/** In the order of their opening tags. */
	readonly elements: readonly Element[];
}

const WITH_TEXT = new Set(['title', 'h1', 'script', 'style']);

/** Reads a page's elements. Streaming and without a tree: a site has tens of thousands of pages. */
export function parsePage(file: string, html: string): Page {
	const elements: Element[] = [];
	const open: Element[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			const element: Element = { name, attributes, text: '' };
			elements.push(element);
			if (WITH_TEXT.has(name)) open.push(element);
		},
		ontext(text) {
			for (const element of open) element.text += text;
		},
		onclosetag(name) {
			if (open.at(-1)?.name === name) open.pop();
		},
	});
	parser.end(html);
	return { file, html, elements };
}

/** Elements with one of these names. */
export const elementsNamed = (page: Page, ...names: readonly string[]): Element[] =>
	page.elements.filter(({ name }) => names.includes(name));
