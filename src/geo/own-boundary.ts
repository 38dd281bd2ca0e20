import { checkBoundary } from '../data/boundary/index.ts';
import type { Area } from '../model/base/area.ts';
import { BoundaryError } from './boundary-error.ts';
import type { Polygon, Shape } from './polygons.ts';

/** Shapes in degrees from a city's own GeoJSON or TopoJSON; several features of one village become one shape. Features
 * without `kode` (lakes, the city's outline) are passed over. Throws `BoundaryError` with everything that `npm run
 * check` would refuse; villages that the file lacks are no error. */
export function ownShapes(file: { readonly name: string; readonly text: string }, villages: readonly Area[]): Shape[] {
	const { shapes, issues } = checkBoundary({ file: file.name, text: file.text, villages });
	const faults = issues.filter(({ severity }) => severity === 'error');
	if (faults.length > 0)
		throw new BoundaryError(
			faults.map(({ line, column, message, fix }) => `${file.name}:${line}:${column}: ${message} ${fix}`),
		);
	const parts = new Map<string, Polygon[]>();
	for (const { code, polygons } of shapes) {
		const own = parts.get(code) ?? [];
		for (const polygon of polygons) own.push(polygon);
		parts.set(code, own);
	}
	return [...parts].map(([code, polygons]) => ({ code, polygons }));
}
