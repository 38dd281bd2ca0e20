import { el, px, type Tree } from './svg.ts';

/** A bar inside a table's cell, as long as its share of `most`; it repeats the number beside it and is not read out. */
export function bar(value: number, most: number, width = 72): Tree {
	const length = most > 0 ? (value / most) * width : 0;
	return el(
		'svg',
		{ class: 'bar', viewBox: `0 0 ${width} 8`, 'aria-hidden': 'true' },
		el('path', { d: `M0 0h${px(length)}v8H0z` }),
	);
}
