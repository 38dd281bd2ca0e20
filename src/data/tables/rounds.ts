import { z } from 'zod';
import type { Round } from '../../model/base/round.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';
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
	about: 'satu putaran pengukuran',
	key: ['periode'],
	schema: z.object({
		periode: cell.period().meta({
			description: 'Tahun, bulan, atau tanggal; sama dengan nama berkas di folder `pengukuran`.',
			examples: ['2025-05-26'],
		}),
		instrumen: cell.id().meta({ description: 'Id dari `instrumen.csv`.', examples: ['operasi-timbang'] }),
		status: statusCell(),
		tanggal_tarik: cell
			.optionalPeriod()
			.meta({ description: 'Tanggal data ditarik dari sistem.', examples: ['2025-05-26'] }),
		dokumen: cell.id().meta({ description: 'Id dari `dokumen.csv`.', examples: ['bontangpost-2025-05'] }),
		catatan: cell.freeText().meta({
			description:
				'Hal yang perlu diketahui pembaca. `sudah-terbit` di sini menyatakan bahwa dokumen pihak lain sudah menerbitkan jumlah kecil putaran ini.',
			examples: [''],
		}),
		tingkat: cell
			.optionalChoice(['kelurahan', 'kecamatan', 'puskesmas', 'kota'], 'kelurahan')
			.optional()
			.meta({
				description:
					'Sampai tingkat mana hasilnya diterbitkan: `kelurahan`, `kecamatan` atau `puskesmas` bila angkanya di angka.csv, atau `kota` bila tidak ada hasil di bawahnya; kosong berarti `kelurahan`.',
				examples: ['kecamatan'],
			}),
	}),
});

export const roundRowsTable = defineTable({
	path: 'kota/<slug>/pengukuran/<periode>.csv',
	about: 'satu kelurahan atau desa dalam putaran itu',
	key: ['kode'],
	schema: z.object({
		kode: cell.villageCode().meta({ description: 'Kode kelurahan dari `wilayah.csv`.', examples: ['64.74.01.1003'] }),
		kelurahan: cell.text().meta({ description: 'Nama kelurahan; harus cocok dengan kodenya.', examples: ['Lok Tuan'] }),
		sasaran: cell.countCell().meta({ description: 'Jumlah balita yang seharusnya diukur.', examples: ['1269'] }),
		diukur: cell.countCell().meta({ description: 'Jumlah balita yang diukur tinggi badannya.', examples: ['1180'] }),
		pendek: cell
			.countCell()
			.meta({ description: 'Jumlah balita di bawah −2 SD, termasuk sangat pendek.', examples: ['195'] }),
		sangat_pendek: cell.countCell().meta({ description: 'Jumlah balita di bawah −3 SD.', examples: ['41'] }),
		terverifikasi: cell
			.countCell()
			.optional()
			.meta({ description: 'Jumlah yang tetap dinyatakan stunting setelah diperiksa dokter anak.', examples: ['176'] }),
		cakupan: cell
			.percentCell()
			.optional()
			.meta({
				description: 'Cakupan seperti tertulis di dokumen, hanya bila sasaran dan diukur tidak dipublikasikan.',
				examples: ['36.17'],
			}),
		wasting: cell
			.countCell()
			.optional()
			.meta({ description: 'Jumlah balita wasting (gizi kurang dan gizi buruk).', examples: ['20'] }),
		underweight: cell
			.countCell()
			.optional()
			.meta({ description: 'Jumlah balita dengan berat badan kurang.', examples: ['60'] }),
	}),
});
