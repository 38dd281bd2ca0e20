// Surveys' wide tables, and what is said of a figure's precision: one case for each way to copy a book wrong.
import type { Edit } from './edit.ts';

const HEAD = 'kode,nama,nilai,bawah,atas,n_tertimbang,tanda,dokumen,cara,uji,salinan,letak,catatan';
const BOOK = 'laporan-ssgi-contoh-2024';
/** One row: its figures, its mark, and the tests it claims. */
const row = (place: string, figures: string, mark = '', tests = 'dua-salinan') =>
	`${place},${figures},${mark},${BOOK},disalin,${tests},berita-contoh-2024,,`;
const PROVINCE = '99,Provinsi Contoh';
const CITY = '99.01,Kota Contoh';
const OTHER = '99.02,Kota Banding Contoh';

const table = (rows: readonly string[], file = 'survei/ssgi-2022.csv'): Edit => ({
	file,
	add: `${[HEAD, ...rows].join('\n')}\n`,
});
/** A figure of the city with the columns at the end of its file. */
const figure = (text: string): Edit => ({
	file: 'kota/contoh/angka.csv',
	save: (all) => {
		const [head, ...rows] = all.trimEnd().split('\n');
		return `${[`${head},bawah,atas,n_tertimbang,tanda,cara,uji,salinan`, ...rows.map((each) => `${each},,,,,,,`), text].join('\n')}\n`;
	},
});

export const SURVEYS: Readonly<Record<string, readonly Edit[]>> = {
	'berkas-survei': [table([row(CITY, '17.4,14.2,21.1,300')], 'survei/eppgbm-2022.csv')],
	'berkas-survei-tanpa-tahun': [table([row(CITY, '17.4,14.2,21.1,300')], 'survei/ssgi-akhir.csv')],
	'survei-tidak-lengkap': [table([row('32,Jawa Barat', '20.2,,,')], 'survei/ssgi-2022.csv')],
	'survei-wilayah-bergeser': [table([row('99.01,Kota Banding Contoh', '25.3,22.0,29.0,300')])],
	'survei-wilayah-tak-dikenal': [table([row('99.77,Kota Lupa', '25.3,22.0,29.0,300')])],
	'survei-kelurahan': [table([row('99.01.01.1001,Melati Contoh', 'ts,,,', '', '')])],
	'tidak-disajikan-berangka': [table([row(OTHER, 'ts,14.2,21.1,300')])],
	'selang-tanpa-nilai': [table([row(OTHER, '17.5,18.2,21.1,300')])],
	'selang-separuh': [table([row(OTHER, '17.5,14.2,,300')])],
	'selang-bukan-survei': [
		figure('99.01,prevalensi-stunting,eppgbm,2023-08,12.1,,,final,,dinkes-contoh-2024-03,,,10.1,14.2,,,,,'),
	],
	'tanda-tak-cocok': [table([row(OTHER, '17.5,14.2,21.1,300', 'n50')])],
	'tanda-tak-dikenal': [table([row(OTHER, '17.5,14.2,21.1,300', 'RSE>25%')])],
	'salinan-tanpa-uji': [table([row(OTHER, '17.5,14.2,21.1,300', '', '')])],
	'uji-tak-mungkin': [
		table([
			row(PROVINCE, '23.4,21.0,25.9,700'),
			row(CITY, '25.3,22.0,29.0,300', '', 'jumlah-provinsi'),
			row(OTHER, 'ts,,,', '', ''),
		]),
	],
	'jumlah-provinsi': [
		table([row(PROVINCE, '23.4,21.0,25.9,700'), row(CITY, '26.3,22.0,29.0,300'), row(OTHER, '17.5,14.2,21.1,390')]),
	],
	'diketik-dua-kali': [
		{
			file: 'survei/ssgi-2022.csv',
			add: `${HEAD}\n99.02,Kota Banding Contoh,17.5,,,,,laporan-ssgi-contoh-2022,,,,,\n`,
		},
	],
	'salinan-berbeda': [table([row(OTHER, '15.7,14.2,21.1,300')])],
};
