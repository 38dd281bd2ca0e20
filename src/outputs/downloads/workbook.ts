import { type Cell, DECIMALS, escapeXml, sheetName, writeXlsx, XLSX_TYPE, XML } from '../../files/write-xlsx.ts';
import { zip } from '../../files/zip.ts';
import type { ObservationRow } from './columns.ts';
import { COLUMNS } from './columns.ts';

/** The downloads as workbooks: XLSX (`files/write-xlsx.ts`) and OASIS OpenDocument 1.3 (ODS), as little of it as there
 * must be. */

export const WORKBOOK_TYPES = {
	xlsx: XLSX_TYPE,
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/** About as wide as its letters need, and no wider than can be read. */
const WIDTHS: Readonly<Partial<Record<keyof ObservationRow, number>>> = {
	id: 46,
	nama_indikator: 34,
	judul_dokumen: 48,
	penerbit: 28,
	url: 40,
	catatan: 60,
};
const widthOf = (name: keyof ObservationRow) => WIDTHS[name] ?? Math.max(12, name.length + 3);

function cellOf(row: ObservationRow, name: keyof ObservationRow): Exclude<Cell, number> {
	if (name === 'nilai') return row.nilai === null ? row.keadaan : { value: row.nilai, decimals: row.desimal ?? 0 };
	const value = row[name];
	if (typeof value === 'number') return { value, decimals: String(value).split('.')[1]?.length ?? 0 };
	return typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : (value ?? '');
}

/** A table as .xlsx with one sheet. */
export function xlsxOf(rows: Iterable<ObservationRow>, sheet: string): Uint8Array {
	const columns = COLUMNS.map(({ name, title }) => ({ title, width: widthOf(name) }));
	const lines = [...rows].map((row) => COLUMNS.map(({ name }) => cellOf(row, name)));
	return writeXlsx([{ name: sheet, columns, lines }]);
}

const NAMESPACES = ['office', 'style', 'table', 'text']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

function odsCell(cell: Exclude<Cell, number>): string {
	if (typeof cell === 'string')
		return cell === ''
			? '<table:table-cell/>'
			: `<table:table-cell office:value-type="string" table:style-name="t">${paragraphs(cell)}</table:table-cell>`;
	return (
		`<table:table-cell office:value-type="float" office:value="${cell.value}" ` +
		`table:style-name="n${Math.min(cell.decimals, DECIMALS.length - 1)}"/>`
	);
}

const paragraphs = (text: string) =>
	text
		.split('\n')
		.map((line) => `<text:p>${escapeXml(line)}</text:p>`)
		.join('');

/** The same table as .ods. */
export function odsOf(rows: Iterable<ObservationRow>, sheet: string): Uint8Array {
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
			`<table:table-cell office:value-type="string" table:style-name="h"><text:p>${escapeXml(title)}</text:p></table:table-cell>`,
	);
	const lines = [...rows].map(
		(row) => `<table:table-row>${COLUMNS.map(({ name }) => odsCell(cellOf(row, name))).join('')}</table:table-row>`,
	);
	const content = `${XML}<office:document-content ${NAMESPACES} ${numbers} office:version="1.3"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escapeXml(sheetName(sheet))}"><table:table-header-rows><table:table-row>${heading.join('')}</table:table-row></table:table-header-rows>${lines.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
	const entry = (path: string, type: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
	const files = {
		mimetype: WORKBOOK_TYPES.ods,
		'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', WORKBOOK_TYPES.ods)}${entry('content.xml', 'text/xml')}</manifest:manifest>`,
		'content.xml': content,
	};
	return zip(Object.entries(files));
}
