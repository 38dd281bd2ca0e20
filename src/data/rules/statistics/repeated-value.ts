import { mentions, say } from '../../../model/figures/mention.ts';
import { factsOf, indicatorsIn } from '../facts.ts';
import { ask, type Rule, warning } from '../rule.ts';

/** A rate that one document gives to two periods of one series, to the last digit: one may be a slip of the row. */
export const repeatedValue: Rule = {
	words: {
		'nilai-berulang': ask`
			Satu dokumen memberi nilai yang sama sampai desimalnya untuk dua periode.
			? Satu nilai mungkin tersalin dua kali.
			→ Periksa dokumennya; bila memang sama, tulis begitu di \`catatan\`.`,
	},
	*run(draft) {
		for (const indicator of indicatorsIn(draft, 'persen'))
			for (const facts of factsOf(draft, indicator).values()) {
				if (facts.length < 2) continue;
				const first = new Map<string, string>();
				for (const fact of facts) {
					const { nilai, instrumen, dokumen, periode, catatan } = fact.values;
					// Whole numbers repeat by chance, and a target may stay what it was.
					if (!nilai || nilai.decimals === 0 || fact.kind === 'target') continue;
					const key = `${instrumen}|${dokumen}|${nilai.value}|${nilai.decimals}`;
					const before = first.get(key);
					first.set(key, before ?? periode);
					if (before === undefined || before === periode || /\bsama\b/i.test(catatan) || mentions(catatan, nilai.value))
						continue;
					yield warning('nilai-berulang', fact.at('nilai'))`
						${say(nilai.value)} persen juga nilai untuk ${before} dalam dokumen yang sama.
						→ Periksa apakah satu nilai tersalin dua kali. Bila memang sama, tulis begitu di \`catatan\`.`;
				}
			}
	},
};
