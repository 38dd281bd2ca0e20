import { parentCode } from '../../../model/base/area.ts';
import { plainName } from '../../csv/repair/code.ts';
import { error, type Rule, rowsOf, wrong } from '../rule.ts';

/** What is left of a name when its rank is taken away: `Kota Cilegon` and `Cilegon` are one city. */
function bareName(rank: string, name: string): string {
	const [plain, before] = [plainName(name), plainName(rank)];
	return plain.startsWith(before) ? plain.slice(before.length) : plain;
}

/** One area that stands twice: as two codes with one name, or in two files with the same document. */
export const sameArea: Rule = {
	words: {
		'wilayah-ganda': wrong`
			Satu wilayah yang tercatat dua kali: dua kode bernama sama, atau angka satu dokumen di dua berkas.
			? Daftar dan peringkat menghitungnya dua kali.
			→ Simpan satu saja.
			! Daftar SSGI 2021 untuk Banten memuat Kota Cilegon dua kali. [databoks-banten-2021]`,
	},
	*run(draft) {
		const byName = new Map<string, { kode: string; nama: string }>();
		for (const { values, at } of rowsOf(draft.areas))
			for (const name of new Set([values.nama, ...values.alias].map((each) => bareName(values.tingkat, each)))) {
				// Two districts may each have a village of one name; one district may not.
				const key = `${values.tingkat}|${parentCode(values.kode)}|${name}`;
				const before = byName.get(key);
				if (before && before.kode !== values.kode)
					yield error('wilayah-ganda', at('nama'))`
						${values.nama} (\`${values.kode}\`) dan ${before.nama} (\`${before.kode}\`) bernama sama di wilayah yang
						sama.
						→ Bila keduanya satu wilayah, hapus salah satu baris. Bila bukan, betulkan nama atau aliasnya.`;
				byName.set(key, values);
			}

		const files = draft.figures.filter(({ rows }) => rows.length > 0);
		const codes = new Map<string, string>();
		for (const { rows, file, slug, place } of files) {
			// A city's own areas can only meet the reference file's: no other may hold them.
			if (slug === '') {
				for (const { values: v } of rows)
					codes.set(`${v.wilayah}|${v.indikator}|${v.instrumen}|${v.periode}|${v.dokumen}`, file);
				continue;
			}
			if (codes.size === 0) return;
			for (const { values: v, line } of rows) {
				const before = codes.get(`${v.wilayah}|${v.indikator}|${v.instrumen}|${v.periode}|${v.dokumen}`);
				if (!before) continue;
				yield error('wilayah-ganda', place(line, 'wilayah'))`
					Dokumen \`${v.dokumen}\` sudah memuat angka ini untuk \`${v.wilayah}\` di ${before}.
					→ Simpan di satu berkas saja; hapus yang di acuan/angka.csv.`;
			}
		}
	},
};
