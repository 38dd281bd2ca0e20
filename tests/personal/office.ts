// Office documents for the tests of the guard, made while a test runs.
import { strToU8, zipSync } from 'fflate';

type Rows = readonly (readonly string[])[];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A zip of these files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
		),
	);
}

interface SheetOptions {
	readonly rows: Rows;
	readonly state?: 'hidden' | 'veryHidden';
	readonly hiddenColumns?: string;
}

function letters(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** An Excel workbook whose texts are shared strings, as Excel writes them, with what else it should hold. */
export function xlsx(
	sheets: readonly SheetOptions[],
	more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
	const strings: string[] = [];
	const cell = (text: string, row: number, column: number) => {
		const at = `${letters(column)}${row}`;
		if (/^-?\d{1,15}(\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
		strings.push(text);
		return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
	};
	const files: Record<string, string | Uint8Array> = { '[Content_Types].xml': '<Types/>' };
	for (const [at, { rows, hiddenColumns }] of sheets.entries()) {
		const body = rows
			.map((row, y) => `<row r="${y + 1}">${row.map((text, x) => cell(text, y + 1, x)).join('')}</row>`)
			.join('');
		const columns = hiddenColumns ? `<cols><col min="${hiddenColumns}" max="${hiddenColumns}" hidden="1"/></cols>` : '';
		files[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet>${columns}<sheetData>${body}</sheetData></worksheet>`;
	}
	const listed = sheets.map(
		({ state }, at) =>
			`<sheet name="S${at}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
	);
	const relations = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
	files['xl/workbook.xml'] = `<workbook><sheets>${listed.join('')}</sheets></workbook>`;
	files['xl/_rels/workbook.xml.rels'] = `<Relationships>${relations.join('')}</Relationships>`;
	files['xl/sharedStrings.xml'] = `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`;
	return zip({ ...files, ...more });
}

/** A Word document with one table. */
export function docx(rows: Rows): Uint8Array {
	const cells = (row: readonly string[]) =>
		row.map((text) => `<w:tc><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`).join('');
	const table = `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
	return zip({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<w:document><w:body>${table}</w:body></w:document>`,
	});
}

/** An OpenDocument spreadsheet with one sheet. */
export function ods(rows: Rows): Uint8Array {
	const cells = (row: readonly string[]) =>
		row.map((text) => `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`).join('');
	const table = `<table:table>${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
	return zip({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<office:document-content>${table}</office:document-content>`,
	});
}
