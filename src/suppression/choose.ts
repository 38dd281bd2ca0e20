import { type CellPlace, CITY, type Count, FINDINGS, type HiddenCell, PARTS, RESTS, type Statement } from './table.ts';
import { isHidden, isPublished, setCell, setWithheld, shown, totalKey, truth, type View } from './view.ts';

// The choice of what to hide, made so that it cannot be undone by one who knows it: see "Inversion" in the README,
// which proves it. Everything is decided by what stays visible, by which cells are sensitive, and by three yes-or-no
// questions about sums, each of which some table answers alike for every count that a small cell may have.

/** Complements of an area: more would make more totals publishable, and hide more. */
const COMPLEMENTS = 1;

/** Villages whose count is summed up into one total: a district's, or the city's where districts have none. */
export interface Area {
	readonly total: string;
	/** Villages that have the count. */
	readonly cells: readonly number[];
	/** Sensitive cells. */
	readonly primaries: readonly number[];
	readonly complements: readonly number[];
	/** Villages in which something has to be hidden: sensitive cells, and parts of what is hidden. */
	readonly protected: readonly number[];
	/** What the complements can hold, for all that is visible; the largest areas are given up first. */
	readonly room: number;
	readonly sum: number;
	/** The sums of hidden cells for which every small cell may still have every small count. */
	readonly enough: { readonly low: number; readonly high: number };
}

const wholesOf = (count: Count): Count[] => PARTS.flatMap(([part, whole]) => (part === count ? [whole] : []));

/** Whether a cell has to be hidden because what it is a part of is. */
const isInside = (view: View, { village, count }: CellPlace): boolean =>
	wholesOf(count).some(
		(whole) => isHidden(view, { village, count: whole }) && truth(view, { village, count: whole }) !== undefined,
	);

/** Why a cell is sensitive, if it is. */
function reasonOf(view: View, { village, count }: CellPlace, threshold: number): HiddenCell['reason'] | undefined {
	const value = shown(view, { village, count });
	if (value === undefined || value === 0) return undefined;
	if (value < threshold) return 'small';
	const rests = RESTS.flatMap(([whole, part]) => (whole === count ? (shown(view, { village, count: part }) ?? 0) : []));
	// A small part is hidden for its own sake, and hides what it leaves.
	if (rests.some((part) => part >= threshold && value > part && value - part < threshold)) return 'rest';
	return FINDINGS.includes(count) && value === shown(view, { village, count: 'measured' }) ? 'everyone' : undefined;
}

/** The largest count of a cell that would not make it sensitive, for all that its village shows. */
export function most(view: View, { village, count }: CellPlace, threshold: number): number {
	const wholes = wholesOf(count).map((whole): number => {
		const value = shown(view, { village, count: whole }) ?? Infinity;
		return RESTS.some(([large, part]) => large === whole && part === count) ? value - threshold : value;
	});
	const measured = FINDINGS.includes(count) ? shown(view, { village, count: 'measured' }) : undefined;
	return Math.min(...wholes, (measured ?? Infinity) - 1);
}

/** Looks at one area: what of a count is sensitive there, and the complements for it, needed or not. */
function areaOf(view: View, total: string, villages: readonly number[], count: Count, threshold: number): Area {
	const cells = villages.filter((village) => truth(view, { village, count }) !== undefined);
	const inside = cells.filter((village) => isInside(view, { village, count }));
	const outside = cells.filter((village) => !inside.includes(village));
	const primaries = outside.filter((village) => reasonOf(view, { village, count }, threshold));
	const rooms = new Map(outside.map((village) => [village, most(view, { village, count }, threshold)]));
	const room = (village: number) => rooms.get(village) ?? 0;
	const complements = outside
		.filter((village) => !primaries.includes(village) && room(village) >= 2 * threshold)
		.sort((a, b) => (room(a) === room(b) ? a - b : room(b) - room(a)))
		.slice(0, COMPLEMENTS);
	const add = (list: readonly number[], of: (village: number) => number) =>
		list.reduce((sum, village) => sum + of(village), 0);
	// Enough for one small cell or part of a hidden whole to be as large as it can, all others being as small as their
	// kind; and a whole must leave its small part a rest that is not small.
	const isWhole = RESTS.some(([whole, part]) => whole === count && view.counts.includes(part));
	const low = primaries.length + threshold - 1 + complements.length * threshold + (isWhole ? threshold : 0);
	const high = complements.length === 0 ? -1 : primaries.length + add(complements, room);
	return {
		total,
		cells,
		primaries,
		complements,
		protected: [...primaries, ...inside],
		room: add(outside, room),
		sum: add([...inside, ...primaries, ...complements], (village) => truth(view, { village, count }) ?? 0),
		enough: { low, high },
	};
}

/** Whether the total of an area may stand although some of its cells are hidden. */
export const isEnough = ({ sum, enough }: Area) => sum >= enough.low && sum <= enough.high;

/** The areas that are given up so that those whose own sum is not enough can be hidden in one larger sum: the roomiest,
 * as many as can hold what the others may hold at most when their sums are too small. */
function extraFor(failed: readonly Area[], areas: readonly Area[]): Area[] {
	const extra: Area[] = [];
	let wanted = failed.reduce((sum, { enough, primaries }) => sum + enough.low - primaries.length, 0);
	for (const area of [...areas].sort((a, b) => (a.room === b.room ? 0 : b.room - a.room))) {
		if (wanted <= 0) break;
		if (!isEnough(area)) continue;
		extra.push(area);
		wanted -= area.enough.high - area.enough.low;
	}
	return extra;
}

/** What the sensitive cells of an area whose sum is not enough can hold beyond one each, its complements being none. */
export function spareOf({ primaries, complements, enough }: Area, threshold: number): number {
	const all = primaries.length * (threshold - 2);
	return complements.length === 0 ? all : Math.min(all, enough.low - 1 - primaries.length);
}

/** Whether the total of all areas may stand beside those of the areas that are not given up. */
function isPoolEnough(failed: readonly Area[], extra: readonly Area[], threshold: number): boolean {
	const add = (list: readonly Area[], of: (area: Area) => number) => list.reduce((sum, area) => sum + of(area), 0);
	const least = add(failed, ({ primaries }) => primaries.length);
	const sum = add([...failed, ...extra], (area) => area.sum);
	const low = least + 2 * threshold + add(extra, ({ enough }) => enough.low);
	// The area in which a small cell is looked at may have nothing to spare.
	const spare = failed.map((area) => spareOf(area, threshold));
	const high =
		least + add(extra, ({ enough }) => enough.high) + spare.reduce((all, one) => all + one, 0) - Math.max(...spare);
	return sum >= low && sum <= high;
}

/** The areas that a count is summed up by; without any total there is nothing to subtract from. */
export function areasOf(view: View, count: Count, threshold: number): Area[] {
	if (view.table.totals === 'none') return [];
	if (view.table.totals === 'city') return [areaOf(view, CITY, [...view.districts.values()].flat(), count, threshold)];
	return [...view.districts].map(([district, villages]) => areaOf(view, district, villages, count, threshold));
}

/**
 * Hides in a view, count by count from the wholes to their parts, what is sensitive, the parts of what is hidden, and
 * as many complements as each total needs; and withholds the totals that cannot stand.
 * @param threshold smallest number of children that may be shown.
 */
export function choose(view: View, threshold: number): HiddenCell[] {
	const chosen: HiddenCell[] = [];
	for (const count of view.counts) {
		const areas = areasOf(view, count, threshold);
		const isStanding = ({ total }: Area) => isPublished(view, { area: total, count });
		const hot = areas.filter((area) => area.protected.length > 0 && isStanding(area));
		const failed = hot.filter((area) => !isEnough(area));
		const hasCity = view.table.totals === 'district' && isPublished(view, { area: CITY, count });
		const extra = hasCity ? extraFor(failed, areas.filter(isStanding)) : [];
		for (const { total } of [...failed, ...extra]) setWithheld(view, { area: total, count }, true);
		if (failed.length > 0 && !isPoolEnough(failed, extra, threshold)) setWithheld(view, { area: CITY, count }, true);
		const cells = view.table.villages
			.map((_, village) => ({ village, count }))
			.filter((cell) => shown(view, cell) !== undefined);
		const found = cells.flatMap((cell): HiddenCell[] => {
			const whole = wholesOf(count).find((one) => isHidden(view, { village: cell.village, count: one }));
			const reason = reasonOf(view, cell, threshold);
			if (reason) return [{ ...cell, reason }];
			return whole && isInside(view, cell)
				? [{ ...cell, reason: 'complement', protects: { village: cell.village, count: whole } }]
				: [];
		});
		const complements = [...hot, ...extra.filter((area) => !hot.includes(area))].flatMap((area) => {
			const village = (area.protected[0] ?? failed[0]?.protected[0]) as number;
			return area.complements.map(
				(own): HiddenCell => ({ village: own, count, reason: 'complement', protects: { village, count } }),
			);
		});
		for (const cell of [...found, ...complements]) {
			setCell(view, cell, 'hidden');
			if (cell.reason !== 'complement') view.primaries.add(`${cell.village}/${cell.count}`);
		}
		chosen.push(...found, ...complements);
	}
	return chosen;
}

/** Whether a statement says no more than totals that are published anyway. */
export function isTotalled(view: View, { villages, terms, low, high }: Statement): boolean {
	const all = view.table.villages.map((_, village) => village);
	const areas: (readonly [string, readonly number[]])[] = [[CITY, all], ...view.districts];
	const inside = new Set(villages);
	const area = areas.find(([, own]) => own.length === inside.size && own.every((village) => inside.has(village)))?.[0];
	if (area === undefined || !terms.every(([count]) => isPublished(view, { area, count }))) return false;
	const value = terms.reduce(
		(sum, [count, factor]) => sum + factor * (view.totals.get(totalKey({ area, count })) ?? 0),
		0,
	);
	return value >= low - 1e-9 && value <= high + 1e-9;
}
