import type { ColumnReader, Reading } from './columns.ts';
import type { Grid } from './grid.ts';

/** Reads one row's cells into `readings`; false when the row has not as many cells as there are columns. */
type RowReader = (row: number, readings: (Reading | undefined)[]) => boolean;

const [ZERO, NINE, NEWLINE] = [48, 57, 10];

/** Reads a text without quotes sign by sign, and cuts a cell out only when it must: not for a small number, and not
 * where the row before it in another file said the same, as the villages of a city do in every round. */
function plainReader(
	{ text, starts }: NonNullable<Grid['plain']>,
	columns: readonly (ColumnReader | undefined)[],
	delimiter: string,
): RowReader {
	const sign = delimiter.charCodeAt(0);
	const last = columns.length - 1;
	return (row, readings) => {
		let at = starts[row] as number;
		const end = (starts[row + 1] as number) - 1;
		for (let index = 0; index <= last; index += 1) {
			const column = columns[index];
			let stop = at;
			let reading: Reading | undefined;
			let expected: Reading | undefined;
			if (column?.isNumeric) {
				let number = 0;
				let code = text.charCodeAt(stop);
				while (stop < end && code >= ZERO && code <= NINE && stop - at < 6) {
					number = number * 10 + code - ZERO;
					stop += 1;
					code = text.charCodeAt(stop);
				}
				// A leading zero makes another text of the same number.
				const isPlain =
					stop > at && (stop === end || code === sign) && (text.charCodeAt(at) !== ZERO || stop - at === 1);
				if (isPlain) reading = column.small(number);
			} else if (column) {
				expected = column.expected(row);
				if (expected !== undefined && text.startsWith(expected.found, at)) {
					stop = at + expected.found.length;
					if (stop === end || (stop < end && text.charCodeAt(stop) === sign)) reading = expected;
				}
			}
			if (reading === undefined) {
				stop = text.indexOf(delimiter, at);
				if (stop < 0 || stop > end) stop = end;
				if (column) reading = column.read(text.slice(at, stop));
			}
			readings[index] = reading;
			if (reading !== undefined && reading !== expected && !column?.isNumeric) column?.remember(row, reading);
			if (index === last) return stop === end;
			if (stop === end) return false;
			at = stop + 1;
		}
		return false;
	};
}

/** The reader for a grid's rows. */
export function rowReader(grid: Grid, columns: readonly (ColumnReader | undefined)[], delimiter: string): RowReader {
	if (grid.plain && grid.plain.text.charCodeAt(0) !== NEWLINE) return plainReader(grid.plain, columns, delimiter);
	return (row, readings) => {
		const cells = grid.row(row);
		if (cells.length !== columns.length) return false;
		for (let index = 0; index < cells.length; index += 1)
			readings[index] = columns[index]?.read(cells[index] as string);
		return true;
	};
}
