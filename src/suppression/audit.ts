import { feasibleIntervals } from './attacker.ts';
import { type Block, blocksOf } from './blocks.ts';
import { systemOf } from './system.ts';
import { COUNTS, type Disclosure, RESTS, type SensitiveCell, sensitiveKey, widthOf } from './table.ts';
import { isProtectedWithoutSolving } from './tolerance-interval.ts';
import { isHidden, type View } from './view.ts';

/** What a reader is not to know of a block: its hidden cells, and the rests of which both whole and part are hidden. */
const sensitiveCellsOf = (view: View, { villages }: Block): SensitiveCell[] =>
	villages.flatMap((village) => {
		const cells = view.counts.flatMap((count) =>
			isHidden(view, { village, count }) ? [{ village, count, isRest: false }] : [],
		);
		const rests = RESTS.flatMap(([whole, part]) =>
			isHidden(view, { village, count: whole }) && isHidden(view, { village, count: part })
				? [{ village, count: part, isRest: true }]
				: [],
		);
		return [...cells, ...rests];
	});

/** Whether the truth behind a block's hidden cells is at hand, and nothing but totals is known of them. */
function isOpen({ table, counts }: View, { villages }: Block): boolean {
	if (villages.some((village) => counts.some((count) => table.cells[count]?.[village] === 'hidden'))) return false;
	const inside = new Set(villages);
	return !table.statements.some((statement) => statement.villages.some((village) => inside.has(village)));
}

function isWideIn(view: View, block: Block, threshold: number): (secret: SensitiveCell) => boolean {
	const isSurely = isProtectedWithoutSolving(view, block, threshold);
	return (secret) => view.wide.has(sensitiveKey(secret)) || isSurely(secret);
}

/** The secrets among these that can be worked out, one by one; those that cannot are told to `onWide`; without it the
 * question is a trial. */
function* exposedIn(
	view: View,
	block: Block,
	threshold: number,
	secrets: readonly SensitiveCell[],
	onWide?: (secret: SensitiveCell) => void,
): Generator<Disclosure> {
	const isWide = isOpen(view, block) ? isWideIn(view, block, threshold) : () => false;
	const asked = new Set(secrets.filter((secret) => !isWide(secret)).map(sensitiveKey));
	if (asked.size === 0) return;
	const isAsked = (secret: SensitiveCell) => asked.has(sensitiveKey(secret));
	const answers = feasibleIntervals(view, systemOf(view, block), threshold, isAsked, !onWide);
	if (answers) {
		for (const { secret, exposed } of answers)
			if (exposed) yield exposed;
			else onWide?.(secret);
		return;
	}
	// Sources contradict each other: a reader believes one of them.
	const inside = new Set(block.villages);
	const sources = new Set(
		view.table.statements.flatMap(({ villages, source }) =>
			villages.some((village) => inside.has(village)) ? [source] : [],
		),
	);
	const found = new Map<string, Disclosure>();
	for (const source of sources)
		for (const { secret, exposed } of feasibleIntervals(
			view,
			systemOf(view, block, new Set([source])),
			threshold,
			isAsked,
		) ?? [])
			if (exposed) found.set(sensitiveKey(secret), exposed);
	yield* found.values();
}

/** Changes of a block's cells only grow in number, so an equal sum means that nothing changed. */
const changesOf = (view: View, { villages }: Block) =>
	villages.reduce((sum, village) => sum + (view.changes[village] ?? 0), 0);

/** What is exposed in a whole block; what is not is remembered as long as cells are only hidden. */
function* exposedInBlock(view: View, block: Block, threshold: number): Generator<Disclosure> {
	const changes = changesOf(view, block);
	const known = view.memo.get(block.key) as { changes: number; found: Disclosure[] } | undefined;
	if (known?.changes === changes) return yield* known.found;
	const secrets = sensitiveCellsOf(view, block);
	const isKept = isOpen(view, block);
	const found: Disclosure[] = [];
	for (const one of exposedIn(
		view,
		block,
		threshold,
		secrets,
		(secret) => isKept && view.wide.add(sensitiveKey(secret)),
	)) {
		found.push(one);
		yield one;
	}
	view.memo.set(block.key, { changes, found });
}

const inOrder = (a: Disclosure, b: Disclosure) =>
	COUNTS.indexOf(a.count) - COUNTS.indexOf(b.count) || a.village - b.village || Number(a.isRest) - Number(b.isRest);

/** Every sensitive cell that can be worked out to within fewer than `threshold` steps from all that a view publishes,
 * in the order of counts, then villages. Exact (see `feasibleIntervals`). */
export const audit = (view: View, threshold: number): Disclosure[] =>
	blocksOf(view)
		.flatMap((block) => [...exposedInBlock(view, block, threshold)])
		.sort(inOrder);

/** Some secret that `audit` would name and `isWanted` wants; looks no further than it must. */
export function firstDisclosure(
	view: View,
	threshold: number,
	isWanted: (secret: SensitiveCell) => boolean,
): Disclosure | undefined {
	for (const block of blocksOf(view))
		for (const one of exposedInBlock(view, block, threshold)) if (isWanted(one)) return one;
	return undefined;
}

/** Steps within which one secret can be worked out; `threshold` stands for that and all above. */
export function widthAt(view: View, { village, count, isRest }: SensitiveCell, threshold: number): number {
	const block = blocksOf(view).find(({ villages }) => villages.includes(village));
	const [found] = block ? exposedIn(view, block, threshold, [{ village, count, isRest }]) : [];
	return found ? widthOf(found) : threshold;
}

/** Whether all that a view publishes and all that is stated beside it can be true at once. */
export const isConsistent = (view: View): boolean =>
	blocksOf(view).every((block) => feasibleIntervals(view, systemOf(view, block), 1, () => true, true) !== undefined);
