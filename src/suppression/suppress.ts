import { audit, firstDisclosure, isConsistent } from './audit.ts';
import { choose, isTotalled } from './choose.ts';
import { apply, complementFor, type Remedy } from './complement.ts';
import { firstPinned, freeze, freezeFailed } from './informed.ts';
import {
	CITY,
	COUNTS,
	type Count,
	type Disclosure,
	type HiddenCell,
	type SensitiveCell,
	type SuppressionTable,
	sensitiveKey,
	type TotalPlace,
} from './table.ts';
import { setWithheld, totalKey, type View, viewOf } from './view.ts';

export interface Suppression {
	/** Cells to hide beyond those that came hidden. A rate, a coverage or a sum of a hidden count is hidden with it. */
	readonly hidden: readonly HiddenCell[];
	/** Totals that must not be published. Of those that the table's `totals` asks for. */
	readonly withheld: readonly TotalPlace[];
	/** Cells that came hidden and could be worked out as the table came, before anything was added. */
	readonly exposed: readonly Disclosure[];
	/** Cells that hiding cannot save, because the table's statements tell them; their ranges. */
	readonly unprotected: readonly Disclosure[];
}

/** More district totals than this withheld, and all of that count's are: a table of the few left helps nobody. */
const MOST_WITHHELD = 8;

/** The districts whose total of a count is withheld. */
const areasOf = (view: View, count: Count): string[] =>
	[...view.districts.keys()].filter((area) => view.withheld.has(totalKey({ area, count })));

/** The further totals that are given up with these. */
const givenUp = (view: View, { totals }: Remedy): TotalPlace[] =>
	view.counts.flatMap((count) => {
		const areas = [...view.districts.keys()].map((area) => ({ area, count }));
		const isGone = (total: TotalPlace) =>
			view.withheld.has(totalKey(total)) || totals.some((other) => totalKey(other) === totalKey(total));
		return areas.filter(isGone).length > MOST_WITHHELD ? areas : [];
	});

/** The totals withheld so far: the city's first, then by district. */
const totalsOf = (view: View): TotalPlace[] =>
	[CITY, ...view.districts.keys()].flatMap((area) =>
		view.counts.flatMap((count) => (view.withheld.has(totalKey({ area, count })) ? [{ area, count }] : [])),
	);

/**
 * Decides what of one round's table must be hidden. Pure; the same table always gets the same answer.
 *
 * For every hidden cell, those that came hidden included, and for every hidden rest that may be of 1 to threshold - 1
 * children, the counts still possible span at least `threshold` steps, for a reader who has all visible cells, all
 * totals that are not withheld, all statements, and who knows that a part is no larger than its whole and no count
 * below zero. Not so for `unprotected`. The reader knows the threshold, but not which of the hidden cells are small and
 * which are complements.
 *
 * @param threshold smallest number of children that may be shown, besides none; from 5.
 * @throws RangeError for a threshold below 5.
 */
export function suppress(table: SuppressionTable, threshold: number): Suppression {
	if (!Number.isInteger(threshold) || threshold < 5) throw new RangeError(`suppress: ambang ${threshold}`);
	const view = viewOf(table);
	const exposed = audit(view, threshold);
	const added = new Map<string, HiddenCell>();
	const add = (cell: HiddenCell) => added.set(`${cell.village}/${cell.count}`, cell);
	choose(view, threshold).forEach(add);
	// What the choice does not know of: statements that cannot be withheld, and cells that came hidden.
	const isKnownToChoice =
		table.statements.every((one) => isTotalled(view, one)) &&
		!COUNTS.some((count) => table.cells[count]?.includes('hidden'));
	const given = new Set<string>();
	const isLeft = (cell: SensitiveCell) => !given.has(sensitiveKey(cell));
	while (!isKnownToChoice) {
		const target = firstDisclosure(view, threshold, isLeft) ?? firstPinned(view, threshold, isLeft);
		if (!target) break;
		const remedy = complementFor(view, target, threshold);
		if (!remedy) {
			given.add(sensitiveKey(target));
			continue;
		}
		const { village, count } = target;
		const district = table.villages[village]?.district ?? '';
		const before = areasOf(view, count);
		for (const total of [...remedy.totals, ...(remedy.totals.length > 0 ? givenUp(view, remedy) : [])]) {
			if (total.area !== district || total.count !== count) freeze(view, total, threshold);
			setWithheld(view, total, true);
		}
		apply(view, remedy);
		// Each total was withheld because those before it were not enough.
		const steps = remedy.totals.filter((total) => total.count === count && total.area !== CITY).map(({ area }) => area);
		if (steps.length > 0) freezeFailed(view, [district], count, threshold);
		const others = steps.filter((area) => area !== district);
		if (others.length > 0)
			freezeFailed(view, [...new Set([district, ...before, ...others.slice(0, -1)])], count, threshold);
		for (const cell of remedy.cells) add({ ...cell, reason: 'complement', protects: { village, count } });
	}
	return { hidden: [...added.values()], withheld: totalsOf(view), exposed, unprotected: audit(view, threshold) };
}

/** Every hidden cell of a table that can be worked out as it stands, with what can be said of it; nothing is added. */
export const disclosures = (table: SuppressionTable, threshold: number): Disclosure[] =>
	audit(viewOf(table), threshold);

/** Whether the cells and statements of a table can all be true at once. */
export const canBeTrue = (table: SuppressionTable): boolean => isConsistent(viewOf(table));
