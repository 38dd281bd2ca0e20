// What looks like the name of an Indonesian person, and what only looks like one.
import { readFileSync } from 'node:fs';
import { dictionary } from '@zxcvbn-ts/language-id';
import words from './words.json' with { type: 'json' };

/** The words of a list, parted by blanks, or of the lines of one. */
export const setOf = (words: string | readonly string[]): Set<string> =>
	new Set([words].flat().flatMap((line) => line.split(/\s+/).filter(Boolean)));

/** Words of names: one of `STRONG` is enough. */
export const [STRONG = new Set<string>(), WEAK = new Set<string>()] = readFileSync(
	new URL('given-names.txt', import.meta.url),
	'utf8',
)
	.replace(/^#.*\n/gm, '')
	.split(/^-$/m)
	.map(setOf);

/** A list of names of its own, mostly of the grown-up: what is no other word, and no slip of its makers. */
const OTHERS = new Set([...dictionary['commonWords-id'], ...dictionary['wikipedia-id'], ...WEAK]);
for (const name of dictionary['names-id']) if (/^[a-z]{5,12}$/.test(name) && !OTHERS.has(name)) STRONG.add(name);

/** Alternatives of a pattern, written as a list of words; `_` is a blank. */
export const oneOf = (words: string) => words.trim().split(/\s+/).join('|').replaceAll('_', ' ');

/** Places, offices, schools and streets are named after people. */
export const PLACE =
	/^(?:kota|kab|kabupaten|provinsi|prov|kecamatan|kec|kelurahan|kel|desa|dusun|dinas|puskesmas|pukesmas|pustu|posyandu|badan|kementerian|rumah sakit|rsud?|rsia|pemerintah|pemkot|pemkab|balai|ppid|jalan|jl|jln|gang|gg|gedung|masjid|gereja|sd|sdn|smp|sma|smk|tk|paud|universitas|bandara|pasar|pulau|gunung|sungai|total|jumlah|cv|ud|pt|pd|toko|warung|yayasan|koperasi|km|gor|hotel|ruang|aula|taman|stadion|museum|makam)\b/i;

/** Words that no name of a person holds; they stand capitalised in titles, menus and schedules. */
const ORDINARY = setOf(words.ORDINARY);

/** Words before a name that say whose it is: an adult who acts in office, or who wrote something. */
const TITLES =
	/\b(?:dr|drg|drs|dra|ir|prof|hj?|s\.?\s?(?:km|gz|kep|pd|sos|h|e|t|kom|st|ag|si)|m\.?\s?(?:kes|si|pd|epid|gizi|m|h|ph))\.(?!\w)|\bA\.?Md\b/i;

const plain = (word: string) => word.toLowerCase().replace(/['’`.,]/g, '');

/** Words of people in office, as they stand in a title or a column. */
export const OFFICER = new RegExp(
	`\\b(?:${oneOf(`
		prof drg? drs dra ir kepala ketua sekretaris bendahara anggota lurah camat bupati wali_?kota gubernur
		menteri direktur staf dokter bidan perawat ahli_gizi nutrisionis kader petugas dosen peneliti editor
		wartawan penulis koordinator`)})\\b`,
	'i',
);

/** Endings and letters that names have and other words of the language hardly do: of names that no list holds. */
const NAMELIKE =
	/^(?=.{6})(?:nur[a-z]+|\w+(?:wati|yanti|yani|ningsih|ansyah|uddin|udin|ullah|yanto|anto|iono|yono|iyah|iana|yana|riani|nisa|zahra|auliya?))$/;
const SELDOM = /[qx]|zz|yy|zh|dz|kh|gh|aa|ee|sy[ae]|^fa[dhrtu]|^ra[fhy]|h[aiu]n[ai]?h$/;

/** How much the words say that a person is named: 2 is enough, and one word that is no other thing gives it. */
export function nameWeight(parts: readonly string[]): number {
	let weight = 0;
	for (const part of parts) {
		const word = plain(part);
		if (ORDINARY.has(word)) return 0;
		weight += STRONG.has(word) || NAMELIKE.test(word) ? 2 : WEAK.has(word) || SELDOM.test(word) ? 1 : 0;
	}
	return weight;
}

/** Whether a word is in the list of names, be it one of the language, too. */
export const isNameToo = (word: string) => STRONG.has(plain(word)) || WEAK.has(plain(word));

export const isOrdinary = (word: string) => ORDINARY.has(plain(word));

/** The cell without its number in the list and without forms of address. */
const unnumbered = (cell: string) =>
	cell.replace(/^\s*\d{1,4}[.)]?\s+/, '').replace(/^(?:an|by|ny|tn|sdri?|ananda|bayi ny)\.?\s+(?=\p{L})/iu, '');

/** Whether a cell is the name of a person, in any case, as far as its words are known. */
export function isPersonName(cell: string): boolean {
	// Most cells hold no such word: looked up first, for it is quicker than any shape.
	if (cell.length < 3 || cell.length > 60 || nameWeight(cell.split(/[\s_,.]+/)) < 2) return false;
	const text = unnumbered(cell).replace(/\s(?:bin|binti|bin\/binti)\s/i, ' ');
	return (
		/^\p{L}[\p{L}'’`.,\- ]+$/u.test(text) && text.split(' ').length <= 7 && !PLACE.test(text) && !TITLES.test(text)
	);
}
