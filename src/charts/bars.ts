import { stripMarks } from '../model/base/mark.ts';
import { el, label, px, type Tree } from './svg.ts';

/** One bar; `high` above `low` when documents contradict each other. */
export interface Bar {
	readonly name: string;
	readonly low: number;
	readonly high: number;
	/** As it is printed at the bar's end. */
	readonly text: string;
}

const WIDTH = 340;
const ROW = 38;
const HEIGHT = 12;
/** Room for the number beside the longest bar, for each of its letters. */
const LETTER = 8.7;
const LONGEST_NAME = 45;

/** Values of one unit as horizontal bars from zero, in the order given; the name above its bar, the number at its end,
 * so that no axis is needed. Documents that contradict each other: the bar to the lowest value, a bracket to the
 * highest. Width 340; the height follows the number of bars. */
export function bars(all: readonly Bar[], title: string): Tree {
	const most = Math.max(0, ...all.map(({ high }) => high));
	const room = LETTER * Math.max(0, ...all.map(({ text }) => stripMarks(text).length)) + 8;
	const x = (value: number) => (most > 0 ? px((value / most) * (WIDTH - room)) : 0);
	const rows = all.map(({ name, low, high, text }, index) => {
		const top = index * ROW + 18;
		const middle = top + HEIGHT / 2;
		const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
		return [
			label(short, { x: 0, y: top - 5 }),
			el('path', { class: 'solid', d: `M0 ${top}h${x(low)}v${HEIGHT}H0z` }),
			high > low
				? el('path', { class: 'conflict', d: `M${x(low)} ${middle}H${x(high)}M${x(high)} ${middle - 5}v10` })
				: '',
			label(text, { class: 'value', x: x(high) + 6, y: middle + 4 }),
		];
	});
	const height = all.length * ROW;
	const base = el('path', { class: 'axis', d: `M0 0V${height}` });
	return el(
		'svg',
		{ class: 'chart bars', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title },
		...rows,
		base,
	);
}
