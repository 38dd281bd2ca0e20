import { widthAt } from './audit.ts';
import { blocksOf } from './blocks.ts';
import { isFree } from './informed.ts';
import { type CellPlace, CITY, type Count, type Disclosure, PARTS, RESTS, type TotalPlace, widthOf } from './table.ts';
import { isHidden, isPublished, setCell, setWithheld, shown, type View, visibleRange } from './view.ts';

/** Cells to hide and totals to withhold. */
export type Remedy = { readonly cells: readonly CellPlace[]; readonly totals: readonly TotalPlace[] };

export function apply(view: View, { cells, totals }: Remedy): void {
	for (const cell of cells) setCell(view, cell, 'hidden');
	for (const total of totals) setWithheld(view, total, true);
}

/** Undoes `apply` of a remedy whose cells were all visible and whose totals were all published. */
function undo(view: View, { cells, totals }: Remedy): void {
	for (const cell of cells) setCell(view, cell, view.table.cells[cell.count]?.[cell.village] ?? 'unknown');
	for (const total of totals) setWithheld(view, total, false);
}

const join = (remedies: readonly Remedy[]): Remedy => ({
	cells: remedies.flatMap(({ cells }) => cells),
	totals: remedies.flatMap(({ totals }) => totals),
});
const cellOf = (village: number, count: Count): Remedy => ({ cells: [{ village, count }], totals: [] });
const totalOf = (area: string, count: Count): Remedy => ({ cells: [], totals: [{ area, count }] });

/** What rates are worked out from: given up for a finding of the same village only, where nothing else helps. */
const BASES: readonly Count[] = ['target', 'measured'];

/** Counts that bear on the target's: what it is a part of or has as a part. */
function related({ count, isRest }: Disclosure): Count[] {
	const whole = RESTS.filter(([, part]) => isRest && part === count).map(([large]) => large);
	const near = PARTS.flatMap(([part, large]) => (part === count ? [large] : large === count ? [part] : []));
	// Wholes go last, for they say more.
	return [...new Set([...whole, ...near.reverse()])].filter((other) => other !== count);
}

/** A list from the one after `start` on and round again: a fixed order, no village is everybody's first choice. */
const after = <T>(list: readonly T[], start: number): T[] => [
	...list.slice(start + 1),
	...list.slice(0, Math.max(0, start)),
];

/** Visible cells of a count in these villages, in their order. Which of them come first is told by what stays visible:
 * first those that can take in many children, for all that their own village shows; where nobody was counted last. */
function visible(view: View, villages: readonly number[], count: Count, threshold: number): Remedy[] {
	const numbers = villages.filter((village) => shown(view, { village, count }) !== undefined);
	const isEmpty = (village: number) => shown(view, { village, count }) === 0;
	const isRoomy = (village: number) => widthOf(visibleRange(view, { village, count })) >= 2 * threshold;
	const rank = (village: number) => (isEmpty(village) ? 2 : isRoomy(village) ? 0 : 1);
	return numbers.sort((a, b) => rank(a) - rank(b)).map((village) => cellOf(village, count));
}

/** The total of the own district, then those of the others with cells that may be hidden for it, then the city's. */
function totalsFor(view: View, { village, count }: Disclosure, threshold: number): Remedy[] {
	const areas = [...view.districts.keys()];
	const own = view.table.villages[village]?.district ?? '';
	const others = after(areas, areas.indexOf(own)).filter((area) => isPublished(view, { area, count }));
	return [
		...(isPublished(view, { area: own, count }) ? [totalOf(own, count)] : []),
		...others.flatMap((area) => [
			totalOf(area, count),
			...visible(view, view.districts.get(area) ?? [], count, threshold).filter((step) => !isEmptyStep(view, step)),
		]),
		...(isPublished(view, { area: CITY, count }) ? [totalOf(CITY, count)] : []),
	];
}

/** Whether a count of two villages is known to be part of one sum. */
function isTied(view: View, village: number, other: number, count: Count): boolean {
	const [own, its] = [village, other].map((one) => view.table.villages[one]?.district ?? '');
	if (isPublished(view, { area: CITY, count })) return true;
	if (own !== undefined && own === its && isPublished(view, { area: own, count })) return true;
	return view.table.statements.some(
		({ villages, terms }) =>
			terms.some(([some]) => some === count) && villages.includes(village) && villages.includes(other),
	);
}

/** Whether a step hides that nobody was counted, which protects no one. */
const isEmptyStep = (view: View, { cells }: Remedy): boolean => cells.some((cell) => shown(view, cell) === 0);

/** Steps that can protect a cell, from that which costs a reader least, in a fixed order: each list holds those before
 * it. The first that is enough as a whole is taken. */
function stepsFor(view: View, target: Disclosure, threshold: number): Remedy[][] {
	const { village, count, isRest } = target;
	const near = view.districts.get(view.table.villages[village]?.district ?? '') ?? [];
	const block = blocksOf(view).find(({ villages }) => villages.includes(village))?.villages ?? near;
	const order = after(block, block.indexOf(village));
	const cells = (villages: readonly number[], counts: readonly Count[]) =>
		counts.flatMap((one) => visible(view, villages, one, threshold));
	const sums = (one: Count): Remedy[] => {
		const bound = order.filter((other) => isTied(view, village, other, one));
		const [inside, outside] = [true, false].map((isNear) => bound.filter((other) => near.includes(other) === isNear));
		const same = [...cells(inside ?? [], [one]), ...cells(outside ?? [], [one])];
		return [
			...same.filter((step) => !isEmptyStep(view, step)),
			...totalsFor(view, { ...target, count: one }, threshold),
		];
	};
	const others = related(target);
	const isBase = (one: Count) => BASES.includes(one);
	// A cell between two visible counts of its own village is narrow whatever others do; a visible zero says nothing of
	// it.
	const isOwn = isRest || widthOf(visibleRange(view, target)) < threshold;
	const own = isOwn ? cells([village], others).filter((step) => !isEmptyStep(view, step)) : [];
	// A statement may tie two counts, as a rate does: the other of them in the same village.
	const spoken = view.table.statements
		.filter(({ villages, terms }) => villages.includes(village) && terms.some(([one]) => one === count))
		.flatMap(({ terms }) => cells([village], [...new Set(terms.map(([one]) => one))]));
	// Counts of one village hold each other fast: a part whose sum is known keeps its whole from being few.
	const held = others.filter((one) => isHidden(view, { village, count: one }));
	const all = [...view.counts.filter((one) => !isBase(one)), ...(isBase(count) ? BASES : [])];
	const lists = [
		[...own, ...sums(count)],
		held.filter((one) => !isBase(one)).flatMap(sums),
		spoken,
		[...held.flatMap(sums), ...cells([village], others)],
		[
			...view.counts.flatMap((one) => totalsFor(view, { ...target, count: one }, threshold)),
			...cells([village, ...order], all),
		],
	];
	return lists.map((_, index) => distinct(lists.slice(0, index + 1).flat()));
}

const distinct = (steps: readonly Remedy[]): Remedy[] => [
	...new Map(steps.map((step) => [JSON.stringify(step), step])).values(),
];

/** What to hide besides so that a cell can no longer be worked out. The choice is made of what everybody can see: as
 * many steps as are needed, in the order of the table, and none is taken back because a later one would have been
 * enough. The number behind a cell plays no part, so that the choice tells nothing about it. `undefined` when nothing
 * helps, for it is public already. */
export function complementFor(view: View, target: Disclosure, threshold: number): Remedy | undefined {
	// Where nobody was, there is nobody to hide.
	if (visibleRange(view, target).high === 0) return undefined;
	const isEnough = (steps: readonly Remedy[], isInformed: boolean): boolean => {
		const remedy = join(steps);
		apply(view, remedy);
		const answer = widthAt(view, target, threshold) >= threshold && (!isInformed || isFree(view, target, threshold));
		undo(view, remedy);
		return answer;
	};
	// Against a reader who knows the method if that can be, else at least against one who does not.
	for (const isInformed of [true, false]) {
		const steps = stepsFor(view, target, threshold).find((all) => all.length > 0 && isEnough(all, isInformed));
		if (steps) {
			let taken = 1;
			while (taken < steps.length && !isEnough(steps.slice(0, taken), isInformed)) taken += 1;
			return join(steps.slice(0, taken));
		}
		if (widthOf(target) >= threshold) return undefined;
	}
	return undefined;
}
