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

/** The classes of SMART surveys, as nipnTK names them. */
const classOf = (score: number) =>
	score < 8 ? 'sangat baik' : score < 12 ? 'baik' : score < 20 ? 'dapat diterima' : 'bermasalah';

/** Completed months from one day to another. */
function monthsBetween(from: Day, to: Day): number {
	const months = (day: Day) => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);
	return months(to) - months(from) - (to % 100 < from % 100 ? 1 : 0);
}

/** How well heights and ages were measured, as counts over all measurements: nothing is kept of a child. */
export class MeasurementQuality {
	readonly #digits = new Array<number>(10).fill(0);
	readonly #months = new Array<number>(12).fill(0);
	#scores = { count: 0, sum: 0, squares: 0, flagged: 0 };

	/** Takes one measurement: height in cm, z-score of height for age, birth day (0: unknown) and day. */
	add(height: number | undefined, score: number | undefined, born: Day, day: Day): void {
		if (height !== undefined) this.#count(this.#digits, Math.round(height * 10) % 10);
		if (born > 0 && born <= day) this.#count(this.#months, monthsBetween(born, day) % 12);
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
					`${classOf(score)} menurut SMART.`,
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
		const ages = total(this.#months);
		if (ages >= ENOUGH)
			notes.push(
				`Mutu umur: ${share(this.#months[0] ?? 0, ages)} berumur tepat satu, dua, tiga, atau empat tahun atau belum sebulan (bila merata sekitar 8,3 persen).`,
			);
		return notes;
	}
}
