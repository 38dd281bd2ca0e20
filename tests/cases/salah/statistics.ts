// Well-formed figures that a good statistician would ask about; one case for each thing they would ask.
import { AREAS, added, DOCUMENTS, type Edit, FACTORS, FEBRUARY, FIGURES, ROUNDS } from './edit.ts';

export const STATISTICS: Readonly<Record<string, readonly Edit[]>> = {
	'survei-di-bawah-kota': [added('99.01.01,prevalensi-stunting,ssgi,2024,17.1,,,final,,laporan-ssgi-contoh-2024,,')],
	'survei-di-bawah-kota-putaran': [{ file: ROUNDS, line: 2, find: 'eppgbm', replace: 'ssgi' }],
	'sama-dengan-induk': [{ file: FIGURES, line: 6, find: '18.4', replace: '20.9' }],
	'alamat-ganda': [{ file: DOCUMENTS, line: 3, find: 'example/contoh-2022', replace: 'example/contoh-2021' }],
	'tahun-survei': [added('99.01,prevalensi-stunting,ssgi,2020,26.9,,,final,,berita-contoh-2024,,')],
	'acuan-negara': [
		{
			file: 'acuan/target.csv',
			add: 'tahun,nilai,rencana\n24,14,RPJMN\n2029,142,RPJMN\n2045,5,RPJPN\n2045,5,Perpres\n',
		},
		{
			file: 'acuan/survei.csv',
			add: 'instrumen,nama,tahun,berlanjut\nssgbi,SSGBI,2019-2020,tidak\nssgl,SSGI,2021,ya\n',
		},
		{
			file: 'acuan/skema.csv',
			add: 'id,nama,mulai,keterangan,dokumen\n9-aksi,Sembilan,2030,Baru.,\naksi-utama,Utama,2025,Baru.,surat-edaran\n',
		},
		{ file: 'acuan/aksi.csv', add: 'skema,aksi,nama,isi\n8-aksi,9,Aksi,Isi.\naksi-utama,1,Analisis,\n' },
	],
	'target-tak-dikenal': [{ file: 'acuan/angka.csv', line: 5, find: '2024,14', replace: '2029,5' }],
	'wilayah-ganda': [
		{
			file: 'acuan/wilayah.csv',
			line: 4,
			find: 'Kota Banding Contoh,,',
			replace: 'Kota Banding Contoh,,\n99.03,kota,Banding Contoh,,',
		},
	],
	'jumlah-kecamatan': [
		added(
			'99.01,jumlah-balita-stunting,eppgbm,2023-08,130,,,final,,dinkes-contoh-2024-03,,',
			'99.01.01,jumlah-balita-stunting,eppgbm,2023-08,90,,,final,,dinkes-contoh-2024-03,,',
			'99.01.02,jumlah-balita-stunting,eppgbm,2023-08,50,,,final,,dinkes-contoh-2024-03,,',
		),
	],
	'jumlah-kelurahan': [{ file: FIGURES, line: 13, find: '1429', replace: '1492' }],
	'jumlah-kelurahan-bercatatan': [
		{ file: FIGURES, line: 13, find: '1429', replace: '1492' },
		{
			file: FIGURES,
			line: 13,
			find: 'tabel 1,',
			replace: 'tabel 1,Jumlah tujuh kelurahan 1.429; dokumen tidak menjelaskan selisihnya.',
		},
	],
	'bagian-tak-mungkin': [{ file: FIGURES, line: 25, find: '2024-08,12,', replace: '2024-08,31.9,' }],
	'pembilang-lain': [
		added(
			'99.01,jumlah-pendek-sebelum-verifikasi,eppgbm,2024-08,170,,,final,,dinkes-contoh-2024-09,,',
			'99.01,prevalensi-stunting,eppgbm,2024-08,13.9,130,,final,,berita-contoh-2024,,',
		),
	],
	'persen-survei-jumlah-register': [
		added('99.01,prevalensi-stunting,eppgbm,2022-08,25.3,138,,final,,berita-contoh-2024,,'),
	],
	'cakupan-rendah': [{ file: ROUNDS, line: 3, find: ' Cakupan Mawar Contoh 75 persen.', replace: '' }],
	lompatan: [{ file: FIGURES, line: 6, find: '18.4', replace: '8.4' }],
	'nilai-berulang': [
		added(
			'99.01,prevalensi-stunting,eppgbm,2020,14.2,,,final,,berita-contoh-2024,,',
			'99.01,prevalensi-stunting,eppgbm,2021,14.2,,,final,,berita-contoh-2024,,',
		),
	],
	'tahun-tergeser': [added('99.01,prevalensi-stunting,ssgi,2022,25.3,,,final,,berita-contoh-2024,,')],
	'digit-tergelincir': [added('99.01,prevalensi-stunting,ssgi,2024,18.14,,,final,,berita-contoh-2024,,')],
	'desimal-survei': [added('99.01,prevalensi-stunting,ssgi,2024,18.39,,,final,,berita-contoh-2024,,')],
	'kata-golongan': [{ file: FIGURES, line: 2, find: 'hlm. 12,', replace: 'hlm. 12,Kategori sedang.' }],
	'kata-golongan-register': [{ file: FIGURES, line: 8, find: 'tabel 1,', replace: 'tabel 1,Tergolong rendah.' }],
	'dasar-persen': [{ file: FIGURES, line: 2, find: 'hlm. 12,', replace: 'hlm. 12,Bagian dari seluruh penduduk.' }],
	'tanpa-bukti': [
		{ file: FIGURES, line: 2, find: 'hlm. 12,', replace: 'hlm. 12,Stunting turun terus selama tiga tahun.' },
	],
	'banding-lintas-alat': [{ file: FIGURES, line: 8, find: 'tabel 1,', replace: 'tabel 1,"Turun dari 22,1 persen."' }],
	'semua-pendek': [
		{
			file: FEBRUARY,
			save: (text) => text.replace(/^(\S+,[^,]+,\d+),(\d\d+),\d+/m, '$1,$2,$2'),
		},
	],
	'cakupan-penuh': [
		{
			file: FEBRUARY,
			save: (text) => text.replace(/^([^,\n]+,[^,\n]+),[^,\n]*,(\d+)/gm, '$1,$2,$2'),
		},
	],
	'pecahan-persen': [added('99.01,prevalensi-stunting,eppgbm,2022,0.174,,,final,,berita-contoh-2024,,')],
	'kota-lawan-putaran': [
		{
			file: FEBRUARY,
			save: (text) => text.replace('115,ds,ds', '115,8,0').replace('94,ds,ds', '94,0,0'),
		},
		{ file: FIGURES, line: 8, find: '2024-02,11.6,138,1189', replace: '2024-02,16.1,,' },
	],
	'tahun-tak-masuk-akal': [added('99.01,prevalensi-stunting,eppgbm,2062-08,14,,,final,,berita-contoh-2024,,')],
	'periode-sesudah-dokumen': [added('99.01,prevalensi-stunting,eppgbm,2024-08-20,14,,,final,,dinkes-contoh-2024-03,,')],
	'hitungan-catatan': [
		{ file: FIGURES, line: 13, find: 'tabel 1,', replace: 'tabel 1,10.235 dikurangi 7.124 adalah 3.211.' },
	],
	'hitungan-bertentangan': [{ file: FIGURES, line: 9, find: ',130,1219,', replace: ',157,1219,' }],
	'sama-dengan-survei': [{ file: FIGURES, line: 7, find: '2023-08,12.4', replace: '2023-08,22.1' }],
	'survei-menghitung': [{ file: FIGURES, line: 18, find: 'laporan-pemkot', replace: 'ssgi' }],
	'satuan-janggal': [{ file: FIGURES, line: 19, find: '150000', replace: '150' }],
	'target-lebih-tinggi': [{ file: FIGURES, line: 16, find: '13.5', replace: '23.5' }],
	'lokus-tak-cocok': [{ file: FIGURES, line: 22, find: '2024,2,', replace: '2024,50,' }],
	'urutan-tanggal': [
		{ file: FIGURES, line: 8, find: '2024-03-01', replace: '2023-03-01' },
		{ file: FIGURES, line: 9, find: '2024-09-02', replace: '2024-10-02' },
		{ file: 'jadwal.csv', save: (text) => `${text}contoh,2024-08,2024-01-31,,\n` },
	],
	'bukti-sebelum-tindakan': [
		{
			file: 'kota/contoh/aksi.csv',
			line: 3,
			find: '2024-09,dinkes-contoh-2024-09',
			replace: '2024-09,dinkes-contoh-2024-03',
		},
	],
	'alamat-tak-terbuka': [
		{ file: 'dokumen.csv', line: 7, find: 'https://dinkes.contoh.example', replace: 'http://localhost:8080' },
	],
	'judul-alamat': [
		{ file: 'dokumen.csv', line: 6, find: 'Jumlah Balita Stunting Kota Contoh', replace: 'REKAP_FEB.xlsx' },
	],
	'tingkat-kode-desa': [{ file: AREAS, line: 10, find: ',desa,', replace: ',kelurahan,' }],
	'pecahan-persen-faktor': [{ file: FACTORS, line: 2, find: '71.4', replace: '0.714' }],
};
