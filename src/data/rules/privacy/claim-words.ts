import { parseLocalQuantity, type Quantity } from '../../../model/base/quantity.ts';
import { type Count, FINDINGS, type Statement } from '../../../suppression/index.ts';

export type Terms = Statement['terms'];

/** What a number may mean: a sum of counts, or a share in per cent. */
export type Reading =
	| { readonly kind: 'count'; readonly terms: Terms; readonly value: number }
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
	[/stunt|tengkes|kerdil|kasus/i, [['stunted', 1]]],
	[/cakupan|diukur|ditimbang|hadir|datang|pengukuran|penimbangan/i, [['measured', 1]]],
	[/sasaran|terdaftar|tercatat/i, [['target', 1]]],
];

/** What a text may speak of; nothing when it names no count. */
export function meaningsOf(text: string): readonly Terms[] {
	const found = MEANINGS.find(([words]) => words.test(text));
	return found ? (found.slice(1) as unknown as readonly Terms[]) : [];
}

/**
 * The shares of which a percentage may be one; without a word for it none, or `anyway` any finding among the measured.
 */
export function rateReadings(text: string, percent: Quantity, anyway = false): Reading[] {
	const meanings = meaningsOf(text);
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
export function countReadings(text: string, value: number): Reading[] {
	return meaningsOf(text).map((terms) => ({ kind: 'count', terms, value }));
}

const DIGITS = [
	'nol',
	'satu',
	'dua',
	'tiga',
	'empat',
	'lima',
	'enam',
	'tujuh',
	'delapan',
	'sembilan',
	'sepuluh',
	'sebelas',
];
const WORD = `(?:${[...DIGITS, 'belas', 'puluh', 'ratus', 'ribu', 'seratus', 'seribu'].join('|')})`;
const NUMBER = new RegExp(
	String.raw`(?<![\d.,/–-])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\d/])|\b(${WORD}(?:\s+${WORD})*)\b`,
	'gi',
);

function wordsValue(text: string): number {
	let [total, part] = [0, 0];
	for (const word of text.toLowerCase().split(/\s+/)) {
		if (word === 'belas') part += 10;
		else if (word === 'puluh') part *= 10;
		else if (word === 'ratus') [total, part] = [total + part * 100, 0];
		else if (word === 'seratus') total += 100;
		else if (word === 'ribu' || word === 'seribu') [total, part] = [(total + (word === 'ribu' ? part : 1)) * 1000, 0];
		else if (part >= 20) part += DIGITS.indexOf(word);
		else part = DIGITS.indexOf(word);
	}
	return total + part;
}

const PEOPLE = /\b(?:anak|balita|baduta|bayi|batita|orang|kasus|jiwa)\b/i;
const PERCENT = /^\s*(?:persen|%|per\s*seratus)/i;
/** How far from a number the words may stand that say what it counts. */
const NEAR = 48;

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.split(/[;!?\n]|\.(?!\d)/);

/**
 * What the numbers of a sentence may say of the counts of an area: `145 balita pendek`, `pendek: 145`, `2,6 persen`, `3
 * dari 117 balita`. A number beside neither people nor a count's name is none: years, pages, laws.
 * @param anyway whether a percentage that is of nothing named is taken for a finding, as beside a village's name.
 */
export function readingsIn(text: string, anyway = false): Reading[] {
	return sentencesOf(text).flatMap((sentence) =>
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
			const near = after.split(/\d/)[0] ?? '';
			const words = meaningsOf(near).length > 0 ? near : meaningsOf(before).length > 0 ? before : sentence;
			if (PERCENT.test(after)) return rateReadings(words, plain, anyway);
			if (plain.decimals > 0 || (!PEOPLE.test(near) && meaningsOf(`${near} ${before}`).length === 0)) return [];
			return countReadings(words, plain.value);
		}),
	);
}
