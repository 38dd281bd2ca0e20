import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../draft.ts';
import { readFolder } from '../../read-folder.ts';
import { filesOf, type Site } from './small-cells.fixture.ts';
import { smallCells } from './small-cells.ts';

const check = (files: ReadonlyMap<string, string>): string[] => {
	const { draft, issues } = draftOf({ name: 'data', files });
	expect(issues).toEqual([]);
	return [...smallCells.run(draft)].map(({ severity, code, file, line, column, message, fix }) => {
		expect(`${message}`).toMatch(/^[A-Z`].*\.$/);
		return `${severity} ${code} ${file.replace('data/kota/contoh/', '')}:${line}:${column}\n${message}\n→ ${fix}`;
	});
};
const say = (site: Site) => check(filesOf(site));

const SAFE = ['120,110,20,6', '130,120,30,8', '110,100,25,9', '90,80,16,7', '100,90,24,10', '80,70,12,6'];
const TOTAL = '99.01 jumlah-balita-stunting 127';
/** The safe round with other cells in some villages. */
const withRows = (changes: Readonly<Record<number, string>>) => SAFE.map((row, index) => changes[index] ?? row);

describe('a small count that is not hidden', () => {
	test('is an error that says what to write', () => {
		expect(say({ rows: withRows({ 3: '90,80,16,3' }) })).toMatchInlineSnapshot(`
			[
			  "error sel-kecil pengukuran/2024-08.csv:5:6
			\`sangat_pendek\` Anggrek berjumlah 1 sampai 4 anak; sesedikit itu, seorang anak dapat dikenali.
			→ Tulis \`ds\` di \`sangat_pendek\`. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('is told with the further cells without which it could be worked out', () => {
		const figures = ['99.01.01 jumlah-sangat-pendek 26', '99.01 jumlah-sangat-pendek 42'];
		expect(say({ rows: withRows({ 3: '90,80,16,3' }), figures })).toMatchInlineSnapshot(`
			[
			  "error sel-kecil pengukuran/2024-08.csv:5:6
			\`sangat_pendek\` Anggrek berjumlah 1 sampai 4 anak; sesedikit itu, seorang anak dapat dikenali.
			→ Tulis \`ds\` di \`sangat_pendek\`, dan \`ds\` juga di \`sangat_pendek\` Melati dan \`sangat_pendek\` Kenanga, supaya tidak dapat dihitung. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('may be what severe stunting leaves of stunting', () => {
		expect(say({ rows: withRows({ 3: '90,80,16,14' }) })).toMatchInlineSnapshot(`
			[
			  "error sel-kecil pengukuran/2024-08.csv:5:5
			Selisih \`pendek\` dan \`sangat_pendek\` Anggrek berjumlah 1 sampai 4 anak; sesedikit itu, seorang anak dapat dikenali.
			→ Tulis \`ds\` di \`pendek\`, dan \`ds\` juga di \`sangat_pendek\` Anggrek, supaya tidak dapat dihitung. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('follows the threshold of the city', () => {
		expect(say({ rows: SAFE, threshold: 6 })).toEqual([]);
		expect(say({ rows: SAFE, threshold: 7 }).map((text) => text.split('\n')[0])).toEqual([
			'error sel-kecil pengukuran/2024-08.csv:2:6',
			'error sel-kecil pengukuran/2024-08.csv:7:6',
		]);
	});

	test('is not zero, nor absent', () => {
		expect(say({ rows: withRows({ 1: '130,120,0,0', 2: '110,td,td,td', 3: '90,80,16,bd', 4: '100,90,,' }) })).toEqual(
			[],
		);
	});
});

describe('a hidden count that can be worked out', () => {
	const hidden = withRows({ 3: '90,80,ds,7' });

	test('from the total of the city', () => {
		expect(say({ rows: hidden })).toEqual([]);
		expect(say({ rows: hidden, figures: [TOTAL] })).toMatchInlineSnapshot(`
			[
			  "error sel-terhitung pengukuran/2024-08.csv:5:5
			\`pendek\` Anggrek disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.
			→ Tulis \`ds\` juga di \`pendek\` Melati. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('from a rate of its district to one decimal', () => {
		expect(say({ rows: hidden, figures: ['99.01.01 prevalensi-stunting 22.2'] })).toHaveLength(1);
		expect(
			say({ rows: withRows({ 2: '110,100,ds,9', 3: '90,80,ds,7' }), figures: ['99.01.01 prevalensi-stunting 22.2'] }),
		).toEqual([]);
	});

	test('from its own row', () => {
		expect(say({ rows: withRows({ 3: '90,18,ds,16' }) })).toMatchInlineSnapshot(`
			[
			  "error sel-terhitung pengukuran/2024-08.csv:5:5
			\`pendek\` Anggrek disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.
			→ Tulis \`ds\` juga di \`sangat_pendek\` Anggrek. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('from a typed coverage', () => {
		expect(
			say({ rows: withRows({ 3: '90,ds,16,7,88.89' }).map((row) => (row.includes('88.89') ? row : `${row},`)) }),
		).toMatchInlineSnapshot(`
			[
			  "error sel-terhitung pengukuran/2024-08.csv:5:4
			\`diukur\` Anggrek disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.
			→ Tulis \`ds\` juga di \`sasaran\` Anggrek. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('from a figure of the very village, which no other cell can help', () => {
		expect(say({ rows: hidden, figures: ['99.01.01.1004 jumlah-balita-stunting 16'] })).toMatchInlineSnapshot(`
			[
			  "error sel-terhitung pengukuran/2024-08.csv:5:5
			\`pendek\` Anggrek disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.
			→ Tidak ada sel lain yang menolong: tarik dulu angka kota, kecamatan, atau kelurahan itu dari angka.csv. Bila dokumennya sudah menerbitkan angka ini, tulis \`sudah-terbit\` di \`catatan\` penimbangan ini.",
			]
		`);
	});

	test('because there is nobody to hide', () => {
		expect(say({ rows: withRows({ 3: '90,80,0,ds' }) })).toMatchInlineSnapshot(`
			[
			  "error sel-terhitung pengukuran/2024-08.csv:5:6
			\`sangat_pendek\` Anggrek disamarkan, tetapi masih dapat dihitung dari angka lain di folder data.
			→ Tulis \`0\`: tidak ada anak yang perlu disamarkan.",
			]
		`);
	});

	test('by a reader who believes one of two documents that contradict each other', () => {
		expect(
			say({ rows: hidden, figures: ['99.01 jumlah-balita-stunting 127', '99.01 jumlah-balita-stunting 129 lain'] }),
		).toHaveLength(1);
	});

	test('not from figures of another period, nor from contradictions', () => {
		const files = filesOf({ rows: hidden, figures: [TOTAL] });
		const moved = (files.get('kota/contoh/angka.csv') ?? '').replaceAll('2024-08', '2024-02');
		expect(check(new Map(files).set('kota/contoh/angka.csv', moved))).toEqual([]);
		expect(say({ rows: hidden, figures: ['99.01 jumlah-balita-stunting 7'] })).toEqual([]);
	});
});

describe('a round that somebody else has printed is left alone', () => {
	const rows = withRows({ 3: '90,80,16,3' });

	test('when its note says so', () => {
		expect(say({ rows, note: 'Rinciannya sudah-terbit di laman dinas.' })).toEqual([]);
		expect(say({ rows, note: 'Rinciannya sudah terbit.' })).toHaveLength(1);
	});

	test('when the press or a journal printed it', () => {
		expect(say({ rows, document: { kind: 'berita', publisher: 'Koran' } })).toEqual([]);
		expect(say({ rows, document: { kind: 'artikel-ilmiah', publisher: 'Jurnal' } })).toEqual([]);
		expect(say({ rows, document: { kind: 'rilis-pemerintah', publisher: 'Pemerintah Kota' } })).toHaveLength(1);
	});

	test('when these pages are not the government’s and repeat a document that has an address', () => {
		const document = { publisher: 'Dinas Kesehatan Kota Contoh' };
		expect(say({ rows, isOfficial: false, document })).toEqual([]);
		expect(say({ rows, isOfficial: false, document: { ...document, url: '' } })).toHaveLength(1);
		expect(say({ rows, isOfficial: false, document: { publisher: 'DINAS kesehatan' } })).toHaveLength(1);
	});
});

test('no message tells the number that is to be hidden', () => {
	for (const site of [
		{ rows: withRows({ 3: '90,80,16,3' }) },
		{ rows: withRows({ 3: '90,80,16,14' }) },
		{ rows: withRows({ 3: '90,80,ds,7' }), figures: [TOTAL] },
	]) {
		for (const text of say(site))
			expect(text.split('\n').slice(1).join(' ').replace('1 sampai 4', '')).not.toMatch(/\d/);
	}
});

test('whoever writes what the messages say has nothing left to write', () => {
	const files = filesOf({
		rows: withRows({ 3: '90,80,2,1', 4: '100,90,ds,10' }),
		figures: [TOTAL.replace('127', '113'), '99.01.01 jumlah-sangat-pendek 24'],
	});
	const path = 'kota/contoh/pengukuran/2024-08.csv';
	const columns = ['kode', 'kelurahan', 'sasaran', 'diukur', 'pendek', 'sangat_pendek'];
	for (let round = 0; ; round += 1) {
		const said = check(files);
		if (said.length === 0) break;
		expect(round).toBeLessThan(5);
		const grid = (files.get(path) ?? '').split('\n').map((line) => line.split(','));
		for (const text of said) {
			const [, line, column] = /:(\d+):(\d+)\n/.exec(text) ?? [];
			const row = grid[Number(line) - 1];
			if (row) row[Number(column) - 1] = 'ds';
			for (const [, name, village] of (text.split('→')[1] ?? '').matchAll(/`(\w+)` ([A-Z][a-z]+)/g)) {
				const other = grid.find((cells) => cells[1] === village);
				if (other) other[columns.indexOf(name ?? '')] = 'ds';
			}
		}
		files.set(path, grid.map((row) => row.join(',')).join('\n'));
	}
});

/** Every site of this repository as if its offices published it themselves, so that nothing is excused. */
test.each([
	'data',
	'data/_contoh',
	'tests/cases/lengkap/data',
	'tests/cases/kosong/data',
	'tests/cases/tanpa-geometri/data',
	'tests/cases/peta/data',
])('%s hides enough', (folder) => {
	const { files, ...rest } = readFolder(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)));
	const official = [...files].map(([path, text]) => [path, text.replace('"resmi": false', '"resmi": true')] as const);
	const kinds = (path: string, text: string) =>
		path === 'dokumen.csv' ? text.replaceAll(',berita,', ',publikasi-dinas,') : text;
	const { draft } = draftOf({ ...rest, files: new Map(official.map(([path, text]) => [path, kinds(path, text)])) });
	expect(draft.cities.length).toBeGreaterThan(0);
	expect([...smallCells.run(draft)]).toEqual([]);
});
