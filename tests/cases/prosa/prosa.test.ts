// Programmes that misstate a figure, each in another way, and programmes that do not.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { publish } from '../../../src/data/publish.ts';
import { readFolder } from '../../../src/data/read-folder.ts';
import type { Publication } from '../../../src/model/base/publication.ts';
import { checkProgram } from '../../../src/writing/check.ts';
import { HARMLESS_TEXTS, MISSTATEMENTS } from './texts.ts';

const { publication } = publish(readFolder(join(fileURLToPath(new URL('..', import.meta.url)), 'lengkap', 'data')));
/** A text of its own stands below a sound front matter, and its places are told as if it stood alone. */
const FRONT =
	'---\njudul: Uji\nringkasan: Uji.\nkota: contoh\njenis: penjelasan\ntanggal: 2024\ntopik: gizi\nkantor: Dinas\n---\n\n';
const LINES = FRONT.split('\n').length - 1;
const check = (text: string) =>
	text.startsWith('---')
		? checkText(text)
		: checkText(FRONT + text).map((issue) => ({ ...issue, line: issue.line - LINES }));
const checkText = (text: string) => checkProgram(text, 'src/content/programs/contoh.mdx', publication as Publication);

/** The text without its marks, and where they stood as `line:column`. */
function unmarked(marked: string): { text: string; places: string[] } {
	const parts = marked.split('▶');
	let text = '';
	const places = parts.slice(0, -1).map((part) => {
		text += part;
		return `${text.split('\n').length}:${text.length - text.lastIndexOf('\n')}`;
	});
	return { text: parts.join(''), places };
}

test('there are enough of both', () => {
	expect(MISSTATEMENTS.length).toBeGreaterThanOrEqual(30);
	expect(HARMLESS_TEXTS.length).toBeGreaterThanOrEqual(30);
});

test.each(MISSTATEMENTS)('$name fails where it stands', ({ text: marked, codes }) => {
	const { text, places } = unmarked(marked);
	const issues = check(text);
	expect(issues.map(({ code }) => code)).toEqual(codes);
	expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
	for (const { severity, fix, file } of issues)
		expect([severity, file, fix.length > 10]).toEqual(['error', 'src/content/programs/contoh.mdx', true]);
});

test.each(HARMLESS_TEXTS)('%s', (text) => expect(check(text)).toEqual([]));

test('a typed number is told with the figures that have it, and what to write', () => {
	expect(check('Prevalensi survei 18,4 persen.')).toEqual([
		{
			code: 'angka-diketik',
			severity: 'error',
			file: 'src/content/programs/contoh.mdx',
			line: 1,
			column: 19,
			message: expect.stringContaining('99.01/prevalensi-stunting/ssgi/2024 (18,4\u00a0persen)'),
			fix: expect.stringContaining('<Angka id="99.01/prevalensi-stunting/ssgi/2024" />'),
		},
	]);
});

test('a typed number is never told with a figure of another place, instrument or time', () => {
	const of = (text: string) =>
		check(text)
			.map(({ message, fix }) => `${message} ${fix}`)
			.join();
	expect(of('Prevalensi menurut SSGI 2024 18,4 persen.')).toContain('99.01/prevalensi-stunting/ssgi/2024');
	expect(of('Prevalensi menurut e-PPGBM 18,4 persen.')).not.toContain('ssgi');
	expect(of('Prevalensi menurut SSGI 2021 18,4 persen.')).not.toContain('2024');
	expect(of('Prevalensi stunting nasional 18,4 persen.')).not.toContain('99.01');
	expect(of('Di kelurahan Melati Contoh 18,4 persen.')).not.toContain('99.01/');
});

test('a village whose name holds a number is a name', () => {
	const folder = readFolder(join(fileURLToPath(new URL('..', import.meta.url)), 'lengkap', 'data'));
	const files = new Map(
		[...folder.files].map(([path, text]) => [path, text.replaceAll('Melati Contoh', 'Duren Tiga')]),
	);
	const { publication: named } = publish({ ...folder, files });
	const source = (text: string) => checkProgram(FRONT + text, 'x.mdx', named as Publication);
	expect(source('Sejak pagi Duren Tiga balita ditimbang. Warga Duren Tiga orang-orang ramah.')).toEqual([]);
	expect(source('Di sana tiga balita ditimbang.').map(({ code }) => code)).toEqual(['angka-diketik']);
});

test('a file that is no MDX is told as such', () => {
	expect(check('Teks <Angka id="x" tanpa akhir')).toMatchObject([{ code: 'mdx-rusak' }]);
});
