import { agree } from '../../../model/base/quantity.ts';
import { mentions } from '../../../model/figures/mention.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { alongside, eachFact, indicatorsIn } from '../facts.ts';
import { ask, type Rule, warning } from '../rule.ts';

/** Decimals that a survey's reports print, as `acuan/survei.csv` says. */
const DECIMALS = { satu: 1, dua: 2 } as const;

/** Whether a number becomes the other when one digit is dropped or two neighbours change places. */
export function isSlip(wrong: string, right: string): boolean {
	const drops = Array.from(wrong, (_, at) => wrong.slice(0, at) + wrong.slice(at + 1));
	const swaps = Array.from(wrong.slice(1), (sign, at) => wrong.slice(0, at) + sign + wrong[at] + wrong.slice(at + 2));
	return [...drops, ...swaps].includes(right) && !wrong.startsWith(right);
}

/** Digits that slipped while somebody typed. */
export const digits: Rule = {
	words: {
		'digit-tergelincir': ask`
			Dua dokumen yang nilainya berbeda satu angka berlebih atau dua angka yang tertukar.
			? Salah ketik seperti ini mudah terjadi dan sulit terlihat.
			→ Periksa dokumennya; bila dokumennya yang salah, beri status \`diragukan\` dan catatan.
			! SSGI 2022 untuk Binjai ditulis 18,17 persen, padahal 18,7. [antara-sumut-536064]`,
		'desimal-survei': ask`
			Hasil survei nasional dengan lebih banyak angka di belakang koma daripada laporannya, tanpa catatan.
			? Laporan SSGI dan SKI memakai satu; yang berlaku tertulis di \`acuan/survei.csv\`.
			→ Periksa apakah ada angka yang berlebih.
			! SSGI 2022 untuk Binjai ditulis 18,17 persen, padahal 18,7. [antara-sumut-536064]`,
	},
	*run(draft) {
		const printed = new Map(
			draft.surveyYears.rows.flatMap(({ values: { instrumen, desimal } }) =>
				desimal === 'satu' || desimal === 'dua' ? [[instrumen, desimal] as const] : [],
			),
		);
		for (const [fact, facts] of eachFact(draft, ...indicatorsIn(draft, 'persen'))) {
			const { nilai, catatan, instrumen, indikator: indicator } = fact.values;
			if (!nilai) continue;
			const usual = printed.get(instrumen);
			const text = nilai.value.toFixed(nilai.decimals);
			const others =
				facts.length < 2
					? []
					: alongside(draft, indicator, fact).filter((told) => told !== fact && !agree(told.quantity, nilai));
			const right = others
				.map(({ quantity }) => quantity)
				.find((other) => isSlip(text, other.value.toFixed(other.decimals)));
			if (right) {
				if (mentions(catatan, right.value)) continue;
				yield warning('digit-tergelincir', fact.at('nilai'))`
					Tertulis \`${text}\`, sedangkan dokumen lain \`${right.value.toFixed(right.decimals)}\`; bedanya satu angka
					yang berlebih atau tertukar.
					→ Periksa di dokumennya. Bila dokumennya salah ketik, beri status \`diragukan\` dan catatan.`;
			} else if (usual && nilai.decimals > DECIMALS[usual] && indicator === PREVALENCE && catatan === '')
				yield warning('desimal-survei', fact.at('nilai'))`
					Tertulis \`${text}\`, padahal laporan \`${instrumen}\` memakai ${usual} angka di belakang koma.
					→ Periksa apakah ada angka yang berlebih. Bila dokumennya memang menulis begitu, tulis di \`catatan\`.`;
		}
	},
};
