import { plainName } from '../data/repair/code.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

/** Rows from the top in which a header is looked for: titles, addresses and logos stand above it. */
export const HEADER_REACH = 60;

export interface NumberedRow {
	readonly cells: readonly string[];
	readonly number: number;
}

/** Place of each column that was found, counted from 0. */
export type Columns = Readonly<Partial<Record<string, number>>>;

export interface Header {
	readonly layout: Layout;
	/** Row of the header, the last one when it takes two. */
	readonly row: number;
	readonly columns: Columns;
	/** Titles as the file has them. */
	readonly titles: readonly string[];
	/** How many columns were recognised. */
	readonly score: number;
}

function columnsOf(layout: Layout, titles: readonly string[]): Columns {
	const plain = titles.map(plainName);
	const columns: Record<string, number> = {};
	for (const [key, names] of Object.entries(layout.columns)) {
		// The word `Normal` also names classes of weight; the one for height comes after `Pendek`.
		const from = key === 'normal' || key === 'tall' ? (columns.moderate ?? 0) : 0;
		for (const name of names) {
			const at = plain.indexOf(name, from);
			if (at < 0) continue;
			columns[key] = at;
			break;
		}
	}
	return columns;
}

/** The layout that a row of titles makes, with most columns recognised. */
function headerIn(titles: readonly string[], row: number): Header | undefined {
	let best: Header | undefined;
	for (const layout of LAYOUTS) {
		const columns = columnsOf(layout, titles);
		if (!layout.required.every((group) => group.some((key) => columns[key] !== undefined))) continue;
		const score = Object.keys(columns).length;
		if (!best || score > best.score) best = { layout, row, columns, titles, score };
		if (layout.id === 'individual') break;
	}
	return best;
}

/** Two rows of titles as one: under a merged title stand its parts, and a title merged downwards leaves a blank below. */
function joined(above: readonly string[], below: readonly string[]): string[] {
	return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => below[index] || above[index] || '');
}

/** Finds the header among the first rows of a table, in one row or two; `undefined` when none makes a known layout. */
export function findHeader(rows: readonly NumberedRow[]): Header | undefined {
	let best: Header | undefined;
	rows.forEach(({ cells, number }, index) => {
		const next = rows[index + 1];
		const candidates = [headerIn(cells, number), next && headerIn(joined(cells, next.cells), next.number)];
		for (const candidate of candidates) if (candidate && (!best || candidate.score > best.score)) best = candidate;
	});
	return best;
}

/** What the nearest layout lacks, for the message when no header was found. */
export function missingColumns(rows: readonly NumberedRow[]): { layout: Layout; missing: string[] } | undefined {
	let nearest: { layout: Layout; missing: string[]; found: number } | undefined;
	for (const { cells } of rows) {
		for (const layout of LAYOUTS) {
			const columns = columnsOf(layout, cells);
			const lacking = layout.required.filter((group) => group.every((key) => columns[key] === undefined));
			const found = Object.keys(columns).length;
			const missing = lacking.map((group) => layout.columns[group[0] ?? '']?.[0] ?? '');
			if (found >= 3 && (!nearest || found > nearest.found)) nearest = { layout, missing, found };
		}
	}
	return nearest;
}
