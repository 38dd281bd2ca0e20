import type { Area } from './area.ts';
import type { City } from './city.ts';
import { once } from './once.ts';
import { slugOf } from './slug.ts';

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
