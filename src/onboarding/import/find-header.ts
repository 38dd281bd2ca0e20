import type { Merge } from '../../files/xlsx.ts';
import { findChildHeader, HEADER_REACH, type NumberedRow } from './child-columns.ts';
import { type Column, columnUnder, isTitleRow, withWideTitles } from './columns.ts';
import { NOTHING_SAID, type Said } from './said.ts';
import { type GrowthIndex, type Meaning, type Measure, meaningOf } from './title.ts';

/** What the letters of the posyandu's SKDN count; K has a card and N gained weight, which no round tells. */
const LETTERS: Readonly<Record<string, Pick<Meaning, 'isPercent'> & { readonly measure: Measure }>> = {
	s: { measure: 'target', isPercent: false },
	d: { measure: 'weighed', isPercent: false },
	'd/s': { measure: 'weighed', isPercent: true },
};

/** Classes of growth by their letters, below the title of their index; P and K alone may mean anything. */
const CLASSES: Readonly<Record<GrowthIndex, Readonly<Record<string, Measure>>>> = {
	height: { sp: 'severe', p: 'pendek', n: 'normal', t: 'tall' },
	weight: { sk: 'weightSevere', k: 'weightModerate', n: 'weightOther', rl: 'weightOther' },
	wasting: { gb: 'wastingSevere', gk: 'wastingModerate', n: 'wastingOther', bgl: 'wastingOther', gl: 'wastingOther' },
};

const letterIn = ({ title }: Column) => (title.split(' › ').at(-1) ?? '').toLowerCase().replace(/[\s%.()]/g, '');
const lastWord = ({ title }: Column) =>
	title
		.toLowerCase()
		.split(/ (?:› )?/)
		.at(-1) ?? '';

/** Columns called by the letters of their classes, where the severest of an index stands among them. */
function withClasses(columns: readonly Column[]): readonly Column[] {
	// In one row both stand together: `TB/U SP`.
	const over = ({ title }: Column) =>
		title.includes(' › ') ? title.split(' › ').slice(0, -1) : [title.split(' ').slice(0, -1).join(' ')];
	const classesOf = (column: Column) => {
		const index = column.role || column.meaning ? undefined : meaningOf([...over(column), 'Normal'])?.index;
		return index && { index, classes: CLASSES[index] };
	};
	return columns.map((column) => {
		const own = classesOf(column);
		const measure = own?.classes[lastWord(column)];
		if (!own || !measure) return column;
		const severest = Object.keys(own.classes)[0];
		const beside = columns.filter((each) => over(each).join() === over(column).join()).map(lastWord);
		if (!severest || !beside.includes(severest) || beside.includes('l')) return column;
		return { ...column, meaning: { measure, isPercent: false, index: own.index, sex: '', age: '', poverty: '' } };
	});
}

/** Columns called by the letters of SKDN alone. One letter may mean anything: S and D stand together, or neither is
 * read. */
function withLetters(columns: readonly Column[]): readonly Column[] {
	const letters = columns.map(letterIn);
	if (!letters.includes('s') || !letters.includes('d')) return columns;
	return columns.map((column) => {
		const letter = column.role || column.meaning ? undefined : LETTERS[letterIn(column)];
		return letter ? { ...column, meaning: { ...letter, index: undefined, sex: '', age: '', poverty: '' } } : column;
	});
}

/** The header of a table of sums: one to five rows of titles. */
export interface TableHeader {
	/** Numbers of its first and last row. */
	readonly top: number;
	readonly bottom: number;
	readonly columns: readonly Column[];
	/** How many columns are understood. */
	readonly score: number;
}

const MOST_ROWS = 5;

/** Rows by number as far as `reach`, merged cells filled with what stands in their first. */
export function filled(rows: readonly NumberedRow[], merges: readonly Merge[], reach: number): Map<number, string[]> {
	const byNumber = new Map(
		rows.filter(({ number }) => number <= reach).map(({ cells, number }) => [number, [...cells]]),
	);
	for (const { top, left, bottom, right } of merges) {
		const text = byNumber.get(top)?.[left] ?? '';
		if (text === '' || top > reach) continue;
		for (let row = top; row <= Math.min(bottom, reach); row += 1) {
			const cells = byNumber.get(row) ?? [];
			byNumber.set(row, cells);
			for (let column = left; column <= right; column += 1) {
				while (cells.length <= column) cells.push('');
				cells[column] = text;
			}
		}
	}
	return byNumber;
}

/** Titles over each column. Where no cells are merged, as in a text file, a title reaches to the right over the columns
 * that have a title of their own below, as far as the title above it reaches. */
function pathsOf(block: readonly (readonly string[])[], isMerged: boolean): string[][] {
	const width = Math.max(...block.map((cells) => cells.findLastIndex((text) => text !== '') + 1));
	const paths: string[][] = Array.from({ length: width }, () => []);
	block.forEach((cells, row) => {
		for (let at = 0; at < width; at += 1) {
			const own = cells[at] ?? '';
			const path = paths[at] as string[];
			const before = paths[at - 1];
			const hasBelow = block.slice(row + 1).some((below) => (below[at] ?? '') !== '');
			const isBelowSame = before !== undefined && path.every((part, index) => part === before[index]);
			const reaches = own === '' && !isMerged && hasBelow && isBelowSame && (before[row] ?? '') !== '';
			path.push(reaches ? (before[row] as string) : own);
		}
	});
	return paths;
}

const AREAS = new Set(['village', 'code', 'bps']);

/** Whether it could be the header of a table of sums over villages. */
function isTable({ columns }: Pick<TableHeader, 'columns'>): boolean {
	const hasArea = columns.some(({ role }) => AREAS.has(role ?? ''));
	return (
		hasArea && columns.some(({ meaning }) => meaning !== undefined) && !columns.some(({ role }) => role === 'child')
	);
}

/** Of all runs of first rows that pass the test the one most of whose columns are understood. */
function bestHeader(
	rows: readonly NumberedRow[],
	merges: readonly Merge[],
	said: Said,
	passes: (header: Pick<TableHeader, 'columns'>) => boolean,
): TableHeader | undefined {
	const cells = filled(rows, merges, HEADER_REACH + MOST_ROWS);
	let best: TableHeader | undefined;
	for (let bottom = 1; bottom <= HEADER_REACH; bottom += 1) {
		if (!isTitleRow(cells.get(bottom) ?? [], said)) continue;
		for (let top = bottom; top > bottom - MOST_ROWS; top -= 1) {
			const block = Array.from({ length: bottom - top + 1 }, (_, index) => cells.get(top + index) ?? []);
			if (!block[0]?.some((text) => text !== '')) break;
			const inside = merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
			// A title that is merged over more rows belongs to the header with all of them.
			if (inside.some((merge) => merge.top < top || merge.bottom > bottom)) continue;
			// What is merged over columns covers titles that stand below.
			if (inside.some((merge) => merge.right > merge.left && merge.bottom === bottom)) continue;
			const isMerged = inside.some(({ left, right }) => right > left);
			const columns = withClasses(withLetters(pathsOf(block, isMerged).map((path, at) => columnUnder(path, at, said))));
			const score = columns.filter(({ role, meaning }) => role || meaning).length;
			// Of two as good the one with more rows: a title above says of what the classes below are.
			const isTaller = best !== undefined && score === best.score && top <= best.top && bottom >= best.bottom;
			if (passes({ columns }) && (!best || score > best.score || isTaller)) best = { top, bottom, columns, score };
		}
	}
	return best;
}

/** Finds the header of a table of sums among the first rows; `undefined` when there is none. */
export const findTableHeader = (
	rows: readonly NumberedRow[],
	merges: readonly Merge[],
	said: Said = NOTHING_SAID,
): TableHeader | undefined =>
	bestHeader(rows, merges, said, isTable) ?? bestHeader(rows, merges, withWideTitles(said), isTable);

/** What comes nearest to the header of a table of sums, for the message when there is none. */
export const nearTable = (
	rows: readonly NumberedRow[],
	merges: readonly Merge[],
	said: Said,
): TableHeader | undefined =>
	bestHeader(rows, merges, said, ({ columns }) => columns.filter(({ role, meaning }) => role || meaning).length >= 2);

/** How much of the rows is understood as a header of either kind; to choose between ways of reading a text. */
export const headerScore = (rows: readonly NumberedRow[]): number =>
	findChildHeader(rows)?.score ?? findTableHeader(rows, [])?.score ?? 0;
