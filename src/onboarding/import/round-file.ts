import { readRecords, writeRows } from '../../files/csv.ts';
import { ABSENCES, type Cell, NOT_PUBLISHED, parseCell } from '../../model/base/cell.ts';
import { COUNTED } from '../../model/measures.ts';
import { COUNTS, type Count } from '../../suppression/index.ts';
import { countsOf, type RoundCells } from './round-row.ts';

/** A cell as data files write it; not published is left empty. */
export function cellText(cell: Cell): string {
	if ('value' in cell) return String(cell.value);
	return cell.state === 'notPublished' ? '' : ABSENCES[cell.state].symbol;
}

/** Text of `pengukuran/<periode>.csv`: a header, and a row for each village. */
export function roundText(rows: readonly RoundCells[]): string {
	const counts = countsOf(rows);
	const header = ['kode', 'kelurahan', ...counts.map((count) => COUNTED[count].column)];
	const body = rows.map(({ village, cells }) => [
		village.code,
		village.name,
		...counts.map((count) => cellText(cells[count])),
	]);
	return writeRows([header, ...body]);
}

/** Cells of an earlier round file by village code, as far as they can be read; what is not there is not published. */
export const parseRound = (text: string): Map<string, Readonly<Record<Count, Cell>>> =>
	new Map(
		readRecords(text).map((row) => {
			const cells = COUNTS.map(
				(count) => [count, parseCell((row[COUNTED[count].column] ?? '').trim()) ?? NOT_PUBLISHED] as const,
			);
			return [(row.kode ?? '').trim(), Object.fromEntries(cells) as Record<Count, Cell>];
		}),
	);
