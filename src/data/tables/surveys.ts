import { z } from 'zod';
import { ABSENCES } from '../../model/base/cell.ts';
import { parseQuantity, type Quantity } from '../../model/base/quantity.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';
import { precisionColumns } from './precision.ts';

/** In a value's cell: the survey's own book leaves this area out. */
export const LEFT_OUT = ABSENCES.notPresented.symbol;

const { bawah, atas, n_tertimbang, tanda, cara, uji, salinan } = precisionColumns();

export const surveysTable = defineTable({
	path: 'survei/<instrumen>-<tahun>.csv',
	about:
		'prevalensi stunting satu provinsi, kabupaten, atau kota menurut satu survei; nama berkasnya id survei dan tahunnya',
	key: ['kode'],
	isRequired: true,
	remarks: ['letak', 'catatan'],
	schema: z.object({
		kode: cell.areaCode('Kode Kemendagri provinsi, kabupaten, atau kota.', '64.74'),
		nama: cell.text('Namanya; harus cocok dengan kodenya.', 'Kota Bontang'),
		nilai: cell.own(
			(text): Quantity | { readonly state: 'notPresented' } | undefined =>
				text === LEFT_OUT ? { state: 'notPresented' } : parseQuantity(text),
			`Tulis persen dengan titik desimal, misalnya \`27.4\`, atau \`${LEFT_OUT}\` bila bukunya sendiri tidak menyajikan wilayah itu.`,
			`Persen seperti tertulis di buku, atau \`${LEFT_OUT}\`: survei tidak menyajikan wilayah ini. Wilayah yang belum ditemukan tidak diberi baris.`,
			'27.4',
		),
		bawah,
		atas,
		n_tertimbang,
		tanda,
		dokumen: cell.id('Id dokumen survei dari `dokumen.csv`.', 'ski-2023'),
		cara,
		uji,
		salinan,
		letak: cell.freeText('Letak di dalam dokumen: halaman, tabel.', 'tabel kabupaten/kota'),
		catatan: cell.freeText('Hal yang perlu diketahui pembaca.'),
	}),
});
