import { z } from 'zod';
import type { Status } from '../../model/base/figure.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';
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
	cell.choice(['final', 'sementara', 'perkiraan', 'tidak_disebut', 'diragukan']).meta({
		description:
			'final, sementara, perkiraan (dibulatkan dokumen), tidak_disebut, atau diragukan (tidak dipakai di judul dan tren; wajib diberi catatan).',
		examples: ['final'],
	});

const schema = z.object({
	wilayah: cell.areaCode().meta({ description: 'Kode wilayah dari `wilayah.csv`.', examples: ['64.74'] }),
	indikator: cell.id().meta({ description: 'Id dari `indikator.csv`.', examples: ['prevalensi-stunting'] }),
	instrumen: cell.id().meta({ description: 'Id dari `instrumen.csv`.', examples: ['eppgbm'] }),
	periode: cell.period().meta({ description: 'Tahun, bulan, atau tanggal pengukuran.', examples: ['2023'] }),
	nilai: cell.optionalQuantity().meta({
		description: 'Nilai seperti tertulis di dokumen; kosong bila dokumen hanya memberi pembilang dan penyebut.',
		examples: ['19.6'],
	}),
	pembilang: cell
		.optionalCount()
		.meta({ description: 'Pembilang, bila disebut dokumen yang sama.', examples: ['1786'] }),
	penyebut: cell.optionalCount().meta({ description: 'Penyebut, bila disebut dokumen yang sama.', examples: [''] }),
	status: statusCell(),
	tanggal_tarik: cell
		.optionalPeriod()
		.meta({ description: 'Tanggal data ditarik dari sistem, bila disebut.', examples: ['2024-02-01'] }),
	dokumen: cell.id().meta({ description: 'Id dari `dokumen.csv`.', examples: ['ppid-bontang-2024-05-15'] }),
	letak: cell
		.freeText()
		.meta({ description: 'Letak di dalam dokumen: halaman, tabel, alinea.', examples: ['alinea ketiga'] }),
	catatan: cell.freeText().meta({ description: 'Hal yang perlu diketahui pembaca.', examples: [''] }),
	...precisionColumns(),
});

const key = ['wilayah', 'indikator', 'instrumen', 'periode', 'dokumen'] as const;

export const figuresTable = defineTable({
	path: 'kota/<slug>/angka.csv',
	about: 'satu angka seperti ditulis satu dokumen',
	key,
	schema,
});

export const referenceFiguresTable = defineTable({
	path: 'acuan/angka.csv',
	about: 'satu angka nasional, provinsi, atau kota pembanding',
	key,
	schema,
});
