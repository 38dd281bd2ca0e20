import { componentsWith } from './attacker.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Constraint, Interval } from './simplex.ts';
import { systemOf } from './system.ts';
import {
	type CellPlace,
	type Count,
	type Disclosure,
	PARTS,
	RESTS,
	type SensitiveCell,
	type TotalPlace,
} from './table.ts';
import { isHidden, isPublished, ownRange, shown, truth, type View, visibleRange } from './view.ts';

// The attacker's prior. A reader who knows the method knows more than the table: a cell that was hidden for its own
// sake is of 1 to threshold - 1 children, and one that was hidden to protect another is not. What he would have to
// guess, which is which, he is here supposed to know. The promise: of no such cell does anything that is published rule
// out a count that the method does not rule out by itself. Each must even reach one step beyond, so that a choice that
// was not enough, and was therefore widened, does not tell the last of its counts (see the README, "Inversion").

const keyOf = ({ village, count }: CellPlace) => `${village}/${count}`;
const meet = (a: Interval, b: Interval): Interval => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });

/** What the method says of a hidden cell. Nothing of those that came hidden, for nobody says why. */
function priorOf(view: View, place: CellPlace, threshold: number): Interval {
	const number = truth(view, place);
	if (number === undefined || !isHidden(view, place)) return { low: 0, high: Infinity };
	if (!view.primaries.has(keyOf(place))) return { low: number === 0 ? 0 : threshold, high: Infinity };
	// Of a group of whom all have the finding the most that can be supposed known is the number itself: it makes no
	// room for others.
	if (number >= threshold && number === truth(view, { village: place.village, count: 'measured' }))
		return { low: number, high: number };
	const whole = RESTS.find(([, part]) => part === place.count)?.[0];
	const large = whole && shown(view, { village: place.village, count: whole });
	// Hidden for what it leaves of a visible whole: then it is short of that by few, or few itself.
	if (large !== undefined && (number >= threshold || large < 2 * threshold))
		return { low: large < 2 * threshold ? 1 : large - threshold + 1, high: large - 1 };
	return number < threshold ? { low: 1, high: threshold - 1 } : { low: 0, high: Infinity };
}

/** What is known of an unknown by itself: from the visible counts of its village, and from the method. */
const knownRange = (threshold: number) => (view: View, place: CellPlace) =>
	meet(visibleRange(view, place), priorOf(view, place, threshold));

/** How far a primary cell must be able to go: a step beyond its prior, but no further than its own village lets it. */
function reachOf(view: View, place: CellPlace, threshold: number): Interval {
	const { low, high } = priorOf(view, place, threshold);
	if (low === high) return { low: 1, high: 0 };
	const own = (isLow: boolean, at: CellPlace): number => {
		let best = isLow ? 0 : Infinity;
		for (const [part, whole] of PARTS) {
			const [here, next] = isLow ? [whole, part] : [part, whole];
			if (here !== at.count || view.cells[next][at.village] === 'none') continue;
			const beside = { village: at.village, count: next };
			const prior = knownRange(threshold)(view, beside);
			const value =
				shown(view, beside) ??
				(isLow ? Math.max(prior.low, own(isLow, beside)) : Math.min(prior.high, own(isLow, beside)));
			best = isLow ? Math.max(best, value) : Math.min(best, value);
		}
		return best;
	};
	return {
		low: Math.max(low - 1, own(true, place)),
		high: high === Infinity ? high : Math.min(high + 1, own(false, place)),
	};
}

/** Whether a cell can plainly go all the way: it changes places with one complement of the same total, and nothing else
 * moves. */
function isPlainlyFree(view: View, { groups }: Block, place: CellPlace, reach: Interval, threshold: number): boolean {
	if (view.table.statements.length > 0) return false;
	const at = truth(view, place) as number;
	const own = ownRange(view, place, truth);
	if (own.low > reach.low || own.high < reach.high) return false;
	const villages = groups.get(place.count)?.find((group) => group.villages.includes(place.village))?.villages;
	const isFrozen = (village: number) =>
		view.frozen.some((sum) => sum.count === place.count && sum.villages.includes(village));
	if (isFrozen(place.village)) return false;
	if (!villages) return true;
	return villages.some((village) => {
		const other = { village, count: place.count };
		const number = truth(view, other);
		if (isFrozen(village) || !isHidden(view, other) || number === undefined || view.primaries.has(keyOf(other)))
			return false;
		const { low, high } = ownRange(view, other, truth);
		return number - Math.max(low, number === 0 ? 0 : threshold) >= reach.high - at && high - number >= at - reach.low;
	});
}

/** The primary cells among these that something published narrows, one by one. */
function* pinnedIn(view: View, block: Block, threshold: number, cells: readonly CellPlace[]): Generator<Disclosure> {
	const asked = new Map(
		cells.flatMap((place) => {
			const reach = reachOf(view, place, threshold);
			// Of a rest whose whole is hidden too, the method says nothing by itself.
			return reach.high === Infinity || reach.low > reach.high || isPlainlyFree(view, block, place, reach, threshold)
				? []
				: [[keyOf(place), reach] as const];
		}),
	);
	// A cell may be what makes a sum of its own not enough; others may not.
	const failed = (key: string) =>
		view.frozen
			.flatMap((sum, at) =>
				sum.isFailed && sum.villages.some((village) => key === `${village}/${sum.count}`) ? [at] : [],
			)
			.join();
	for (const [but, keys] of Map.groupBy(asked.keys(), failed)) {
		const some = new Map(keys.map((key) => [key, asked.get(key) as Interval]));
		yield* narrowed(view, block, threshold, some, but.split(','));
	}
}

/** Those of the asked cells that cannot go as far as they must, given what is known of all frozen sums but some. */
function* narrowed(
	view: View,
	block: Block,
	threshold: number,
	asked: ReadonlyMap<string, Interval>,
	but: readonly string[],
): Generator<Disclosure> {
	const plain = systemOf(view, block, undefined, knownRange(threshold));
	const indexOf = new Map(plain.places.map((place, index) => [keyOf(place), index]));
	const frozen = view.frozen.flatMap(({ count, villages, low, high }, at): Constraint[] => {
		const terms = villages
			.flatMap((village) => indexOf.get(`${village}/${count}`) ?? [])
			.map((index) => [index, 1] as const);
		return !but.includes(String(at)) && terms.length === villages.length ? [{ terms, low, high }] : [];
	});
	const system = { ...plain, rows: [...plain.rows, ...frozen] };
	for (const component of componentsWith(view, system, (one) => !one.isRest && asked.has(keyOf(one)))) {
		if (component.questions.length === 0) continue;
		const simplex = component.simplex();
		// What others say is not true of this table: nobody who believes them gets anywhere.
		if (!simplex.isFeasible()) continue;
		for (const { village, count, index } of component.questions) {
			const reach = asked.get(`${village}/${count}`) as Interval;
			const prior = knownRange(threshold)(view, { village, count });
			simplex.bind(index, { low: Math.min(prior.low, reach.low), high: Math.max(prior.high, reach.high) });
			const high = simplex.push(index, 1, reach.high);
			const low = simplex.push(index, -1, reach.low);
			simplex.push(index, 1, prior.low);
			simplex.bind(index, prior);
			if (low > reach.low + 1e-6 || high < reach.high - 1e-6) yield { village, count, isRest: false, low, high };
		}
	}
}

const primariesIn = (view: View, { villages }: Block): CellPlace[] =>
	view.counts.flatMap((count: Count) =>
		villages.flatMap((village) => (view.primaries.has(`${village}/${count}`) ? [{ village, count }] : [])),
	);

/** Some primary cell that is wanted, and that something published narrows for a reader who knows the method. */
export function firstPinned(
	view: View,
	threshold: number,
	isWanted: (cell: SensitiveCell) => boolean,
): Disclosure | undefined {
	for (const block of blocksOf(view)) {
		const cells = primariesIn(view, block).filter(
			(cell) => !view.free.has(keyOf(cell)) && isWanted({ ...cell, isRest: false }),
		);
		const pinned = new Set<string>();
		for (const one of pinnedIn(view, block, threshold, cells)) pinned.add(keyOf(one));
		const first = cells.find((cell) => pinned.has(keyOf(cell)));
		for (const cell of cells) if (!pinned.has(keyOf(cell))) view.free.add(keyOf(cell));
		if (first) return { ...first, isRest: false, low: 0, high: Infinity };
	}
	return undefined;
}

/** Whether nothing that is published narrows a cell for who knows the method; true of any but a primary cell. */
export function isFree(view: View, cell: SensitiveCell, threshold: number): boolean {
	if (cell.isRest || !view.primaries.has(keyOf(cell))) return true;
	const block = blocksOf(view).find(({ villages }) => villages.includes(cell.village));
	return !block || pinnedIn(view, block, threshold, [cell]).next().done === true;
}

/** Notes what a reader can conclude of the hidden cells of some districts from the fact that their sum was enough, or
 * was not. */
function note(view: View, areas: readonly string[], count: Count, threshold: number, isFailed: boolean): void {
	const all = areas.flatMap((area) => view.districts.get(area) ?? []);
	const villages = all.filter((village) => isHidden(view, { village, count }));
	const numbers = villages.flatMap((village) => truth(view, { village, count }) ?? []);
	if (villages.length === 0 || numbers.length < villages.length) return;
	const sum = numbers.reduce((total, number) => total + number, 0);
	const small = villages.filter((village) => view.primaries.has(`${village}/${count}`)).length;
	const large = numbers.filter((number) => number > 0).length - small;
	// One small cell can go a step beyond the largest small count while all others are as small as their kind.
	const enough = small + (large + 1) * threshold - 1;
	const range = isFailed ? { low: 0, high: Math.max(sum, enough - 1) } : { low: Math.min(sum, enough), high: Infinity };
	view.frozen.push({ count, villages, isFailed, ...range });
}

/** Notes what is hidden of a district, and found hidden enough, before its total is withheld for another's sake. */
export function freeze(view: View, total: TotalPlace, threshold: number): void {
	const villages = view.districts.get(total.area) ?? [];
	const isEnough = villages.every((village) => isFree(view, { village, count: total.count, isRest: false }, threshold));
	if (isPublished(view, total) && isEnough) note(view, [total.area], total.count, threshold, false);
}

/** Notes what is hidden of districts in which it was not enough, so that another's total is withheld. */
export function freezeFailed(view: View, areas: readonly string[], count: Count, threshold: number): void {
	note(view, areas, count, threshold, true);
}
