// `npm run import`: which column is what. Every table is made up; each stands for a kind of sheet that once gave wrong
// numbers.
import { describe, expect, it } from 'vitest';
import { choosing } from '../../src/onboarding/import/question.ts';
import { book, cells, counts, grid, notes, refusal, text, words } from '../import/asked.ts';
import type { Rows } from '../import/workspace.ts';

const VILLAGES = ['Melati', 'Kenanga', 'Dahlia', 'Teratai'];
/** The same cells for each of four villages, below the titles. */
const four = (titles: Rows, ...cells: readonly (string | number)[]): Rows => [
	...titles,
	...VILLAGES.map((village) => [village, ...cells]),
];

describe('titles in English', () => {
	it('beside Indonesian ones say the same; alone a target may be a goal', async () => {
		const both = words(
			'Village / Kelurahan | Target / Sasaran | Measured / Diukur | Stunted / Stunting | Severely stunted / Sangat pendek',
		);
		expect(await counts(book(four([both], 341, 321, 166, 9)))).toBe('341,321,166,9');
		const english = ['Village', 'Target', 'Measured', 'Stunted', 'Severely stunted'];
		expect(await counts(book(four([english], 341, 321, 166, 9)))).toBe(',321,166,9');
	});
});

describe('a per cent is never a count', () => {
	it.each([
		grid('Kelurahan | Sasaran | Diukur | % Stunting | Jumlah Stunting', '341 | 321 | 21 | 66'),
		grid('Kelurahan | Sasaran | Diukur | Jumlah Stunting | Stunting (%)', '341 | 321 | 66 | 20,56'),
		[
			['Kelurahan', 'Sasaran', 'Diukur', 'Prevalensi', 'Jumlah\nBalita\nStunting'],
			[341, 321, '0,2056', 66],
		],
	])('%j', async (titles, cells) => expect(await counts(book(four([titles], ...cells)))).toBe('341,321,66,'));

	it('and without a count there is nothing to read', async () => {
		const said = await refusal(text(four([['Kelurahan', 'Sasaran', 'Diukur', 'Stunting (%)']], 341, 321, 21)));
		expect(said).toContain('Ada `D1 Stunting (%)`, tetapi persen bukan jumlah balita');
		expect(await refusal(text(grid('Kelurahan | % Stunting', 'Melati | 3')), { map: ['% Stunting=pendek'] })).toContain(
			'berisi persen',
		);
	});

	it('that does not fit its own counts stops the import at its cell', async () => {
		const rows = four([['Kelurahan', 'Diukur', 'Jumlah Stunting', '% Stunting']], 200, 40, 20).with(
			2,
			cells('Kenanga | 200 | 14 | 20'),
		);
		expect(await refusal(text(rows))).toContain('D3: % Stunting 20, padahal 14 dari 200 adalah 7,00 persen.');
	});
});

describe('titles above titles', () => {
	const four_ = ['Sangat Pendek', 'Pendek', 'Normal', 'Tinggi'];
	const wide = (subs: readonly string[]): Rows => [
		['Kelurahan', ...four_.flatMap((title) => [title, ...subs.slice(1).map(() => '')])],
		['', ...four_.flatMap(() => subs)],
	];

	it('of both sexes are added, or checked against their sum', async () => {
		const merges = ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1', 'H1:I1'];
		const cells = [9, 7, 40, 33, 295, 301, 6, 5];
		expect(await counts(book(four(wide(['L', 'P']), ...cells), merges))).toBe(',696,89,16');
		expect(await counts(text(four(wide(['L', 'P']), ...cells)))).toBe(',696,89,16');
		const sums = [9, 7, 16, 40, 33, 73, 295, 301, 596, 6, 5, 11];
		expect(await counts(text(four(wide(['L', 'P', 'JML']), ...sums)))).toBe(',696,89,16');
		const off = sums.with(2, 17);
		expect(await refusal(text(four(wide(['L', 'P', 'JML']), ...off)))).toContain(
			'D3: Sangat Pendek › JML = 17, padahal',
		);
	});

	it('of a number and its per cent keep the number', async () => {
		expect(await counts(text(four(wide(['Jml', '%']), 9, 2.6, 40, 11.4, 295, 84.3, 6, 1.7)))).toBe(',350,49,9');
	});

	it('that are lost leave numbers without a title, which stop the import', async () => {
		const rows = four(
			[['Kelurahan', 'Sangat Pendek', '', 'Pendek', '', 'Normal', '', 'Tinggi', '']],
			9,
			7,
			40,
			33,
			295,
			301,
			6,
			5,
		);
		expect(await refusal(text(rows))).toContain('C2: angka di kolom tanpa judul');
	});

	it('of months of age are added when they make up all children, and refused when not', async () => {
		const header: Rows = [
			['Kelurahan', 'Diukur PB/TB', '', '', 'Jumlah Balita Stunting', '', ''],
			['', ...['0-23 bulan', '24-59 bulan', '0-59 bulan'], ...['0-23 bulan', '24-59 bulan', '0-59 bulan']],
		];
		expect(await counts(text(four(header, 170, 276, 446, 23, 35, 58)))).toBe(',446,58,');
		const half = header.map((row) =>
			row.filter((_, column) => column !== 2 && column !== 3 && column !== 5 && column !== 6),
		);
		expect(await refusal(text(four(half, 170, 23)))).toContain('hanya sebagian balita');
	});

	it('in four rows are read to the lowest', async () => {
		const rows = [
			['NO', 'DESA', 'JML POSY', 'BALITA YANG ADA', 'JUMLAH ANAK MENURUT STATUS GIZI', ...Array(15).fill('')],
			['', '', '', '', 'LAKI LAKI', ...Array(7).fill(''), 'PEREMPUAN', ...Array(7).fill('')],
			['', '', '', '', ...[1, 2].flatMap(() => four_.flatMap((title) => [title.toUpperCase(), '']))],
			['', '', '', '', ...Array.from({ length: 16 }, (_, index) => (index % 2 ? '≠ GAKIN' : 'GAKIN'))],
			[1, 'MELATI', 5, 420, 3, 6, 12, 22, 70, 80, 1, 4, 3, 6, 12, 22, 70, 80, 1, 4],
		];
		expect(await counts(book(rows))).toBe('420,396,86,18');
	});
});

describe('words of systems', () => {
	it('Normal of weights is never of heights, and outliers are not measured', async () => {
		const titles = [
			...words(
				'Tahun | Bulan | Kelurahan | data_sasaran_L | data_sasaran_P | BBSangat_Kurang | BB_Kurang | Berat_Badan_Normal | Risiko_Lebih',
			),
			...words(
				'BB_Outlier | Sangat_Pendek | Pendek | TB_Normal | Tinggi | TB_Outlier | Gizi_Buruk | Gizi_Kurang | Normal | Risiko_Gizi_Lebih',
			),
			...words(
				'Obesitas | Jumlah Stunting | Wasting | Underweight | jumlah_timbang | jumlah_ukur | jumlah_timbang_ukur',
			),
		];
		const row = (month: number, short: number) => [
			2026,
			month,
			'MELATI',
			229,
			206,
			6,
			30,
			349,
			8,
			5,
			8,
			short,
			379 - short,
			6,
			5,
			5,
			13,
			295,
			51,
			12,
			8 + short,
			18,
			36,
			403,
			393,
			391,
		];
		expect(await counts(book([titles, row(1, 40), row(2, 49)]))).toBe('435,393,57,8');
	});

	it('this month is not until this month, and measured is not weighed and measured', async () => {
		const titles = [
			...['No', 'Tahun', 'Kelurahan', 'Bulan', 'Jumlah_sasaran_balita', 'Jumlah_balita_usia_0-59_bulan_ini'],
			...words(
				'Jumlah_balita_usia_0-23_bulan_diukur_PBTB | Jumlah_balita_usia_24-59_bulan_diukur_PBTB | Jumlah_balita_usia_0-59_bulan_diukur_PBTB',
			),
			...words(
				'Jumlah_balita_usia_0-59_bulan_ditimbang_dan_diukur | Jumlah_balita_stunting | Jumlah_balita_stunting_sampai_bulan_ini',
			),
		];
		const bytes = text([titles, [1, 2026, 'Melati', 'Februari', 449, 429, 161, 252, 413, 411, 63, 120]]);
		expect(await counts(bytes)).toBe('449,413,63,');
		expect(await notes(bytes)).toContain('L Jumlah_balita_stunting_sampai_bulan_ini (judulnya tidak dikenal)');
	});

	it('limits of a class say whether it holds the severely stunted', async () => {
		const limits = ['Kelurahan', 'Diukur', 'Sangat Pendek (< -3 SD)', 'Pendek (-3 SD s/d < -2 SD)'];
		expect(await counts(text(four([limits], 390, 9, 31)))).toBe(',390,40,9');
		expect(await counts(text(four([limits.with(3, 'Jumlah Pendek (< -2 SD)')], 390, 9, 31)))).toBe(',390,31,9');
		expect(await counts(text(four([['Kelurahan', 'Jml Blt Diukur (D)', 'Stunting (<-2 SD)']], 390, 131)))).toBe(
			',390,131,',
		);
	});

	it('a class that holds the short and the tall tells nothing', async () => {
		const title = 'Hasil Pengukuran PB/TB/Umur - Sangat Pendek dan Pendek/Tinggi melebihi normal';
		const said = await refusal(
			text(four([['Desa/Kelurahan', 'Jumlah Balita', 'Datang - Balita', title]], 420, 390, 60)),
		);
		expect(said).toContain(`D1 ${title}: judulnya tidak dikenal`);
	});

	it('a round’s own file counts the severely stunted among the stunted', async () => {
		const rows = grid(
			'kode | kelurahan | sasaran | diukur | pendek | sangat_pendek',
			'99.01.01.1001 | Melati | 410 | 377 | 49 | 11',
		);
		expect(await counts(text(rows))).toBe('410,377,49,11');
	});
});

describe('titles that are nearly right', () => {
	// Each beside a measured that is there: no count of the stunted, so nothing can be read.
	it.each([
		...words(
			'Balita Tidak Stunting | Stunting bulan lalu | Stunting Baru | Stunting 2025 | Stunting Februari 2025 | Stunting (per 1000) | Non Stunting',
		),
		...words(
			'Stunting 0-23 bulan | Stunting Baduta | Prev. Stunting | Stunting s.d. bulan ini | Risiko Stunting | Keluarga Stunting | BB/U Pendek',
		),
		...words(
			'Stunting L | Sangat Pendek | Ibu Stunting | Target Stunting | Balita Belum Stunting | Stunting/Wasting | Pendek TB/U < -3 SD',
		),
	])('%s is not the number of the stunted', async (title) => {
		expect(await refusal(text(four([['Kelurahan', 'Diukur', title]], 390, 40)))).toMatch(/tidak ditemukan/);
	});
	it.each([
		...words(
			'Sisa Sasaran | Balita Tidak Diukur | Diukur LiLA | Diukur BB | Diukur BB/TB | Belum Diukur | Diukur bulan lalu',
		),
		...['Target Diukur', '% Diukur', 'Ibu Hamil Diukur', 'Diukur 0-23 bulan', 'Diukur P', 'Sasaran Ibu Hamil'],
	])('%s is not the number of the measured', async (title) => {
		const bytes = text(four([['Kelurahan', title, 'Jumlah Stunting']], 390, 40));
		expect(await counts(bytes)).toBe(',,40,');
		expect(await notes(bytes)).toMatch(/Diukur dikosongkan.*Kolom yang tidak dipakai: B /s);
	});
	it.each(['Ditimbang', 'Balita Hadir', 'Jumlah Pengukuran', 'Diukur Ulang', 'Entri', 'D/S'])(
		'%s may be the number of the measured, and is asked about',
		async (title) => {
			const bytes = text(four([['Kelurahan', title, 'Jumlah Stunting']], 390, 40));
			expect(await refusal(bytes)).toContain(`--map "${title}=diukur"  bila isinya balita yang diukur tinggi badannya`);
			expect(await counts(bytes, { map: [`${title}=diukur`] })).toBe(',390,40,');
			expect(await counts(bytes, { map: [`${title}=abaikan`] })).toBe(',,40,');
		},
	);
	it('a sheet of the letters S and D is asked about D, unless its own per cent of the stunted is of D', async () => {
		const rows = four([['Kelurahan', 'S', 'K', 'D', 'N', 'Jumlah Stunting', '%']], 410, 400, 390, 210, 40, '10,3');
		const open = rows.map((row) => row.slice(0, -1));
		expect(await refusal(text(open))).toContain('Kolom D `D`: tidak ada kolom balita yang diukur tingginya');
		expect(await counts(text(open), { map: ['D=diukur'] })).toBe('410,390,40,');
		expect(await counts(text(rows))).toBe('410,390,40,');
		expect(await notes(text(rows))).toContain('dipakai D, sebab persen stunting di setiap baris dihitung darinya');
	});
	it('classes of height without the tall are asked about', async () => {
		const rows = four([['Kelurahan', 'Sasaran', 'Sangat Pendek', 'Pendek', 'Normal']], 410, 9, 31, 350);
		expect(await refusal(text(rows))).toContain('--map "Normal=normal_dan_tinggi"');
		expect(await counts(text(rows), { map: ['Normal=normal_dan_tinggi'] })).toBe('410,390,40,9');
	});
});

describe('what the table leaves open', () => {
	const open = four([['Kelurahan', 'Diukur', 'Sangat Pendek', 'Pendek']], 390, 9, 31);
	it('is refused with what to pass', async () => {
		expect(await refusal(text(open))).toContain(
			'--map "Pendek=pendek_saja"  bila isinya balita pendek tanpa yang sangat pendek',
		);
		expect(await counts(text(open), { map: ['Pendek=pendek_saja'] })).toBe(',390,40,9');
		expect(await counts(text(open), { map: ['D=pendek'] })).toBe(',390,31,9');
	});
	it('is asked where somebody sits at the terminal', async () => {
		const answers = ['x', '2'];
		expect(await counts(text(open), { ask: choosing(async () => answers.shift() ?? '0') })).toBe(',390,40,9');
	});
	it('is told by a per cent, by the classes, or by smaller numbers', async () => {
		expect(await counts(text(four([['Kelurahan', 'Diukur', 'Sangat Pendek', 'Pendek', '%']], 390, 9, 31, '7,9')))).toBe(
			',390,31,9',
		);
		expect(
			await counts(text(four([['Kelurahan', 'Diukur', 'Sangat Pendek', 'Pendek', '%']], 390, 9, 31, '10,3'))),
		).toBe(',390,40,9');
		expect(await counts(text(four([['Kelurahan', 'Diukur', 'Pendek', '%']], 390, 40, '10,3')))).toBe(',390,40,');
	});
	it('can be said only of a column that is there, once, by a use that exists', async () => {
		expect(await refusal(text(open), { map: ['Pendak=pendek'] })).toContain(
			'`Pendak` pada --map tidak ada di baris judul',
		);
		expect(await refusal(text(open), { map: ['Pendek=stunting'] })).toContain('dengan salah satu kolom ini');
		const twice = four([['Kelurahan', 'Diukur', 'Jumlah Stunting', 'Jumlah Stunting']], 390, 9, 31);
		expect(await refusal(text(twice), { map: ['Jumlah Stunting=pendek'] })).toContain('ada lebih dari satu');
		expect(await counts(text(twice), { map: ['C=abaikan'] })).toBe(',390,31,');
	});
});

it('reads numbers kept as text, and numbers of columns with how they are worked out', async () => {
	const rows = [
		['Kelurahan', 'Diukur', 'Jumlah Pendek + Sangat Pendek', 'Sangat Pendek'],
		['1', '2', '3=4+5', '4'],
		['Melati', "'390", "'40", "'9"],
	];
	expect(await counts(text(rows))).toBe(',390,40,9');
});

it.each([
	['{"a":[{"kelurahan":"Melati"}]}', 'Berkas itu JSON'],
	['version https://git-lfs.github.com/spec/v1\noid sha256:0\n', 'git lfs pull'],
])('%s is no table', async (bytes, said) => expect(await refusal(new TextEncoder().encode(bytes))).toContain(said));
