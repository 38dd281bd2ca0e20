import type { Point, Polygon } from '../polygons.ts';

/** How often a segment may be compared on average; no honest outline needs a tenth of it, a tangle is found before. */
const PATIENCE = 400;

/** Where two edges cross, that they are too tangled to tell, or nothing. */
type Crossing = Point | 'tangled' | undefined;

/** Twice the signed area of a triangle. */
const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** The first place where the edges of a polygon's rings cross; edges that only touch do not. Edges are laid into
 * stripes of latitude so many that each has about five, and each stripe is swept from west to east; the work is bounded
 * by the number of edges. */
export function crossingOf(polygon: Polygon): Crossing {
	const edges: number[] = [];
	let [low, high, climb] = [Infinity, -Infinity, 0];
	for (const ring of polygon)
		for (let i = 1; i < ring.length; i += 1) {
			const [a, b] = [ring[i - 1] as Point, ring[i] as Point];
			const [[x1, y1], [x2, y2]] = a[0] <= b[0] ? [a, b] : [b, a];
			edges.push(x1, y1, x2, y2);
			low = Math.min(low, y1, y2);
			high = Math.max(high, y1, y2);
			climb += Math.abs(y1 - y2);
		}
	const count = edges.length / 4;
	const at = (edge: number, part: number) => edges[4 * edge + part] as number;
	const stripes = Math.max(1, Math.min(count, Math.floor((4 * count * (high - low)) / Math.max(climb, 1e-12))));
	const stripeOf = (y: number) =>
		Math.min(stripes - 1, Math.floor(((y - low) / Math.max(high - low, 1e-12)) * stripes));
	const members: number[][] = Array.from({ length: stripes }, () => []);
	for (let edge = 0; edge < count; edge += 1) {
		const [y1, y2] = [at(edge, 1), at(edge, 3)];
		for (let stripe = stripeOf(Math.min(y1, y2)); stripe <= stripeOf(Math.max(y1, y2)); stripe += 1)
			members[stripe]?.push(edge);
	}
	let patience = PATIENCE * count;
	for (const stripe of members) {
		stripe.sort((a, b) => at(a, 0) - at(b, 0));
		for (const [index, edge] of stripe.entries()) {
			const [ax, ay, bx, by] = [at(edge, 0), at(edge, 1), at(edge, 2), at(edge, 3)];
			for (let next = index + 1; next < stripe.length; next += 1) {
				const other = stripe[next] as number;
				const [cx, cy, dx, dy] = [at(other, 0), at(other, 1), at(other, 2), at(other, 3)];
				if (cx > bx) break;
				patience -= 1;
				if (patience < 0) return 'tangled';
				const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)];
				if (c === 0 || d === 0 || c > 0 === d > 0) continue;
				const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)];
				if (a === 0 || b === 0 || a > 0 === b > 0) continue;
				const share = a / (a - b);
				return [ax + (bx - ax) * share, ay + (by - ay) * share];
			}
		}
	}
	return undefined;
}
