import { plainName } from '../../data/csv/index.ts';
import type { CityData, KnownArea, KnownVillage } from './city.ts';
import type { NamedPlace } from './places.ts';

/** Either the village, or why it is not certain and which ones it may be, likeliest first. */
export type Match =
	| { readonly village: KnownVillage }
	| { readonly reason: string; readonly candidates: readonly KnownVillage[] };

/** Why a place is not certain whose name is known, but in another district than the source says. */
export const OTHER_DISTRICT = 'kecamatannya tidak cocok';
/** Why a place is not certain whose name a kelurahan and a desa of one district share. */
export const NAMESAKES = 'kelurahan dan desa bernama sama di kecamatan itu';

const RANK = /^(kelurahan|kel|desa|ds|kecamatan|kec)\b[.\s]*/i;
/** Alike enough to be offered, and to bear out a code that stands beside it. */
const OFFERED = 0.35;
const BORNE_OUT = 0.5;

/** A running number before a name is no part of it: `1. Melati`. */
const unnumbered = (name: string) => name.trim().replace(/^\d{1,3}\s*[.)]\s*/, '');

const spellings = (name: string): Set<string> =>
	new Set([plainName(name), plainName(unnumbered(name).replace(RANK, ''))]);

/** Namesakes of one district carry the end of their code behind their names, for readers; offices do without. */
const spoken = (name: string) => name.replace(/\s*\(\d{4}\)$/, '');

const hasName = ({ name, aliases }: KnownArea, wanted: ReadonlySet<string>): boolean =>
	[name, spoken(name), ...aliases].some((known) => wanted.has(plainName(known)));

/** Whether the code is of the rank before the name: a kelurahan's last four digits begin with 1, a desa's with 2. */
function hasRank({ code }: KnownVillage, written: string): boolean {
	const rank = RANK.exec(unnumbered(written))?.[1]?.toLowerCase() ?? '';
	return (
		rank === '' ||
		rank.startsWith('kec') ||
		code
			.split('.')
			.at(-1)
			?.startsWith(rank.startsWith('k') ? '1' : '2') === true
	);
}

const pairsOf = (word: string): string[] =>
	Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** Likeness of two spellings, 0 to 1: shared pairs of letters (Dice, Ecology 1945;26:297-302). */
export function likeness(a: string, b: string): number {
	const [own, other] = [pairsOf(a), pairsOf(b)];
	if (own.length + other.length === 0) return a === b ? 1 : 0;
	const left = [...other];
	let shared = 0;
	for (const pair of own) {
		const at = left.indexOf(pair);
		if (at < 0) continue;
		left.splice(at, 1);
		shared += 1;
	}
	return (2 * shared) / (own.length + other.length);
}

const likenessTo = (area: KnownArea, wanted: ReadonlySet<string>): number =>
	Math.max(
		...[area.name, ...area.aliases].flatMap((known) => [...wanted].map((word) => likeness(plainName(known), word))),
	);

/** Village of a Kemendagri code as people write it: with dots or without, as a number with `.0` behind it, or with the
 * last zeros dropped because a spreadsheet took `64.74011010` for a number. */
export function villageOfCode(text: string, villages: readonly KnownVillage[]): KnownVillage | undefined {
	const digits = text.replace(/^(\d{10})[.,]0+$/, '$1').replace(/[.,\s'-]/g, '');
	if (!/^\d{7,10}$/.test(digits)) return undefined;
	const whole = digits.padEnd(10, '0');
	return villages.find(({ code }) => code.replaceAll('.', '') === whole);
}

/** Finds the village of a place: by code, by name or alias, within the district when the source names one. What is only
 * alike is offered, never taken. `bps` leads from the codes of BPS to those of Kemendagri. */
export function matchVillage(
	place: NamedPlace,
	{ villages, districts }: Pick<CityData, 'villages' | 'districts'>,
	bps: ReadonlyMap<string, string>,
): Match {
	const wanted = spellings(place.village);
	const byName = place.village === '' ? [] : villages.filter((village) => hasName(village, wanted));
	const fromBps = bps.get(place.bps.replace(/\D/g, ''));
	const coded =
		(place.code && villageOfCode(place.code, villages)) || (fromBps && villageOfCode(fromBps, villages)) || undefined;
	if (coded) {
		const isBorneOut =
			place.village === '' || byName.includes(coded) || (byName.length === 0 && likenessTo(coded, wanted) >= BORNE_OUT);
		if (isBorneOut) return { village: coded };
		const others = byName.filter((village) => village !== coded);
		return { reason: 'kode dan namanya tidak cocok', candidates: [coded, ...others] };
	}

	const district = districts.find((known) => hasName(known, spellings(place.district)));
	const inDistrict = district ? byName.filter((village) => village.district === district.code) : byName;
	const [only] = inDistrict;
	if (only && inDistrict.length === 1 && (district || place.district === '')) return { village: only };
	const ofRank = inDistrict.filter((village) => hasRank(village, place.village));
	const isOneDistrict = inDistrict.every((village) => village.district === only?.district);
	if (
		ofRank.length === 1 &&
		inDistrict.length > 1 &&
		isOneDistrict &&
		RANK.test(unnumbered(place.village)) &&
		ofRank[0]
	)
		return { village: ofRank[0] };
	if (inDistrict.length > 1)
		return { reason: isOneDistrict ? NAMESAKES : 'nama itu ada di lebih dari satu kecamatan', candidates: inDistrict };
	if (byName.length > 0) return { reason: OTHER_DISTRICT, candidates: byName };

	const near = villages.filter((village) => !district || village.district === district.code);
	const ranked = near
		.map((village) => ({ village, score: likenessTo(village, wanted) }))
		.sort((a, b) => b.score - a.score);
	const candidates = ranked.filter(({ score }) => score >= OFFERED).slice(0, 5);
	return { reason: 'nama itu tidak dikenal', candidates: candidates.map(({ village }) => village) };
}
