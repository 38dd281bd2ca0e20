import { formatPeriod, monthNames, type Period } from '../../model/base/period.ts';
import { listed } from '../../model/base/spelling.ts';
import { parseDay } from './values.ts';

/** A stretch of time as a file names it: a year, a month or several, or months of a year that is not said. */
export interface Span {
	readonly year?: number | undefined;
	/** First and last month, 1 to 12. */
	readonly months?: readonly [number, number] | undefined;
}

const NAMES = listed(`
	januari|january|jan, februari|february|pebruari|febr|feb|peb, maret|march|mrt|mar, april|apr, mei|may,
	juni|june|jun, juli|july|jul, agustus|august|agust|agst|agts|agu|agt|ags|aug, september|sept|sep,
	oktober|october|okto|okt|oct, november|nopember|nov|nop, desember|december|des|dec
`);
const NAME = `(${NAMES.join('|')})\\.?`;
const LINK = '(?:-|–|—|s\\.? ?/? ?d\\.?|sampai(?: dengan)?|hingga|dan|&|,|/)';
const FULL_YEAR = '((?:19|20|21)\\d\\d)';
/** `2026`, and right behind a month `’26` or `-26`. */
const YEAR = "((?:19|20|21)\\d\\d|(?<=['’‘`])\\d\\d(?!\\d)|(?<=[\\s-])[23]\\d(?![\\d.,/-]))";
const GAP = "[\\s,:/'’‘`-]*";
const yearOf = (text: string): number | undefined => (text ? Number(text) + (text.length === 2 ? 2000 : 0) : undefined);
const RANGE = new RegExp(`\\b${NAME}${GAP}${YEAR}?\\s*${LINK}\\s*${NAME}${GAP}${YEAR}?`, 'gi');
const MONTH = new RegExp(`\\b${NAME}${GAP}${YEAR}?(?![a-z])`, 'gi');
/** `08/2026`, but not the end of a letter's number. */
const MONTH_DIGITS = /(?<![\d/.-])(0?[1-9]|1[0-2])[/.-]((?:19|20|21)\d\d)(?![\d/.-])/g;
const NUMBERED = /\b(?:no|nomor|nomer|sk|surat|kep|keputusan|perwali|perbup|peraturan)\b/i;
const ORDINAL = /\bbulan ke[- ]?(\d{1,2})\b/gi;
const PART_OF_YEAR =
	/\b(semester|smt|triwulan|tw|kuartal|caturwulan|q[1-4]|s[12][\s/-]*20\d\d|(?:i|ii|iii|iv)\s*\/\s*20\d\d|20\d\d[\s/-]*s[12])\b/i;
const DATE_WORDS = new RegExp(`\\b(\\d{1,2})[\\s-]+${NAME}[\\s-]+${FULL_YEAR}\\b`, 'gi');
const DATE_DIGITS = /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b/g;

/** 1 to 12 of a whole or shortened name; `undefined` for any other word. */
function monthOf(word: string): number | undefined {
	const at = NAMES.findIndex((names) => names.split('|').includes(word.toLowerCase()));
	return at < 0 ? undefined : at + 1;
}

/** Days that a text names, as numbers that sort: `3 September 2026` -> 20260903. */
export const daysIn = (text: string): number[] =>
	[...text.matchAll(DATE_WORDS), ...text.matchAll(DATE_DIGITS)].flatMap(([date]) => parseDay(date) ?? []);

/** Months and years that a heading names, days left out. A short name counts only beside a year, behind `bulan` or
 * alone: villages are called Mei and Juli, and `Mar` and `Des` are parts of other words. */
export function spansIn(text: string): Span[] {
	const plain = text.replace(DATE_WORDS, ' ').replace(DATE_DIGITS, ' ').replaceAll('_', ' ');
	const spans: Span[] = [];
	let rest = plain.replace(RANGE, (_, from: string, yearFrom: string, to: string, yearTo: string) => {
		const year = yearFrom && yearTo && yearFrom !== yearTo ? undefined : yearTo || yearFrom;
		spans.push({ year: yearOf(year ?? ''), months: [monthOf(from) as number, monthOf(to) as number] });
		return ' ';
	});
	rest = rest.replace(MONTH, (found, name: string, year: string, at: number) => {
		const isSure = year || name.length > 4 || /bulan\W*$/i.test(rest.slice(0, at));
		if (!isSure && rest.trim() !== found.trim()) return found;
		const month = monthOf(name) as number;
		// `s.d. Juni 2026` is everything up to then.
		const isUntil = /\b(?:s\.? ?\/? ?d\.?|sampai(?: dengan)?|hingga|kumulatif)\W*(?:bulan\W*)?$/i.test(
			rest.slice(0, at),
		);
		spans.push({ year: yearOf(year), months: [isUntil ? 1 : month, month] });
		return ' ';
	});
	if (!NUMBERED.test(rest))
		rest = rest.replace(MONTH_DIGITS, (_, month: string, year: string) => {
			spans.push({ year: Number(year), months: [Number(month), Number(month)] });
			return ' ';
		});
	rest = rest.replace(ORDINAL, (found, month: string) => {
		if (Number(month) < 1 || Number(month) > 12) return found;
		spans.push({ months: [Number(month), Number(month)] });
		return ' ';
	});
	const iso = /\b((?:19|20|21)\d\d)[-/](0[1-9]|1[0-2])\b/.exec(rest);
	if (iso) spans.push({ year: Number(iso[1]), months: [Number(iso[2]), Number(iso[2])] });
	const [, year] = new RegExp(`\\b${FULL_YEAR}\\b`).exec(rest) ?? [];
	if (PART_OF_YEAR.test(rest)) spans.push({ year: year ? Number(year) : undefined, months: [0, 0] });
	else if (year && !iso) {
		// `BULAN FEBRUARI TAHUN 2026` is one mention.
		const open = spans.findIndex((span) => span.year === undefined);
		if (open >= 0) spans[open] = { ...spans[open], year: Number(year) };
		else spans.push({ year: Number(year) });
	}
	return spans;
}

/** The span of a cell in a column of years, months or periods; `undefined` for what is none. */
export function spanOfCell(text: string, date1904: boolean): Span | undefined {
	const plain = text.trim();
	if (/^\d{1,2}([.,]0+)?$/.test(plain)) {
		const month = Number.parseInt(plain, 10);
		return month >= 1 && month <= 12 ? { months: [month, month] } : undefined;
	}
	if (/^(19|20|21)\d\d([.,]0+)?$/.test(plain)) return { year: Number.parseInt(plain, 10) };
	const compact = /^((?:19|20|21)\d\d)(0[1-9]|1[0-2])$/.exec(plain);
	if (compact) return { year: Number(compact[1]), months: [Number(compact[2]), Number(compact[2])] };
	const turned = /^(0?[1-9]|1[0-2])[-/.]((?:19|20|21)\d\d)$/.exec(plain);
	if (turned) return { year: Number(turned[2]), months: [Number(turned[1]), Number(turned[1])] };
	const short = new RegExp(`^${NAME}[\\s'-]*(\\d\\d)$`, 'i').exec(plain);
	if (short) {
		const month = monthOf(short[1] ?? '') as number;
		return { year: 2000 + Number(short[2]), months: [month, month] };
	}
	const day = parseDay(plain, date1904);
	if (day) {
		const month = Math.floor(day / 100) % 100;
		return { year: Math.floor(day / 10_000), months: [month, month] };
	}
	const [only, other] = spansIn(plain.replace(/^(bulan|tahun|periode)\b\W*/i, ''));
	// A year with anything else beside it is not that year.
	const isStrange = only && !only.months && !/^\W*(?:tahun)?\W*\d{4}\W*$/i.test(plain);
	return other || isStrange ? undefined : only;
}

/** Whether the span is the period; `range` when it only holds it among others. */
export function compare({ year, months }: Span, period: Period): 'same' | 'other' | 'range' {
	const wanted = Number(period.slice(5, 7));
	if (year !== undefined && year !== Number(period.slice(0, 4))) return 'other';
	if (!months || !wanted) return 'same';
	const [from, to] = months;
	if (from === to) return from === wanted ? 'same' : from === 0 ? 'range' : 'other';
	return to < from || (from <= wanted && wanted <= to) ? 'range' : 'other';
}

/** `2026-02`, `2026`, `Februari`, `Januari–Juni 2026`: for messages. */
export function spanText({ year, months }: Span): string {
	if (!months) return String(year ?? '');
	const [from, to] = months;
	const name =
		from === 0 ? 'sebagian tahun' : from === to ? monthNames([from]) : `${monthNames([from])}–${monthNames([to])}`;
	return [name, year].filter(Boolean).join(' ');
}

/** What is wrong with a heading that names another time than the period; `undefined` when nothing is. */
export function wrongTime(
	text: string,
	period: Period,
	has: { readonly month: boolean; readonly year: boolean },
): string | undefined {
	// What it is compared with is not what it is of.
	if (
		/\b(dibanding|banding|sebelumnya|lalu|target|nomor|no\.|peraturan|perwali|perbup|keputusan|sk|undang)/i.test(text)
	)
		return undefined;
	const spans = spansIn(text).filter((span) => !(span.months ? has.month : has.year));
	const verdicts = spans.map((span) => compare(span, period));
	const [first] = spans;
	if (!first || verdicts.includes('same')) return undefined;
	return verdicts[0] === 'range'
		? `menyebut ${spanText(first)}, bukan satu bulan; hasilnya tidak boleh terbit sebagai ${formatPeriod(period)}`
		: `menyebut ${spanText(first)}, padahal --period ${formatPeriod(period)}`;
}
