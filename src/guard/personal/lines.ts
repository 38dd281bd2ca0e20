/** The lines of a text, to turn offsets into places a person can go to. */
export interface Lines {
	readonly count: number;
	/** A line's text, from 0, without its end. */
	at(index: number): string;
	/** Line and column, both from 1. */
	placeOf(offset: number): { line: number; column: number };
}

/** Finds the ends of lines once; `tabular` makes columns count cells, as a spreadsheet does. */
export function linesOf(text: string, tabular = false): Lines {
	const starts = [0];
	// A file of an old Macintosh or of some exports ends its lines with CR alone.
	const end = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
	for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1);
	const at = (index: number) => text.slice(starts[index], (starts[index + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
	return {
		count: starts.length,
		at,
		placeOf(offset) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] as number) <= offset) low = middle;
				else high = middle - 1;
			}
			const before = text.slice(starts[low], offset);
			return { line: low + 1, column: tabular ? cellNumber(before, at(low)) : before.length + 1 };
		},
	};
}

function cellNumber(before: string, line: string): number {
	const [delimiter = ','] = [';', '\t', '|', ','].sort((a, b) => line.split(b).length - line.split(a).length);
	return before.split(delimiter).length;
}
