import { z } from 'zod';
import type { InstrumentKind } from '../../model/base/instrument.ts';
import * as cell from '../cells.ts';
import { defineTable } from '../table.ts';

/** The data's word for each kind of instrument. */
export const INSTRUMENT_KINDS = {
	survei: 'survey',
	register: 'register',
	pendataan: 'enumeration',
	model: 'model',
	target: 'target',
} as const satisfies Record<string, InstrumentKind>;

export const instrumentsTable = defineTable({
	path: 'instrumen.csv',
	about: 'satu cara mengukur atau mencatat',
	key: ['id'],
	schema: z.object({
		id: cell.id().meta({ description: 'Nama pendek instrumen.', examples: ['eppgbm'] }),
		nama: cell.text().meta({ description: 'Nama yang ditampilkan.', examples: ['e-PPGBM'] }),
		jenis: cell.choice(['survei', 'register', 'pendataan', 'model', 'target']).meta({
			description:
				'survei (contoh acak), register (anak yang datang diukur), pendataan (catatan administrasi), model (perkiraan), atau target.',
			examples: ['register'],
		}),
		mencakup: cell.text().meta({
			description: 'Siapa yang tercakup dan sampai tingkat wilayah mana.',
			examples: ['Balita yang datang diukur, sampai tingkat posyandu.'],
		}),
		definisi: cell.text().meta({
			description: 'Apa yang bisa dan tidak bisa dikatakan instrumen ini.',
			examples: ['Menemukan anak yang perlu dibantu.'],
		}),
		catatan: cell.freeText().meta({ description: 'Catatan bebas.', examples: [''] }),
	}),
});
