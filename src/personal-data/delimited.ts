import { columnKind, HINT, mayNameColumns } from './columns.ts';
import type { Lines } from './lines.ts';
import { startsWithHeading, type Table, type TextRow } from './table.ts';

/** Marks between cells: of CSV, of Excel's CSV in Indonesia, of a copy from Excel, of Markdown; blanks of a table
 * copied out of a PDF. */
const DELIMITERS = [';', ',', '\t', '|'] as const;
const BLANKS = /\s{2,}/;
/** Longer lines are of machines: a table of people has none. */
const LONGEST = 20_000;
/** How many rows under names of columns are read to tell whether they hold people. */
const BELOW = 500;
/** How many rows of a table without such names are looked at. */
const SAMPLE = 200;

/** Cells of a line; a delimiter within quotes is part of its cell. */
function cellsOf(line: string, delimiter: string): string[] {
	const text = delimiter === '|' ? line.replace(/^\s*\||\|\s*$/g, '') : line;
	if (!text.includes('"')) return text.split(delimiter);
	const cells: string[] = [];
	let start = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++)
		if (text[at] === '"') quoted = !quoted;
		else if (text[at] === delimiter && !quoted) {
			cells.push(text.slice(start, at));
			start = at + 1;
		}
	return [...cells, text.slice(start)];
}

const quotes = (line: string) => count(line, '"');

/** A row from this line on; names of columns that Excel broke within quotes go over several lines. */
function rowFrom(lines: Lines, at: number, delimiter: string): TextRow & { next: number } {
	let text = lines.at(at);
	let next = at + 1;
	if (quotes(text) % 2 === 1) {
		let longer = text;
		for (let end = next; end < Math.min(at + 40, lines.count) && quotes(longer) % 2 === 1; end++) {
			longer += ` ${lines.at(end)}`;
			if (quotes(longer) % 2 === 0) [text, next] = [longer, end + 1];
		}
	}
	return { cells: cellsOf(text, delimiter), line: at + 1, next };
}

/** Rows between two lines, all or evenly chosen ones. */
function rowsBetween(lines: Lines, from: number, to: number, most: number, delimiter: string): TextRow[] {
	const rows: TextRow[] = [];
	const step = Math.max(1, Math.floor((to - from) / most));
	for (let at = from; at < to; ) {
		const row = rowFrom(lines, at, delimiter);
		// Markdown's line of dashes and empty lines are no rows.
		if (row.cells.length > 1 && !/^[\s:|+=-]*$/.test(lines.at(at))) rows.push(row);
		at = Math.max(row.next, at + step);
	}
	return rows;
}

/** The lines, from 0, that may hold names of columns that make a row a person. */
export const hintsIn = (lines: Lines): number[] =>
	[...lines.matching(HINT)].filter((at) => lines.lengthOf(at) <= LONGEST && mayNameColumns(lines.at(at)));

/** The tables that stand in a text under names of columns that make each row a person; whether rows follow is for
 * others to see. */
export function* headedTables(lines: Lines, hints: readonly number[]): Generator<Table> {
	for (const at of hints) {
		const line = lines.at(at);
		const end = Math.min(lines.count, at + BELOW);
		const isBroken = quotes(line) % 2 === 1;
		for (const delimiter of DELIMITERS) {
			if (!line.includes(delimiter) && !isBroken) continue;
			// Most lines with such words hold none that fills a cell.
			if (!isBroken && !cellsOf(line, delimiter).some((cell) => (columnKind(cell) ?? 'count') !== 'count')) continue;
			const few = rowsBetween(lines, at, Math.min(at + 4, end), 4, delimiter);
			if (startsWithHeading(few)) yield { rows: rowsBetween(lines, at, end, BELOW, delimiter) };
		}
		if (BLANKS.test(line.trim()) && startsWithHeading(blankRows(lines, at, at + 1)))
			yield { rows: blankRows(lines, at, end) };
	}
}

function blankRows(lines: Lines, from: number, to: number): TextRow[] {
	const rows: TextRow[] = [];
	for (let at = from; at < to; at++) rows.push({ cells: lines.at(at).trim().split(BLANKS), line: at + 1 });
	return rows;
}

/** Runs of lines with this delimiter, by first line and end: all that follow on each other, and those of them with
 * equally many cells. */
function* runs(lines: Lines, delimiter: string): Generator<{ from: number; to: number; head: number }> {
	if (!lines.holds(delimiter)) return;
	let start = 0;
	let alikeStart = 0;
	let width = 0;
	for (let at = 0; at <= lines.count; at++) {
		const found = at === lines.count || lines.lengthOf(at) > LONGEST ? 0 : lines.countIn(at, delimiter);
		if (found !== width || found === 0) {
			if (width > 0 && alikeStart !== start) yield { from: alikeStart, to: at, head: start };
			alikeStart = at;
			width = found;
		}
		if (found === 0) {
			if (at > start) yield { from: start, to: at, head: start };
			start = at + 1;
			alikeStart = at + 1;
		}
	}
}

function count(line: string, delimiter: string): number {
	let found = 0;
	for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) found++;
	return found;
}

/** Samples of everything in a text that looks like rows and columns. */
export function* plainTables(lines: Lines): Generator<Table> {
	for (const delimiter of DELIMITERS)
		for (const { from, to, head } of runs(lines, delimiter)) {
			if (to - from < 3) continue;
			const rows = rowsBetween(lines, from, to, SAMPLE, delimiter);
			// Names of columns stand only over the first of these, and over those that are as wide.
			const names = rowFrom(lines, head, delimiter);
			yield { rows: head === from || names.cells.length !== rows[0]?.cells.length ? rows : [names, ...rows] };
		}
}
