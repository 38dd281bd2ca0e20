import { Parser } from 'htmlparser2';
import type { Table, TextRow } from './table.ts';

const ROWS = new Set(['tr', 'row', 'table-row']);
const CELLS = new Set(['td', 'th', 'cell', 'tc', 'table-cell', 'covered-table-cell', 'gridcol-cell']);
const TABLES = new Set(['table', 'tbl', 'worksheet']);

/** A table as it was written, with whether a reader of the document would see it. */
interface MarkupTable extends Table {
	readonly hidden: boolean;
}

interface MarkupOptions {
	/** Names and closing tags as XML has them. */
	readonly xml: boolean;
	/** The line an offset is on; without it rows are counted. */
	lineOf?(offset: number): number;
	/** Whether an opening tag makes its table hidden. */
	hides?(name: string, attributes: Readonly<Record<string, string>>): boolean;
}

/** A name without its prefix: `w:tr` is `tr`. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

interface OpenTable {
	rows: TextRow[];
	cells: string[] | undefined;
	hidden: boolean;
	/** Whether text now belongs to the last cell; blanks between cells do not. */
	inCell: boolean;
}

/** The parser's time grows with the square of how deep it stands; no document of an office stands so deep. */
const DEEPEST = 5000;

/** Every table in HTML, in Word's, OpenDocument's and PowerPoint's XML, also one within another. Throws where they stand too deep. */
export function markupTables(text: string, { xml, lineOf, hides }: MarkupOptions): MarkupTable[] {
	const tables: MarkupTable[] = [];
	const open: OpenTable[] = [];
	let repeat = 1;
	let depth = 0;
	const close = () => {
		const table = open.pop();
		if (table && table.rows.length > 0) tables.push({ rows: table.rows, hidden: table.hidden });
	};
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				if (++depth > DEEPEST) throw new RangeError('too deep');
				const name = localName(tag);
				if (TABLES.has(name)) open.push({ rows: [], cells: undefined, hidden: false, inCell: false });
				if (ROWS.has(name)) {
					if (open.length === 0) open.push({ rows: [], cells: undefined, hidden: false, inCell: false });
					const table = open.at(-1) as OpenTable;
					table.cells = [];
					table.rows.push({ cells: table.cells, line: lineOf?.(parser.startIndex) ?? table.rows.length + 1 });
				}
				const table = open.at(-1);
				if (CELLS.has(name) && table) {
					table.cells?.push('');
					table.inCell = true;
					repeat = Math.min(50, Number(attributes['table:number-columns-repeated'] ?? attributes.colspan ?? 1) || 1);
				}
				if (table && hides?.(name, attributes)) table.hidden = true;
			},
			ontext(data) {
				const table = open.at(-1);
				const cells = table?.inCell ? table.cells : undefined;
				if (cells && cells.length > 0) cells[cells.length - 1] += data;
			},
			onclosetag(tag) {
				depth--;
				const name = localName(tag);
				const table = open.at(-1);
				const cells = table?.cells;
				if (CELLS.has(name) && table && cells) {
					table.inCell = false;
					const cell = (cells.pop() ?? '').trim();
					for (let at = 0; at < repeat; at++) cells.push(cell);
					repeat = 1;
				}
				if (name === 'p' && cells && cells.length > 0) cells[cells.length - 1] += ' ';
				if (TABLES.has(name)) close();
			},
		},
		{ xmlMode: xml, decodeEntities: true },
	);
	parser.end(text);
	while (open.length > 0) close();
	return tables;
}
