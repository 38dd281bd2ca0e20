import { csvSource } from './csv-source.ts';
import { htmlSources } from './html-source.ts';
import { ImportRefusal } from './refusal.ts';
import { xlsxSources } from './xlsx-source.ts';

/**
 * Takes one row: its cells as text without blanks at the ends, its number as a spreadsheet counts (1 = first), and
 * whether it is hidden. `false` ends the reading.
 */
export type TakeRow = (cells: readonly string[], number: number, isHidden?: boolean) => boolean | undefined;

/** Cells that look like one: rows as numbered, columns from 0, ends included. */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** A table that can be read from the start as often as needed, row by row, without being held in memory. */
export interface Source {
	/** Name of the sheet; empty for a text file. */
	readonly name: string;
	/** Whether day 0 of its date numbers is 1 January 1904 instead of 30 December 1899. */
	readonly date1904: boolean;
	/**
	 * Gives every row to `take`; ends early when that answers `false`. Answers the merged cells. Throws `ImportRefusal`
	 * when broken.
	 */
	read(take: TakeRow): readonly Merge[];
	/** Columns from 0 that its user does not see; only a workbook has such. */
	hiddenColumns?(): ReadonlySet<number>;
}

/** What a reader gives for the cell of a formula whose result the file does not hold. */
export const NO_RESULT = '\u0000';
/** What a reader gives for a dash that a spreadsheet's accounting format writes for zero. */
export const ACCOUNTING_ZERO = '-0';

const SAVE_AS = 'buka di Excel atau LibreOffice, simpan sebagai .xlsx atau CSV, lalu ulangi.';

/**
 * The tables in a file: one for a text file, one for each visible sheet of a workbook, one for each table of a web
 * page. What the file is shows in its first bytes, because names lie: many systems call a web page `.xls`. Throws
 * `ImportRefusal`.
 */
export function openSources(bytes: Uint8Array): readonly Source[] {
	if (bytes.length === 0) throw new ImportRefusal('Berkas itu kosong.');
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
	if (start.startsWith('PK')) return xlsxSources(bytes, SAVE_AS);
	if (start.startsWith('\xd0\xcf\x11\xe0'))
		throw new ImportRefusal(`Berkas itu buku kerja Excel lama (.xls) atau terkunci sandi: ${SAVE_AS}`);
	if (start.startsWith('%PDF'))
		throw new ImportRefusal('Berkas itu PDF, bukan tabel: minta lembar kerjanya (.xlsx atau CSV).');
	// Only what begins as markup: a text file may hold `<` in any cell.
	if (/^(\xef\xbb\xbf)?\s*<(\?xml|!doctype|html|head|body|table|meta|div|style)\b/i.test(start)) {
		const tables = /<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/i.test(start)
			? []
			: htmlSources(bytes);
		if (tables.length === 0)
			throw new ImportRefusal(`Berkas itu halaman web atau XML tanpa tabel yang dapat dibaca: ${SAVE_AS}`);
		return tables;
	}
	return [csvSource(bytes)];
}
