import { gridOf, rowsOf } from '../grid.ts';
import { columnOf } from './header.ts';

type Delimiter = ',' | ';' | '\t';

/** Where a file's table is: how its columns are parted and which row is its header. */
export interface Layout {
	readonly delimiter: Delimiter;
	/** Rows above the header, such as a title that Excel merged over all columns. */
	readonly above: number;
}

/** Room for a title and its notes; a header further down is not looked for. */
const HEAD_ROWS = 15;
const HEAD_SIGNS = 8000;

const SOUND: Layout = { delimiter: ',', above: 0 };

/** How many of the table's columns a row names. */
const score = (cells: readonly string[], known: readonly string[]): number =>
	new Set(cells.map((cell) => columnOf(cell, known)).filter((column) => column !== undefined)).size;

const headOf = (text: string, delimiter: Delimiter): (readonly string[])[] =>
	rowsOf(gridOf(text.slice(0, HEAD_SIGNS), delimiter), 0, HEAD_ROWS);

/** Finds the header by its names; a file in which no row looks like one is taken to be as the contract says. */
export function layoutOf(text: string, known: readonly string[]): Layout {
	const first = text.slice(0, text.indexOf('\n') >>> 0);
	if (first.split(',').every((name) => known.includes(name))) return SOUND;
	let [best, most] = [undefined as Layout | undefined, Math.max(1, known.length / 3)];
	for (const delimiter of [',', ';', '\t'] as const)
		headOf(text, delimiter).forEach((cells, above) => {
			const found = score(cells, known);
			if (found > most) [best, most] = [{ delimiter, above }, found];
		});
	if (best) return best;
	const delimiter = first.includes(',') ? ',' : (([';', '\t'] as const).find((sign) => first.includes(sign)) ?? ',');
	return { delimiter, above: 0 };
}
