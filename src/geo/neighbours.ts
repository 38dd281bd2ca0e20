import type { Shape } from './polygons.ts';

/** Which shapes share an edge: at least two corners in common. Cleaning and simplifying keep shared edges shared, so
 * equal corners are exactly equal; the rounding only makes them comparable as text. */
export function neighboursOf(shapes: readonly Shape[]): Map<string, string[]> {
	const owners = new Map<string, Set<string>>();
	for (const { code, polygons } of shapes)
		for (const [x, y] of polygons.flat(2)) {
			const corner = `${x.toFixed(3)} ${y.toFixed(3)}`;
			owners.set(corner, (owners.get(corner) ?? new Set()).add(code));
		}
	const shared = new Map<string, number>();
	for (const codes of owners.values())
		for (const a of codes)
			for (const b of codes) if (a !== b) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
	const found = new Map<string, string[]>(shapes.map(({ code }) => [code, []]));
	for (const [pair, corners] of shared) {
		const [a = '', b = ''] = pair.split(' ');
		if (corners > 1) found.get(a)?.push(b);
	}
	for (const codes of found.values()) codes.sort();
	return found;
}
