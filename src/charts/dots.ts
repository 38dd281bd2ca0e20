import { mark, stripMarks } from '../model/base/mark.ts';
import { type Child, el, label, px, type Tree } from './svg.ts';

/** One area's value; `high` above `low` when documents contradict each other. */
export interface Dot {
	readonly name: string;
	readonly low: number;
	readonly high: number;
	/** As it is printed: `18,7`, `9,2 atau 9,5`. */
	readonly text: string;
	/** Drawn in grey: the province, the nation. */
	readonly isReference?: boolean;
	/** Both ends of its interval. */
	readonly range?: readonly [low: number, high: number];
}

/** What may be compared with one another: one instrument, one period. */
export type DotGroup = { readonly name: string; readonly dots: readonly Dot[] };

const WIDTH = 340;
const ROW = 20;
const TOP = 18;
/** Room for a name's letter, and for a value's beside the last dot. */
const LETTER = 7.2;
const VALUE_LETTER = 8.7;
const LONGEST_NAME = 20;

/** A round step of 1, 2 or 5 times a power of ten, three to six of them up to `highest`. */
function stepFor(highest: number): number {
	const power = 10 ** Math.floor(Math.log10(highest / 3));
	return ([1, 2, 5, 10].find((factor) => highest / (factor * power) <= 4) ?? 10) * power;
}

/** Values as dots on one axis from zero, a line for each area, group by group. Runs in a browser too, so it needs
 * nothing but text. Width 340; the height follows the number of lines. */
export function dots(groups: readonly DotGroup[], title: string): Tree {
	const all = groups.flatMap((group) => group.dots);
	const highest = Math.max(1, ...all.map(({ high, range }) => Math.max(high, range?.[1] ?? 0)));
	// Of children there are no fractions, on an axis either.
	const isWhole = all.every(({ low, high }) => Number.isInteger(low) && Number.isInteger(high));
	const step = Math.max(stepFor(highest), isWhole ? 1 : 0);
	const top = Math.ceil(highest / step - 1e-9) * step;
	const left = 8 + LETTER * Math.min(LONGEST_NAME, Math.max(0, ...all.map(({ name }) => name.length)));
	const right = 12 + VALUE_LETTER * Math.max(0, ...all.map(({ text }) => stripMarks(text).length));
	const x = (value: number) => px(left + (value / top) * (WIDTH - right - left));
	const height = TOP + ROW * (all.length + groups.length) + 4;

	const ticks = Array.from(
		{ length: Math.round(top / step) + 1 },
		(_, index) => Math.round(index * step * 1e6) / 1e6,
	).map((value) => [
		el('path', { class: value === 0 ? 'axis' : 'grid', d: `M${x(value)} ${TOP}V${height}` }),
		label(mark('sumbu', String(value).replace('.', ',')), {
			class: 'tick',
			x: x(value),
			y: TOP - 6,
			'text-anchor': 'middle',
		}),
	]);
	let y = TOP;
	const marks = groups.map((group) => {
		y += ROW;
		const head = label(group.name, { class: 'value', x: 0, y: y - 4 });
		return [head, ...group.dots.map((dot) => drawn(dot))];
	});

	function drawn({ name, low, high, text, isReference, range }: Dot): Child {
		const middle = y + ROW / 2;
		y += ROW;
		const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
		const [from, to] = [x(low), x(high)];
		return [
			range ? el('path', { class: 'whisker', d: `M${x(range[0])} ${middle}H${x(range[1])}` }) : '',
			label(short, { class: isReference ? 'ref-name' : undefined, x: 0, y: middle + 4 }),
			high > low
				? el('path', {
						class: 'conflict',
						d: `M${from} ${middle - 5}v10M${from} ${middle}H${to}M${to} ${middle - 5}v10`,
					})
				: el('circle', { class: isReference ? 'ref-dot' : 'dot', cx: from, cy: middle, r: 4 }),
			label(text, { class: 'value', x: Math.max(to, range ? x(range[1]) : 0) + 9, y: middle + 4 }),
		];
	}

	return el(
		'svg',
		{ class: 'chart dots', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title },
		...ticks,
		...marks,
	);
}
