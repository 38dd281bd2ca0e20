import { z } from 'zod';
import type { Round } from '../../model/base/round.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';
import { statusCell } from './figures.ts';

/** The contract's words for how far down a round was published. */
export const ROUND_LEVELS = {
	kelurahan: 'village',
	kecamatan: 'district',
	puskesmas: 'healthCentre',
	kota: 'city',
} as const satisfies Record<string, Round['level']>;

/** Whether results by village belong to a round, as its row says. */
export const isByVillage = (tingkat: '' | keyof typeof ROUND_LEVELS | undefined): boolean =>
	ROUND_LEVELS[tingkat || 'kelurahan'] === 'village';

export const roundsTable = defineTable({
	path: 'kota/<slug>/pengukuran.csv',
	about: 'satu penimbangan',
	key: ['periode'],
	texts: ['catatan'],
	remarks: ['catatan'],
	happened: 'tanggal_tarik',
	schema: z.object({
		periode: cell.period('Tahun, bulan, atau tanggal; sama dengan nama berkas di folder `pengukuran`.', '2025-05-26'),
		instrumen: cell.id('Id dari `instrumen.csv`.', 'operasi-timbang'),
		status: statusCell(),
		tanggal_tarik: cell.optionalPeriod('Tanggal data ditarik dari sistem.', '2025-05-26'),
		dokumen: cell.id('Id dari `dokumen.csv`.', 'bontangpost-2025-05'),
		catatan: cell.freeText(
			'Hal yang perlu diketahui pembaca. `sudah-terbit` di sini menyatakan bahwa dokumen pihak lain sudah ' +
				'menerbitkan jumlah kecil penimbangan ini.',
		),
		tingkat: cell
			.optionalChoice(
				cell.keysOf(ROUND_LEVELS),
				'kelurahan',
				'Sampai tingkat mana hasilnya diterbitkan: `kelurahan`, `kecamatan` atau `puskesmas` bila angkanya di ' +
					'angka.csv, atau `kota` bila tidak ada hasil di bawahnya; kosong berarti `kelurahan`.',
				'kecamatan',
			)
			.optional(),
		sumber_sasaran: cell
			.optionalId(
				'Dari mana jumlah sasaran: id dari `instrumen.csv`, misalnya `eppgbm`, `dukcapil`, `proyeksi-bps`, atau ' +
					'`pendataan-desa`; kosong bila dokumen tidak menyebutnya. Jumlah menurut sumber lain ditulis di angka.csv ' +
					'(`jumlah-sasaran-balita`); keduanya tampil di halaman penimbangan.',
				'proyeksi-bps',
			)
			.optional(),
	}),
});

export const roundRowsTable = defineTable({
	path: 'kota/<slug>/pengukuran/<periode>.csv',
	about: 'satu kelurahan atau desa dalam penimbangan itu',
	key: ['kode'],
	isRequired: true,
	schema: z.object({
		kode: cell.villageCode('Kode kelurahan dari `wilayah.csv`.', '64.74.01.1003'),
		kelurahan: cell.text('Nama kelurahan; harus cocok dengan kodenya.', 'Lok Tuan'),
		sasaran: cell.countCell('Jumlah balita yang seharusnya diukur.', '1269'),
		diukur: cell.countCell('Jumlah balita yang diukur tinggi badannya.', '1180'),
		pendek: cell.countCell('Jumlah balita di bawah −2 SD, termasuk sangat pendek.', '195'),
		sangat_pendek: cell.countCell('Jumlah balita di bawah −3 SD.', '41'),
		terverifikasi: cell
			.countCell('Jumlah yang tetap dinyatakan stunting setelah diperiksa dokter anak.', '176')
			.optional(),
		cakupan: cell
			.percentCell('Cakupan seperti tertulis di dokumen, hanya bila sasaran dan diukur tidak dipublikasikan.', '36.17')
			.optional(),
		wasting: cell.countCell('Jumlah balita wasting (gizi kurang dan gizi buruk).', '20').optional(),
		underweight: cell.countCell('Jumlah balita dengan berat badan kurang.', '60').optional(),
	}),
});
