import type { Area } from './area.ts';
import type { City } from './city.ts';
import { once } from './once.ts';

/** Last parts of the addresses of what lies between a city and its villages. They never change. */

/** A district's slug by its code: its name, with the end of its code where the city has the name twice. */
export const districtSlugs = once((districts: readonly Area[]): ReadonlyMap<string, string> => {
	const wanted = Map.groupBy(districts, ({ name }) => slugOf(name));
	return new Map(
		districts.map(({ code, name }) => {
			const own = slugOf(name);
			return [code, own && wanted.get(own)?.length === 1 ? own : [own, code.slice(-2)].filter(Boolean).join('-')];
		}),
	);
});

/** Address of a district's or a puskesmas's page below `/kota/`: `bontang/kecamatan/bontang-utara`; `undefined` for any
 * other area. */
export function levelPath(
	{ slug, code: own, districts }: Pick<City, 'slug' | 'code' | 'districts'>,
	code: string,
): string | undefined {
	const district = districtSlugs(districts).get(code);
	if (district) return `${slug}/kecamatan/${district}`;
	const centre = `${own}-pkm-`;
	return code.startsWith(centre) ? `${slug}/puskesmas/${code.slice(centre.length)}` : undefined;
}

/** A name as it stands in an address: `Kepulauan Siau` -> `kepulauan-siau`; empty where it has neither letter nor
 * digit. */
export const slugOf = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Letters and digits only, so that `Api-Api`, `Api api` and `API-API` are one name. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
