import type { Area } from '../base/area.ts';
import type { City } from '../base/city.ts';
import type { Publication, Term } from '../base/publication.ts';
import { lightCities } from '../cities/light-city.ts';
import { fold } from './search.ts';
import { type CityLine, type PlaceLine, type ProgramLine, plainSlug, type SearchIndex } from './search-lines.ts';

/** The files that search fetches: one while everything fits, else one of cities and terms and one for each beginning of
 * a name. */

/** Bytes of JSON that a file of the index may have; 30 kB is the limit, the rest is room for the brackets. */
const PART_LIMIT = 29_000;

type Indexed = Pick<City, 'slug' | 'name' | 'districts' | 'villages'> &
	Partial<Pick<City, 'healthCentres'>> & {
		readonly province: Pick<Area, 'name'>;
		/** Only surveys tell of it; stands after those of which more is known. */
		readonly isSurveyed?: true;
	};

/** What is indexed of a programme's page. */
type IndexedProgram = { readonly title: string; readonly slug: string; readonly city?: Pick<City, 'slug'> };

export interface SearchFiles {
	readonly first: SearchIndex;
	/** By the beginning of the folded names in it. */
	readonly parts: ReadonlyMap<string, readonly PlaceLine[]>;
}

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const shortened = (slug: string, name: string) => (slug === plainSlug(name) ? '' : slug);

function placeLines(city: Indexed, at: number, slugOf: (code: string) => string): PlaceLine[] {
	const districts = new Map(city.districts.map(({ code, name }) => [code, name]));
	const line = ({ name, aliases }: Area, district: string, slug: string): PlaceLine => [
		name,
		at,
		district,
		slug,
		...aliases,
	];
	return [
		...city.districts.map((district) => line(district, '', shortened(slugOf(district.code), district.name))),
		...(city.healthCentres ?? []).map((centre) => line(centre, '', `puskesmas/${slugOf(centre.code)}`)),
		...city.villages.map((village) =>
			line(village, districts.get(village.code.slice(0, 8)) ?? '', shortened(slugOf(village.code), village.name)),
		),
	];
}

type Keyed = { readonly key: string; readonly line: PlaceLine };

/** Splits lines by ever longer beginnings of their keys until each file is small enough. */
function split(beginning: string, lines: readonly Keyed[], limit: number): [string, PlaceLine[]][] {
	const own = lines.map(({ line }) => line);
	const canSplit = lines.some(({ key }) => key.length > beginning.length);
	if (bytes(own) <= limit || !canSplit) return [[beginning, own]];
	const groups = Map.groupBy(lines, ({ key }) => key.slice(0, beginning.length + 1));
	// What ends here goes along with the file of its own full name.
	return [...groups].flatMap(([next, group]) =>
		next === beginning ? [[next, group.map(({ line }) => line)]] : split(next, group, limit),
	);
}

/**
 * The index of some cities. Parts go by the beginning of a name and not by province, for a reader who types a village's
 * name need not know the province, and some provinces alone are too large.
 * @param slugOf last part of a district's or a village's address.
 */
export function searchFiles(
	cities: readonly Indexed[],
	terms: readonly Term[],
	slugOf: (city: Indexed, code: string) => string,
	limit = PART_LIMIT,
	programs: readonly IndexedProgram[] = [],
): SearchFiles {
	const provinces = [...new Set(cities.map(({ province }) => province.name))];
	const at = (slug: string | undefined) => cities.findIndex((city) => city.slug === slug);
	const programLine = ({ title, slug, city }: IndexedProgram): ProgramLine => [title, slug, at(city?.slug)];
	const cityLines = cities.map(
		({ slug, name, province }): CityLine => [name, shortened(slug, name), provinces.indexOf(province.name)],
	);
	const surveyed = cities.findIndex(({ isSurveyed }) => isSurveyed);
	const base = {
		provinces,
		cities: cityLines,
		...(surveyed >= 0 && { surveyed }),
		terms: terms.map(({ term, id }) => [term, id] as const),
		...(programs.length > 0 && { programs: programs.map(programLine) }),
	};
	const places = cities.flatMap((city, at) => placeLines(city, at, (code) => slugOf(city, code)));
	if (bytes({ ...base, places }) <= limit) return { first: { ...base, places }, parts: new Map() };
	const keyed = places.flatMap((line): Keyed[] => {
		const [name, , , , ...aliases] = line;
		return [...new Set([name, ...aliases].map(fold))].map((key) => ({ key, line }));
	});
	const parts = new Map(split('', keyed, limit).sort(([a], [b]) => (a < b ? -1 : 1)));
	return { first: { ...base, places: [], parts: [...parts.keys()] }, parts };
}

/** The index of the whole publication. */
export function searchFilesOf(
	publication: Publication,
	slugOf: (city: City, code: string) => string,
	programs: readonly IndexedProgram[] = [],
): SearchFiles {
	const { cities, terms } = publication;
	const bySlug = new Map(cities.map((city) => [city.slug, city]));
	// Of an area without a folder only its page is known.
	const light = lightCities(publication).map(({ slug, name, in: province }) => ({
		slug,
		name,
		province,
		districts: [],
		villages: [],
		isSurveyed: true as const,
	}));
	return searchFiles(
		[...cities, ...light],
		terms,
		({ slug }, code) => slugOf(bySlug.get(slug) as City, code),
		PART_LIMIT,
		programs,
	);
}
