/** The list of pages for search engines, by the rules of sitemaps.org 0.9. */

/** Most addresses that one file may hold. */
const MOST = 50_000;

const SITEMAP = 'sitemap.xml';

/** A page made for another page's frame, or for an address that leads nowhere, is not to be found. */
const isListed = (file: string) => file.endsWith('index.html') && !file.startsWith('sematan/');

const wrap = (kind: 'urlset' | 'sitemapindex', items: readonly string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<${kind} ` +
	`xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${kind}>\n`;

/**
 * The files of a site's map by their names: one, or an index of several where the site is large. Addresses have to be
 * whole, so a site that does not know its own has none.
 * @param files of the built site, below `root`, the address of its home page
 */
export function sitemaps(files: readonly string[], root: string): ReadonlyMap<string, string> {
	const pages = files.filter(isListed).sort();
	const line = (file: string) =>
		`<url><loc>${new URL(encodeURI(file.replace(/index\.html$/, '')), root).href}</loc></url>`;
	const parts = Array.from({ length: Math.ceil(pages.length / MOST) }, (_, at) =>
		pages.slice(at * MOST, (at + 1) * MOST).map(line),
	);
	if (parts.length < 2) return new Map([[SITEMAP, wrap('urlset', parts[0] ?? [])]]);
	const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
	return new Map([
		[
			SITEMAP,
			wrap(
				'sitemapindex',
				names.map((name) => `<sitemap><loc>${new URL(name, root).href}</loc></sitemap>`),
			),
		],
		...names.map((name, at): [string, string] => [name, wrap('urlset', parts[at] ?? [])]),
	]);
}
