export type Severity = 'error' | 'warning';

/** Something wrong in a data file, said so that an official can mend it. */
export interface Issue {
	/** Stable name of the rule, such as `kode-ganda`. */
	readonly code: string;
	readonly severity: Severity;
	/** Relative to the data folder's parent: `data/kota/bontang/angka.csv`. */
	readonly file: string;
	/** Line in the file, 1 = header. */
	readonly line: number;
	/** In a CSV the column's number as a spreadsheet counts, 1 = A; in JSON the place in the line. */
	readonly column: number;
	/** What was found and what was expected, in Indonesian. */
	readonly message: string;
	/** What to write instead. */
	readonly fix: string;
}

/** A cell in a file. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export function error(code: string, place: Place, message: string, fix: string): Issue {
	return { code, severity: 'error', file: place.file, line: place.line, column: place.column, message, fix };
}

export function warning(code: string, place: Place, message: string, fix: string): Issue {
	return { ...error(code, place, message, fix), severity: 'warning' };
}

/** File by file, top to bottom, left to right. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
	);
}
