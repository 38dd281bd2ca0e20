import { z } from 'zod';
import type { Status } from '../../model/base/figure.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';
import { precisionColumns } from './precision.ts';

/** The data's word for each status. */
export const STATUSES = {
	final: 'final',
	sementara: 'interim',
	perkiraan: 'estimate',
	tidak_disebut: 'unstated',
	diragukan: 'doubtful',
} as const satisfies Record<string, Status>;

export const statusCell = () =>
	cell.choice(
		cell.keysOf(STATUSES),
		'final, sementara, perkiraan (dibulatkan dokumen), tidak_disebut, atau diragukan (tidak dipakai di judul dan ' +
			'tren; wajib diberi catatan).',
		'final',
	);

const schema = z.object({
	wilayah: cell.areaCode('Kode wilayah dari `wilayah.csv`.', '64.74'),
	indikator: cell.id('Id dari `indikator.csv`.', 'prevalensi-stunting'),
	instrumen: cell.id('Id dari `instrumen.csv`.', 'eppgbm'),
	periode: cell.period('Tahun, bulan, atau tanggal pengukuran.', '2023'),
	nilai: cell.optionalQuantity(
		'Nilai seperti tertulis di dokumen; kosong bila dokumen hanya memberi pembilang dan penyebut.',
		'19.6',
	),
	pembilang: cell.optionalCount('Pembilang, bila disebut dokumen yang sama.', '1786'),
	penyebut: cell.optionalCount('Penyebut, bila disebut dokumen yang sama.'),
	status: statusCell(),
	tanggal_tarik: cell.optionalPeriod('Tanggal data ditarik dari sistem, bila disebut.', '2024-02-01'),
	dokumen: cell.id('Id dari `dokumen.csv`.', 'ppid-bontang-2024-05-15'),
	letak: cell.freeText('Letak di dalam dokumen: halaman, tabel, alinea.', 'alinea ketiga'),
	catatan: cell.freeText('Hal yang perlu diketahui pembaca.'),
	...precisionColumns(),
});

const common = {
	key: ['wilayah', 'indikator', 'instrumen', 'periode', 'dokumen'],
	texts: ['catatan', 'letak'],
	remarks: ['catatan', 'letak'],
	happened: 'tanggal_tarik',
	schema,
} as const;

export const figuresTable = defineTable({
	path: 'kota/<slug>/angka.csv',
	about: 'satu angka seperti ditulis satu dokumen',
	...common,
});

export const referenceFiguresTable = defineTable({
	path: 'acuan/angka.csv',
	about: 'satu angka nasional, provinsi, atau kota pembanding',
	...common,
});
