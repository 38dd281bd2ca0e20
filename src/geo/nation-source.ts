import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { plainName } from '../model/base/slug.ts';
import { BoundaryError } from './boundary-error.ts';
import { cached } from './cache.ts';
import { repair } from './clean.ts';
import { type Feature, type FeatureCollection, fromGeoJson, polygonsOf, toGeoJson } from './geojson.ts';
import { runMapshaper } from './mapshaper.ts';
import type { Shape } from './polygons.ts';

/** A kabupaten younger than GADM's level 2: which of its parent's districts there are its own. */
interface LaterCity {
	readonly code: string;
	/** `GID_2` of the kabupaten that it was taken from. */
	readonly parent: string;
	/** In GADM's spelling. */
	readonly districts: ReadonlySet<string>;
}

/** The 17 kabupaten of 2012 to 2014: Kemendagri code, parent, districts. Some of the districts were divided again
 * since; GADM has them whole, and no district was divided between a parent and its child. A forest that lies in both
 * stays with the parent. */
const TABLE = `
16.12 IDN.31.5_1 Abab Penukal PenukalUtara TalangUbi TanahAbang
16.13 IDN.31.7_1 KarangDapo KarangJaya Nibung RawasIlir RawasUlu Rupit UluRawas
18.13 IDN.17.2_1 Bengkunat BengkunatBelimbing KaryaPenggawa Lemong Ngambur PesisirSelatan PesisirTengah
	PesisirUtara
32.18 IDN.9.6_1 Cigugur Cijulang Cimerak Kalipucang Langkaplancar Mangunjaya Padaherang Pangandaran Parigi
	Sidamulih
53.21 IDN.21.2_1 BotinLeobele IoKufeu Kobalima KobalimaTimur Laenmanen MalakaBarat MalakaTengah MalakaTimur
	Rinhat SasitaMean Weliman Wewiku
64.11 IDN.34.5_1 Laham LongApari LongBagun LongHubung LongPahangai
72.11 IDN.27.1_1 Banggai BanggaiSelatan BanggaiTengah BanggaiUtara Bangkurung BokanKepulauan Labobo
72.12 IDN.27.5_1 BungkuUtara Lembo Mamosalato MoriAtas MoriUtara Petasia SoyoJaya
74.11 IDN.28.7_1 Ladongi Lalolae Lambandia Loea Mowewe Poli-Polia Tinondo Tirawuta Uluiwoi
74.12 IDN.28.10_1 WawoniiBarat WawoniiSelatan WawoniiTengah WawoniiTenggara WawoniiTimur WawoniiTimurLaut
	WawoniiUtara
74.13 IDN.28.11_1 Barangka Kusambi Lawa Maginti NapanoKusambi Sawerigadi TiworoKepulauan TiworoSelatan
	TiworoTengah TiworoUtara Wadaga
74.14 IDN.28.4_1 Gu Lakudo Mawasangka MawasangkaTengah MawasangkaTimur SangiaWambulu TalagaRaya
74.15 IDN.28.4_1 Batauga BatuAtas Kadatua Lapandewa Sampolawa Siompu SiompuBarat
76.06 IDN.25.4_1 Budong-Budong Karossa Pangale Tobadak Topoyo
82.08 IDN.18.6_1 Lede TaliabuBarat TaliabuBaratLaut TaliabuSelatan TaliabuTimur TaliabuTimurSelatan TaliabuUtara
92.11 IDN.22.4_1 DataranIsim MomiWaren Nenei Oransbari Ransiki Tahosta
92.12 IDN.22.4_1 Anggi AnggiGida Catubouw Didohu Hingk Membey Menyambouw Sururey Taige Testega
`;

const LATER_CITIES: readonly LaterCity[] = TABLE.trim()
	.split(/\n(?!\t)/)
	.map((row) => {
		const [code = '', parent = '', ...districts] = row.split(/\s+/);
		return { code, parent, districts: new Set(districts) };
	});

/** A kabupaten or kota of the register: Kemendagri code, and its name with the word for its kind. */
export interface NationArea {
	readonly code: string;
	/** Such as `Kota Binjai` or `Kabupaten Bekasi`. */
	readonly name: string;
}

/** Kemendagri codes by `GID_2` where GADM has an older name, a short one, or another spelling. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	// Tanjung Jabung Barat and Timur, Mempawah, Tarakan, Kepulauan Tanimbar.
	'IDN.8.9_1': '15.06',
	'IDN.8.10_1': '15.07',
	'IDN.12.9_1': '61.02',
	'IDN.35.14': '65.71',
	'IDN.19.7_1': '81.03',
	// Pasangkayu, Kepulauan Siau Tagulandang Biaro, Padangsidimpuan, Pakpak Bharat, Toba.
	'IDN.25.3_1': '76.01',
	'IDN.29.14_1': '71.09',
	'IDN.32.23_1': '12.77',
	'IDN.32.24_1': '12.15',
	'IDN.32.34_1': '12.12',
};

/** Lakes that stand among the areas: they keep their neighbours from growing over them and are nobody's. */
const LAKES: ReadonlySet<string> = new Set(['IDN.6.3_1', 'IDN.9.27_1', 'IDN.10.34_1', 'IDN.30.3_1', 'IDN.32.14_1']);

/** Level 2 is drawn coarser than the villages are; gaps of a few hectares between districts are errors of drawing. */
const REPAIR = { snap: 0.0002, gap: 1 };

/** `Kabupaten Administrasi Kepulauan Seribu` -> `kabupaten kepulauanseribu`. */
function nameKey(name: string): string {
	const isCity = /^kota /i.test(name);
	return `${isCity ? 'kota' : 'kabupaten'} ${plainName(name.replace(/^(kabupaten|kota) (administrasi )?/i, ''))}`;
}

function gadmKey({ properties }: Feature): string {
	const isCity = properties?.TYPE_2 === 'Kota';
	const name = String(properties?.NAME_2);
	return `${isCity ? 'kota' : 'kabupaten'} ${plainName(isCity ? name.replace(/^Kota(?=[A-Z])/, '') : name)}`;
}

/** All areas of the register in degrees, from GADM 4.1 as the package `geojson-indonesia` has it, with edges that fit;
 * cached. The kabupaten that level 2 does not have yet are made of level 3. Rejects with `BoundaryError` naming each
 * area without a boundary and each boundary without an area. */
export const nationSource = (areas: readonly NationArea[]): Promise<Shape[]> =>
	cached('nation-source', [areas.map(({ code, name }) => [code, name]), REPAIR], async () => {
		const { pieces, lakes } = piecesOf(areas, await features(2), await features(3));
		const whole = await repair(pieces, lakes, REPAIR);
		const { 'out.json': out = '' } = await runMapshaper('-i in.json -dissolve2 code -o out.json format=geojson', {
			'in.json': toGeoJson(whole),
		});
		return fromGeoJson(out).sort((a, b) => (a.code < b.code ? -1 : 1));
	});

async function features(level: 2 | 3): Promise<readonly Feature[]> {
	const file = path.join(process.cwd(), 'node_modules', 'geojson-indonesia', 'geojson', `gadm41_IDN_${level}.json`);
	return (JSON.parse(await readFile(file, 'utf8')) as FeatureCollection).features;
}

/** Parts of the areas, several to one code where an area is made of districts. */
function piecesOf(
	areas: readonly NationArea[],
	cities: readonly Feature[],
	districts: readonly Feature[],
): { readonly pieces: Shape[]; readonly lakes: Shape[] } {
	const codes = new Map(areas.map(({ code, name }) => [nameKey(name), code]));
	const divided = new Set(LATER_CITIES.map(({ parent }) => parent));
	const pieces: Shape[] = [];
	const lakes: Shape[] = [];
	const problems: string[] = [];
	const parents = new Map<string, string>();
	for (const feature of cities) {
		const id = String(feature.properties?.GID_2);
		const polygons = polygonsOf(feature.geometry) ?? [];
		const code = OTHER_NAMES[id] ?? codes.get(gadmKey(feature));
		if (LAKES.has(id)) lakes.push({ code: id, polygons });
		else if (code === undefined)
			problems.push(`GADM 4.1 ${id} "${feature.properties?.NAME_2}" tidak cocok dengan satu pun kabupaten atau kota.`);
		else if (divided.has(id)) parents.set(id, code);
		else pieces.push({ code, polygons });
	}
	for (const feature of districts) {
		const parent = String(feature.properties?.GID_2);
		const code = parents.get(parent);
		if (code === undefined) continue;
		const name = String(feature.properties?.NAME_3);
		const later = LATER_CITIES.find((each) => each.parent === parent && each.districts.has(name));
		pieces.push({ code: later?.code ?? code, polygons: polygonsOf(feature.geometry) ?? [] });
	}
	const found = new Set(pieces.map(({ code }) => code));
	for (const { code, name } of areas)
		if (!found.has(code)) problems.push(`${code} ${name}: tidak ada batasnya di GADM 4.1.`);
	if (problems.length > 0) throw new BoundaryError(problems);
	return { pieces, lakes };
}
