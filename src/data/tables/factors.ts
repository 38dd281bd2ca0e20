import { z } from 'zod';
import type { FactorSection } from '../../model/base/factor.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';

/** The sections of an Aksi 7 page, by the letters that offices use. */
export const SECTIONS = { A: 'determinant', B: 'behaviour', C: 'group' } as const satisfies Record<
	string,
	FactorSection
>;

export const factorsTable = defineTable({
	path: 'kota/<slug>/faktor.csv',
	about: 'satu faktor determinan, perilaku, atau kelompok berisiko di satu wilayah, seperti ditulis satu dokumen',
	key: ['periode', 'bagian', 'wilayah', 'faktor', 'dokumen'],
	schema: z.object({
		periode: cell
			.period()
			.meta({ description: 'Putaran yang memuatnya; sama dengan `periode` di pengukuran.csv.', examples: ['2024-08'] }),
		bagian: cell.choice(['A', 'B', 'C']).meta({
			description:
				'A: faktor determinan yang memerlukan perhatian. B: perilaku kunci rumah tangga 1.000 hari pertama yang masih bermasalah. C: kelompok sasaran berisiko.',
			examples: ['A'],
		}),
		wilayah: cell
			.areaCode()
			.meta({ description: 'Kode kota, kecamatan, atau kelurahan yang dibicarakan.', examples: ['64.74'] }),
		faktor: cell.text().meta({
			description: 'Apa yang dihitung, dengan nama dari dokumen.',
			examples: ['Kehadiran balita di posyandu'],
		}),
		nilai: cell.quantityCell().meta({
			description: 'Nilai seperti tertulis di dokumen, atau simbol; `bd` bila dokumen hanya menyebut faktornya.',
			examples: ['71.4'],
		}),
		satuan: cell.freeText().meta({
			description: '`persen`, atau apa yang dihitung; boleh kosong bila nilainya simbol.',
			examples: ['persen'],
		}),
		dokumen: cell.id().meta({ description: 'Id dari `dokumen.csv`.', examples: ['dinkes-contoh-2024-09'] }),
		letak: cell
			.freeText()
			.meta({ description: 'Letak di dalam dokumen: halaman, tabel, alinea.', examples: ['bagian A'] }),
		catatan: cell.freeText().meta({ description: 'Hal yang perlu diketahui pembaca.', examples: [''] }),
	}),
});
