import { countIn } from './cells.ts';
import type { Column } from './columns.ts';
import type { Decided } from './decide-measures.ts';
import type { Plan } from './measures.ts';
import { USES } from './said.ts';
import type { Lines } from './table-lines.ts';

/** Words that say what is counted. */
const COUNTED = /jumlah|jml|jlh|banyak|balita|anak|baduta|orang|kasus|\bn\b|σ|∑/i;

/**
 * The column of the stunted that may as well hold whole per cents: its title names no unit, nothing else in the table
 * agrees with it, no value is above a hundred, and the file sums its rows up by a mean, as one does with per cents.
 */
export function doubtfulCount(
	columns: readonly Column[],
	plan: Plan,
	decided: Decided,
	read: Lines,
): Column | undefined {
	const [at, ...more] = decided.sums.get('stunted') ?? [];
	const column = columns.find((each) => each.at === at);
	if (!column || more.length > 0 || COUNTED.test(column.title) || column.meaning === USES.pendek?.meaning)
		return undefined;
	const hasMean = read.skipped.some(({ reason }) => reason === 'rata-rata');
	const hasWitness =
		plan.percents.length > 0 || decided.equalities.length > 0 || read.lines.some(({ place }) => place === undefined);
	if (!hasMean || hasWitness) return undefined;
	return read.lines.every((line) => (countIn(line, column.at) ?? 0) <= 100) ? column : undefined;
}
