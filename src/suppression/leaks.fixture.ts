// What the tests of suppression ask of a publication, and of how many random cities.

import { attack, type Guess, type Published, width } from './solver-attack.fixture.ts';
import type { Count, SuppressionTable } from './table.ts';

/** The same cities every time. */
export const SEED = { seed: 7, numRuns: 300 };
export const COUNTS: readonly Count[] = [
	'target',
	'measured',
	'stunted',
	'severe',
	'verified',
	'wasting',
	'underweight',
];

/**
 * What a reader of this publication finds out too closely, among cells and among rests that truly are of few children.
 */
export function leaks(published: Published, threshold: number, isFewLeft: (village: number) => boolean): Guess[] {
	return attack(published).filter((guess) => width(guess) < threshold && (!guess.less || isFewLeft(guess.village)));
}

export const numberAt = (table: SuppressionTable, count: Count, village: number): number => {
	const cell = table.cells[count]?.[village];
	return typeof cell === 'number' ? cell : 0;
};
export const isFewLeftIn = (table: SuppressionTable, threshold: number) => (village: number) => {
	const left = numberAt(table, 'stunted', village) - numberAt(table, 'severe', village);
	return left > 0 && left < threshold;
};
