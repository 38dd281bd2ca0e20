import { type Finding, inside, refusal } from './finding.ts';
import { type Lines, linesOf } from './lines.ts';
import { localName, markupTables } from './markup.ts';
import { officeMetadata } from './metadata.ts';
import { numberFindings } from './numbers.ts';
import { shapeFindings } from './shape.ts';
import { headingFindings, type Table } from './table.ts';
import { type Sheet, sheetsOf } from './workbook.ts';

type Phones = ReadonlySet<string>;

const NOWHERE: Lines = { ...linesOf(''), placeOf: () => ({ line: 1, column: 1 }) };

function tableFindings(table: Table): Finding[] {
	const headed = headingFindings(table);
	return headed.length > 0 ? headed : shapeFindings(table);
}

/** Numbers in the cells of a sheet, with the row and column of the first. */
function numbersIn(sheet: Sheet, phones: Phones): Finding[] {
	const text = sheet.rows.map(({ cells }) => cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
	const lines = linesOf(text, true);
	return numberFindings(text, lines, phones).map((finding) => ({ ...finding, line: sheet.rows[finding.line - 1]?.line ?? finding.line }));
}

function sheetFindings(sheet: Sheet, phones: Phones): Finding[] {
	const label = sheet.hidden.length > 0 ? `${sheet.label} (${sheet.hidden.join(', ')})` : sheet.label;
	const hidden = sheet.hidden.length > 0 && sheet.rows.length > 0;
	const notices = hidden
		? [refusal('lembar-tersembunyi', 1, 1, 'Bagian ini tidak terlihat ketika berkas dibuka, tetapi ikut terbit.')]
		: [];
	return inside(label, [...tableFindings(sheet), ...numbersIn(sheet, phones), ...notices]);
}

/** Whether an OpenDocument style or a table that uses one is kept from sight. */
function openDocumentHides(styles: ReadonlySet<string>) {
	return (name: string, attributes: Readonly<Record<string, string>>) =>
		attributes['table:visibility'] === 'collapse' || (name === 'table' && styles.has(attributes['table:style-name'] ?? ''));
}

function hiddenStyles(text: string): Set<string> {
	const styles = text.matchAll(/<style:style [^>]*style:name="([^"]*)"[^>]*>(?:(?!<\/style:style>)[\s\S])*?table:display="false"/g);
	return new Set([...styles].map(([, name = '']) => name));
}

/** Tables and numbers in one part of a document that is written in XML. */
function partFindings(bytes: Uint8Array, phones: Phones): Finding[] {
	const text = new TextDecoder().decode(bytes);
	const tables = markupTables(text, { xml: true, hides: openDocumentHides(hiddenStyles(text)) });
	const found = tables.flatMap((table, at) => inside(`tabel ke-${at + 1}${table.hidden ? ' (tersembunyi)' : ''}`, tableFindings(table)));
	const hidden = tables.some((table) => table.hidden)
		? [refusal('lembar-tersembunyi', 1, 1, 'Ada lembar, baris, atau kolom tersembunyi yang ikut terbit.')]
		: [];
	// Tags between letters are of the layout, those between cells and paragraphs are not.
	const plain = text.replace(/<\/?([\w:.-]+)[^>]*>/g, (tag, name) =>
		/^(?:r|t|rpr|span|v)$/.test(localName(name)) ? '' : ` ${/"([^"]*\d{8}[^"]*)"/.exec(tag)?.[1] ?? ''}\n`,
	);
	return [...found, ...hidden, ...numberFindings(plain, NOWHERE, phones)];
}

/** Whether the files of a zip are an office document. */
export function isOffice(parts: ReadonlyMap<string, Uint8Array>): boolean {
	return parts.has('[Content_Types].xml') || (parts.has('mimetype') && parts.has('content.xml'));
}

/** Everything in an office document's own parts that concerns a person; what is embedded in it is for others. */
export function officeFindings(parts: ReadonlyMap<string, Uint8Array>, phones: Phones): Finding[] {
	const isWorkbook = parts.has('xl/workbook.xml');
	const sheets = isWorkbook ? sheetsOf(parts).flatMap((sheet) => sheetFindings(sheet, phones)) : [];
	const findings = [...sheets];
	for (const [name, bytes] of parts) {
		if (!/\.(?:xml|rels|vml)$/i.test(name) || (isWorkbook && /^xl\/worksheets\/[^/]+\.xml$/.test(name))) continue;
		// A part that repeats what the sheets have shown says nothing new.
		const fresh = partFindings(bytes, phones).filter(({ kind }) => !findings.some((known) => known.kind === kind));
		findings.push(...(isWorkbook ? inside(name, fresh) : fresh));
	}
	return [...findings, ...officeMetadata(parts)];
}
