import type { Area } from './area.ts';
import type { CompareSet, Refusal } from './compare.ts';
import type { InstrumentKind } from './instrument.ts';
import type { Publication } from './publication.ts';

/** Comparing when the whole country takes part: one page a province, for a table of all cities would weigh more than a page may. */

/** Cities that one page can hold. */
export const MOST_CITIES = 60;

export const isNational = ({ cities }: Pick<Publication, 'cities'>) => cities.length > MOST_CITIES;

/** The provinces of the cities that take part, in the order of their names. */
export function provincesOf({ cities }: Pick<Publication, 'cities'>): Area[] {
	const byCode = new Map(cities.map(({ province }) => [province.code, province]));
	return [...byCode.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The sets of one province: its cities, itself and the nation; a set in which nothing is left to compare is left out. */
export function setsOfProvince<K extends InstrumentKind>(sets: readonly CompareSet<K>[], province: string): CompareSet<K>[] {
	return sets
		.map((set) => ({
			...set,
			rows: set.rows.filter(({ code, city }) => (city ? city.province.code === province : code === province || code === '00')),
		}))
		.filter(({ rows }) => rows.length > 1 && rows.some(({ city }) => city));
}

/** The sets above the cities: provinces and the nation. */
export function setsOfProvinces<K extends InstrumentKind>(sets: readonly CompareSet<K>[]): CompareSet<K>[] {
	return sets.map((set) => ({ ...set, rows: set.rows.filter(({ city }) => !city) })).filter(({ rows }) => rows.length > 1);
}

/** What cannot be chosen in one province. */
export function refusalsOfProvince(refusals: readonly Refusal[], province: string): Refusal[] {
	return refusals.flatMap((refusal): Refusal[] => {
		if (refusal.kind !== 'method') return refusal.city.province.code === province ? [refusal] : [];
		const cities = refusal.cities.filter((city) => city.province.code === province);
		return cities.length > 0 ? [{ ...refusal, cities }] : [];
	});
}
