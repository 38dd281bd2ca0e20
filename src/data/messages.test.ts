import { describe, expect, test } from 'vitest';
import { error, sortIssues, warning } from '../model/base/issue.ts';
import { formatIssues } from './messages.ts';

const place = { file: 'data/kota/contoh/angka, lama.csv', line: 3, column: 5 };
const issue = error('isi-sel', place, 'Kolom `nilai` berisi `27,4 %`: keliru.', 'Tulis `27.4`,\nbukan a|b.');

describe('formatIssues', () => {
	test('github: properties escape colon and comma, the message does not, for there GitHub would show the escape', () => {
		expect(formatIssues([issue], 'github').split('\n')[0]).toBe(
			'::error file=data/kota/contoh/angka%2C lama.csv,line=3,title=isi-sel::Kolom `nilai` berisi `27,4 %25`: keliru. Tulis `27.4`,%0Abukan a|b.',
		);
	});

	test('markdown: a bar or a line break stays within its cell', () => {
		const row = formatIssues([issue], 'markdown').split('\n').at(-1) ?? '';
		expect(row).toContain('a\\|b');
		expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
	});

	test('json: ok is false for an error and true for a warning alone', () => {
		expect(JSON.parse(formatIssues([issue], 'json'))).toEqual({ ok: false, issues: [issue] });
		expect(JSON.parse(formatIssues([warning('kelurahan-hilang', place, 'A.', 'B.')], 'json'))).toMatchObject({
			ok: true,
		});
	});

	test.each([
		[[], 'Tidak ada kesalahan. Dapat diterbitkan.'],
		[[warning('a', place, '', '')], 'Tidak ada kesalahan; 1 hal untuk diperiksa. Dapat diterbitkan.'],
		[[issue, warning('a', place, '', '')], '1 kesalahan, 1 hal untuk diperiksa. Belum dapat diterbitkan.'],
	])('text ends with the verdict (%#)', (issues, verdict) => {
		expect(formatIssues(issues, 'text').split('\n').at(-1)).toBe(verdict);
	});
});

describe('a flood of one kind', () => {
	const flood = ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv'].flatMap((file) =>
		Array.from({ length: 1000 }, (_, at) =>
			error('isi-sel', { file, line: at + 2, column: 1 }, 'Keliru.', 'Betulkan.'),
		),
	);
	const found = [...flood, issue, error('nilai-mustahil', place, 'Mustahil.', 'Betulkan.')];

	test.each([
		['text', /^SALAH .*\[isi-sel\]$/gm],
		['github', /^::error .*title=isi-sel/gm],
		['markdown', /^\| SALAH .* Keliru\./gm],
	] as const)('%s tells the first of each file, then how many more, and every other kind', (format, line) => {
		const said = formatIssues(found, format);
		expect(said.match(line)).toHaveLength(200);
		expect(said).toContain('… dan 4.801 lagi [isi-sel]; semuanya dengan --format json.');
		expect(said).toContain('b.csv');
		expect(said).toContain('Mustahil.');
		expect(said).toContain('5.002 kesalahan, 0 hal untuk diperiksa.');
	});

	test('json tells all', () => {
		expect(JSON.parse(formatIssues(found, 'json')).issues).toHaveLength(found.length);
	});
});

describe('sortIssues', () => {
	test('goes file by file, top to bottom, left to right, and keeps equal ones in order', () => {
		const at = (file: string, line: number, column: number, message = '') =>
			error('x', { file, line, column }, message, '');
		const sorted = sortIssues([
			at('b', 1, 1),
			at('a', 10, 1),
			at('a', 2, 9),
			at('a', 2, 3, 'satu'),
			at('a', 2, 3, 'dua'),
		]);
		expect(sorted.map(({ file, line, column, message }) => `${file}${line}:${column}${message}`)).toEqual([
			'a2:3satu',
			'a2:3dua',
			'a2:9',
			'a10:1',
			'b1:1',
		]);
	});
});
