import { z } from 'zod';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

/** The files that hold for the whole site. */

export const correctionsTable = defineTable({
	path: 'koreksi.csv',
	about: 'satu koreksi atas angka yang sudah terbit',
	// What is mended twice on a day goes from one value to the next.
	key: ['tanggal', 'angka', 'dokumen', 'sebelum', 'sesudah'],
	texts: ['alasan'],
	happened: 'tanggal',
	isOfCities: true,
	schema: z.object({
		tanggal: cell.period('Tanggal koreksi.', '2025-02-01'),
		angka: cell.text(
			'Id angka: wilayah/indikator/instrumen/periode. Keterangan di sampingnya: `wilayah/<kode>/nama`, ' +
				'`indikator/<id>/definisi`, `dokumen/<id>/url`.',
			'64.74/prevalensi-stunting/eppgbm/2023',
		),
		sebelum: cell.freeText(
			'Nilai lama; kosong bila baru. `tidak_diulang` bila angka lama itu disamarkan atau terlalu kecil untuk ' +
				'ditulis lagi.',
			'19.6',
		),
		sesudah: cell.freeText('Nilai baru; kosong bila ditarik, `ds` bila disamarkan.', '19.5'),
		alasan: cell.text('Mengapa berubah.', 'Salah ketik saat memindahkan.'),
		dokumen: cell.optionalId('Id dokumen angkanya.', 'ppid-bontang-2024-05-15'),
		oleh: cell
			.freeText('Siapa yang memutuskannya; kosong berarti penerbit situs.', 'Dinas Kesehatan Kota Bontang')
			.optional(),
	}),
});

export const pressErrorsTable = defineTable({
	path: 'kekeliruan.csv',
	about: 'satu kekeliruan dalam angka yang pernah terbit',
	key: ['id'],
	words: { kind: 'kekeliruan', columns: ['tertulis', 'masalah', 'dokumen'] },
	texts: ['tertulis', 'masalah'],
	happened: 'tanggal',
	isOfCities: true,
	schema: z.object({
		id: cell.id('Nama pendek.', 'tangsel-1333'),
		wilayah: cell.areaCode('Kode wilayah yang dibicarakan.', '36.74'),
		tanggal: cell.optionalPeriod('Tanggal terbit.', '2023-02-05'),
		tertulis: cell.text('Apa yang tertulis.', '1.333 balita disebut 9 persen'),
		masalah: cell.text(
			'Apa yang keliru dan yang benar.',
			'Jumlah dari register dipasangkan dengan persen dari survei.',
		),
		dokumen: cell.optionalId('Id dokumennya; kosong bila tidak tercatat.', 'idntimes-2023-02-05'),
		angka: cell.wordList('Id angka yang benar, dipisah titik koma.', '36.74/prevalensi-stunting/eppgbm/2022'),
	}),
});

export const glossaryTable = defineTable({
	path: 'istilah.csv',
	about: 'satu istilah dan artinya',
	key: ['id'],
	remarks: ['arti'],
	schema: z.object({
		id: cell.id('Nama pendek.', 'cakupan'),
		istilah: cell.text('Istilahnya.', 'Cakupan'),
		arti: cell.text('Artinya dengan kata sehari-hari.', 'Bagian balita sasaran yang benar-benar diukur.'),
	}),
});

export const scheduleTable = defineTable({
	path: 'jadwal.csv',
	about: 'satu rencana terbit',
	key: ['kota', 'periode'],
	texts: ['catatan'],
	remarks: 'rows',
	// A date that something was published on has come; only what is planned lies ahead.
	happened: 'terbit',
	isOfCities: true,
	schema: z.object({
		kota: cell.id('Slug kota.', 'bontang'),
		periode: cell.period('Penimbangan yang akan diterbitkan.', '2025-08'),
		rencana: cell.period('Rencana tanggal terbit.', '2025-09-30'),
		terbit: cell.optionalPeriod('Tanggal benar-benar terbit; kosong bila belum.'),
		catatan: cell.freeText('Catatan bebas.'),
	}),
});
