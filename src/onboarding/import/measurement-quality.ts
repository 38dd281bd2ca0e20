import { formatNumber } from '../../model/base/format.ts';
import { PLAUSIBLE } from './growth.ts';
import type { Note } from './tally.ts';
import type { Day } from './values.ts';

/** Fewer measurements than this say little about how they were made. */
const ENOUGH = 100;

/** Chi-squared of counts against all being equally frequent. */
export function chiSquared(counts: readonly number[]): number {
	const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** The digit preference score of the WHO MONICA project (Kuulasmaa and others, 1998), from how often each last digit
 * occurs: 0 when all are alike, 100 when there is one only. As the R package nipnTK works it out. */
export function digitPreference(counts: readonly number[]): number {
	const total = counts.reduce((sum, count) => sum + count, 0);
	return 100 * Math.sqrt(chiSquared(counts) / (total * (counts.length - 1)));
}

const CLASSES = ['sangat baik', 'baik', 'dapat diterima'] as const;
const classAt = (index: number) => CLASSES[index] ?? 'bermasalah';

/** The classes of SMART surveys, with the limits of nipnTK for digits, and of the R package mwana (`rate_std`,
 * `rate_propof_flagged`) for z-scores of weight for height: their spread, and the share that is flagged. */
export const classOf = {
	digits: (score: number) => classAt([8, 12, 20].filter((limit) => score >= limit).length),
	spread: (sd: number) =>
		classAt(
			[[0.9, 1.1] as const, [0.85, 1.15] as const, [0.8, 1.2] as const].filter(([low, high]) => sd <= low || sd >= high)
				.length,
		),
	flagged: (share: number) => classAt([0.025, 0.05, 0.075].filter((limit) => share > limit).length),
};

/** Share of z-scores farther than 3 from their mean, and the standard deviation without them, as mwana works both out.
 * The scores are counted by hundredths. */
export function spreadOf(counts: ReadonlyMap<number, number>): { readonly flagged: number; readonly sd: number } {
	const all = [...counts];
	const sum = (list: typeof all, of: (score: number) => number) =>
		list.reduce((total, [score, count]) => total + count * of(score / 100), 0);
	const total = sum(all, () => 1);
	const mean = sum(all, (score) => score) / total;
	const kept = all.filter(([score]) => score / 100 >= mean - 3 && score / 100 <= mean + 3);
	const left = sum(kept, () => 1);
	const middle = sum(kept, (score) => score) / left;
	return { flagged: 1 - left / total, sd: Math.sqrt(sum(kept, (score) => (score - middle) ** 2) / (left - 1)) };
}

/** Completed months from one day to another. */
function monthsBetween(from: Day, to: Day): number {
	const months = (day: Day) => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);
	return months(to) - months(from) - (to % 100 < from % 100 ? 1 : 0);
}

/** How well heights and ages were measured, as counts over all measurements: nothing is kept of a child. */
export class MeasurementQuality {
	readonly #digits = new Array<number>(10).fill(0);
	readonly #months = new Array<number>(12).fill(0);
	readonly #wasting = new Map<number, number>();
	#scores = { count: 0, sum: 0, squares: 0, flagged: 0 };

	/** Takes one measurement: height in cm, z-scores of height for age and weight for height, birth day (0: unknown)
	 * and day. */
	add(height: number | undefined, [score, wasting]: readonly (number | undefined)[], born: Day, day: Day): void {
		if (height !== undefined) this.#count(this.#digits, Math.round(height * 10) % 10);
		if (born > 0 && born <= day) this.#count(this.#months, monthsBetween(born, day) % 12);
		// A date that was a z-score once is none.
		if (wasting !== undefined && Math.abs(wasting) < 100) {
			const at = Math.round(wasting * 100);
			this.#wasting.set(at, (this.#wasting.get(at) ?? 0) + 1);
		}
		if (score === undefined) return;
		const [low, high] = PLAUSIBLE.height;
		const { count, sum, squares, flagged } = this.#scores;
		this.#scores =
			score < low || score > high
				? { count, sum, squares, flagged: flagged + 1 }
				: { count: count + 1, sum: sum + score, squares: squares + score ** 2, flagged };
	}

	#count(counts: number[], at: number): void {
		counts[at] = (counts[at] ?? 0) + 1;
	}

	/** What the official should know of it, a sentence each; none where there are few measurements. */
	notes(): Note[] {
		const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
		const share = (part: number, whole: number) => `${formatNumber((100 * part) / whole, 1)} persen`;
		const notes: Note[] = [];
		const heights = total(this.#digits);
		if (heights >= ENOUGH) {
			const score = digitPreference(this.#digits);
			notes.push(
				`Mutu pengukuran: ${share(this.#digits[0] ?? 0, heights)} tinggi badan ditulis tepat sentimeter ` +
					`(bila tidak dibulatkan sekitar 10 persen); skor kesukaan angka ${formatNumber(score, 1)}, ` +
					`${classOf.digits(score)} menurut SMART.`,
			);
		}
		const { count, sum, squares, flagged } = this.#scores;
		if (count >= ENOUGH) {
			const deviation = Math.sqrt((squares - sum ** 2 / count) / (count - 1));
			notes.push(
				`Mutu pengukuran: simpangan baku ZS TB/U ${formatNumber(deviation, 2)} (makin lebar dari 1,2, makin ` +
					`mungkin ada galat tinggi atau umur); ${share(flagged, count + flagged)} di luar batas WHO.`,
			);
		}
		if (total([...this.#wasting.values()]) >= ENOUGH) {
			const { flagged: far, sd } = spreadOf(this.#wasting);
			notes.push(
				`Mutu pengukuran: simpangan baku ZS BB/TB ${formatNumber(sd, 2)}, ${classOf.spread(sd)}; ` +
					`${share(far, 1)} lebih dari 3 jauhnya dari rata-rata, ${classOf.flagged(far)}; keduanya menurut SMART.`,
			);
		}
		const ages = total(this.#months);
		if (ages >= ENOUGH)
			notes.push(
				`Mutu umur: ${share(this.#months[0] ?? 0, ages)} berumur tepat satu, dua, tiga, atau empat tahun atau belum sebulan (bila merata sekitar 8,3 persen).`,
			);
		return notes;
	}
}
