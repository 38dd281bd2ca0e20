// One kind of repair after the other: what can mean one thing is written, what can mean two is asked.

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { tidyBlanks } from '../../src/data/csv/repair/blank.ts';
import { repairAbsence } from '../../src/data/csv/repair/cell.ts';
import { type AreaIndex, plainName, repairCode } from '../../src/data/csv/repair/code.ts';
import { repairPeriod } from '../../src/data/csv/repair/date.ts';
import { columnOf } from '../../src/data/csv/repair/header.ts';
import { layoutOf } from '../../src/data/csv/repair/layout.ts';
import { repairCount, repairQuantity } from '../../src/data/csv/repair/number.ts';
import type { Repair } from '../../src/data/csv/repair/repair.ts';
import { disagreement, isTotal } from '../../src/data/csv/repair/row.ts';
import { decode } from '../../src/files/decode.ts';

/** A repair in short: the text, the choices, `…` for advice, `-` for none. */
function short(repair: Repair | undefined): string {
	if (!repair) return '-';
	return 'write' in repair ? repair.write : 'either' in repair ? repair.either.join(' | ') : '…';
}

describe('numbers', () => {
	test.each([
		['-0', '0', '0'],
		['00012', '12', '12'],
		['1.000', '1 | 1000', '1 | 1000'],
		['1.786', '1786', '1.786 | 1786'],
		['1,786', '1786', '1.786 | 1786'],
		['1.786.000', '1786000', '1786000'],
		['1.786,5', '-', '1786.5'],
		['1,786.5', '-', '1786.5'],
		['150.000,00', '150000', '150000'],
		['27,4', '-', '27.4'],
		['27,4 %', '-', '27.4'],
		['27.4%', '-', '27.4'],
		['27,4 persen', '-', '27.4'],
		['0,274', '-', '0.274'],
		['-27,4', '-', '-27.4'],
		['405.0', '405', '405.0'],
		['405,00', '405', '405.00'],
		['1\u00a0786', '1786', '1.786 | 1786'],
		['1 786', '-', '-'],
		["'405", '405', '405'],
		['14O5', '-', '-'],
		['1.78', '-', '1.78'],
		['1.2.3', '-', '-'],
		['12.34,5', '-', '-'],
		['1.405E+03', '-', '-'],
		['Rp 150.000', '-', '-'],
		['', '-', '-'],
	])('%s is the count %s and the quantity %s', (text, count, quantity) => {
		expect([short(repairCount(text)), short(repairQuantity(text))]).toEqual([count, quantity]);
	});
});

describe('dates', () => {
	test.each([
		['29/08/2024', '2024-08-29'],
		['8/29/2024', '2024-08-29'],
		['03/04/2024', '2024-04-03 | 2024-03-04'],
		['05/05/2024', '2024-05-05'],
		['31/02/2024', '-'],
		['29-Agu-24', '2024-08-29'],
		['29-Aug-2024', '2024-08-29'],
		['29 Agustus 2024', '2024-08-29'],
		["Jum'at, 29 Agustus 2024", '2024-08-29'],
		['Agustus 2024', '2024-08'],
		['Agu-24', '…'],
		['45533', '2024-08-29'],
		['45505', '2024-08 | 2024-08-01'],
		['12345', '-'],
		['2024/8/3', '2024-08-03'],
		['2024-8', '2024-08'],
		['20240829', '2024-08-29'],
		['08/2024', '2024-08'],
		['2024-08-29 00:00:00', '2024-08-29'],
		['2024-08-29T00:00:00.000Z', '2024-08-29'],
		['29.08.2024', '2024-08-29'],
		['29/08/24', '-'],
		['kemarin', '-'],
	])('%s is %s', (text, period) => expect(short(repairPeriod(text))).toBe(period));
});

describe('codes', () => {
	const area = (code: string, name: string, level = 'kelurahan') => ({ code, name, names: [plainName(name)], level });
	const index: AreaIndex = {
		city: { code: '64.74', name: 'Kota Bontang' },
		areas: [
			area('64.74.01', 'Bontang Utara', 'kecamatan'),
			area('64.74.01.1003', 'Lok Tuan'),
			area('64.74.01.1010', 'Api-api'),
			area('64.74.02.1001', 'Suka Maju'),
			area('64.74.03.1001', 'Suka Maju'),
		],
	};

	test.each([
		['64.74.01.101', 'Api-api', '64.74.01.1010'],
		['6474010003', 'Lok Tuan', '64.74.01.1003'],
		['6474011003', 'LOK TUAN', '64.74.01.1003'],
		['6474011003', 'Api-api', '64.74.01.1010 | 64.74.01.1003'],
		['6474020001', 'Suka Maju', '64.74.02.1001 | 64.74.03.1001'],
		['Lok Tuan', '', '64.74.01.1003'],
		['Kelurahan Lok Tuan', 'Lok Tuan', '64.74.01.1003'],
		['6474010003', 'Nama Asing', '…'],
		['64.74.01.101', '', '…'],
		['x', '', '-'],
	])('%s beside `%s` is the village %s', (found, name, code) =>
		expect(short(repairCode(found, name, index, 'village'))).toBe(code),
	);

	test.each([
		['6474', '64.74'],
		['Kota Bontang', '64.74'],
		['Kecamatan Bontang Utara', '64.74.01'],
		['Suka Maju', '64.74.02.1001 | 64.74.03.1001'],
		['1275', '-'],
	])('%s alone is the area %s', (found, code) => expect(short(repairCode(found, '', index, 'area'))).toBe(code));

	test('a code ending in zero that became a number is the city’s own', () => {
		expect(short(repairCode('64.1', '', { city: { code: '64.10', name: 'Kabupaten X' }, areas: [] }, 'area'))).toBe(
			'64.10',
		);
	});
});

describe('files', () => {
	const text = 'kode,nama\n1,Kelurahan “Sukamaju” – é\n';
	const utf16 = (order: 'le' | 'be') => {
		const bytes = Buffer.from(text, 'utf16le');
		return order === 'le' ? bytes : bytes.swap16();
	};
	test.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8', Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
		['UTF-16 LE', utf16('le')],
		['UTF-16 BE', utf16('be')],
		['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('le')])],
		['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('be')])],
		['Windows-1252', Buffer.from(text.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'), 'latin1')],
	])('%s is recognised (%#)', (encoding, bytes) => expect(decode(bytes)).toEqual({ text, form: { encoding } }));

	test('UTF-8 with one broken sign is damage at its line, not Windows-1252', () => {
		expect(decode(Buffer.concat([Buffer.from('a\n“b”\n'), Buffer.from([0xe2, 0x80])]))).toMatchObject({
			form: { encoding: 'UTF-8', brokenLine: 3 },
		});
	});

	test.each([
		['a,b,c\n1,2,3\n', { delimiter: ',', above: 0 }],
		['a;b;c\n1;2;3\n', { delimiter: ';', above: 0 }],
		['A\tB\tC\n', { delimiter: '\t', above: 0 }],
		['Judul\n\na;b;c\n', { delimiter: ';', above: 2 }],
		['sep=;\na;b;c\n', { delimiter: ';', above: 1 }],
		['bukan,tabel\n', { delimiter: ',', above: 0 }],
	])('%j has its header there', (file, layout) => expect(layoutOf(file, ['a', 'b', 'c'])).toEqual(layout));

	test.each([
		['Sangat Pendek', 'sangat_pendek'],
		['SANGAT_PENDEK', 'sangat_pendek'],
		['Sangat\npendek (anak)', 'sangat_pendek'],
		['Nama Kelurahan', 'kelurahan'],
		['stunting', undefined],
		['No', undefined],
	])('the header %j is %s', (name, column) =>
		expect(columnOf(name, ['kode', 'kelurahan', 'pendek', 'sangat_pendek'])).toBe(column),
	);

	test('blanks that cannot be seen go, and what is read stays', () => {
		expect(tidyBlanks('\u00a0Lok\u00a0Tuan\u200b ')).toBe('Lok Tuan');
		expect(tidyBlanks('Lok Tuan')).toBe('Lok Tuan');
	});

	test.each([
		['DS', 'ds'],
		['Bd', 'bd'],
		['-', '…'],
		['n/a', '…'],
		['#DIV/0!', '…'],
		['12', '-'],
	])('nothing as %s is %s', (found, symbol) => {
		expect(short(repairAbsence(found))).toBe(symbol);
	});

	test('a total is known by its words, its city or its code, and compared column by column', () => {
		const city = { city: { code: '64.74', name: 'Kota Bontang' }, areas: [] };
		expect(
			[
				['Jumlah', ''],
				['', 'TOTAL'],
				['', 'Kota Bontang'],
				['64.74', ''],
				['x', 'Total Kota'],
			].map(([code = '', name = '']) => isTotal(code, name, city)),
		).toEqual(Array(5).fill(true));
		expect(isTotal('64.74.01.1003', 'Lok Tuan', city)).toBe(false);
		const rows = [
			['a', 'A', '1.200', '3'],
			['b', 'B', '5', '4'],
		];
		expect(disagreement(['', 'Jumlah', '1.205', '7'], rows)).toBeUndefined();
		expect(disagreement(['', 'Jumlah', '1.205', '8'], rows)).toEqual({ index: 3, sum: 7 });
		expect(disagreement(['', 'Jumlah', '1.205', '7'], [...rows, ['c', 'C', '0', 'ds']])).toEqual({ index: 3 });
	});
});

describe('npm run check -- --fix', { timeout: 60_000 }, () => {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const temporary = mkdtempSync(join(tmpdir(), 'aksi7-fix-'));
	afterAll(() => rmSync(temporary, { recursive: true }));
	const check = (...options: string[]) =>
		spawnSync(process.execPath, ['scripts/check.ts', ...options], { cwd: root, encoding: 'utf8' });

	/** A data folder on disk with two spoiled files. */
	function spoiled(name: string): { readonly dir: string; readonly area: string; readonly figures: string } {
		const dir = join(temporary, name);
		cpSync(join(root, 'tests/cases/lengkap/data'), dir, { recursive: true });
		const [area, figures] = [join(dir, 'kota/contoh/wilayah.csv'), join(dir, 'kota/contoh/angka.csv')];
		writeFileSync(
			area,
			readFileSync(area, 'utf8')
				.replaceAll(/;(?=Cempaka)/g, ' ')
				.replaceAll(',', ';')
				.replaceAll('\n', '\r\n'),
		);
		chmodSync(area, 0o640);
		writeFileSync(figures, readFileSync(figures, 'utf8').replace('22.1', '"22,1"'));
		return { dir, area, figures };
	}

	test('writes only what changes, tells each change, and leaves nothing behind', () => {
		const { dir, area, figures } = spoiled('data');
		const untouched = statSync(join(dir, 'dokumen.csv')).mtimeMs;
		const { status, stdout } = check('--fix', '--data', dir);
		expect(stdout).toContain(`DIPERBAIKI ${dir}/kota/contoh/angka.csv:3 sel E3: 22,1 → 22.1`);
		expect(stdout).toContain(`DIPERBAIKI ${dir}/kota/contoh/wilayah.csv:1: dipisah titik koma → dipisah koma`);
		expect(status).toBe(0);
		const sound = (path: string) => readFileSync(join(root, 'tests/cases/lengkap/data', path), 'utf8');
		expect(readFileSync(area, 'utf8')).toBe(sound('kota/contoh/wilayah.csv').replace(/;(?=Cempaka)/, ' '));
		expect(statSync(area).mode & 0o777).toBe(0o640);
		expect(readFileSync(figures, 'utf8')).toBe(sound('kota/contoh/angka.csv'));
		expect(statSync(join(dir, 'dokumen.csv')).mtimeMs).toBe(untouched);
		expect(readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => /baru/.test(path))).toEqual([]);
	});

	test('a row that a separator inside a cell has broken stays broken', () => {
		const { dir, area } = spoiled('broken');
		writeFileSync(
			area,
			readFileSync(join(root, 'tests/cases/lengkap/data/kota/contoh/wilayah.csv'), 'utf8').replaceAll(',', ';'),
		);
		const { status, stdout } = check('--fix', '--data', dir);
		expect(status).toBe(1);
		expect(stdout).toContain('[jumlah-kolom]');
		expect(readFileSync(area, 'utf8')).toContain('99.01.02.2003,desa,Cempaka Contoh,Tjempaka Contoh,Cempaka,\n');
	});

	test('with --format json the verdict alone is on standard output', () => {
		const { stdout, stderr } = check('--fix', '--data', spoiled('json').dir, '--format', 'json');
		expect(JSON.parse(stdout)).toMatchObject({ ok: true });
		expect(stderr).toContain('DIPERBAIKI');
	});

	test('what is sound stays byte for byte', () => {
		const { stdout } = check('--fix', '--data', 'tests/cases/lengkap/data');
		expect(stdout).toContain('Tidak ada yang dapat diperbaiki sendiri.');
	});

	test('--base is not passed over in silence', () => {
		const { status, stderr } = check('--data', 'tests/cases/lengkap/data', '--base', 'tidak-ada-cabang');
		expect(status).toBe(2);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});
