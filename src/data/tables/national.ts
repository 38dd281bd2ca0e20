import { z } from 'zod';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';

/** The files that hold for the whole site. */

export const correctionsTable = defineTable({
	path: 'koreksi.csv',
	about: 'satu koreksi atas angka yang sudah terbit',
	key: ['tanggal', 'angka', 'dokumen'],
	schema: z.object({
		tanggal: cell.period().meta({ description: 'Tanggal koreksi.', examples: ['2025-02-01'] }),
		angka: cell.text().meta({
			description:
				'Id angka: wilayah/indikator/instrumen/periode. Keterangan di sampingnya: `wilayah/<kode>/nama`, `indikator/<id>/definisi`, `dokumen/<id>/url`.',
			examples: ['64.74/prevalensi-stunting/eppgbm/2023'],
		}),
		sebelum: cell.freeText().meta({
			description:
				'Nilai lama; kosong bila baru. `tidak_diulang` bila angka lama itu disamarkan atau terlalu kecil untuk ditulis lagi.',
			examples: ['19.6'],
		}),
		sesudah: cell
			.freeText()
			.meta({ description: 'Nilai baru; kosong bila ditarik, `ds` bila disamarkan.', examples: ['19.5'] }),
		alasan: cell.text().meta({ description: 'Mengapa berubah.', examples: ['Salah ketik saat memindahkan.'] }),
		dokumen: cell.optionalId().meta({ description: 'Id dokumen angkanya.', examples: ['ppid-bontang-2024-05-15'] }),
		oleh: cell
			.freeText()
			.optional()
			.meta({
				description: 'Siapa yang memutuskannya; kosong berarti penerbit situs.',
				examples: ['Dinas Kesehatan Kota Bontang'],
			}),
	}),
});

export const pressErrorsTable = defineTable({
	path: 'kekeliruan.csv',
	about: 'satu kekeliruan dalam angka yang pernah terbit',
	key: ['id'],
	schema: z.object({
		id: cell.id().meta({ description: 'Nama pendek.', examples: ['tangsel-1333'] }),
		wilayah: cell.areaCode().meta({ description: 'Kode wilayah yang dibicarakan.', examples: ['36.74'] }),
		tanggal: cell.optionalPeriod().meta({ description: 'Tanggal terbit.', examples: ['2023-02-05'] }),
		tertulis: cell.text().meta({ description: 'Apa yang tertulis.', examples: ['1.333 balita disebut 9 persen'] }),
		masalah: cell.text().meta({
			description: 'Apa yang keliru dan yang benar.',
			examples: ['Jumlah dari register dipasangkan dengan persen dari survei.'],
		}),
		dokumen: cell
			.optionalId()
			.meta({ description: 'Id dokumennya; kosong bila tidak tercatat.', examples: ['idntimes-2023-02-05'] }),
		angka: cell.wordList().meta({
			description: 'Id angka yang benar, dipisah titik koma.',
			examples: ['36.74/prevalensi-stunting/eppgbm/2022'],
		}),
	}),
});

export const glossaryTable = defineTable({
	path: 'istilah.csv',
	about: 'satu istilah dan artinya',
	key: ['id'],
	schema: z.object({
		id: cell.id().meta({ description: 'Nama pendek.', examples: ['cakupan'] }),
		istilah: cell.text().meta({ description: 'Istilahnya.', examples: ['Cakupan'] }),
		arti: cell.text().meta({
			description: 'Artinya dengan kata sehari-hari.',
			examples: ['Bagian balita sasaran yang benar-benar diukur.'],
		}),
	}),
});

export const scheduleTable = defineTable({
	path: 'jadwal.csv',
	about: 'satu rencana terbit',
	key: ['kota', 'periode'],
	schema: z.object({
		kota: cell.id().meta({ description: 'Slug kota.', examples: ['bontang'] }),
		periode: cell.period().meta({ description: 'Putaran yang akan diterbitkan.', examples: ['2025-08'] }),
		rencana: cell.period().meta({ description: 'Rencana tanggal terbit.', examples: ['2025-09-30'] }),
		terbit: cell
			.optionalPeriod()
			.meta({ description: 'Tanggal benar-benar terbit; kosong bila belum.', examples: [''] }),
		catatan: cell.freeText().meta({ description: 'Catatan bebas.', examples: [''] }),
	}),
});
