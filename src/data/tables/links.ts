import { z } from 'zod';
import * as cell from '../csv/cells.ts';
import { defineTable } from '../csv/table.ts';

/** The contract's words for what an address answered. */
export const ANSWERS = { ada: 'open', hilang: 'gone', menolak: 'refused', 'tidak-menjawab': 'silent' } as const;

/** The same the other way round. */
export const ANSWER_WORDS = Object.fromEntries(
	Object.entries(ANSWERS).map(([word, answer]) => [answer, word]),
) as Readonly<Record<(typeof ANSWERS)[keyof typeof ANSWERS], keyof typeof ANSWERS>>;

/** What the weekly check of links found; written by `npm run forge -- links --write`. */
export const linksTable = defineTable({
	path: 'tautan.csv',
	about: 'satu alamat dokumen dan jawabannya ketika terakhir dicoba; ditulis pemeriksaan mingguan, jangan disunting',
	key: ['alamat'],
	happened: 'diperiksa',
	schema: z.object({
		alamat: cell.url('Alamat dari kolom `url` atau `arsip` di `dokumen.csv`.', 'https://contoh.go.id/rilis'),
		terbuka: cell.optionalPeriod('Tanggal terakhir alamat itu terbuka; kosong bila belum pernah.', '2025-01-20'),
		diperiksa: cell.period('Tanggal terakhir alamat itu dicoba.', '2025-01-27'),
		jawaban: cell.choice(
			cell.keysOf(ANSWERS),
			'ada (terbuka), hilang (dijawab tidak ada), menolak (dijawab, tetapi tidak untuk mesin), atau tidak-menjawab.',
			'hilang',
		),
	}),
});
