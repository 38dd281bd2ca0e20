// `npm run import`: a table against itself, its rows and its cells. Every table is made up.
import { describe, expect, it } from 'vitest';
import { book, counts, grid, notes, refusal, sheets, text } from '../import/asked.ts';
import type { Rows } from '../import/workspace.ts';
import { zip } from '../import/write-xlsx.ts';

const TITLES = ['No', 'Kelurahan', 'Sasaran', 'Diukur', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi', 'Stunting'];
const ROWS: Rows = grid(
	'1 | Melati | 410 | 367 | 10 | 36 | 314 | 7 | 46',
	'2 | Kenanga | 640 | 608 | 15 | 58 | 521 | 14 | 73',
	'3 | Dahlia | 690 | 600 | 22 | 72 | 499 | 7 | 94',
);
const TOTAL = ['', 'JUMLAH', 1740, 1575, 47, 166, 1334, 28, 213];
const table = (...rows: Rows): Rows => [TITLES, ...rows];
/** The rows with one cell changed: of the first column it is 0. */
const withCell = (
	row: number,
	column: number,
	value: string | number | { error: string } | { formula: string },
): Rows =>
	ROWS.map((cells, index) => (index === row ? (cells as (string | number)[]).with(column, value as string) : cells));

describe('sums of the file', () => {
	it('bear the villages out, and are no village', async () => {
		const bytes = text(table(...ROWS, TOTAL));
		expect(await counts(bytes)).toBe('410,367,46,10');
		expect(await notes(bytes)).toContain(
			'3 baris kelurahan dibaca.\n1 baris jumlah dicocokkan, tidak ikut dijumlahkan (baris 5).',
		);
		expect(await counts(text(table(...ROWS, ['', 'KAB/KOTA CONTOH', ...TOTAL.slice(2)])))).toBe('410,367,46,10');
		expect(await notes(bytes)).toContain('pendek ← I Stunting: jumlah kelurahan 213; di berkas 213 (I5)');
	});
	it.each([
		[
			'a village is lost',
			table(...ROWS.slice(0, 2), TOTAL),
			'C4: JUMLAH menulis Sasaran 1.740, padahal 2 baris kelurahannya berjumlah 1.050',
		],
		[
			'one says another number',
			table(...ROWS, TOTAL.with(8, 231)),
			'I5: JUMLAH menulis Stunting 231, padahal 3 baris kelurahannya berjumlah 213',
		],
		[
			'a row does not add up',
			table(...withCell(1, 8, 730)),
			'I3: Stunting = 730, padahal Sangat Pendek + Pendek = 15 + 58 = 73',
		],
		[
			'classes do not add up',
			table(...withCell(0, 3, 376)),
			'D2: Diukur = 376, padahal Sangat Pendek + Pendek + Normal + Tinggi = 10 + 36 + 314 + 7 = 367',
		],
		[
			'more were measured than there are',
			table(...withCell(2, 2, 580)),
			'D4: Diukur = 600, lebih besar daripada Sasaran = 580',
		],
		['a village stands twice', table(...ROWS, ROWS[0] ?? []), 'baris 2, 5: Melati ada 2 kali'],
		[
			'a row has no village',
			table(...ROWS, [4, '', 300, 250, 5, 20, 220, 5, 25]),
			'baris 5: berisi angka tanpa nama kelurahan',
		],
		['a cell is an error', table(...withCell(1, 2, { error: '#N/A' })), 'C3: Sasaran berisi galat #N/A'],
		['a cell is no count', table(...withCell(1, 2, 'enam')), 'C3: Sasaran bukan bilangan bulat'],
		[
			'a needed formula has no result',
			table(...withCell(1, 3, { formula: 'A1' })),
			'rumus yang hasilnya tidak tersimpan',
		],
	])('refuse when %s', async (_, rows, said) => {
		if (said.includes('rumus')) return expect(await counts(book(rows))).toBe('410,367,46,10');
		expect(await refusal(book(rows))).toContain(said);
	});
	it('of districts are over their villages, with or without their name', async () => {
		const own: Rows = [
			['Kecamatan', ...TITLES.slice(1)],
			...ROWS.map((row, index) => [index < 2 ? 'KEBUN RAYA' : 'TAMAN SARI', ...row.slice(1)]),
		];
		const first = ['', '', 1050, 975, 25, 94, 835, 21, 119];
		const sums = (label: string) => [
			...own.slice(0, 3),
			[label, ...first.slice(1)],
			...own.slice(3),
			['KOTA CONTOH', ...TOTAL.slice(1).with(0, '')],
		];
		expect(await counts(book(sums('JUMLAH KEC. KEBUN RAYA')))).toBe('410,367,46,10');
		expect(await counts(book(sums('Jumlah')))).toBe('410,367,46,10');
		const wrong = sums('Jumlah').map((row, index) => (index === 3 ? (row as (string | number)[]).with(2, 1060) : row));
		expect(await refusal(book(wrong))).toContain('C4: Jumlah menulis Sasaran 1.060');
	});
	it('that were never worked out are told, not believed', async () => {
		expect(
			await notes(
				text(
					table(
						...ROWS,
						TOTAL.map((cell) => (typeof cell === 'number' ? 0 : cell)),
					),
				),
			),
		).toContain('dianggap belum dihitung');
		expect(await counts(book(table(...ROWS.map((row) => [...row.slice(0, 8), { formula: 'E2+F2' }]))))).toBe(
			'410,367,46,10',
		);
	});
	it('show what a dash means; accounting’s dash is zero; any other is refused', async () => {
		const classes = ['Kelurahan', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi'];
		const rows = [classes, ['Melati', 8, 38, 1239, 7], ['Kenanga', 12, 40, 1248, '-']];
		expect(await refusal(text(rows))).toContain('E3: Tinggi berisi tanda "-"');
		expect(await counts(text([...rows, ['JUMLAH', 20, 78, 2487, 7]]), {}, '99.01.01.1002')).toBe(',1300,52,12');
		const accounting = [
			classes,
			['Melati', ' 8 ', ' 38 ', ' 1.239 ', ' 7 '],
			['Kenanga', ' 12 ', ' 40 ', ' 1.248 ', '  -    '],
		];
		expect(await counts(text(accounting), {}, '99.01.01.1002')).toBe(',1300,52,12');
	});
	it('cannot make a list of cases into a round', async () => {
		expect(
			await refusal(text(grid('Kelurahan | Diukur | Jumlah Stunting', 'Melati | 40 | 40', 'Kenanga | 30 | 29'))),
		).toContain('hanya memuat balita stunting');
	});
});

describe('rows of one village', () => {
	const header = ['Kelurahan', 'Posyandu', 'Sangat Pendek', 'Pendek', 'Normal', 'Tinggi'];
	const parts: Rows = grid(
		'Melati | Posyandu 1 | 6 | 12 | 82 | 8',
		' | Posyandu 2 | 5 | 10 | 84 | 8',
		' | Posyandu 3 | 9 | 11 | 98 | 6',
	);
	it('under a merged cell or below its name are added, and that is said', async () => {
		for (const bytes of [book([header, ...parts], ['A2:A4']), text([header, ...parts])]) {
			expect(await counts(bytes)).toBe(',339,53,20');
			expect(await notes(bytes)).toContain('1 kelurahan dijumlahkan dari beberapa baris');
		}
	});
	it('in one clinic spelt in two ways are not added', async () => {
		const rows = grid(
			'Puskesmas | Kelurahan | Diukur | Jumlah Stunting',
			'Utara I | Melati | 390 | 40',
			'UTARA 1 | Melati | 390 | 40',
		);
		expect(await refusal(text(rows))).toContain('baris 2, 3: Melati ada 2 kali dengan angka yang sama');
		expect(await counts(text([...rows.slice(0, 2), ['Selatan', 'Melati', 100, 9]]))).toBe(',490,49,');
	});
	it('below a second header with other titles are refused', async () => {
		const rows = grid(
			'Kelurahan | Diukur | Jumlah Stunting',
			'Melati | 390 | 40',
			'Kelurahan | Jumlah Stunting | Diukur',
			'Kenanga | 30 | 300',
		);
		expect(await refusal(text(rows))).toContain('B3: judul kedua di lembar yang sama');
		expect(await counts(text([...rows.slice(0, 2), rows[0] ?? [], ['Kenanga', 300, 30]]), {}, '99.01.01.1002')).toBe(
			',300,30,',
		);
	});
	it('in per cent are no counts, whatever the title says', async () => {
		const rows = grid('Kelurahan | jumlah_balita_stunting | satuan', 'Melati | 21 | PERSEN');
		expect(await refusal(text(rows))).toContain('C2: satuannya persen');
		expect(await counts(text([rows[0] ?? [], ['Melati', 21, 'BALITA']]))).toBe(',,21,');
	});
	it('with a sum of their own are checked by it', async () => {
		expect(await counts(text([header, ...parts, ['Melati', 'Jumlah', 20, 33, 264, 22]]))).toBe(',339,53,20');
		expect(await refusal(text([header, ...parts, ['Melati', 'Jumlah', 20, 34, 264, 22]]))).toContain('D5:');
	});
});

describe('sheets and files', () => {
	const sheet = (name: string, ...rows: Rows) => ({
		name,
		rows: [[`REKAP KECAMATAN ${name}`], ['Kelurahan', 'Diukur', 'Jumlah Stunting'], ...rows],
	});
	it('of districts are joined; those that contradict each other are not', async () => {
		const two = sheets(sheet('Kebun Raya', ['Melati', 390, 40]), sheet('Taman Sari', ['Dahlia', 300, 30]));
		expect([await counts(two), await counts(two, {}, '99.01.02.1001')]).toEqual([',390,40,', ',300,30,']);
		expect(await refusal(sheets(sheet('A', ['Melati', 390, 40]), sheet('B', ['Melati', 391, 40])))).toContain(
			'Isinya berbeda untuk Melati',
		);
	});
	it('of months are chosen by the period', async () => {
		const of = (name: string, stunted: number) => ({
			name,
			rows: [
				['Kelurahan', 'Diukur', 'Jumlah Stunting'],
				['Melati', 390, stunted],
			],
		});
		expect(await counts(sheets(of('Januari', 50), of('Februari', 40)))).toBe(',390,40,');
	});
	it('of odd programs are read: floating sums, escaped signs, turned slashes', async () => {
		const rows = `<row><c t="str"><v>Kelurahan</v></c><c t="str"><v>Sasaran_x000D_</v></c><c t="str"><v>Diukur</v></c><c t="str"><v>Stunting</v></c></row><row><c t="str"><v>Melati_x000D_</v></c><c><v>4.0E2</v></c><c><v>300.00000000000006</v></c><c><v>131.0</v></c></row>`;
		const files = {
			'xl\\workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
			'xl\\_rels\\workbook.xml.rels':
				'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
			'xl\\worksheets\\sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
		};
		expect(
			await counts(
				zip(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]))),
			),
		).toBe('400,300,131,');
		const thousand = sheets({
			name: 'A',
			rows: grid('Kelurahan | Diukur | Jumlah Stunting', 'Melati | 1.786 | 1'),
		});
		expect(await refusal(thousand)).toContain('B2: Diukur berisi `1.7860`, bukan bilangan bulat');
	});
	it('of the portal are web pages called .xls', async () => {
		const page =
			'<html><body>Data Tanggal : 2026-03-02 08:11:09<table><tr><th rowspan=2>No<th rowspan=2>Desa/Kel<th colspan=5>TB/U</tr><tr><th>Sangat Pendek<th>Pendek<th>Normal<th>Tinggi<th>Outlier</tr><tr><td>1<td>MELATI<td>9<td>33<td>270<td>8<td>6</tr></table></body></html>';
		expect(await counts(new TextEncoder().encode(page))).toBe(',320,42,9');
	});
	it.each([
		['.ods', zip({ mimetype: Buffer.from('a'), 'content.xml': Buffer.from('<x/>') })],
		['.xlsb', zip({ 'xl/workbook.bin': Buffer.from('a') })],
		['buku kerja Excel lama', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
		['halaman web', Buffer.from('<html><body>Tidak ada apa-apa</body></html>')],
		['PDF', Buffer.from('%PDF-1.7')],
	])('of another kind are named: %s', async (kind, bytes) => expect(await refusal(bytes)).toContain(kind));
});

describe('kelurahan and desa of one name', () => {
	it('are told apart by their rank, and refused without it', async () => {
		const rows = (name: string): Rows => [
			['Kecamatan', 'Kelurahan', 'Diukur', 'Jumlah Stunting'],
			['HULU SUNGAI', name, 390, 40],
		];
		expect(await counts(text(rows('2. Anggrek')), {}, '99.01.03.1002')).toBe(',390,40,');
		expect(await counts(text(rows('KEL. ANGGREK')), {}, '99.01.03.1002')).toBe(',390,40,');
		expect(await refusal(text(rows('ANGGREKK')))).toContain('1. Anggrek, Hulu Sungai');
	});
});

describe('a file that is summed up by a mean alone', () => {
	const percents: Rows = grid(
		'Kelurahan | Sasaran | Diukur | Stunting',
		'Melati | 410 | 367 | 13',
		'Kenanga | 640 | 608 | 12',
		'Dahlia | 690 | 600 | 16',
	);
	const mean = ['Rata-rata', 580, 525, 14];
	it('is asked whether it counts: these may be per cents', async () => {
		expect(await refusal(text([...percents, mean]))).toContain(
			'tidak jelas apakah isinya jumlah balita atau persen: tidak ada baris jumlah atau kolom lain yang membuktikannya',
		);
	});
	it.each([
		['its title says so', [['Kelurahan', 'Sasaran', 'Diukur', 'Jumlah Stunting'], ...percents.slice(1), mean]],
		['a value is above a hundred', [...percents.slice(0, 3), ['Dahlia', 690, 600, 106], mean]],
		['its sum is there too', [...percents, ['JUMLAH', 1740, 1575, 41], mean]],
	])('is a count where %s', async (_, rows) => {
		expect(await counts(text(rows as Rows))).toMatch(/^410,367,13/);
	});
});

describe('whole per cents below a title that names no unit', () => {
	const rows = (title: string, ...more: Rows): Rows => [
		['Kelurahan', 'Sasaran', 'Diukur', title],
		['Melati', 620, 570, 9],
		['Kenanga', 640, 608, 12],
		['Dahlia', 690, 600, 16],
		...more,
	];
	it.each([
		['nothing else', rows('Stunting')],
		['a sum of the measured alone', rows('Stunting', ['JUMLAH', 1950, 1778, ''])],
		['a heading that speaks of per cents', [['PREVALENSI STUNTING (%)'], ...rows('Stunting')]],
	])('are asked about beside %s', async (_, table) => {
		expect(await refusal(text(table as Rows))).toContain('tidak jelas apakah isinya jumlah balita atau persen');
	});
	it('are no counts where their own total is none', async () => {
		expect(await refusal(text(rows('Stunting', ['JUMLAH', 1950, 1778, 13])))).toContain('13');
	});
	it('a table of targets is no round', async () => {
		const table: Rows = [['TARGET PENURUNAN STUNTING'], ...rows('Jumlah Stunting')];
		expect(await refusal(text(table))).toContain('menyebut target atau rencana');
	});
});
