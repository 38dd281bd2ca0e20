import { type Merge, MOST_COLUMNS, readXml, type StoredCell, unescaped } from './xlsx.ts';
import type { ZipEntry } from './zip.ts';

// A sheet of LibreOffice is one XML file in a zip (OpenDocument 1.3, part 3, chapter 9): `content.xml` holds every table.

/** A row that is filled and repeated more often than this is no row of a table. */
const MOST_REPEATED = 10_000;

/** An attribute whatever its prefix. */
const attributeOf = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
	attributes[name] ?? Object.entries(attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1];
const timesOf = (attributes: Readonly<Record<string, string>>, name: string) =>
	Math.max(1, Number.parseInt(attributeOf(attributes, name) ?? '1', 10) || 1);
const isHiddenBy = (attributes: Readonly<Record<string, string>>) =>
	/^(?:collapse|filter)$/.test(attributeOf(attributes, 'visibility') ?? '');

/** The names of the visible tables, with their places among all. */
export function tablesOf(content: ZipEntry): { readonly name: string; readonly index: number }[] {
	const hidden = new Set<string>();
	const tables: { name: string; index: number; style: string }[] = [];
	let style = '';
	readXml(content, {
		open(name, attributes) {
			if (name === 'style') style = attributeOf(attributes, 'name') ?? '';
			else if (name === 'table-properties' && attributeOf(attributes, 'display') === 'false') hidden.add(style);
			else if (name === 'table')
				tables.push({
					name: attributeOf(attributes, 'name') ?? '',
					index: tables.length,
					style: attributeOf(attributes, 'style-name') ?? '',
				});
		},
	});
	return tables.filter((table) => !hidden.has(table.style));
}

/** Hidden columns of one table, from 0. */
export function hiddenColumnsOf(content: ZipEntry, wanted: number): ReadonlySet<number> {
	const hidden = new Set<number>();
	let [table, at] = [-1, 0];
	readXml(content, {
		open(name, attributes) {
			if (name === 'table') table += 1;
			if (name !== 'table-column' || table !== wanted) return;
			const to = Math.min(at + timesOf(attributes, 'number-columns-repeated'), MOST_COLUMNS);
			if (isHiddenBy(attributes)) for (let column = at; column < to; column += 1) hidden.add(column);
			at = to;
		},
		isDone: () => table > wanted,
	});
	return hidden;
}

/** The value that a cell stores, and what kind: a number or a date as counted, else what is shown. */
function storedOf(attributes: Readonly<Record<string, string>>, shown: string): StoredCell {
	const type = attributeOf(attributes, 'value-type') ?? '';
	const hasFormula = attributeOf(attributes, 'formula') !== undefined;
	if (/^(?:float|percentage|currency)$/.test(type))
		return { type: 'n', value: attributeOf(attributes, 'value') ?? shown, hasFormula };
	if (type === 'date')
		return { type: 'd', value: (attributeOf(attributes, 'date-value') ?? shown).slice(0, 10), hasFormula };
	if (type === 'boolean')
		return { type: 'b', value: attributeOf(attributes, 'boolean-value') === 'true' ? '1' : '0', hasFormula };
	return { type: type === 'string' ? 'str' : '', value: shown, hasFormula };
}

/** As `readSheet` of a workbook: gives the rows of one table and answers its merged cells. */
export function readTable(
	content: ZipEntry,
	wanted: number,
	textOf: (cell: StoredCell) => string,
	take: (cells: string[], number: number, isHidden: boolean) => boolean,
): Merge[] {
	const merges: Merge[] = [];
	let [table, number, row, blanks, aside] = [-1, 0, {} as Readonly<Record<string, string>>, 0, 0];
	let cells: string[] = [];
	let cell: Readonly<Record<string, string>> | undefined;
	let lines: string[] = [];
	let isDone = false;
	const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell';
	const closeCell = () => {
		if (!cell) return;
		const shown = unescaped(lines.join(' ')).replace(/\s+/g, ' ');
		const text = textOf(storedOf(cell, shown));
		const times = timesOf(cell, 'number-columns-repeated');
		const [down, across] = [timesOf(cell, 'number-rows-spanned'), timesOf(cell, 'number-columns-spanned')];
		const left = cells.length + blanks;
		if (down * across > 1) merges.push({ top: number + 1, left, bottom: number + down, right: left + across - 1 });
		if (text === '') blanks = Math.min(blanks + times, MOST_COLUMNS);
		else {
			for (; blanks > 0 && cells.length < MOST_COLUMNS; blanks -= 1) cells.push('');
			for (let left = times; left > 0 && cells.length < MOST_COLUMNS; left -= 1) cells.push(text);
		}
		cell = undefined;
	};
	readXml(content, {
		open(name, attributes) {
			if (name === 'table') table += 1;
			if (table !== wanted) return;
			if (name === 'table-row') [row, cells, blanks] = [attributes, [], 0];
			else if (isCell(name)) [cell, lines] = [attributes, []];
			// A remark on a cell, a picture, a chart: no part of its text.
			else if (name === 'annotation' || name === 'shapes' || name === 'frame') aside += 1;
			else if (name === 'p' && cell && aside === 0) lines.push('');
			else if ((name === 's' || name === 'tab' || name === 'line-break') && lines.length > 0) lines.push('');
		},
		text(part) {
			if (table === wanted && cell && aside === 0 && lines.length > 0) lines[lines.length - 1] += part;
		},
		close(name) {
			if (table !== wanted) return;
			if (name === 'annotation' || name === 'shapes' || name === 'frame') aside -= 1;
			else if (isCell(name)) closeCell();
			else if (name === 'table-row') {
				const times = timesOf(row, 'number-rows-repeated');
				const own = cells.length === 0 ? 0 : Math.min(times, MOST_REPEATED);
				for (let at = 1; at <= own && !isDone; at += 1) isDone = !take([...cells], number + at, isHiddenBy(row));
				number += times;
			} else if (name === 'table') isDone = true;
		},
		isDone: () => isDone || table > wanted,
	});
	return merges;
}
