import type { GadmVillage } from '../../geo/gadm.ts';
import { type Area, parentCode } from '../../model/base/area.ts';
import { candidateDistrictsOf } from './candidate-districts.ts';
import { type NameKeys, nameKeys } from './name-keys.ts';
import { type Boundary, nearness, type RegisterVillage } from './near-spelling.ts';

/** Why a village was given a boundary, the surest first. */
export const WAYS = ['sama', 'setara', 'pecahan', 'pindah', 'ejaan', 'mirip'] as const;
export type Way = (typeof WAYS)[number];

export type Match = { readonly village: Area; readonly boundary: GadmVillage; readonly way: Way };

interface Matching {
	readonly matches: readonly Match[];
	/** Villages for which two boundaries or more are as good, or which share a boundary's name with another village. */
	readonly ambiguous: ReadonlySet<string>;
}

/** Whether a name of GADM is that of water or forest, which it draws between the villages. */
export const isNobodys = (name: string): boolean => /^(hutan|danau|waduk|danau\/waduk|lake.*)$/i.test(name);

const gadmDistrict = (id: string) => id.split('.').slice(0, 4).join('.');

/** Gives villages of the register a boundary of GADM by district and name. All cities that were one when GADM was drawn
 * must come together, for a name counts only where it is unique on both sides. `isElsewhere` says whether a spelling is
 * the name of another village today: then it is no misspelling. Whether a match lies in a sane place is for
 * `partOutliers` to say. */
export function matchVillages(
	villages: readonly Area[],
	districts: readonly Area[],
	boundaries: readonly GadmVillage[],
	isElsewhere: (exactKey: string) => boolean = () => false,
): Matching {
	const register = villages.map(
		(of): RegisterVillage => ({ of, keys: nameKeys(of.name), district: parentCode(of.code) ?? '' }),
	);
	const gadm = boundaries
		.filter(({ name }) => !isNobodys(name))
		.map((of): Boundary => ({ of, keys: nameKeys(of.name), district: gadmDistrict(of.id) }));
	const candidates = candidateDistrictsOf(districts, register, gadm);
	const freeVillages = new Set(register);
	const freeBoundaries = new Set(gadm);
	const matches: Match[] = [];
	const ambiguous = new Set<string>();

	const take = (village: RegisterVillage, boundary: Boundary, way: Way) => {
		matches.push({ village: village.of, boundary: boundary.of, way });
		freeVillages.delete(village);
		freeBoundaries.delete(boundary);
	};
	/** Joins what shares a key, each only with the other, among these. */
	const join = (
		some: readonly RegisterVillage[],
		others: readonly Boundary[],
		keysOf: (keys: NameKeys) => readonly string[],
		way: Way,
	) => {
		const byKey = Map.groupBy(
			others.flatMap((each) => keysOf(each.keys).map((key) => ({ key, each }))),
			({ key }) => key,
		);
		const candidates = some.map((village) => ({
			village,
			found: [...new Set(keysOf(village.keys).flatMap((key) => (byKey.get(key) ?? []).map(({ each }) => each)))],
		}));
		const wanted = new Map<Boundary, number>();
		for (const { found } of candidates) for (const each of found) wanted.set(each, (wanted.get(each) ?? 0) + 1);
		for (const { village, found } of candidates) {
			const [only] = found;
			if (only === undefined) continue;
			if (found.length === 1 && wanted.get(only) === 1) take(village, only, way);
			else ambiguous.add(village.of.code);
		}
	};
	const inHomes = (
		pairs: readonly (readonly [string, string])[],
		keysOf: (keys: NameKeys) => readonly string[],
		way: Way,
	) => {
		for (const [district, home] of pairs)
			join(
				[...freeVillages].filter((each) => each.district === district),
				[...freeBoundaries].filter((each) => each.district === home),
				keysOf,
				way,
			);
	};
	const exact = ({ exact }: NameKeys) => [exact];
	const canonical = ({ canonical }: NameKeys) => [canonical];
	const folded = ({ folded }: NameKeys) => folded;

	inHomes(candidates.byName, exact, 'sama');
	inHomes(candidates.byName, canonical, 'setara');
	inHomes(candidates.byVillages, exact, 'pecahan');
	inHomes(candidates.byVillages, canonical, 'pecahan');
	joinUnique(register, gadm, freeVillages, freeBoundaries, take);
	inHomes(candidates.byName, folded, 'ejaan');
	inHomes(candidates.byVillages, folded, 'ejaan');
	for (const [district, home] of [...candidates.byName, ...candidates.byVillages]) {
		const some = [...freeVillages].filter((each) => each.district === district);
		const others = [...freeBoundaries].filter((each) => each.district === home && !isElsewhere(each.keys.exact));
		for (const [village, boundary] of nearPairs(some, others)) take(village, boundary, 'mirip');
	}
	const matched = new Set(matches.map(({ village }) => village.code));
	return { matches, ambiguous: new Set([...ambiguous].filter((code) => !matched.has(code))) };
}

/** What has moved to another district: a name that stands once in the register here, and once in GADM. */
function joinUnique(
	register: readonly RegisterVillage[],
	gadm: readonly Boundary[],
	freeVillages: ReadonlySet<RegisterVillage>,
	freeBoundaries: ReadonlySet<Boundary>,
	take: (village: RegisterVillage, boundary: Boundary, way: Way) => void,
): void {
	const boundariesOf = Map.groupBy(gadm, ({ keys }) => keys.canonical);
	for (const [key, [village, ...others]] of Map.groupBy(register, ({ keys }) => keys.canonical)) {
		const [boundary, ...more] = boundariesOf.get(key) ?? [];
		if (village === undefined || boundary === undefined || others.length + more.length > 0) continue;
		if (freeVillages.has(village) && freeBoundaries.has(boundary)) take(village, boundary, 'pindah');
	}
}

/** Pairs with nearly the same spelling, each the other's nearest by far. */
function nearPairs(
	villages: readonly RegisterVillage[],
	boundaries: readonly Boundary[],
): [RegisterVillage, Boundary][] {
	const near = villages.flatMap((village) =>
		boundaries.flatMap((boundary) => {
			const letters = village.keys.folded
				.flatMap((one) => boundary.keys.folded.map((other) => nearness(one, other)))
				.filter((each) => each !== undefined);
			return letters.length === 0 ? [] : [{ village, boundary, letters: Math.min(...letters) }];
		}),
	);
	return near
		.filter((pair) =>
			near.every((other) => other === pair || (other.village !== pair.village && other.boundary !== pair.boundary)),
		)
		.map(({ village, boundary }) => [village, boundary]);
}
