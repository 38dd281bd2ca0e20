import { z } from 'zod';
import { ABSENCES } from '../../model/base/cell.ts';
import { parseQuantity, type Quantity } from '../../model/base/quantity.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';
import { precisionColumns } from './precision.ts';

/** In a value's cell: the survey's own book leaves this area out. */
export const LEFT_OUT = ABSENCES.notPresented.symbol;

const { bawah, atas, n_tertimbang, tanda, cara, uji, salinan } = precisionColumns();

export const surveysTable = defineTable({
	path: 'survei/<instrumen>-<tahun>.csv',
	about:
		'prevalensi stunting satu provinsi, kabupaten, atau kota menurut satu survei; nama berkasnya id survei dan tahunnya',
	key: ['kode'],
	schema: z.object({
		kode: cell.areaCode().meta({ description: 'Kode Kemendagri provinsi, kabupaten, atau kota.', examples: ['64.74'] }),
		nama: cell.text().meta({ description: 'Namanya; harus cocok dengan kodenya.', examples: ['Kota Bontang'] }),
		nilai: cell
			.parsed(
				(text): Quantity | { readonly state: 'notPresented' } | undefined =>
					text === LEFT_OUT ? { state: 'notPresented' } : parseQuantity(text),
				`Tulis persen dengan titik desimal, misalnya \`27.4\`, atau \`${LEFT_OUT}\` bila bukunya sendiri tidak menyajikan wilayah itu.`,
			)
			.meta({
				description: `Persen seperti tertulis di buku, atau \`${LEFT_OUT}\`: survei tidak menyajikan wilayah ini. Wilayah yang belum ditemukan tidak diberi baris.`,
				examples: ['27.4'],
			}),
		bawah,
		atas,
		n_tertimbang,
		tanda,
		dokumen: cell.id().meta({ description: 'Id dokumen survei dari `dokumen.csv`.', examples: ['ski-2023'] }),
		cara,
		uji,
		salinan,
		letak: cell
			.freeText()
			.meta({ description: 'Letak di dalam dokumen: halaman, tabel.', examples: ['tabel kabupaten/kota'] }),
		catatan: cell.freeText().meta({ description: 'Hal yang perlu diketahui pembaca.', examples: [''] }),
	}),
});
