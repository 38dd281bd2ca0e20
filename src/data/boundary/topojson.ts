import type { Geometry } from './geometry.ts';

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
export function topologyReader(
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
