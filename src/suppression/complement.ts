import { widthAt } from './audit.ts';
import { blocksOf } from './blocks.ts';
import { type CellPlace, CITY, COUNTS, type Count, type Disclosure, PARTS, RESTS, type TotalPlace, widthOf } from './table.ts';
import { isPublished, setCell, setWithheld, shown, truth, type View, visibleRange } from './view.ts';

/** Cells to hide and totals to withhold so that an exposed cell becomes wide enough, or at least wider. */
export interface Remedy {
	readonly cells: readonly CellPlace[];
	readonly totals: readonly TotalPlace[];
}

/** How many candidates of a kind are tried; the next steps find what a bounded search misses. */
const TRIES = 8;
const MOST_TRIES = 32;

export function apply(view: View, { cells, totals }: Remedy): void {
	for (const cell of cells) setCell(view, cell, 'hidden');
	for (const total of totals) setWithheld(view, total, true);
}

/** Undoes `apply` of a remedy whose cells were all visible. */
export function undo(view: View, { cells, totals }: Remedy): void {
	for (const cell of cells) setCell(view, cell, view.table.cells[cell.count]?.[cell.village] ?? 'unknown');
	for (const total of totals) setWithheld(view, total, false);
}

/** How wide the target would be with the remedy; less a little when a cell that is hidden for it would itself be exposed. */
function gain(view: View, target: Disclosure, remedy: Remedy, threshold: number): number {
	apply(view, remedy);
	const width = widthAt(view, target, threshold);
	const isClean = width < threshold || remedy.cells.every((cell) => widthAt(view, { ...cell, isRest: false }, threshold) >= threshold);
	undo(view, remedy);
	return isClean ? width : width - 0.5;
}

/** The first remedy that is enough, else the one that widens most, else none. */
function best(
	view: View,
	target: Disclosure,
	remedies: Iterable<Remedy>,
	threshold: number,
): { remedy: Remedy; isEnough: boolean } | undefined {
	let most = widthOf(target);
	let found: Remedy | undefined;
	for (const remedy of remedies) {
		const width = gain(view, target, remedy, threshold);
		if (width >= threshold) return { remedy, isEnough: true };
		if (width > most) [most, found] = [width, remedy];
	}
	return found && { remedy: found, isEnough: false };
}

const only = (village: number, count: Count): Remedy => ({ cells: [{ village, count }], totals: [] });

/** Smallest first; what is equal stays in the table's order, for sorting is stable. */
const bySize = (a: { readonly value: number }, b: { readonly value: number }) => a.value - b.value;

/** Visible cells of a count in these villages that could be hidden, smallest first. */
function visible(view: View, villages: Iterable<number>, count: Count): { village: number; value: number }[] {
	return [...villages]
		.flatMap((village) => {
			const value = shown(view, { village, count });
			return value === undefined ? [] : [{ village, value }];
		})
		.sort(bySize);
}

/** Those worth trying: the smallest that are large enough to fill what is missing, then the largest. */
function worthTrying<T extends { readonly value: number }>(sorted: readonly T[], missing: number): T[] {
	const from = sorted.findIndex(({ value }) => value >= missing);
	const first = from < 0 ? [] : sorted.slice(from, from + TRIES);
	return [
		...first,
		...sorted
			.filter((one) => !first.includes(one))
			.reverse()
			.slice(0, MOST_TRIES - TRIES),
	];
}

/** What rates are worked out from: given up for a finding of the same village only, where nothing else helps. */
const BASES: readonly Count[] = ['target', 'measured'];

/** Counts that bear on the target's: itself, then what it is a part of or has as a part. */
function related({ count, isRest }: Disclosure): Count[] {
	const whole = RESTS.filter(([, part]) => isRest && part === count).map(([large]) => large);
	const near = PARTS.flatMap(([part, large]) => (part === count ? [large] : large === count ? [part] : []));
	// Wholes go last, for they say more.
	return [...new Set([count, ...whole, ...near.reverse()])];
}

function* withheldTotals(view: View, district: string, count: Count, missing: number): Generator<Remedy> {
	const own = isPublished(view, { area: district, count }) ? [{ area: district, count }] : [];
	const others = [...view.districts].filter(([area]) => area !== district && isPublished(view, { area, count }));
	if (own.length > 0) yield { cells: [], totals: own };
	// A district that already hides cells gives up its total; another must hide a cell too, or its total can be added up.
	const hiding = others.flatMap(([area, villages]) => {
		const hidden = villages.filter((village) => view.cells[count][village] === 'hidden');
		return hidden.length > 0 ? [{ area, value: hidden.reduce((sum, village) => sum + (truth(view, { village, count }) ?? 0), 0) }] : [];
	});
	for (const { area } of worthTrying(hiding.sort(bySize), missing)) yield { cells: [], totals: [...own, { area, count }] };
	const cells = others.flatMap(([area, villages]) => visible(view, villages, count).map((cell) => ({ ...cell, area })));
	for (const { village, area } of worthTrying(cells.sort(bySize), missing)) {
		yield { cells: [{ village, count }], totals: [...own, { area, count }] };
	}
	if (isPublished(view, { area: CITY, count })) yield { cells: [], totals: [...own, { area: CITY, count }] };
}

/**
 * What to hide next so that a cell can no longer be worked out: another cell of the same count in the same district, the smallest
 * that is enough; then elsewhere; then another count; then totals. `undefined` when nothing helps, for it is public already.
 */
export function remedyFor(view: View, target: Disclosure, threshold: number): Remedy | undefined {
	const district = view.table.villages[target.village]?.district ?? '';
	const near = view.districts.get(district) ?? [];
	const block = blocksOf(view).find(({ villages }) => villages.includes(target.village))?.villages ?? near;
	const far = block.filter((village) => !near.includes(village));
	const missing = threshold - widthOf(target);
	const counts = related(target);
	const findings = counts.filter((count) => count === target.count || !BASES.includes(count));
	let widest: Remedy | undefined;
	const attempt = (remedies: Iterable<Remedy>): Remedy | undefined => {
		const found = best(view, target, remedies, threshold);
		widest ??= found?.remedy;
		return found?.isEnough ? found.remedy : undefined;
	};
	// Where nobody was, there is nobody to hide.
	if (visibleRange(view, target).high === 0) return undefined;
	// A cell between two visible counts of its own village is narrow whatever others do.
	if (!target.isRest && widthOf(visibleRange(view, target)) < threshold) {
		const own = counts
			.slice(1)
			.flatMap((count) => (shown(view, { village: target.village, count }) === undefined ? [] : [only(target.village, count)]));
		const enough = attempt(own);
		if (enough ?? widest) return enough ?? widest;
	}
	const all = (villages: readonly number[], some: readonly Count[]): Remedy => ({
		cells: some.flatMap((count) => visible(view, villages, count).map(({ village }) => ({ village, count }))),
		totals: [],
	});
	const isOfUse = (remedy: Remedy) => remedy.cells.length > 0 && gain(view, target, remedy, threshold) > widthOf(target);
	const isWide = (village: number, count: Count) => widthOf(visibleRange(view, { village, count })) >= threshold;
	for (const count of findings) {
		for (const villages of [near, far]) {
			const cells = visible(view, villages, count).filter(({ village }) => isWide(village, count));
			// Another count seldom bears on a cell at all: one look tells whether hiding all of it would.
			if (count !== target.count && !isOfUse(all(villages, [count]))) continue;
			const enough = attempt(worthTrying(cells, missing).map(({ village }) => only(village, count)));
			if (enough) return enough;
			// Several small steps before giving up a second count.
			if (widest) return widest;
		}
	}
	for (const count of findings) {
		const enough = attempt(withheldTotals(view, district, count, missing));
		if (enough ?? widest) return enough ?? widest;
	}
	// What no single cell does, all together may; those that were not needed are shown again at the end.
	return [all([target.village], COUNTS), all(near, findings), all(block, findings)].find(isOfUse);
}
