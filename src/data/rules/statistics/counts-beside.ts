import { rateFits } from '../../../model/base/quantity.ts';
import { mentions, say } from '../../../model/figures/mention.ts';
import { COVERAGE, indicatorsOf, PREVALENCE } from '../../../model/measures.ts';
import { alongside, eachFact, type Fact } from '../facts.ts';
import { type Draft, error, type Rule, wrong } from '../rule.ts';

/** Each rate, the indicators that may be its part, and those that may be its whole. */
const PAIRS: Readonly<Record<string, readonly [part: readonly string[], whole: readonly string[]]>> = {
	[PREVALENCE]: [indicatorsOf('stunted'), indicatorsOf('measured')],
	[COVERAGE]: [indicatorsOf('measured'), indicatorsOf('target')],
};

/** A rate and the counts that the same document gives in rows of their own: they speak of the same children. */
export const countsBeside: Rule = {
	words: {
		'hitungan-bertentangan': wrong`
			Persen, atau pembilang dan penyebutnya, yang lain dari jumlah yang ditulis dokumen yang sama di baris lain.
			? Satu dokumen tidak dapat memuat dua jumlah untuk hal yang sama; pembaca akan mengutip yang mana saja.
			→ Cocokkan dengan dokumennya. Bila dokumennya memang menulis begitu, sebutkan jumlahnya di \`catatan\`.`,
	},
	*run(draft) {
		for (const [fact] of eachFact(draft, ...Object.keys(PAIRS))) {
			const { nilai, pembilang, penyebut, catatan, indikator } = fact.values;
			const [parts, wholes] = (PAIRS[indikator] ?? [[], []]).map((ids) => told(draft, fact, ids)) as [Fact[], Fact[]];
			for (const [own, others, column] of [
				[pembilang, parts, 'pembilang'],
				[penyebut, wholes, 'penyebut'],
			] as const) {
				const [other] = others;
				if (own === null || !other || others.some(({ quantity }) => quantity.value === own)) continue;
				if (mentions(catatan, other.quantity.value)) continue;
				yield error('hitungan-bertentangan', fact.at(column))`
					${column === 'pembilang' ? 'Pembilang' : 'Penyebut'} ${say(own)}, sedangkan dokumen yang sama menulis
					${say(other.quantity.value)} (\`${other.values.indikator}\`, baris ${other.line}).
					→ Betulkan yang salah salin. Bila dokumennya memang begitu, sebutkan ${say(other.quantity.value)} di
					\`catatan\`.`;
			}
			const [part, whole] = [parts[0], wholes[0]];
			if (!nilai || pembilang !== null || penyebut !== null || !part || !whole) continue;
			const fits = parts.some((top) =>
				wholes.some(({ quantity }) => quantity.value > 0 && rateFits(nilai, top.quantity.value, quantity.value)),
			);
			const right = (100 * part.quantity.value) / whole.quantity.value;
			if (fits || !Number.isFinite(right) || mentions(catatan, part.quantity.value)) continue;
			yield error('hitungan-bertentangan', fact.at('nilai'))`
				Tertulis ${say(nilai.value)} persen, sedangkan dokumen yang sama menulis ${say(part.quantity.value)} dari
				${say(whole.quantity.value)} (baris ${part.line} dan ${whole.line}), yaitu
				\`${right.toFixed(Math.max(1, nilai.decimals))}\` persen.
				→ Betulkan yang salah salin. Bila dokumennya memang begitu, sebutkan ${say(part.quantity.value)} di \`catatan\`.`;
		}
	},
};

/** What the same document tells, of the same measurement, under these indicators. */
const told = (draft: Draft, fact: Fact, ids: readonly string[]): Fact[] =>
	ids
		.flatMap((id) => alongside(draft, id, fact))
		.filter(({ values }) => values.dokumen === fact.values.dokumen && values.nilai !== null);
