import { geoMercatorRaw } from 'd3';
import type { Box, Point } from './polygons.ts';

/** A Web Mercator map fitted into a box: pixels from degrees and back. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Degrees to pixels, y downwards. */
	readonly project: (lonLat: Point) => Point;
	/** Pixels to degrees. */
	readonly unproject: (pixel: Point) => Point;
}

const RADIANS = Math.PI / 180;

/** Fits a box of degrees into `size` by `size` pixels with `margin` on all sides. The frame is as tight as the content
 * allows, in whole pixels: one side is `size`, the other at most that. */
export function fitMercator([west, south, east, north]: Box, size: number, margin: number): Frame {
	const raw = ([lon, lat]: Point): Point => geoMercatorRaw(lon * RADIANS, lat * RADIANS);
	const [left, bottom] = raw([west, south]);
	const [right, top] = raw([east, north]);
	const scale = (size - 2 * margin) / Math.max(right - left, top - bottom);
	const invert = geoMercatorRaw.invert;
	if (invert === undefined) throw new Error('geoMercatorRaw has no inverse');
	return {
		width: Math.round((right - left) * scale + 2 * margin),
		height: Math.round((top - bottom) * scale + 2 * margin),
		project: (lonLat) => {
			const [x, y] = raw(lonLat);
			return [(x - left) * scale + margin, (top - y) * scale + margin];
		},
		unproject: ([x, y]) => {
			const [lon, lat] = invert((x - margin) / scale + left, top - (y - margin) / scale);
			return [lon / RADIANS, lat / RADIANS];
		},
	};
}
