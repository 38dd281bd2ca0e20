/** The lines of a text, to turn offsets into places a person can go to. */
export interface Lines {
	readonly count: number;
	/** A line's text, from 0, without its end. */
	at(index: number): string;
	/** How long a line is, without its end. */
	lengthOf(index: number): number;
	/** How often a sign stands in a line. */
	countIn(index: number, sign: string): number;
	/** Whether a sign stands anywhere in the text. */
	holds(sign: string): boolean;
	/** Lines, from 0, in which a match of the shape begins, in order. One search of the whole text instead of one a line:
	 * of a shape that may go over the end of a line, it is for the caller to look at the line again. */
	matching(shape: RegExp): Iterable<number>;
	/** Line and column, both from 1. */
	placeOf(offset: number): { line: number; column: number };
}

const RETURN = 13;

/** Finds the ends of lines once; `tabular` makes columns count cells, as a spreadsheet does. */
export function linesOf(text: string, tabular = false): Lines {
	const starts = [0];
	// A file of an old Macintosh or of some exports ends its lines with CR alone.
	const end = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
	for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1);
	const startOf = (index: number) => starts[index] as number;
	const endOf = (index: number) => {
		const stop = (starts[index + 1] ?? text.length + 1) - 1;
		return stop > startOf(index) && text.charCodeAt(stop - 1) === RETURN ? stop - 1 : stop;
	};
	const at = (index: number) => text.slice(startOf(index), endOf(index));
	const lineOf = (offset: number) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (startOf(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		count: starts.length,
		at,
		lengthOf: (index) => endOf(index) - startOf(index),
		countIn(index, sign) {
			const code = sign.charCodeAt(0);
			const stop = endOf(index);
			let found = 0;
			for (let place = startOf(index); place < stop; place++) if (text.charCodeAt(place) === code) found++;
			return found;
		},
		holds: (sign) => text.includes(sign),
		*matching(shape) {
			const each = new RegExp(shape, [...new Set(`${shape.flags}gm`)].join(''));
			for (let found = each.exec(text); found !== null; found = each.exec(text)) {
				const line = lineOf(found.index);
				yield line;
				const next = starts[line + 1];
				if (next === undefined) return;
				each.lastIndex = next;
			}
		},
		placeOf(offset) {
			const low = lineOf(offset);
			const before = text.slice(starts[low], offset);
			return { line: low + 1, column: tabular ? cellNumber(before, at(low)) : before.length + 1 };
		},
	};
}

function cellNumber(before: string, line: string): number {
	const [delimiter = ','] = [';', '\t', '|', ','].sort((a, b) => line.split(b).length - line.split(a).length);
	return before.split(delimiter).length;
}
