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
	isRequired: true,
	words: { kind: 'dokumen', columns: ['judul', 'penerbit', 'tanggal', 'jenis', 'url'] },
	happened: 'tanggal',
	mayEndEarly: true,
	schema: z.object({
		id: cell.id('Nama pendek dokumen; dipakai kolom `dokumen` di berkas lain.', 'ppid-bontang-2024-05-15'),
		judul: cell.text('Judul dokumen.', 'Rapat Koordinasi Percepatan Penurunan Stunting'),
		penerbit: cell.text('Siapa yang menerbitkan.', 'PPID Utama Kota Bontang'),
		tanggal: cell.optionalPeriod('Tanggal terbit, setepat yang diketahui.', '2024-05-15'),
		jenis: cell.choice(DOCUMENT_KINDS, `Jenis dokumen: ${DOCUMENT_KINDS.join(', ')}.`, 'rilis-pemerintah'),
		url: cell.optionalUrl('Alamat dokumen; kosong bila tidak tercatat.', 'https://contoh.go.id/rilis'),
		arsip: cell.optionalUrl('Alamat salinannya di arsip web, bila ada.', 'https://arsip.example/2024/rilis').optional(),
		dibaca: cell.optionalPeriod('Tanggal dokumen itu terakhir dibaca.', '2025-01-20').optional(),
		sidik: cell
			.own(
				(text) => (/^([0-9a-f]{64})?$/.test(text) ? text : undefined),
				'Tulis SHA-256 berkas itu (huruf kecil, hasil `sha256sum`), atau kosongkan.',
				'SHA-256 berkas yang dibaca, supaya kelak dapat dibuktikan bahwa dokumennya masih sama.',
				'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
			)
			.optional(),
	}),
});
