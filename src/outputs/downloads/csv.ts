import { sha256 } from '../../files/hash.ts';
import { harmless } from '../../model/base/formula.ts';
import type { ObservationRow } from './columns.ts';
import { COLUMNS } from './columns.ts';

/** A cell as CSV writes it (RFC 4180): in quotation marks where it has to be. */
const csvCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row's texts. The value keeps the digits that its document prints; without one it holds the symbol for that. */
function textOf(row: ObservationRow, name: keyof ObservationRow): string {
	if (name === 'nilai') return row.nilai === null ? row.keadaan : row.nilai.toFixed(row.desimal ?? 0);
	const value = row[name];
	return typeof value === 'string' ? harmless(value) : value === null ? '' : String(value);
}

export const CSV_HEADER = `${COLUMNS.map(({ name }) => name).join(',')}\n`;

/** One line of the downloads, its end included. */
export const csvLine = (row: ObservationRow): string =>
	`${COLUMNS.map(({ name }) => csvCell(textOf(row, name))).join(',')}\n`;

/** SHA-256 of such a file. */
export const csvSum = (rows: Iterable<ObservationRow>): string => sha256(csvOf(rows));

/** The downloads' CSV: UTF-8, comma, decimal point, LF. */
export function csvOf(rows: Iterable<ObservationRow>): string {
	const lines = [CSV_HEADER];
	for (const row of rows) lines.push(csvLine(row));
	return lines.join('');
}
