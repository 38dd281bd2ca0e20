import type { Period } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { changesOf } from './changes.ts';

/** The list of pages for search engines, by the rules of sitemaps.org 0.9. */

/** Most addresses that one file may hold. */
const MOST = 50_000;

const SITEMAP = 'sitemap.xml';

/** A page made for another page's frame, or for an address that leads nowhere, is not to be found. */
const isListed = (file: string) => file.endsWith('index.html') && !file.startsWith('sematan/');

const wrap = (kind: 'urlset' | 'sitemapindex', items: readonly string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<${kind} ` +
	`xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${kind}>\n`;

/** Folders whose pages belong to one city, the city's name below them. */
const OF_A_CITY = /^(?:kota|bukti|perubahan\/kota)\/([^/]+)\//;
/** Lists of all that became known. */
const OF_ALL = new Set(['index.html', 'perubahan/index.html', 'kota/index.html', 'unduh/index.html']);

/**
 * When what a page shows last changed, as exactly as the data says: a city's pages with the newest thing known of it,
 * the lists with the newest of all. Of other pages the data knows no date, so none is given.
 */
export function pageDates(publication: Publication): (file: string) => Period | undefined {
	// Newest first, so what comes first stays.
	const byCity = new Map<string, Period>();
	const dated = changesOf(publication).filter((change) => change.date !== undefined);
	for (const { city, date } of dated) if (city && date && !byCity.has(city.slug)) byCity.set(city.slug, date);
	return (file) => (OF_ALL.has(file) ? dated[0]?.date : byCity.get(OF_A_CITY.exec(file)?.[1] ?? ''));
}

/**
 * The files of a site's map by their names: one, or an index of several where the site is large. Addresses have to be
 * whole, so a site that does not know its own has none.
 * @param files of the built site, below `root`, the address of its home page
 * @param dateOf when a page last changed; a year, a month or a day, which are all dates of W3C
 */
export function sitemaps(
	files: readonly string[],
	root: string,
	dateOf: (file: string) => Period | undefined,
): ReadonlyMap<string, string> {
	const pages = files.filter(isListed).sort();
	const line = (file: string) => {
		const date = dateOf(file);
		const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
		return `<url><loc>${new URL(encodeURI(file.replace(/index\.html$/, '')), root).href}</loc>${changed}</url>`;
	};
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
