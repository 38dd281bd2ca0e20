import type { City } from './model/city.ts';
import type { Document } from './model/document.ts';
import type { Figure } from './model/figure.ts';

/** Where things are on the site. Addresses never change, so they are made in one place. */

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site, below the base path. */
export function to(path: string): string {
	return `${BASE}${path}`;
}

export function cityHref(slug: string): string {
	return to(`/kota/${slug}/`);
}

/** A document's entry among the sources. */
export function documentHref({ id }: Document): string {
	return to(`/sumber/#${id}`);
}

/** A figure's row on its city's page. */
export function figureHref({ id }: Figure): string {
	return `#${id}`;
}

/** A village's row on its city's page. */
export function villageAnchor(code: string): string {
	return `w-${code}`;
}

/** A data file as committed, to download. */
export function fileHref(path: string): string {
	return to(`/unduh/${path}`);
}

/** A round's release. */
export function roundHref(slug: string, period: string): string {
	return to(`/kota/${slug}/pengukuran/${period}/`);
}

/** Last part of a village's address; its district comes along where the city has the name twice. */
export function villageSlug(city: City, code: string): string {
	const plain = (name: string) =>
		name
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
	const own = city.villages.find((village) => village.code === code);
	if (!own) throw new Error(`villageSlug: ${code} is not in ${city.slug}`);
	const slug = plain(own.name);
	const isShared = city.villages.some((village) => village.code !== code && plain(village.name) === slug);
	const district = city.districts.find(({ code: each }) => code.startsWith(`${each}.`));
	return isShared && district ? `${slug}-${plain(district.name)}` : slug;
}

/** A village's own page. */
export function villageHref(city: City, code: string): string {
	return to(`/kota/${city.slug}/${villageSlug(city, code)}/`);
}
