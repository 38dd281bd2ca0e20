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
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** What was found and, behind `→`, what to write; breaks of the source's lines are blanks. */
export type Tell = (texts: TemplateStringsArray, ...values: readonly (string | number | undefined)[]) => Issue;

const telling =
	(severity: Severity, code: string, { file, line, column }: Place): Tell =>
	(texts, ...values) => {
		const parts = { message: '', fix: '' };
		let part: keyof typeof parts = 'message';
		for (const [at, text] of texts.entries()) {
			const [before = '', ...after] = text.replace(/\s*\n\s*/g, ' ').split(/\s?→\s/);
			parts[part] += before;
			if (after.length > 0) part = 'fix';
			parts[part] += `${after.join('→ ')}${values[at] ?? ''}`;
		}
		return { code, severity, file, line, column, message: parts.message.trim(), fix: parts.fix.trim() };
	};

/** Something that stops the publication: `error('kode-ganda', place)`, told as a template or as two texts. */
export function error(code: string, place: Place): Tell;
export function error(code: string, place: Place, message: string, fix: string): Issue;
export function error(code: string, place: Place, message?: string, fix = ''): Tell | Issue {
	const tell = telling('error', code, place);
	return message === undefined ? tell : tell`${message}→ ${fix}`;
}

/** The same for something that a person must look at. */
export function warning(code: string, place: Place): Tell;
export function warning(code: string, place: Place, message: string, fix: string): Issue;
export function warning(code: string, place: Place, message?: string, fix = ''): Tell | Issue {
	const tell = telling('warning', code, place);
	return message === undefined ? tell : tell`${message}→ ${fix}`;
}

/** Tells it into a list. */
export const into =
	(issues: Issue[], tell: Tell) =>
	(...told: Parameters<Tell>): undefined =>
		void issues.push(tell(...told));

/** File by file, top to bottom, left to right. */
export const sortIssues = (issues: readonly Issue[]): Issue[] =>
	[...issues].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
	);
