// Cells of notes and texts of programmes: how many sentences about one child the guard stops, and how many honest ones.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scanFile } from '../../src/personal-data/scan.ts';
import { vocabularyOf } from '../../src/personal-data/vocabulary.ts';

const LINES = readFileSync('tests/personal/notes.txt', 'utf8').split('\n');
/** One in three is a name that no list of the guard holds. */
const NAMES =
	`Rafasya Azka Jazilah Kenzo Nabila Wikrama Syifa Fathan Kaivan Aisyah Rizky Arzayyan Zahra Alvaro Nismara Naura Khanza Aruni
	Keenan Bilqis Deandra Hafiz Raisa Zemira Salsa Dafa Sabiq Slamet Nurlela Mahika Yuliana Rosmiati Oktovina Ketut Yosef Meysha
	Felicia Marthen Naqiba Farel Danish Shafanira Mutia Ghazi Sumardin Maruli Dzaki Halidin Gavin Nathan Ilmira Reyhan Aqila Rusminah
	Kenzi Naufal Gyandra Tristan Shanum Virendra Abinaya Tiara Karsiyem Fakhri Rachel Ersya`.split(/\s+/);
const PLACES = vocabularyOf('data');

const nameOf = (seed: number) => NAMES[(seed * 7) % NAMES.length] as string;

function filled(text: string, seed: number): string {
	const name = nameOf(seed);
	return text
		.replace(/\{i\}/g, `${name[0]}.${nameOf(seed + 1)[0]}`)
		.replace(/\{N\d?\}/g, `${name} ${nameOf(seed + 2)}`)
		.replace(/\{x\d?\}/g, name.toLowerCase())
		.replace(/\{[nmf]\d?\}/g, name);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const cell = (text: string) =>
	['data/koreksi.csv', `tanggal,angka,sebelum,sesudah,alasan,dokumen\n2026-01-02,a,1,2,${quoted(text)},b\n`] as const;
const FILES: readonly ((text: string) => readonly [string, string])[] = [
	cell,
	(text) => ['src/content/programs/a.mdx', `---\njudul: "Kota menimbang lagi"\n---\n\n${text}\n`],
];

/** The share of the sentences of a sign that is refused, over names and places in a file. */
function refused(sign: string, seeds: readonly number[]): { readonly share: number; readonly which: string[] } {
	const tried = LINES.filter((line) => line.startsWith(`${sign} :: `)).flatMap((line, at) =>
		seeds.flatMap((seed) => FILES.map((file) => file(filled(line.slice(sign.length + 4), seed + at)))),
	);
	const options = { phones: new Set<string>(), inData: true, places: PLACES };
	const found = tried.map(([file, text]) => scanFile(file, Buffer.from(text), options).length > 0);
	const which = tried.flatMap(([, text], at) => (found[at] === (sign === 'jujur') ? [text] : []));
	return { share: found.filter(Boolean).length / tried.length, which };
}

it('stops at least 95 % of what is written about one child', () => {
	const { share, which } = refused('anak', [1, 2, 3]);
	console.log(`stopped ${(share * 100).toFixed(1)} % of notes about one child`);
	expect(share, which.join('\n')).toBeGreaterThanOrEqual(0.95);
});

it('refuses at most 2 % of honest notes', () => {
	const { share, which } = refused('jujur', [1]);
	console.log(`refused ${(share * 100).toFixed(1)} % of honest notes`);
	expect(share, which.join('\n')).toBeLessThanOrEqual(0.02);
});

it.each([
	['Cyrillic letters that look Latin', 'data Z\u0430idan dihapus', [2, 5]],
	['no name', 'satu balita di RT 03 gang Mawar, umur 14 bulan, tinggi 68 cm', [2, 5]],
])('says where it stands, not what: %s', (_, text, place) => {
	const [file, content] = cell(text);
	const found = scanFile(file, Buffer.from(content), { phones: new Set(), inData: true, places: PLACES });
	expect(found.map(({ kind, line, column }) => [kind, line, column])).toEqual([['orang-dalam-teks', ...place]]);
	expect(JSON.stringify(found)).not.toMatch(/idan|Mawar/);
});

it('knows early from a child of that name', () => {
	const isRefused = (next: string) => {
		const [file, content] = cell(['Deteksi', 'Dini', next].join(' '));
		return scanFile(file, Buffer.from(content), { phones: new Set(), inData: true, places: PLACES }).length > 0;
	};
	expect(['Stunting', nameOf(4)].map(isRefused)).toEqual([false, true]);
});

it('lets a word be cleared once, with what it is, and not behind a word for a child', () => {
	const dir = mkdtempSync(path.join(tmpdir(), 'aksi7-cleared-'));
	writeFileSync(path.join(dir, 'bukan-nama.txt'), 'Wardah: merek kosmetik\nPutri Ayu: merek beras\nKenzo:\n');
	const isRefused = (text: string, places: ReadonlySet<string>) => {
		const [file, content] = cell(text);
		return scanFile(file, Buffer.from(content), { phones: new Set(), inData: true, places }).length > 0;
	};
	// No pipe, device or link is read: the first is waited for without end.
	writeFileSync(path.join(dir, 'terms'), 'istilah\nKenzo\n');
	symlinkSync('terms', path.join(dir, 'istilah.csv'));
	const cleared = vocabularyOf(dir);
	rmSync(dir, { recursive: true });
	const texts = [
		'Sabun Wardah habis',
		'Beras Putri Ayu habis',
		...'Ayu Kenzo'.split(' ').map((one) => `${one} dirujuk`),
	];
	texts.push('a.n. Wardah');
	expect(texts.map((text) => isRefused(text, PLACES))).toEqual([true, true, true, true, true]);
	expect(texts.map((text) => isRefused(text, cleared))).toEqual([false, false, true, true, true]);
});
