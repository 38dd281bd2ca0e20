import { z } from 'zod';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

export const actionsTable = defineTable({
	path: 'kota/<slug>/aksi.csv',
	about: 'satu tindakan dalam satu tahun',
	key: ['tahun', 'aksi', 'uraian'],
	schema: z.object({
		tahun: z
			.string()
			.regex(/^\d{4}$/, 'Tulis tahun dengan empat angka, misalnya `2024`.')
			.meta({ description: 'Tahun pelaksanaan.', examples: ['2022'] }),
		skema: cell
			.choice(['8-aksi', 'aksi-utama'])
			.meta({ description: '8-aksi (sampai 2024) atau aksi-utama (mulai 2025).', examples: ['8-aksi'] }),
		aksi: cell.choice(['1', '2', '3', '4', '5', '6', '7', '8', 'pendukung', 'lain']).meta({
			description:
				'Nomor aksi: 1 sampai 8 dalam `8-aksi`; 1 sampai 4 atau `pendukung` dalam `aksi-utama`. `lain` untuk kegiatan di luar susunan itu.',
			examples: ['4'],
		}),
		uraian: cell.text().meta({
			description: 'Apa yang dilakukan, untuk siapa, oleh siapa.',
			examples: ['Peraturan wali kota tentang strategi penurunan stunting.'],
		}),
		tanggal: cell.optionalPeriod().meta({ description: 'Kapan, setepat yang diketahui.', examples: ['2022-07-12'] }),
		dokumen: cell.id().meta({ description: 'Id dokumen yang membuktikannya.', examples: ['mc-batam-2023'] }),
		catatan: cell.freeText().meta({ description: 'Catatan bebas.', examples: [''] }),
	}),
});
