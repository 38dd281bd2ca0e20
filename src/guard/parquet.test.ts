import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { csvOf } from '../outputs/downloads/csv.ts';
import { parquetOf } from '../outputs/downloads/parquet.ts';
import { partCsv, partsOf } from '../outputs/downloads/parts.ts';
import { allRows } from '../outputs/downloads/row.ts';
import { exampleWith } from '../outputs/fixture.ts';
import { checkParquet, PARQUET_FILE } from './parquet.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'aksi7-parquet-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const csv = path.join(dir, 'unduh/pengamatan.csv');
const example = exampleWith();

it('passes a Parquet file that says what the CSV says, in one part or several, and no other', async () => {
	mkdirSync(path.join(dir, 'unduh'));
	writeFileSync(path.join(dir, PARQUET_FILE), parquetOf(example));
	writeFileSync(csv, csvOf(allRows(example)));
	expect(await checkParquet(dir)).toEqual([]);

	const whole = readFileSync(csv, 'utf8');
	writeFileSync(csv, whole.replace(',13.16,', ',13.17,'));
	expect(await checkParquet(dir)).toEqual([
		{ check: 'parquet', file: PARQUET_FILE, message: expect.stringContaining('`13.16`') },
	]);
	writeFileSync(csv, whole.split('\n').slice(0, -2).join('\n'));
	expect((await checkParquet(dir))[0]?.message).toContain('sedangkan CSV');

	for (const part of partsOf(example, 10)) writeFileSync(path.join(dir, 'unduh', part.name), partCsv(example, part));
	expect(await checkParquet(dir)).toEqual([]);
});

it('asks the same of the file of one survey', async () => {
	const name = 'unduh/survei/ssgi-2024.parquet';
	const rows = [...allRows(example)];
	mkdirSync(path.join(dir, 'unduh/survei'));
	writeFileSync(path.join(dir, name), parquetOf(example, rows.slice(3, 9)));
	expect(await checkParquet(dir)).toEqual([]);
	const [first] = rows;
	if (!first) throw new Error('no rows');
	writeFileSync(path.join(dir, name), parquetOf(example, [{ ...first, catatan: 'Nama seorang anak' }]));
	expect(await checkParquet(dir)).toEqual([
		{ check: 'parquet', file: name, message: expect.stringContaining('Nama seorang anak') },
	]);
});
