import { Parser } from 'htmlparser2';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ImportRefusal } from './refusal.ts';
import type { Source, TakeRow } from './source.ts';

// A workbook is a zip of XML files. yauzl reads any of them by the zip's directory, so that the shared strings can come first wherever
// they lie, and nothing is ever unpacked to the disk: readers that stream the zip in its own order must park sheets in temporary files.

type Entries = ReadonlyMap<string, Entry>;

interface Events {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
	/** Asked after each piece of the file. */
	isDone?(): boolean;
}

/** Some programs write `<x:row>` for `<row>`. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

async function parse(zip: ZipFile, entry: Entry, { open, close, text, isDone }: Events): Promise<void> {
	const parser = new Parser(
		{
			onopentag: (name, attributes) => open?.(local(name), attributes),
			onclosetag: (name) => close?.(local(name)),
			ontext: (part) => text?.(part),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	const stream = await zip.openReadStreamPromise(entry);
	stream.setEncoding('utf8');
	for await (const piece of stream) {
		parser.write(piece as string);
		if (isDone?.()) return;
	}
	parser.end();
}

/** Texts that cells point to by number. Phonetic readings (`rPh`) are no part of a text. */
async function sharedStrings(zip: ZipFile, entries: Entries): Promise<string[]> {
	const entry = entries.get('xl/sharedStrings.xml');
	const strings: string[] = [];
	if (!entry) return strings;
	let current = '';
	let isText = false;
	let isPhonetic = false;
	await parse(zip, entry, {
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
			else if (name === 'si') strings.push(current.trim());
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

async function readSheet(zip: ZipFile, entry: Entry, strings: readonly string[], take: TakeRow): Promise<void> {
	let number = 0;
	let cells: string[] = [];
	let [column, type, value] = [0, '', ''];
	let isValue = false;
	let isDone = false;
	await parse(zip, entry, {
		open(name, attributes) {
			if (name === 'c') {
				column = attributes.r ? columnOf(attributes.r) : cells.length;
				type = attributes.t ?? '';
				value = '';
			} else if (name === 'row') {
				number = attributes.r ? Number(attributes.r) : number + 1;
				cells = [];
			} else if (name === 'v' || name === 't') isValue = true;
		},
		text: (part) => {
			if (isValue) value += part;
		},
		close(name) {
			if (name === 'v' || name === 't') isValue = false;
			else if (name === 'c') {
				while (cells.length < column) cells.push('');
				cells[column] = type === 's' ? (strings[Number(value)] ?? '') : type === 'e' ? '' : value.trim();
			} else if (name === 'row' && !isDone) isDone = take(cells, number) === false;
		},
		isDone: () => isDone,
	});
}

interface Book {
	readonly sheets: readonly { readonly name: string; readonly link: string }[];
	readonly date1904: boolean;
}

async function readBook(zip: ZipFile, entry: Entry): Promise<Book> {
	const sheets: { name: string; link: string }[] = [];
	let date1904 = false;
	await parse(zip, entry, {
		open(name, attributes) {
			if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
			if (name !== 'sheet' || ['hidden', 'veryHidden'].includes(attributes.state ?? '')) return;
			const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
			if (link) sheets.push({ name: attributes.name ?? '', link });
		},
	});
	return { sheets, date1904 };
}

async function readLinks(zip: ZipFile, entry: Entry | undefined): Promise<Map<string, string>> {
	const links = new Map<string, string>();
	if (!entry) return links;
	await parse(zip, entry, {
		open(name, { Id, Target }) {
			if (name === 'Relationship' && Id && Target) links.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
		},
	});
	return links;
}

/** The visible sheets of an .xlsx workbook. Only its shared strings are held in memory, and those only once a sheet is read. */
export async function xlsxSources(file: string): Promise<Source[]> {
	const zip = await openPromise(file, { autoClose: false }).catch(() => {
		throw new ImportRefusal('Berkas .xlsx itu rusak atau belum selesai disalin: buka di Excel, simpan ulang, lalu ulangi.');
	});
	const entries = new Map<string, Entry>();
	for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
	const main = entries.get('xl/workbook.xml');
	if (!main) throw new ImportRefusal('Berkas itu bukan buku kerja Excel (.xlsx): buka di Excel, simpan sebagai .xlsx, lalu ulangi.');
	const { sheets, date1904 } = await readBook(zip, main);
	const links = await readLinks(zip, entries.get('xl/_rels/workbook.xml.rels'));
	let strings: Promise<string[]> | undefined;
	return sheets.flatMap(({ name, link }) => {
		const entry = entries.get(links.get(link) ?? '');
		if (!entry) return [];
		const read = async (take: TakeRow) => {
			strings ??= sharedStrings(zip, entries);
			await readSheet(zip, entry, await strings, take);
		};
		return [{ name, date1904, read }];
	});
}
