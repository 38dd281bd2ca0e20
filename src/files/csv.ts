import Papa from 'papaparse';

/** The one door to the reader and writer of CSV. */

interface CsvGrid {
	readonly rows: string[][];
	/** Rows whose quotes do not pair, 0 = first. */
	readonly faulty: readonly number[];
}

const faultyIn = ({ data, errors }: Papa.ParseResult<string[]>) =>
	// The parser may stumble twice over one row.
	[...new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => Math.min(row ?? 0, data.length - 1)))];

/** All rows of a text whose lines end with LF, or the first `most`; an empty last line is none. */
export function readGrid(text: string, delimiter = ',', most = 0): CsvGrid {
	const found = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview: most });
	const faulty = faultyIn(found);
	const last = found.data.at(-1);
	if (last?.length === 1 && last[0] === '') found.data.pop();
	return { rows: found.data, faulty };
}

/** The cells of one line. */
export const readLine = (line: string): string[] => readGrid(line).rows[0] ?? [];

/** Rows by the names in the first one; rows without any cell are none. An empty delimiter is found out. */
export const readRecords = (text: string, delimiter = ','): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		delimiter,
		skipEmptyLines: 'greedy',
	}).data;

/** No row is this long, so a row that does not end within it has lost a quotation mark. */
const LONGEST_ROW = 4_000_000;

/** Gives a text's rows one by one, without holding them all, until `take` answers `false`; answers the row, 0 = first,
 * whose quotes do not pair, if there is any. */
export function readRows(text: string, delimiter: string, take: (cells: string[]) => boolean): number | undefined {
	let count = 0;
	let faulty: number | undefined;
	let caught: { readonly cause: unknown } | undefined;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		chunkSize: LONGEST_ROW,
		complete: () => undefined,
		chunk(found: Papa.ParseResult<string[]>, parser: Papa.Parser) {
			try {
				const fault = found.errors.find(({ type }) => type === 'Quotes');
				if (fault) faulty = count + (fault.row ?? 0);
				else if (found.data.length === 0 && text.length > LONGEST_ROW) faulty = count;
				if (faulty !== undefined) return parser.abort();
				for (const cells of found.data) {
					count += 1;
					if (!take(cells)) return parser.abort();
				}
			} catch (cause) {
				caught = { cause };
				parser.abort();
			}
		},
	});
	if (caught) throw caught.cause;
	return faulty;
}

/** Rows as a text, each ending with LF; cells are quoted where they must be. */
export const writeRows = (rows: readonly (readonly unknown[])[]): string =>
	`${Papa.unparse(rows as unknown[][], { newline: '\n' })}\n`;

/** The same of one row, without its end. */
export const writeLine = (cells: readonly unknown[]): string => Papa.unparse([cells as unknown[]]);
