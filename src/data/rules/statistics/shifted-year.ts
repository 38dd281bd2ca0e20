import { comparePeriods } from '../../../model/base/period.ts';
import { agree } from '../../../model/base/quantity.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { factsOf } from '../facts.ts';
import { ask, type Rule, warning } from '../rule.ts';

/** A survey value that another document contradicts and belongs to the survey before or after: the year has slipped. */
export const shiftedYear: Rule = {
	words: {
		'tahun-tergeser': ask`
			Hasil survei yang ditentang dokumen lain dan sama dengan hasil survei sebelum atau sesudahnya.
			? Besar kemungkinan tahunnya tergeser saat disalin.
			→ Betulkan tahunnya; bila dokumennya memang begitu, beri status \`diragukan\` dan catatan.
			! 17,5 persen, hasil SSGI 2021 untuk Batam, diberi tahun 2022. Alamat dokumennya tidak tercatat.`,
	},
	*run(draft) {
		for (const all of factsOf(draft, PREVALENCE).values()) {
			const facts = all.filter(({ kind, values }) => kind === 'survey' && values.nilai);
			if (facts.length < 2) continue;
			const periods = [...new Set(facts.map(({ values }) => values.periode))].sort(comparePeriods);
			for (const fact of facts) {
				const { nilai, periode, catatan } = fact.values;
				if (!nilai) continue;
				const same = facts.filter((told) => told !== fact && told.values.periode === periode);
				if (same.length === 0 || same.some((told) => told.values.nilai && agree(told.values.nilai, nilai))) continue;
				const at = periods.indexOf(periode);
				const neighbour = facts.find(
					(told) =>
						[periods[at - 1], periods[at + 1]].includes(told.values.periode) &&
						told.values.nilai?.value === nilai.value &&
						told.values.dokumen !== fact.values.dokumen,
				);
				const right = same[0]?.values.nilai?.value ?? 0;
				if (!neighbour || mentions(catatan, right)) continue;
				yield warning('tahun-tergeser', fact.at('periode'))`
					${say(nilai.value)} persen adalah hasil ${neighbour.values.periode}; untuk ${periode} dokumen lain menulis
					${say(right)} persen.
					→ Betulkan tahunnya. Bila dokumennya memang menulis ${periode}, beri status \`diragukan\` dan catatan.`;
			}
		}
	},
};
