import type { InstrumentKind } from '../model/base/instrument.ts';
import type { Place } from '../model/base/issue.ts';
import { once } from '../model/base/once.ts';
import type { Sheet } from './csv/parse.ts';
import type { Values } from './csv/table.ts';
import type { CityFile, Draft } from './draft.ts';
import type { areasTable } from './tables/areas.ts';
import type { Tables } from './tables/index.ts';
import { INSTRUMENT_KINDS } from './tables/instruments.ts';

/** A round that has a file, with its row in `pengukuran.csv` and its city where these can be read. */
export interface RoundFile {
	readonly period: string;
	readonly sheet: Draft['roundRows'][number]['sheet'];
	readonly city: CityFile | undefined;
	readonly round: Values<Tables['rounds']> | undefined;
}

/** What everybody looks up in a draft. */
export interface Lookup {
	readonly cities: ReadonlyMap<string, CityFile>;
	readonly documents: ReadonlyMap<string, Values<Tables['documents']>>;
	readonly instruments: ReadonlyMap<string, Values<Tables['instruments']>>;
	readonly indicators: ReadonlyMap<string, Values<Tables['indicators']>>;
	/** Kinds of instruments, by their ids. */
	readonly kinds: ReadonlyMap<string, InstrumentKind>;
	/** By a city's slug; those to compare with under the empty one. */
	readonly areas: ReadonlyMap<string, readonly Values<typeof areasTable>[]>;
	readonly villages: ReadonlyMap<string, readonly Values<typeof areasTable>[]>;
	readonly rounds: readonly RoundFile[];
}

/** Worked out once for a draft. */
export const lookupOf = once(lookupIn);

function lookupIn(draft: Draft): Lookup {
	const cities = new Map(draft.cities.map((city) => [city.slug, city]));
	const areas = new Map(draft.areas.map(({ slug, rows }) => [slug, rows.map(({ values }) => values)]));
	const listed = new Map<string, Values<Tables['rounds']>>(
		[...rowsOf(draft.rounds)].map(({ slug, values }) => [`${slug}/${values.periode}`, values] as const),
	);
	const isVillage = ({ tingkat }: Values<typeof areasTable>) => tingkat === 'kelurahan' || tingkat === 'desa';
	return {
		cities,
		areas,
		documents: new Map(draft.documents.rows.map(({ values }) => [values.id, values])),
		instruments: new Map(draft.instruments.rows.map(({ values }) => [values.id, values])),
		kinds: new Map(draft.instruments.rows.map(({ values }) => [values.id, INSTRUMENT_KINDS[values.jenis]])),
		indicators: new Map(draft.indicators.rows.map(({ values }) => [values.id, values])),
		villages: new Map([...areas].map(([slug, all]) => [slug, all.filter(isVillage)])),
		rounds: draft.roundRows.map(({ period, sheet }) => ({
			period,
			sheet,
			city: cities.get(sheet.slug),
			round: listed.get(`${sheet.slug}/${period}`),
		})),
	};
}

/** A row of one of several files. */
interface SheetRow<T> {
	readonly values: Values<T>;
	readonly line: number;
	readonly sheet: Sheet<T>;
	readonly slug: string;
	/** Where one of its cells stands, and what stood there before it was understood. */
	at(column: string): Place;
	raw(column: string): string;
}

interface AnySheet extends Pick<Sheet<unknown>, 'slug' | 'place' | 'raw'> {
	readonly rows: readonly { readonly values: object; readonly line: number }[];
}

/** Every row that could be read of some files. */
export function* rowsOf<S extends AnySheet>(
	sheets: readonly S[],
): Generator<S extends Sheet<infer T> ? SheetRow<T> : never> {
	for (const sheet of sheets)
		for (const { values, line } of sheet.rows)
			yield {
				...{ values, line, sheet, slug: sheet.slug },
				at: (column: string) => sheet.place(line, column),
				raw: (column: string) => sheet.raw(line, column),
			} as unknown as S extends Sheet<infer T> ? SheetRow<T> : never;
}

/** The times of an area, as its row says them. */
export const boundsOf = ({ kode: code, sejak, sampai, asal }: Values<typeof areasTable>) => ({
	...{ code, ...(sejak && { since: sejak }), ...(sampai && { until: sampai }) },
	...(asal?.length && { origins: asal }),
});

/** Sheets of figures that somebody typed, without those read from a survey's table. */
export function typedFigures({
	figures,
	surveys,
}: Pick<Draft, 'figures' | 'surveys'>): readonly Sheet<Tables['figures']>[] {
	const wide = new Set(surveys.map(({ sheet }) => sheet.file));
	return figures.filter(({ file }) => !wide.has(file));
}
