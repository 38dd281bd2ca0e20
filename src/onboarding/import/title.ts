// What the title of a column of counts means. A title is understood as a whole, with the titles above it and its unit,
// or not at all: a word that is not known here leaves the column out of use.

import { isOfTitle, NOISE, NOISE_PHRASES, plainTitle } from './title-words.ts';

/** What a column counts. `pendek` may hold the severely stunted or not: the table itself must tell. `children` may be
 * target or measured. */
export type Measure =
	| (
			| 'target'
			| 'children'
			| 'measured'
			| 'weighed'
			| 'attended'
			| 'both'
			| 'severe'
			| 'moderate'
			| 'pendek'
			| 'stunted'
			| 'normal'
			| 'tall'
	  )
	| ('outlier' | 'wasting' | 'wastingSevere' | 'wastingModerate' | 'wastingOther')
	| ('underweight' | 'weightSevere' | 'weightModerate' | 'weightOther');

/** Which index a class of growth belongs to: height for age, weight for age, weight for height. */
export type GrowthIndex = 'height' | 'weight' | 'wasting';

/** A title as understood; empty texts stand for all children. */
export interface Meaning {
	readonly measure: Measure | undefined;
	readonly isPercent: boolean;
	readonly index: GrowthIndex | undefined;
	readonly sex: '' | 'L' | 'P';
	/** Months, `0-23`. */
	readonly age: string;
	readonly poverty: '' | 'yes' | 'no';
	/** `Normal` that holds the tall ones too, as the user says. */
	readonly withTall?: boolean;
}

const HEIGHT = '(?:tb|pb|tinggi badan|panjang badan|tinggi|panjang)';
const HEIGHTS = `${HEIGHT}(?: ?/? ?(?:dan|atau|dan / atau|dan atau)? ?${HEIGHT})?`;
const AGE_WORD = '(?:umur|usia|u)';

const INDEXES: readonly (readonly [RegExp, GrowthIndex])[] = [
	[new RegExp(`\\b(?:indeks |status )?(?:bb|berat badan) ?(?:/|menurut|per) ?${HEIGHTS}(?= |$)`), 'wasting'],
	[new RegExp(`\\b(?:indeks |status )?(?:bb|berat badan) ?(?:/|menurut|per) ?${AGE_WORD}\\b`), 'weight'],
	[new RegExp(`\\b(?:indeks |status )?${HEIGHTS} ?(?:/|menurut|per) ?${AGE_WORD}\\b`), 'height'],
];

/** All others than the stunted, the tall ones too. */
const NOT_SHORT = /\b(?:tidak|bukan|non) ?(?:stunting|stunted|pendek)\b/;

/** In this order: what is longer, or would be taken for another, first. */
const MEASURES: readonly (readonly [RegExp, Measure, GrowthIndex?])[] = [
	[/\b(?:di ?)?timbang (?:dan|&|\/|\+)? ?(?:di ?)?ukur\b/, 'both'],
	[
		/\b(?:sangat pendek ?(?:dan|\+|&|\/) ?pendek|pendek ?(?:dan|\+|&|\/) ?sangat pendek|pendek termasuk sangat pendek)\b/,
		'stunted',
	],
	[NOT_SHORT, 'normal', 'height'],
	[/\b(?:sangat pendek|severely stunted|severe stunting)(?: sd3)?\b/, 'severe', 'height'],
	[/\bpendek sd23\b/, 'moderate', 'height'],
	[/\bpendek sd2\b/, 'stunted', 'height'],
	[/\bpendek\b/, 'pendek', 'height'],
	[/\b(?:stunting|stunted)(?: sd2)?\b/, 'stunted'],
	[/\b(?:gizi buruk|sangat kurus)\b/, 'wastingSevere', 'wasting'],
	[/\b(?:gizi kurang|kurus)\b/, 'wastingModerate', 'wasting'],
	[/\b(?:(?:be)?r[ie]siko gizi lebih|gizi lebih|gizi baik|obesitas|obes|gemuk)\b/, 'wastingOther', 'wasting'],
	[/\b(?:wasting|wasted)\b/, 'wasting'],
	[/\bunderweight\b/, 'underweight'],
	[/\b(?:(?:bb|berat badan) )?sangat kurang\b/, 'weightSevere', 'weight'],
	[/\b(?:(?:bb|berat badan) )?kurang\b/, 'weightModerate', 'weight'],
	[
		/\b(?:(?:bb|berat badan) (?:normal|lebih)|r[ie]siko (?:bb |berat badan )?lebih|(?:bb|berat badan) r[ie]siko lebih|overweight)\b/,
		'weightOther',
		'weight',
	],
	[/\b(?:bb|berat badan) outlier\b/, 'weightOther', 'weight'],
	[/\b(?:tb|pb|tinggi badan) outlier\b/, 'outlier', 'height'],
	[/\boutlier\b/, 'outlier'],
	[/\b(?:(?:tb|pb|tinggi badan) )normal\b/, 'normal', 'height'],
	[/\bnormal(?: sd(?:2|23))?\b/, 'normal'],
	[new RegExp(`\\b(?:di ?ukur|terukur|ukur)(?: ${HEIGHTS}(?= |$))?(?: ?/ ?${HEIGHTS})?`), 'measured'],
	[/\b(?:di ?timbang|tertimbang|timbang|penimbangan)(?: bb| berat badan)?\b/, 'weighed'],
	[/\btinggi(?: sd[23])?\b/, 'tall', 'height'],
	[/\b(?:sasaran|balita yang ada)(?: (?:riil|real|proyeksi))?\b/, 'target'],
	[/\b(?:datang|hadir|kunjungan)\b/, 'attended'],
];

/** A class of growth below a title that only says what is counted is that class: `Balita Stunting | Sangat Pendek`. */
const YIELDS: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
	severe: ['stunted'],
	pendek: ['stunted'],
	moderate: ['stunted'],
	wastingSevere: ['wasting'],
	wastingModerate: ['wasting'],
	weightSevere: ['underweight'],
	weightModerate: ['underweight'],
};

const PERCENT = /%|\b(?:persen|persentase|prosentase|presentase|prevalensi|prev|proporsi|cakupan)\b/g;
const SEXES: readonly (readonly [RegExp, '' | 'L' | 'P'])[] = [
	[/(?<= |^)(?:l ?[+/&] ?p|l dan p|lp|laki[ -]?laki ?(?:dan|\+|\/|&) ?perempuan)(?= |$)/, ''],
	[/(?<= |^)(?:l|lk|laki[ -]laki|laki|pria)(?= |$)/, 'L'],
	[/(?<= |^)(?:p|pr|perempuan|wanita)(?= |$)/, 'P'],
];
const POVERTY: readonly (readonly [RegExp, 'yes' | 'no'])[] = [
	[/(?<= |^)(?:≠ ?|non ?-?|bukan |tidak )(?:gakin|miskin)(?= |$)/, 'no'],
	[/(?<= |^)(?:gakin|keluarga miskin|miskin)(?= |$)/, 'yes'],
];
const AGE =
	/(?<= |^)(?:umur |usia )?(\d{1,2}) ?(?:-|s ?\/ ?d|sd|sampai|hingga) ?(\d{1,2})(?: ?(?:bulan|bln|bl))?(?= |$)/;
const AGE_NAMES: readonly (readonly [RegExp, string])[] = [
	[/\bbaduta\b/, '0-23'],
	[/\bbayi\b/, '0-11'],
];
/** What the titles over a column, the topmost first, mean together; `undefined` when a word is not understood. */
export function meaningOf(parts: readonly string[]): Meaning | undefined {
	const plain = parts.map(plainTitle).filter(Boolean);
	if (!plain.every(isOfTitle)) return undefined;
	let rest = ` ${plain.join(' | ')} `;
	const take = (pattern: RegExp): RegExpExecArray | undefined => {
		const found = pattern.exec(rest) ?? undefined;
		if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.replace(/ +/g, ' ');
		return found;
	};
	// It names no count of its own: `Hasil Pengukuran TB/U`.
	rest = rest.replace(/\bhasil (?:pengukuran|penimbangan)\b/g, ' ').replace(/ +/g, ' ');
	const isPercent = PERCENT.test(rest);
	const isCoverage = /\bcakupan\b/.test(rest);
	// `Cakupan Pengukuran` is of children; `Jumlah Pengukuran` may be of times that they were measured.
	if (isCoverage) rest = rest.replace(/\bpengukuran\b/g, ' ');
	PERCENT.lastIndex = 0;
	rest = rest.replace(PERCENT, ' ').replace(/ +/g, ' ');

	let age = '';
	const ages = take(AGE);
	if (ages) age = `${Number(ages[1])}-${Number(ages[2])}`;
	for (const [pattern, span] of AGE_NAMES) if (take(pattern)) age ||= span;
	let index: GrowthIndex | undefined;
	for (const [pattern, named] of INDEXES) if (take(pattern)) index ??= named;
	const found: Measure[] = [];
	for (const [pattern, measure, of] of MEASURES) {
		// The same words may stand over and in a column: `Stunting | Jumlah stunting`.
		for (let more = take(pattern); more; more = take(pattern)) {
			if (!found.includes(measure)) found.push(measure);
			// A class of one index below the title of another: which of the two is wrong, nobody can say.
			if (of && index !== undefined && index !== of) return undefined;
			index ??= of;
		}
	}
	const left = found.filter((measure) => !found.some((other) => YIELDS[other]?.includes(measure)));
	if (left.length > 1) return undefined;
	let sex: Meaning['sex'] = '';
	const sexes = SEXES.flatMap(([pattern, named]) => (take(pattern) ? [named] : []));
	if (sexes.length > 1) return undefined;
	sex = sexes[0] ?? '';
	const poverty = POVERTY.flatMap(([pattern, named]) => (take(pattern) ? [named] : []));
	if (poverty.length > 1) return undefined;

	const hadChildren = /\b(balita|anak)\b/.test(rest);
	for (const phrase of NOISE_PHRASES) rest = rest.replaceAll(` ${phrase} `, ' ');
	const strange = rest
		.split(' ')
		.filter((word) => word !== '' && !NOISE.has(word) && !(ages && /^(umur|usia|bulan|bln|ini)$/.test(word)));
	if (strange.length > 0) return undefined;
	const measure = left[0] ?? (isPercent ? (isCoverage ? 'measured' : undefined) : hadChildren ? 'children' : undefined);
	if (measure === undefined && !isPercent) return undefined;
	return {
		measure,
		isPercent,
		index,
		sex,
		age: age === '0-59' || age === '0-60' ? '' : age,
		poverty: poverty[0] ?? '',
		...(plain.some((part) => NOT_SHORT.test(part)) && { withTall: true }),
	};
}
