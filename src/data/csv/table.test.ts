import { describe, expect, test } from 'vitest';
import { TABLES } from '../rules/form/files.ts';
import { columnNotes, tablePattern } from './table.ts';

describe.each(TABLES.map((table) => [table.path, table] as const))('%s', (_, table) => {
	test('explains every column', () => {
		for (const { name, about } of columnNotes(table)) expect(about, name).toMatch(/^\S.*\.$/);
	});

	test('gives an example of every column that its own schema accepts', () => {
		const examples = Object.fromEntries(columnNotes(table).map(({ name, example }) => [name, example]));
		const { error } = table.schema.safeParse(examples);
		expect(error?.issues ?? []).toEqual([]);
	});

	test('is keyed by columns it has', () => {
		expect(Object.keys(table.schema.shape)).toEqual(expect.arrayContaining([...table.key]));
	});

	test('has names that are Indonesian words in small letters', () => {
		for (const { name } of columnNotes(table)) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
	});
});

describe('tablePattern', () => {
	test('every file of the contract belongs to exactly one table', () => {
		for (const path of [
			'dokumen.csv',
			'acuan/angka.csv',
			'kota/contoh/angka.csv',
			'kota/contoh/pengukuran.csv',
			'kota/contoh/pengukuran/2024-08.csv',
		]) {
			expect(
				TABLES.filter((table) => tablePattern(table).test(path)),
				path,
			).toHaveLength(1);
		}
	});

	test.each([
		'angka.csv',
		'kota/angka.csv',
		'kota/a/b/angka.csv',
		'kota/contoh/angkaXcsv',
		'kota/contoh/angka.csv.bak',
	])('%s belongs to none', (path) => {
		expect(TABLES.filter((table) => tablePattern(table).test(path))).toEqual([]);
	});
});
