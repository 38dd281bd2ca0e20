// Each case is the good site `lengkap` with one thing done to it as an official, a spreadsheet or the press would do
// it. What the check says of it stands in `golden/<name>.json`.

import { AREAS, AUGUST, CITY, DOCUMENTS, type Edit, FACTORS, FEBRUARY, FIGURES, LINKS, ROUNDS } from './edit.ts';
import { FORMS } from './forms.ts';
import { PRIVACY } from './privacy.ts';
import { STATISTICS } from './statistics.ts';
import { SURVEYS } from './surveys.ts';

/** Another city, sound but for what its case is about. */
const otherCity = (kode: string) =>
	JSON.stringify({
		kode,
		nama: 'Kota Lain',
		nama_pendek: 'Lain',
		provinsi: '99',
		penerbit: { nama: 'Redaksi Contoh', resmi: false },
		penanggung_jawab: 'Dinas Kesehatan Kota Lain',
		ppid: { nama: 'PPID Kota Lain', alamat: null },
		skema: { '2024': '8-aksi' },
		pengaturan: { ambang_sel_kecil: 5 },
		singkat: '',
	});

const LINKS_HEAD = 'alamat,terbuka,diperiksa,jawaban\n';
/** Rows of links, each from the year in the address of a survey's report on. */
const tried = (...rows: readonly string[]): readonly Edit[] => [
	{ file: LINKS, add: `${LINKS_HEAD}${rows.map((row) => `https://survei.example/contoh-${row}\n`).join('')}` },
];

export const CASES: Readonly<Record<string, readonly Edit[]>> = {
	// The form of files, rows and cells.
	...FORMS,

	// Areas.
	'kode-ganda': [{ file: AREAS, line: 4, find: '99.01.01.1002', replace: '99.01.01.1001' }],
	'kode-ganda-dua-berkas': [
		{
			file: 'acuan/wilayah.csv',
			line: 4,
			find: '99.02,kota,Kota Banding Contoh',
			replace: '99.01.01,kecamatan,Kebun Contoh',
		},
	],
	'kode-tak-dikenal-angka': [{ file: FIGURES, line: 23, find: '99.01.01.1001', replace: '99.01.01.1009' }],
	'kode-tak-dikenal-kelurahan': [{ file: FEBRUARY, line: 2, find: '99.01.01.1001', replace: '99.01.01.1009' }],
	'kode-tak-dikenal-kecamatan': [{ file: AREAS, remove: 7 }],
	'kode-tak-dikenal-kekeliruan': [{ file: 'kekeliruan.csv', line: 2, find: ',99.01,', replace: ',99.07,' }],
	'kode-luar-kota-wilayah': [{ file: AREAS, line: 10, find: '99.01.02.2003', replace: '99.02.02.2003' }],
	'kode-luar-kota-angka': [{ file: FIGURES, line: 2, find: '99.01,', replace: '99.02,' }],
	'tingkat-kode': [{ file: AREAS, line: 7, find: 'kecamatan', replace: 'kelurahan' }],
	'batas-ganda': [
		{ file: AREAS, line: 4, find: 'Kenanga Contoh,,', replace: 'Kenanga Contoh,,IDN.99.1.1.1_1' },
		{ file: AREAS, line: 5, find: 'Mawar Contoh,,', replace: 'Mawar Contoh,,IDN.99.1.1.1_1' },
	],
	'nama-tak-cocok': [{ file: FEBRUARY, line: 2, find: 'Melati Contoh', replace: 'Mawar Contoh' }],

	'kode-ganda-kota': [
		{ file: 'kota/lain/kota.json', add: otherCity('99.01') },
		{ file: 'kota/lain/wilayah.csv', add: 'kode,tingkat,nama,alias,batas\n' },
	],
	'provinsi-kode': [{ file: CITY, line: 5, find: '"99"', replace: '"00"' }],
	'kode-luar-kota-semua': [{ file: CITY, line: 2, find: '99.01', replace: '99.03' }],
	'nama-folder': [
		{ file: 'kota/Kota Lain/kota.json', add: otherCity('99.03') },
		{ file: 'kota/Kota Lain/wilayah.csv', add: 'kode,tingkat,nama,alias,batas\n' },
	],
	'batas-rusak': [{ file: 'kota/contoh/batas.geojson', line: 6, find: '"Polygon"', replace: '"LineString"' }],
	'batas-rusak-lintang': [
		{ file: 'kota/contoh/batas.geojson', line: 6, find: '[[[110.03,-4]', replace: '[[[-4,110.03]' },
	],
	'batas-rusak-jenis': [{ file: 'kota/contoh/batas.geojson', line: 2, find: 'FeatureCollection', replace: 'Feature' }],
	'batas-nama': [{ file: 'kota/contoh/batas.geojson', line: 6, find: '99.01.01.1002', replace: '99.01.01.1001' }],
	'batas-tanpa-kode': [{ file: 'kota/contoh/batas.geojson', save: (text) => text.replaceAll('"kode"', '"code"') }],
	'batas-kode-tak-dikenal': [
		{ file: 'kota/contoh/batas.geojson', line: 6, find: '99.01.01.1002', replace: '99.01.01.1009' },
	],
	'batas-json-rusak': [{ file: 'kota/contoh/batas.geojson', line: 6, find: '"Feature",', replace: '"Feature"' }],

	// What the weekly check of links wrote.
	'tautan-bertentangan': tried('2021,2024-09-01,2024-09-09,ada', '2022,2024-10-01,2024-09-09,hilang'),
	'tautan-tanpa-dokumen': tried('2021/lama,,2024-09-09,tidak-menjawab'),
	'isi-sel-tautan': [{ file: LINKS, add: `${LINKS_HEAD}survei.example,,2024-09-09,404\n` }],

	// What something points to.
	'wilayah-luar-masa': [
		{ file: AREAS, line: 1, find: 'batas', replace: 'batas,sejak,sampai,asal' },
		{
			file: AREAS,
			save: (text) => text.replace(/^(99.*)$/gm, '$1,,,').replace(/^(99\.01\.01\.1002.*),,,$/m, '$1,,2024-05,'),
		},
	],
	'wilayah-asal-tak-ada': [
		{ file: AREAS, line: 1, find: 'batas', replace: 'batas,sejak,sampai,asal' },
		{
			file: AREAS,
			save: (text) =>
				text.replace(/^(99.*)$/gm, '$1,,,').replace(/^(99\.01\.01\.1002.*),,,$/m, '$1,2023-01,,99.01.01.1099'),
		},
	],
	'koreksi-akhir': [
		{
			file: 'koreksi.csv',
			save: (text) =>
				`${text}2025-01-02,99.01/prevalensi-stunting/ssgi/2021,25.8,25.4,Salah ketik.,\n2025-01-03,99.01/prevalensi-stunting/ssgi/2022,22.1,,Ditarik.,laporan-ssgi-contoh-2022\n`,
		},
	],
	'koreksi-angka-tak-ada': [
		{
			file: 'koreksi.csv',
			save: (text) => `${text}2025-01-02,99.01/prevalensi-stunting/ssgi/2019,20.1,20.2,Salah ketik.,\n`,
		},
	],
	'dokumen-tak-ada': [{ file: FIGURES, line: 2, find: 'laporan-ssgi-contoh-2021', replace: 'laporan-sgi-contoh-2021' }],
	'dokumen-tak-ada-tanpa-saran': [{ file: FIGURES, line: 2, find: 'laporan-ssgi-contoh-2021', replace: 'xyz' }],
	'dokumen-tak-ada-putaran': [
		{ file: ROUNDS, line: 2, find: 'dinkes-contoh-2024-03', replace: 'dinkes-contoh-2024-04' },
	],
	'skema-aksi': [{ file: 'kota/contoh/aksi.csv', line: 3, find: '2024,8-aksi,7', replace: '2024,aksi-utama,4' }],
	'nomor-aksi': [{ file: 'kota/contoh/aksi.csv', line: 3, find: '2024,8-aksi,7', replace: '2024,8-aksi,pendukung' }],
	'dokumen-tak-ada-aksi': [
		{ file: 'kota/contoh/aksi.csv', line: 2, find: 'perwali-contoh-7-2022', replace: 'perwali-7-2022' },
	],
	'instrumen-tak-ada': [{ file: FIGURES, line: 7, find: 'eppgbm', replace: 'e-ppgbm' }],
	'instrumen-tak-ada-putaran': [{ file: ROUNDS, line: 3, find: 'eppgbm', replace: 'operasi-timbang' }],
	'sumber-sasaran-tak-ada': [
		{ file: ROUNDS, line: 1, find: 'catatan', replace: 'catatan,tingkat,sumber_sasaran' },
		{ file: ROUNDS, line: 2, find: '2024-03,', replace: '2024-03,,,ssgj' },
	],
	'indikator-tak-ada': [{ file: FIGURES, line: 2, find: 'prevalensi-stunting', replace: 'prevalensi-stuning' }],
	'angka-tak-ada': [{ file: 'kekeliruan.csv', line: 2, find: 'ssgi/2024', replace: 'ssgi/2025' }],
	'kota-tak-ada': [{ file: 'jadwal.csv', line: 2, find: 'contoh', replace: 'contok' }],
	'provinsi-tak-ada': [{ file: CITY, line: 5, find: '"99"', replace: '"98"' }],

	// Figures that cannot be.
	'nilai-kosong': [{ file: FIGURES, line: 2, find: '25.3', replace: '' }],
	'nilai-kosong-jumlah': [{ file: FIGURES, line: 17, find: '2024,212', replace: '2024,' }],
	'ragu-tanpa-catatan': [
		{ file: FIGURES, line: 5, find: '"Jumlah dari register dipasangkan dengan persen dari survei."', replace: '' },
	],
	'ragu-tanpa-catatan-putaran': [{ file: ROUNDS, line: 2, find: 'final', replace: 'diragukan' }],
	'nilai-mustahil-lebih-dari-seratus': [{ file: FIGURES, line: 2, find: '25.3', replace: '253' }],
	'nilai-mustahil-persen-minus': [{ file: FIGURES, line: 2, find: '25.3', replace: '-25.3' }],
	'nilai-mustahil-ribuan-titik': [{ file: FIGURES, line: 13, find: '1429', replace: '1.429' }],
	'nilai-mustahil-minus': [{ file: FIGURES, line: 17, find: '212', replace: '-212' }],
	'nilai-mustahil-penyebut-nol': [{ file: FIGURES, line: 9, find: '130,1219', replace: '130,0' }],
	'nilai-mustahil-tertukar': [{ file: FIGURES, line: 9, find: '130,1219', replace: '1219,130' }],
	'nilai-mustahil-urutan': [{ file: FIGURES, line: 11, find: '2024-08,27', replace: '2024-08,270' }],
	'nilai-mustahil-diukur': [{ file: FIGURES, line: 12, find: '2024-08,1219', replace: '2024-08,12190' }],
	'nilai-mustahil-cakupan': [
		{ file: AUGUST, line: 1, find: 'terverifikasi', replace: 'cakupan' },
		{ file: AUGUST, line: 2, find: '24,40', replace: '24,' },
		{ file: AUGUST, line: 7, find: 'td,td,td,td,td', replace: 'td,td,td,td,7297' },
	],
	'persen-bertentangan': [{ file: FIGURES, line: 8, find: '11.6', replace: '16.1' }],

	'nilai-mustahil-penanda': [{ file: FIGURES, line: 23, find: '2024,1,', replace: '2024,2,' }],
	'nilai-mustahil-skor-minus': [{ file: FIGURES, line: 20, find: '87.5', replace: '-87.5' }],
	'nilai-mustahil-rupiah-ribuan': [{ file: FIGURES, line: 19, find: '150000', replace: '150.000' }],
	'tanda-kosong-angka': [{ file: FIGURES, line: 17, find: '212', replace: '8888' }],

	// A village's row.
	'tanda-kosong': [{ file: FEBRUARY, line: 2, find: '405,372', replace: '8888,8888' }],
	'pendek-melebihi-sasaran': [{ file: FEBRUARY, line: 2, find: '372,55', replace: ',550' }],
	'sangat-pendek-melebihi-diukur': [{ file: FEBRUARY, line: 2, find: '55,12', replace: ',400' }],
	'sangat-pendek-melebihi-sasaran': [{ file: FEBRUARY, line: 2, find: '372,55,12', replace: ',,410' }],
	'diukur-melebihi-sasaran': [{ file: FEBRUARY, line: 2, find: '372', replace: '732' }],
	'pendek-melebihi-diukur': [{ file: FEBRUARY, line: 2, find: '55', replace: '550' }],
	'sangat-pendek-melebihi-pendek': [{ file: FEBRUARY, line: 2, find: '55,12', replace: '12,55' }],
	'terverifikasi-melebihi-pendek': [{ file: AUGUST, line: 2, find: '24,40', replace: '24,53' }],
	'terverifikasi-melebihi-diukur': [{ file: AUGUST, line: 5, find: 'ds,8,', replace: 'ds,8,118' }],
	'wasting-melebihi-diukur': [{ file: AUGUST, line: 2, find: '24,40', replace: '396,40' }],
	'underweight-melebihi-diukur': [
		{ file: AUGUST, line: 1, find: 'wasting', replace: 'underweight' },
		{ file: AUGUST, line: 2, find: '24,40', replace: '396,40' },
	],
	'terverifikasi-melebihi-sasaran': [
		{ file: AUGUST, line: 5, find: '120,117,', replace: '120,bd,' },
		{ file: AUGUST, line: 5, find: 'ds,8,', replace: 'ds,8,130' },
	],
	'wasting-melebihi-sasaran': [{ file: AUGUST, line: 5, find: '117,ds,ds,8', replace: 'bd,ds,ds,130' }],
	'underweight-melebihi-sasaran': [
		{ file: AUGUST, line: 1, find: 'wasting', replace: 'underweight' },
		{ file: AUGUST, line: 5, find: '117,ds,ds,8', replace: 'bd,ds,ds,130' },
	],
	'cakupan-diketik': [{ file: AUGUST, line: 1, find: 'terverifikasi', replace: 'cakupan' }],
	'kelurahan-hilang': [{ file: FEBRUARY, remove: 6 }],

	// Keys.
	'baris-ganda': [
		{ file: FIGURES, line: 3, find: '2022,22.1', replace: '2021,22.1' },
		{ file: FIGURES, line: 3, find: 'contoh-2022', replace: 'contoh-2021' },
	],
	'baris-ganda-putaran': [{ file: ROUNDS, line: 3, find: '2024-08,', replace: '2024-02,' }],

	// Files.
	'berkas-tak-dibaca': [{ file: 'kota/contoh/angka (1).csv', add: 'wilayah,indikator\n' }],
	'berkas-tak-dibaca-putaran': [
		{ file: 'kota/contoh/pengukuran/2025-02.csv', add: 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek\n' },
	],
	'berkas-tak-dibaca-nama-putaran': [
		{ file: 'kota/contoh/pengukuran/agustus.csv', add: 'kode,kelurahan,sasaran,diukur,pendek,sangat_pendek\n' },
	],
	'tingkat-putaran-kecamatan': [
		{
			file: ROUNDS,
			save: (text) =>
				`${text.replaceAll('\n', ',\n').replace('catatan,', 'catatan,tingkat')}2023-08,eppgbm,final,,dinkes-contoh-2024-03,,kecamatan\n`,
		},
	],
	'tingkat-putaran': [
		{ file: ROUNDS, save: (text) => text.replaceAll('\n', ',kota\n').replace('catatan,kota', 'catatan,tingkat') },
	],
	'faktor-tanpa-putaran': [{ file: FACTORS, line: 2, find: '2024-08', replace: '2023-08' }],
	'faktor-tanpa-satuan': [{ file: FACTORS, line: 2, find: ',persen,', replace: ',,' }],
	'nilai-mustahil-faktor': [
		{ file: FACTORS, line: 2, find: '71.4', replace: '714' },
		{ file: FACTORS, line: 7, find: '214', replace: '214.5' },
	],
	'dokumen-tak-ada-faktor': [
		{ file: FACTORS, line: 2, find: 'dinkes-contoh-2024-09', replace: 'dinkes-contoh-2024-9' },
	],
	'isi-sel-bagian-faktor': [{ file: FACTORS, line: 2, find: ',A,', replace: ',D,' }],
	'berkas-hilang-dokumen': [{ file: DOCUMENTS, remove: 'file' }],
	'berkas-hilang-wilayah': [{ file: AREAS, remove: 'file' }],
	'berkas-hilang-kota': [{ file: CITY, remove: 'file' }],
	'berkas-hilang-situs': [{ file: 'situs.json', remove: 'file' }],
	'berkas-hilang-putaran': [{ file: AUGUST, remove: 'file' }],
	'json-rusak-koma': [{ file: CITY, line: 5, find: '"99",', replace: '"99"' }],
	'json-rusak-koma-berlebih': [{ file: CITY, line: 12, find: '"PPID Kota Contoh",', replace: '"PPID Kota Contoh",,' }],
	'json-rusak-kutip': [{ file: CITY, line: 4, find: '"Contoh"', replace: '"Contoh' }],
	'json-rusak-kosong': [{ file: CITY, save: () => '' }],
	'isi-json-jenis': [{ file: CITY, line: 8, find: 'false', replace: '"tidak"' }],
	'isi-json-hilang': [{ file: CITY, remove: 4 }],
	'isi-json-tak-dikenal': [{ file: CITY, line: 4, find: '"nama_pendek"', replace: '"namaPendek"' }],
	'isi-json-kosong': [{ file: CITY, line: 12, find: '"PPID Kota Contoh"', replace: '""' }],
	'isi-json-kode': [{ file: CITY, line: 2, find: '"99.01"', replace: '"9901"' }],
	'isi-json-skema': [{ file: CITY, line: 17, find: '"aksi-utama"', replace: '"aksi utama"' }],
	'isi-json-tahun-skema': [{ file: CITY, line: 17, find: '"2025"', replace: '"25"' }],
	'isi-json-ambang': [{ file: CITY, line: 20, find: '5', replace: '3' }],
	'isi-json-situs': [{ file: 'situs.json', line: 2, find: '"Aksi 7 Contoh"', replace: '7' }],

	// Several at once, and none that hides or breeds another.
	'baris-sesudah-kutipan': [
		{ file: FIGURES, line: 5, find: 'dipasangkan dengan', replace: 'dipasangkan\n\ndengan' },
		{ file: FIGURES, line: 6, find: 'final', replace: 'pasti' },
		{ file: FIGURES, line: 13, find: '1429', replace: '1.429' },
	],
	'dua-berkas-sekaligus': [
		{ file: FIGURES, line: 2, find: '25.3', replace: '253' },
		{ file: FEBRUARY, line: 3, find: '330', replace: '380' },
	],
	'satu-sel-dokumen-salah': [
		{ file: DOCUMENTS, line: 2, find: '2021-12-27', replace: '27/12/2021' },
		{ file: FIGURES, line: 6, find: 'laporan-ssgi-contoh-2024', replace: 'laporan-ssgi-contoh-2025' },
	],
	'satu-sel-wilayah-salah': [{ file: AREAS, line: 3, find: 'kelurahan', replace: 'kel.' }],
	'satu-sel-kelurahan-salah': [{ file: FEBRUARY, line: 3, find: '348', replace: '3 48' }],

	// As the press printed them; see published-errors.md.
	'terbit-1333-balita-9-persen': [{ file: FIGURES, line: 5, find: 'diragukan', replace: 'final' }],
	'terbit-106-dari-2074-9-08-persen': [{ file: FIGURES, line: 8, find: '11.6,138,1189', replace: '9.08,106,2074' }],
	'terbit-1219-balita-17-4-persen': [{ file: FIGURES, line: 8, find: '11.6,138,1189', replace: '17.4,1219,10047' }],
	// 10,235 - 7,124 was printed as 3,211, which would be 31.37 per cent not yet measured.
	'terbit-10235-kurang-7124': [{ file: FIGURES, line: 14, find: '85.30,1219,1429', replace: '68.63,7124,10235' }],
	'terbit-6459-dari-11435-58-48-persen': [
		{ file: FIGURES, line: 14, find: '85.30,1219,1429', replace: '58.48,6459,11435' },
	],
	'terbit-satu-kota-dua-kali': [
		{
			file: 'acuan/angka.csv',
			line: 9,
			find: 'hlm. 14,',
			replace: 'hlm. 14,\n99.02,prevalensi-stunting,ssgi,2022,17.5,,,final,,laporan-ssgi-contoh-2022,hlm. 15,',
		},
	],

	// What the figures themselves give away.
	...STATISTICS,

	// A survey's table, copied wrong.
	...SURVEYS,

	// What gives away a child.
	...PRIVACY,
};
