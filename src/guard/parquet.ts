import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { readRecords } from '../files/csv.ts';
import { harmless } from '../model/base/formula.ts';
import type { GuardIssue } from './check.ts';

/** All rows of the site, and those of one survey. */
export const PARQUET_FILE = 'unduh/pengamatan.parquet';
/** The built files that the look for personal data cannot read: each is compared here with a table that it can. */
export const COMPARED = /^unduh\/(?:pengamatan|survei\/[a-z0-9-]+)\.parquet$/;

/** The CSV that holds the same rows as the site's one Parquet file: it is text and was searched for personal data. */
const PART = /^pengamatan(?:-(\d+))?\.csv$/;

/** A CSV's cell as Parquet should hold it, or the other way round: both as one text. */
function agrees(name: string, inCsv: string, inParquet: unknown): boolean {
	if (inParquet === null || inParquet === undefined)
		return inCsv === '' || (name === 'nilai' && Number.isNaN(Number(inCsv)));
	if (typeof inParquet === 'number') return inCsv !== '' && Number(inCsv) === inParquet;
	return inCsv === harmless(String(inParquet));
}

/** Whether the Parquet file says exactly what the CSV says, row by row and cell by cell: nobody can look into it, so
 * nothing may stand in it that does not stand in a file that was looked through. */
export async function checkParquet(dir: string): Promise<GuardIssue[]> {
	const fault = (message: string): GuardIssue[] => [{ check: 'parquet', file: PARQUET_FILE, message }];
	const file = bufferOf(path.join(dir, PARQUET_FILE));
	const surveys = surveyFiles(dir);
	const byKey = new Map<string, Record<string, string>>();
	const metadata = await parquetMetadataAsync(file);
	const parts = readdirSync(path.join(dir, 'unduh'))
		.filter((name) => PART.test(name))
		.sort((a, b) => Number(PART.exec(a)?.[1] ?? 1) - Number(PART.exec(b)?.[1] ?? 1));
	let start = 0;
	for (const name of parts) {
		const data = readRecords(readFileSync(path.join(dir, 'unduh', name), 'utf8'));
		if (surveys.length > 0) for (const row of data) byKey.set(keyOf(row), row);
		const rows = await parquetReadObjects({ file, metadata, rowStart: start, rowEnd: start + data.length });
		for (const [at, row] of data.entries()) {
			const wrong = Object.entries(row).find(([column, text]) => !agrees(column, text, rows[at]?.[column]));
			if (!wrong) continue;
			return fault(
				`Baris ${start + at + 1} kolom \`${wrong[0]}\` berisi \`${rows[at]?.[wrong[0]]}\`, sedangkan ` +
					`unduh/${name} berisi \`${wrong[1]}\`.`,
			);
		}
		start += data.length;
	}
	if (Number(metadata.num_rows) !== start) return fault(`Berisi ${metadata.num_rows} baris, sedangkan CSV ${start}.`);
	const found = await Promise.all(surveys.map((name) => checkSurvey(dir, name, byKey)));
	return found.flat();
}

/** A figure and the document that reports it: one row of the downloads. */
const keyOf = ({ id, dokumen }: Readonly<Record<string, unknown>>) => `${id}|${dokumen}`;

function bufferOf(file: string): AsyncBuffer {
	const bytes = readFileSync(file);
	return {
		byteLength: bytes.byteLength,
		slice: (start, end) => Uint8Array.prototype.slice.call(bytes, start, end).buffer as ArrayBuffer,
	};
}

/** Files of one survey's rows, as paths in the built site. */
function surveyFiles(dir: string): string[] {
	const folder = path.join(dir, 'unduh', 'survei');
	return existsSync(folder)
		? readdirSync(folder)
				.map((name) => `unduh/survei/${name}`)
				.filter((name) => COMPARED.test(name))
		: [];
}

/** Whether every row of a survey's file stands in the tables, cell by cell. */
async function checkSurvey(
	dir: string,
	name: string,
	rows: ReadonlyMap<string, Record<string, string>>,
): Promise<GuardIssue[]> {
	for (const [at, row] of (await parquetReadObjects({ file: bufferOf(path.join(dir, name)) })).entries()) {
		const told = rows.get(keyOf(row));
		const wrong = told ? Object.keys(row).find((column) => !agrees(column, told[column] ?? '', row[column])) : 'id';
		if (wrong)
			return [
				{
					check: 'parquet',
					file: name,
					message: `Baris ${at + 1} kolom \`${wrong}\` berisi \`${row[wrong]}\`, yang tidak ada di unduh/pengamatan.csv.`,
				},
			];
	}
	return [];
}
