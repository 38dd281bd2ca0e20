import { type GadmVillage, gadmCitiesOf } from '../../geo/gadm.ts';
import { type Area, isWithin } from '../../model/base/area.ts';
import { isNobodys, type Match, matchVillages } from './match.ts';
import { nameKeys } from './name-keys.ts';
import { partOutliers } from './outliers.ts';
import { type GadmCity, parentCities } from './parent-cities.ts';
import type { RegisterCity } from './register.ts';

/** Names known to be wrong in GADM 4.1: by id, the right one. Kanaan and Gunung Telihan in Bontang are swapped. */
const RIGHT_NAMES: Readonly<Record<string, string>> = {
	'IDN.34.3.1.2_1': 'Kanaan',
	'IDN.34.3.1.3_1': 'GunungTelihan',
};

/** A village of GADM under its right name. */
function withRightName(village: GadmVillage): GadmVillage {
	const name = RIGHT_NAMES[village.id];
	return name === undefined ? village : { ...village, name };
}

/** What is known of a city's boundaries in GADM. */
export interface Crosswalk {
	readonly city: RegisterCity;
	/** The boundary of each village that has one, in the order of the villages. */
	readonly matches: readonly Match[];
	/** Villages without a boundary. */
	readonly unmatched: readonly Area[];
	/** Those of them for whose name there is more than one candidate. */
	readonly ambiguous: ReadonlySet<string>;
	/** Candidates that were dropped because they lie far from their district. */
	readonly outliers: readonly Match[];
	/** Villages of GADM that nobody took; of its parent city, where this city parted from one. */
	readonly unused: readonly GadmVillage[];
	/** How many villages GADM has here, forests and lakes aside. */
	readonly shapes: number;
	/** Other cities of today that lay in the same city when GADM was drawn. */
	readonly siblings: readonly RegisterCity[];
}

/** Cities of today whose villages lay in common cities when GADM was drawn; they are matched together. */
interface Family {
	readonly cities: readonly RegisterCity[];
	/** `IDN.28.11`, … */
	readonly ids: ReadonlySet<string>;
}

/** All cities in groups, most of one city. */
export function splitGroupsOf(cities: readonly RegisterCity[], gadmCities: readonly GadmCity[]): Family[] {
	let groups: Family[] = [];
	for (const city of cities) {
		const own = parentCities(city, gadmCities).map(({ id }) => id);
		const kin = groups.filter(({ ids }) => own.some((id) => ids.has(id)));
		groups = groups.filter((group) => !kin.includes(group));
		groups.push({
			cities: [...kin.flatMap((each) => each.cities), city],
			ids: new Set([...kin.flatMap(({ ids }) => [...ids]), ...own]),
		});
	}
	return groups;
}

/** A test whether a spelling is the name of a village anywhere today. */
export function namesInUse(cities: readonly RegisterCity[]): (exactKey: string) => boolean {
	const keys = new Set(cities.flatMap(({ villages }) => villages.map(({ name }) => nameKeys(name).exact)));
	return (key) => keys.has(key);
}

/** Finds the boundaries of a group's villages; one answer for each of its cities. */
export async function crosswalksOf(
	{ cities, ids }: Family,
	isInUse: (exactKey: string) => boolean,
): Promise<Crosswalk[]> {
	const boundaries = (await gadmCitiesOf(ids)).map(withRightName);
	const villages = cities.flatMap((city) => city.villages);
	const districts = cities.flatMap((city) => city.districts);
	const { matches, ambiguous } = matchVillages(villages, districts, boundaries, isInUse);
	const { sound, outliers } = partOutliers(matches);
	const taken = new Set(sound.map(({ boundary }) => boundary));
	const boundaryOf = new Map(sound.map((match) => [match.village.code, match]));
	return cities.map((city) => ({
		city,
		matches: city.villages.flatMap(({ code }) => boundaryOf.get(code) ?? []),
		unmatched: city.villages.filter(({ code }) => !boundaryOf.has(code)),
		ambiguous: new Set([...ambiguous].filter((code) => isWithin(code, city.code))),
		outliers: outliers.filter(({ village }) => isWithin(village.code, city.code)),
		unused: boundaries.filter((each) => !taken.has(each)),
		shapes: boundaries.filter(({ name }) => !isNobodys(name)).length,
		siblings: cities.filter((each) => each !== city),
	}));
}

/** Whether the boundaries found are worth drawing. Where more than half of today's villages are missing, those of 2010
 * have been divided or joined: the shapes that are left are not today's, and a grid of tiles is nearer the truth. */
export const isDrawable = ({ city, matches }: Pick<Crosswalk, 'city' | 'matches'>): boolean =>
	matches.length >= city.villages.length / 2;
