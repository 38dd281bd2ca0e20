import { type Cell, valueOf } from '../../model/base/cell.ts';
import { COUNTS, type Count, type HiddenCell, type Statement, suppress } from '../../suppression/index.ts';
import type { RoundCells } from './round-file.ts';

/** Why a count is hidden: it is small; what it leaves of its whole is; it is all there are; or it would give away
 * another one. */
type Reason = HiddenCell['reason'];

export interface SuppressionNote {
	/** The rows with `ds` in place of every count that must be hidden. */
	readonly rows: readonly RoundCells[];
	/** What was hidden and why, for the user only; never what was in it. */
	readonly hidden: readonly { readonly name: string; readonly count: Count; readonly reason: Reason }[];
	/** Totals that must not be published either: of a district by its code, or of the city (empty). */
	readonly withheld: readonly { readonly area: string; readonly count: Count }[];
}

type Known = number | 'hidden' | 'none' | 'unknown';

function knownOf(cell: Cell): Known {
	if (cell.state === 'suppressed') return 'hidden';
	if (cell.state === 'notPublished') return 'unknown';
	return valueOf(cell) ?? 'none';
}

/**
 * Hides counts of 1 to one less than `threshold`, and what would give them away by subtraction, supposing that the
 * totals of the districts and of the city become public one day. What hiding cannot save, because a statement tells it,
 * the check names.
 * @param statements what the data folder already publishes of this measurement, by place in `rows`.
 */
export function suppressionNote(
	rows: readonly RoundCells[],
	threshold: number,
	statements: readonly Statement[],
): SuppressionNote {
	const cells = Object.fromEntries(
		COUNTS.map((count) => [count, rows.map((row) => knownOf(row.cells[count]))]),
	) as Record<Count, Known[]>;
	const villages = rows.map(({ village }) => ({ district: village.district }));
	const { hidden, withheld } = suppress({ villages, cells, totals: 'district', statements }, threshold);
	const isHidden = new Set(hidden.map(({ village, count }) => `${village}/${count}`));
	return {
		rows: rows.map(({ village, cells: own }, index) => {
			const masked = COUNTS.map((count): [Count, Cell] => [
				count,
				isHidden.has(`${index}/${count}`) ? { state: 'suppressed' } : own[count],
			]);
			return { village, cells: Object.fromEntries(masked) as Record<Count, Cell> };
		}),
		hidden: hidden.map(({ village, count, reason }) => ({ name: rows[village]?.village.name ?? '', count, reason })),
		withheld: withheld.map(({ area, count }) => ({ area, count })),
	};
}
