import { yearOf } from '../../../model/base/period.ts';
import { agree, rateFits } from '../../../model/base/quantity.ts';
import { say } from '../../../model/figures/mention.ts';
import { MEASURED, PREVALENCE, STUNTED, TARGET } from '../../../model/measures.ts';
import { alongside, type Fact, factsOf } from '../facts.ts';
import { error, type Rule, wrong } from '../rule.ts';

const near = (a: Fact, b: Fact) => Math.abs(yearOf(a.values.periode) - yearOf(b.values.periode)) <= 1;

/** A register's count paired with a survey's rate, in either direction: as the register's own rate, or as the survey's
 * numerator. */
export const surveyRate: Rule = {
	words: {
		'persen-survei-jumlah-register': wrong`
			Jumlah anak dari register yang dipasangkan dengan persen dari survei.
			? Register menghitung anak yang datang; survei menaksir seluruh balita. Jumlah yang satu tidak menghasilkan
			persen yang lain.
			→ Tulis keduanya sebagai dua angka dengan alat ukurnya masing-masing.
			! 1.333 balita ditulis 9 persen; menurut e-PPGBM 1,15 persen, dan 9 persen adalah hasil SSGI 2022.
			[idn-times-2023-02-05]`,
	},
	*run(draft) {
		for (const [area, facts] of factsOf(draft, PREVALENCE)) {
			const surveys = facts.filter(({ kind, values }) => kind === 'survey' && values.nilai !== null);
			const targets = (factsOf(draft, TARGET).get(area) ?? []).map((told) => told.quantity.value);
			const counts = (factsOf(draft, STUNTED).get(area) ?? []).filter(({ kind }) => kind === 'register');
			for (const fact of facts) {
				const { nilai, pembilang, penyebut } = fact.values;
				if (fact.kind === 'survey' && pembilang !== null) {
					const count = counts.find((told) => told.quantity.value === pembilang && near(told, fact));
					if (!count) continue;
					yield error('persen-survei-jumlah-register', fact.at('pembilang'))`
						${say(pembilang)} balita adalah hitungan \`${count.values.instrumen}\`, tetapi di sini dipasangkan dengan
						persen survei.
						→ Kosongkan pembilang dan penyebut; tulis hitungan itu di barisnya sendiri dengan instrumen registernya.`;
				}
				if (fact.kind !== 'register' || !nilai) continue;
				const survey = surveys.find((told) => told.values.nilai && agree(told.values.nilai, nilai) && near(told, fact));
				if (!survey) continue;
				// The same value alone proves nothing; what the register itself says of that period must be far from it.
				const own = [
					...alongside(draft, PREVALENCE, fact)
						.filter((told) => told !== fact)
						.map((told) => told.quantity.value),
					...(pembilang !== null && penyebut ? [(100 * pembilang) / penyebut] : []),
					// How many children a city has does not double from one year to the next.
					...(pembilang !== null && !penyebut ? targets.map((target) => (100 * pembilang) / target) : []),
					...alongside(draft, STUNTED, fact).flatMap((count) =>
						alongside(draft, MEASURED, fact).map((measured) => (100 * count.quantity.value) / measured.quantity.value),
					),
				];
				const right = own.find((rate) => Math.max(rate, nilai.value) > 2 * Math.min(rate, nilai.value));
				if (right === undefined || (pembilang !== null && penyebut && rateFits(nilai, pembilang, penyebut))) continue;
				yield error('persen-survei-jumlah-register', fact.at('nilai'))`
					${say(nilai.value)} persen adalah hasil survei \`${survey.values.instrumen}\` ${survey.values.periode},
					tetapi di sini ditulis sebagai persen \`${fact.values.instrumen}\`.
					→ Tulis persen register sendiri, sekitar \`${right.toFixed(2)}\`. Bila dokumennya memang mencampur keduanya,
					beri status \`diragukan\` dan catatan.`;
			}
		}
	},
};
