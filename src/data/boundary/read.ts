import type { Feature, Geometry, Path } from './geometry.ts';
import { topologyReader } from './topojson.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function featureOf(value: unknown, path: Path): Feature[] {
	if (!isObject(value)) return [];
	const { properties, geometry } = value;
	return [{ properties: isObject(properties) ? properties : {}, geometry: isObject(geometry) ? geometry : null, path }];
}

/** Every shape of a GeoJSON `FeatureCollection` or a TopoJSON `Topology`; `undefined` for a file of another kind. */
export function featuresOf(json: unknown): Feature[] | undefined {
	if (!isObject(json)) return undefined;
	if (json.type === 'FeatureCollection' && Array.isArray(json.features))
		return json.features.flatMap((feature: unknown, at) => featureOf(feature, ['features', at]));
	if (json.type !== 'Topology' || !isObject(json.objects)) return undefined;
	const toGeoJson = topologyReader(json);
	return Object.entries(json.objects).flatMap(([name, layer]) => {
		const geometries = isObject(layer) && Array.isArray(layer.geometries) ? (layer.geometries as unknown[]) : [];
		return geometries.flatMap((geometry, at) =>
			featureOf(
				{
					properties: isObject(geometry) ? geometry.properties : {},
					geometry: isObject(geometry) ? toGeoJson(geometry) : null,
				},
				['objects', name, 'geometries', at],
			).map((feature) => ({ ...feature, isTopology: true })),
		);
	});
}

/** The areas of a geometry with where they stand in it; empty when there is none, `undefined` when something in it is
 * no area. */
export function areasOf(
	geometry: Geometry | null,
	path: Path = [],
): { readonly rings: unknown; readonly path: Path }[] | undefined {
	if (geometry?.type === 'Polygon')
		return listed([geometry.coordinates]).map(({ rings }) => ({ rings, path: [...path, 'coordinates'] }));
	if (geometry?.type === 'MultiPolygon')
		return listed(geometry.coordinates).map(({ rings, at }) => ({ rings, path: [...path, 'coordinates', at] }));
	if (geometry?.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries))
		return geometry === null ? [] : undefined;
	const found: { rings: unknown; path: Path }[] = [];
	for (const [at, part] of (geometry.geometries as unknown[]).entries()) {
		const own =
			isObject(part) && part.type !== 'GeometryCollection' ? areasOf(part, [...path, 'geometries', at]) : undefined;
		if (!own) return undefined;
		for (const each of own) found.push(each);
	}
	return found;
}

const listed = (value: unknown) =>
	(Array.isArray(value) ? (value as unknown[]) : []).flatMap((rings, at) =>
		Array.isArray(rings) && rings.length > 0 ? [{ rings, at }] : [],
	);

/** A code or a name as a file may hold it; anything else than a text or a number is shown as JSON. */
export const written = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number'
		? String(value).trim()
		: value === undefined
			? ''
			: (JSON.stringify(value) ?? '');

/** GIS programs like to drop the dots of a code, or to write a number with `.0` behind it. */
export const digitsOf = (code: unknown): string =>
	written(code)
		.replace(/^(\d{10})[.,]0+$/, '$1')
		.replace(/\D/g, '');
