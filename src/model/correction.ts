import { ABSENCES } from './cell.ts';
import { formatQuantity } from './format.ts';
import { ROUND_COLUMNS } from './measures.ts';
import type { Correction, Publication } from './publication.ts';
import { parseQuantity } from './quantity.ts';
import { sayCorrected } from './say.ts';

/** What a correction is about: a figure of a city's or reference file, or one cell of a round. */
export type Corrected =
	| { readonly kind: 'figure'; readonly area: string }
	| { readonly kind: 'cell'; readonly area: string; readonly column: string };

/** What of a round a correction can name: a column of its file, or `status` for the round as a whole. */
const OF_A_ROUND: ReadonlySet<string> = new Set([...ROUND_COLUMNS, 'status']);

/** Reads the id in a correction: `wilayah/indikator/instrumen/periode`, or `kode/kolom/instrumen/periode`. */
export function correctedBy({ figure }: Pick<Correction, 'figure'>): Corrected {
	const [area = '', column = ''] = figure.split('/');
	return OF_A_ROUND.has(column) ? { kind: 'cell', area, column } : { kind: 'figure', area };
}

/** In place of a number that a correction must not repeat, because it is hidden or would give away what is. */
export const UNTOLD = 'tidak_diulang';

const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.values(ABSENCES).map(({ symbol, label }) => [symbol, label]));

/** A correction's text for readers: `19.6 138/1189 tidak_disebut` -> `19,6; 138 dari 1.189; tidak disebut`; `ds` -> `disamarkan`. */
export function tellState(text: string): string {
	const number = (word: string) => {
		const quantity = parseQuantity(word);
		return quantity ? sayCorrected(word, formatQuantity(quantity)) : (SYMBOLS.get(word) ?? word.replaceAll('_', ' '));
	};
	return text
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => word.split('/').map(number).join(' dari '))
		.join('; ');
}

/** Newest first; those of one day in the order of the file, last first. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
	return [...corrections].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

const indexed = new WeakMap<Publication, ReadonlyMap<string, readonly Correction[]>>();

/** Corrections of one figure or cell, newest first. */
export function correctionsOf(id: string, publication: Publication): readonly Correction[] {
	let index = indexed.get(publication);
	if (!index) {
		index = Map.groupBy(newestFirst(publication.corrections), ({ figure }) => figure);
		indexed.set(publication, index);
	}
	return index.get(id) ?? [];
}
