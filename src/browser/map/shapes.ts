import { labelPlace } from '../../geo/label.ts';
import { contains, type Point, ringArea } from '../../geo/polygons.ts';

/** A village's shape as the drawing on the page gives it. */
export interface LiveVillage {
	readonly code: string;
	readonly name: string;
	readonly link: SVGAElement;
	readonly path: SVGPathElement;
	readonly centre: Point;
	readonly room: Point;
	readonly size: number;
}

/** Rings of path data as `pathData` writes it: moves and lines alone, all but the first relative. */
export function ringsOf(path: string): Point[][] {
	const rings: Point[][] = [];
	let pen: Point = [0, 0];
	let ring: Point[] = [];
	for (const [, command = '', text = ''] of path.matchAll(/([MmLlhvz])([^MmLlhvz]*)/g)) {
		if (command === 'z') {
			pen = ring[0] ?? pen;
			continue;
		}
		const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const pairs = command === 'h' ? numbers.map((x) => [x, 0]) : command === 'v' ? numbers.map((y) => [0, y]) : pairsOf(numbers);
		pairs.forEach(([x = 0, y = 0], index) => {
			const absolute = command === 'M' || command === 'L';
			pen = absolute ? [x, y] : [pen[0] + x, pen[1] + y];
			if (index === 0 && /m/i.test(command)) {
				ring = [];
				rings.push(ring);
			}
			ring.push(pen);
		});
	}
	return rings;
}

function pairsOf(numbers: readonly number[]): number[][] {
	return Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(2 * index, 2 * index + 2));
}

/** The largest part with its holes, and the place for a name in it. */
export function placeIn(path: string): Pick<LiveVillage, 'centre' | 'room' | 'size'> {
	const rings = ringsOf(path).sort((a, b) => ringArea(b) - ringArea(a));
	const [outer, ...others] = rings;
	if (!outer) return { centre: [0, 0], room: [0, 0], size: 0 };
	const holes = others.filter(([point]) => point && contains([outer], point));
	const size = rings.reduce((sum, ring) => sum + (holes.includes(ring) ? -1 : 1) * ringArea(ring), 0);
	return { ...labelPlace([[outer, ...holes]]), size };
}

/** The villages of the drawing, in its order. */
export function villagesIn(svg: SVGSVGElement): LiveVillage[] {
	return [...svg.querySelectorAll<SVGAElement>('a[data-village]')].flatMap((link) => {
		const path = link.querySelector('path');
		const name = link.querySelector('title')?.textContent?.split(': ')[0] ?? '';
		return path ? [{ code: link.dataset.village ?? '', name, link, path, ...placeIn(path.getAttribute('d') ?? '') }] : [];
	});
}
