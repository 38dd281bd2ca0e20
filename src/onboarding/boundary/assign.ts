import {
	bareName,
	codeHolders,
	codesByName,
	digitsOf,
	type Feature,
	type Holder,
	holders,
	type NamedArea,
	nameHolders,
	written,
} from '../../data/boundary/index.ts';
import { parentCode } from '../../model/base/area.ts';
import { BoundaryRefusal, fewLines } from './refusal.ts';

export interface AssignOptions {
	/** Property that holds the codes; that holds the names. */
	readonly code?: string | undefined;
	readonly name?: string | undefined;
	/** Which of the two is right where they disagree. */
	readonly trust?: 'code' | 'name' | undefined;
	/** Codes or names of shapes that are to be left out. */
	readonly skip: readonly string[];
}

export interface KnownCity {
	readonly code: string;
	readonly name: string;
	readonly villages: readonly NamedArea[];
	readonly districts: readonly NamedArea[];
}

export interface Assignment {
	readonly codeProperty?: string | undefined;
	readonly nameProperty?: string | undefined;
	/** The shapes of each village, by code. */
	readonly byVillage: ReadonlyMap<string, readonly Feature[]>;
	/** What a person should read before it is written. */
	readonly notes: readonly string[];
}

/** The property to read: what was asked for, else the one that holds most; refuses two that hold as many and differ. */
function chosen(
	features: readonly Feature[],
	asked: string | undefined,
	found: readonly Holder[],
	option: string,
	plain: (value: unknown) => string,
): string | undefined {
	if (asked !== undefined) {
		if (features.some(({ properties }) => asked in properties)) return asked;
		const known = Object.keys(features[0]?.properties ?? {});
		throw new BoundaryRefusal(
			`Tidak ada properti \`${asked}\` di berkas ini. Yang ada: ${known.map((each) => `\`${each}\``).join(', ')}.`,
		);
	}
	const [best, ...others] = found;
	const rival = others.find(
		({ property, count }) =>
			count === best?.count &&
			features.some(
				({ properties }) =>
					plain(properties[best.property]) !== plain(properties[property]) && plain(properties[property]) !== '',
			),
	);
	if (best && rival)
		throw new BoundaryRefusal(
			`\`${best.property}\` dan \`${rival.property}\` sama-sama cocok dengan ${best.count} kelurahan, tetapi ` +
				`isinya berbeda. Pilih satu: tambahkan \`${option} ${best.property}\` atau \`${option} ${rival.property}\`.`,
		);
	return best?.property;
}

const labelOf = (feature: Feature, properties: readonly (string | undefined)[]) => {
	const words = properties
		.flatMap((each) => (each === undefined ? [] : [written(feature.properties[each])]))
		.filter(Boolean);
	return `bentuk ke-${Number(feature.path.at(-1)) + 1}${words.length > 0 ? ` (${words.join(', ')})` : ''}`;
};

/** Gives each village of a city its shapes, by code and by name; refuses, with all reasons at once, where that is not
 * certain. */
export function assignVillages(features: readonly Feature[], city: KnownCity, options: AssignOptions): Assignment {
	const names = codesByName(city.villages);
	const districts = codesByName(city.districts);
	const codes = codeHolders(features, city.villages);
	const named = nameHolders(features, names);
	// Codes of BPS are as long, and now and then equal to those of another village: few hits beside many names are
	// chance.
	const isChance = (codes[0]?.count ?? 0) < (named[0]?.count ?? 0) / 2;
	const codeProperty = chosen(
		features,
		options.code,
		options.trust === 'name' || isChance ? [] : codes,
		'--code',
		digitsOf,
	);
	const nameProperty = chosen(features, options.name, preferred(named), '--name', bareName);
	const [districtHolder] = nameHolders(features, districts).filter(({ property }) => property !== nameProperty);
	const [cityHolder] = holders(
		features,
		(value) => typeof value === 'string' && bareName(value) === bareName(city.name),
	);
	if (codeProperty === undefined && nameProperty === undefined)
		throw new BoundaryRefusal(
			`Tidak ada properti yang memuat kode atau nama kelurahan ${city.name}. Yang ada: ${Object.keys(
				features[0]?.properties ?? {},
			)
				.map((each) => `\`${each}\``)
				.join(
					', ',
				)}. Bila ini peta kota lain, tulis --city yang benar; bila peta kecamatan, garis, atau titik, mintalah lapisan batas desa atau kelurahannya.`,
		);
	const byDigits = new Map(city.villages.map((village) => [digitsOf(village.code), village.code]));
	const skip = new Set(options.skip.flatMap((each) => [bareName(each), digitsOf(each)]).filter(Boolean));
	const own = digitsOf(city.code);
	const problems: string[] = [];
	const foreign: string[] = [];
	const notes: string[] = [];
	const unknown: string[] = [];
	const other: string[] = [];
	const spelt: string[] = [];
	const byVillage = new Map<string, Feature[]>();

	for (const feature of features) {
		const label = () => labelOf(feature, [codeProperty, nameProperty]);
		const digits = codeProperty === undefined ? '' : digitsOf(feature.properties[codeProperty]);
		const bare = nameProperty === undefined ? '' : bareName(feature.properties[nameProperty]);
		if (skip.has(bare) || skip.has(digits)) continue;
		const coded = byDigits.get(digits);
		const where = cityHolder && written(feature.properties[cityHolder.property]);
		// A kabupaten and a kota may share their name; their codes differ.
		const isOfOther =
			(where && bareName(where) !== bareName(city.name)) || (digits.length === 10 && !digits.startsWith(own));
		if (isOfOther && !coded) {
			other.push(label());
			continue;
		}
		const inDistrict = districtHolder && districts.get(bareName(feature.properties[districtHolder.property]));
		const called = [...(names.get(bare) ?? [])];
		const fitting =
			inDistrict && called.length > 1 ? called.filter((code) => inDistrict.has(parentCode(code) ?? '')) : called;
		if (coded && (called.length === 0 || called.includes(coded))) {
			if (bare !== '' && called.length === 0) spelt.push(`${label()}: di wilayah.csv bernama ${nameOf(city, coded)}`);
			add(byVillage, coded, feature);
		} else if (coded && options.trust === 'code') add(byVillage, coded, feature);
		else if (coded && fitting.length === 1 && options.trust === 'name') add(byVillage, fitting[0] as string, feature);
		else if (coded)
			problems.push(
				`${label()}: kode itu milik ${nameOf(city, coded)}, nama itu milik ` +
					`${called.map((code) => `\`${code}\``).join(' dan ')}`,
			);
		else if (digits.length >= 10 && options.trust !== 'name' && codeProperty !== undefined)
			(called.length > 0 ? problems : foreign).push(
				`${label()}: kode itu tidak ada di ` +
					`wilayah.csv${called.length > 0 ? `; nama itu milik \`${called.join('`, `')}\`` : ''}`,
			);
		else if (fitting.length === 1) add(byVillage, fitting[0] as string, feature);
		else if (fitting.length > 1)
			problems.push(`${label()}: nama itu milik beberapa kelurahan: \`${fitting.join('`, `')}\``);
		else unknown.push(label());
	}
	const missing = city.villages.filter(({ code }) => !byVillage.has(code)).length;
	const refusals = [
		problems.length > 0 &&
			`Kode dan nama di berkas ini tidak dapat dipastikan:\n${fewLines(problems)}\nBetulkan di program petanya, atau tambahkan \`--trust code\` (kodenya yang benar) atau \`--trust name\` (namanya yang benar).`,
		foreign.length > 0 &&
			`Kode yang tidak ada di wilayah.csv ${city.name}:\n${fewLines(foreign)}\nKelurahan baru: tambahkan dahulu (npm run regroup, atau satu baris di wilayah.csv). Bukan kelurahan kota ini: tambahkan \`--skip KODE\` untuk masing-masing.`,
	].filter((each) => each !== false);
	if (refusals.length > 0) throw new BoundaryRefusal(refusals.join('\n\n'));
	if (unknown.length > 0 && missing > 0)
		throw new BoundaryRefusal(
			`${unknown.length} bentuk tidak dikenal, padahal ${missing} kelurahan belum punya bentuk:\n${fewLines(unknown)}\nBila itu ejaan lain, tambahkan ke \`alias\` di wilayah.csv. Bila bukan kelurahan, tambahkan \`--skip NAMA\`.`,
		);
	if (unknown.length > 0) notes.push(`Dilewati karena bukan kelurahan:\n${fewLines(unknown)}`);
	if (other.length > 0) notes.push(`Dilewati karena milik kota atau kabupaten lain: ${other.length} bentuk.`);
	if (spelt.length > 0) notes.push(`Namanya lain, kodenya cocok:\n${fewLines(spelt)}`);
	const joined = [...byVillage]
		.filter(([, parts]) => parts.length > 1)
		.map(([code, parts]) => `${nameOf(city, code)}: ${parts.length} bentuk`);
	if (joined.length > 0)
		notes.push(`Dirangkai dari beberapa bentuk; periksa apakah semuanya memang kelurahan itu:\n${fewLines(joined)}`);
	return { codeProperty, nameProperty, byVillage, notes };
}

const add = (byVillage: Map<string, Feature[]>, code: string, feature: Feature) =>
	byVillage.get(code)?.push(feature) ?? byVillage.set(code, [feature]);

const nameOf = ({ villages }: KnownCity, code: string) =>
	`${villages.find((each) => each.code === code)?.name ?? ''} (\`${code}\`)`;

/** Names in the village's own column before those in one that happens to share them: a district may be called like its
 * village. */
function preferred(found: readonly Holder[]): Holder[] {
	const best = found[0]?.count ?? 0;
	const isVillage = ({ property }: Holder) =>
		/^(wadmkd|namobj|nama|name|desa|kelurahan|desa_kel|nm_?kel|nm_?desa|village)/i.test(property);
	const top = found.filter(({ count }) => count === best);
	return [
		...top.filter(isVillage).slice(0, 1),
		...(top.some(isVillage) ? [] : top),
		...found.filter(({ count }) => count < best),
	];
}
