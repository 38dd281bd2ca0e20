import type { Box, Point, Polygon } from '../polygons.ts';

/** A box of degrees cut into cells, about square on the ground. */
type Raster = { readonly box: Box; readonly columns: number; readonly rows: number };

export function rasterOf(box: Box, cells: number): Raster {
	const [west, south, east, north] = box;
	const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
	const side = Math.sqrt((width * (north - south)) / cells);
	return { box, columns: Math.max(1, Math.ceil(width / side)), rows: Math.max(1, Math.ceil((north - south) / side)) };
}

/** Calls `visit` with the number of every cell whose middle lies in the polygon (even-odd rule); parts outside of the
 * box are left out. */
export function fill(
	polygon: Polygon,
	{ box: [west, south, east, north], columns, rows }: Raster,
	visit: (cell: number) => void,
): void {
	const [dx, dy] = [(east - west) / columns, (north - south) / rows];
	const crossings = new Map<number, number[]>();
	for (const ring of polygon)
		for (let i = 1; i < ring.length; i += 1) {
			const [[x1, y1], [x2, y2]] = [ring[i - 1] as Point, ring[i] as Point];
			if (y1 === y2) continue;
			const [bottom, top] = y1 < y2 ? [y1, y2] : [y2, y1];
			const last = Math.min(rows - 1, Math.ceil((top - south) / dy - 0.5) - 1);
			for (let row = Math.max(0, Math.ceil((bottom - south) / dy - 0.5)); row <= last; row += 1) {
				const y = south + (row + 0.5) * dy;
				const x = x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
				const own = crossings.get(row);
				if (own) own.push(x);
				else crossings.set(row, [x]);
			}
		}
	for (const [row, xs] of crossings) {
		xs.sort((a, b) => a - b);
		for (let i = 1; i < xs.length; i += 2) {
			const from = Math.max(0, Math.ceil(((xs[i - 1] as number) - west) / dx - 0.5));
			const to = Math.min(columns - 1, Math.ceil(((xs[i] as number) - west) / dx - 0.5) - 1);
			for (let column = from; column <= to; column += 1) visit(row * columns + column);
		}
	}
}

/** Which owners' cells lie side by side, both ways; `owners` holds 0 for nobody. */
export function adjacency(owners: Int32Array, { columns }: Raster): ReadonlyMap<number, ReadonlySet<number>> {
	const found = new Map<number, Set<number>>();
	const join = (a: number, b: number) => {
		if (a === 0 || b === 0 || a === b) return;
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const)
			found.set(one, (found.get(one) ?? new Set()).add(other));
	};
	for (let cell = 0; cell < owners.length; cell += 1) {
		const own = owners[cell] as number;
		if (own === 0) continue;
		if ((cell + 1) % columns !== 0) join(own, owners[cell + 1] as number);
		if (cell + columns < owners.length) join(own, owners[cell + columns] as number);
	}
	return found;
}
