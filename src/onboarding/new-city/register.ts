import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { Area } from '../../model/base/area.ts';
import { fromCapitals } from '../../model/base/register.ts';
import { plainName } from '../../model/base/slug.ts';
import { tidyName } from './near-spelling.ts';

/** A city of the national register (Kemendagri codes) with all that lies in it. */
export interface RegisterCity {
	readonly code: string;
	/** `Kabupaten Bandung`. */
	readonly name: string;
	/** `Bandung`. */
	readonly shortName: string;
	readonly kind: 'kota' | 'kabupaten';
	readonly province: { readonly code: string; readonly name: string };
	readonly districts: readonly Area[];
	readonly villages: readonly Area[];
}

let register: Promise<readonly RegisterCity[]> | undefined;

/** All cities of the register, in the order of their codes; read once. */
export function readRegister(): Promise<readonly RegisterCity[]> {
	register ??= parseRegister();
	return register;
}

async function parseRegister(): Promise<RegisterCity[]> {
	const [provinces, regencies, districts, villages] = await Promise.all([
		getProvinces(),
		getRegencies(),
		getDistricts(),
		getVillages(),
	]);
	const provinceNames = new Map(provinces.map(({ code, name }) => [code, fromCapitals(name)]));
	const districtsOf = Map.groupBy(districts, ({ regency_code }) => regency_code);
	const villagesOf = Map.groupBy(villages, ({ district_code }) => district_code.slice(0, 5));
	const area = (level: Area['level']) => (row: { code: string; name: string }) =>
		({ code: row.code, level, name: tidyName(row.name), aliases: [] }) satisfies Area;
	return regencies.map(({ code, name: raw, province_code }) => {
		const name = fromCapitals(raw);
		return {
			code,
			name,
			shortName: name.replace(/^(Kabupaten|Kota) (Administrasi )?/, ''),
			kind: name.startsWith('Kota ') ? 'kota' : 'kabupaten',
			province: { code: province_code, name: provinceNames.get(province_code) ?? '' },
			districts: (districtsOf.get(code) ?? []).map(area('district')),
			villages: (villagesOf.get(code) ?? []).map(area('village')),
		};
	});
}

/** Whether a village's code is a kelurahan's (its last four digits begin with 1); all others are a kind of desa. */
export const isKelurahan = (code: string): boolean => code.at(-4) === '1';

/** The cities that an official may mean by a code or a name: one, none, or several that share the name. A full name
 * (`Kota Bogor`) goes before a short one (`Bogor`). */
export function findCities(cities: readonly RegisterCity[], asked: string): RegisterCity[] {
	const digits = asked.trim().replace(/^(\d{2})\.?(\d{2})$/, '$1.$2');
	const wanted = plainName(asked.replace(/^\s*Kab\.?\s/i, 'Kabupaten '));
	const tests: ((city: RegisterCity) => boolean)[] = [
		({ code }) => code === digits,
		({ name }) => plainName(name) === wanted,
		({ kind, shortName }) => plainName(kind + shortName) === wanted,
		({ shortName }) => wanted !== '' && plainName(shortName) === wanted,
	];
	for (const test of tests) {
		const found = cities.filter(test);
		if (found.length > 0) return found;
	}
	return [];
}
