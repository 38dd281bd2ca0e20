import { readGrid } from '../../files/csv.ts';

/** A text split into rows of cells, before any is understood. */
export interface Grid {
	readonly size: number;
	/** Cells of a row, 0 = first. */
	row(at: number): readonly string[];
	/** Line at which a row begins, 1 = first; a quoted line break makes a row longer than a line. */
	lineOf(at: number): number;
	/** One cell of the row that begins at a line. */
	cellAt(line: number, index: number): string | undefined;
	/** Rows whose quotes do not pair. */
	readonly faulty: readonly number[];
	/** For a text without quotes: where each row begins in it, and where the last one ends. */
	readonly plain?: { readonly text: string; readonly starts: Uint32Array };
}

/** Without quotes every line is a row and every delimiter parts two cells; cells are cut when somebody asks. */
function plainGrid(text: string, delimiter: string): Grid {
	let starts = new Uint32Array(Math.max(16, text.length >> 4));
	let size = 0;
	for (let at = 0; at < text.length; size += 1) {
		if (size + 2 > starts.length) {
			const longer = new Uint32Array(starts.length * 2);
			longer.set(starts);
			starts = longer;
		}
		starts[size] = at;
		const end = text.indexOf('\n', at);
		at = end < 0 ? text.length + 1 : end + 1;
		starts[size + 1] = at;
	}
	const row = (at: number) => text.slice(starts[at], (starts[at + 1] as number) - 1).split(delimiter);
	/** Cuts out one cell and leaves the others: ids of many thousand rows are asked for so. */
	const cell = (row: number, index: number) => {
		const end = (starts[row + 1] as number) - 1;
		let from = starts[row] as number;
		for (let left = index; left > 0; left -= 1) {
			from = text.indexOf(delimiter, from) + 1;
			if (from === 0 || from > end) return undefined;
		}
		const next = text.indexOf(delimiter, from);
		return text.slice(from, next < 0 || next > end ? end : next);
	};
	return {
		size,
		row,
		lineOf: (at) => at + 1,
		cellAt: (line, index) => (line >= 1 && line <= size && index >= 0 ? cell(line - 1, index) : undefined),
		faulty: [],
		plain: { text, starts },
	};
}

function quotedGrid(text: string, delimiter: string): Grid {
	const { rows: data, faulty } = readGrid(text, delimiter);
	const lines: number[] = [];
	const at = new Map<number, number>();
	let line = 1;
	data.forEach((cells, row) => {
		lines.push(line);
		at.set(line, row);
		line += 1;
		for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
	});
	return {
		size: data.length,
		row: (row) => data[row] ?? [],
		lineOf: (row) => lines[row] ?? 1,
		cellAt: (wanted, index) => data[at.get(wanted) ?? -1]?.[index],
		faulty,
	};
}

/** Splits a text, normalised, into rows and cells. An empty text has no row. */
export const gridOf = (text: string, delimiter: string): Grid =>
	text.includes('"') ? quotedGrid(text, delimiter) : plainGrid(text, delimiter);

/** Rows from one to before another, cut. */
export const rowsOf = (grid: Grid, from = 0, to = grid.size): (readonly string[])[] =>
	Array.from({ length: Math.max(0, Math.min(to, grid.size) - from) }, (_, at) => grid.row(from + at));
