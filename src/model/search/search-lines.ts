import { fold, type SearchEntry } from './search.ts';

/** The index as it is sent: short lines, and what they stand for. Runs in the reader's browser, so needs no more. */

/** `[name, slug ('' when it follows from the name), province's number, ...aliases]` */
export type CityLine = readonly [name: string, slug: string, province: number, ...aliases: string[]];
/** `[name, city's number, district ('' for a district or a puskesmas), slug ('' when it follows from the name),
 * ...aliases]` */
export type PlaceLine = readonly [name: string, city: number, district: string, slug: string, ...aliases: string[]];

export type ProgramLine = readonly [title: string, slug: string, city: number];

/** What is fetched first. Districts and villages while they fit; else `parts` names the files that hold them. */
export interface SearchIndex {
	readonly provinces: readonly string[];
	readonly cities: readonly CityLine[];
	/** Number of the first city of which only surveys tell; all after it are alike. Left out when there is none. */
	readonly surveyed?: number;
	readonly terms: readonly (readonly [name: string, id: string])[];
	/** Left out when there are none; the city's number is -1 where a text is about none. */
	readonly programs?: readonly ProgramLine[];
	readonly places: readonly PlaceLine[];
	/** Beginnings of folded names, one file each. */
	readonly parts?: readonly string[];
}

/**
 * The slug that a name gives by itself: `Kota Bontang` -> `bontang`, `Kabupaten Aceh Barat` -> `aceh-barat`, `Lok Tuan`
 * -> `lok-tuan`.
 */
export const plainSlug = (name: string): string =>
	name
		.replace(/^(Kota|Kabupaten) (Administrasi )?/, '')
		.toLowerCase()
		.replaceAll(' ', '-');

const cityOf = ({ cities, provinces }: SearchIndex, at: number) => {
	const [name, slug, province] = cities[at] ?? ['', '', 0];
	return { name, path: `/kota/${slug || plainSlug(name)}/`, province: provinces[province] ?? '' };
};

/** The lines of a part as entries; the first file knows the cities. */
export const placesOf = (lines: readonly PlaceLine[], index: SearchIndex): SearchEntry[] =>
	lines.map(([name, at, district, slug, ...aliases]) => {
		const city = cityOf(index, at);
		// A puskesmas says in its name what it is, and brings the folder that it stands in.
		const isDistrict = district === '' && !slug.includes('/');
		return {
			kind: isDistrict ? 'district' : 'village',
			name,
			aliases,
			within: [district, city.name, city.province].filter(Boolean),
			path: `${city.path}${isDistrict ? 'kecamatan/' : ''}${slug || plainSlug(name)}/`,
		};
	});

/** Everything in the first file. */
export const entriesOf = (index: SearchIndex): SearchEntry[] => [
	...index.cities.map(([name, , , ...aliases], at): SearchEntry => {
		const { path, province } = cityOf(index, at);
		const isSurveyed = at >= (index.surveyed ?? index.cities.length);
		return { kind: 'city', name, aliases, within: [province], path, ...(isSurveyed && { isSurveyed }) };
	}),
	...placesOf(index.places, index),
	...index.terms.map(
		([name, id]): SearchEntry => ({ kind: 'term', name, aliases: [], within: [], path: `/istilah/#${id}` }),
	),
	...(index.programs ?? []).map(([name, slug, city]): SearchEntry => {
		const aliases = [slug.replaceAll('-', ' ')];
		return {
			kind: 'program',
			name,
			aliases,
			within: city < 0 ? [] : [cityOf(index, city).name],
			path: `/program/${slug}/`,
		};
	}),
];

/** Which parts can hold names that begin like the query. */
export function partsFor(query: string, parts: readonly string[] = []): string[] {
	const wanted = fold(query);
	return wanted.length < 2 ? [] : parts.filter((part) => part.startsWith(wanted) || wanted.startsWith(part));
}
