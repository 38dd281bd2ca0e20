import type { PlaceShapes } from '../geo/province.ts';
import { el, type Tree } from './svg.ts';

/** Below this width and height in pixels an area needs a ring to be found. */
const TINY = 14;

/** Where a kabupaten or kota lies in its province: its land as ground, the area filled, a ring around a small one. */
export function locator({ width, height, cities, ground }: PlaceShapes, code: string, title: string): Tree {
	const own = cities.find((city) => city.code === code);
	return el(
		'svg',
		{ class: 'place', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
		el('path', { class: 'ground', d: ground }),
		...(own ? [el('path', { class: 'here', d: own.path })] : []),
		...(own && own.size < TINY ** 2
			? [el('circle', { class: 'ring', cx: own.centre[0], cy: own.centre[1], r: 12 })]
			: []),
	);
}
