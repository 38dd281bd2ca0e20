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
