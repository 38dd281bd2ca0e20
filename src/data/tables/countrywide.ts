import { z } from 'zod';
import { parseQuantity } from '../../model/base/quantity.ts';
import { SCHEME_IDS } from '../../model/base/scheme.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

/** What holds for the whole country, whatever a site says of it: national targets, the years of the surveys, the schemes
 * of a year's work. A folder without them goes by those of this project; where that has none either, nothing is judged by
 * them. */

const common = { isCountrywide: true, remarks: 'rows' } as const;
const YEAR = 'Tulis tahun dengan empat angka, misalnya `2024`.';
const yearIn = (text: string) => (/^20\d\d$/.test(text) ? Number(text) : undefined);
const year = (about: string, example: string) => cell.own(yearIn, YEAR, about, example);
const percent = (text: string) => {
	const quantity = parseQuantity(text);
	return quantity && quantity.value > 0 && quantity.value < 100 ? quantity.value : undefined;
};

export const targetsTable = defineTable({
	path: 'acuan/target.csv',
	about: 'satu target nasional',
	key: ['tahun', 'nilai'],
	texts: ['rencana'],
	schema: z.object({
		tahun: year('Tahun yang ditargetkan.', '2029'),
		nilai: cell.own(
			percent,
			'Tulis persen antara 0 dan 100 dengan titik desimal, misalnya `14.2`.',
			'Prevalensi yang ingin dicapai, persen.',
			'14.2',
		),
		rencana: cell.text('Rencana atau peraturan yang menetapkannya.', 'RPJMN 2025-2029'),
		grafik: cell
			.optionalId(
				'Id dari `instrumen.csv`: angka nasional alat ini digambar sebagai garis target di samping survei.',
				'target-nasional-2024',
			)
			.optional(),
	}),
	...common,
});

export const surveyYearsTable = defineTable({
	path: 'acuan/survei.csv',
	about: 'satu survei nasional dan tahun-tahun pengukurannya',
	key: ['instrumen'],
	texts: ['nama'],
	schema: z.object({
		instrumen: cell.id('Id dari `instrumen.csv`.', 'ssgi'),
		nama: cell.text('Nama pendeknya.', 'SSGI'),
		tahun: cell.own(
			(text) => {
				const years = text.split(';').map((word) => yearIn(word.trim()));
				return years.every((each) => each !== undefined) ? years : undefined;
			},
			'Tulis tahun-tahunnya dengan empat angka, dipisah titik koma, misalnya `2021;2022`.',
			'Tahun-tahun pengukurannya, dipisah titik koma.',
			'2021;2022;2024',
		),
		berlanjut: cell.choice(['ya', 'tidak'], 'Apakah survei itu masih berjalan sesudah tahun-tahun ini.', 'ya'),
		desimal: cell
			.optionalChoice(
				['satu', 'dua', 'tak-tentu'],
				'tak-tentu',
				'Berapa angka di belakang koma dalam laporannya.',
				'satu',
				'tidak tentu',
			)
			.optional(),
	}),
	...common,
});

export const schemesTable = defineTable({
	path: 'acuan/skema.csv',
	about: 'satu susunan aksi penanganan stunting',
	key: ['id'],
	texts: ['nama', 'keterangan'],
	schema: z.object({
		id: cell.choice(SCHEME_IDS, 'Susunannya.', '8-aksi'),
		nama: cell.text('Namanya.', 'Delapan aksi konvergensi'),
		mulai: year('Sejak tahun berapa kota baru memakainya.', '2022'),
		keterangan: cell.text('Apa yang perlu diketahui pembaca tentangnya.', 'Susunan ini dipakai sampai 2024.'),
		dokumen: cell.optionalId('Id dokumen yang menetapkannya.', 'se-mendagri-2025-03-17'),
	}),
	...common,
});

export const STEPS = ['1', '2', '3', '4', '5', '6', '7', '8', 'pendukung'] as const;

export const stepsTable = defineTable({
	path: 'acuan/aksi.csv',
	about: 'satu aksi dalam satu susunan',
	key: ['skema', 'aksi'],
	texts: ['nama', 'isi'],
	schema: z.object({
		skema: cell.choice(SCHEME_IDS, 'Id dari `acuan/skema.csv`.', '8-aksi'),
		aksi: cell.choice(STEPS, 'Nomornya, atau `pendukung`.', '4'),
		nama: cell.text('Namanya.', 'Peraturan kepala daerah'),
		isi: cell.text('Apa yang dikerjakan kota, dengan kata sehari-hari.', 'Menetapkan kewenangan kelurahan.'),
	}),
	...common,
});
