import type { Area } from '../../model/base/area.ts';
import { nameKeys } from './name-keys.ts';
import { type Boundary, nearness, type RegisterVillage } from './near-spelling.ts';

/** Pairs of a district of the register and one of GADM. */
interface Homes {
	/** They have one name. */
	readonly byName: readonly (readonly [string, string])[];
	/** They have another name but many villages in common: a district renamed, or parted from another. */
	readonly byVillages: readonly (readonly [string, string])[];
}

/** Least villages in common that make two districts one, and least share of the smaller one's villages. */
const COMMON = 3;
const SHARE = 0.4;

/** Which districts of GADM hold a district's villages. Both lists hold all cities that were one when GADM was drawn. */
export function candidateDistrictsOf(
	districts: readonly Area[],
	register: readonly RegisterVillage[],
	gadm: readonly Boundary[],
): Homes {
	const common = commonVillages(register, gadm);
	const gadmNames = new Map(gadm.map(({ district, of }) => [district, of.district]));
	const byName = sameName(districts, gadmNames, common);
	const named = new Set(byName.map((pair) => pair.join()));
	const sizes = Map.groupBy(register, ({ district }) => district);
	const byVillages = [...common]
		.map(([pair, count]) => ({ pair, count, home: pair.split(',') as [string, string] }))
		.filter(
			({ pair, count, home }) =>
				!named.has(pair) && count >= COMMON && count >= SHARE * (sizes.get(home[0])?.length ?? 0),
		)
		.sort((a, b) => b.count - a.count || (a.pair < b.pair ? -1 : 1))
		.map(({ home }) => home);
	return { byName, byVillages };
}

/** For each pair of districts how many village names they share that stand once in the register and in GADM. */
function commonVillages(register: readonly RegisterVillage[], gadm: readonly Boundary[]): Map<string, number> {
	const boundariesOf = Map.groupBy(gadm, ({ keys }) => keys.folded[0] ?? '');
	const common = new Map<string, number>();
	for (const [key, villages] of Map.groupBy(register, ({ keys }) => keys.folded[0] ?? '')) {
		const boundaries = boundariesOf.get(key) ?? [];
		const [village, boundary] = [villages[0], boundaries[0]];
		if (village === undefined || boundary === undefined || villages.length + boundaries.length > 2) continue;
		const pair = `${village.district},${boundary.district}`;
		common.set(pair, (common.get(pair) ?? 0) + 1);
	}
	return common;
}

function sameName(
	districts: readonly Area[],
	gadmNames: ReadonlyMap<string, string>,
	common: ReadonlyMap<string, number>,
): [string, string][] {
	const mine = districts.map(({ code, name }) => ({ id: code, keys: nameKeys(name) }));
	const theirs = [...gadmNames].map(([id, name]) => ({ id, keys: nameKeys(name) }));
	type Side = (typeof mine)[number];
	const tests: ((one: Side, other: Side) => boolean)[] = [
		(one, other) => one.keys.exact === other.keys.exact,
		(one, other) => one.keys.canonical === other.keys.canonical,
		(one, other) => one.keys.folded.some((key) => other.keys.folded.includes(key)),
		// A near spelling alone proves nothing; with a village in common it does.
		(one, other) =>
			(common.get(`${one.id},${other.id}`) ?? 0) > 0 &&
			one.keys.folded.some((key) => other.keys.folded.some((theirs) => nearness(key, theirs) !== undefined)),
	];
	const pairs: [string, string][] = [];
	const [freeMine, freeTheirs] = [new Set(mine), new Set(theirs)];
	for (const test of tests)
		for (const one of [...freeMine]) {
			const fits = [...freeTheirs].filter((other) => test(one, other));
			const [only] = fits;
			if (only === undefined || fits.length > 1 || [...freeMine].filter((each) => test(each, only)).length > 1)
				continue;
			pairs.push([one.id, only.id]);
			freeMine.delete(one);
			freeTheirs.delete(only);
		}
	return pairs;
}
