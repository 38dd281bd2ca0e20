import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { plainName } from '../../model/base/slug.ts';
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

/** Provinces that GADM calls otherwise, and those that were still part of another. */
const PROVINCES: Readonly<Record<string, string>> = {
	'31': 'JakartaRaya',
	'34': 'Yogyakarta',
	'19': 'BangkaBelitung',
	'93': 'Papua',
	'94': 'Papua',
	'95': 'Papua',
	'96': 'PapuaBarat',
};

/** Cities that were renamed or parted from another since: by code, where GADM has their villages. */
const MOTHERS: Readonly<Record<string, readonly string[]>> = {
	'12.12': ['TobaSamosir'],
	'12.15': ['PakpakBarat'],
	'12.77': ['Padangsidimpuan'],
	'15.06': ['TanjungJabungB'],
	'15.07': ['TanjungJabungT'],
	'16.12': ['MuaraEnim'],
	'16.13': ['MusiRawas'],
	'18.13': ['LampungBarat'],
	'32.18': ['Ciamis'],
	'53.21': ['Belu'],
	'61.02': ['Pontianak'],
	'64.11': ['KutaiBarat'],
	'71.09': ['SiauTagulandangBiaro'],
	'72.11': ['BanggaiKepulauan'],
	'72.12': ['Morowali'],
	'74.11': ['Kolaka'],
	'74.12': ['Konawe'],
	'74.13': ['Muna'],
	'74.14': ['Buton', 'Muna'],
	'74.15': ['Buton'],
	'76.01': ['MamujuUtara'],
	'76.06': ['Mamuju'],
	'81.03': ['MalukuTenggaraBarat'],
	'82.08': ['KepulauanSula'],
	'92.11': ['Manokwari'],
	'92.12': ['Manokwari'],
};

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
	const named = MOTHERS[city.code];
	if (named !== undefined) return here.filter(({ name }) => named.includes(name));
	const name = plainName(city.shortName);
	return here.filter((each) => {
		// GADM writes `Kota` only where a regency has the same name, or by chance (`KotaBinjai`).
		const isNamed = plainName(each.name) === name || (city.kind === 'kota' && plainName(each.name) === `kota${name}`);
		return isNamed && (each.type === 'NA' || each.type.toLowerCase() === city.kind);
	});
}
