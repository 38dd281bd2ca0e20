import { type Box, boxOf, type Point, type Polygon, totalArea } from '../polygons.ts';

/** Kilometres of a degree of latitude; of longitude the cosine of it. */
const DEGREE = 111.32;
const cosine = (lat: number) => Math.cos((lat * Math.PI) / 180);

/** Area on the ground in square kilometres, near the equator right to a hundredth of it. */
export function squareKilometres(polygons: readonly Polygon[]): number {
	const [, south, , north] = boxOf([{ code: '', polygons }]);
	return totalArea(polygons) * DEGREE * DEGREE * cosine((south + north) / 2);
}

/** Kilometres from a point to a box, 0 within it. */
export function kilometresTo([west, south, east, north]: Box, [x, y]: Point): number {
	const [dx, dy] = [Math.max(west - x, 0, x - east), Math.max(south - y, 0, y - north)];
	return Math.hypot(dx * cosine(y), dy) * DEGREE;
}

export const middleOf = ([west, south, east, north]: Box): Point => [(west + east) / 2, (south + north) / 2];

export const diagonalOf = ([west, south, east, north]: Box): number =>
	kilometresTo([east, north, east, north], [west, south]);
