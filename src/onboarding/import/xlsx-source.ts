import { hiddenColumnsOf, readTable, tablesOf } from '../../files/ods.ts';
import { hiddenColumns, openWorkbook, readSheet, type StoredCell } from '../../files/xlsx.ts';
import { type ZipEntry, ZipFault, zipEntries } from '../../files/zip.ts';
import { ImportRefusal } from './refusal.ts';
import { NO_RESULT, type Source } from './source.ts';

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
export function xlsxSources(bytes: Uint8Array, saveAs: string): Source[] {
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
