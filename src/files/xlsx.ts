import { Parser } from 'htmlparser2';
import { readEntry, type ZipEntry } from './zip.ts';

// A workbook is a zip of XML files (ECMA-376). Nothing of it is unpacked to the disk.

/** Cells that look like one: rows as numbered, columns from 0, ends included. */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** A cell as it is stored: `n` a number, `b` a truth, `str` a formula's text, and so on; a shared text stands in it. */
export type StoredCell = { readonly type: string; readonly value: string; readonly hasFormula: boolean };

interface SheetPart {
	readonly name: string;
	readonly isHidden: boolean;
	/** Its file in the workbook. */
	readonly part: string;
}

interface Workbook {
	/** As the workbook lists them, hidden ones too. */
	readonly sheets: readonly SheetPart[];
	/** Whether day 0 of its date numbers is 1 January 1904 instead of 30 December 1899. */
	readonly date1904: boolean;
	/** Texts that cells point to by number. */
	readonly strings: () => readonly string[];
}

interface Events {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
	/** Asked after each piece of the file. */
	isDone?(): boolean;
}

const isTrue = (word: string | undefined) => word === '1' || word === 'true';

/** Reads a part as XML, to its end or until it is done. Some programs write `<x:row>` for `<row>`. */
export function readXml(entry: ZipEntry | undefined, { open, close, text, isDone }: Events): void {
	if (!entry) return;
	const local = (name: string) => name.slice(name.indexOf(':') + 1);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => open?.(local(name), attributes),
			onclosetag: (name) => close?.(local(name)),
			ontext: (part) => text?.(part),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	const decoder = new TextDecoder();
	readEntry(entry, (piece) => {
		parser.write(decoder.decode(piece, { stream: true }));
		return isDone?.() ?? false;
	});
	parser.end();
}

/** Signs that XML cannot hold stand as `_x000D_` (ECMA-376, 22.4.2.4, ST_Xstring). */
export function unescaped(text: string): string {
	if (!/_x|[\p{Cc}\u200b\ufeff]/u.test(text)) return text.trim();
	const plain = text.includes('_x')
		? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text;
	return plain
		.replace(/[\t\n]+/g, ' ')
		.replace(/[\p{Cc}\u200b\ufeff]/gu, '')
		.trim();
}

/** Phonetic readings (`rPh`) are no part of a text. */
function sharedStrings(entry: ZipEntry | undefined): string[] {
	const strings: string[] = [];
	let current = '';
	let isText = false;
	let isPhonetic = false;
	readXml(entry, {
		open(name) {
			if (name === 'si') current = '';
			else if (name === 'rPh') isPhonetic = true;
			else if (name === 't') isText = !isPhonetic;
		},
		text: (part) => {
			if (isText) current += part;
		},
		close(name) {
			if (name === 't') isText = false;
			else if (name === 'rPh') isPhonetic = false;
			else if (name === 'si') strings.push(unescaped(current));
		},
	});
	return strings;
}

/** A file could name cells and columns without end; Excel has no more columns than these. */
export const MOST_COLUMNS = 16_384;

/** `AB12` -> 27. */
function columnOf(reference: string): number {
	let column = 0;
	for (const letter of reference) {
		const value = letter.charCodeAt(0) - 64;
		if (value < 1 || value > 26) break;
		column = column * 26 + value;
	}
	return Math.min(column, MOST_COLUMNS) - 1;
}

/** `A1:C3` as a merge; `undefined` for what is none. */
function mergeOf(reference: string): Merge | undefined {
	const [from = '', to = ''] = reference.split(':');
	const [top, bottom] = [from, to].map((corner) => Number(corner.replace(/\D/g, ''))) as [number, number];
	return to === '' ? undefined : { top, left: columnOf(from), bottom, right: columnOf(to) };
}

/** Gives a sheet's rows: cells as `textOf` says them, the row's number, whether it is hidden; answers the merged cells. */
export function readSheet(
	entry: ZipEntry,
	strings: readonly string[],
	textOf: (cell: StoredCell) => string,
	take: (cells: string[], number: number, isHidden: boolean) => boolean,
): Merge[] {
	const merges: Merge[] = [];
	let number = 0;
	let cells: string[] = [];
	let [column, type, value] = [0, '', ''];
	let [isValue, isHidden, hasFormula, isDone, isPhonetic] = [false, false, false, false, false];
	const isNumber = () => type === '' || type === 'n';
	readXml(entry, {
		open(name, attributes) {
			if (name === 'c') {
				column = attributes.r ? columnOf(attributes.r) : cells.length;
				type = attributes.t ?? '';
				[value, hasFormula] = ['', false];
			} else if (name === 'row') {
				number = attributes.r ? Number(attributes.r) : number + 1;
				isHidden = isTrue(attributes.hidden) || attributes.ht === '0';
				cells = [];
			} else if (name === 'f') hasFormula = true;
			else if (name === 'rPh') isPhonetic = true;
			else if (name === 'v' || name === 't') isValue = !isPhonetic;
			else if (name === 'mergeCell') {
				const merge = mergeOf(attributes.ref ?? '');
				if (merge) merges.push(merge);
			}
		},
		text: (part) => {
			if (isValue) value += part;
		},
		close(name) {
			if (name === 'v' || name === 't') isValue = false;
			else if (name === 'rPh') isPhonetic = false;
			else if (name === 'c') {
				while (cells.length < column) cells.push('');
				const text = type === 's' ? (strings[Number(value)] ?? '') : isNumber() ? value.trim() : unescaped(value);
				cells[column] = textOf({ type: isNumber() ? 'n' : type, value: text, hasFormula });
			} else if (name === 'row' && !isDone) isDone = !take(cells, number, isHidden);
		},
		isDone: () => isDone,
	});
	return merges;
}

/** Columns from 0 that are hidden, or have no width: they stand before the rows (ECMA-376, 18.3.1.13). */
export function hiddenColumns(entry: ZipEntry): ReadonlySet<number> {
	const hidden = new Set<number>();
	let isDone = false;
	readXml(entry, {
		open(name, { min, max, hidden: word, width }) {
			if (name === 'sheetData') isDone = true;
			if (name !== 'col' || isDone || !(isTrue(word) || Number(width) === 0)) return;
			for (let at = Number(min); at <= Math.min(Number(max), MOST_COLUMNS); at += 1) hidden.add(at - 1);
		},
		isDone: () => isDone,
	});
	return hidden;
}

/** What a workbook lists; `undefined` when the zip is none. Throws `ZipFault`. */
export function openWorkbook(entries: ReadonlyMap<string, ZipEntry>): Workbook | undefined {
	const main = entries.get('xl/workbook.xml');
	if (!main) return undefined;
	const links = new Map<string, string>();
	readXml(entries.get('xl/_rels/workbook.xml.rels'), {
		open(_, { Id, Target }) {
			if (!Id || !Target) return;
			const path = Target.replaceAll('\\', '/');
			links.set(Id, path.startsWith('/') ? path.slice(1) : `xl/${path}`);
		},
	});
	const sheets: SheetPart[] = [];
	let date1904 = false;
	readXml(main, {
		open(name, attributes) {
			if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
			if (name !== 'sheet') return;
			const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
			const part = links.get(link ?? '');
			const isHidden = /hidden/i.test(attributes.state ?? '');
			if (part && entries.has(part)) sheets.push({ name: attributes.name ?? '', isHidden, part });
		},
	});
	let strings: readonly string[] | undefined;
	return {
		sheets,
		date1904,
		strings() {
			strings ??= sharedStrings(entries.get('xl/sharedStrings.xml'));
			return strings;
		},
	};
}
