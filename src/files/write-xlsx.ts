import { zip } from './zip.ts';

/** Workbooks that open right in an Indonesian spreadsheet: codes are texts, numbers are numbers and take the reader's
 * own decimal sign, nothing is a formula. ECMA-376, as little of it as there must be. */

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell: a text, or a number with the decimals that are shown; a bare number is a whole one. */
export type Cell = string | number | { readonly value: number; readonly decimals: number };

export interface SheetTable {
	readonly name: string;
	/** Lines of text above the heading. */
	readonly above?: readonly string[];
	/** Widths in letters. */
	readonly columns: readonly { readonly title: string; readonly width: number }[];
	readonly lines: readonly (readonly Cell[])[];
}

export const DECIMALS = [0, 1, 2, 3] as const;

/** Signs that XML 1.0 cannot hold are dropped; the data has none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as XML takes it. */
export const escapeXml = (text: string) =>
	text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);

/** A sheet's name as Excel takes it: no more than 31 letters, none of the signs that part paths. */
export const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** A..Z, AA.. of a column's place, from 0. */
const letters = (at: number): string =>
	at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Styles by their places: plain, heading, text, then one for each number of decimals. */
const [HEADING, TEXT, FIRST_NUMBER] = [1, 2, 3];
const STYLES = `${XML}<styleSheet xmlns="${SHEET}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="#,##0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/>${[49, 3, 164, 4, 165].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

function cellMarkup(cell: Cell, reference: string): string {
	if (typeof cell === 'string') return cell === '' ? '' : textCell(reference, TEXT, cell);
	const { value, decimals } = typeof cell === 'number' ? { value: cell, decimals: 0 } : cell;
	const style = FIRST_NUMBER + Math.min(decimals, DECIMALS.length - 1);
	return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

const textCell = (reference: string, style: number, text: string) =>
	`<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

function sheetMarkup({ above = [], columns, lines }: SheetTable): string {
	const head = above.length + 1;
	const widths = columns.map(
		({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
	);
	const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
	const rows = [
		...above.map((text, at) => row(at + 1, [textCell(`A${at + 1}`, TEXT, text)])),
		row(
			head,
			columns.map(({ title }, at) => textCell(`${letters(at)}${head}`, HEADING, title)),
		),
		...lines.map((cells, index) =>
			row(
				head + 1 + index,
				cells.map((cell, at) => cellMarkup(cell, `${letters(at)}${head + 1 + index}`)),
			),
		),
	];
	const filter = `A${head}:${letters(columns.length - 1)}${head + lines.length}`;
	return `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="${filter}"/></worksheet>`;
}

/** Tables as one .xlsx, a sheet each; the same tables make the same bytes. */
export function writeXlsx(tables: readonly SheetTable[]): Uint8Array<ArrayBuffer> {
	const part = (path: string, type: string) =>
		`<Override PartName="${path}" ` +
		`ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
	const relation = (id: number, type: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const relations = (...list: string[]) =>
		`${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
	const sheets = tables.map((table, at) => ({ ...table, id: at + 1, path: `worksheets/sheet${at + 1}.xml` }));
	const named = sheets.map(
		({ name, id }) => `<sheet name="${escapeXml(sheetName(name))}" sheetId="${id}" r:id="rId${id}"/>`,
	);
	const types = [
		part('/xl/workbook.xml', 'sheet.main'),
		...sheets.map(({ path }) => part(`/xl/${path}`, 'worksheet')),
		part('/xl/styles.xml', 'styles'),
	];
	return zip([
		[
			'[Content_Types].xml',
			`${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
		],
		['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
		[
			'xl/workbook.xml',
			`${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
		],
		[
			'xl/_rels/workbook.xml.rels',
			relations(
				...sheets.map(({ id, path }) => relation(id, 'worksheet', path)),
				relation(sheets.length + 1, 'styles', 'styles.xml'),
			),
		],
		['xl/styles.xml', STYLES],
		...sheets.map((sheet): [string, string] => [`xl/${sheet.path}`, sheetMarkup(sheet)]),
	]);
}
