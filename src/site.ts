import { cityCode, parentCode } from './model/base/area.ts';
import { type City, isLarge } from './model/base/city.ts';
import type { Document } from './model/base/document.ts';
import type { Figure } from './model/base/figure.ts';
import type { Observation } from './model/base/observation.ts';
import { once } from './model/base/once.ts';
import type { Term } from './model/base/publication.ts';
import { levelPath, slugOf } from './model/base/slug.ts';

/** Where things are on the site. Addresses never change, so they are made in one place. */

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site, below the base path. */
export const to = (path: string): string => `${BASE}${path}`;

/** The same address with the site's own name before it, where the site knows that (`SITE_URL`); else as it is. */
export const absolute = (href: string, site: URL | string | undefined = import.meta.env.SITE): string =>
	site ? new URL(href, site).href : href;

export const cityHref = (slug: string): string => to(`/kota/${slug}/`);

/** A document's entry among the sources. */
export const documentHref = ({ id }: Document): string => to(`/sumber/#${id}`);

/** A survey's entry on the page of a province, kabupaten or kota: `#ski-2023`. */
export const surveyAnchor = (instrument: string, period: string): string => `${instrument}-${period}`;

/** The page of a province, kabupaten or kota by its code and its last part. */
export const registerHref = (code: string, slug: string): string =>
	code.length === 2 ? provinceHref(slug) : cityHref(slug);

/** The map of Indonesia: by the newest survey, or by one that is named. */
export const nationHref = (table?: { readonly instrument: { readonly id: string }; readonly period: string }): string =>
	to(table ? `/indonesia/${surveyAnchor(table.instrument.id, table.period)}/` : '/indonesia/');

export const provinceHref = (slug: string): string => to(`/provinsi/${slug}/`);

/** A figure's own page; made from its id, so it never changes. What has none stands on the page of its area. */
export function figureHref({ id, home }: Pick<Figure, 'id' | 'home'>): string {
	if (home === undefined) return to(`/angka/${id}/`);
	if (home.includes('/')) return to(`/kota/${home}/#${id}`);
	const [area = '', , instrument = '', period = ''] = id.split('/');
	return `${registerHref(area, home)}#${surveyAnchor(instrument, period)}`;
}

/** All figures of a city in one table. */
export const cityFiguresHref = (slug: string): string => to(`/kota/${slug}/angka/`);

/** A round's row on a village's page. */
export const roundAnchor = (period: string): string => `putaran-${period}`;

/** Where an observation can be read with its document: a figure's page, or the round's row on the village's page. */
export function observationHref(observation: Observation): string {
	if (observation.kind === 'figure') return figureHref(observation.figure);
	if (observation.kind === 'unpresented') {
		const { document, home } = observation.unpresented;
		return home === undefined ? documentHref(document) : figureHref({ id: observation.id, home });
	}
	return `${villageHref(observation.city, observation.area)}#${roundAnchor(observation.period)}`;
}

/** A picture for sharing a page, 1200 by 630, at the page's own address below `/gambar/`. `/kota/bontang/` ->
 * `/gambar/kota/bontang.png`. */
export const shareImageHref = (page: string): string => to(`/gambar${page.replace(/\/$/, '') || '/beranda'}.png`);

/** A map, chart or figure to put into another page, at its page's own address below `/sematan/`. */
export const embedHref = (page: string): string => to(`/sematan${page}`);

/** What an embed says of itself to those who ask by oEmbed. `/kota/bontang/` -> `/oembed/kota/bontang.json`. */
export const oembedHref = (page: string): string => to(`/oembed${page.replace(/\/$/, '')}.json`);

/** A programme's page. */
export const programHref = (slug: string): string => to(`/program/${slug}/`);

/** A glossary term. */
export const termHref = ({ id }: Pick<Term, 'id'>): string => to(`/istilah/#${id}`);

/** A letter that asks a city's information office for what is not published. */
export const requestHref = (slug: string): string => to(`/tanya/${slug}/`);

/** What a city did of the actions, year by year. */
export const actionsHref = (slug: string): string => to(`/kota/${slug}/aksi/`);

/** A village's row on its city's page. */
export const villageAnchor = (code: string): string => `w-${code}`;

/** Where a village's numbers stand in a table of villages: on its city's page, or on its district's where a city has
 * too many. */
export const villageRowHref = (city: City, code: string): string =>
	`${isLarge(city) ? levelHref(city, parentCode(code) ?? '') : cityHref(city.slug)}#${villageAnchor(code)}`;

/** A data file as committed, to download. */
export const fileHref = (path: string): string => to(`/unduh/${path}`);

/** A round's release. */
export const roundHref = (slug: string, period: string): string => to(`/kota/${slug}/pengukuran/${period}/`);

/** Pages that every city has at addresses like a village's. */
const OWN_PAGES = ['aksi', 'angka', 'kecamatan', 'pengukuran', 'puskesmas'];

/** Made once for a city: with thousands of villages, comparing all names for each page takes longer than the pages. */
const slugsOf = once((city: City): ReadonlyMap<string, string> => {
	const districts = new Map(city.districts.map(({ code, name }) => [code, slugOf(name)]));
	const slugs = new Map<string, string>();
	const used = new Set(OWN_PAGES);
	let rest = city.villages.map(({ code, name }) => {
		const [own, digits] = [slugOf(name), code.slice(-4)];
		const district = districts.get(code.slice(0, 8)) ?? digits;
		// Purba Tua in Dolok cannot be `purba-tua-dolok` where there is a Purba Tua Dolok, so there is a third; the
		// last is nobody else's.
		return { code, choices: [own, `${own}-${district}`, `${own}-${digits}`, code.replaceAll('.', '-')] };
	});
	for (let choice = 0; rest.length > 0; choice += 1) {
		const wanted = Map.groupBy(rest, ({ choices }) => choices[choice] as string);
		for (const [slug, [village, ...others]] of wanted) {
			if (!village || others.length > 0 || used.has(slug)) continue;
			used.add(slug);
			slugs.set(village.code, slug);
		}
		rest = rest.filter(({ code }) => !slugs.has(code));
	}
	return slugs;
});

/** Last part of a village's address; its district, or the end of its code, too where the city has the name twice. */
export function villageSlug(city: City, code: string): string {
	const slug = slugsOf(city).get(code);
	if (slug === undefined) throw new Error(`villageSlug: ${code} is not in ${city.slug}`);
	return slug;
}

/** Last part of the address of a district, a puskesmas or a village. */
export const placeSlug = (city: City, code: string): string =>
	levelPath(city, code)?.split('/').at(-1) ?? villageSlug(city, code);

/** The page of a district or a puskesmas. */
export function levelHref(city: City, code: string): string {
	const path = levelPath(city, code);
	if (path === undefined) throw new Error(`levelHref: ${code} is not between ${city.slug} and its villages`);
	return to(`/kota/${path}/`);
}

/** The page of an area of a city on the site: the city, a district, a puskesmas or a village. */
export function areaHref(code: string, cities: readonly City[]): string | undefined {
	const city = cities.find(({ code: own }) => own === cityCode(code));
	if (!city) return undefined;
	if (city.villages.some((village) => village.code === code)) return villageHref(city, code);
	const path = levelPath(city, code);
	return path === undefined ? cityHref(city.slug) : to(`/kota/${path}/`);
}

/** A village's own page. */
export const villageHref = (city: City, code: string): string => to(`/kota/${city.slug}/${villageSlug(city, code)}/`);
