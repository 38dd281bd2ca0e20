import { SMALL_NUMBERS } from '../../model/base/number-words.ts';
import { parseLocalQuantity, type Quantity } from '../../model/base/quantity.ts';
import { type Count, FINDINGS, type Statement } from '../../suppression/index.ts';

export type Terms = Statement['terms'];

/** What a number may mean: a sum of counts, the villages' mean rounded by up to `half`, or a share in per cent. */
export type Reading =
	| { readonly kind: 'count'; readonly terms: Terms; readonly value: number; readonly half?: number }
	| { readonly kind: 'rate'; readonly part: Count; readonly whole: Count; readonly percent: Quantity };

/** Words by which a count is known, whoever names it; the first that fits. A word may stand for either of two. */
const MEANINGS: readonly (readonly [RegExp, ...Terms[]])[] = [
	[
		/\b(?:tidak|bukan|non)[ -]?(?:stunting|pendek)|\bnormal\b|\bsehat\b/i,
		[
			['measured', 1],
			['stunted', -1],
		],
	],
	[/sangat[ -]pendek|severe/i, [['severe', 1]]],
	[/verifikasi|dipastikan|dokter/i, [['verified', 1]]],
	[/wast|kurus|gizi[ -](?:kurang|buruk)/i, [['wasting', 1]]],
	[/underweight|berat(?:[ -]badan)?(?:[ -]sangat)?[ -]kurang/i, [['underweight', 1]]],
	[
		/\bpendek\b/i,
		[['stunted', 1]],
		[
			['stunted', 1],
			['severe', -1],
		],
	],
	[/stunt|tengkes|kerdil|kasus|prevalensi/i, [['stunted', 1]]],
	[/cakupan|diukur|ditimbang|hadir|datang|pengukuran|penimbangan/i, [['measured', 1]]],
	[/sasaran|terdaftar|tercatat/i, [['target', 1]]],
];

/** What a text may speak of; nothing when it names no count. */
export function meaningsOf(text: string): readonly Terms[] {
	const found = MEANINGS.find(([words]) => words.test(text));
	return found ? (found.slice(1) as unknown as readonly Terms[]) : [];
}

/** The shares that a percentage may be; without a word for it none, or `anyway` any finding among the measured. */
export function rateReadings(text: string, percent: Quantity, anyway = false): Reading[] {
	const meanings = meaningsOf(text);
	// `89,24 persen tidak stunting` says how many are.
	const [first, second] = meanings[0] ?? [];
	if (first && second)
		return [{ kind: 'rate', part: second[0], whole: first[0], percent: { ...percent, value: 100 - percent.value } }];
	const parts =
		meanings.length === 0 && anyway
			? FINDINGS
			: meanings.flatMap((terms) => (terms.length === 1 ? (terms[0]?.[0] ?? []) : []));
	return parts.flatMap((part): Reading[] => {
		if (part === 'target') return [];
		return [{ kind: 'rate', part, whole: part === 'measured' ? 'target' : 'measured', percent }];
	});
}

/** The sums that a number may be; without a word for it none. */
export const countReadings = (text: string, value: number): Reading[] =>
	meaningsOf(text).map((terms) => ({ kind: 'count', terms, value }));

const WORD = `(?:${[...SMALL_NUMBERS, 'belas', 'puluh', 'ratus', 'ribu', 'seratus', 'seribu'].join('|')})`;
const NUMBER = new RegExp(
	String.raw`(?<![\d.,/–-])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\d/])|\b(${WORD}(?:\s+${WORD})*)\b`,
	'gi',
);

function wordsValue(text: string): number {
	let [total, part] = [0, 0];
	for (const word of text.toLowerCase().split(/\s+/))
		if (word === 'belas') part += 10;
		else if (word === 'puluh') part *= 10;
		else if (word === 'ratus') [total, part] = [total + part * 100, 0];
		else if (word === 'seratus') total += 100;
		else if (word === 'ribu' || word === 'seribu') [total, part] = [(total + (word === 'ribu' ? part : 1)) * 1000, 0];
		else if (part >= 20) part += SMALL_NUMBERS.indexOf(word);
		else part = SMALL_NUMBERS.indexOf(word);
	return total + part;
}

const PEOPLE = /\b(?:anak|balita|baduta|bayi|batita|orang|kasus|jiwa)\b/i;
/** Words that make a number which counts nothing named one of the children that everything there is about. */
const TOTAL =
	/\b(?:jumlah(?:nya)?|total(?:nya)?|seluruhnya|semuanya|sisanya|berisi)(?: (?:seluruhnya|semuanya|ada))*[: ]*$/i;
const ALONE = /^\s*(?:$|[.,;)]|ada\b|di\b|dengan\b)/i;
const OTHERS =
	/\b(?:posyandu|kader|kelurahan|desa|puskesmas|petugas|bidan|tenaga|rumah|timbangan|alat|hari|halaman|paket|kegiatan)\b/i;
/** `145/1347 balita`, which is no date. */
const SLASHED = /(?<![\d/])(\d{1,3}(?:\.\d{3})*|\d{1,6})\/(\d[\d.]{1,8})(?=\s+(?:balita|anak|bayi))/g;
const PERCENT = /^\s*(?:persen|%|per\s*seratus)/i;
const MEAN = /\brata-rata(?:nya)?\b|\brerata\b/i;
/** What a mean is taken over, or what is no number of people. */
const OVER = /^\s*(?:kelurahan|desa|kecamatan|gampong|nagari|wilayah|bulan|tahun|hari|kali|cm|kg|gram)\b/i;
/** What is measured and not counted: the borders of a definition, ages, time that passed. */
const MEASURED =
	/^\s*(?:SD|SB|simpangan|cm|mm|km|kg|gram|g|kali|(?:bulan|tahun|minggu|hari)(?! (?:ini|lalu|kemarin|sebelum|terakhir|depan)))\b/i;
/** How far from a number the words may stand that say what it counts. */
const NEAR = 48;

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.split(/[;!?\n]|\.(?!\d)/);

/**
 * What the numbers of a sentence may say of the counts of an area: `145 balita pendek`, `pendek: 145`, `2,6 persen`, `3
 * dari 117 balita`. A number beside neither people nor a count's name is none: years, pages, laws.
 * @param anyway whether a percentage that is of nothing named is taken for a finding, as beside a village's name.
 */
export const readingsIn = (text: string, anyway = false): Reading[] =>
	sentencesOf(text.replace(SLASHED, '$1 dari $2')).flatMap((sentence) =>
		[...sentence.matchAll(NUMBER)].flatMap((found) => {
			const [written, digits] = found;
			const after = sentence.slice(found.index + written.length, found.index + written.length + NEAR);
			const before = sentence.slice(Math.max(0, found.index - NEAR), found.index);
			const quantity = digits ? parseLocalQuantity(digits) : { value: wordsValue(written), decimals: 0 };
			// A point before one or two digits is a decimal one, whoever wrote it.
			const plain =
				digits && /^\d+\.\d{1,2}$/.test(digits)
					? { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0 }
					: quantity;
			// `145 dari 1.347 balita`: the noun stands behind the whole.
			const near = /^\s*dari\s/i.test(after) ? after : (after.split(/\d/)[0] ?? '');
			const words = meaningsOf(near).length > 0 ? near : meaningsOf(before).length > 0 ? before : sentence;
			if (PERCENT.test(after)) return rateReadings(words, plain, anyway);
			if (MEASURED.test(after)) return [];
			if (MEAN.test(sentence) && !OVER.test(after) && (!OTHERS.test(near) || PEOPLE.test(near))) {
				const half = 0.5 * 10 ** -plain.decimals;
				const said = meaningsOf(words).length > 0 ? words : 'stunting';
				return countReadings(said, plain.value).map((one) => (one.kind === 'count' ? { ...one, half } : one));
			}
			if (
				plain.decimals === 0 &&
				TOTAL.test(before) &&
				ALONE.test(near) &&
				meaningsOf(sentence).length === 0 &&
				!OTHERS.test(sentence)
			)
				return countReadings('stunting', plain.value);
			if (plain.decimals > 0 || (!PEOPLE.test(near) && meaningsOf(`${near} ${before}`).length === 0)) return [];
			return countReadings(words, plain.value);
		}),
	);
