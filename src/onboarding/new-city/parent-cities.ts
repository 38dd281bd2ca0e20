import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { plainName } from '../../model/base/slug.ts';
import gadmNames from './gadm-names.json' with { type: 'json' };
import type { RegisterCity } from './register.ts';

/** A city as GADM 4.1 knows it, about the state of 2010. */
export interface GadmCity {
	/** First three parts of its villages' ids: `IDN.34.3`. */
	readonly id: string;
	readonly province: string;
	readonly name: string;
	/** `Kota`, `Kabupaten`, `WaterBody`, or `NA` for the youngest province. */
	readonly type: string;
}

/** By code: provinces that GADM calls otherwise or that were still part of another, and where it has the villages of
 * cities that were renamed or parted from another since. */
const PROVINCES: Readonly<Record<string, string>> = gadmNames.provinces;
const PARENTS: Readonly<Record<string, readonly string[]>> = gadmNames.cities;

/** The cities of GADM, read from its small file of cities. */
export async function readGadmCities(): Promise<GadmCity[]> {
	const file = path.join(process.cwd(), 'node_modules', 'geojson-indonesia', 'geojson', 'gadm41_IDN_2.json');
	const text = await readFile(file, 'utf8');
	return [...text.matchAll(/"properties":(\{"GID_2":[^}]*\})/g)].map(([, json = '{}']) => {
		const { GID_2 = '', NAME_1 = '', NAME_2 = '', TYPE_2 = '' } = JSON.parse(json) as Record<string, string>;
		return { id: GID_2.replace(/_\d+$/, ''), province: NAME_1, name: NAME_2, type: TYPE_2 };
	});
}

/** The cities of GADM that hold a city's villages; empty when GADM has none. */
export function parentCities(
	city: Pick<RegisterCity, 'code' | 'kind' | 'shortName' | 'province'>,
	all: readonly GadmCity[],
): GadmCity[] {
	const province = plainName(PROVINCES[city.province.code] ?? city.province.name);
	const here = all.filter((each) => plainName(each.province) === province);
	const named = PARENTS[city.code];
	if (named !== undefined) return here.filter(({ name }) => named.includes(name));
	const name = plainName(city.shortName);
	return here.filter((each) => {
		// GADM writes `Kota` only where a regency has the same name, or by chance (`KotaBinjai`).
		const isNamed = plainName(each.name) === name || (city.kind === 'kota' && plainName(each.name) === `kota${name}`);
		return isNamed && (each.type === 'NA' || each.type.toLowerCase() === city.kind);
	});
}
