import { describe, expect, test } from 'vitest';
import { readingsIn } from '../../disclosure/claim-words.ts';
import { figure, figures, indicator, note, said } from './claims.fixture.ts';

test('nothing is said of a hidden village of which nothing is told', () => {
	expect(said({})).toEqual([]);
});

describe('a hidden village is given away by', () => {
	test.each([
		['the date of the round', figures(figure('99.01 jumlah-balita-stunting eppgbm 2024-08-31', '145'))],
		['the year of the round', figures(figure('99.01 jumlah-balita-stunting eppgbm 2024', '145'))],
		['another instrument', figures(figure('99.01 jumlah-balita-stunting laporan-pemkot 2024-08', '145'))],
		['an estimate', figures(figure('99.01 jumlah-balita-stunting eppgbm 2024-08', '145', 'perkiraan'))],
		['a doubted figure', figures(figure('99.01 jumlah-balita-stunting eppgbm 2024-08', '145', 'diragukan'))],
		[
			'an indicator of the folder’s own',
			{
				...indicator('angka-tengkes,Angka tengkes,persen,persen,Definisi.,balita tengkes,balita yang diukur'),
				...figures(figure('99.01.01.1004 angka-tengkes eppgbm 2024-08', '2.6')),
			},
		],
		[
			'those who are well',
			{
				...indicator('jumlah-normal,Balita normal,balita,balita,Definisi.,,'),
				...figures(figure('99.01.01.1004 jumlah-normal eppgbm 2024-08', '114')),
			},
		],
	])('%s', (_, changes) => {
		expect(said(changes)).toContain('sel-terhitung angka.csv:2:5');
	});

	test('a puskesmas that bears the name of a district, and all of them together', () => {
		const areas = (text: string) =>
			`${text.replace(/.*-pkm-.*\n/g, '')}99.01-pkm-kebun-contoh,puskesmas,Kebun Contoh,,\n99.01-pkm-lain,puskesmas,Lain,,\n`;
		const one = figure('99.01-pkm-kebun-contoh jumlah-balita-stunting eppgbm 2024-08', '124');
		expect(said({ 'kota/contoh/wilayah.csv': areas, ...figures(one) })).toEqual(['sel-terhitung angka.csv:2:5']);
		const apart = areas('').replaceAll('Kebun Contoh', 'Utara');
		const both = figures(one, figure('99.01-pkm-lain jumlah-balita-stunting eppgbm 2024-08', '21'));
		const own = (text: string) => `${text.replace(/.*-pkm-.*\n/g, '')}${apart}`;
		expect(said({ 'kota/contoh/wilayah.csv': own, ...both })).toEqual(['sel-terhitung angka.csv:3:5']);
	});

	test.each([
		['Seluruh kota 145 balita pendek.'],
		['Balita stunting di seluruh kota: 145.'],
		['Ada seratus empat puluh lima balita stunting.'],
		['Anggrek Contoh 2,6 persen.'],
		['Di Anggrek Contoh 114 balita normal.'],
		['Kebun Contoh mencatat 124 kasus stunting.'],
		['Rata-rata empat kelurahan Kebun Contoh 31 balita pendek.'],
		['Rata-rata empat kelurahan di Kebun Contoh 31.'],
		['Rata-rata tujuh kelurahan 20,7 balita pendek.'],
		['Melati Contoh dan Anggrek Contoh 55 balita pendek.'],
	])('a note: %s', (text) => {
		expect(said(note(text))).toContain('sel-terhitung pengukuran.csv:2:6');
	});

	test.each([
		['Kenanga Contoh 35 lebih banyak daripada Anggrek Contoh.', true],
		['Di Anggrek Contoh sepertiga Cempaka Contoh.', true],
		['Pendek: Anggrek Contoh III.', true],
		['Anggrek Contoh 3.', true],
		['Kenanga Contoh 35 lebih banyak daripada sasarannya.', false],
		['Posyandu Anggrek Contoh pindah ke Melati Contoh pada 3 Juni.', false],
	])('a comparison, or a bare number: %s', (text, isTold) => {
		expect(said(note(text)).includes('teks-kecil pengukuran.csv:2:6')).toBe(isTold);
	});

	test('an alias, a title, a factor, what the press is said to have got wrong, and a correction between two others', () => {
		const alias = (text: string) => text.replace('Anggrek Contoh,', 'Anggrek Contoh,tiga anak pendek');
		expect(said({ 'kota/contoh/wilayah.csv': alias })).toEqual(
			expect.arrayContaining([expect.stringMatching(/^teks-kecil wilayah.csv/)]),
		);
		const title = (text: string) =>
			text.replace('"Hasil Penimbangan Agustus 2024, Kota Contoh"', '"Hasil: 145 balita pendek"');
		expect(said({ 'dokumen.csv': title })).toEqual([expect.stringMatching(/^sel-terhitung dokumen.csv/)]);
		const uncited = (text: string) =>
			`${text}x,145 Balita di Kota Contoh Stunting,Koran,2024-09-20,berita,https://koran.example/a\n`;
		expect(said({ 'dokumen.csv': uncited })).toEqual(['sel-terhitung dokumen.csv:10:2']);
		const term = (text: string) => `${text}x,X,Di Kota Contoh 145 balita pendek.\n`;
		expect(said({ 'istilah.csv': term })).toEqual(['sel-terhitung istilah.csv:4:3']);
		const factor =
			'periode,bagian,wilayah,faktor,nilai,satuan,dokumen,letak,catatan\n2024-08,C,99.01,Balita pendek,145,balita,dinkes-contoh-2024-09,,\n';
		expect(said({ 'kota/contoh/faktor.csv': factor })).toEqual(['sel-terhitung faktor.csv:2:5']);
		const press =
			'id,wilayah,tanggal,tertulis,masalah,dokumen,angka\na,99.01,2024-09,150 balita stunting,Yang benar 145 balita stunting.,,\n';
		expect(said({ 'kekeliruan.csv': press })).toContain('sel-terhitung kekeliruan.csv:2:5');
		const id = '99.01/jumlah-balita-stunting/eppgbm/2024-08';
		const corrections = `tanggal,angka,sebelum,sesudah,alasan,dokumen\n2024-10-01,${id},150,145,Salah.,\n2024-10-02,${id},tidak_diulang,,Ditarik.,\n`;
		expect(said({ 'koreksi.csv': corrections })).toEqual(['koreksi-membuka koreksi.csv:2:4']);
	});

	test('what was in print before the round began is not of it; what is said of it since may be', () => {
		const press = (printed: string) => ({
			'kekeliruan.csv': `id,wilayah,tanggal,tertulis,masalah,dokumen,angka\na,99.01,${printed},145 balita stunting,Salah kutip.,,\n`,
		});
		// Nor is what came out more than a year later and names no year.
		for (const printed of ['2024-07', '2024-07-31', '2023', '2025-10', '2026'])
			expect(said(press(printed)), printed).toEqual([]);
		for (const printed of ['', '2024', '2024-08', '2024-09-30', '2025-08'])
			expect(said(press(printed)), printed).toEqual(['sel-terhitung kekeliruan.csv:2:4']);
		const early =
			'id,wilayah,tanggal,tertulis,masalah,dokumen,angka\na,99.01,2024-07,Salah kutip.,Yang benar 145 balita stunting.,,\n';
		expect(said({ 'kekeliruan.csv': early })).toEqual(['sel-terhitung kekeliruan.csv:2:5']);
	});

	test('a note of another year that speaks of the round’s', () => {
		const changes = (text: string) => figures(`${figure('99.01 jumlah-balita-diukur eppgbm 2021', '900')}"${text}"`);
		for (const text of ['Pada Agustus 145 balita pendek.', 'Kini 145 balita pendek.', '145 balita pendek tahun ini.'])
			expect(said(changes(text)), text).toContain('sel-terhitung angka.csv:2:12');
	});

	test('a round of which the note denies that it has been printed', () => {
		for (const text of ['belum sudah-terbit; 145 balita pendek', 'Apakah sudah-terbit? 145 balita pendek.']) {
			expect(said(note(text))).toContain('sel-terhitung pengukuran.csv:2:6');
		}
		expect(said(note('sudah-terbit. 145 balita pendek.'))).toEqual([]);
	});
});

describe('nothing is said of', () => {
	test.each([
		['another round', figures(figure('99.01 jumlah-balita-stunting eppgbm 2023-08', '145'))],
		['a survey', figures(figure('99.01 prevalensi-stunting ssgi 2024', '10.8'))],
		['a target', figures(figure('99.01 target-prevalensi target-kota 2024', '10.8'))],
		['what cannot be true of this round', figures(figure('99.01 jumlah-balita-stunting laporan-pemkot 2024', '96'))],
		['a year, a page and a law', note('Tabel 3 halaman 145, Peraturan Wali Kota 7 Tahun 2022.')],
		['other shares', note('Kehadiran kader 71,4 persen dari 145 kader.')],
		['a total of other things', note('Jumlah posyandu seluruhnya 145.')],
		['a mean of other things', note('Kader per kelurahan rata-rata 31 orang; umur balita rata-rata 31 bulan.')],
		['a term', { 'istilah.csv': (text: string) => `${text}x,X,Bila 145 balita pendek.\n` }],
		['a date', note('Diukur 12/08/2024 di seluruh kota.')],
		['the border of a definition', note('Balita pendek: di bawah 145 SD.')],
		['an age', note('Balita pendek sampai umur 145 bulan.')],
		['a note of another year', figures(`${figure('99.01 jumlah-balita-diukur eppgbm 2021', '900')}145 balita pendek.`)],
	])('%s', (_, changes) => {
		expect(said(changes)).toEqual([]);
	});
});

test.each([
	'Jumlah seluruhnya 145.',
	'145/1347 balita pendek.',
	'145 dari 1.347 balita pendek.',
	'Prevalensi kota 10,76%.',
	'89,24 persen balita tidak stunting.',
	'Sel yang disembunyikan di Anggrek Contoh berisi tiga.',
	'Sisanya 3 ada di Anggrek Contoh.',
	'Anggrek Contoh menyumbang 2,07 persen dari seluruh kasus.',
	'Satu dari 39 balita Anggrek Contoh pendek.',
])('a note that tells it otherwise: %s', (text) => {
	expect(said(note(text))).toContain('sel-terhitung pengukuran.csv:2:6');
});

test('a group of whom all have the finding is told of a figure', () => {
	const all = `99.01.01.1003,prevalensi-stunting,eppgbm,2023-08,,12,12,final,,dinkes-contoh-2024-09,,`;
	expect(said(figures(all))).toEqual(['angka-kecil angka.csv:2:6']);
});

test('what a sentence says of counts', () => {
	expect(readingsIn('Tahun 2024 ada 1.145 balita sangat pendek')).toEqual([
		{ kind: 'count', terms: [['severe', 1]], value: 1145 },
	]);
	expect(readingsIn('dua puluh tiga balita wasting')).toEqual([{ kind: 'count', terms: [['wasting', 1]], value: 23 }]);
	expect(readingsIn('prevalensi stunting 10,8 persen')).toEqual([
		{ kind: 'rate', part: 'stunted', whole: 'measured', percent: { value: 10.8, decimals: 1 } },
	]);
	expect(readingsIn('halaman 12, tabel 3')).toEqual([]);
});
