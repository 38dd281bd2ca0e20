import { observationsOf } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { CSV_HEADER, csvLine } from './csv.ts';
import { allRows } from './row.ts';

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
