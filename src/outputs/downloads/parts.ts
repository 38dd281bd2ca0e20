import { sha256 } from '../../files/hash.ts';
import { observationsOf } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { dataVersion } from '../citations/version.ts';
import { CSV_HEADER, csvLine } from './csv.ts';
import { allRows } from './row.ts';

/** The version as a Data Package wants it (SemVer): the newest day in the data, and the data's own version as build
 * metadata. */
export function semanticVersion(publication: Publication): string {
	const [year = '0', month = '0', day = '0'] = (publication.newest ?? '').split('-');
	return `${Number(year)}.${Number(month)}.${Number(day)}+${dataVersion(publication).short}`;
}

/** Licences that are known by an address of their own; another name stands as it is. */
const KNOWN: Readonly<Record<string, { readonly name: string; readonly path: string }>> = {
	'CC BY 4.0': { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
	'CC BY-SA 4.0': { name: 'CC-BY-SA-4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' },
	'CC0 1.0': { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/** A licence as a Data Package names it: the short name of the Open Definition, with its address where there is one. */
export const licenceOf = (title: string): { name: string; path?: string; title: string } => ({
	...(KNOWN[title] ?? { name: title.replace(/[^\w.-]+/g, '-') }),
	title,
});

/** How large a file is, and by what it is known to be whole; the keys are those of the Data Package standard. */
export interface Extent {
	readonly bytes: number;
	/** `sha256:…`. */
	readonly hash: string;
}

export function extentOf(content: string | Uint8Array): Extent {
	const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
	return { bytes, hash: `sha256:${sha256(content)}` };
}

/** Turns a path of this site (base path included, as `src/site.ts` makes them) into the address to print in files that
 * travel: absolute when the site's address is known, else the path as it is. */
export type Address = (path: string) => string;

export const addressOf =
	(site: URL | undefined): Address =>
	(path) =>
		site ? new URL(path, site).href : path;

/** Rows of one part of the table of everything: a spreadsheet opens it, and no host refuses its size (about 40 MB). */
const ROWS = 100_000;

export interface Part {
	/** `pengamatan.csv`, then `pengamatan-2.csv` and so on. */
	readonly name: string;
	/** Observations in it, from `start` to before `end` of `observationsOf`. */
	readonly start: number;
	readonly end: number;
}

/** How the table of everything is split: in one part as long as it is small enough. Each has the header. Parts are
 * counted in observations; a few have several rows. */
export function partsOf(publication: Publication, size = ROWS): Part[] {
	const { length } = observationsOf(publication);
	return Array.from({ length: Math.max(1, Math.ceil(length / size)) }, (_, at) => ({
		name: at === 0 ? 'pengamatan.csv' : `pengamatan-${at + 1}.csv`,
		start: at * size,
		end: Math.min(length, (at + 1) * size),
	}));
}

/** One part's CSV. */
export function partCsv(publication: Publication, { start, end }: Part): string {
	const lines = [CSV_HEADER];
	for (const row of allRows(publication, start, end)) lines.push(csvLine(row));
	return lines.join('');
}
