import type { CityShapes } from '../geo/city-shapes.ts';
import { el, px, type Tree } from './svg.ts';

/** Where a village lies in its city: all districts in outline, the village filled, a ring around it when it is tiny. */
export function villagePlace(shapes: CityShapes, code: string, title: string): Tree {
	const own = shapes.villages.find((village) => village.code === code);
	const land =
		shapes.kind === 'grid'
			? shapes.villages.map(({ path }) => path).join('')
			: shapes.districts.map(({ path }) => path).join('');
	return el(
		'svg',
		{ class: 'map place', viewBox: `0 0 ${px(shapes.width)} ${px(shapes.height)}`, role: 'img', 'aria-label': title },
		el('path', { class: 'ground', d: land }),
		...(own
			? [
					el('path', { class: 'here', d: own.path }),
					el('circle', { class: 'ring', cx: own.centre[0], cy: own.centre[1], r: 26 }),
				]
			: []),
	);
}
