import { type Block, blocksOf } from './suppression-blocks.ts';
import { surelyWide } from './suppression-publisher.ts';
import { solve } from './suppression-reader.ts';
import { systemOf } from './suppression-system.ts';
import { COUNTS, type Exposed, RESTS, type Secret, secretKey, widthOf } from './suppression-table.ts';
import { isHidden, type View } from './suppression-view.ts';

/** What a reader is not to know of a block: its hidden cells, and the rests of which both whole and part are hidden. */
function secretsOf(view: View, { villages }: Block): Secret[] {
	return villages.flatMap((village) => {
		const cells = view.counts.flatMap((count) => (isHidden(view, { village, count }) ? [{ village, count, isRest: false }] : []));
		const rests = RESTS.flatMap(([whole, part]) =>
			isHidden(view, { village, count: whole }) && isHidden(view, { village, count: part }) ? [{ village, count: part, isRest: true }] : [],
		);
		return [...cells, ...rests];
	});
}

/** Whether the truth behind a block's hidden cells is at hand, and nothing but totals is known of them. */
function isOpen({ table, counts }: View, { villages }: Block): boolean {
	if (villages.some((village) => counts.some((count) => table.cells[count]?.[village] === 'hidden'))) return false;
	const inside = new Set(villages);
	return !table.statements.some((statement) => statement.villages.some((village) => inside.has(village)));
}

function isWideIn(view: View, block: Block, threshold: number): (secret: Secret) => boolean {
	const isSurely = surelyWide(view, block, threshold);
	return (secret) => view.wide?.has(secretKey(secret)) || isSurely(secret);
}

function auditBlock(view: View, block: Block, threshold: number, secrets: readonly Secret[]): Exposed[] {
	const isWide = isOpen(view, block) ? isWideIn(view, block, threshold) : () => false;
	const asked = new Set(secrets.filter((secret) => !isWide(secret)).map(secretKey));
	if (asked.size === 0) return [];
	const isAsked = (secret: Secret) => asked.has(secretKey(secret));
	const all = solve(view, systemOf(view, block), threshold, isAsked);
	if (all) return all;
	// Sources contradict each other: a reader believes one of them.
	const inside = new Set(block.villages);
	const sources = new Set(
		view.table.statements.flatMap(({ villages, source }) => (villages.some((village) => inside.has(village)) ? [source] : [])),
	);
	const found = [...sources].flatMap((source) => solve(view, systemOf(view, block, new Set([source])), threshold, isAsked) ?? []);
	return [...new Map(found.map((one) => [secretKey(one), one])).values()];
}

/**
 * Every secret that can be worked out to within fewer than `threshold` steps from all that a view publishes, in the order of counts,
 * then villages. Exact (see `solve`).
 * @param only looks at the secrets of these villages alone.
 */
export function audit(view: View, threshold: number, only?: ReadonlySet<number>): Exposed[] {
	const exposed = blocksOf(view).flatMap((block) => {
		if (only && !block.villages.some((village) => only.has(village))) return [];
		if (only)
			return auditBlock(
				view,
				block,
				threshold,
				secretsOf(view, block).filter(({ village }) => only.has(village)),
			);
		// Changes only grow in number, so an equal sum means that nothing changed.
		const changes = block.villages.reduce((sum, village) => sum + (view.changes[village] ?? 0), 0);
		const known = view.memo.get(block.key) as { changes: number; found: Exposed[] } | undefined;
		if (known?.changes === changes) return known.found;
		const secrets = secretsOf(view, block);
		const found = auditBlock(view, block, threshold, secrets);
		view.memo.set(block.key, { changes, found });
		const narrow = new Set(found.map(secretKey));
		if (isOpen(view, block)) for (const key of secrets.map(secretKey)) if (!narrow.has(key)) view.wide?.add(key);
		return found;
	});
	return exposed.sort(
		(a, b) => COUNTS.indexOf(a.count) - COUNTS.indexOf(b.count) || a.village - b.village || Number(a.isRest) - Number(b.isRest),
	);
}

/** Steps within which one secret can be worked out; `threshold` stands for that and all above. */
export function widthAt(view: View, { village, count, isRest }: Secret, threshold: number): number {
	const block = blocksOf(view).find(({ villages }) => villages.includes(village));
	const [found] = block ? auditBlock(view, block, threshold, [{ village, count, isRest }]) : [];
	return found ? widthOf(found) : threshold;
}
