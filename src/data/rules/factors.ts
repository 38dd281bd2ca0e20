import { quantityOf } from '../../model/amount.ts';
import { error } from '../issue.ts';
import type { Rule } from './rule.ts';

/** Factors: each in a round that is listed, with a unit beside its number, and no group of people so small that it names somebody. */
export const factors: Rule = function* (draft) {
	const thresholds = new Map(draft.cities.map(({ slug, values }) => [slug, values.pengaturan.ambang_sel_kecil]));
	for (const { slug, rows, place, raw } of draft.factors) {
		const list = draft.rounds.find((sheet) => sheet.slug === slug);
		const listed = list?.lines && new Set(list.lines.map((line) => list.raw(line, 'periode')));
		const threshold = thresholds.get(slug) ?? 0;
		for (const { values, line } of rows) {
			if (listed && !listed.has(values.periode)) {
				yield error(
					'faktor-tanpa-putaran',
					place(line, 'periode'),
					`Putaran ${values.periode} tidak tercatat di pengukuran.csv.`,
					`Tambahkan baris berperiode \`${values.periode}\` ke pengukuran.csv, atau betulkan periodenya.`,
				);
			}
			const quantity = quantityOf(values.nilai);
			if (!quantity) continue;
			const text = raw(line, 'nilai');
			if (values.satuan === '') {
				yield error(
					'faktor-tanpa-satuan',
					place(line, 'satuan'),
					`Nilai \`${text}\` tidak bersatuan.`,
					'Tulis `persen`, atau apa yang dihitung, misalnya `ibu hamil`.',
				);
			} else if (values.satuan === 'persen' && quantity.value > 100) {
				yield error(
					'nilai-mustahil',
					place(line, 'nilai'),
					`Nilai \`${text}\` melebihi seratus persen.`,
					'Periksa titik desimalnya, atau betulkan satuannya.',
				);
			} else if (values.bagian === 'C' && values.satuan !== 'persen' && quantity.decimals > 0) {
				yield error(
					'nilai-mustahil',
					place(line, 'nilai'),
					`Jumlah orang harus bilangan bulat, tetapi tertulis \`${text}\`.`,
					'Tulis tanpa titik, atau betulkan satuannya.',
				);
			} else if (values.bagian === 'C' && values.satuan !== 'persen' && quantity.value > 0 && quantity.value < threshold) {
				yield error(
					'faktor-sel-kecil',
					place(line, 'nilai'),
					`Kelompok ini hanya ${text} orang, di bawah ambang ${threshold}: orangnya dapat dikenali.`,
					'Tulis `ds`.',
				);
			}
		}
	}
};
