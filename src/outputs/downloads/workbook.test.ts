import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlainly } from '../../../tests/support/plain-csv.ts';
import { loadPublication } from '../../data/load.ts';
import { writeXlsx } from '../../files/write-xlsx.ts';
import { fillingSheets } from '../../model/rounds/filling.ts';
import { COLUMNS } from './columns.ts';
import { downloads } from './downloads.ts';
import { PARQUET } from './paths.ts';
import { cityRows } from './row.ts';
import { odsOf, xlsxOf } from './workbook.ts';

const publication = loadPublication('data');
const rowsFor = (slug: string) => {
	const city = publication.cities.find((each) => each.slug === slug);
	if (!city) throw new Error(slug);
	return [...cityRows(publication, city)];
};
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('as .xlsx', () => {
	const sheet = part(xlsxOf(rowsFor('bontang'), 'Bontang'), 'xl/worksheets/sheet1.xml');

	it('keeps codes and periods as texts, and numbers as numbers with their decimals', () => {
		expect(/<c r="B\d+" s="2" t="inlineStr"><is><t xml:space="preserve">64\.74<\/t><\/is><\/c>/.test(sheet)).toBe(true);
		const value = COLUMNS.findIndex(({ name }) => name === 'nilai');
		const column = String.fromCharCode(65 + value);
		for (const cell of ['s="4"><v>27\\.4</v>', 's="3"><v>1786</v>'])
			expect(new RegExp(`<c r="${column}\\d+" ${cell}</c>`).test(sheet), cell).toBe(true);
	});

	it('holds no formula, whatever a text begins with', () => {
		const [first, ...rest] = rowsFor('binjai').map((row) => ({ ...row, catatan: '=1+1' }));
		const made = part(xlsxOf(first ? [first, ...rest] : [], 'Binjai'), 'xl/worksheets/sheet1.xml');
		expect([made.includes('>=1+1<'), made.includes('<f')]).toEqual([true, false]);
	});

	it('is the same bytes again, and names a sheet as Excel takes it', () => {
		const [first, again] = [1, 2].map(() => xlsxOf(rowsFor('binjai'), 'Kota: Binjai/2024 dengan nama yang panjang'));
		expect(first).toEqual(again);
		const name = /<sheet name="([^"]*)"/.exec(part(first as Uint8Array, 'xl/workbook.xml'))?.[1] ?? '';
		expect(name.length).toBeLessThanOrEqual(31);
		expect(name).not.toMatch(/[[\]:*?/\\]/);
	});
});

it('begins an .ods with its kind, unpacked', () => {
	const bytes = Buffer.from(odsOf(rowsFor('binjai'), 'Binjai'));
	expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
	expect(bytes.subarray(38, 84).toString()).toBe('application/vnd.oasis.opendocument.spreadsheet');
});

// Debian's libreoffice-calc-nogui brings it: 190 MB, too much to ask of everyone who runs the tests.
const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!office) console.warn('Uji LibreOffice dilewati: soffice tidak ada di mesin ini.');

describe.skipIf(!office)('opened by LibreOffice', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-buku-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	/** Their first sheets as shown, so that decimals are judged too: comma, quotes, UTF-8. */
	const opened = (files: readonly string[], ...how: readonly string[]): string[] => {
		const [profile, form] = [
			`-env:UserInstallation=file://${folder}/profil`,
			'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false',
		];
		const out = mkdtempSync(path.join(folder, 'dibuka-'));
		const args = [profile, '--headless', ...how, '--convert-to', form, '--outdir', out, ...files];
		execFileSync('soffice', args, { stdio: 'ignore' });
		return files.map((file) => readFileSync(path.join(out, path.basename(file).replace(/\.\w+$/, '.csv')), 'utf8'));
	};

	it('material for the ministry’s site has its note, its fields and every village of the round', () => {
		const [city] = loadPublication('data/_contoh').cities;
		const round = city?.rounds.at(-1);
		if (!city || !round) throw new Error('contoh');
		const file = path.join(folder, 'isian.xlsx');
		writeFileSync(file, writeXlsx(fillingSheets(city, round)));
		const [note = '', source = '', , ...table] = (opened([file])[0] ?? '').split('\n');
		expect([note, source]).toEqual([
			expect.stringContaining('bukan lembar kementerian'),
			expect.stringContaining('Panduan'),
		]);
		expect(table[0]).toMatch(
			/^Periode tahun,Kecamatan,Kode desa\/kelurahan,Desa\/kelurahan,Jumlah keluarga,Jumlah keluarga berisiko stunting,Balita yang diukur,Balita sangat pendek,Balita pendek,/,
		);
		// 52 stunted, 11 of them severely; 31 of whom the severe are hidden.
		for (const line of [
			'2024,Kebun Contoh,99.01.01.1001,Melati Contoh,,,395,11,41,52',
			'2024,Kebun Contoh,99.01.01.1003,Mawar Contoh,,,238,ds,ds,31',
		])
			expect(table).toContain(line);
		expect(table.filter((line) => line.startsWith('2024,'))).toHaveLength(round.rows.length);
	}, 120_000);

	const isNumber = ({ type }: (typeof COLUMNS)[number]) => type === 'number' || type === 'integer';
	/** The CSV as the page of downloads says: UTF-8, comma, and what is no number as text. */
	const asTold = `--infilter=Text - txt - csv (StarCalc):44,34,76,1,${COLUMNS.map((column, at) => `${at + 1}/${isNumber(column) ? 1 : 2}`).join('/')},1033`;
	/** A row as one text, whoever read it: numbers as numbers, what is missing as nothing. */
	const rowText = (of: (column: (typeof COLUMNS)[number]) => string): string =>
		JSON.stringify(
			COLUMNS.map((column) => {
				const text = of(column);
				const number = Number(text.replaceAll(',', ''));
				return text !== '' && isNumber(column) && Number.isFinite(number) ? number : text;
			}),
		);

	it('every .xlsx, .ods and .csv of observations has the values that DuckDB reads from the Parquet', async () => {
		const files = downloads(publication, (address) => address);
		const save = async (name: string) => {
			const file = path.join(folder, name.replaceAll('/', '_'));
			writeFileSync(file, (await files.get(name)?.make()) ?? '');
			return file;
		};
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const parquet = (await connection.runAndReadAll(`FROM read_parquet('${await save(PARQUET)}')`)).getRowObjectsJson();
		connection.closeSync();
		const known = new Set<string>();
		// What is missing stands in `nilai` by its symbol.
		for (const row of parquet) {
			const text = (yes: string, no: string) =>
				rowText(({ name, type }) => {
					const value = row[name] ?? (name === 'nilai' ? row.keadaan : '');
					return type === 'boolean' ? (value ? yes : no) : String(value);
				});
			known.add(text('ya', 'tidak')).add(text('true', 'false'));
		}
		for (const kind of ['xlsx', 'ods', 'csv'] as const) {
			const names = [...files.keys()].filter((name) => new RegExp(`pengamatan(/[\\d-]+)?\\.${kind}$`).test(name));
			expect(names.length).toBeGreaterThan(10);
			const saved = await Promise.all(names.map(save));
			for (const [at, text] of opened(saved, ...(kind === 'csv' ? [asTold] : [])).entries()) {
				const name = names[at] as string;
				const found = readPlainly(text);
				const rows = found.map((row) => rowText(({ name: own, title }) => row[kind === 'csv' ? own : title] ?? ''));
				expect(
					rows.filter((row) => !known.has(row)),
					name,
				).toEqual([]);
				const csv = String(await files.get(name.replace(/\w+$/, 'csv'))?.make());
				expect(rows.length, name).toBe(readPlainly(csv).length);
				if (name === 'pengamatan.csv') expect(rows.length).toBe(parquet.length);
			}
		}
	}, 120_000);
});
