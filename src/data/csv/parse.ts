import type { z } from 'zod';
import { type FileForm, normaliseText } from '../../files/decode.ts';
import { error, type Issue, type Place } from '../../model/base/issue.ts';
import { type ColumnReader, Readers, type Reading } from './columns.ts';
import { Diagnostics } from './diagnostics.ts';
import { formOf, layoutFaults } from './form.ts';
import { gridOf, rowsOf } from './grid.ts';
import { headerOf } from './header.ts';
import type { AreaIndex } from './repair/code.ts';
import type { Edit } from './repair/edit.ts';
import { type Layout, layoutOf } from './repair/layout.ts';
import { isBlank } from './repair/row.ts';
import { rowReader } from './row-reader.ts';
import type { AnyTable, Row, Table, Values } from './table.ts';

/** A parsed file: its rows, and the place of any cell in it. */
export interface Sheet<T> {
	readonly table: T;
	/** As issues name it, such as `data/kota/bontang/angka.csv`. */
	readonly file: string;
	/** City the file belongs to; empty for the files of the whole site. */
	readonly slug: string;
	readonly rows: readonly Row<T>[];
	/** Where every row begins, those included that were not understood; `undefined` when the file could not be read. */
	readonly lines: readonly number[] | undefined;
	place(line: number, column: string): Place;
	/** What stood in a cell before it was understood. */
	raw(line: number, column: string): string;
}

/** What a file's reading may draw on besides its text. */
export interface Surroundings {
	readonly form?: FileForm;
	/** The areas of the file's city, to tell codes from names. */
	readonly areas?: () => AreaIndex;
	/** Shared by all files of a site. */
	readonly readers?: Readers;
}

export interface Parsed<T> {
	readonly sheet: Sheet<T>;
	readonly issues: Issue[];
	/** What `--fix` would do to the text, and how the text is laid out. */
	readonly edits: readonly Edit[];
	readonly layout: Layout;
}

/** A sheet of a file that is missing or cannot be read. */
export const emptySheet = <T>(
	table: T,
	file: string,
	slug: string,
	lines: readonly number[] | undefined,
): Sheet<T> => ({ table, file, slug, rows: [], lines, place: (line) => ({ file, line, column: 1 }), raw: () => '' });

/** Line ends of old Macs count as line ends. */
export function plainText(text: string): string {
	const plain = normaliseText(text);
	return plain.includes('\r') && !plain.includes('\n') ? plain.replaceAll('\r', '\n') : plain;
}

/** Parses one CSV file by its table's schema. Answers every row that could be understood, an issue for each cell that
 * could not, and the edits that would mend what can mean one thing only; never throws for what a file holds. */
export function parseCsv<S extends z.ZodRawShape>(
	table: Table<S>,
	file: string,
	text: string,
	slug = '',
	around: Surroundings = {},
): Parsed<Table<S>> {
	const { readers = new Readers(), areas = () => ({ areas: [] }) } = around;
	const form = formOf(normaliseText(text), file, around.form);
	const issues: Issue[] = [...form.issues];
	const plain = plainText(text);
	const known = Object.keys(table.schema.shape);
	const layout = layoutOf(plain, known);
	const unreadable = (): Parsed<Table<S>> => ({
		sheet: emptySheet(table, file, slug, undefined),
		issues,
		edits: [],
		layout,
	});
	if (!form.isReadable) return unreadable();

	const grid = gridOf(plain, layout.delimiter);
	const above = rowsOf(grid, 0, layout.above);
	const faults = layoutFaults(layout, above, file);
	const edits: Edit[] = [...form.edits, ...faults.edits];
	for (const [row, cells] of above.entries())
		edits.push({ kind: 'drop-row', line: grid.lineOf(row), from: cells.filter(Boolean).join(' ') });
	issues.push(...faults.issues);
	for (const row of grid.faulty)
		issues.push(
			error('tanda-kutip', { file, line: grid.lineOf(row), column: 1 })`
				Tanda kutip di baris ini tidak berpasangan.
				→ Apit isi sel dengan sepasang tanda kutip, dan tulis tanda kutip di dalamnya dua kali.`,
		);
	if (grid.faulty.length > 0) return unreadable();

	const first = layout.above + 1;
	const isEmptyColumn = (index: number) => rowsOf(grid, first).every((cells) => (cells[index] ?? '').trim() === '');
	const names = grid.size > layout.above ? grid.row(layout.above) : [];
	const header = headerOf(
		table as unknown as AnyTable,
		names,
		{ file, line: grid.size > 0 ? grid.lineOf(layout.above) : 1 },
		isEmptyColumn,
	);
	issues.push(...header.issues);
	edits.push(...header.edits);
	if (!header.isReadable) return unreadable();

	const width = header.columns.length;
	const columns: (ColumnReader | undefined)[] = header.columns.map((name) =>
		name === undefined ? undefined : readers.of(name, table.schema.shape[name] as unknown as z.ZodType),
	);
	const indexOf = new Map(header.columns.map((name, index) => [name, index]));
	const diagnostics = new Diagnostics({ file, columns, layout, grid, areas, mayEndEarly: table.mayEndEarly ?? false });
	const rows: Row<Table<S>>[] = [];
	const lines: number[] = [];
	const readings: (Reading | undefined)[] = new Array(width).fill(undefined);
	// Copied for each row, so that all rows are objects of one shape; read from JSON, because such an object takes a
	// fifth less memory.
	const template: Record<string, unknown> = JSON.parse(
		JSON.stringify(Object.fromEntries(header.columns.flatMap((name) => (name === undefined ? [] : [[name, null]])))),
	);
	const readRow = rowReader(grid, columns, layout.delimiter);
	for (let at = first; at < grid.size; at += 1) {
		const line = grid.lineOf(at);
		if (!readRow(at, readings) || (readings[0]?.text === '' && isBlank(grid.row(at)))) {
			const cells = grid.row(at);
			if (isBlank(cells)) {
				diagnostics.onBlankRow(line);
				continue;
			}
			if (!diagnostics.onWidth(line, cells)) {
				lines.push(line);
				continue;
			}
			for (let index = 0; index < width; index += 1) readings[index] = columns[index]?.read(cells[index] ?? '');
		}
		const values: Record<string, unknown> = { ...template };
		let isClean = true;
		let isUnderstood = true;
		for (let index = 0; index < width; index += 1) {
			const reading = readings[index];
			if (reading === undefined) continue;
			if (!reading.isClean) {
				isClean = false;
				if (reading.refusal !== undefined) isUnderstood = false;
			}
			values[header.columns[index] as string] = reading.value;
		}
		if (!isClean && diagnostics.onRow(at, line, grid.row(at)) === 'no row') continue;
		lines.push(line);
		if (isUnderstood) rows.push({ values: values as Values<Table<S>>, line });
	}
	diagnostics.onTwofoldNumbers(first);
	issues.push(...diagnostics.issues);
	edits.push(...diagnostics.edits);
	const place = (line: number, name: string): Place => ({ file, line, column: (indexOf.get(name) ?? 0) + 1 });
	const raw = (line: number, name: string) => {
		const index = indexOf.get(name) ?? -1;
		const cell = grid.cellAt(line, index);
		return cell === undefined ? '' : (columns[index]?.read(cell).text ?? '');
	};
	return {
		sheet: { table, file, slug, rows, lines, place, raw },
		issues,
		edits: diagnostics.isTwofold ? [] : edits,
		layout,
	};
}
