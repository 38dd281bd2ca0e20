import { countIn } from './cells.ts';
import type { Column } from './columns.ts';
import { type Decided, percentRows } from './decide-measures.ts';
import type { Plan } from './measures.ts';
import { USES } from './said.ts';
import type { Lines } from './table-lines.ts';

/** Words that say what is counted. */
const COUNTED = /jumlah|jml|jlh|banyak|balita|anak|baduta|orang|kasus|\bn\b|σ|∑/i;

/** The column of the stunted that may as well hold whole per cents: its title names no unit, no value is above a
 * hundred, and nothing in the table bears the counts out, neither a sum, nor a column that it is a part of, nor its own
 * per cents. */
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
	// A round's own file, as this site writes it.
	if (['kode', 'pendek', 'sangat_pendek'].every((title) => columns.some((each) => each.title === title)))
		return undefined;
	const villages = read.lines.filter(({ place, isWanted }) => place !== undefined && isWanted);
	const measured = decided.sums.get('measured');
	const hasWitness =
		decided.equalities.some(({ left, right }) => left.includes(column.at) || right.includes(column.at)) ||
		read.lines.some((line) => line.place === undefined && countIn(line, column.at) !== undefined) ||
		(measured !== undefined &&
			plan.percents.some((percent) => 2 * percentRows(villages, percent.at, [column.at], measured) > villages.length));
	if (hasWitness) return undefined;
	return villages.every((line) => (countIn(line, column.at) ?? 0) <= 100) ? column : undefined;
}
