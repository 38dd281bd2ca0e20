import { closeSync, openSync, readSync } from 'node:fs';
import { csvSource } from './csv-source.ts';
import { ImportRefusal } from './refusal.ts';
import { xlsxSources } from './xlsx-source.ts';

/** Takes one row: its cells as text without blanks at the ends, and its number as a spreadsheet counts, 1 = first. `false` ends the reading. */
export type TakeRow = (cells: readonly string[], number: number) => boolean | undefined;

/** A table that can be read from the start as often as needed, row by row, without being held in memory. */
export interface Source {
	/** Name of the sheet; empty for a text file. */
	readonly name: string;
	/** Whether day 0 of its date numbers is 1 January 1904 instead of 30 December 1899. */
	readonly date1904: boolean;
	/** Gives every row to `take`; ends early when that answers `false`. Rejects with `ImportRefusal` for a broken file. */
	read(take: TakeRow): Promise<void>;
}

function firstBytes(file: string): Buffer {
	const bytes = Buffer.alloc(8);
	const handle = openSync(file, 'r');
	try {
		return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
	} finally {
		closeSync(handle);
	}
}

/**
 * The tables in a file: one for a text file, one for each visible sheet of a workbook. What the file is shows in its first bytes,
 * because names lie: many systems call a web page `.xls`.
 */
export async function openSources(file: string): Promise<Source[]> {
	const start = firstBytes(file);
	if (start.length === 0) throw new ImportRefusal('Berkas itu kosong.');
	if (start.toString('latin1').startsWith('PK')) return xlsxSources(file);
	if (start.readUIntBE(0, Math.min(4, start.length)) === 0xd0cf11e0) {
		throw new ImportRefusal(
			'Berkas itu buku kerja Excel lama (.xls) atau terkunci sandi: buka di Excel, simpan sebagai .xlsx tanpa sandi, lalu ulangi.',
		);
	}
	if (/^\s*</.test(start.toString('latin1'))) {
		throw new ImportRefusal('Berkas itu halaman web, bukan tabel: buka di Excel, simpan sebagai .xlsx, lalu ulangi.');
	}
	return [await csvSource(file)];
}
