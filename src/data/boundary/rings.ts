import type { Path, Polygon } from './geometry.ts';

/** What is wrong with an area's numbers, and where below its geometry. */
interface RingFault {
	readonly path: Path;
	readonly message: string;
	readonly fix: string;
	/** Rings that are only open: whoever may change the file closes them. */
	readonly isOpen?: boolean;
}

type Point = readonly [number, number];

const isPoint = (value: unknown): value is readonly number[] =>
	Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** An area from what a file holds: points without their height, rings with at least three corners. `isClosing` closes
 * open rings instead of refusing them. Answers the first fault of the area, for the others mostly follow from it. */
export function polygonOf(
	rings: unknown,
	path: Path,
	isClosing = false,
): { readonly polygon: Polygon } | { readonly fault: RingFault } {
	const polygon: Point[][] = [];
	const again = 'Ekspor ulang bentuk ini dari program petanya.';
	for (const [ringAt, ring] of (rings as unknown[]).entries()) {
		const points: Point[] = [];
		for (const [at, point] of (Array.isArray(ring) ? (ring as unknown[]) : []).entries()) {
			if (!isPoint(point)) {
				const shown = JSON.stringify(point)?.slice(0, 40) ?? 'kosong';
				const message = `Titik ke-${at + 1} bukan sepasang bujur dan lintang: \`${shown}\`.`;
				return { fault: { path: [...path, ringAt, at], message, fix: again } };
			}
			points.push([point[0] as number, point[1] as number]);
		}
		const [first, last] = [points[0], points.at(-1)];
		const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
		const corners = points.length - (isClosed ? 1 : 0);
		if (!first || corners < 3) {
			const message = `Garis kelilingnya hanya punya ${corners} titik, jadi bukan bidang.`;
			return { fault: { path: [...path, ringAt], message, fix: again } };
		}
		if (!isClosed && !isClosing) {
			const message = 'Garis kelilingnya tidak tertutup: titik terakhirnya bukan titik pertamanya.';
			return {
				fault: { path: [...path, ringAt], message, fix: 'Ulangi titik pertama sebagai titik terakhir', isOpen: true },
			};
		}
		if (!isClosed) points.push(first);
		polygon.push(points);
	}
	return { polygon };
}
