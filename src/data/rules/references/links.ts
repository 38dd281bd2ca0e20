import { lastDay } from '../../../model/base/period.ts';
import { ask, error, type Rule, warning, wrong } from '../rule.ts';

const FIX = 'Jalankan `npm run forge -- links --write`: berkas ini ditulis olehnya, tidak dengan tangan.';

/** What the weekly check of links wrote: days that can be, of addresses that documents have. */
export const links: Rule = {
	words: {
		'tautan-bertentangan': wrong`
			Baris tautan.csv yang tanggalnya bertentangan dengan jawabannya.
			? Pembaca diberi tahu kapan sebuah dokumen terakhir terbuka; tanggal itu tidak boleh salah.
			→ Jalankan pemeriksaan tautan lagi.`,
		'tautan-tanpa-dokumen': ask`
			Alamat di tautan.csv yang bukan alamat dokumen mana pun.
			? Alamat dokumennya berubah sesudah diperiksa, jadi hasilnya tidak tampil di halaman mana pun.
			→ Hapus baris itu, atau tunggu pemeriksaan minggu berikutnya.`,
	},
	*run({ links: sheet, documents }) {
		const known = new Set(documents.rows.flatMap(({ values: { url, arsip = '' } }) => [url, arsip]));
		for (const { values, line } of sheet.rows) {
			const { alamat, terbuka, diperiksa, jawaban } = values;
			if (jawaban === 'ada' ? terbuka !== diperiksa : terbuka && lastDay(terbuka) > lastDay(diperiksa))
				yield error('tautan-bertentangan', sheet.place(line, 'terbuka'))`
					Terakhir terbuka \`${terbuka ?? ''}\`, padahal pada ${diperiksa} jawabannya \`${jawaban}\`.
					→ ${FIX}`;
			if (!known.has(alamat))
				yield warning('tautan-tanpa-dokumen', sheet.place(line, 'alamat'))`
					Alamat ini tidak ada di dokumen.csv.
					→ Hapus baris ini; pemeriksaan mingguan menulis alamat yang baru.`;
		}
	},
};
