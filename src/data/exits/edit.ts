import { gridOf, rowsOf } from '../csv/grid.ts';
import { plainText } from '../csv/parse.ts';
import { writeCell } from '../csv/repair/edit.ts';
import type { DataFolder } from '../files.ts';

/** A row as its header names it. */
export type Cells = Readonly<Record<string, string>>;

/** What an edit makes of a row: other cells, nothing (`null`: the row goes), or what it was. */
type RowEdit = (row: Cells) => Cells | null | undefined;

/** A data folder that is being changed; the folder it came from stays as it is. */
export class FolderEdit {
	readonly #before: DataFolder;
	readonly #files: Map<string, string>;
	#now: DataFolder | undefined;

	constructor(folder: DataFolder) {
		this.#before = folder;
		this.#files = new Map(folder.files);
	}

	/** The folder as it is now: the same object until the next change, so that it is parsed once. */
	get folder(): DataFolder {
		this.#now ??= { ...this.#before, files: new Map(this.#files) };
		return this.#now;
	}

	#set(path: string, text: string): void {
		this.#files.set(path, text);
		this.#now = undefined;
	}

	get paths(): string[] {
		return [...this.#files.keys()];
	}

	read(path: string): string | undefined {
		return this.#files.get(path);
	}

	write(path: string, text: string): void {
		this.#set(path, text);
	}

	remove(path: string): void {
		this.#files.delete(path);
		this.#now = undefined;
	}

	/** Edits a CSV row by row, by its header's names, and says how many rows it changed; a row left alone keeps its text
	 * and quotes. */
	rows(path: string, edit: RowEdit): number {
		const text = this.#files.get(path);
		if (text === undefined) return 0;
		const plain = plainText(text);
		const physical = plain.split('\n');
		const grid = gridOf(plain, ',');
		const [header = []] = rowsOf(grid, 0, 1);
		let count = 0;
		const lines = rowsOf(grid).flatMap((cells, at) => {
			const end = at + 1 < grid.size ? grid.lineOf(at + 1) - 1 : undefined;
			const own = physical
				.slice(grid.lineOf(at) - 1, end)
				.join('\n')
				.replace(/\n$/, '');
			if (at === 0) return [own];
			const row = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
			const edited = edit(row);
			if (edited === undefined) return [own];
			count += 1;
			return edited === null ? [] : [header.map((name) => writeCell(edited[name] ?? '')).join(',')];
		});
		if (count > 0) this.#set(path, `${lines.join('\n')}\n`);
		return count;
	}

	/** Adds rows at the end of a CSV, in the order of its own header; a file that is missing begins with `columns`. */
	append(path: string, columns: readonly string[], rows: readonly Cells[]): void {
		const text = this.#files.get(path);
		const found = text === undefined ? [...columns] : (rowsOf(gridOf(plainText(text), ','), 0, 1)[0] ?? []);
		const missing = columns.filter((name) => !found.includes(name) && rows.some((row) => row[name]));
		const header = [...found, ...missing];
		if (text === undefined || missing.length > 0) this.widen(path, header);
		if (rows.length === 0) return;
		const lines = rows.map((row) => header.map((name) => writeCell(row[name] ?? '')).join(','));
		const now = this.#files.get(path) ?? '';
		this.#set(path, `${now}${now === '' || now.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`);
	}

	/** Gives a CSV a longer header, with empty cells below what is new. */
	widen(path: string, header: readonly string[]): void {
		const [before = [], ...rows] = rowsOf(gridOf(plainText(this.#files.get(path) ?? ''), ','));
		const more = header.slice(before.length).map(() => '');
		const lines = [header, ...rows.map((cells) => [...cells, ...more])];
		this.#set(path, `${lines.map((cells) => cells.map(writeCell).join(',')).join('\n')}\n`);
	}

	/** What must be written, by path; `undefined` for a file that goes. */
	get changed(): ReadonlyMap<string, string | undefined> {
		const all = new Set([...this.#before.files.keys(), ...this.#files.keys()]);
		return new Map(
			[...all]
				.filter((path) => this.#before.files.get(path) !== this.#files.get(path))
				.map((path) => [path, this.#files.get(path)]),
		);
	}
}
