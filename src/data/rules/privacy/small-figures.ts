import { RATE_OF } from '../../../model/measures.ts';
import { FINDINGS } from '../../../suppression/index.ts';
import type { Values } from '../../csv/table.ts';
import { meaningsOf, type Terms } from '../../disclosure/claim-words.ts';
import { knownCounts } from '../../disclosure/counts.ts';
import { cityFigures } from '../../disclosure/figures.ts';
import { PRINTED } from '../../disclosure/printed-elsewhere.ts';
import type { figuresTable } from '../../tables/figures.ts';
import { error, type Issue, type Rule, wrong } from '../rule.ts';

type Figure = Values<typeof figuresTable>;

/** Whether a count says something about a child's health. */
const isOfFinding = (terms: Terms) => terms.length === 1 && terms.every(([count]) => FINDINGS.includes(count));

/** The counts that a percentage rounded to so many decimals may be of a whole, smallest and largest. */
function numeratorsOf(
	{ value, decimals }: { value: number; decimals: number },
	whole: number,
): [low: number, high: number] {
	const half = 0.5 * 10 ** -decimals;
	return [
		Math.max(0, Math.ceil(((value - half) * whole) / 100 - 1e-9)),
		Math.floor(((value + half) * whole) / 100 + 1e-9),
	];
}

/** Figures of 1 to threshold - 1 people, and rates that tell such a count to whoever knows what they are a rate of:
 * from the row itself, another figure, or a round. A rate that may also be of more is taken for small when fewer counts
 * than the threshold are possible, unless its row says what was counted. No message tells the number. Left alone is
 * what somebody else has printed. */
export const smallFigures: Rule = {
	words: {
		'angka-kecil': wrong`
			Jumlah orang dari 1 sampai satu di bawah \`ambang_sel_kecil\` dalam angka.csv, atau persen yang bersama
			penyebutnya membuka jumlah sekecil itu, atau yang menyebut semua yang diukur mengalaminya. Survei dan target
			tidak dinilai.
			? Angka di angka.csv terbaca sama jelasnya dengan sel penimbangan; dari persen dan penyebutnya jumlah anaknya
			terhitung kembali.
			→ Hapus barisnya. Bila dokumen pihak lain sudah menerbitkannya, tulis \`sudah-terbit\` di \`catatan\`; bila
			pembilangnya sebenarnya lebih besar, tulis di \`pembilang\`.`,
	},
	*run(draft) {
		const known = knownCounts(draft);
		for (const { city, sheet, line, values, unit, words, isPrinted } of cityFigures(draft)) {
			if (isPrinted) continue;
			const threshold = city.values.pengaturan.ambang_sel_kecil;
			const isSmall = (count: number) => count >= 1 && count < threshold;
			const few = `1 sampai ${threshold - 1} orang`;
			const unless = `Bila dokumen pihak lain sudah menerbitkannya, tulis \`${PRINTED}\` di \`catatan\` baris ini.`;
			const { indikator, nilai, pembilang, penyebut, wilayah, instrumen, periode } = values;
			const found = (column: keyof Figure, message: string, fix: string): Issue =>
				error('angka-kecil', sheet.place(line, column))`${message} → ${fix} ${unless}`;
			if (unit !== 'persen') {
				if (nilai && isSmall(nilai.value))
					yield found(
						'nilai',
						`\`${indikator}\` berjumlah ${few}; sesedikit itu, seorang anak atau ibu dapat dikenali.`,
						'Hapus baris ini.',
					);
				continue;
			}
			const rate = RATE_OF[indikator];
			const isFinding = rate ? FINDINGS.includes(rate[0]) : meaningsOf(words).some(isOfFinding);
			if (isFinding && (nilai?.value === 100 || (pembilang !== null && pembilang > 0 && pembilang === penyebut))) {
				yield found(
					pembilang === null ? 'nilai' : 'pembilang',
					`Menurut \`${indikator}\` ini, semua yang diukur mengalaminya; siapa pun yang tahu seorang anak diukur di situ tahu hasilnya.`,
					'Hapus baris ini, atau periksa lagi di dokumennya.',
				);
				continue;
			}
			if (pembilang !== null) {
				if (isSmall(pembilang))
					yield found(
						'pembilang',
						`Pembilang \`${indikator}\` berjumlah ${few}; sesedikit itu, seorang anak dapat dikenali.`,
						'Hapus baris ini.',
					);
				continue;
			}
			const whole = RATE_OF[indikator]?.[1];
			const wholes =
				penyebut === null
					? whole
						? known(wilayah, whole, instrumen, periode).map(({ value }) => value)
						: []
					: [penyebut];
			const isTold = wholes.some((count) => {
				if (!nilai || typeof count !== 'number') return false;
				const [low, high] = numeratorsOf(nilai, count);
				return isSmall(low) && high - low < threshold;
			});
			if (isTold)
				yield found(
					'nilai',
					`Dari \`${indikator}\` dan penyebutnya terbaca pembilang yang mungkin ${few}.`,
					`Hapus baris ini; bila pembilangnya ${threshold} atau lebih, tulis di \`pembilang\`.`,
				);
		}
	},
};
