import { mentions, say } from '../../../model/figures/mention.ts';
import { eachFact } from '../facts.ts';
import { ask, type Rule, warning } from '../rule.ts';

/** A target of less than was aimed at before. */
export const risingTarget: Rule = {
	words: {
		'target-lebih-tinggi': ask`
			Target yang lebih tinggi daripada target sebuah tahun sebelumnya dari penetap yang sama.
			? Target penurunan tidak naik; barangkali tahunnya tertukar.
			→ Periksa tahunnya; bila targetnya memang diubah, sebutkan angkanya di \`catatan\`.`,
	},
	*run(draft) {
		for (const [fact, facts] of eachFact(draft, 'target-prevalensi')) {
			const { periode, instrumen, catatan, dokumen } = fact.values;
			const lower = facts.find(
				({ values, quantity }) =>
					values.instrumen === instrumen &&
					values.dokumen === dokumen &&
					values.periode < periode &&
					quantity.value < fact.quantity.value,
			);
			if (lower && !mentions(catatan, fact.quantity.value))
				yield warning('target-lebih-tinggi', fact.at('nilai'))`
					Target ${periode} ${say(fact.quantity.value)} persen, lebih tinggi daripada target ${lower.values.periode},
					${say(lower.quantity.value)} persen.
					→ Periksa tahunnya; bila targetnya memang diubah, sebutkan angkanya di \`catatan\`.`;
		}
	},
};
