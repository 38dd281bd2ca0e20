/** `[x, y]`: degrees (longitude, latitude) before projection, pixels of the viewBox after it. */
export type Point = readonly [number, number];
/** Closed or open list of points; the serialiser and the measures accept both. */
export type Ring = readonly Point[];
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[];

/** One area of a map while it is being made. */
export interface Shape {
	/** Kemendagri code. */
	readonly code: string;
	readonly polygons: readonly Polygon[];
}

export type Box = readonly [west: number, south: number, east: number, north: number];

/** Unsigned area of a ring in the square of its unit. */
export function ringArea(ring: Ring): number {
	let twice = 0;
	ring.forEach(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
}

/** Area of a polygon without its holes, in the square of its unit. */
export const polygonArea = (polygon: Polygon): number =>
	polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * ringArea(ring), 0);

/** Area of all parts together, in the square of their unit. */
export const totalArea = (polygons: readonly Polygon[]): number =>
	polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

/** The part with the largest area; `undefined` only for an empty list. */
export const largestPart = (polygons: readonly Polygon[]): Polygon | undefined =>
	polygons.reduce<Polygon | undefined>(
		(best, polygon) => (best === undefined || polygonArea(polygon) > polygonArea(best) ? polygon : best),
		undefined,
	);

/** Whether a point lies in a polygon and in none of its holes (even-odd rule; points on an edge may go either way). */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
	let inside = false;
	for (const ring of polygon)
		ring.forEach(([x1, y1], i) => {
			const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		});
	return inside;
}

/** Smallest box around all points. Throws `RangeError` when there is none. */
export function boxOf(shapes: readonly Shape[]): Box {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { polygons } of shapes)
		for (const [x, y] of polygons.flat(2)) {
			box[0] = Math.min(box[0], x);
			box[1] = Math.min(box[1], y);
			box[2] = Math.max(box[2], x);
			box[3] = Math.max(box[3], y);
		}
	if (box[0] > box[2]) throw new RangeError('boxOf: no points');
	return box;
}

/** Shapes with every point replaced by `move(point)`. */
export const mapPoints = (shapes: readonly Shape[], move: (point: Point) => Point): Shape[] =>
	shapes.map(({ code, polygons }) => ({
		code,
		polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(move))),
	}));
