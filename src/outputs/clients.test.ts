import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import yauzl from 'yauzl';
import { readPlainly } from '../../tests/support/plain-csv.ts';
import { loadPublication } from '../data/load.ts';
import type { Publication } from '../model/base/publication.ts';
import { COLUMNS } from './downloads/columns.ts';
import { downloads } from './downloads/downloads.ts';
import { exampleWith } from './fixture.ts';

/** The programs that people will open the downloads with, on files as they are served. */

// Other programs start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const at = (address: string) => `https://contoh.id${address}`;
const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-unduh-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(publication: Publication, name: string): Promise<string> {
	const dir = path.join(folder, name);
	for (const [file, { make }] of downloads(publication, at)) {
		mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
		writeFileSync(path.join(dir, file), await make());
	}
	return dir;
}

let contoh = '';
let nyata = '';
beforeAll(async () => {
	contoh = await write(exampleWith(), 'contoh');
	nyata = await write(loadPublication('data'), 'nyata');
});

describe('DuckDB', () => {
	async function ask(sql: string): Promise<unknown[][]> {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const rows = (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
		connection.closeSync();
		return rows;
	}

	// The symbols of what is missing stand in `nilai` as in every table of the site, so a number is asked for with
	// TRY_CAST, as /data/ says.
	it.each(['contoh', 'nyata'])('reads CSV and Parquet of %s alike: rows, sums, states, every cell', async (name) => {
		const dir = name === 'contoh' ? contoh : nyata;
		const [csv, parquet] = [
			`(SELECT * REPLACE (TRY_CAST(nilai AS DOUBLE) AS nilai) FROM read_csv('${dir}/pengamatan.csv'))`,
			`read_parquet('${dir}/pengamatan.parquet')`,
		];
		const summary = (source: string) =>
			ask(
				`SELECT jenis_instrumen, keadaan, count(*)::INT, count(nilai)::INT, round(sum(nilai), 6), sum(pembilang)::BIGINT, sum(penyebut)::BIGINT FROM ${source} GROUP BY ALL ORDER BY ALL`,
			);
		const fromCsv = await summary(csv);
		expect(fromCsv.length).toBeGreaterThan(3);
		expect(await summary(parquet)).toEqual(fromCsv);
		const columns =
			'id, wilayah, periode::VARCHAR, nilai::DOUBLE, keadaan, pembilang::BIGINT, penyebut::BIGINT, dihitung, dokumen, url, catatan';
		expect(await ask(`(SELECT ${columns} FROM ${csv}) EXCEPT ALL (SELECT ${columns} FROM ${parquet})`)).toEqual([]);
		const texts = readPlainly(readFileSync(path.join(dir, 'pengamatan.csv'), 'utf8'));
		expect(await ask(`SELECT count(*)::INT FROM ${parquet}`)).toEqual([[texts.length]]);
	});

	it('finds proper types in the Parquet', async () => {
		const types = new Map(
			(await ask(`DESCRIBE SELECT * FROM read_parquet('${nyata}/pengamatan.parquet')`)).map(([name, type, isNull]) => [
				name,
				`${type} ${isNull}`,
			]),
		);
		expect(
			Object.fromEntries(
				['id', 'nilai', 'pembilang', 'desimal', 'dihitung', 'catatan'].map((name) => [name, types.get(name)]),
			),
		).toEqual({
			id: expect.stringMatching(/^VARCHAR/),
			nilai: expect.stringMatching(/^DOUBLE/),
			pembilang: expect.stringMatching(/^BIGINT/),
			desimal: expect.stringMatching(/^INTEGER/),
			dihitung: expect.stringMatching(/^BOOLEAN/),
			catatan: expect.stringMatching(/^VARCHAR/),
		});
	});
});

function entriesOf(file: string): Promise<Map<string, Buffer>> {
	return new Promise((resolve, reject) => {
		yauzl.open(file, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
			if (error) return reject(error);
			const entries = new Map<string, Buffer>();
			zip.on('error', reject).on('end', () => resolve(entries));
			zip.on('entry', (entry: yauzl.Entry) => {
				zip.openReadStream(entry, (fault, stream) => {
					if (fault) return reject(fault);
					const chunks: Buffer[] = [];
					stream
						.on('data', (chunk: Buffer) => chunks.push(chunk))
						.on('end', () => {
							entries.set(entry.fileName, Buffer.concat(chunks));
							zip.readEntry();
						});
				});
			});
			zip.readEntry();
		});
	});
}

it('gives an archive that unpacks to the same tables, and whose checksums coreutils confirms', async () => {
	const entries = await entriesOf(path.join(contoh, 'kota/contoh.zip'));
	const names = [...entries.keys()];
	expect(names).toEqual([...names].sort());
	expect(names).toContain('stunting-contoh/BACA-DULU.txt');
	expect(names).toContain('stunting-contoh/batas.geojson');
	expect(names).toContain('stunting-contoh/pengamatan/2024-08.csv');
	expect(entries.get('stunting-contoh/pengamatan.csv')).toEqual(
		readFileSync(path.join(contoh, 'kota/contoh/pengamatan.csv')),
	);
	const documents = readPlainly(String(entries.get('stunting-contoh/dokumen.csv')));
	const used = new Set(
		readPlainly(String(entries.get('stunting-contoh/pengamatan.csv'))).map(({ dokumen }) => dokumen),
	);
	for (const id of used) expect(documents.map((document) => document.id)).toContain(id);
	for (const [name, bytes] of entries) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), bytes);
	}
	const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
		cwd: path.join(folder, 'stunting-contoh'),
		encoding: 'utf8',
	});
	expect(said.trim().split('\n')).toHaveLength(names.length - 1);
});

it('leaves a boundary that may not be passed on out of the archive, and says so', async () => {
	const entries = await entriesOf(path.join(nyata, 'kota/bontang.zip'));
	expect([...entries.keys()].filter((name) => name.includes('batas'))).toEqual([]);
	expect(String(entries.get('stunting-bontang/BACA-DULU.txt'))).toContain('GADM');
});

// Debian's libreoffice-calc-nogui brings it: 190 MB, too much to ask of everyone who runs the tests.
const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

it.skipIf(!office)(
	'opens in LibreOffice with every row, numbers as numbers, codes as text where asked, and no formula',
	async () => {
		const tables = { lembar: path.join(folder, 'lembar.csv'), semua: path.join(folder, 'semua.csv') };
		copyFileSync(path.join(contoh, 'pengamatan.csv'), tables.lembar);
		copyFileSync(path.join(nyata, 'pengamatan.csv'), tables.semua);
		// To a flat sheet, which shows each cell's type; comma, quotes, UTF-8, from line 1, `wilayah` and `periode` as
		// text as /data/ says, English numbers.
		const texts = ['wilayah', 'periode'];
		const columns = texts.map((name) => `${COLUMNS.findIndex((column) => column.name === name) + 1}/2`).join('/');
		const profile = `-env:UserInstallation=file://${folder}/profil`;
		const filter = `--infilter=CSV:44,34,76,1,${columns},1033,false,true,false,false`;
		execFileSync(
			'soffice',
			[profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, ...Object.values(tables)],
			{
				stdio: 'ignore',
			},
		);
		for (const [name, csv] of Object.entries(tables)) {
			const sheet = readFileSync(path.join(folder, `${name}.fods`), 'utf8');
			const rows = readPlainly(readFileSync(csv, 'utf8'));
			// Equal cells side by side are written once, with their number.
			const cells = [
				...sheet.matchAll(/<table:table-cell([^>]*)office:value-type="float"[^>]*office:value="([^"]+)"/g),
			].flatMap(([, before = '', value]) =>
				Array<number>(Number(/columns-repeated="(\d+)"/.exec(before)?.[1] ?? 1)).fill(Number(value)),
			);
			const sumOf = (values: readonly number[]) =>
				Math.round(values.reduce((sum, value) => sum + value, 0) * 1000) / 1000;
			const numbers = rows.flatMap((row) =>
				Object.entries(row).flatMap(([column, text]) =>
					!texts.includes(column) && /^-?\d+(\.\d+)?$/.test(text ?? '') ? [Number(text)] : [],
				),
			);
			expect(sheet).not.toContain('table:formula');
			expect(
				sheet.match(
					/<table:table-row[^>]*>(?=<table:table-cell[^>]*office:value-type)|<table:table-row[^>]*>\s*<table:table-cell[^>]*office:value-type/g,
				)?.length,
			).toBe(rows.length + 1);
			expect(cells.length).toBeGreaterThan(100);
			expect(sumOf(cells)).toBe(sumOf(numbers));
			const written = new Set(
				[...sheet.matchAll(/office:value-type="string"[^>]*>\s*<text:p>([^<]*)</g)].map(([, text]) => text),
			);
			expect(rows.flatMap((row) => texts.map((column) => row[column])).filter((code) => !written.has(code))).toEqual(
				[],
			);
		}
	},
	120_000,
);
