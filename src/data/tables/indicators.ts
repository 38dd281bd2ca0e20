import { z } from 'zod';
import type { Unit } from '../../model/base/indicator.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';

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
		id: cell.id().meta({ description: 'Nama pendek indikator.', examples: ['prevalensi-stunting'] }),
		nama: cell.text().meta({ description: 'Nama yang ditampilkan.', examples: ['Prevalensi stunting'] }),
		satuan: cell.choice(['persen', 'balita', 'cacah', 'rupiah', 'skor', 'peringkat', 'ya']).meta({
			description: 'Jenis angka: persen, balita, cacah, rupiah, skor, peringkat, atau ya (penanda).',
			examples: ['persen'],
		}),
		kata_satuan: cell.freeText().meta({ description: 'Kata di belakang angka; boleh kosong.', examples: ['persen'] }),
		definisi: cell.text().meta({
			description: 'Definisi dengan kalimat biasa.',
			examples: ['Bagian balita diukur yang tinggi badannya di bawah −2 SD standar WHO.'],
		}),
		pembilang: cell
			.freeText()
			.meta({ description: 'Apa yang dihitung di pembilang.', examples: ['balita pendek dan sangat pendek'] }),
		penyebut: cell.freeText().meta({ description: 'Apa yang dihitung di penyebut.', examples: ['balita yang diukur'] }),
	}),
});
