import type { GadmVillage } from '../../geo/gadm.ts';
import { type Box, boxOf, type Point } from '../../geo/polygons.ts';
import { parentCode } from '../../model/base/area.ts';
import type { Match } from './match.ts';

/** A boundary's points and box, in kilometres on a plane that is true enough for distances within a city. */
type Outline = { readonly points: readonly Point[]; readonly box: Box };

const KM_PER_DEGREE = 111.2;

function outlineOf({ id, polygons }: GadmVillage): Outline {
	const flat = polygons.map((polygon) =>
		polygon.map((ring) => ring.map(([lon, lat]): Point => [lon * KM_PER_DEGREE, lat * KM_PER_DEGREE])),
	);
	return { points: flat.flat(2), box: boxOf([{ code: id, polygons: flat }]) };
}

const boxDistance = (a: Box, b: Box): number =>
	Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

/** Distance between two outlines' nearest points, or `limit` when not less. GADM's neighbours share their points. */
function outlineDistance(a: Outline, b: Outline, limit: number): number {
	if (boxDistance(a.box, b.box) >= limit) return limit;
	let best = limit;
	for (const [x, y] of a.points) {
		if (boxDistance([x, y, x, y], b.box) >= best) continue;
		for (const [u, v] of b.points) best = Math.min(best, Math.hypot(x - u, y - v));
	}
	return best;
}

/** For each item asked for (all, when not said) the kilometres to the nearest of its others; `Infinity` without. */
function nearestOf<T>(
	items: readonly T[],
	boundaryOf: (item: T) => GadmVillage,
	isOther: (item: T, other: T) => boolean,
	asked: ReadonlySet<T> = new Set(items),
): Map<T, number> {
	const outlines = items.map((item) => ({ item, outline: outlineOf(boundaryOf(item)) }));
	const nearest = new Map<T, number>();
	for (const { item, outline } of outlines) {
		if (!asked.has(item)) continue;
		let best = Infinity;
		for (const other of outlines) {
			if (best === 0) break;
			if (other.item !== item && isOther(item, other.item))
				best = Math.min(best, outlineDistance(outline, other.outline, best));
		}
		nearest.set(item, best);
	}
	return nearest;
}

/** Kilometres from the rest of its district within which a match vouched for by another district's name is believed. */
const NEXT_DOOR = 1;
/** Kilometres beyond which a match in its own district is believed only if it is an island. */
const FAR = 5;

/** Parts matches that lie with the others of their district from those that lie elsewhere, whose name must be
 * another's. A village found by its name alone (`pindah`) must touch its district; one found in its own district may
 * lie apart as an island, but not among the villages of other districts. */
export function partOutliers(matches: readonly Match[]): { readonly sound: Match[]; readonly outliers: Match[] } {
	const outliers = new Set<Match>();
	for (const [, members] of Map.groupBy(matches, ({ village }) => parentCode(village.code))) {
		const nearest = nearestOf(
			members,
			({ boundary }) => boundary,
			() => true,
		);
		for (const [match, km] of nearest)
			if (match.way === 'pindah' ? km > NEXT_DOOR : km > FAR && members.length > 1) outliers.add(match);
	}
	const far = [...outliers].filter(({ way }) => way !== 'pindah');
	if (far.length > 0) {
		const boundaryOf = ({ boundary }: Match) => boundary;
		const district = ({ village }: Match) => parentCode(village.code);
		const near = nearestOf(matches, boundaryOf, (one, other) => district(one) !== district(other), new Set(far));
		for (const match of far) if ((near.get(match) ?? Infinity) > NEXT_DOOR) outliers.delete(match);
	}
	return { sound: matches.filter((match) => !outliers.has(match)), outliers: [...outliers] };
}
