import type { z } from 'zod';
import { error, type Issue, into } from '../../model/base/issue.ts';
import { type Edit, letter } from './repair/edit.ts';
import { adviceOnColumn, columnOf } from './repair/header.ts';
import { quoted } from './repair/repair.ts';
import type { AnyTable } from './table.ts';

export interface Header {
	/** The contract's column of each cell; `undefined` for a column without title and content. */
	readonly columns: readonly (string | undefined)[];
	readonly issues: readonly Issue[];
	readonly edits: readonly Edit[];
	/** Whether every column is known, so that the rows may be read. */
	readonly isReadable: boolean;
}

/** Understands the header row. `isEmptyColumn` tells whether any row holds something in a column. */
export function headerOf(
	table: AnyTable,
	cells: readonly string[],
	place: { file: string; line: number },
	isEmptyColumn: (index: number) => boolean,
): Header {
	const known = Object.keys(table.schema.shape);
	const issues: Issue[] = [];
	const edits: Edit[] = [];
	const columns = cells.map((cell) => columnOf(cell, known));
	let isReadable = true;
	const refuse = (code: string, index: number) => {
		isReadable = false;
		return into(issues, error(code, { ...place, column: index + 1 }));
	};
	cells.forEach((name, index) => {
		const column = columns[index];
		const at = { ...place, column: index + 1 };
		if (column === undefined && name.trim() === '' && isEmptyColumn(index) && cells.length > 1) {
			issues.push(
				error('kolom-kosong', at)`Kolom ${letter(index)} tidak berjudul dan tidak berisi. → Hapus kolom itu.`,
			);
			edits.push({ kind: 'drop-column', column: index, from: 'kolom kosong' });
		} else if (column === undefined) {
			refuse('kolom-tak-dikenal', index)`
				Kolom ${letter(index)} ${name.trim() === '' ? 'tidak berjudul' : `bernama ${quoted(name)}, yang tidak dikenal`}.
				→ ${adviceOnColumn(name) ?? `Hapus kolom itu atau betulkan namanya. Kolom berkas ini: ${known.join(', ')}.`}`;
		} else if (columns.indexOf(column) !== index) {
			const first = columns.indexOf(column);
			const both = `${letter(first)} (${quoted(cells[first] ?? '')}) dan ${letter(index)} (${quoted(name)})`;
			refuse('kolom-ganda', index)`
				Kolom ${cells[first] === name ? `\`${column}\` ada dua kali` : `${both} sama-sama berarti \`${column}\``}.
				→ Hapus salah satunya.`;
		} else if (column !== name) {
			issues.push(error('judul-kolom', at)`Kolom ${letter(index)} berjudul ${quoted(name)}. → Tulis \`${column}\`.`);
			edits.push({ kind: 'cell', line: place.line, column: index, from: name, to: column });
		}
	});
	const isRequired = (name: string) => !(table.schema.shape[name] as z.ZodType).safeParse(undefined).success;
	const missing = known.filter((name) => !columns.includes(name) && isRequired(name));
	if (missing.length > 0) {
		const names = missing.map((name) => `\`${name}\``).join(', ');
		refuse('kolom-hilang', Math.max(0, cells.length - 1))`
			Kolom ${names} tidak ada.
			→ Tulis baris judul: ${known.filter((name) => isRequired(name) || columns.includes(name)).join(',')}`;
	}
	return { columns, issues, edits, isReadable };
}
