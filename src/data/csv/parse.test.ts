import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as cell from './cells.ts';
import { parseCsv } from './parse.ts';
import { defineTable } from './table.ts';

const table = defineTable({
	path: 'contoh.csv',
	about: 'satu contoh',
	key: ['id'],
	schema: z.object({
		id: cell.id(),
		nilai: cell.optionalQuantity(),
		catatan: cell.freeText(),
		jumlah: cell.countCell().optional(),
	}),
});
const parse = (text: string) => parseCsv(table, 'data/contoh.csv', text);
const places = (text: string) => parse(text).issues.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('rows', () => {
	test('keep their line and what stood in them', () => {
		const { sheet, issues } = parse('id,nilai,catatan\na,1.50,\nb,,"koma, di sini"\n');
		expect(issues).toEqual([]);
		expect(sheet.rows.map(({ line, values }) => [line, values.id, values.nilai, values.catatan])).toEqual([
			[2, 'a', { value: 1.5, decimals: 2 }, ''],
			[3, 'b', null, 'koma, di sini'],
		]);
		expect(sheet.raw(2, 'nilai')).toBe('1.50');
		expect(sheet.place(3, 'catatan')).toEqual({ file: 'data/contoh.csv', line: 3, column: 3 });
	});

	test('the last line may lack its end', () => {
		expect(parse('id,nilai,catatan\na,1,').sheet.rows).toHaveLength(1);
	});

	test('columns may stand in any order', () => {
		expect(parse('catatan,id,nilai\nx,a,1\n').sheet.rows[0]?.values).toMatchObject({ id: 'a', catatan: 'x' });
	});

	test('a column that may be missing is undefined, not empty', () => {
		expect(parse('id,nilai,catatan\na,1,\n').sheet.rows[0]?.values.jumlah).toBeUndefined();
		expect(parse('id,nilai,catatan,jumlah\na,1,,\n').sheet.rows[0]?.values.jumlah).toEqual({ state: 'notPublished' });
	});

	test('a row after quoted line breaks has the line an editor shows', () => {
		const text = 'id,nilai,catatan\na,1,"satu\n\ntiga"\nb,x,"a\nb"\nc,y,\n';
		expect(places(text)).toEqual(['spasi-tersembunyi 2:3', 'isi-sel 5:2', 'spasi-tersembunyi 5:3', 'isi-sel 7:2']);
		expect(parse(text).sheet.lines).toEqual([2, 5, 7]);
	});

	test('doubled quotes are one quote', () => {
		expect(parse('id,nilai,catatan\na,1,"kata ""resmi"""\n').sheet.rows[0]?.values.catatan).toBe('kata "resmi"');
	});

	test('every faulty row is told, and the good ones between are kept', () => {
		const text = 'id,nilai,catatan\nA,1,\nb,2,\nc,3\nd,"1,5",\n\ne,5, \n';
		expect(places(text)).toEqual([
			'isi-sel 2:1',
			'jumlah-kolom 4:3',
			'isi-sel 5:2',
			'baris-kosong 6:1',
			'spasi-tepi 7:3',
		]);
		expect(parse(text).sheet.rows.map(({ values }) => values.id)).toEqual(['b', 'e']);
	});

	test('a cell with spaces around it is told once for them and once for what it holds', () => {
		expect(places('id,nilai,catatan\n a,x ,\n')).toEqual(['spasi-tepi 2:1', 'spasi-tepi 2:2', 'isi-sel 2:2']);
	});
});

describe('a file that cannot be read', () => {
	test.each([
		['nothing at all', '', 'kolom-hilang 1:1'],
		['only a line end', '\n', 'kolom-tak-dikenal 1:1'],
		['damage', 'id,nilai,catatan\na,1,\uFFFD\n', 'bentuk-berkas 2:1'],
		['an open quote', 'id,nilai,catatan\na,1,"x\nb,2,\n', 'tanda-kutip 2:1'],
		['an unknown column', 'id,nilai,catatan,warna\na,1,,\n', 'kolom-tak-dikenal 1:4'],
	])('%s: says so, and does not pretend to know its rows', (_, text, first) => {
		const { sheet } = parse(text);
		expect(places(text)[0]).toBe(first);
		expect(sheet.rows).toEqual([]);
		expect(sheet.lines).toBeUndefined();
	});

	test('columns past Z are named as a spreadsheet names them', () => {
		const header = `id,nilai,catatan${Array.from({ length: 25 }, (_, at) => `,x${at}`).join('')}`;
		const messages = parse(`${header}\n`).issues.map(({ message }) => message);
		expect(messages[0]).toContain('Kolom D ');
		expect(messages[22]).toContain('Kolom Z ');
		expect(messages[23]).toContain('Kolom AA ');
		expect(messages[24]).toContain('Kolom AB ');
	});
});
