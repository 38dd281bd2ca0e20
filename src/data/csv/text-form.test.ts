import { describe, expect, it } from 'vitest';
import { parseJson } from '../json/parse.ts';
import { citySchema, siteSchema } from '../tables/city.ts';
import { documentsTable } from '../tables/documents.ts';
import { instrumentsTable } from '../tables/instruments.ts';
import { parseCsv } from './parse.ts';
import { isOwnName, LONGEST_NAME, LONGEST_TEXT, textFault } from './text-form.ts';

const HARMFUL: readonly (readonly [string, string])[] = [
	['a formula', "=cmd|'/C calc'!A"],
	['a formula of two numbers', '+1+cmd|A0'],
	['a formula that subtracts', "-1+cmd|' /C calc'!A0"],
	['a function', '@SUM(1+1)'],
	['a wide equals sign', '＝1+1'],
	['a formula in quotation marks', '"=1+1"'],
	['a formula behind an apostrophe', "'=1+1"],
	['a formula behind a semicolon', 'teks; =1+1'],
	['a letter that is not seen', 'a\u3164b'],
	['a link', '=HYPERLINK("http://jahat.example","klik")'],
	['a nul', 'Aksi\u0000 7'],
	['an escape', 'Aksi\u001b[31m 7'],
	['a bell', 'a\u0007b'],
	['an old control sign', 'a\u009bb'],
	['reversed words', '\u202eAksi'],
	['isolated words', '\u2066abc\u2069'],
	['no character', 'a\ufffeb'],
	['another that is no character', 'a\uffff'],
	['half a character', 'a\ud800b'],
	['a private character', 'a\ue000b'],
	['a tag', 'a\u{e0041}'],
	['a line separator', 'a\u2028b'],
	['another record of RIS', 'Judul\nER  - \nTY  - BOOK'],
	['another event of a calendar', 'Rapat\r\nEND:VEVENT'],
	['a tab', 'a\t=1+1'],
	['a tower of accents', `Z${'\u0301'.repeat(20)}`],
	['a book', 'kata '.repeat(LONGEST_TEXT)],
];
const HARMLESS = [
	'Dinas Kesehatan',
	'-',
	'–',
	['+62', '548', '21234'].join(' '),
	'-12,5',
	'- satu, dua',
	'naik; +2 poin; - tetap',
	'a = b',
	'surel: a@b.id',
	'',
	'Kampung 4=5',
	'İstanbul é',
];

describe('textFault', () => {
	it.each(HARMFUL)('refuses %s', (_, text) => expect(textFault(text)).toMatch(/^(Hapus|Tulis|Singkatkan|Awali)/));
	it.each(HARMLESS)('lets %j through', (text) => expect(textFault(text)).toBeUndefined());
});

it.each(['constructor', 'toString', '__proto__', 'con', 'nul', 'lpt1', 'a'.repeat(101)])('%s is no id', (id) =>
	expect(isOwnName(id)).toBe(false),
);

it('a name has no word that no picture holds', () => {
	expect(textFault('x'.repeat(41), LONGEST_NAME)).toContain('Pisahkan');
	expect(textFault(`Kota ${'x'.repeat(40)}`, LONGEST_NAME)).toBeUndefined();
});

describe('a CSV file with a harmful text', () => {
	const header = 'id,judul,penerbit,tanggal,jenis,url';
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const issuesOf = (title: string) =>
		parseCsv(documentsTable, 'data/dokumen.csv', `${header}\na,${cell(title)},Dinas,2024,berita,\n`).issues;

	// A sign that cannot be stored comes back as the one for broken text, and the file as a whole is refused for it.
	it.each(HARMFUL.filter(([name]) => name !== 'half a character'))('%s is refused at its cell', (_, text) => {
		const issues = issuesOf(text);
		expect(issues.length).toBeGreaterThan(0);
		expect(issues.every(({ severity, line, column }) => severity === 'error' && line === 2 && column === 2)).toBe(true);
	});

	it('a sound one is not', () => expect(issuesOf('Rekap penimbangan (Agustus 2024): 3 = tiga')).toEqual([]));

	it.each([
		'https://u:p@jahat.example/',
		'https://x/"onmouseover="alert(1)',
		'https://x/<script>',
		'https:///x',
		'javascript:alert(1)',
		`https://x/${'a'.repeat(2000)}`,
	])('the address %s is refused', (url) => {
		const { issues } = parseCsv(
			documentsTable,
			'data/dokumen.csv',
			`${header}\na,Judul,Dinas,2024,berita,${cell(url)}\n`,
		);
		expect(issues).toMatchObject([{ code: 'isi-sel', line: 2, column: 6 }]);
	});

	it('an id that is a name of every object is refused', () => {
		const columns = Object.keys(instrumentsTable.schema.shape).join(',');
		const { issues } = parseCsv(
			instrumentsTable,
			'data/instrumen.csv',
			`${columns}\nconstructor,Nama,survei,Anak,Cara,\n`,
		);
		expect(issues).toMatchObject([{ code: 'isi-sel', line: 2, column: 1 }]);
	});
});

describe('situs.json', () => {
	const site = { nama: 'Aksi 7', semboyan: 'Angka.', penerbit: 'Redaksi', lisensi_data: 'CC BY 4.0' };
	const issuesOf = (more: object) =>
		parseJson(siteSchema, 'data/situs.json', JSON.stringify({ ...site, ...more }, null, '\t')).issues;

	it('is sound as it is', () => expect(issuesOf({})).toEqual([]));

	it.each([...HARMFUL.map(([, text]) => text), '}, author = {Evil}, url = {javascript:x', 'x'.repeat(20_000)])(
		'refuses the publisher %j',
		(penerbit) => {
			expect(issuesOf({ penerbit })).toMatchObject([{ code: 'isi-json', line: 4 }]);
		},
	);

	it.each(['https://x/"onmouseover=alert(1)', 'https://u:p@jahat.example/', 'javascript:alert(1)'])(
		'refuses the contact %s',
		(kontak) => {
			expect(issuesOf({ kontak })).toMatchObject([{ code: 'isi-json', line: 6 }]);
		},
	);

	it('refuses a key that stands twice, or that is a name of every object', () => {
		const text = JSON.stringify(site);
		const twice = parseJson(siteSchema, 'data/situs.json', text.replace('"nama"', '"nama":"Lain","nama"'));
		expect(twice.issues).toMatchObject([{ code: 'isi-json', message: 'Isian `nama` tertulis dua kali.' }]);
		const proto = parseJson(siteSchema, 'data/situs.json', text.replace('"nama"', '"__proto__":"Lain","nama"'));
		expect(proto.issues).toMatchObject([{ code: 'isi-json', message: 'Isian `__proto__` tidak dikenal.' }]);
	});
});

it.each(['[', '{"a":'])('a file of a hundred thousand %s ends in a sentence', (open) => {
	const { issues } = parseJson(citySchema, 'data/kota/x/kota.json', `{"singkat": ${open.repeat(100_000)}`);
	expect(issues).toMatchObject([
		{ code: 'json-rusak', message: 'JSON tidak terbaca: kurungnya bersarang terlalu dalam.' },
	]);
});
