import { escapeText } from '../../charts/svg.ts';
import { zip } from '../../files/zip.ts';
import type { Row } from './columns.ts';
import { COLUMNS } from './columns.ts';

/**
 * The downloads as workbooks that open right in an Indonesian spreadsheet: codes are texts, numbers are numbers and
 * take the reader's own decimal sign, nothing is a formula. ECMA-376 (XLSX) and OASIS OpenDocument 1.3 (ODS), as little
 * of them as there must be.
 */

export const WORKBOOK_TYPES = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/** A cell as both forms write it. */
type Cell = { readonly text: string } | { readonly value: number; readonly decimals: number };

const DECIMALS = [0, 1, 2, 3] as const;
/** About as wide as its letters need, and no wider than can be read. */
const WIDTHS: Readonly<Partial<Record<keyof Row, number>>> = {
	id: 46,
	nama_indikator: 34,
	judul_dokumen: 48,
	penerbit: 28,
	url: 40,
	catatan: 60,
};
const widthOf = (name: keyof Row) => WIDTHS[name] ?? Math.max(12, name.length + 3);

/** Signs that XML 1.0 cannot hold are dropped; the data has none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escape = (text: string) => escapeText(text.replace(FORBIDDEN, ''));

function cellOf(row: Row, name: keyof Row): Cell {
	if (name === 'nilai')
		return row.nilai === null ? { text: row.keadaan } : { value: row.nilai, decimals: row.desimal ?? 0 };
	const value = row[name];
	if (typeof value === 'number') return { value, decimals: String(value).split('.')[1]?.length ?? 0 };
	return { text: typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : (value ?? '') };
}

/** A..Z, AA.. of a column's place, from 0. */
function letters(at: number): string {
	return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Styles of XLSX by their places: plain, heading, text, then one for each number of decimals. */
const [HEADING, TEXT, FIRST_NUMBER] = [1, 2, 3];
const STYLES = `${XML}<styleSheet xmlns="${SHEET}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="#,##0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/>${[49, 3, 164, 4, 165].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

function xlsxCell(cell: Cell, reference: string): string {
	if ('text' in cell) return cell.text === '' ? '' : textCell(reference, TEXT, cell.text);
	const style = FIRST_NUMBER + Math.min(cell.decimals, DECIMALS.length - 1);
	return `<c r="${reference}" s="${style}"><v>${cell.value}</v></c>`;
}

const textCell = (reference: string, style: number, text: string) =>
	`<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;

function xlsxSheet(rows: readonly Row[]): string {
	const last = letters(COLUMNS.length - 1);
	const columns = COLUMNS.map(
		({ name }, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(name)}" customWidth="1"/>`,
	).join('');
	const line = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
	const heading = line(
		1,
		COLUMNS.map(({ title }, at) => textCell(`${letters(at)}1`, HEADING, title)),
	);
	const body = rows.map((row, index) =>
		line(
			index + 2,
			COLUMNS.map(({ name }, at) => xlsxCell(cellOf(row, name), `${letters(at)}${index + 2}`)),
		),
	);
	return `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${heading}${body.join('')}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`;
}

/** A table as .xlsx with one sheet. */
export function xlsxOf(rows: Iterable<Row>, sheet: string): Uint8Array {
	const part = (path: string, type: string) =>
		`<Override PartName="${path}" ` +
		`ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
	const relation = (id: number, type: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const relations = (...list: string[]) =>
		`${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
	const files = {
		'[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`,
		'_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml':
			`${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet ` +
			`name="${escape(sheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			relation(1, 'worksheet', 'worksheets/sheet1.xml'),
			relation(2, 'styles', 'styles.xml'),
		),
		'xl/styles.xml': STYLES,
		'xl/worksheets/sheet1.xml': xlsxSheet([...rows]),
	};
	return zip(Object.entries(files));
}

/** A sheet's name as Excel takes it: no more than 31 letters, none of the signs that part paths. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const NAMESPACES = ['office', 'style', 'table', 'text']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

function odsCell(cell: Cell): string {
	if ('text' in cell)
		return cell.text === ''
			? '<table:table-cell/>'
			: `<table:table-cell office:value-type="string" table:style-name="t">${paragraphs(cell.text)}</table:table-cell>`;
	return (
		`<table:table-cell office:value-type="float" office:value="${cell.value}" ` +
		`table:style-name="n${Math.min(cell.decimals, DECIMALS.length - 1)}"/>`
	);
}

const paragraphs = (text: string) =>
	text
		.split('\n')
		.map((line) => `<text:p>${escape(line)}</text:p>`)
		.join('');

/** The same table as .ods. */
export function odsOf(rows: Iterable<Row>, sheet: string): Uint8Array {
	const numbers =
		'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" ' +
		'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
	const styles = [
		...DECIMALS.flatMap((decimals) => [
			`<number:number-style style:name="d${decimals}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`,
			`<style:style style:name="n${decimals}" style:family="table-cell" style:data-style-name="d${decimals}"/>`,
		]),
		'<number:text-style style:name="dt"><number:text-content/></number:text-style><style:style style:name="t" ' +
			'style:family="table-cell" style:data-style-name="dt"/>',
		'<style:style style:name="h" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>',
	];
	const heading = COLUMNS.map(
		({ title }) =>
			`<table:table-cell office:value-type="string" table:style-name="h"><text:p>${escape(title)}</text:p></table:table-cell>`,
	);
	const lines = [...rows].map(
		(row) => `<table:table-row>${COLUMNS.map(({ name }) => odsCell(cellOf(row, name))).join('')}</table:table-row>`,
	);
	const content = `${XML}<office:document-content ${NAMESPACES} ${numbers} office:version="1.3"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escape(sheetName(sheet))}"><table:table-header-rows><table:table-row>${heading.join('')}</table:table-row></table:table-header-rows>${lines.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
	const entry = (path: string, type: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
	const files = {
		mimetype: WORKBOOK_TYPES.ods,
		'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', WORKBOOK_TYPES.ods)}${entry('content.xml', 'text/xml')}</manifest:manifest>`,
		'content.xml': content,
	};
	return zip(Object.entries(files));
}
