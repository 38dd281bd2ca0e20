import { to } from '../site.ts';

/** Where downloads and the interface for machines are. Like every address they never change. Paths are below `/unduh/`. */

export const PARQUET = 'pengamatan.parquet';

export function cityCsv(slug: string): string {
	return `kota/${slug}/pengamatan.csv`;
}

export function roundCsv(slug: string, period: string): string {
	return `kota/${slug}/pengamatan/${period}.csv`;
}

/** A survey's table, as committed. */
export function nationCsv({ instrument, period }: { readonly instrument: { readonly id: string }; readonly period: string }): string {
	return `survei/${instrument.id}-${period}.csv`;
}

export function cityZip(slug: string): string {
	return `kota/${slug}.zip`;
}

export function cityBoundary(slug: string): string {
	return `kota/${slug}/batas.geojson`;
}

/** CSVW looks for a table's metadata here. */
export function metadataOf(csv: string): string {
	return `${csv}-metadata.json`;
}

/** A file of the interface for machines, by its path below `/api/v1/`. */
export function apiHref(path: string): string {
	return to(`/api/v1/${path}`);
}

/** Which feed: all, one city's (its slug after `kota/`), the corrections, or the programmes' texts. */
export type FeedName = 'semua' | 'koreksi' | 'program' | `kota/${string}`;

/** A feed's address. */
export function feedHref(name: FeedName, format: 'atom' | 'rss'): string {
	return to(`/umpan/${name}/${format}.xml`);
}
