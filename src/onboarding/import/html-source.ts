import { Parser } from 'htmlparser2';
import { decodeLoosely } from '../../files/decode.ts';
import type { Merge } from '../../files/xlsx.ts';
import type { Source } from './source.ts';

type HtmlTable = { readonly rows: string[][]; readonly merges: Merge[] };

/** Places a cell of so many rows and columns in the first free place of the row, as browsers do. */
function place(
	{ rows, merges }: HtmlTable,
	row: number,
	text: string,
	down: number,
	across: number,
	taken: Set<string>,
): void {
	const cells = rows[row] as string[];
	let column = 0;
	while (taken.has(`${row}/${column}`)) column += 1;
	for (let r = row; r < row + down; r += 1) for (let c = column; c < column + across; c += 1) taken.add(`${r}/${c}`);
	while (cells.length <= column) cells.push('');
	cells[column] = text;
	if (down * across > 1) merges.push({ top: row + 1, left: column, bottom: row + down, right: column + across - 1 });
}

const span = (text: string | undefined) => Math.min(1000, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));

/** The tables of a web page, each below the words that stand before it: portals hand them out under the name `.xls`. */
export function htmlSources(bytes: Uint8Array): Source[] {
	const tables: HtmlTable[] = [];
	let words = '';
	let cell: { text: string; down: number; across: number } | undefined;
	let taken = new Set<string>();
	let hidden = 0;
	const table = () => tables.at(-1);
	let isInside = false;
	const closeCell = () => {
		const current = table();
		if (cell && current)
			place(current, current.rows.length - 1, cell.text.replace(/\s+/g, ' ').trim(), cell.down, cell.across, taken);
		cell = undefined;
	};
	const parser = new Parser(
		{
			onopentag(name, { rowspan, colspan }) {
				if (name === 'script' || name === 'style') hidden += 1;
				else if (name === 'table') {
					// A table of one column around others only lays the page out: its words stand above what it holds.
					closeCell();
					const around = isInside ? table() : undefined;
					if (around?.rows.every((cells) => cells.length <= 1)) {
						words = [...around.rows.flat(), words].join('\n');
						tables.pop();
					}
					const lines = words
						.split('\n')
						.map((line) => line.trim())
						.filter(Boolean);
					tables.push({ rows: lines.map((line) => [line]), merges: [] });
					[words, taken, isInside] = ['', new Set(), true];
				} else if (name === 'tr' && isInside) {
					closeCell();
					table()?.rows.push([]);
				} else if ((name === 'td' || name === 'th') && isInside) {
					closeCell();
					cell = { text: '', down: span(rowspan), across: span(colspan) };
				} else if (name === 'br' && cell) cell.text += ' ';
				else if (/^(p|div|br|h\d|center|tr)$/.test(name)) words += '\n';
			},
			ontext(text) {
				if (hidden > 0) return;
				if (cell) cell.text += text;
				else if (!isInside) words += text;
			},
			onclosetag(name) {
				if (name === 'script' || name === 'style') hidden -= 1;
				else if (name === 'td' || name === 'th' || name === 'tr') closeCell();
				else if (name === 'table') {
					closeCell();
					isInside = false;
				}
			},
		},
		{ decodeEntities: true },
	);
	parser.end(decodeLoosely(bytes));
	return tables
		.filter(({ rows }) => rows.some((cells) => cells.length > 1))
		.map(({ rows, merges }, index) => ({
			name: tables.length > 1 ? `tabel ${index + 1}` : '',
			date1904: false,
			read(take) {
				rows.some((cells, at) => take(cells, at + 1) === false);
				return merges;
			},
		}));
}
