import { Parser } from 'htmlparser2';
import { readEntry, type ZipEntry, zipEntries } from '../../files/zip.ts';
import { ImportRefusal } from './refusal.ts';
import { type Merge, NO_RESULT, type Source, type TakeRow } from './source.ts';

// A workbook is a zip of XML files (ECMA-376). Nothing of it is unpacked to the disk.

type Entries = ReadonlyMap<string, ZipEntry>;

interface Events {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
	/** Asked after each piece of the file. */
	isDone?(): boolean;
}

/** Some programs write `<x:row>` for `<row>`. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

function parse(entry: ZipEntry, { open, close, text, isDone }: Events): void {
	const parser = new Parser(
		{
			onopentag: (name, attributes) => open?.(local(name), attributes),
			onclosetag: (name) => close?.(local(name)),
			ontext: (part) => text?.(part),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	readEntry(entry, (piece) => {
		parser.write(piece);
		return isDone?.() ?? false;
	});
	parser.end();
}

/** Signs that XML cannot hold stand as `_x000D_` (ECMA-376, 22.4.2.4, ST_Xstring). */
function unescaped(text: string): string {
	if (!/_x|[\p{Cc}\u200b\ufeff]/u.test(text)) return text.trim();
	const plain = text.includes('_x')
		? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text;
	return plain
		.replace(/[\t\n]+/g, ' ')
		.replace(/[\p{Cc}\u200b\ufeff]/gu, '')
		.trim();
}

/** Texts that cells point to by number. Phonetic readings (`rPh`) are no part of a text. */
function sharedStrings(entries: Entries): string[] {
	const entry = entries.get('xl/sharedStrings.xml');
	const strings: string[] = [];
	if (!entry) return strings;
	let current = '';
	let isText = false;
	let isPhonetic = false;
	parse(entry, {
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

/** `AB12` -> 27. */
function columnOf(reference: string): number {
	let column = 0;
	for (const letter of reference) {
		const value = letter.charCodeAt(0) - 64;
		if (value < 1 || value > 26) break;
		column = column * 26 + value;
	}
	return column - 1;
}

/**
 * Text of a number cell. Arithmetic leaves 300.00000000000006 for 300; and 1.786 of a number cell is no thousand, so it
 * gets a zero behind it, which nobody takes for one.
 */
function numberText(value: string): string {
	const number = Number(value);
	if (value === '' || !Number.isFinite(number)) return value;
	const whole = Math.round(number);
	if (Math.abs(number - whole) <= 1e-9 * Math.max(1, Math.abs(whole))) return String(whole);
	return /^-?\d{1,3}\.\d{3}$/.test(value) ? `${value}0` : value;
}

/** `A1:C3` as a merge; `undefined` for what is none. */
function mergeOf(reference: string): Merge | undefined {
	const [from = '', to = ''] = reference.split(':');
	const [top, bottom] = [from, to].map((corner) => Number(corner.replace(/\D/g, ''))) as [number, number];
	return to === '' ? undefined : { top, left: columnOf(from), bottom, right: columnOf(to) };
}

function readSheet(entry: ZipEntry, strings: readonly string[], take: TakeRow): Merge[] {
	const merges: Merge[] = [];
	let number = 0;
	let cells: string[] = [];
	let [column, type, value] = [0, '', ''];
	let [isValue, isHidden, hasFormula, isDone, isPhonetic] = [false, false, false, false, false];
	const textOf = (): string => {
		if (type === 's') return strings[Number(value)] ?? '';
		if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
		if (hasFormula && value === '' && type !== 'str') return NO_RESULT;
		return type === '' || type === 'n' ? numberText(value.trim()) : unescaped(value);
	};
	parse(entry, {
		open(name, attributes) {
			if (name === 'c') {
				column = attributes.r ? columnOf(attributes.r) : cells.length;
				type = attributes.t ?? '';
				[value, hasFormula] = ['', false];
			} else if (name === 'row') {
				number = attributes.r ? Number(attributes.r) : number + 1;
				isHidden = ['1', 'true'].includes(attributes.hidden ?? '') || attributes.ht === '0';
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
				cells[column] = textOf();
			} else if (name === 'row' && !isDone) isDone = take(cells, number, isHidden) === false;
		},
		isDone: () => isDone,
	});
	return merges;
}

/** A file with a column for every number could name them all as hidden; Excel has no more than these. */
const MOST_COLUMNS = 16_384;

/** Columns that are hidden, or have no width: they stand before the rows (ECMA-376, 18.3.1.13). */
function readHiddenColumns(entry: ZipEntry): ReadonlySet<number> {
	const hidden = new Set<number>();
	let isDone = false;
	parse(entry, {
		open(name, { min, max, hidden: word, width }) {
			if (name === 'sheetData') isDone = true;
			if (name !== 'col' || isDone || !(['1', 'true'].includes(word ?? '') || Number(width) === 0)) return;
			for (let at = Number(min); at <= Math.min(Number(max), MOST_COLUMNS); at += 1) hidden.add(at - 1);
		},
		isDone: () => isDone,
	});
	return hidden;
}

interface Book {
	readonly sheets: readonly { readonly name: string; readonly link: string }[];
	readonly date1904: boolean;
}

function readBook(entry: ZipEntry): Book {
	const sheets: { name: string; link: string }[] = [];
	let date1904 = false;
	parse(entry, {
		open(name, attributes) {
			if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
			if (name !== 'sheet' || ['hidden', 'veryHidden'].includes(attributes.state ?? '')) return;
			const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
			if (link) sheets.push({ name: attributes.name ?? '', link });
		},
	});
	return { sheets, date1904 };
}

function readLinks(entry: ZipEntry | undefined): Map<string, string> {
	const links = new Map<string, string>();
	if (!entry) return links;
	parse(entry, {
		open(name, { Id, Target }) {
			if (name !== 'Relationship' || !Id || !Target) return;
			const path = Target.replaceAll('\\', '/');
			links.set(Id, path.startsWith('/') ? path.slice(1) : `xl/${path}`);
		},
	});
	return links;
}

/**
 * The visible sheets of an .xlsx workbook; `saveAs` is the advice for other kinds. Only its shared strings are held in
 * memory.
 */
export function xlsxSources(bytes: Uint8Array, saveAs: string): Source[] {
	const entries = zipEntries(bytes);
	const main = entries.get('xl/workbook.xml');
	if (!main) {
		const kind = entries.has('content.xml')
			? 'lembar OpenDocument (.ods)'
			: entries.has('xl/workbook.bin')
				? '.xlsb'
				: 'arsip .zip';
		throw new ImportRefusal(`Berkas itu ${kind}, bukan buku kerja .xlsx: ${saveAs}`);
	}
	const { sheets, date1904 } = readBook(main);
	const links = readLinks(entries.get('xl/_rels/workbook.xml.rels'));
	let strings: string[] | undefined;
	return sheets.flatMap(({ name, link }) => {
		const entry = entries.get(links.get(link) ?? '');
		if (!entry) return [];
		const read = (take: TakeRow) => {
			strings ??= sharedStrings(entries);
			return readSheet(entry, strings, take);
		};
		return [{ name, date1904, read, hiddenColumns: () => readHiddenColumns(entry) }];
	});
}
