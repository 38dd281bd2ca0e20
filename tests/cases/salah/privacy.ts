// Counts so small that a child could be recognised; one case for each way in which they get out.
import type { Edit } from './edits.ts';

const CITY = 'kota/contoh/kota.json';
const FIGURES = 'kota/contoh/angka.csv';
const AUGUST = 'kota/contoh/pengukuran/2024-08.csv';

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
	'sel-terhitung-persen-kecamatan': [OFFICIAL, { file: FIGURES, line: 25, find: '2024-08,12,', replace: '2024-08,11.9,' }],
	'sel-terhitung-jumlah-kelurahan': [
		OFFICIAL,
		{ file: FIGURES, save: (text) => `${text}99.01.01.1004,jumlah-balita-stunting,eppgbm,2024-08,6,,,final,,dinkes-contoh-2024-09,,\n` },
	],
};
