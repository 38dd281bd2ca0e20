import { z } from 'zod';
import { SCHEME_IDS } from '../../model/base/scheme.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';
import { STEPS } from './countrywide.ts';

export const actionsTable = defineTable({
	path: 'kota/<slug>/aksi.csv',
	about: 'satu tindakan dalam satu tahun',
	key: ['tahun', 'aksi', 'uraian'],
	texts: ['uraian', 'catatan'],
	remarks: 'rows',
	schema: z.object({
		tahun: z
			.string()
			.regex(/^\d{4}$/, 'Tulis tahun dengan empat angka, misalnya `2024`.')
			.meta({ description: 'Tahun pelaksanaan.', examples: ['2022'] }),
		skema: cell.choice(SCHEME_IDS, '8-aksi (sampai 2024) atau aksi-utama (mulai 2025).', '8-aksi'),
		aksi: cell.choice(
			[...STEPS, 'lain'],
			'Nomor aksi: 1 sampai 8 dalam `8-aksi`; 1 sampai 4 atau `pendukung` dalam `aksi-utama`. `lain` untuk ' +
				'kegiatan di luar susunan itu.',
			'4',
		),
		uraian: cell.text(
			'Apa yang dilakukan, untuk siapa, oleh siapa.',
			'Peraturan wali kota tentang strategi penurunan stunting.',
		),
		tanggal: cell.optionalPeriod('Kapan, setepat yang diketahui.', '2022-07-12'),
		dokumen: cell.id('Id dokumen yang membuktikannya.', 'mc-batam-2023'),
		catatan: cell.freeText('Catatan bebas.'),
	}),
});
