import { gridOf, rowsOf } from '../../data/csv/grid.ts';
import { plainText } from '../../data/csv/parse.ts';
import { writeCell } from '../../data/csv/repair/edit.ts';
import { columnNotes } from '../../data/csv/table.ts';
import { FolderEdit } from '../../data/exits/edit.ts';
import type { DataFolder } from '../../data/files.ts';
import { repairFolder } from '../../data/repair-folder.ts';
import { tableOf } from '../../data/tables/index.ts';
import type { Issue } from '../../model/base/issue.ts';
import { formatPeriod, parsePeriod } from '../../model/base/period.ts';
import type { Mark, Named, Sheet } from './messages.ts';

/** Tables of a city, or of all, that an official may edit by hand; a round has a name of its own. */
const BY_HAND: Readonly<Record<string, string>> = {
	'kota/<slug>/angka.csv': 'Angka',
	'dokumen.csv': 'Dokumen',
	'kota/<slug>/pengukuran.csv': 'Daftar penimbangan',
	'kota/<slug>/pengukuran/<periode>.csv': 'Penimbangan',
	'kota/<slug>/faktor.csv': 'Faktor',
	'kota/<slug>/aksi.csv': 'Aksi',
	'kota/<slug>/wilayah.csv': 'Wilayah',
	'jadwal.csv': 'Jadwal',
	'koreksi.csv': 'Koreksi',
};

/** The tables that can be edited, by their path in the folder of data; one that is not there yet is offered empty. */
export const tablesOf = ({ files }: DataFolder, slug: string): Named[] =>
	Object.entries(BY_HAND).flatMap(([pattern, name]) => {
		const path = pattern.replace('<slug>', slug);
		if (!path.includes('<')) return [{ id: path, name: `${name} (${path.split('/').at(-1)})` }];
		const rounds = [...files.keys()].filter((each) => each.startsWith(path.split('<')[0] as string)).sort();
		return rounds.reverse().map((each) => {
			const period = parsePeriod(each.replace(/^.*\/|\.csv$/g, ''));
			return { id: each, name: `${name} ${period ? formatPeriod(period) : each}` };
		});
	});

/** Where an issue is, as an official who looks at the tables would say it: `Penimbangan Agustus 2024, baris 2, pendek`. */
export function placeOf(folder: DataFolder, slug: string, { file, line, column }: Issue): string {
	const path = file.slice(folder.name.length + 1);
	const name = tablesOf(folder, slug).find(({ id }) => id === path)?.name;
	const title = rowsOf(gridOf(plainText(folder.files.get(path) ?? ''), ','), 0, 1)[0]?.[column - 1];
	return `${name ?? file}, baris ${line}, ${title && name ? `kolom ${title}` : `kolom ke-${column}`}`;
}

/** A table with its header first; columns that it may have and does not stand empty at its end. */
export function sheetOf({ files }: DataFolder, path: string): Sheet {
	const kind = tableOf(path);
	const notes = kind ? columnNotes(kind) : [];
	const text = files.get(path);
	const [found = [], ...rows] = text === undefined ? [] : rowsOf(gridOf(plainText(text), ','));
	const header = [...found, ...notes.map(({ name }) => name).filter((name) => !found.includes(name))];
	return {
		path,
		header,
		notes: header.map((name) => notes.find((note) => note.name === name)?.about ?? ''),
		rows: rows.map((cells) => header.map((_, at) => cells[at] ?? '')),
	};
}

/** The text of an edited table. Rows that are as they were keep their own quotes; rows and new columns without anything
 * in them are left out. */
export function textOfSheet({ files }: DataFolder, { path, header, rows }: Sheet): string {
	const before = plainText(files.get(path) ?? '');
	const grid = gridOf(before, ',');
	const physical = before.split('\n');
	const [found = []] = grid.size > 0 ? [grid.row(0)] : [];
	const filled = rows.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some(Boolean));
	let width = header.length;
	while (width > found.length && found.length > 0 && filled.every((cells) => !cells[width - 1])) width -= 1;
	const own = new Map<string, string>();
	if (width === found.length)
		for (let at = 1; at < grid.size; at += 1) {
			const end = at + 1 < grid.size ? grid.lineOf(at + 1) - 1 : undefined;
			const text = physical.slice(grid.lineOf(at) - 1, end).join('\n');
			own.set(JSON.stringify(grid.row(at)), text.replace(/\n$/, ''));
		}
	const lines = [header, ...filled].map((cells) => {
		const short = cells.slice(0, width);
		return own.get(JSON.stringify(short)) ?? short.map(writeCell).join(',');
	});
	return `${lines.join('\n')}\n`;
}

/** The folder with an edited table; what can mean one thing only (a decimal comma, a date of Excel) is mended there. */
export function withSheet(folder: DataFolder, sheet: Sheet): { readonly edit: FolderEdit; readonly mended: string[] } {
	const edit = new FolderEdit(folder);
	edit.write(sheet.path, textOfSheet(folder, sheet));
	const { written, changes } = repairFolder(edit.folder);
	const text = written.get(sheet.path);
	if (text === undefined) return { edit, mended: [] };
	edit.write(sheet.path, text);
	const own = changes.filter(({ file }) => file === `${folder.name}/${sheet.path}`);
	return { edit, mended: own.map(({ cell, from, to }) => `${cell ? `Sel ${cell}: ` : ''}${from} ditulis ${to}.`) };
}

/** Where in a table the check's messages belong: rows and columns counted from 0, below the header. */
export function marksOf(folder: DataFolder, path: string, issues: readonly Issue[]): Mark[] {
	const grid = gridOf(plainText(folder.files.get(path) ?? ''), ',');
	const rowAt = new Map(Array.from({ length: grid.size }, (_, at) => [grid.lineOf(at), at - 1]));
	return issues
		.filter(({ file }) => file === `${folder.name}/${path}`)
		.map(({ line, column, message, fix, severity }) => ({
			row: rowAt.get(line) ?? -1,
			column: column - 1,
			isError: severity === 'error',
			text: `${message} ${fix}`,
		}));
}
