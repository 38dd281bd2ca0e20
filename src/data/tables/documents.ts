import { z } from 'zod';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';

export const DOCUMENT_KINDS = [
	'berita',
	'rilis-pemerintah',
	'publikasi-dinas',
	'infografis',
	'peraturan',
	'esai',
	'laporan',
	'artikel-ilmiah',
	'salinan',
] as const;

export const documentsTable = defineTable({
	path: 'dokumen.csv',
	about: 'satu dokumen yang menjadi sumber angka',
	key: ['id'],
	schema: z.object({
		id: cell.id().meta({
			description: 'Nama pendek dokumen; dipakai kolom `dokumen` di berkas lain.',
			examples: ['ppid-bontang-2024-05-15'],
		}),
		judul: cell
			.text()
			.meta({ description: 'Judul dokumen.', examples: ['Rapat Koordinasi Percepatan Penurunan Stunting'] }),
		penerbit: cell.text().meta({ description: 'Siapa yang menerbitkan.', examples: ['PPID Utama Kota Bontang'] }),
		tanggal: cell
			.optionalPeriod()
			.meta({ description: 'Tanggal terbit, setepat yang diketahui.', examples: ['2024-05-15'] }),
		jenis: cell
			.choice(DOCUMENT_KINDS)
			.meta({ description: `Jenis dokumen: ${DOCUMENT_KINDS.join(', ')}.`, examples: ['rilis-pemerintah'] }),
		url: cell
			.optionalUrl()
			.meta({ description: 'Alamat dokumen; kosong bila tidak tercatat.', examples: ['https://contoh.go.id/rilis'] }),
	}),
});
