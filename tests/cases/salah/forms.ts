// What a spreadsheet, a hurried hand or another program does to the form of a file, a row or a cell.
import { AREAS, AUGUST, DOCUMENTS, type Edit, FEBRUARY, FIGURES } from './edit.ts';

/** Bytes of Windows-1252 read as UTF-8. */
const inLatin1 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');

export const FORMS: Readonly<Record<string, readonly Edit[]>> = {
	// The form of the file.
	'bentuk-berkas-titik-koma': [{ file: FEBRUARY, save: (text) => text.replaceAll(',', ';') }],
	'bentuk-berkas-tab': [{ file: FEBRUARY, save: (text) => text.replaceAll(',', '\t') }],
	'bentuk-berkas-bukan-utf8': [
		{ file: DOCUMENTS, save: (text) => inLatin1(text.replace('Koran Contoh,2023', 'Kor\u00E1n Contoh,2023')) },
	],
	'tanda-kutip-tak-ditutup': [{ file: FIGURES, line: 4, find: 'alinea ketiga', replace: '"alinea ketiga' }],
	'tanda-kutip-di-tengah': [{ file: FIGURES, line: 4, find: 'alinea ketiga', replace: '"alinea" ketiga' }],

	// Header and rows.
	'kolom-tak-dikenal': [{ file: FIGURES, line: 1, find: 'letak', replace: 'halaman' }],
	'kolom-tanpa-judul': [{ file: 'istilah.csv', save: (text) => text.replaceAll('\n', ',isi\n').replace(',isi', ',') }],
	'kolom-ganda': [{ file: AREAS, line: 1, find: 'alias', replace: 'nama' }],
	'kolom-hilang': [{ file: FEBRUARY, save: (text) => text.replaceAll(/,[^,\n]*\n/g, '\n') }],
	'kolom-kosong': [{ file: AREAS, save: (text) => text.replaceAll('\n', ',\n') }],
	'judul-kolom': [{ file: FEBRUARY, line: 1, find: 'sangat_pendek', replace: 'Sangat Pendek' }],
	'baris-di-atas-judul': [{ file: FEBRUARY, save: (text) => `Data stunting Februari 2024,,,,,\n${text}` }],
	'baris-nomor': [{ file: FEBRUARY, line: 1, find: 'sangat_pendek', replace: 'sangat_pendek\n1,2,3,4,5,6' }],
	'baris-jumlah': [{ file: FEBRUARY, save: (text) => `${text}Jumlah,,1414,,,\n` }],
	'spasi-tersembunyi': [{ file: DOCUMENTS, line: 5, find: 'Koran Contoh,', replace: 'Koran\u00a0Contoh,' }],
	'kolom-hilang-berkas-kosong': [{ file: DOCUMENTS, save: () => '' }],
	'jumlah-kolom-kurang': [{ file: FIGURES, line: 6, find: ',hlm. 14,', replace: '' }],
	'jumlah-kolom-lama': [
		{
			file: DOCUMENTS,
			save: (text) =>
				text.replace(/^.*$/m, (head) => `${head},arsip,dibaca`).replace(/^(?:laporan|berita|perwali).*$/gm, '$&,,'),
		},
	],
	'jumlah-kolom-desimal-koma': [{ file: FIGURES, line: 2, find: '25.3', replace: '25,3' }],
	'baris-kosong': [{ file: AREAS, line: 6, find: 'Anggrek Contoh,,', replace: 'Anggrek Contoh,,\n' }],
	'baris-kosong-koma-saja': [{ file: FIGURES, line: 26, find: 'tabel 3,', replace: 'tabel 3,\n,,,,,,,,,,,' }],
	'spasi-tepi': [{ file: DOCUMENTS, line: 5, find: 'Koran Contoh,', replace: 'Koran Contoh ,' }],
	'spasi-tepi-dan-isi-sel': [{ file: FIGURES, line: 2, find: 'final', replace: ' Final' }],

	// One cell of each type.
	'isi-sel-hari-tak-ada': [{ file: DOCUMENTS, line: 5, find: '2023-02-06,berita', replace: '2023-02-30,berita' }],
	'isi-sel-periode': [{ file: FIGURES, line: 2, find: '2021,25.3', replace: 'Agustus 2021,25.3' }],
	'isi-sel-desimal-koma': [{ file: FIGURES, line: 2, find: '25.3', replace: '"27,4"' }],
	'isi-sel-dengan-satuan': [{ file: FIGURES, line: 2, find: '25.3', replace: '"27,4 %"' }],
	'isi-sel-ribuan-pembilang': [{ file: FIGURES, line: 8, find: '138,1189', replace: '138,1.189' }],
	'isi-sel-ribuan-kelurahan': [{ file: FEBRUARY, line: 2, find: '405', replace: '1.786' }],
	'isi-sel-simbol': [{ file: FEBRUARY, line: 5, find: 'ds,ds', replace: 'n/a,ds' }],
	'isi-sel-minus': [{ file: FEBRUARY, line: 2, find: '372', replace: '-372' }],
	'isi-sel-status': [{ file: FIGURES, line: 2, find: 'final', replace: 'Resmi' }],
	'isi-sel-kode': [{ file: FIGURES, line: 2, find: '99.01,', replace: '9901,' }],
	'isi-sel-kode-kelurahan': [{ file: FEBRUARY, line: 2, find: '99.01.01.1001', replace: '99.01.01' }],
	'isi-sel-id': [{ file: FIGURES, line: 2, find: 'ssgi,', replace: 'SSGI,' }],
	'isi-sel-url': [{ file: DOCUMENTS, line: 2, find: 'https://', replace: 'www.' }],
	'isi-sel-jenis-dokumen': [{ file: DOCUMENTS, line: 2, find: ',laporan,', replace: ',pdf,' }],
	'isi-sel-wajib-kosong': [{ file: DOCUMENTS, line: 5, find: 'Koran Contoh', replace: '' }],
	'isi-sel-tahun': [{ file: 'kota/contoh/aksi.csv', line: 2, find: '2022,8-aksi', replace: '22,8-aksi' }],
	'isi-sel-cakupan': [
		{ file: AUGUST, line: 1, find: 'terverifikasi', replace: 'cakupan' },
		{ file: AUGUST, line: 2, find: '24,40', replace: '24,' },
		{ file: AUGUST, line: 7, find: 'td,td,td,td,td', replace: 'td,td,td,td,"72,97"' },
	],
	'isi-sel-dua-dalam-satu-baris': [
		{ file: FIGURES, line: 2, find: '2021,25.3,,,final', replace: '2021-13,25.3,,,pasti' },
	],
};
