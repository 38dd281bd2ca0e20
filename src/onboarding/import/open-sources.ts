import { readGrid, readRows } from '../../files/csv.ts';
import { decodeLoosely } from '../../files/decode.ts';
import { hiddenColumnsOf, readTable, tablesOf } from '../../files/ods.ts';
import { hiddenColumns, openWorkbook, readSheet, type StoredCell } from '../../files/xlsx.ts';
import { type ZipEntry, ZipFault, zipEntries } from '../../files/zip.ts';
import { headerScore } from './find-header.ts';
import { htmlSources } from './html-source.ts';
import { ImportRefusal } from './refusal.ts';
import { ACCOUNTING_ZERO, NO_RESULT, type Source } from './source.ts';

const FAULTS: Readonly<Record<ZipFault['why'], string>> = {
	broken: 'rusak atau belum selesai disalin: buka di Excel, simpan ulang sebagai .xlsx, lalu ulangi.',
	locked: 'terkunci sandi: buka di Excel, simpan tanpa sandi sebagai .xlsx, lalu ulangi.',
	large: 'terlalu besar: simpan hanya lembar yang diperlukan, lalu ulangi.',
};

function orRefuse<T>(work: () => T): T {
	try {
		return work();
	} catch (cause) {
		throw cause instanceof ZipFault ? new ImportRefusal(`Berkas itu ${FAULTS[cause.why]}`) : cause;
	}
}

/** Text of a number cell. Arithmetic leaves 300.00000000000006 for 300; and 1.786 of a number cell is no thousand, so
 * it gets a zero behind it, which nobody takes for one. */
function numberText(value: string): string {
	const number = Number(value);
	if (value === '' || !Number.isFinite(number)) return value;
	const whole = Math.round(number);
	if (Math.abs(number - whole) <= 1e-9 * Math.max(1, Math.abs(whole))) return String(whole);
	return /^-?\d{1,3}\.\d{3}$/.test(value) ? `${value}0` : value;
}

function textOf({ type, value, hasFormula }: StoredCell): string {
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	if (hasFormula && value === '' && type !== 'str' && type !== 's') return NO_RESULT;
	return type === 'n' ? numberText(value) : value;
}

/** The visible sheets of a LibreOffice workbook. */
const odsSources = (content: ZipEntry): Source[] =>
	orRefuse(() => tablesOf(content)).map(({ name, index }) => ({
		name,
		date1904: false,
		read: (take) => orRefuse(() => readTable(content, index, textOf, (...row) => take(...row) !== false)),
		hiddenColumns: () => orRefuse(() => hiddenColumnsOf(content, index)),
	}));

/** The visible sheets of an .xlsx or .ods workbook; `saveAs` is the advice for other kinds. Only its shared strings are
 * held in memory. */
function xlsxSources(bytes: Uint8Array, saveAs: string): Source[] {
	const entries = orRefuse(() => zipEntries(bytes));
	const book = orRefuse(() => openWorkbook(entries));
	if (!book) {
		const content = entries.get('content.xml');
		const tables = content ? odsSources(content) : [];
		if (tables.length > 0) return tables;
		const kind = content
			? 'dokumen OpenDocument tanpa tabel yang terlihat, atau terkunci sandi'
			: entries.has('xl/workbook.bin')
				? '.xlsb'
				: 'arsip .zip';
		throw new ImportRefusal(`Berkas itu ${kind}, bukan buku kerja .xlsx atau .ods: ${saveAs}`);
	}
	return book.sheets.flatMap(({ name, part, isHidden }) => {
		const entry = entries.get(part);
		if (!entry || isHidden) return [];
		const read: Source['read'] = (take) =>
			orRefuse(() => readSheet(entry, book.strings(), textOf, (...row) => take(...row) !== false));
		return [{ name, date1904: book.date1904, read, hiddenColumns: () => orRefuse(() => hiddenColumns(entry)) }];
	});
}

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_ROWS = 60;

/** Excel's accounting format writes ` -   ` for zero, as it writes ` 12 `. */
const trimmed = (cells: readonly string[]): string[] =>
	// The sign that a spreadsheet's user types before a number to keep it as text comes along into some exports.
	cells.map((cell) => (/^\s+[-–]\s{2,}$/.test(cell) ? ACCOUNTING_ZERO : cell.trim().replace(/^'(?=[\d.,\s]+$)/, '')));

/** The sign between cells: the one with which a known header shows best, else the one that makes most cells. */
function delimiterOf(sample: string): string {
	const tried = DELIMITERS.map((delimiter) => {
		const { rows } = readGrid(sample, delimiter, SAMPLE_ROWS);
		const score = headerScore(rows.map((cells, index) => ({ cells: trimmed(cells), number: index + 1 })));
		return { delimiter, score, cells: rows.reduce((sum, cells) => sum + cells.length, 0) };
	});
	const [best] = tried.sort((a, b) => b.score - a.score || b.cells - a.cells);
	return best?.delimiter ?? ',';
}

const quoteFault = (number: number): ImportRefusal =>
	new ImportRefusal(
		`Tanda kutip di sekitar baris ${number} tidak berpasangan: betulkan di berkas asalnya, atau simpan ulang dari Excel sebagai .xlsx.`,
	);

/** A text file with cells between semicolons, commas, tabs or bars, in any of the encodings that spreadsheets write. */
function csvSource(bytes: Uint8Array): Source {
	const whole = decodeLoosely(bytes).replace(/\r\n?/g, '\n');
	const conflict = /^(?:<{7}|>{7}) /m.exec(whole);
	if (conflict) {
		const line = whole.slice(0, conflict.index).split('\n').length;
		throw new ImportRefusal(
			`Berkas itu memuat tanda gabungan git yang belum diselesaikan di baris ${line}: pilih salah satu versinya dulu.`,
		);
	}
	if (whole.startsWith('version https://git-lfs'))
		throw new ImportRefusal('Berkas itu hanya penunjuk git-LFS: jalankan `git lfs pull`, lalu ulangi.');
	if (/^\s*(?:\{\s*"|\[\s*[{[])/.test(whole))
		throw new ImportRefusal(
			'Berkas itu JSON, bukan tabel: minta lembar kerjanya (.xlsx atau CSV) dari portal atau aplikasi asalnya.',
		);
	// Excel reads the sign between cells from such a first line.
	const [first, said] = /^"?sep=(.)"?\n/i.exec(whole) ?? [''];
	const text = whole.slice(first.length);
	const delimiter = said ?? delimiterOf(text.slice(0, 1 << 18));
	return {
		name: '',
		date1904: false,
		read(take) {
			let number = first ? 1 : 0;
			const before = number;
			const faulty = readRows(text, delimiter, (cells) => take(trimmed(cells), ++number) !== false);
			if (faulty !== undefined) throw quoteFault(before + faulty + 1);
			return [];
		},
	};
}

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
