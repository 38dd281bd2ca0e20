import { csvSource } from './csv-source.ts';
import { htmlSources } from './html-source.ts';
import { ImportRefusal } from './refusal.ts';
import type { Source } from './source.ts';
import { xlsxSources } from './xlsx-source.ts';

const SAVE_AS = 'buka di Excel atau LibreOffice, simpan sebagai .xlsx atau CSV, lalu ulangi.';

/** The tables in a file: one for a text file, one for each visible sheet of a workbook, one for each table of a web
 * page. What the file is shows in its first bytes, because names lie: many systems call a web page `.xls`. Throws
 * `ImportRefusal`. */
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
