import { error, lookupOf, type Rule, rowsOf, wrong } from '../rule.ts';

/** Counts that are said to come from a survey, which gives rates. */
export const surveyCounts: Rule = {
	words: {
		'survei-menghitung': wrong`
			Jumlah anak, posyandu, atau lainnya dengan survei sebagai cara mengukurnya.
			? Survei sampel memberi persen; jumlah yang ditulis bersamanya adalah perkiraan atau dari catatan lain.
			→ Tulis cara mengukur yang menghasilkan jumlah itu, misalnya \`perkiraan-ssgi\` atau \`laporan-pemkot\`.`,
	},
	*run(draft) {
		const { indicators, kinds } = lookupOf(draft);
		for (const { values, at } of rowsOf(draft.figures)) {
			const { indikator, instrumen } = values;
			const unit = indicators.get(indikator)?.satuan;
			if (unit === undefined || unit === 'persen' || indikator === 'ukuran-sampel') continue;
			if (kinds.get(instrumen) === 'survey')
				yield error('survei-menghitung', at('instrumen'))`
					\`${indikator}\` ditulis berasal dari survei \`${instrumen}\`, yang hanya memberi persen.
					→ Tulis cara mengukur yang menghasilkan jumlah itu, misalnya \`perkiraan-ssgi\` atau \`laporan-pemkot\`.`;
		}
	},
};
