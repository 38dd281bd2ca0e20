import polylabel from 'polylabel';
import { contains, largestPart, type Point, type Polygon } from './polygons.ts';

/** Height of a line of label text in pixels of the viewBox. */
const LINE = 12;

/** Where a label of an area goes and how much room it has there. */
interface LabelPlace {
	/** Pole of inaccessibility of the largest part: the inner point farthest from the outline. */
	readonly centre: Point;
	/** Width that a centred line (of 12 px unless asked for another) has inside the largest part, and height free above
	 * and below the centre together; whole pixels, or tenths for a lower line. `[0, 0]` when not even an empty line
	 * fits. */
	readonly room: Point;
}

/** Label place of an area in pixels, to a tenth. Throws `RangeError` when it has no polygon. */
export function labelPlace(polygons: readonly Polygon[], line = LINE): LabelPlace {
	const part = largestPart(polygons);
	if (part === undefined) throw new RangeError('labelPlace: no polygon');
	const [x, y] = polylabel(part, 0.1);
	// A centre rounded out of a part thinner than a tenth would lie to the map; such a part keeps the exact point.
	const rounded: Point = [tenth(x), tenth(y)];
	const centre = contains(part, rounded) ? rounded : ([x, y] as const);
	const widths = [-line / 2, -line / 4, 0, line / 4, line / 2].map((shift) =>
		span(part, [centre[0], centre[1] + shift], 0),
	);
	const parts = line < LINE ? 10 : 1;
	const down = (value: number) => Math.floor(value * parts) / parts;
	return { centre, room: [down(Math.min(...widths)), down(span(part, centre, 1))] };
}

/** Twice the distance from a point to the nearer crossing of the outline along one axis (0 = x, 1 = y); 0 outside. */
function span(polygon: Polygon, point: Point, axis: 0 | 1): number {
	if (!contains(polygon, point)) return 0;
	const across = axis === 0 ? 1 : 0;
	let nearest = Infinity;
	for (const ring of polygon)
		ring.forEach((a, i) => {
			const b = ring[(i + 1) % ring.length] ?? a;
			if (a[across] > point[across] === b[across] > point[across]) return;
			const share = (point[across] - a[across]) / (b[across] - a[across]);
			nearest = Math.min(nearest, Math.abs(a[axis] + share * (b[axis] - a[axis]) - point[axis]));
		});
	return 2 * nearest;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
