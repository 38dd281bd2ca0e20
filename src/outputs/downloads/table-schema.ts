import type { z } from 'zod';
import { type AnyTable, columnNotes } from '../../data/csv/index.ts';
import { ABSENCES } from '../../model/base/cell.ts';
import { COLUMNS } from './columns.ts';

/** Tables described as Data Package v2 (Table Schema) does it. */

interface Field {
	readonly name: string;
	readonly type: string;
	readonly title?: string;
	readonly description?: string;
	readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
	readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

export interface TableSchema {
	readonly fields: readonly Field[];
	readonly primaryKey?: readonly string[];
	readonly missingValues: readonly { readonly value: string; readonly label: string }[];
}

/** The kinds of nothing, with the words for each. Zero is a value and is written 0. */
export const MISSING = [
	{ value: '', label: 'kosong' },
	...Object.values(ABSENCES).map(({ symbol, label }) => ({ value: symbol, label })),
];
const EMPTY = [{ value: '', label: 'tidak ada' }];
/** In a value's column nothing is ever left empty in the downloads; in files as committed an empty cell is `bd`. */
const MISSING_COMMITTED = MISSING.map(({ value, label }) => ({
	value,
	label: value === '' ? ABSENCES.notPublished.label : label,
}));

/** Of the tidy downloads. */
export const downloadSchema = (): TableSchema => ({
	fields: COLUMNS.map(({ name, title, about, type, nullable, values }) => {
		const constraints = { ...(!nullable && { required: true as const }), ...(values && { enum: values }) };
		return {
			name,
			type,
			title,
			description: about,
			...(Object.keys(constraints).length > 0 && { constraints }),
			...(name === 'nilai' && { missingValues: MISSING }),
		};
	}),
	// Two documents that report one figure are two rows.
	primaryKey: ['id', 'dokumen'],
	missingValues: EMPTY,
});

/** What a committed column's texts are: asked of its own schema, so that this cannot go stale. */
function typeOf(type: z.ZodType): 'number' | 'cell' | 'string' {
	const read = (text: string): unknown => type.safeParse(text).data;
	const value = read('7');
	if (typeof value === 'number') return 'number';
	if (typeof value !== 'object' || value === null) return 'string';
	if ('state' in value) return 'cell';
	// A number with its digits, which a symbol may stand for.
	for (const { symbol } of [ABSENCES.suppressed, ABSENCES.notPresented]) {
		const absent = read(symbol);
		if (typeof absent === 'object' && absent !== null && 'state' in absent) return 'cell';
	}
	return 'value' in value ? 'number' : 'string';
}

/** Of a data file as committed. */
export function committedSchema(table: AnyTable): TableSchema {
	const notes = new Map(columnNotes(table).map((note) => [note.name, note]));
	return {
		fields: Object.entries(table.schema.shape).map(([name, shape]) => {
			const kind = typeOf(shape as z.ZodType);
			const about = notes.get(name)?.about;
			return {
				name,
				type: kind === 'string' ? 'string' : 'number',
				...(about && { description: about }),
				...(kind === 'cell' && { missingValues: MISSING_COMMITTED }),
			};
		}),
		...(table.key.length > 0 && { primaryKey: table.key }),
		missingValues: EMPTY,
	};
}
