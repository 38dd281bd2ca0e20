import { ABSENCES } from './cell.ts';
import { suppress } from './suppression-decide.ts';
import { CITY, COUNT_WORDS, COUNTS, type Count, type SuppressionTable, type TableCell } from './suppression-table.ts';

export { type HiddenCell, type Suppression, suppress } from './suppression-decide.ts';

const HIDDEN = ABSENCES.suppressed.symbol;

/** A village's counts in one round, as its register gives them; `null` or left out where it gives none. */
export interface VillageCounts {
	readonly code: string;
	readonly name: string;
	readonly district: string;
	readonly counts: Readonly<Partial<Record<Count, number | null>>>;
}

export interface VillageSuppression<V> {
	/** The villages as they came, with `ds` for each count to hide. */
	readonly villages: readonly (Omit<V, 'counts'> & { readonly counts: Partial<Record<Count, number | null | 'ds'>> })[];
	/** What was hidden and why, a sentence each, for the official's eyes only: it tells small cells from complements. */
	readonly hidden: readonly {
		readonly code: string;
		readonly count: Count;
		readonly reason: 'small' | 'rest' | 'complement';
		readonly words: string;
	}[];
	/** Totals that must not be published: of a district by its code, or of the city (empty). */
	readonly withheld: readonly { readonly area: string; readonly count: Count; readonly words: string }[];
}

/**
 * Hides small counts of one round before it is written to a file. See `suppress` for what a reader may still know.
 * @param options.totals which totals will be public one day, here or in the press; by default those of the districts and the city.
 * @throws RangeError for a threshold below 5.
 */
export function suppressVillages<V extends VillageCounts>(
	villages: readonly V[],
	options: { threshold: number; totals?: SuppressionTable['totals'] },
): VillageSuppression<V> {
	const { threshold, totals = 'district' } = options;
	const cells = Object.fromEntries(
		COUNTS.map((count) => [count, villages.map(({ counts }): TableCell => counts[count] ?? 'unknown')]),
	) as Record<Count, TableCell[]>;
	const found = suppress({ villages, cells, totals, statements: [] }, threshold);
	const hiddenAt = new Set(found.hidden.map(({ village, count }) => `${village}/${count}`));
	const few = `1 sampai ${threshold - 1} anak`;
	const nameOf = (village: number) => villages[village]?.name ?? '';
	return {
		villages: villages.map((village, index) => ({
			...village,
			counts: Object.fromEntries(
				Object.entries(village.counts).map(([count, value]) => [count, hiddenAt.has(`${index}/${count}`) ? HIDDEN : value]),
			),
		})) as VillageSuppression<V>['villages'],
		hidden: found.hidden.map(({ village, count, reason, protects }) => {
			const what = `${COUNT_WORDS[count]} di ${nameOf(village)} disamarkan`;
			const why = {
				small: `jumlahnya ${few}.`,
				rest: `selisihnya dengan pendek ${few}.`,
				complement: protects
					? `supaya ${COUNT_WORDS[protects.count]} di ${nameOf(protects.village)} tidak dapat dihitung dari angka lain.`
					: '',
			}[reason];
			return { code: villages[village]?.code ?? '', count, reason, words: `${what}: ${why}` };
		}),
		withheld: found.withheld.map(({ area, count }) => ({
			area,
			count,
			words: `Jumlah ${COUNT_WORDS[count]} se-${area === CITY ? 'kota' : `kecamatan ${area}`} jangan diterbitkan: sel yang disamarkan dapat dihitung darinya.`,
		})),
	};
}
