import { gridOf, rowsOf } from '../grid.ts';
import type { Layout } from './layout.ts';

/** One thing that `--fix` does to a file. Lines are the file's own; columns count from 0. */
export type Edit =
	| {
			readonly kind: 'cell';
			readonly line: number;
			readonly column: number;
			readonly from: string;
			readonly to: string;
	  }
	| { readonly kind: 'drop-row'; readonly line: number; readonly from: string }
	/** As many cells as the header: blank ones past its last are cut, those that are left out are written. */
	| {
			readonly kind: 'fit-row';
			readonly line: number;
			readonly width: number;
			readonly from: string;
			readonly to: string;
	  }
	| { readonly kind: 'drop-column'; readonly column: number; readonly from: string }
	| { readonly kind: 'form'; readonly from: string; readonly to: string };

/** What `--fix` did, as it is told. */
export interface Change {
	readonly file: string;
	readonly line: number;
	/** As a spreadsheet names it, `E2`; empty when the whole file or row is meant. */
	readonly cell: string;
	readonly from: string;
	readonly to: string;
}

/** A column's letters, 0 = A. */
export const letter = (index: number): string =>
	index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

export const writeCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text with all edits made. A row without an edit stays as it was written, down to its quotes. */
export function applyEdits(text: string, layout: Layout, edits: readonly Edit[]): string {
	const physical = text.split('\n');
	const grid = gridOf(text, layout.delimiter);
	const cells = new Map<number, Map<number, string>>();
	const dropped = new Set<number>();
	const columns = new Set<number>();
	const widths = new Map<number, number>();
	for (const edit of edits) {
		if (edit.kind === 'cell')
			cells.set(edit.line, (cells.get(edit.line) ?? new Map<number, string>()).set(edit.column, edit.to));
		if (edit.kind === 'drop-row') dropped.add(edit.line);
		if (edit.kind === 'fit-row') widths.set(edit.line, edit.width);
		if (edit.kind === 'drop-column') columns.add(edit.column);
	}
	const isRewritten = layout.delimiter !== ',' || columns.size > 0;
	const lines: string[] = [];
	rowsOf(grid).forEach((row, at) => {
		const line = grid.lineOf(at);
		if (dropped.has(line)) return;
		const own = cells.get(line);
		const width = widths.get(line);
		if (!own && !isRewritten && width === undefined) {
			const end = at + 1 < grid.size ? grid.lineOf(at + 1) - 1 : undefined;
			lines.push(
				physical
					.slice(line - 1, end)
					.join('\n')
					.replace(/\n$/, ''),
			);
			return;
		}
		const kept = width === undefined ? row : Array.from({ length: width }, (_, column) => row[column] ?? '');
		lines.push(
			kept
				.map((cell, column) => (columns.has(column) ? undefined : writeCell(own?.get(column) ?? cell)))
				.filter((cell) => cell !== undefined)
				.join(','),
		);
	});
	return `${lines.join('\n')}\n`;
}

/** An edit as a change to tell. */
export function changeOf(file: string, edit: Edit): Change {
	switch (edit.kind) {
		case 'cell':
			return { file, line: edit.line, cell: `${letter(edit.column)}${edit.line}`, from: edit.from, to: edit.to };
		case 'drop-row':
			return { file, line: edit.line, cell: '', from: edit.from, to: 'baris dihapus' };
		case 'fit-row':
			return { file, line: edit.line, cell: '', from: edit.from, to: edit.to };
		case 'drop-column':
			return { file, line: 1, cell: letter(edit.column), from: edit.from, to: 'kolom dihapus' };
		case 'form':
			return { file, line: 1, cell: '', from: edit.from, to: edit.to };
	}
}
