import { parentCode } from '../../model/base/area.ts';
import type { Match } from './match.ts';
import { nearestOf } from './nearest.ts';

/** Kilometres from the rest of its district within which a match that another district's name vouches for is
 * believed. */
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
		for (const [match, km] of nearest) {
			if (match.way === 'pindah' ? km > NEXT_DOOR : km > FAR && members.length > 1) outliers.add(match);
		}
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
