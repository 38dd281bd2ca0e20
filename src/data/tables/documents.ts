import { z } from 'zod';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

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
		id: cell.id('Nama pendek dokumen; dipakai kolom `dokumen` di berkas lain.', 'ppid-bontang-2024-05-15'),
		judul: cell.text('Judul dokumen.', 'Rapat Koordinasi Percepatan Penurunan Stunting'),
		penerbit: cell.text('Siapa yang menerbitkan.', 'PPID Utama Kota Bontang'),
		tanggal: cell.optionalPeriod('Tanggal terbit, setepat yang diketahui.', '2024-05-15'),
		jenis: cell.choice(DOCUMENT_KINDS, `Jenis dokumen: ${DOCUMENT_KINDS.join(', ')}.`, 'rilis-pemerintah'),
		url: cell.optionalUrl('Alamat dokumen; kosong bila tidak tercatat.', 'https://contoh.go.id/rilis'),
	}),
});
