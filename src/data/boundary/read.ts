import type { Feature, Geometry, Path } from './geometry.ts';

type Arc = readonly (readonly number[])[];
interface Topology {
	readonly arcs?: readonly Arc[];
	readonly transform?: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
}

/** Points of every arc in the coordinates of the map: quantised arcs hold differences (TopoJSON format specification,
 * 2.1.2 and 2.1.4). */
function arcsOf({ arcs, transform }: Topology): Arc[] {
	const isSound =
		transform === undefined || [transform?.scale, transform?.translate].every((pair) => Array.isArray(pair));
	const lists: unknown[] = isSound && Array.isArray(arcs) ? arcs : [];
	return lists.map((each) => {
		const arc = Array.isArray(each) && each.every((point) => Array.isArray(point)) ? (each as Arc) : [];
		let [x, y] = [0, 0];
		return arc.map((point) => {
			const [px = Number.NaN, py = Number.NaN] = point;
			if (!transform) return [px, py];
			x += px;
			y += py;
			return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
		});
	});
}

/** One ring from its arcs; a negative index is the arc `~index` backwards, and neighbouring arcs share a point. */
function ringOf(indexes: unknown, arcs: readonly Arc[]): Arc {
	const ring: (readonly number[])[] = [];
	for (const index of Array.isArray(indexes) ? (indexes as unknown[]) : []) {
		const arc = typeof index === 'number' ? arcs[index < 0 ? ~index : index] : undefined;
		// An arc that is missing becomes a point that is none, which the check names.
		if (!arc) return [[Number.NaN, Number.NaN]];
		const points = (index as number) < 0 ? [...arc].reverse() : arc;
		for (const point of ring.length > 0 ? points.slice(1) : points) ring.push(point);
	}
	return ring;
}

const listOf = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

/** A function that gives the geometries of a TopoJSON `Topology` as those of GeoJSON; one that is no area stays as it
 * is. The arcs are read once. A topology whose arcs are of another form has none. */
function topologyReader(
	topology: unknown,
): (geometry: { readonly type?: unknown; readonly arcs?: unknown }) => Geometry {
	const arcs = arcsOf(topology as Topology);
	const polygon = (rings: unknown) => listOf(rings).map((ring) => ringOf(ring, arcs));
	return (geometry) => {
		if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: polygon(geometry.arcs) };
		if (geometry.type === 'MultiPolygon')
			return { type: 'MultiPolygon', coordinates: listOf(geometry.arcs).map(polygon) };
		return geometry as Geometry;
	};
}

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
