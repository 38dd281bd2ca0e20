import { disclosures } from './suppress.ts';
import { type Disclosure, type Statement, type SuppressionTable, sensitiveKey } from './table.ts';

/** Who says what an earlier version showed. */
const EARLIER = 'versi sebelumnya';

/**
 * What two published versions of one table pin together: hidden cells of the present one, and small cells that neither
 * showed, that can be worked out by a reader who has kept the earlier one. A number that was shown then and is hidden
 * now is still known to him, and so is a sum that has been withdrawn. Cells that the present version gives away by
 * itself are not named, nor is a cell that the earlier version itself showed: that cannot be taken back.
 *
 * Where a number was corrected, the earlier one is not believed.
 *
 * @param before the earlier version, with the villages of `now` in the same order; `unknown` where it had no such
 * village.
 * @param threshold as for `suppress`.
 */
export function disclosuresTogether(before: SuppressionTable, now: SuppressionTable, threshold: number): Disclosure[] {
	const shownThen: Statement[] = [];
	for (const [count, cells] of Object.entries(now.cells) as [keyof typeof now.cells, readonly unknown[]][])
		cells.forEach((cell, village) => {
			const then = before.cells[count]?.[village];
			if (cell !== 'hidden' || typeof then !== 'number') return;
			shownThen.push({ villages: [village], terms: [[count, 1]], low: then, high: then, source: EARLIER });
		});
	const withdrawn = before.statements.map((statement) => ({ ...statement, source: EARLIER }));
	const together: SuppressionTable = { ...now, statements: [...now.statements, ...shownThen, ...withdrawn] };
	const known = new Set(disclosures(now, threshold).map(sensitiveKey));
	const isShownThen = ({ village, count, isRest }: Disclosure) =>
		!isRest && typeof before.cells[count]?.[village] === 'number';
	return disclosures(together, threshold).filter((one) => !known.has(sensitiveKey(one)) && !isShownThen(one));
}
