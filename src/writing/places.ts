import { type Area, isWithin } from '../model/area.ts';
import type { Publication } from '../model/publication.ts';

/** A place that a text names. One name can be that of several areas. */
export interface NamedPlace {
	readonly start: number;
	readonly end: number;
	readonly codes: readonly string[];
}

interface Names {
	readonly pattern: RegExp;
	readonly codes: ReadonlyMap<string, readonly string[]>;
}

const NATION = '00';
/** Words of the language that are villages' names too: those count only behind their rank. */
const RANK = /(?:Kelurahan|Desa|Gampong|Nagari|Kampung|Kecamatan|Kec\.|Kel\.|Puskesmas|di|Di|dari|Dari) $/;
const known = new WeakMap<Publication, Names>();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as texts write it: with its rank or without. */
function spellings({ name, aliases, level }: Area): string[] {
	const all = [name, ...aliases].filter((each) => each.length > 2);
	return level === 'city' || level === 'province'
		? all.flatMap((each) => [each, each.replace(/^(?:Kota|Kabupaten|Kab\.|Provinsi) (?:Administrasi )?/, '')])
		: all;
}

function namesOf(publication: Publication): Names {
	const before = known.get(publication);
	if (before) return before;
	const codes = new Map<string, Set<string>>();
	const add = (name: string, code: string) => codes.set(name, (codes.get(name) ?? new Set()).add(code));
	for (const area of Object.values(publication.areas)) for (const name of spellings(area)) add(name, area.code);
	for (const city of publication.cities)
		for (const { name, code } of [
			{ name: city.name, code: city.code },
			{ name: city.shortName, code: city.code },
			...[...city.districts, ...city.villages, ...city.healthCentres].flatMap((area) =>
				spellings(area).map((name) => ({ name, code: area.code })),
			),
		])
			add(name, code);
	add('Indonesia', NATION);
	const sorted = [...codes.keys()].sort((a, b) => b.length - a.length);
	const made = {
		pattern: new RegExp(`(?<![\\p{L}\\d])(?:${sorted.map(escaped).join('|') || '(?!)'})(?![\\p{L}\\d])`, 'gu'),
		codes: new Map([...codes].map(([name, set]) => [name, [...set]])),
	};
	known.set(publication, made);
	return made;
}

/** The places of the Publication that a text names, in their order; of two that overlap the longer. */
export function placesIn(text: string, publication: Publication): NamedPlace[] {
	const { pattern, codes } = namesOf(publication);
	const plain = text.replace(/[^\S ]/g, ' ');
	const found = [...plain.matchAll(pattern)].flatMap((match): NamedPlace[] => {
		const [name] = match;
		const areas = codes.get(name) ?? [];
		// `Sejahtera` alone is a word; `Kelurahan Sejahtera` is a place.
		const isWord = !name.includes(' ') && areas.every((code) => code.length > 5);
		if (isWord && !RANK.test(plain.slice(Math.max(0, match.index - 12), match.index)) && match.index === 0) return [];
		return [{ start: match.index, end: match.index + name.length, codes: areas }];
	});
	const nation = [...plain.matchAll(/(?<=(?:angka|prevalensi|stunting|tingkat|secara|rata-rata) )nasional(?!\p{L})/giu)];
	return [...found, ...nation.map(({ index, 0: word }) => ({ start: index, end: index + word.length, codes: [NATION] }))].sort(
		(a, b) => a.start - b.start,
	);
}

/** Words that speak of parts of a place, or of what contains it, without their names. */
const PARTS = /\b(?:kelurahan|desa|gampong|kecamatan|puskesmas|posyandu|wilayah|lokus|daerah)/;
const WHOLE = /\b(?:kota|kabupaten|provinsi|nasional|indonesia|negara|negeri|pemerintah pusat|pusat|perpres|rpjmn|rpjpn)/;

/** Whether a figure of an area may stand beside these places: it is of one of them, or the sentence speaks of parts or wholes. */
export function fitsPlaces(area: string, places: readonly NamedPlace[], sentence: string, isBefore: boolean): boolean {
	return places.some(({ codes }) =>
		codes.some(
			(code) =>
				area === code ||
				(code !== NATION && area !== code && isWithin(area, code) && (isBefore || PARTS.test(sentence))) ||
				(isWithin(code, area) && (isBefore || WHOLE.test(sentence))),
		),
	);
}
