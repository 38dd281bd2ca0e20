import { agree } from '../../../model/base/quantity.ts';
import { mentions } from '../../../model/figures/mention.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { alongside, eachFact, indicatorsIn } from '../facts.ts';
import { ask, type Rule, warning } from '../rule.ts';

/** Surveys whose reports print one decimal. */
const ONE_DECIMAL = new Set(['ssgi', 'ski']);

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
			Hasil SSGI atau SKI dengan lebih dari satu angka di belakang koma, tanpa catatan.
			? Laporan kedua survei itu memakai satu angka di belakang koma.
			→ Periksa apakah ada angka yang berlebih.
			! SSGI 2022 untuk Binjai ditulis 18,17 persen, padahal 18,7. [antara-sumut-536064]`,
	},
	*run(draft) {
		for (const [fact, facts] of eachFact(draft, ...indicatorsIn(draft, 'persen'))) {
			const { nilai, catatan, instrumen, indikator: indicator } = fact.values;
			if (!nilai) continue;
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
			} else if (ONE_DECIMAL.has(instrumen) && nilai.decimals > 1 && indicator === PREVALENCE && catatan === '')
				yield warning('desimal-survei', fact.at('nilai'))`
					Tertulis \`${text}\`, padahal laporan \`${instrumen}\` memakai satu angka di belakang koma.
					→ Periksa apakah ada angka yang berlebih. Bila dokumennya memang menulis begitu, tulis di \`catatan\`.`;
		}
	},
};
