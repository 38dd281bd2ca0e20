import { listed } from '../model/base/spelling.ts';
import type { Element, Page } from './page.ts';
import type { Site } from './site.ts';

/** An address that a page names. */
export interface Reference {
	readonly url: string;
	/** Whether a browser fetches it by itself when it shows the page. */
	readonly fetched: boolean;
	/** How it stands in the page: `<img src>`. */
	readonly where: string;
}

const FETCHED = ['src', 'poster', 'data', 'background'];
/** Relations that only say something; every other `<link>` is fetched or connected to. */
const TOLD = new Set(
	listed(`
		canonical, alternate, license, author, me, help, next, prev, search, cite-as, describedby
	`),
);
const STAND_IN = 'http://site.invalid';

/** Addresses in a style sheet, all fetched; not `url(#pattern)`, which names a drawing's part that not every page
 * has. */
export function styleReferences(css: string, where: string): Reference[] {
	const found = css.matchAll(/url\(\s*(["']?)(?!#)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
	return [...found].map(([, , url, , imported]) => ({ url: url ?? imported ?? '', fetched: true, where }));
}

function* ofElement({ name, attributes, text }: Element): Generator<Reference> {
	const at = (attribute: string) => `<${name} ${attribute}>`;
	for (const attribute of FETCHED)
		if (attributes[attribute] !== undefined) yield { url: attributes[attribute], fetched: true, where: at(attribute) };
	for (const candidate of attributes.srcset?.split(/,\s+/) ?? [])
		yield { url: candidate.trim().split(/\s/)[0] ?? '', fetched: true, where: at('srcset') };
	const href = attributes.href ?? attributes['xlink:href'];
	if (href !== undefined) yield { url: href, fetched: hrefIsFetched(name, attributes.rel), where: at('href') };
	if (attributes.action !== undefined) yield { url: attributes.action, fetched: false, where: at('action') };
	if (attributes.ping !== undefined) yield { url: attributes.ping, fetched: true, where: at('ping') };
	if (name === 'style') yield* styleReferences(text, '<style>');
	if (name === 'meta') yield* ofMeta(attributes);
}

function hrefIsFetched(name: string, rel = ''): boolean {
	if (name === 'a' || name === 'area' || name === 'base') return false;
	return name !== 'link' || !rel.split(/\s+/).every((relation) => TOLD.has(relation));
}

function* ofMeta({
	property = '',
	content = '',
	'http-equiv': equivalent = '',
}: Element['attributes']): Generator<Reference> {
	if (property === 'og:image' || property === 'og:url')
		yield { url: content, fetched: false, where: `<meta property="${property}">` };
	const next = /^refresh$/i.test(equivalent) ? /url=(.*)/i.exec(content)?.[1] : undefined;
	if (next) yield { url: next, fetched: true, where: '<meta http-equiv="refresh">' };
}

/** Every address in a page. */
export const references = (page: Page): Reference[] => page.elements.flatMap((element) => [...ofElement(element)]);

/** Address of a file: `kota/bontang/index.html` is `/kota/bontang/`. */
export const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** Where an address in `file` leads: `path` and `fragment` (decoded) within this site, `external` on another host,
 * `undefined` for what is no place on the web (`mailto:`, `data:`), `broken` for what is no address at all. */
export function resolve(
	url: string,
	file: string,
	site: Site,
): { path: string; fragment: string } | 'external' | 'broken' | undefined {
	const here = STAND_IN + addressOf(file, site.base);
	if (!URL.canParse(url, here)) return 'broken';
	const { origin, pathname, hash, protocol } = new URL(url, here);
	if (origin === STAND_IN || origin === site.origin)
		try {
			return { path: decodeURIComponent(pathname), fragment: decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '') };
		} catch {
			return 'broken';
		}
	return /^(https?|wss?|ftp):$/.test(protocol) ? 'external' : undefined;
}
