import { codeHolders, codesByName, type Feature, nameHolders } from '../../data/boundary/index.ts';
import type { Draft } from '../../data/draft.ts';
import { areasToMap } from '../../data/tables/index.ts';
import type { CityToMap } from './make.ts';
import { BoundaryRefusal } from './refusal.ts';

/** The cities of a data folder as far as their areas could be read. */
export const citiesOf = (draft: Draft): CityToMap[] =>
	draft.cities.map(({ slug, values }) => {
		const rows = draft.areas.find((sheet) => sheet.slug === slug)?.rows ?? [];
		return {
			slug,
			folder: draft.folder.name,
			code: values.kode,
			name: values.nama,
			villages: areasToMap(rows, 'village'),
			districts: areasToMap(rows, 'district'),
			register: draft.folder.register?.cities ?? [],
		};
	});

/** The city that a map is of: the one that was asked for, else the one whose codes or names it holds. */
export function cityFor(
	cities: readonly CityToMap[],
	features: readonly Feature[],
	slug: string | undefined,
): CityToMap {
	const known = cities.map((city) => `\`${city.slug}\``).join(', ');
	if (slug !== undefined) {
		const city = cities.find((each) => each.slug === slug);
		if (!city)
			throw new BoundaryRefusal(
				`Kota \`${slug}\` tidak ada di folder data. Yang ada: ${known}. Kota baru: npm run new-city -- KODE.`,
			);
		if (city.villages.length === 0)
			throw new BoundaryRefusal(`wilayah.csv kota \`${slug}\` belum memuat kelurahan; isi dahulu (npm run new-city).`);
		return city;
	}
	const scores = cities
		.map((city) => {
			const [code] = codeHolders(features, city.villages);
			const [name] = nameHolders(features, codesByName(city.villages));
			return { city, count: Math.max(code?.count ?? 0, name?.count ?? 0) };
		})
		.sort((a, b) => b.count - a.count);
	const [best, second] = scores;
	if (!best || best.count === 0 || (second && second.count * 2 > best.count))
		throw new BoundaryRefusal(
			`Kotanya tidak dapat dipastikan dari isinya. Tambahkan --city, salah satu dari: ${known}.`,
		);
	return best.city;
}
