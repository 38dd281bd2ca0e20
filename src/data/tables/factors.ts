import { z } from 'zod';
import type { FactorSection } from '../../model/base/factor.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

/** The sections of an Aksi 7 page, by the letters that offices use. */
export const SECTIONS = { A: 'determinant', B: 'behaviour', C: 'group' } as const satisfies Record<
	string,
	FactorSection
>;

export const factorsTable = defineTable({
	path: 'kota/<slug>/faktor.csv',
	about: 'satu faktor determinan, perilaku, atau kelompok berisiko di satu wilayah, seperti ditulis satu dokumen',
	key: ['periode', 'bagian', 'wilayah', 'faktor', 'dokumen'],
	texts: ['faktor', 'letak', 'catatan'],
	remarks: ['letak', 'catatan'],
	schema: z.object({
		periode: cell.period('Penimbangan yang memuatnya; sama dengan `periode` di pengukuran.csv.', '2024-08'),
		bagian: cell.choice(
			cell.keysOf(SECTIONS),
			'A: faktor determinan yang memerlukan perhatian. B: perilaku kunci rumah tangga 1.000 hari pertama yang ' +
				'masih bermasalah. C: kelompok sasaran berisiko.',
			'A',
		),
		wilayah: cell.areaCode('Kode kota, kecamatan, atau kelurahan yang dibicarakan.', '64.74'),
		faktor: cell.text('Apa yang dihitung, dengan nama dari dokumen.', 'Kehadiran balita di posyandu'),
		nilai: cell.quantityCell(
			'Nilai seperti tertulis di dokumen, atau simbol; `bd` bila dokumen hanya menyebut faktornya.',
			'71.4',
		),
		satuan: cell.freeText('`persen`, atau apa yang dihitung; boleh kosong bila nilainya simbol.', 'persen'),
		dokumen: cell.id('Id dari `dokumen.csv`.', 'dinkes-contoh-2024-09'),
		letak: cell.freeText('Letak di dalam dokumen: halaman, tabel, alinea.', 'bagian A'),
		catatan: cell.freeText('Hal yang perlu diketahui pembaca.'),
	}),
});
