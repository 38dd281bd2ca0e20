import { sayTick } from '../model/base/say.ts';
import { el, px, type Tree } from './svg.ts';

/** Values with their intervals on one scale from zero: a row each, so that name, number and picture stand in one line
 * of a table. */

/** A value with what is known of its precision, in the unit of the scale. */
export interface Dot {
	readonly value: number;
	/** Both ends of the interval; absent where none is known. */
	readonly low?: number;
	readonly high?: number;
	/** `hollow` for a second way of measuring, on the same line. */
	readonly look?: 'solid' | 'hollow';
}

/** A line through all rows: the province's value, the nation's. */
export type Guide = { readonly value: number; readonly className: 'nation' | 'province' };

export interface IntervalScale {
	/** End of the scale; it begins at zero. */
	readonly most: number;
	readonly step: number;
	readonly guides: readonly Guide[];
}

/** Size of a row's drawing. */
const WIDTH = 240;
const HEIGHT = 20;
/** Left and right of the scale, so that a dot at its end is whole. */
const PAD = 5;
const DOT = 4;
/** Steps of the scale that readers count in. */
const STEPS = [1, 2, 5, 10, 20, 50];
const MOST_STEPS = 6;

/** A scale from zero that holds all dots and guides; its end is a whole step. */
export function intervalScale(dots: readonly Dot[], guides: readonly Guide[]): IntervalScale {
	const highest = Math.max(
		1,
		...dots.map(({ value, high }) => Math.max(value, high ?? 0)),
		...guides.map(({ value }) => value),
	);
	const step = STEPS.find((each) => highest / each <= MOST_STEPS) ?? 100;
	return { most: Math.ceil(highest / step) * step, step, guides };
}

const place = (value: number, { most }: IntervalScale) => px(PAD + (value / most) * (WIDTH - 2 * PAD));

/** The guides as lines from the upper to the lower edge; rows on each other make them one. */
const guideLines = (scale: IntervalScale): Tree[] =>
	scale.guides.map(({ value, className }) =>
		el('path', { class: className, d: `M${place(value, scale)} 0V${HEIGHT}` }),
	);

/** One row: whisker and dot for each value. It repeats the numbers beside it and is not read out. */
export function intervalRow(dots: readonly Dot[], scale: IntervalScale): Tree {
	const middle = HEIGHT / 2;
	const marks = dots.map(({ value, low, high, look = 'solid' }) => {
		const whisker =
			low === undefined || high === undefined
				? ''
				: el('path', { class: 'whisker', d: `M${place(low, scale)} ${middle}H${place(high, scale)}` });
		return [whisker, el('circle', { class: look, cx: place(value, scale), cy: middle, r: DOT })];
	});
	return el(
		'svg',
		{ class: 'interval', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
		...guideLines(scale),
		...marks,
	);
}

/** The scale's numbers, for the head of the column. */
export function intervalAxis(scale: IntervalScale): Tree {
	const ticks = Array.from({ length: Math.round(scale.most / scale.step) + 1 }, (_, index) => index * scale.step);
	return el(
		'svg',
		{ class: 'interval', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': 'Skala dalam persen' },
		...ticks.map((tick) => {
			const anchor = tick === 0 ? 'start' : tick === scale.most ? 'end' : 'middle';
			const x = tick === 0 ? 0 : tick === scale.most ? WIDTH : place(tick, scale);
			return el('text', { class: 'tick', x, y: HEIGHT - 6, 'text-anchor': anchor }, sayTick(tick));
		}),
	);
}
