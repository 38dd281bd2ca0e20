import type { z } from 'zod';
import { metaOf } from './cells.ts';

/** A kind of CSV file: the one schema that parser, check and documentation share. */
export interface Table<S extends z.ZodRawShape = z.ZodRawShape> {
	/** Path in the data folder; `<slug>` and `<periode>` stand for what varies. */
	readonly path: string;
	/** What one row is, in Indonesian. */
	readonly about: string;
	/** From a row's texts to its values. A column whose type is optional may be missing from the file. */
	readonly schema: z.ZodObject<S>;
	/** Columns whose texts together may stand in one row only. */
	readonly key: readonly (keyof S & string)[];
}

/** Any table, where its columns do not matter. */
export interface AnyTable {
	readonly path: string;
	readonly about: string;
	readonly schema: z.ZodObject;
	readonly key: readonly string[];
}

export type Values<T> = T extends Table<infer S> ? z.infer<z.ZodObject<S>> : never;

/** A parsed row and where it stands. */
export interface Row<T> {
	readonly values: Values<T>;
	readonly line: number;
}

export function defineTable<const S extends z.ZodRawShape>(table: Table<S>): Table<S> {
	return table;
}

/** Names the path pattern's variable parts: `kota/<slug>/angka.csv` fits `kota/bontang/angka.csv`. */
export function tablePattern(table: AnyTable): RegExp {
	return new RegExp(`^${table.path.replaceAll('.', '\\.').replace(/<[^>]+>/g, '[^/]+')}$`);
}

/** A column as documentation shows it. */
export interface ColumnNote {
	readonly name: string;
	readonly about: string;
	readonly example: string;
	readonly optional: boolean;
}

export function columnNotes(table: AnyTable): ColumnNote[] {
	return Object.entries(table.schema.shape).map(([name, type]) => {
		const { description: about = '', examples = [] } = metaOf(type as z.ZodType);
		return {
			name,
			about,
			example: examples[0] ?? '',
			optional: (type as z.ZodType).safeParse(undefined).success,
		};
	});
}

/** The columns that a file must have. */
export function requiredColumns(table: AnyTable): string[] {
	return columnNotes(table)
		.filter(({ optional }) => !optional)
		.map(({ name }) => name);
}
