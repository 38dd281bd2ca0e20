import { crc32, deflateRawSync } from 'node:zlib';

/**
 * What a test puts into a cell; a number becomes a numeric cell, as a spreadsheet stores it; a formula may come without
 * its result.
 */
export type CellValue =
	| string
	| number
	| undefined
	| { readonly formula: string; readonly result?: number }
	| { readonly error: string };

/** One sheet of a workbook that a test makes. */
export interface TestSheet {
	readonly name: string;
	readonly rows: Iterable<readonly CellValue[]>;
	readonly isHidden?: boolean;
	/** `A1:B2` and so on. */
	readonly merges?: readonly string[];
	/** Numbers of rows that a filter hides. */
	readonly hiddenRows?: readonly number[];
	/** Columns from 0 that are hidden. */
	readonly hiddenColumns?: readonly number[];
}

/** How the workbook is written: spreadsheets share their strings, most exporting programs write them in place. */
interface WorkbookForm {
	readonly strings?: 'shared' | 'inline';
	readonly date1904?: boolean;
	/** Exporting programs of the simple kind leave out `r="A1"`. */
	readonly omitsReferences?: boolean;
}

/** A zip archive of these files, deflated. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const packed = deflateRawSync(content, { level: 3 });
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(content), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(content.length, 18);
		common.writeUInt16LE(Buffer.byteLength(name), 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, Buffer.from(name)]));
		parts.push(local);
		offset += local.length;
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(directory.length, 8);
	end.writeUInt16LE(directory.length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...parts, index, end]);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function letters(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

const mergeList = (merges: readonly string[]) =>
	merges.length === 0
		? ''
		: `<mergeCells>${merges.map((place) => `<mergeCell ref="${place}"/>`).join('')}</mergeCells>`;

/** An .xlsx workbook as bytes, just as much of one as a reader needs. */
export function workbook(
	sheets: readonly TestSheet[],
	{ strings = 'shared', date1904, omitsReferences }: WorkbookForm = {},
): Buffer {
	const shared = new Map<string, number>();
	const cell = (value: CellValue, row: number, column: number): string => {
		if (value === undefined || value === '') return omitsReferences ? '<c/>' : '';
		const place = omitsReferences ? '' : ` r="${letters(column)}${row}"`;
		if (typeof value === 'object' && 'error' in value) return `<c${place} t="e"><v>${value.error}</v></c>`;
		if (typeof value === 'object')
			return `<c${place}><f>${value.formula}</f>${value.result === undefined ? '' : `<v>${value.result}</v>`}</c>`;
		if (typeof value === 'number') return `<c${place}><v>${value}</v></c>`;
		if (strings === 'inline') return `<c${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
		const index = shared.get(value) ?? shared.size;
		shared.set(value, index);
		return `<c${place} t="s"><v>${index}</v></c>`;
	};
	const files: Record<string, Buffer> = {};
	sheets.forEach(({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }, index) => {
		const columns = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`).join('');
		const chunks: Buffer[] = [
			Buffer.from(`<?xml version="1.0"?><worksheet>${columns && `<cols>${columns}</cols>`}<sheetData>`),
		];
		let number = 0;
		for (const row of rows) {
			number += 1;
			const cells = row.map((value, column) => cell(value, number, column)).join('');
			const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
			chunks.push(Buffer.from(`<row${omitsReferences ? '' : ` r="${number}"`}${hidden}>${cells}</row>`));
		}
		files[`xl/worksheets/sheet${index + 1}.xml`] = Buffer.concat([
			...chunks,
			Buffer.from(`</sheetData>${mergeList(merges)}</worksheet>`),
		]);
	});
	const list = sheets.map(
		({ name, isHidden }, index) =>
			`<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
	);
	const links = sheets.map(
		(_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
	);
	const items = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
	const book = `<workbook>${date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'}<sheets>${list.join('')}</sheets></workbook>`;
	files['xl/workbook.xml'] = Buffer.from(book);
	files['xl/_rels/workbook.xml.rels'] = Buffer.from(`<Relationships>${links.join('')}</Relationships>`);
	if (shared.size > 0)
		files['xl/sharedStrings.xml'] = Buffer.concat(['<sst>', ...items, '</sst>'].map((text) => Buffer.from(text)));
	return zip(files);
}

/** An office's sheet of Kota Contoh, as a clerk keeps it. */
export function officeSheet(): Buffer {
	const rows = [
		['Kelurahan', 'Sasaran', 'Diukur', 'Stunting'],
		['Melati Contoh', 410, 380, 50],
		['Kenanga Contoh', 351, 333, 41],
		['Mawar Contoh', 270, 222, 33],
		['Anggrek Contoh', 121, 116, 17],
		['Dahlia Contoh', 67, 64, 0],
		['Teratai Contoh', 106, 98, 14],
		['Cempaka Contoh', 99, 95, 13],
		['Jumlah', 1424, 1308, 168],
	];
	return workbook([{ name: 'Rekap', rows }]);
}
