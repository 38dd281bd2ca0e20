import { z } from 'zod';
import type { AreaLevel } from '../../model/base/area.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';

/** The data's word for each level; a village is a kelurahan or a desa, a city a kota or a kabupaten. */
export const LEVELS = {
	negara: 'nation',
	provinsi: 'province',
	kota: 'city',
	kabupaten: 'city',
	kecamatan: 'district',
	kelurahan: 'village',
	desa: 'village',
	puskesmas: 'healthCentre',
} as const satisfies Record<string, AreaLevel>;

const schema = z.object({
	kode: cell.areaCode().meta({ description: 'Kode Kemendagri dengan titik.', examples: ['64.74.01.1003'] }),
	tingkat: cell
		.choice(['negara', 'provinsi', 'kota', 'kabupaten', 'kecamatan', 'kelurahan', 'desa', 'puskesmas'])
		.meta({ description: 'Tingkat wilayah.', examples: ['kelurahan'] }),
	nama: cell.text().meta({ description: 'Nama resmi tanpa kata kelurahan atau kecamatan.', examples: ['Lok Tuan'] }),
	alias: cell
		.wordList()
		.meta({ description: 'Ejaan lain yang dipakai orang, dipisah titik koma.', examples: ['Loktuan'] }),
	batas: cell.freeText().meta({
		description: 'Kode bentuk di peta bawaan (GADM 4.1 tingkat 4); kosong bila tidak ada.',
		examples: ['IDN.34.3.3.6_1'],
	}),
	sejak: cell
		.optionalPeriod()
		.optional()
		.meta({
			description: 'Sejak kapan batasnya seperti sekarang; kosong bila tidak pernah berubah.',
			examples: ['2026-01'],
		}),
	sampai: cell
		.optionalPeriod()
		.optional()
		.meta({ description: 'Bulan terakhirnya, bila sudah tidak ada.', examples: ['2025-12'] }),
	asal: cell
		.wordList()
		.optional()
		.meta({
			description:
				'Kode wilayah asalnya, dipisah titik koma; kodenya sendiri ikut disebut bila hanya sebagian yang berubah.',
			examples: ['64.74.01.1003'],
		}),
});

export const areasTable = defineTable({
	path: 'kota/<slug>/wilayah.csv',
	about: 'satu kecamatan, kelurahan, atau desa',
	key: ['kode'],
	schema,
});

export const referenceAreasTable = defineTable({
	path: 'acuan/wilayah.csv',
	about: 'negara, satu provinsi, atau satu kota pembanding',
	key: ['kode'],
	schema,
});
