// What a cell looks like, whatever its column is called.
import { isOrdinary, PLACE } from './names.ts';

const NAME = /^\p{L}[\p{L}'’`.,\- ]{1,59}$/u;
const MONTHS = 'jan|feb|mar|apr|mei|may|jun|jul|agu|aug|ags|sep|okt|oct|nov|des|dec';
const DATES = [
	/^(?<year>20\d\d|19\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]\d\d:.*)?$/,
	/^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>(?:19|20)?\d\d)(?: \d\d:.*)?$/,
	new RegExp(`^(?<day>\\d{1,2})[-/. ](?<word>${MONTHS})[a-z]*[-/. ,]+(?<year>(?:19|20)?\\d\\d)$`, 'i'),
	new RegExp(`^(?<word>${MONTHS})[a-z]*\\.? (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)$`, 'i'),
	/^(?<day>\d{1,2})[-/. ](?<word>X?[IV]{1,4}|X)[-/. ](?<year>(?:19|20)?\d\d)$/,
	/^(?<year>20[0-3]\d|19[5-9]\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)$/,
];
const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad),?\s+/i;
const AGE = /\b\d{1,2}\s*(?:tahun|thn|th)\b\W{0,4}\d{1,2}\s*(?:bulan|bln|bl)\b(?:\W{0,4}\d{1,2}\s*(?:hari|hr))?/i;

/** Quotes, brackets and marks that source code, Markdown and Excel put around a value. */
export function bare(cell: string): string {
	// Most cells begin and end with a letter or a digit: looked at first, for a pattern takes ten times longer.
	if (isWord(cell.charCodeAt(0)) && isWord(cell.charCodeAt(cell.length - 1))) return cell;
	// A star beside a digit, a dash or another star blots something out.
	return cell
		.replace(/^(?:[\s\ufeff"'`´=([{_~<>]|\*(?!\*?[\d/-]|\*\*))+|(?:[\s"'`;)\]}_~<>]|(?<![\d*/-]|\*\*)\*)+$/g, '')
		.replace(/,$/, '');
}

const isWord = (code: number) =>
	(code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether a cell could be the name of a person. */
export const looksLikeName = (cell: string): boolean =>
	NAME.test(cell) &&
	cell.split(/\s+/).length <= 6 &&
	!PLACE.test(cell) &&
	!cell.split(/\s+/).some(isOrdinary) &&
	!/^(ya|tidak|ada|true|false|null|none|string|number)$/i.test(cell);

/** The year of a date, or `undefined` when the cell is none. */
export function yearOf(cell: string): number | undefined {
	const date = cell.replace(WEEKDAY, '');
	for (const shape of DATES) {
		const parts = shape.exec(date)?.groups;
		if (!parts) continue;
		const year = Number(parts.year);
		if (Number(parts.day) > 31 || Number(parts.month ?? 1) > 31) return undefined;
		return year < 100 ? 2000 + year : year;
	}
	return undefined;
}

/** Whether a cell under a heading for dates is one: also Excel's number of a day, or one that is partly blotted out. */
export function looksLikeBirth(cell: string): boolean {
	const last = cell.split(/,\s*|\s{2,}/).at(-1) ?? cell;
	return (
		[cell, last].some((text) => yearOf(text) !== undefined) ||
		/^(?:[345]\d{4})(?:\.0+)?$/.test(cell) ||
		/^[\dx*•]{1,4}[-/][\dx*•]{1,2}[-/][\dx*•]{1,4}$/i.test(cell)
	);
}

/** Whether a cell under a heading NIK is filled in: digits, some of which may be blotted out or lost to Excel. */
export function looksLikeNumber(cell: string): boolean {
	if (/^\d[.,]?\d*e\+?1\d$/i.test(cell)) return true;
	return /^[\d\s.,*•xX-]{12,30}$/.test(cell) && cell.replace(/[^\d*•xX]/g, '').length >= 12;
}

export const looksLikeSex = (cell: string): boolean =>
	/^(?:l|p|lk|pr|laki(?:[- ]?laki)?|perempuan|pria|wanita|m|f|male|female)$/i.test(cell);

/** How a child's growth is judged; `normal` alone says nothing. */
const STATUS =
	/^(?:(?:sangat |severely )?(?:pendek|kurus|stunted|wasted|stunting)|normal|gizi (?:buruk|kurang|baik|lebih)|bb (?:sangat )?kurang|berat badan (?:sangat )?kurang|kek|bgm|gibur|giku)$/i;

export const looksLikeStatus = (cell: string): boolean => STATUS.test(cell);

/** Whether a cell is half of a place on earth so exact that it is a house: in degrees, within Indonesia. */
export function looksLikeDegrees(cell: string): boolean {
	const degrees = /^-?\d{1,3}[.,]\d{4,}$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
	return (degrees >= 94 && degrees <= 142) || (degrees >= -12 && degrees <= 7);
}

/** Whether a cell or line holds an age as e-PPGBM writes it: `1 Tahun - 8 Bulan - 26 Hari`. */
export const holdsAge = (text: string): boolean => AGE.test(text);

/** Whether a cell could be a z-score: decimals, between -8 and 8. */
export const looksLikeScore = (cell: string): boolean =>
	/^[-+−]?\d[.,]\d{1,3}$/.test(cell) && !/^[-+−]?[89]/.test(cell);

/** Whether a cell tells a neighbourhood, the finest part of an Indonesian address. */
export const holdsNeighbourhood = (cell: string): boolean => /\bRT\.?\s*\d{1,3}\s*[/,-]?\s*RW\.?\s*\d/i.test(cell);
