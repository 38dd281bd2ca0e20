import { rateFits } from '../../../model/base/quantity.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { MEASURED, numeratorsOf, PREVALENCE, STATED_RATES } from '../../../model/measures.ts';
import { alongside, eachFact, type Fact } from '../facts.ts';
import { type Draft, error, type Rule, wrong } from '../rule.ts';

/** Rates of children, each of counts that give a rate of their own under another name. */
const RATES = [PREVALENCE, ...Object.keys(STATED_RATES)];
const ALL_COUNTS = RATES.flatMap(numeratorsOf);

/** The count that a document puts beside a rate: in the same row, or in a row of its own. */
function pairedCount(draft: Draft, fact: Fact): number | undefined {
	if (fact.values.pembilang !== null) return fact.values.pembilang;
	for (const id of numeratorsOf(fact.values.indikator)) {
		const told = alongside(draft, id, fact).find(({ values }) => values.dokumen === fact.values.dokumen);
		if (told) return told.quantity.value;
	}
	return undefined;
}

/** A rate printed with a count it cannot come from, while another count of the same measurement gives that rate. */
export const otherNumerator: Rule = {
	words: {
		'pembilang-lain': wrong`
			Persen yang tidak cocok dengan jumlah yang menyertainya, tetapi tepat cocok dengan jumlah lain dari pengukuran
			yang sama.
			? Dua definisi tercampur: persen dari yang satu, jumlah dari yang lain.
			→ Pasangkan persen dengan jumlahnya sendiri, dan tulis setiap definisi sebagai indikatornya sendiri.
			! 1.219 anak ditulis 17,4 persen; persen itu milik 1.752 anak sebelum pemeriksaan ulang, dan 1.219 adalah 12,1
			persen. [klik-kaltim-2025-11-04]`,
	},
	*run(draft) {
		for (const [fact] of eachFact(draft, ...RATES)) {
			const rate = fact.values.nilai;
			// A whole percent fits too many counts to name one.
			if (!rate || rate.decimals === 0) continue;
			const printed = pairedCount(draft, fact);
			if (printed === undefined) continue;
			const measured = () => alongside(draft, MEASURED, fact).map((told) => told.quantity.value);
			const denominators = fact.values.penyebut === null ? measured() : [fact.values.penyebut];
			const fits = (count: number) =>
				denominators.some((denominator) => denominator > 0 && rateFits(rate, count, denominator));
			if (denominators.length === 0 || fits(printed)) continue;
			const counts = ALL_COUNTS.flatMap((id) => alongside(draft, id, fact));
			const right = counts.find((told) => fits(told.quantity.value));
			if (!right || mentions(fact.values.catatan, right.quantity.value)) continue;
			const count = right.quantity.value;
			yield error('pembilang-lain', fact.at(fact.values.pembilang === null ? 'nilai' : 'pembilang'))`
				${say(rate.value)} persen dipasangkan dengan ${say(printed)} balita, padahal persen itu milik ${say(count)}
				balita (\`${right.values.indikator}\`).
				→ Pasangkan dengan ${say(count)}, atau tulis persen milik ${say(printed)}:
				\`${((100 * printed) / (denominators[0] ?? 1)).toFixed(rate.decimals)}\`. Dua definisi adalah dua indikator.`;
		}
	},
};
