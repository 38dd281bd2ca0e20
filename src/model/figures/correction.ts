import { cityCode } from '../base/area.ts';
import { ABSENCES } from '../base/cell.ts';
import { formatQuantity } from '../base/format.ts';
import { once } from '../base/once.ts';
import { formatPeriod, parsePeriod } from '../base/period.ts';
import type { Correction, Publication } from '../base/publication.ts';
import { parseQuantity } from '../base/quantity.ts';
import { sayCorrected, sayQuoted } from '../base/say.ts';
import { ROUND_COLUMNS } from '../measures.ts';
import correctedColumns from './corrected-columns.json' with { type: 'json' };
import { currentId, renamedCodes, type WordKind, wordOf } from './renamed.ts';

/** What a correction is about: a figure of a city's or reference file, one cell of a round, or a word that stands
 * beside numbers. */
type Corrected =
	| { readonly kind: 'word'; readonly area: string; readonly of: WordKind; readonly column: string }
	| { readonly kind: 'figure'; readonly area: string }
	| { readonly kind: 'cell'; readonly area: string; readonly column: string };

/** What of a round a correction can name: a column of its file, or `status` for the round as a whole. */
const OF_A_ROUND: ReadonlySet<string> = new Set([...ROUND_COLUMNS, 'status']);

/** Reads the id in a correction: `wilayah/indikator/instrumen/periode`, or `kode/kolom/instrumen/periode`. */
export function correctedBy({ figure }: Pick<Correction, 'figure'>): Corrected {
	const [area = '', column = ''] = figure.split('/');
	const word = wordOf(figure);
	if (word)
		return {
			kind: 'word',
			area: word.kind === 'wilayah' || word.kind === 'kota' ? word.of : '',
			of: word.kind,
			column: word.column,
		};
	return OF_A_ROUND.has(column) ? { kind: 'cell', area, column } : { kind: 'figure', area };
}

/** In place of a number that a correction must not repeat, because it is hidden or would give away what is. */
export const UNTOLD = 'tidak_diulang';

const SYMBOLS: ReadonlyMap<string, string> = new Map(
	Object.values(ABSENCES).map(({ symbol, label }) => [symbol, label]),
);

/** Texts of a correction's state that may be numbers: `11.6 138/1189 20.1..30.2` holds five. */
export const stateNumbers = (text: string): readonly string[] => text.split(/[ /]|\.\./);

/** A correction's text for readers: `19.6 138/1189 tidak_disebut` -> `19,6; 138 dari 1.189; tidak disebut`;
 * `13.1..21.6` -> `13,1 sampai 21,6`; `ds` -> `disamarkan`. */
export function formatState(text: string): string {
	const number = (word: string) => {
		const quantity = parseQuantity(word);
		return quantity ? sayCorrected(word, formatQuantity(quantity)) : (SYMBOLS.get(word) ?? word.replaceAll('_', ' '));
	};
	return text
		.split(' ')
		.filter((word) => word !== '')
		.map((word) =>
			word
				.split('/')
				.map((part) => part.split('..').map(number).join(' sampai '))
				.join(' dari '),
		)
		.join('; ');
}

/** Newest first; those of one day in the order of the file, last first. */
export const newestFirst = (corrections: readonly Correction[]): Correction[] =>
	[...corrections].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

const byFigure = once(({ corrections }: Publication) => {
	const codes = renamedCodes(corrections);
	return Map.groupBy(newestFirst(corrections), ({ figure }) => currentId(figure, codes));
});

/** Corrections of one figure or cell, newest first; those under a code that was itself corrected are found under the
 * code in use. */
export const correctionsOf = (id: string, publication: Publication): readonly Correction[] =>
	byFigure(publication).get(id) ?? [];

/** Corrections of an area's cells in rounds and of its own name and code, newest first; of one round where `round` is
 * its `instrument/period`. */
export function areaCorrections(code: string, publication: Publication, round?: string): readonly Correction[] {
	const codes = renamedCodes(publication.corrections);
	return newestFirst(publication.corrections).filter((correction) => {
		const id = currentId(correction.figure, codes);
		const corrected = correctedBy({ figure: id });
		if (corrected.kind === 'figure' || (corrected.area !== code && !corrected.area.startsWith(`${code}.`)))
			return false;
		return round === undefined ? corrected.area === code : id.endsWith(`/${round}`);
	});
}

/** Who decided a correction: whom it names, else who vouches for the pages about that area. */
export function deciderOf({ by, figure }: Correction, { cities, site }: Publication): string {
	if (by) return by;
	const { area } = correctedBy({ figure });
	const city = cities.find(({ code }) => code === cityCode(area));
	return city?.publisher.official ? city.publisher.name : site.publisher;
}

const WORD_COLUMNS: Readonly<Record<string, string>> = correctedColumns;

/** What a correction of a cell or a word is of, as people say it: `sangat pendek`, `status putaran`, `nama`. */
export function correctedColumn(corrected: Exclude<Corrected, { kind: 'figure' }>): string {
	if (corrected.kind === 'word') return WORD_COLUMNS[corrected.column] ?? corrected.column.replaceAll('_', ' ');
	return corrected.column === 'status' ? 'status penimbangan' : corrected.column.replaceAll('_', ' ');
}

/** Whose word a correction changed, by its id, as people call it; the id where nothing has it any more. */
export function correctedSubject(
	of: string,
	{ areas, indicators, instruments, documents, pressErrors }: Publication,
): string {
	const error = pressErrors.find(({ id }) => id === of);
	if (error) return `Kekeliruan cetak tentang ${areas[error.area]?.name ?? error.area}`;
	const named = [...indicators, ...instruments].find(({ id }) => id === of);
	return areas[of]?.name ?? named?.name ?? documents.find(({ id }) => id === of)?.title ?? of;
}

/** A word of a correction as readers have it: codes by their names, months in words. */
function tellWord(column: string, text: string, areas: Publication['areas']): string {
	if (column === 'asal')
		return text
			.split(';')
			.map((code) => areas[code]?.name ?? code)
			.join(', ');
	const period = column === 'sejak' || column === 'sampai' ? parsePeriod(text) : undefined;
	return period ? formatPeriod(period) : sayQuoted(text);
}

/** A correction's two texts for readers: words as they were written, numbers as numbers are. Empty where a number was
 * not, or is no more. */
export function tellCorrection(
	{ figure, before, after }: Pick<Correction, 'figure' | 'before' | 'after'>,
	areas: Publication['areas'],
) {
	const corrected = correctedBy({ figure });
	if (corrected.kind !== 'word') return { before: formatState(before), after: formatState(after) };
	const { column } = corrected;
	return {
		before: before === '' ? 'tidak ada' : tellWord(column, before, areas),
		after: after === '' ? 'tidak ada lagi' : tellWord(column, after, areas),
	};
}
