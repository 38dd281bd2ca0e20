import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTable } from '../../src/onboarding/import/import-level.ts';
import { importOptions } from '../../src/onboarding/import/options.ts';
import { type AskLine, choosing } from '../../src/onboarding/import/question.ts';
import { EXPORT_COLUMNS, type ExportRow, exportRow } from './people.ts';
import { type CellValue, workbook } from './write-xlsx.ts';

const good = fileURLToPath(new URL('../cases/lengkap/data', import.meta.url));

export type Rows = readonly (readonly CellValue[])[];

/** Rows of an individual export: the header, and a row for each child by its number. */
export function exportOf(...children: readonly (readonly [number, ExportRow?])[]): string[][] {
	return [[...EXPORT_COLUMNS], ...children.map(([number, changes]) => exportRow(number, changes))];
}

/** `count` children from number `from` on, all alike. */
export function alike(from: number, count: number, changes: ExportRow = {}): (readonly [number, ExportRow])[] {
	return Array.from({ length: count }, (_, index) => [from + index, changes] as const);
}

/** The month of the tests' round. */
/** The document that imports are of. */
export const DOCUMENT = 'dinkes-contoh-2025-03';
export const FEBRUARY = { 'Tanggal Pengukuran': '2025-02-11' } as const;
export const SHORT = { ...FEBRUARY, 'TB/U': 'Pendek', 'ZS TB/U': '-2.51' } as const;
const VERY_SHORT = { ...FEBRUARY, 'TB/U': 'Sangat Pendek', 'ZS TB/U': '-3.4' } as const;

/** 100 measured children of Melati Contoh, 30 of them stunted and 12 of those severely. */
export const hundred = exportOf(...alike(1, 70, FEBRUARY), ...alike(71, 18, SHORT), ...alike(89, 12, VERY_SHORT));

/** Text of a table of cells. */
export function csv(rows: Rows, delimiter = ';', lineEnd = '\r\n'): string {
	return rows.map((row) => row.map((cell) => String(cell ?? '')).join(delimiter) + lineEnd).join('');
}

/** Where the tests' imports go: the fictional city, one round of its register, one of its documents. */
export function baseArguments(dataDir: string): string[] {
	return [
		'--city',
		'contoh',
		'--period',
		'2025-02',
		'--instrument',
		'eppgbm',
		'--document',
		DOCUMENT,
		'--data',
		dataDir,
	];
}

/** A folder with a copy of the good test site, for imports to write into. */
export function workspace() {
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-import-'));
	const dataDir = path.join(folder, 'data');
	cpSync(good, dataDir, { recursive: true });
	// What is imported here was measured after the site's own documents were written.
	appendFileSync(
		path.join(dataDir, 'dokumen.csv'),
		`${DOCUMENT},Rekap penimbangan,Dinas Kesehatan Contoh,2025-04-10,publikasi-dinas,\n`,
	);
	const fileIn = (name: string) => path.join(folder, name);
	const contents = () => {
		const names = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return Object.fromEntries(
			names
				.map((entry) => path.join(entry.parentPath, entry.name))
				.sort()
				.map((file) => [path.relative(dataDir, file), readFileSync(file, 'utf8')]),
		);
	};
	return {
		folder,
		dataDir,
		contents,
		/** Everything the data folder holds, as one text. */
		everything: () => Object.values(contents()).join('\n'),
		/** Village rows of a round as written, by code. */
		round: (period = '2025-02') => {
			const [header = '', ...rows] = readFileSync(path.join(dataDir, `kota/contoh/pengukuran/${period}.csv`), 'utf8')
				.trim()
				.split('\n');
			return {
				header,
				...Object.fromEntries(rows.map((row) => [row.slice(0, 13), row.split(',').slice(2).join(',')])),
			} as Record<string, string>;
		},
		put: (name: string, content: string | Buffer) => {
			writeFileSync(fileIn(name), content);
			return fileIn(name);
		},
		putBook: (name: string, rows: Rows, form?: Parameters<typeof workbook>[1]) => {
			writeFileSync(fileIn(name), workbook([{ name: 'Data', rows }], form));
			return fileIn(name);
		},
		/** Runs the import and gives all it printed; rejects as it does. */
		run: async (file: string, more: readonly string[] = [], ask?: AskLine) => {
			const printed: string[] = [];
			const base = baseArguments(dataDir);
			await importTable(importOptions([file, ...base, ...more]), {
				print: (text) => printed.push(text),
				progress: () => undefined,
				ask: ask && choosing(ask),
			});
			return printed.join('\n');
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
