import { formatPeriod, type Period } from '../../model/base/period.ts';
import { HEADER_REACH } from './child-columns.ts';
import { filled } from './find-header.ts';
import { compare, type Span, spanOfCell, spanText } from './periods.ts';
import { ImportRefusal } from './refusal.ts';
import type { Sheet } from './table-lines.ts';

type Grid = Omit<Sheet, 'header'>;

/** A cell that names a month, several, or all up to one, and nothing else; a bare number is no name. */
const spanIn = (text: string): Span | undefined => {
	const span = /\p{L}/u.test(text) ? spanOfCell(text, false) : undefined;
	return span?.months ? span : undefined;
};

/** Which time stands over each column of a row of titles; a title reaches to the right as far as there is no other. */
function timesOver(cells: readonly string[], width: number): (Span | undefined)[] {
	let over: Span | undefined;
	return Array.from({ length: width }, (_, at) => {
		if (cells[at]) over = spanIn(cells[at]);
		return over;
	});
}

/** A table with a group of columns for each month, as far as it is about the period: the columns of the others are
 * emptied, and with them the name of the month, so that what is left is a table like any other. The same grid where no
 * row names two times. Throws `ImportRefusal` when none of them is the period. */
export function ofPeriod(grid: Grid, period: Period): { readonly grid: Grid; readonly left: readonly string[] } {
	const head = filled(grid.rows, grid.merges, HEADER_REACH);
	for (const { number } of grid.rows) {
		if (number > HEADER_REACH) break;
		const cells = head.get(number) ?? [];
		const named = new Set(cells.flatMap((text) => (spanIn(text) ? [text] : [])));
		// A row of a year's months below each other names one.
		if (named.size < 2 || period.length < 7) continue;
		const width = Math.max(...grid.rows.map((row) => row.cells.length));
		const over = timesOver(cells, width);
		const isMeant = (span: Span) => compare(span, period) === 'same';
		const left = [...new Set(over.flatMap((span) => (span && !isMeant(span) ? [spanText(span)] : [])))];
		if (!over.some((span) => span && isMeant(span)))
			throw new ImportRefusal(
				`Kolom untuk ${formatPeriod(period)} tidak ada di baris judul ${number}; yang ada: ` +
					`${left.join(', ')}. Periksa --period.`,
			);
		const isLeft = (at: number) => over[at] !== undefined && !isMeant(over[at]);
		// A title merged over the times stands in the first of them, and is the title of the one that is meant.
		const moved = (row: Grid['rows'][number]) => {
			const cells = [...row.cells];
			for (const { top, left: from, right } of grid.merges) {
				if (top !== row.number || !isLeft(from)) continue;
				const to = Array.from({ length: right - from }, (_, index) => from + 1 + index).find((at) => !isLeft(at));
				if (to === undefined) continue;
				while (cells.length <= to) cells.push('');
				[cells[to], cells[from]] = [cells[from] ?? '', ''];
			}
			return { ...row, cells };
		};
		const rows = grid.rows.map((row) =>
			row.number < number
				? moved(row)
				: {
						...row,
						cells: row.cells.map((text, at) => (isLeft(at) || (row.number === number && over[at]) ? '' : text)),
					},
		);
		return { grid: { ...grid, rows }, left };
	}
	return { grid, left: [] };
}
