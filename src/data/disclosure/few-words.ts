import { SMALL_NUMBERS } from '../../model/base/number-words.ts';

/** Number words that stand for counts small enough to matter; thresholds above twelve are told in digits. */
const WORDS = SMALL_NUMBERS.slice(1);

const CHILD = '(?:anak|balita|baduta|bayi|batita|kasus stunting|penderita stunting)';
/** Not what is left of a larger one (`1.003`, `dua puluh tiga`), and not the end of a range (`1 sampai 4`, `1-4`). */
const BEFORE = String.raw`(?<![\d.,/–-]|(?:puluh|ratus|ribu|juta|sampai|hingga|dari)\s)`;
const FEW = new RegExp(
	String.raw`${BEFORE}\b(?:(\d{1,3})|(${WORDS.join('|')}))\s+(?:(?:orang|kasus|jiwa)\s+)?${CHILD}\b|\b(?:seorang)\s+${CHILD}\b`,
	'gi',
);

/**
 * Where a text tells a number of children from 1 to less than `threshold`: `3 balita`, `dua orang anak`, `seorang
 * bayi`. Shares (`2 dari 10 balita`), limits (`kurang dari 5 balita`, `1 sampai 4 anak`) and ages (`anak 2 tahun`) are
 * none.
 * @returns the kinds of children named, never the number; empty when there is none.
 */
export const fewChildren = (text: string, threshold: number): string[] =>
	[...text.matchAll(FEW)].flatMap(([found, digits, word]) => {
		const count = digits ? Number(digits) : word ? WORDS.indexOf(word.toLowerCase()) + 1 : 1;
		return count >= 1 && count < threshold ? [(/\S+(?: stunting)?$/i.exec(found)?.[0] ?? '').toLowerCase()] : [];
	});
