import type { Area } from '../base/area.ts';
import type { InstrumentKind } from '../base/instrument.ts';
import type { Publication } from '../base/publication.ts';
import type { CompareSet, Refusal } from './compare.ts';
import { lightCities } from './light-city.ts';

/** Comparing all of the country: one page a province, for a table of all kabupaten and kota would weigh more than a
 * page may. */

/** Cities that one page can hold. */
export const MOST_CITIES = 60;

export const isNational = ({ cities }: Pick<Publication, 'cities'>) => cities.length > MOST_CITIES;

/** Whether there is a page for each province: the country does not fit on one page, or has areas without a folder. */
export const hasProvincePages = (publication: Publication) =>
	isNational(publication) || lightCities(publication).length > 0;

/** The provinces of the cities that take part, in the order of their names. */
export function provincesOf(publication: Publication): Pick<Area, 'code' | 'name'>[] {
	const byCode = new Map<string, Pick<Area, 'code' | 'name'>>(
		lightCities(publication).map((each) => [each.in.code, each.in]),
	);
	for (const { province } of publication.cities) byCode.set(province.code, province);
	return [...byCode.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The sets of one province: its cities, itself and the nation; a set with nothing left to compare is left out. */
export const setsOfProvince = <K extends InstrumentKind>(
	sets: readonly CompareSet<K>[],
	province: string,
): CompareSet<K>[] =>
	sets
		.map((set) => ({
			...set,
			rows: set.rows.filter(({ code, city, light }) =>
				city || light ? (city?.province.code ?? light?.in.code) === province : code === province || code === '00',
			),
		}))
		.filter(({ rows }) => rows.length > 1 && rows.some(({ city, light }) => city || light));

/** The sets above the cities: provinces and the nation. */
export const setsOfProvinces = <K extends InstrumentKind>(sets: readonly CompareSet<K>[]): CompareSet<K>[] =>
	sets
		.map((set) => ({ ...set, rows: set.rows.filter(({ city, light }) => !city && !light) }))
		.filter(({ rows }) => rows.length > 1);

/** What cannot be chosen in one province. */
export const refusalsOfProvince = (refusals: readonly Refusal[], province: string): Refusal[] =>
	refusals.flatMap((refusal): Refusal[] => {
		if (refusal.kind !== 'method') return refusal.city.province.code === province ? [refusal] : [];
		const cities = refusal.cities.filter((city) => city.province.code === province);
		return cities.length > 0 ? [{ ...refusal, cities }] : [];
	});
