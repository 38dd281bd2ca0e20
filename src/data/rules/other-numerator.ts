import { rateFits } from '../../model/base/quantity.ts';
import { mentions, say } from '../../model/figures/mention.ts';
import { PREVALENCE } from '../../model/measures.ts';
import type { Draft } from '../draft.ts';
import { error } from '../issue.ts';
import { alongside, type Fact, factsOf, placeOf, quantityOf } from './facts.ts';
import type { Rule } from './rule.ts';

/** Each rate, the counts it is made of, and the name under which the other counts give a rate of their own. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
	[PREVALENCE]: ['jumlah-pendek-sebelum-verifikasi', 'jumlah-balita-stunting'],
	'prevalensi-stunting-terverifikasi': ['jumlah-stunting-terverifikasi'],
	'prevalensi-wasting': ['jumlah-balita-wasting'],
	'prevalensi-underweight': ['jumlah-balita-underweight'],
};
const ALL_COUNTS = Object.values(COUNTS).flat();

/** The count that a document puts beside a rate: in the same row, or in a row of its own. */
function pairedCount(draft: Draft, fact: Fact): number | undefined {
	if (fact.values.pembilang !== null) return fact.values.pembilang;
	for (const id of COUNTS[fact.values.indikator] ?? []) {
		const told = alongside(draft, id, fact).find(({ values }) => values.dokumen === fact.values.dokumen);
		if (told) return quantityOf(told).value;
	}
	return undefined;
}

/**
 * A rate printed with a count it cannot come from, while another count of the same measurement gives exactly that rate.
 */
export const otherNumerator: Rule = function* (draft) {
	for (const indicator of Object.keys(COUNTS)) {
		for (const facts of factsOf(draft, indicator).values()) {
			for (const fact of facts) {
				const rate = fact.values.nilai;
				// A whole percent fits too many counts to name one.
				if (!rate || rate.decimals === 0) continue;
				const printed = pairedCount(draft, fact);
				if (printed === undefined) continue;
				const measured = () => alongside(draft, 'jumlah-balita-diukur', fact).map((told) => quantityOf(told).value);
				const denominators = fact.values.penyebut === null ? measured() : [fact.values.penyebut];
				const fits = (count: number) =>
					denominators.some((denominator) => denominator > 0 && rateFits(rate, count, denominator));
				if (denominators.length === 0 || fits(printed)) continue;
				const counts = ALL_COUNTS.flatMap((id) => alongside(draft, id, fact));
				const right = counts.find((told) => fits(quantityOf(told).value));
				if (!right || mentions(fact.values.catatan, quantityOf(right).value)) continue;
				const count = quantityOf(right).value;
				yield error(
					'pembilang-lain',
					placeOf(fact, fact.values.pembilang === null ? 'nilai' : 'pembilang'),
					`${say(rate.value)} persen dipasangkan dengan ${say(printed)} balita, padahal persen itu milik ${say(count)} balita (\`${right.values.indikator}\`).`,
					`Pasangkan dengan ${say(count)}, atau tulis persen milik ${say(printed)}: \`${((100 * printed) / (denominators[0] ?? 1)).toFixed(rate.decimals)}\`. Dua definisi adalah dua indikator.`,
				);
			}
		}
	}
};
