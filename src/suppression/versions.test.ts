import { expect, test } from 'vitest';
import type { SuppressionTable, TableCell } from './table.ts';
import { disclosuresTogether } from './versions.ts';

const table = (stunted: readonly TableCell[], total?: number): SuppressionTable => ({
	villages: stunted.map(() => ({ district: 'a' })),
	cells: { measured: [395, 341, 238, 117, 60, 100, 96], stunted },
	totals: 'none',
	statements:
		total === undefined
			? []
			: [{ villages: [0, 1, 2, 3, 4, 5, 6], terms: [['stunted', 1]], low: total, high: total, source: 'dinas' }],
});
const named = (found: readonly { village: number; low: number; high: number }[]) =>
	found.map(({ village, low, high }) => [village, low, high]);

test('a village that was shown once and is hidden now to protect another does not protect it', () => {
	const now = table([52, 38, 'hidden', 'hidden', 0, 12, 9], 145);
	expect(named(disclosuresTogether(table([52, 38, 31, 'hidden', 0, 12, 9]), now, 5))).toEqual([[3, 3, 3]]);
	expect(disclosuresTogether(table([52, 38, 'hidden', 'hidden', 0, 12, 9]), now, 5)).toEqual([]);
});

test('a total that was withdrawn is still known', () => {
	const now = table([52, 38, 31, 'hidden', 0, 12, 9]);
	expect(named(disclosuresTogether(table([52, 38, 31, 'hidden', 0, 12, 9], 145), now, 5))).toEqual([[3, 3, 3]]);
});

test('a total of numbers that were corrected since is not believed where it contradicts them', () => {
	const now = table([52, 48, 31, 'hidden', 0, 12, 9]);
	expect(disclosuresTogether(table([52, 38, 31, 'hidden', 0, 12, 9], 145), now, 5)).toEqual([]);
});
