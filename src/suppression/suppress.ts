import { audit, firstDisclosure } from './audit.ts';
import { apply, type Remedy, remedyFor, undo } from './complement.ts';
import { type CellPlace, CITY, type Disclosure, RESTS, type SuppressionTable, sensitiveKey, type TotalPlace } from './table.ts';
import { isHidden, isPublished, setWithheld, shown, totalKey, type View, viewOf } from './view.ts';

/** A cell that has to be hidden. */
export interface HiddenCell extends CellPlace {
	/** `small`: 1 to threshold - 1 children; `rest`: what it leaves of its whole is; `complement`: it would betray another cell. */
	readonly reason: 'small' | 'rest' | 'complement';
	/** The cell that a complement protects. */
	readonly protects?: CellPlace;
}

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

function primaries(view: View, threshold: number): HiddenCell[] {
	const isSmall = (value: number) => value >= 1 && value < threshold;
	const cells: HiddenCell[] = [];
	view.table.villages.forEach((_, village) => {
		for (const count of view.counts) {
			if (isSmall(shown(view, { village, count }) ?? 0)) cells.push({ village, count, reason: 'small' });
		}
		for (const [whole, part] of RESTS) {
			const [large, small] = [shown(view, { village, count: whole }), shown(view, { village, count: part })];
			// A part of nobody leaves its whole, and a small part or whole is hidden already.
			if (large === undefined || small === undefined || small < threshold) continue;
			if (isSmall(large - small)) cells.push({ village, count: part, reason: 'rest' });
		}
	});
	return cells;
}

/** More district totals than this withheld, and all of that count's are: a table of the few that are left helps nobody. */
const MOST_WITHHELD = 8;
/** A table of more villages than this is not looked at as a whole after every step of pruning. */
const MOST_VILLAGES = 100;

/** Withholds the totals of districts that have no other cell to hide and too few children: no other remedy is left for them. */
function withholdSmall(view: View, threshold: number): void {
	for (const count of view.counts) {
		for (const [area, villages] of view.districts) {
			const hidden = villages.filter((village) => isHidden(view, { village, count }));
			const isFull = hidden.length > 0 && villages.every((village) => shown(view, { village, count }) === undefined);
			const total = view.totals.get(totalKey({ area, count }));
			if (isPublished(view, { area, count }) && isFull && total !== undefined && (hidden.length === 1 || total < threshold)) {
				setWithheld(view, { area, count }, true);
			}
		}
	}
}

function giveUpDistricts(view: View): void {
	for (const count of view.counts) {
		const areas = [...view.districts.keys()];
		const withheld = areas.filter((area) => view.withheld.has(totalKey({ area, count })));
		if (withheld.length > MOST_WITHHELD) for (const area of areas) setWithheld(view, { area, count }, true);
	}
}

/**
 * Shows again what turns out not to be needed: totals first, the city's before all; then cells, the largest first, for they tell
 * most. In a
 * large table each step looks at its own district; when the whole does not bear the steps together, none is taken.
 */
function prune(view: View, added: Map<string, HiddenCell>, unprotected: readonly Disclosure[], threshold: number): void {
	const isSafe = (villages?: ReadonlySet<number>) =>
		audit(view, threshold, villages).every((one) => unprotected.some((other) => sensitiveKey(one) === sensitiveKey(other)));
	const shownAgain: Remedy[] = [];
	const restore = (remedy: Remedy, villages?: ReadonlySet<number>): void => {
		undo(view, remedy);
		if (isSafe(villages)) shownAgain.push(remedy);
		else apply(view, remedy);
	};
	const isLarge = view.table.villages.length > MOST_VILLAGES;
	const districtOf = (village: number) => isLarge && new Set(view.districts.get(view.table.villages[village]?.district ?? '') ?? []);
	const valueOf = ({ count, village }: CellPlace) => Number(view.table.cells[count]?.[village]);
	view.wide = undefined;
	const totals = totalsOf(view);
	const isFew = ({ area, count }: TotalPlace) =>
		area === CITY || totals.filter((other) => other.count === count).length <= MOST_WITHHELD + 1;
	for (const total of totals.filter(isFew)) restore({ cells: [], totals: [total] });
	const cells = [...added.values()].filter(({ reason }) => reason === 'complement');
	for (const cell of cells.sort((a, b) => valueOf(b) - valueOf(a) || a.village - b.village)) {
		restore({ cells: [cell], totals: [] }, districtOf(cell.village) || undefined);
	}
	if (!isSafe()) for (const remedy of shownAgain) apply(view, remedy);
	else for (const { cells } of shownAgain) for (const { village, count } of cells) added.delete(`${village}/${count}`);
}

/** The totals withheld so far: the city's first, then by district. */
function totalsOf(view: View): TotalPlace[] {
	return [CITY, ...view.districts.keys()].flatMap((area) =>
		view.counts.flatMap((count) => (view.withheld.has(totalKey({ area, count })) ? [{ area, count }] : [])),
	);
}

/**
 * Decides what of one round's table must be hidden. Pure; the same table always gets the same answer.
 *
 * For every hidden cell, those that came hidden included, and for every hidden rest that may be of 1 to threshold - 1 children,
 * the counts still possible span at least `threshold` steps, for a reader who has all visible cells, all totals that are not
 * withheld, all statements, and who knows that a part is no larger than its whole and no count below zero. Not so for `unprotected`.
 * The reader knows the threshold, but not which of the hidden cells are small and which are complements.
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
	const first = primaries(view, threshold);
	apply(view, { cells: first, totals: [] });
	first.forEach(add);
	withholdSmall(view, threshold);
	giveUpDistricts(view);
	const unprotected: Disclosure[] = [];
	for (;;) {
		const target = firstDisclosure(view, threshold, (one) => !unprotected.some((other) => sensitiveKey(one) === sensitiveKey(other)));
		if (!target) break;
		const remedy = remedyFor(view, target, threshold);
		if (!remedy) {
			unprotected.push(target);
			continue;
		}
		apply(view, remedy);
		giveUpDistricts(view);
		for (const cell of remedy.cells) add({ ...cell, reason: 'complement', protects: { village: target.village, count: target.count } });
	}
	prune(view, added, unprotected, threshold);
	return { hidden: [...added.values()], withheld: totalsOf(view), exposed, unprotected: audit(view, threshold) };
}
