import type { z } from 'zod';
import { metaOf } from './cells.ts';

/** What a table says of itself besides its columns. */
interface Described<Column extends string> {
	/** Path in the data folder; `<slug>` and the like stand for what varies. */
	readonly path: string;
	/** What one row is, in Indonesian. */
	readonly about: string;
	/** Columns whose texts together may stand in one row only. */
	readonly key: readonly Column[];
	/** Whether a site, or a city, cannot be without the file. */
	readonly isRequired?: boolean;
	/** Columns with words that stand beside numbers, and what a correction calls them: `indikator/<id>/nama`. */
	readonly words?: { readonly kind: string; readonly columns: readonly Column[] };
	/** Columns in which somebody tells of a city in his own words. */
	readonly texts?: readonly Column[];
	/** What may change without a correction, and is told to whoever reviews the change: some columns, or whole rows that
	 * say what was done or announced. */
	readonly remarks?: readonly Column[] | 'rows';
	/** Whether a row may end before the columns that a file may lack, as it was written before they were added. Not where
	 * a number that is left out would make others stand in its place. */
	readonly mayEndEarly?: boolean;
	/** The date of something that has happened. */
	readonly happened?: Column;
	/** Whether rows of one file speak of any city, and go with it. */
	readonly isOfCities?: boolean;
	/** Whether it holds for the country: a folder without the file goes by that of the project's own data. */
	readonly isCountrywide?: boolean;
}

/** A kind of CSV file: the one schema that parser, check and documentation share. */
export interface Table<S extends z.ZodRawShape = z.ZodRawShape> extends Described<keyof S & string> {
	/** From a row's texts to its values. A column whose type is optional may be missing from the file. */
	readonly schema: z.ZodObject<S>;
}

/** Any table, where its columns do not matter. */
export interface AnyTable extends Described<string> {
	readonly schema: z.ZodObject;
}

export type Values<T> = T extends Table<infer S> ? z.infer<z.ZodObject<S>> : never;

/** A parsed row and where it stands. */
export interface Row<T> {
	readonly values: Values<T>;
	readonly line: number;
}

export const defineTable = <const S extends z.ZodRawShape>(table: Table<S>): Table<S> => table;

const patterns = new Map<string, RegExp>();

/** Names the path pattern's variable parts: `kota/<slug>/angka.csv` fits `kota/bontang/angka.csv`, with a group
 * `slug`. */
export function tablePattern({ path }: Pick<AnyTable, 'path'>): RegExp {
	const form = path.replaceAll('.', '\\.').replace(/<([^>]+)>/g, '(?<$1>[^/]+)');
	const pattern = patterns.get(path) ?? new RegExp(`^${form}$`);
	patterns.set(path, pattern);
	return pattern;
}

/** A column as documentation shows it. */
interface ColumnNote {
	readonly name: string;
	readonly about: string;
	readonly example: string;
	readonly optional: boolean;
}

export const columnNotes = (table: AnyTable): ColumnNote[] =>
	Object.entries(table.schema.shape).map(([name, type]) => {
		const { description: about = '', examples = [] } = metaOf(type as z.ZodType);
		const optional = (type as z.ZodType).safeParse(undefined).success;
		return { name, about, example: examples[0] ?? '', optional };
	});

/** The columns that a file must have. */
export const requiredColumns = (table: AnyTable): string[] =>
	columnNotes(table).flatMap(({ name, optional }) => (optional ? [] : [name]));
