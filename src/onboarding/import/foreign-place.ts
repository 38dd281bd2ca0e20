import type { CityData } from './city.ts';
import { likeness } from './match-village.ts';

const RANK = / ((?:pem)?(?:kabupaten|kab|kota|kot)(?: adm(?:inistrasi)?)?) $/;
/** `Kab/Kota` before a name leaves the rank open. */
const EITHER = / (?:kab|kabupaten) (?:kota|kot) $/;
const PROVINCE = / (?:provinsi|propinsi|prov) $/;
const UNKNOWN = / (?:pem)?(?:kab|kabupaten) (?!kota |se |dan |atau |ini )(\p{L}{3,})/u;
/** `KAB. HSU`: a name by its initials. */
const SHORTENED = / (?:pem)?(kab|kabupaten|kota) (?!se |di |dan |per |ini )(\p{L}{2,5})(?!\p{L})/u;
const ADDRESS = /^\W*(?:jl|jln|jalan|alamat)\b|\b(?:telp|telepon|kode pos|email)\b/i;
/** What is compared or excluded is not what the table is of. */
const BESIDE = /\b(?:dibanding\w*|banding|perbandingan|selain|tidak termasuk|tanpa|di luar|berbatasan|rujukan)\b/i;
/** Words of a heading of a table; what stands alone beside a name may be a signature's place. */
const TITLE = /\b(?:rekap\w*|data|laporan|hasil|stunting|balita|gizi|penimbangan|pengukuran|dinas|dinkes)\b/;
/** Behind these a name is of something smaller, or larger, than a kabupaten or kota. */
const OTHER_LEVEL =
	/(?:kecamatan|kec|kelurahan|kel|desa|puskesmas|pkm|posyandu|rsud|rumah sakit|provinsi|propinsi|prov) $/;
const OFFICE = /\b(?:dinas|dinkes|pemerintah)\b/;
/** Kabupaten whose names are words of everyday language. */
const WORDS = new Set(['batu', 'buru', 'metro', 'pati', 'serang', 'banjar', 'agam', 'siak', 'bone']);

const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Where a name stands in a text as whole words. */
function* placesOf(name: string, text: string): Generator<number> {
	for (let at = ` ${text} `.indexOf(` ${name} `); at >= 0; at = ` ${text} `.indexOf(` ${name} `, at + 1)) yield at;
}

/** A kabupaten or kota by its short name, with the rank that stands before it, and all that stands before. */
type Named = { readonly rank: 'kota' | 'kabupaten' | ''; readonly short: string; readonly before: string };

/** Names of other kabupaten, kota or provinces in headings over a city's villages, each with the number of its heading.
 * A rank tells namesakes apart: `Kabupaten Bekasi` is not Kota Bekasi. Without a rank a name counts only in a heading
 * of a table, and where no heading names the city itself. */
export function foreignPlaces(
	headings: readonly string[],
	{ code, name, shortName, districts, villages, folder }: CityData,
): { readonly heading: number; readonly place: string }[] {
	const { cities = [], provinces = [] } = folder.register ?? {};
	const own = plain(shortName);
	const isKota = name.startsWith('Kota ');
	const parts = [...districts, ...villages].flatMap((area) => [area.name, ...area.aliases].map(plain));
	const named = cities.map((city) => ({ ...city, short: plain(city.shortName) }));
	// The longest first: `Tangerang Selatan` is not Tangerang.
	const known = [...new Set([own, ...named.map(({ short }) => short)])].sort((a, b) => b.length - a.length);
	const ownProvince = plain(provinces.find((province) => province.code === code.slice(0, 2))?.name ?? '');
	const kinds = (short: string) => named.filter((city) => city.short === short).map(({ kind }) => kind);
	const provincesByLength = [...provinces].sort((a, b) => b.name.length - a.name.length);

	const texts = headings.map((heading) =>
		heading
			.split(/[,;|()]/)
			.map(plain)
			.join(' , '),
	);
	const namedIn = (text: string) => {
		const taken: [number, number][] = [];
		return known.flatMap((short) =>
			[...placesOf(short, text)].flatMap((at): Named[] => {
				const to = at + short.length;
				if (taken.some(([start, end]) => at < end && to > start)) return [];
				taken.push([at, to]);
				const before = ` ${text.slice(0, at)}`;
				const rank = EITHER.test(before) ? '' : (RANK.exec(before)?.[1] ?? '');
				const from = at - (rank ? rank.length + 1 : 0);
				// `Kecamatan Binjai Kota`, `Kecamatan Kota Kudus`: what belongs to the name of an area of the city's own.
				const isPart = parts.some((part) =>
					[...placesOf(part, text)].some((start) => {
						const end = start + part.length;
						if (start === from && end === to && rank) return !OFFICE.test(text);
						return start < to && end > from && (start < from || end > to);
					}),
				);
				return isPart ? [] : [{ rank: rank.includes('kab') ? 'kabupaten' : rank ? 'kota' : '', short, before }];
			}),
		);
	};
	const found = texts.map(namedIn);
	const isOwnNamed = found.flat().some(({ short }) => short === own);

	return texts.flatMap((text, heading) => {
		const raw = headings[heading] ?? '';
		if (ADDRESS.test(raw) || BESIDE.test(raw)) return [];
		const names = found[heading] ?? [];
		const isRank = ({ rank, short }: Named) => rank !== '' && kinds(short).includes(rank);
		if (names.some((each) => each.short === own && (!isRank(each) || (each.rank === 'kota') === isKota))) return [];
		const other = names.find(
			({ rank, short, before }) =>
				rank !== '' ||
				EITHER.test(before) ||
				(!isOwnNamed &&
					!WORDS.has(short) &&
					!parts.includes(short) &&
					!provinces.some((province) => plain(province.name) === short) &&
					!OTHER_LEVEL.test(before) &&
					(TITLE.test(text) || text === short)),
		);
		if (other) {
			const same = named.filter(({ short, kind }) => short === other.short && (!isRank(other) || kind === other.rank));
			return [{ heading, place: same.map((city) => city.name).join(' atau ') }];
		}
		// A kota's heading that says kabupaten, however the name behind it is cut short: `KAB. KUKAR`.
		const [, unknown] = (isKota && !isOwnNamed && UNKNOWN.exec(` ${text}`)) || [];
		const short = SHORTENED.exec(` ${text}`)?.[2];
		const initials = (of: string) => (of.includes(' ') ? of.replace(/(\p{L})\p{L}* ?/gu, '$1') : '');
		const isForeign = short !== undefined && short !== initials(own);
		const shortened = isForeign ? named.filter((city) => initials(city.short) === short) : [];
		if (shortened.length > 0 && !isOwnNamed)
			return [{ heading, place: shortened.map((city) => city.name).join(' atau ') }];
		if (unknown) return [{ heading, place: `Kabupaten ${unknown}` }];
		const province = provincesByLength.find(({ name: of }) =>
			[...placesOf(plain(of), text)].some((at) => PROVINCE.test(` ${text.slice(0, at)}`)),
		);
		// Papua was divided: older papers name the old province.
		const isOther = province && province.code !== code.slice(0, 2) && !ownProvince.startsWith(plain(province.name));
		return isOther ? [{ heading, place: `Provinsi ${province.name}` }] : [];
	});
}

const DISTRICT =
	/(?<!(?:per|tiap|setiap|antar|semua|seluruh|masing-masing|tingkat|kantor) )(?:kecamatan|kec) (\p{L}[\p{L} ]*)/gu;
/** Behind `kecamatan` these begin no name. */
const NO_NAME =
	/^(?:se|per|dan|di|dalam|pada|yang|ini|itu|atau|dengan|semua|seluruh|tahun|bulan|periode|kelurahan|kel|desa|puskesmas|posyandu|kota|kabupaten|kab|provinsi|nama|jumlah|total|lokus|sasaran|balita|data|rekap\w*|stunting|no|kode)(?!\p{L})/u;
/** Ends a name of a kecamatan in a heading. */
const NAME_END =
	/ (?:kota|kabupaten|kab|provinsi|prov|tahun|thn|bulan|bln|periode|kelurahan|kel|desa|puskesmas|pkm|posyandu|dan|di|per|data|rekap\w*|kec|kecamatan)(?!\p{L}).*$/u;
/** Alike enough to be a name misspelt; kecamatan of two cities share `Utara`. */
const MISSPELT = 0.7;
/** Whether a name is another cut short, its letters in their order: `Btg Utara`. */
const isShort = (short: string, name: string): boolean => {
	let at = -1;
	return [...short.replaceAll(' ', '')].every((letter) => {
		at = name.indexOf(letter, at + 1);
		return at >= 0;
	});
};

/** Names of kecamatan in headings that are none of the city's, each with the number of its heading. */
export function foreignDistricts(
	headings: readonly string[],
	{ name, shortName, districts, villages }: CityData,
): { readonly heading: number; readonly place: string }[] {
	if (districts.length === 0) return [];
	const own = [...districts, ...villages].flatMap((area) => [area.name, ...area.aliases].map(plain));
	return headings.flatMap((raw, heading) => {
		if (ADDRESS.test(raw) || BESIDE.test(raw)) return [];
		const text = raw
			.split(/[,;|()]/)
			.map(plain)
			.join(' , ');
		if (own.some((part) => placesOf(part, text).next().value !== undefined)) return [];
		const found = [...text.matchAll(DISTRICT)]
			.map(([, words = '']) => words.replace(NAME_END, '').trim())
			.find(
				(words) =>
					words.length > 2 &&
					!NO_NAME.test(words) &&
					![...own, plain(name), plain(shortName)].some(
						(each) => isShort(words, each) || likeness(each, words) >= MISSPELT,
					),
			);
		return found ? [{ heading, place: `Kecamatan ${found}` }] : [];
	});
}
