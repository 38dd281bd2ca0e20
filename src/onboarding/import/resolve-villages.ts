import { plainName } from '../../data/csv/index.ts';
import type { CityData, KnownVillage } from './city.ts';
import { type Match, matchVillage, NAMESAKES, OTHER_DISTRICT } from './match-village.ts';
import type { NamedPlace } from './places.ts';
import type { Ask } from './question.ts';
import { ImportRefusal, shownPlace } from './refusal.ts';

type Doubt = Exclude<Match, { village: KnownVillage }>;

const LISTED = 20;

/** `KAB. CONTOH` and `Kabupaten Contoh` are one; `KOTA CONTOH` is another. */
const plainCity = (name: string) =>
	plainName(name.replace(/^kab(upaten)?\b\.?/i, 'kabupaten').replace(/^(kota) adm\w*\b\.?/i, '$1'));

const describe = (place: NamedPlace): string => {
	const district = place.district ? `, kecamatan \`${shownPlace(place.district)}\`` : '';
	return `\`${shownPlace(place.village)}\`${district} (baris ${place.firstRow}, ${place.rows} baris)`;
};

function advice(place: NamedPlace, { candidates, reason }: Doubt, city: CityData): string {
	const [likeliest] = candidates;
	const file = `${city.folder.name}/kota/${city.slug}/wilayah.csv`;
	if (likeliest && reason === OTHER_DISTRICT) {
		const own = city.districts.find(({ code }) => code === likeliest.district);
		return (
			`Bila maksudnya ${likeliest.name} di ${own?.name ?? likeliest.district}, betulkan kecamatannya di berkas ` +
			`asal; bila \`${shownPlace(place.district)}\` ejaan lain kecamatan itu, tulis di kolom \`alias\` pada baris ` +
			`\`${likeliest.district}\` di ${file}.`
		);
	}
	if (!likeliest)
		return `Bila ejaan itu benar, tulis di kolom \`alias\` kelurahannya di ${file}; bila bukan kelurahan kota ini, hapus barisnya.`;
	return (
		`Bila maksudnya ${likeliest.name}, tulis \`${shownPlace(place.village)}\` di kolom \`alias\` pada baris ` +
		`\`${likeliest.code}\` di ${file} (pisahkan dengan titik koma).`
	);
}

function listed(candidates: readonly KnownVillage[], city: CityData): string[] {
	const districtName = (code: string) => city.districts.find((district) => district.code === code)?.name ?? code;
	return candidates.map(({ name, code, district }) => `${name}, ${districtName(district)} (${code})`);
}

function refusal(
	doubts: readonly (readonly [NamedPlace, Doubt])[],
	city: CityData,
	isNobodyKnown: boolean,
): ImportRefusal {
	const blocks = doubts.slice(0, LISTED).map(([place, doubt]) => {
		const names = listed(doubt.candidates, city).map((name, index) => `    ${index + 1}. ${name}`);
		const heading = names.length > 0 ? ['  Yang mungkin:', ...names] : ['  Tidak ada yang mirip.'];
		const district =
			doubt.candidates.length > 1 && doubt.reason.includes('lebih dari satu')
				? '  → Tambahkan kolom Kec di berkas asal.'
				: doubt.reason === NAMESAKES
					? '  → Tulis `Kel.` atau `Desa` di depan namanya di berkas asal, atau tambahkan kolom kode wilayah.'
					: `  → ${advice(place, doubt, city)}`;
		return [`${describe(place)}: ${doubt.reason}.`, ...heading, district].join('\n');
	});
	if (doubts.length > LISTED) blocks.push(`… dan ${doubts.length - LISTED} nama lain.`);
	const nobody = isNobodyKnown
		? `Tidak satu pun kelurahan di berkas ini dikenal di ${city.name}: periksa --city. `
		: '';
	return new ImportRefusal(
		`${nobody}${doubts.length} nama kelurahan tidak pasti, jadi tidak ada yang ditulis.\n\n${blocks.join('\n\n')}`,
	);
}

async function answered(place: NamedPlace, doubt: Doubt, city: CityData, ask: Ask): Promise<KnownVillage> {
	const offered = doubt.candidates.length > 0 ? doubt.candidates : city.villages;
	const about = `Kelurahan ${describe(place)}: ${doubt.reason}. Yang mana?`;
	return offered[await ask({ about, choices: listed(offered, city) })] as KnownVillage;
}

/** Village code of each place, in their order. Asks where it is not certain; without anybody to ask throws an
 * `ImportRefusal` that lists every doubt with its candidates. */
export async function resolveVillages(
	places: readonly NamedPlace[],
	city: CityData,
	options: { readonly bps: ReadonlyMap<string, string>; readonly ask?: Ask | undefined },
): Promise<string[]> {
	const ownNames = [city.name, city.shortName].map(plainCity);
	const foreign = places.filter((place) => place.city !== '' && !ownNames.includes(plainCity(place.city)));
	const [stranger] = foreign;
	if (stranger) {
		const rows = foreign.reduce((sum, place) => sum + place.rows, 0);
		throw new ImportRefusal(
			`${rows} baris menyebut kabupaten atau kota lain, yaitu \`${shownPlace(stranger.city)}\` di baris ` +
				`${stranger.firstRow}, bukan ${city.name}: saring dulu berkasnya, atau periksa --city.`,
		);
	}
	const codes: string[] = [];
	const doubts: [NamedPlace, Doubt][] = [];
	for (const place of places) {
		const match = matchVillage(place, city, options.bps);
		if ('village' in match) codes.push(match.village.code);
		else if (options.ask) codes.push((await answered(place, match, city, options.ask)).code);
		else doubts.push([place, match]);
	}
	if (doubts.length > 0) throw refusal(doubts, city, codes.length === 0);
	return codes;
}
