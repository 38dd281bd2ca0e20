import { z } from 'zod';
import type { Unit } from '../../model/base/indicator.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

/** The data's word for each unit. */
export const UNITS = {
	persen: 'percent',
	balita: 'children',
	cacah: 'count',
	rupiah: 'rupiah',
	skor: 'score',
	peringkat: 'rank',
	ya: 'yes',
} as const satisfies Record<string, Unit>;

export const indicatorsTable = defineTable({
	path: 'indikator.csv',
	about: 'satu hal yang diukur atau dihitung',
	key: ['id'],
	schema: z.object({
		id: cell.id('Nama pendek indikator.', 'prevalensi-stunting'),
		nama: cell.text('Nama yang ditampilkan.', 'Prevalensi stunting'),
		satuan: cell.choice(
			['persen', 'balita', 'cacah', 'rupiah', 'skor', 'peringkat', 'ya'],
			'Jenis angka: persen, balita, cacah, rupiah, skor, peringkat, atau ya (penanda).',
			'persen',
		),
		kata_satuan: cell.freeText('Kata di belakang angka; boleh kosong.', 'persen'),
		definisi: cell.text(
			'Definisi dengan kalimat biasa.',
			'Bagian balita diukur yang tinggi badannya di bawah −2 SD standar WHO.',
		),
		pembilang: cell.freeText('Apa yang dihitung di pembilang.', 'balita pendek dan sangat pendek'),
		penyebut: cell.freeText('Apa yang dihitung di penyebut.', 'balita yang diukur'),
	}),
});
