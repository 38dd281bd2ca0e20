import { parentCode } from '../../../model/base/area.ts';
import { agree, type Quantity } from '../../../model/base/quantity.ts';
import { say } from '../../../model/figures/mention.ts';
import { ask, error, type Rule, typedFigures, warning, wrong } from '../rule.ts';

/** How far the weighted mean of a province's areas may lie from the province's printed value, in points: both are
 * rounded to a tenth. */
const MEAN = 0.1;
/** How far the sum of the areas' weighted numbers may lie from the province's: each is rounded to a whole child. */
const COUNT = 3;

interface Place {
	readonly value: number;
	readonly weighted: number | null;
	readonly line: number;
	readonly tests: readonly string[];
}

/** The areas of a survey's table against their province: where the survey presents all of them with their weighted
 * numbers, the mean of the areas is the province's value and their numbers add up. A row that claims to have passed
 * that test must be in such a province. */
export const surveySums: Rule = {
	words: {
		'jumlah-provinsi': wrong`
			Tabel survei yang rata-rata tertimbang kabupaten dan kotanya lebih dari 0,1 poin dari nilai provinsinya, atau N
			tertimbangnya berselisih lebih dari tiga.
			? Bila semua wilayah disajikan, rata-ratanya adalah nilai provinsi. Selisihnya menunjukkan angka yang salah
			salin.
			→ Cari nilai atau N yang salah salin di provinsi itu.`,
		'uji-tak-mungkin': wrong`
			Nilai yang ditulis lolos uji jumlah provinsi, padahal ada wilayah tanpa nilai atau tanpa N di provinsinya.
			? Uji yang tidak dapat dilakukan tidak menjamin apa-apa.
			→ Tulis \`jumlah-tidak-penuh\`, atau lengkapi wilayahnya.`,
	},
	*run(draft) {
		for (const { sheet } of draft.surveys) {
			const provinces = new Map<string, Place>();
			const areas = new Map<string, (Place | undefined)[]>();
			for (const { values: v, line } of sheet.rows) {
				const place =
					'state' in v.nilai
						? undefined
						: { value: v.nilai.value, weighted: v.n_tertimbang ?? null, line, tests: v.uji ?? [] };
				const parent = parentCode(v.kode) ?? '';
				if (/^\d{2}$/.test(v.kode) && place) provinces.set(v.kode, place);
				else areas.set(parent, [...(areas.get(parent) ?? []), place]);
			}
			for (const [code, parts] of areas) {
				const province = provinces.get(code);
				const known = parts.filter(
					(part): part is Place & { weighted: number } => part !== undefined && part.weighted !== null,
				);
				const isFull = province?.weighted != null && known.length === parts.length;
				if (!isFull) {
					for (const part of [province, ...parts])
						if (part?.tests.includes('provinceSum'))
							yield error('uji-tak-mungkin', sheet.place(part.line, 'uji'))`
								Uji jumlah provinsi tidak dapat dilakukan: ada wilayah tanpa nilai atau tanpa N tertimbang di provinsi
								ini.
								→ Tulis \`jumlah-tidak-penuh\`, atau lengkapi wilayahnya.`;
					continue;
				}
				const total = known.reduce((sum, { weighted }) => sum + weighted, 0);
				const mean = known.reduce((sum, { value, weighted }) => sum + value * weighted, 0) / total;
				// The nudge undoes binary representation.
				if (Math.abs(mean - province.value) > MEAN + 1e-9)
					yield error('jumlah-provinsi', sheet.place(province.line, 'nilai'))`
						Rata-rata tertimbang ${parts.length} kabupaten dan kota ${say(Math.round(mean * 100) / 100)} persen,
						padahal provinsinya ${say(province.value)} persen.
						→ Cari nilai atau N yang salah salin di provinsi ini.`;
				if (Math.abs(total - province.weighted) > COUNT)
					yield error('jumlah-provinsi', sheet.place(province.line, 'n_tertimbang'))`
						N tertimbang ${parts.length} kabupaten dan kota berjumlah ${say(total)}, padahal provinsinya
						${say(province.weighted)}.
						→ Cari N yang salah salin di provinsi ini, atau wilayah yang tertinggal.`;
			}
		}
	},
};

type Seen = { readonly quantity: Quantity; readonly document: string; readonly where: string };

/** A figure that stands in a survey's table and in a file of figures too: the same document twice, or another that says
 * otherwise. */
export const surveyCopies: Rule = {
	words: {
		'diketik-dua-kali': wrong`
			Angka satu dokumen yang ada di tabel survei dan diketik lagi di angka.csv.
			? Angka yang ditulis di dua tempat suatu hari akan berbeda.
			→ Hapus yang di angka.csv.`,
		'salinan-berbeda': ask`
			Angka suatu dokumen yang berbeda dari tabel survei yang sama.
			? Salah satunya keliru salin; pembaca akan melihat keduanya sebagai pertentangan.
			→ Cocokkan dengan bukunya; beri status \`diragukan\` dan catatan pada yang pasti keliru.
			! SKI 2023 untuk Tangerang Selatan ditulis 9,5 persen, padahal tabelnya 9,2. [tribun-tangerang-2024-08-23]`,
	},
	*run(draft) {
		if (draft.surveys.length === 0) return;
		const typed = new Set(typedFigures(draft));
		const seen = new Map<string, Seen>();
		for (const { file, rows } of draft.figures.filter((sheet) => !typed.has(sheet)))
			for (const { values: v, line } of rows)
				if (v.nilai)
					seen.set([v.wilayah, v.indikator, v.instrumen, v.periode].join('/'), {
						quantity: v.nilai,
						document: v.dokumen,
						where: `${file}:${line}`,
					});
		for (const { rows, place } of typed)
			for (const { values: v, line } of rows) {
				const other = seen.get([v.wilayah, v.indikator, v.instrumen, v.periode].join('/'));
				if (!other) continue;
				if (other.document === v.dokumen)
					yield error('diketik-dua-kali', place(line, 'dokumen'))`
						Angka dokumen ini sudah ada di tabel survei (${other.where}).
						→ Hapus baris ini; satu angka hanya ditulis sekali.`;
				else if (v.nilai && v.status !== 'diragukan' && !agree(v.nilai, other.quantity))
					yield warning('salinan-berbeda', place(line, 'nilai'))`
						Di sini ${say(v.nilai.value)} persen, di tabel survei (${other.where}) ${say(other.quantity.value)}
						persen.
						→ Cocokkan keduanya dengan dokumennya. Bila yang ini pasti keliru, beri status \`diragukan\` dan catatan,
						dan catat di kekeliruan.csv.`;
			}
	},
};
