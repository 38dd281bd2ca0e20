import type { NationShapes } from '../geo/nation.ts';
import { el, print } from './svg.ts';

/** The country at a glance: areas of one class are one path each, without names, links and lines between them;
 * provinces are told apart. `css` gives the classes their colours. */
export function glanceMap(
	{ width, height, cities, borders }: Pick<NationShapes, 'width' | 'height' | 'cities' | 'borders'>,
	fillOf: (code: string) => string,
	css: string,
): string {
	const byFill = Map.groupBy(cities, ({ code }) => fillOf(code));
	const paths = [...byFill]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([fill, shapes]) => el('path', { class: fill, d: shapes.map(({ path }) => path).join('') }));
	const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` };
	return `${print(el('svg', frame, el('style', {}, css), ...paths, el('path', { class: 'borders', d: borders })))}\n`;
}
