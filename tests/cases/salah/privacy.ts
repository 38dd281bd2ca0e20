// Counts so small that a child could be recognised; one case for each way in which they get out.
import { AUGUST, added, CITY, type Edit, FACTORS, FIGURES, ROUNDS } from './edit.ts';

/** The office itself publishes: nobody else has printed these counts. */
const OFFICIAL: Edit = { file: CITY, line: 8, find: 'false', replace: 'true' };

export const PRIVACY: Readonly<Record<string, readonly Edit[]>> = {
	'sel-kecil': [OFFICIAL, { file: AUGUST, line: 4, find: '31,ds', replace: '31,3' }],
	'sel-kecil-selisih': [OFFICIAL, { file: AUGUST, line: 3, find: '38,7', replace: '38,36' }],
	'sel-kecil-dua-sel-lain': [
		OFFICIAL,
		{ file: AUGUST, line: 4, find: '31,ds', replace: '31,2' },
		{ file: AUGUST, line: 5, find: 'ds,ds', replace: 'ds,5' },
		{ file: AUGUST, line: 8, find: 'ds,ds', replace: 'ds,9' },
	],
	'sel-terhitung': [OFFICIAL, { file: AUGUST, line: 4, find: '31,ds', replace: '31,6' }],
	'sel-terhitung-persen-kecamatan': [
		OFFICIAL,
		{ file: FIGURES, line: 25, find: '2024-08,12,', replace: '2024-08,11.9,' },
	],
	'sel-terhitung-jumlah-kelurahan': [
		OFFICIAL,
		added('99.01.01.1004,jumlah-balita-stunting,eppgbm,2024-08,6,,,final,,dinkes-contoh-2024-09,,'),
	],
	'angka-kecil': [
		OFFICIAL,
		added('99.01.01.1003,jumlah-balita-stunting,eppgbm,2023-08,3,,,final,,dinkes-contoh-2024-09,,'),
	],
	'angka-kecil-pembilang': [
		OFFICIAL,
		added('99.01.01.1003,prevalensi-stunting,eppgbm,2023-08,,3,90,final,,dinkes-contoh-2024-09,,'),
	],
	'angka-kecil-persen': [
		OFFICIAL,
		added('99.01.01.1003,prevalensi-stunting,eppgbm,2023-08,3.3,,90,final,,dinkes-contoh-2024-09,,'),
	],
	'angka-kecil-persen-putaran': [
		OFFICIAL,
		added('99.01.02.1001,prevalensi-underweight,eppgbm,2024-08,5.0,,,final,,dinkes-contoh-2024-09,,'),
		{ file: 'indikator.csv', save: (text) => `${text}prevalensi-underweight,A,persen,persen,A.,,\n` },
	],
	'angka-terhitung': [
		OFFICIAL,
		added(
			'99.01,jumlah-balita-stunting,eppgbm,2023-08,130,,,final,,dinkes-contoh-2024-09,,',
			'99.01.01,jumlah-balita-stunting,eppgbm,2023-08,127,,,final,,dinkes-contoh-2024-09,,',
		),
	],
	'angka-terhitung-putaran': [
		OFFICIAL,
		{ file: AUGUST, line: 4, find: '31,ds,bd', replace: '31,ds,9' },
		{ file: AUGUST, line: 5, find: 'ds,ds,8', replace: 'ds,ds,8' },
		{ file: AUGUST, line: 8, find: 'ds,ds,ds,', replace: 'ds,ds,bd,' },
		added('99.01,jumlah-balita-wasting,eppgbm,2024-08,62,,,final,,dinkes-contoh-2024-09,,'),
	],
	'faktor-sel-kecil': [OFFICIAL, { file: FACTORS, line: 9, find: ',ds,', replace: ',3,' }],
	'faktor-terhitung': [
		OFFICIAL,
		{
			file: FACTORS,
			line: 9,
			find: 'bagian C,',
			replace: `bagian C,
2024-08,C,99.01.01.1002,Calon pengantin,21,orang,dinkes-contoh-2024-09,bagian C,
2024-08,C,99.01.01.1003,Calon pengantin,18,orang,dinkes-contoh-2024-09,bagian C,
2024-08,C,99.01.01.1004,Calon pengantin,30,orang,dinkes-contoh-2024-09,bagian C,
2024-08,C,99.01.01,Calon pengantin,72,orang,dinkes-contoh-2024-09,bagian C,`,
		},
	],
	'teks-kecil': [
		OFFICIAL,
		{ file: FIGURES, line: 9, find: 'tabel 1,', replace: 'tabel 1,Dua anak di Anggrek dirujuk ke rumah sakit.' },
	],
	'teks-kecil-putaran': [
		OFFICIAL,
		{ file: ROUNDS, line: 3, find: 'karena banjir.', replace: 'karena banjir; 4 balita mengungsi.' },
	],
	'teks-kecil-uraian': [
		OFFICIAL,
		{
			file: 'kota/contoh/aksi.csv',
			line: 3,
			find: 'menerbitkan hasil',
			replace: 'mendampingi seorang bayi dan menerbitkan hasil',
		},
	],
	'teks-kecil-singkat': [OFFICIAL, { file: CITY, line: 22, find: 'Kota rekaan', replace: 'Ada 3 balita. Kota rekaan' }],
	'koreksi-membuka': [
		OFFICIAL,
		{
			file: 'koreksi.csv',
			save: (text) =>
				`${text}2025-01-02,99.01.01.1004/pendek/eppgbm/2024-08,4,ds,Disamarkan.,\n2025-01-02,99.01.01.1001/pendek/eppgbm/2024-08,3,52,Salah salin satu anak.,\n`,
		},
	],
};
