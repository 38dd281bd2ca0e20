import { z } from 'zod';
import type { InstrumentKind } from '../../model/base/instrument.ts';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

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
	isRequired: true,
	remarks: ['catatan'],
	words: { kind: 'instrumen', columns: ['nama', 'jenis', 'mencakup', 'definisi'] },
	schema: z.object({
		id: cell.id('Nama pendek instrumen.', 'eppgbm'),
		nama: cell.text('Nama yang ditampilkan.', 'e-PPGBM'),
		jenis: cell.choice(
			cell.keysOf(INSTRUMENT_KINDS),
			'survei (contoh acak), register (anak yang datang diukur), pendataan (catatan administrasi), model ' +
				'(perkiraan), atau target.',
			'register',
		),
		mencakup: cell.text(
			'Siapa yang tercakup dan sampai tingkat wilayah mana.',
			'Balita yang datang diukur, sampai tingkat posyandu.',
		),
		definisi: cell.text('Apa yang bisa dan tidak bisa dikatakan instrumen ini.', 'Menemukan anak yang perlu dibantu.'),
		catatan: cell.freeText('Catatan bebas.'),
	}),
});
