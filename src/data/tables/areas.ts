import { z } from 'zod';
import type { AreaLevel } from '../../model/base/area.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

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
	kode: cell.areaCode('Kode Kemendagri dengan titik.', '64.74.01.1003'),
	tingkat: cell.choice(cell.keysOf(LEVELS), 'Tingkat wilayah.', 'kelurahan'),
	nama: cell.text('Nama resmi tanpa kata kelurahan atau kecamatan.', 'Lok Tuan'),
	alias: cell.wordList('Ejaan lain yang dipakai orang, dipisah titik koma.', 'Loktuan'),
	batas: cell.freeText('Kode bentuk di peta bawaan (GADM 4.1 tingkat 4); kosong bila tidak ada.', 'IDN.34.3.3.6_1'),
	sejak: cell
		.optionalPeriod('Sejak kapan batasnya seperti sekarang; kosong bila tidak pernah berubah.', '2026-01')
		.optional(),
	sampai: cell.optionalPeriod('Bulan terakhirnya, bila sudah tidak ada.', '2025-12').optional(),
	asal: cell
		.wordList(
			'Kode wilayah asalnya, dipisah titik koma; kodenya sendiri ikut disebut bila hanya sebagian yang berubah.',
			'64.74.01.1003',
		)
		.optional(),
});

/** The shape on the map is how readers see which village a value belongs to. */
const words = { kind: 'wilayah', columns: ['nama', 'tingkat', 'batas', 'sejak', 'sampai', 'asal'] } as const;
const common = { key: ['kode'], isRequired: true, words, texts: ['nama', 'alias'], schema } as const;

export const areasTable = defineTable({
	path: 'kota/<slug>/wilayah.csv',
	about: 'satu kecamatan, kelurahan, atau desa',
	...common,
});

export const referenceAreasTable = defineTable({
	path: 'acuan/wilayah.csv',
	about: 'negara, satu provinsi, atau satu kota pembanding',
	...common,
});

/** What a boundary is matched with: the areas of one level, as far as their rows could be read. */
export const areasToMap = (rows: readonly { readonly values: z.infer<typeof schema> }[], level: AreaLevel) =>
	rows
		.filter(({ values }) => LEVELS[values.tingkat] === level)
		.map(({ values: v }) => ({
			code: v.kode,
			name: v.nama,
			aliases: v.alias,
			boundary: v.batas || undefined,
			until: v.sampai,
		}));
