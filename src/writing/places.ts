import { type Area, isWithin } from '../model/base/area.ts';
import { once } from '../model/base/once.ts';
import type { Publication } from '../model/base/publication.ts';

/** A place that a text names. One name can be that of several areas. */
export type NamedPlace = { readonly start: number; readonly end: number; readonly codes: readonly string[] };

type Names = ReadonlyMap<string, readonly string[]>;

const NATION = '00';
/** At most so many words: the longest names of the country's areas. */
const LONGEST = 6;
/** Words of the language that are villages' names too: at the head of a sentence those count only behind their rank. */
const RANK = /(?:Kelurahan|Desa|Gampong|Nagari|Kampung|Kecamatan|Kec\.|Kel\.|Puskesmas|di|Di|dari|Dari) $/;

/** A name as texts write it: with its rank or without. */
function spellings({ name, aliases, level }: Area): string[] {
	const all = [name, ...aliases].filter((each) => each.length > 2);
	return level === 'city' || level === 'province'
		? all.flatMap((each) => [each, each.replace(/^(?:Kota|Kabupaten|Kab\.|Provinsi) (?:Administrasi )?/, '')])
		: all;
}

const namesOf = once((publication: Publication): Names => {
	const names = new Map<string, string[]>();
	const add = (name: string, code: string) => {
		const codes = names.get(name);
		if (!codes) names.set(name, [code]);
		else if (!codes.includes(code)) codes.push(code);
	};
	for (const area of Object.values(publication.areas)) for (const name of spellings(area)) add(name, area.code);
	for (const { name, shortName, code, districts, villages, healthCentres } of publication.cities) {
		add(name, code);
		add(shortName, code);
		for (const area of [...districts, ...villages, ...healthCentres])
			for (const spelling of spellings(area)) add(spelling, area.code);
	}
	add('Indonesia', NATION);
	return names;
});

/** The places of the Publication that a text names, in their order; of two that overlap the longer. */
export function placesIn(text: string, publication: Publication): NamedPlace[] {
	const names = namesOf(publication);
	const plain = text.replace(/[^\S ]/g, ' ');
	const words = [...plain.matchAll(/[\p{L}\d](?:[\p{L}\d'’.-]*[\p{L}\d])?/gu)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
	}));
	const found: NamedPlace[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const first = words[at];
		if (!first || !/^\p{Lu}/u.test(plain.slice(first.start, first.end))) continue;
		for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
			const end = words[at + length - 1]?.end ?? 0;
			const codes = names.get(plain.slice(first.start, end));
			if (!codes) continue;
			// `Sejahtera` alone is a word; `Kelurahan Sejahtera` is a place.
			const isWord = length === 1 && first.start === 0 && codes.every((code) => code.length > 5);
			if (!isWord || RANK.test(plain.slice(Math.max(0, first.start - 12), first.start)))
				found.push({ start: first.start, end, codes });
			at += length - 1;
			break;
		}
	}
	const nation = [
		...plain.matchAll(/(?<=(?:angka|prevalensi|stunting|tingkat|secara|rata-rata) )nasional(?!\p{L})/giu),
	];
	return [
		...found,
		...nation.map(({ index, 0: word }) => ({ start: index, end: index + word.length, codes: [NATION] })),
	].sort((a, b) => a.start - b.start);
}

/** Words that speak of parts of a place, or of what contains it, without their names. */
const PARTS = /\b(?:kelurahan|desa|gampong|kecamatan|puskesmas|posyandu|wilayah|lokus|daerah)/;
const WHOLE =
	/\b(?:kota|kabupaten|provinsi|nasional|indonesia|negara|negeri|pemerintah pusat|pusat|perpres|rpjmn|rpjpn)/;

/** Whether a figure of an area may stand beside these places: it is of one of them, or the sentence speaks of parts or
 * wholes. */
export const fitsPlaces = (area: string, places: readonly NamedPlace[], sentence: string, isBefore: boolean): boolean =>
	places.some(({ codes }) =>
		codes.some(
			(code) =>
				area === code ||
				(code !== NATION && area !== code && isWithin(area, code) && (isBefore || PARTS.test(sentence))) ||
				(isWithin(code, area) && (isBefore || WHOLE.test(sentence))),
		),
	);
