import { SMALL_NUMBERS } from '../../model/base/number-words.ts';
import { plainName } from '../../model/base/slug.ts';
import { listed } from '../../model/base/spelling.ts';

/** The number that Indonesian words spell from a place on, with how many words it takes (`empat belas ulu` -> 14, 2);
 * `undefined` when a number does not begin there. Kelurahan in Palembang are numbers, one source in words, the other in
 * digits. */
function numberAt(
	words: readonly string[],
	at: number,
): { readonly value: number; readonly length: number } | undefined {
	const first = words[at] ?? '';
	const unit = SMALL_NUMBERS.indexOf(first);
	if (unit < 0) return undefined;
	if (unit > 9) return { value: unit, length: 1 };
	if (words[at + 1] === 'belas') return { value: 10 + unit, length: 2 };
	if (words[at + 1] !== 'puluh') return { value: unit, length: 1 };
	const rest = SMALL_NUMBERS.slice(0, 10).indexOf(words[at + 2] ?? '');
	return rest > 0 ? { value: 10 * unit + rest, length: 3 } : { value: 10 * unit, length: 2 };
}

/** The forms under which two spellings of one name meet, the strictest first. Names in the register have spaces (`Sei
 * Suka Maju II`); those of GADM have capitals instead (`SeiSukaMajuIi`), abbreviations and old spellings. */
export interface NameKeys {
	/** Letters and digits only. */
	readonly exact: string;
	/** Numerals as digits, abbreviations written out. */
	readonly canonical: string;
	/** Without what the name's rank adds, and with the spelling differences of a century folded away; one for each
	 * alternative. */
	readonly folded: readonly string[];
}

/** Abbreviations and what they stand for. */
const WRITTEN_OUT = new Map(
	listed(`
		afd afdeling, bdr bandar, bt batu, gg gunung, gn gunung, gng gunung, kmp kampung, kp kampung, kr krueng,
		lhk lhok, ma muara, mns meunasah, mr muara, pd padang, perk perkebunan, pp pulaupulau, psr pasar, sei sungai,
		simp simpang, sp simpang, spg simpang, sungei sungai, tgk teungku, tj tanjung, tjg tanjung, tl teluk, tlk teluk,
		ujg ujung
	`).map((pair) => pair.split(' ') as [string, string]),
);

/** Words that say what a place is, which one source writes and the other leaves out. */
const RANKS = new Set([
	...['adat', 'desa', 'gampong', 'kampong', 'kampung', 'kel', 'kelurahan', 'kec', 'kecamatan', 'distrik'],
	...['lembang', 'nagari', 'nagori', 'negeri', 'pekon', 'persiapan', 'trans', 'upt', 'ohoi', 'meunasah'],
]);

/** Old and dialect spellings. Both sides are folded alike, so only names that become equal by it are touched. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/oe/g, 'u'],
	[/dj/g, 'j'],
	[/tj/g, 'c'],
	[/sy/g, 's'],
	[/[fv]/g, 'p'],
	[/q/g, 'k'],
	[/x/g, 'ks'],
	[/(?<!^)h/g, ''],
	[/eu/g, 'e'],
	[/ie|iy/g, 'i'],
	[/uw/g, 'u'],
	[/y/g, 'i'],
	[/[wo]/g, 'u'],
	[/([a-z])\1+/g, '$1'],
];

const ROMAN = /^(x{0,2})(ix|iv|v?i{0,3})$/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** All keys of a name in either source's way of writing. */
export function nameKeys(name: string): NameKeys {
	const words = wordsOf(name.replace(/\([^)]*\)?/g, ' '));
	const alternatives = name
		.split(/[/()]/)
		.map((part) => wordsOf(part))
		.filter((part) => part.join('').length >= 4);
	return {
		exact: plainName(name),
		canonical: words.join(''),
		folded: [...new Set([words, ...alternatives].map((part) => fold(withoutRank(part).join(''))))].filter(
			(key) => key !== '',
		),
	};
}

/** The words of a name in small letters, numerals as digits and abbreviations written out. */
export function wordsOf(name: string): string[] {
	// An apostrophe neither parts two words nor makes another name.
	const raw = name.replace(/['"`´‘’]/g, '').match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
	const words = raw.map((word, at) => {
		const numeral = romanValue(word, at);
		const small = word.toLowerCase();
		return numeral ?? (raw.length > 1 ? (WRITTEN_OUT.get(small) ?? small) : small);
	});
	const out: string[] = [];
	for (let at = 0; at < words.length; ) {
		const number = numberAt(words, at);
		out.push(number === undefined ? (words[at] ?? '') : String(number.value));
		at += number?.length ?? 1;
	}
	return out;
}

/** Roman numerals; one letter alone counts only as a capital, for `i` may be the end of a word that was cut. */
function romanValue(word: string, at: number): string | undefined {
	if (at === 0 && word.length === 1) return undefined;
	if (!ROMAN.test(word) || (word.length === 1 && word !== word.toUpperCase())) return undefined;
	const values = [...word.toLowerCase()].map((letter) => ROMAN_VALUES[letter] ?? 0);
	return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}

function withoutRank(words: readonly string[]): readonly string[] {
	const kept = words.filter((word) => !RANKS.has(word));
	return kept.join('').length >= 3 ? kept : words;
}

/** A key in the spelling in which old, new and dialect forms are one. */
export const fold = (key: string): string => FOLDS.reduce((text, [from, to]) => text.replace(from, to), key);
