import { labelPlace } from '../../geo/label.ts';
import { ringsOf } from '../../geo/path.ts';
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

/** The largest part with its holes, and the place for a name in it. */
export function placeIn(path: string): Pick<LiveVillage, 'centre' | 'room' | 'size'> {
	const rings = ringsOf(path).sort((a, b) => ringArea(b) - ringArea(a));
	const [outer, ...others] = rings;
	if (!outer) return { centre: [0, 0], room: [0, 0], size: 0 };
	const holes = others.filter(([point]) => point && contains([outer], point));
	const size = rings.reduce((sum, ring) => sum + (holes.includes(ring) ? -1 : 1) * ringArea(ring), 0);
	return { ...labelPlace([[outer, ...holes]]), size };
}

/** What the drawing says of a village now, its name first. */
export const saidOf = ({ link }: Pick<LiveVillage, 'link'>): string => link.querySelector('title')?.textContent ?? '';

/** Letters of a village's code, which ends the address of a link that does not say it itself. */
const CODE = '00.00.00.0000'.length;

/** The villages of the drawing, in its order, which is that of the names. */
export function villagesIn(svg: SVGSVGElement, names: readonly string[] = []): LiveVillage[] {
	const group = svg.querySelector<SVGGElement>('.areas');
	const unit = group?.transform.baseVal.consolidate()?.matrix.a ?? 1;
	return [...(group?.querySelectorAll<SVGAElement>('a') ?? [])].flatMap((link, index) => {
		const path = link.querySelector('path');
		if (!path) return [];
		const name = names[index] ?? '';
		const code = link.dataset.village || (link.getAttribute('href') ?? '').slice(-CODE);
		const { centre, room, size } = placeIn(path.getAttribute('d') ?? '');
		const scaled = ([x, y]: Point): Point => [x * unit, y * unit];
		return [{ code, name, link, path, centre: scaled(centre), room: scaled(room), size: size * unit * unit }];
	});
}
