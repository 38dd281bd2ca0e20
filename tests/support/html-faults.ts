import { type Element, elementsNamed, parsePage } from '../../src/guard/page.ts';

const REFERENCES = [
	'for',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-details',
	'headers',
	'list',
	'form',
];

function* brokenIds(elements: readonly Element[]): Generator<string> {
	const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
	const known = new Set(ids);
	if (known.size < ids.length) yield `id twice: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(', ')}`;
	for (const { name, attributes } of elements)
		for (const reference of REFERENCES)
			for (const id of attributes[reference]?.split(/\s+/).filter(Boolean) ?? [])
				if (!known.has(id)) yield `<${name} ${reference}="${id}"> refers to nothing`;
}

function* brokenOutline(elements: readonly Element[]): Generator<string> {
	const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
	const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
	if (jump >= 0) yield `heading ${jump + 1} jumps to h${levels[jump]}`;
	const mains = elements.filter(({ name }) => name === 'main').length;
	if (mains !== 1) yield `${mains} <main>`;
}

/** What is no sentence: scripts, styles and pictures; what runs on in one: code and the like. */
const APART = /<(script|style|svg)\b[\s\S]*?<\/\1>/g;
const WITHIN = /<\/?(?:a|abbr|b|bdi|em|i|q|small|span|strong|sup|time|wbr)\b[^>]*>/g;
const CODE = /<(code|pre)\b[\s\S]*?<\/\1>/g;

/** A full stop that ends nothing: alone, after white space, or after another end of a sentence. */
function* strayStops(html: string): Generator<string> {
	const text = html
		.replace(APART, '')
		.replace(CODE, 'x')
		.replace(WITHIN, '')
		.replace(/<[^>]*>/g, '|');
	const at = text.search(/[\s|.!?]\.(?=[\s|])/);
	if (at >= 0)
		yield `full stop that ends nothing: ${text
			.slice(0, at + 2)
			.split('|')
			.at(-1)}`;
}

/**
 * What axe would say of a page, as far as it needs no browser: ids, what refers to them, headings, landmarks, images,
 * order of Tab; and full stops that end nothing.
 */
export function htmlFaults(html: string): { readonly title: string; readonly faults: readonly string[] } {
	const page = parsePage('', html);
	const { elements } = page;
	const unnamed = elements.filter(({ name, attributes }) => name === 'img' && attributes.alt === undefined);
	const forced = elements.filter(({ attributes }) => Number(attributes.tabindex) > 0);
	const frames = elements.filter(({ name, attributes }) => name === 'iframe' && !attributes.title);
	const faults = [
		...brokenIds(elements),
		...brokenOutline(elements),
		...strayStops(html),
		...unnamed.map(({ attributes }) => `<img src="${attributes.src}"> without alt`),
		...forced.map(({ name, attributes }) => `<${name} tabindex="${attributes.tabindex}">`),
		...frames.map(({ attributes }) => `<iframe src="${attributes.src}"> without title`),
	];
	return { title: elementsNamed(page, 'title')[0]?.text ?? '', faults };
}
