import type { GadmVillage } from '../../geo/gadm.ts';
import type { Area } from '../../model/base/area.ts';
import { distance } from '../../model/base/spelling.ts';
import { fold, type NameKeys } from './name-keys.ts';

/** A village of the register or of GADM with the keys of its name. */
interface Named<T> {
	readonly of: T;
	readonly keys: NameKeys;
	/** Its district: a code in the register, `IDN.34.3.1` in GADM. */
	readonly district: string;
}

export type RegisterVillage = Named<Area>;
export type Boundary = Named<GadmVillage>;

/** Words that stay small within a name written in capitals. */
const SMALL = new Set(['dan', 'di']);

/** A district's or village's name tidied: one space between words, an apostrophe where the register has a quotation
 * mark, a capital at the beginning of each word. No letter is added or taken away: the register's is the official
 * spelling. */
export const tidyName = (name: string): string =>
	name
		.trim()
		.replace(/["`´‘’]/g, "'")
		.split(/\s+/)
		.map((word, at) => (at > 0 && SMALL.has(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
		.join(' ');

/** Words that tell neighbouring villages apart; two names that differ in one of them are two places, however near their
 * spelling. */
const TELLING_WORDS = [
	'barat timur utara selatan tengah hulu hilir ulu ilir atas bawah dalam luar lama',
	'baru anyar besar kecil gadang kota lor kidul wetan kulon kaler girang tonggoh hilia',
	'mudiak jae julu dolok toruan tonga darat laut pantai kanan kiri tunong teungoh baroh',
	'barumun rayeuk cut tuha baro mesjid dayah keude jaya raya sari mulya mulyo mukti',
	'makmur rejo rahayu agung asri indah maju karya bakti harapan wangi manah galih laksana',
	'mekar asih',
];
const TELLING = new RegExp(
	TELLING_WORDS.flatMap((line) => line.split(' '))
		.map(fold)
		.join('|'),
	'g',
);

/** Letters that may differ between two spellings of a name this long. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3);

/** Letters in which two folded keys differ, when so few that they may be one name; else `undefined`. */
export function nearness(a: string, b: string): number | undefined {
	const digits = (text: string) => text.replace(/\D+/g, ' ').trim();
	const most = tolerance(Math.min(a.length, b.length));
	if (Math.abs(a.length - b.length) > most || digits(a) !== digits(b)) return undefined;
	const telling = (text: string) => (text.match(TELLING) ?? []).sort().join();
	if (telling(a) !== telling(b)) return undefined;
	const letters = distance(a, b);
	return letters <= most ? letters : undefined;
}
