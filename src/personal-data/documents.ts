import type { ZipEntry } from '../files/zip.ts';
import { type Finding, inside, refusal } from './finding.ts';
import { linesOf } from './lines.ts';
import { localName, markupTables } from './markup.ts';
import { officeMetadata } from './metadata.ts';
import { peopleFindings } from './people.ts';
import { eitherWay } from './shape.ts';
import { headingFindings, type Table } from './table.ts';
import { type TextOptions, textFindings } from './text.ts';
import { type Sheet, sheetsOf } from './workbook.ts';

function tableFindings(table: Table): Finding[] {
	const headed = headingFindings(table);
	return headed.length > 0 ? headed : eitherWay(table);
}

/** What the cells of a sheet say beside its table, with the row of the first. */
function cellsIn(sheet: Sheet, options: TextOptions): Finding[] {
	const text = sheet.rows.map(({ cells }) => cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
	return textFindings(text, 'lembar', options).map((finding) => ({
		...finding,
		line: sheet.rows[finding.line - 1]?.line ?? finding.line,
	}));
}

/** The second's findings of kinds that the first has not. */
const fresh = (known: readonly Finding[], found: readonly Finding[]) =>
	found.filter(
		({ kind }) =>
			!known.some((finding) => finding.kind === kind || isPerson(finding) === isPerson({ kind } as Finding)),
	);
const isPerson = ({ kind }: Finding) => (kind.endsWith('perorangan') ? 'perorangan' : kind);

function sheetFindings(sheet: Sheet, options: TextOptions): Finding[] {
	const label = sheet.hidden.length > 0 ? `${sheet.label} (${sheet.hidden.join(', ')})` : sheet.label;
	const hidden = sheet.hidden.length > 0 && sheet.rows.length > 0;
	const notices = hidden
		? [refusal('lembar-tersembunyi', 1, 1, 'Bagian ini tidak terlihat ketika berkas dibuka, tetapi ikut terbit.')]
		: [];
	const table = tableFindings(sheet);
	return inside(label, [...table, ...fresh(table, cellsIn(sheet, options)), ...notices]);
}

/** Whether an OpenDocument style or a table that uses one is kept from sight. */
const openDocumentHides =
	(styles: ReadonlySet<string>) => (name: string, attributes: Readonly<Record<string, string>>) =>
		attributes['table:visibility'] === 'collapse' ||
		(name === 'table' && styles.has(attributes['table:style-name'] ?? ''));

function hiddenStyles(text: string): Set<string> {
	const styles = text.matchAll(
		/<style:style [^>]*style:name="([^"]*)"[^>]*>(?:(?!<\/style:style>)[\s\S])*?table:display="false"/g,
	);
	return new Set([...styles].map(([, name = '']) => name));
}

/** Tables and numbers in one part of a document that is written in XML. */
function partFindings(bytes: Uint8Array, options: TextOptions): Finding[] {
	// The cells of a workbook were looked at sheet by sheet; what stands around them were not.
	const text = new TextDecoder().decode(bytes).replace(/<sheetData>[\s\S]*<\/sheetData>/, '');
	const tables = markupTables(text, { xml: true, hides: openDocumentHides(hiddenStyles(text)) });
	const found = tables.flatMap((table, at) =>
		inside(`tabel ke-${at + 1}${table.hidden ? ' (tersembunyi)' : ''}`, tableFindings(table)),
	);
	const hidden = tables.some((table) => table.hidden)
		? [refusal('lembar-tersembunyi', 1, 1, 'Ada lembar, baris, atau kolom tersembunyi yang ikut terbit.')]
		: [];
	// Tags between letters are of the layout, those between cells and paragraphs are not; some attributes are said.
	const plain = text.replace(/<\/?([\w:.-]+)[^>]*>/g, (tag, name) => {
		const part = localName(name);
		if (/^(?:r|t|rpr|span|v)$/.test(part)) return '';
		return part === 'tab'
			? '\t'
			: ` ${/"([^"]*(?:\d{8}|\p{Lu}\p{Ll}+[ _]\p{Lu}\p{Ll})[^"]*)"/u.exec(tag)?.[1] ?? ''}\n`;
	});
	const said = textFindings(plain, 'bagian', options).map((finding) => ({ ...finding, line: 1, column: 1 }));
	return [...found, ...hidden, ...fresh(found, said)];
}

/** Whether the files of a zip are an office document. */
export const isOffice = (parts: ReadonlyMap<string, Uint8Array>): boolean =>
	parts.has('[Content_Types].xml') || (parts.has('mimetype') && parts.has('content.xml'));

/** A sheet that is called after a child: little is told beside a name there, as in a file's name. */
function sheetNames(parts: ReadonlyMap<string, Uint8Array>): Finding[] {
	const text = new TextDecoder().decode(parts.get('xl/workbook.xml') ?? new Uint8Array());
	return [...text.matchAll(/<sheet [^>]*name="([^"]*)"/g)].flatMap(([, name = '']) =>
		inside('nama lembar', peopleFindings(name, linesOf(name), 2)).slice(0, 1),
	);
}

/** Where office documents keep what is pasted into them. */
const PICTURE = /(?:^|\/)(?:media|Pictures)\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic|[ew]mf)$/i;

/** Everything in an office document's own parts that concerns a person; what is embedded in it is for others. */
export function officeFindings(
	parts: ReadonlyMap<string, Uint8Array>,
	entries: ReadonlyMap<string, ZipEntry>,
	options: TextOptions,
): Finding[] {
	const isWorkbook = parts.has('xl/workbook.xml');
	const sheets = isWorkbook ? sheetsOf(entries).flatMap((sheet) => sheetFindings(sheet, options)) : [];
	const findings = [...sheets];
	for (const [name, bytes] of parts) {
		if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
		// A part that repeats what the sheets have shown says nothing new.
		const more = fresh(findings, partFindings(bytes, options));
		findings.push(...(isWorkbook ? inside(name, more) : more));
	}
	// A photo of a list is what offices paste; a letter's logo looks the same from here.
	const pictures = [...parts.keys()].some((name) => PICTURE.test(name))
		? [refusal('berkas-tak-terbaca', 1, 1, 'Ada gambar di dalamnya, yang isinya tidak dapat diperiksa.')]
		: [];
	return [...findings, ...pictures, ...sheetNames(parts), ...officeMetadata(parts)];
}
