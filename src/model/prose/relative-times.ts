import { SMALL_NUMBERS } from '../base/number-words.ts';
import { MONTHS as NAMES } from '../base/period.ts';
import { plainText } from './claims.ts';

/** A time told from the day on which a text was written: `tahun lalu`. */
interface RelativeTime {
	readonly start: number;
	readonly end: number;
	/** As written. */
	readonly text: string;
	/** The time meant: a year, or a month. */
	readonly period: string;
}

const COUNTS = SMALL_NUMBERS.slice(1, 11);
const NUMBER = `(?:\\d{1,2}|se|${COUNTS.join('|')})`;
const AGO = '(?:lalu|silam|kemarin|kemaren|lampau|terdahulu)';
const TIME = new RegExp(
	`(?<!\\p{L})(?:(?<count>${NUMBER}) ?)?(?<unit>tahun|bulan)(?: yang)? ` +
		`(?:(?<ago>${AGO})|(?<now>ini|berjalan|sekarang)|(?<next>depan|mendatang))(?!\\p{L})`,
	'gu',
);

const MONTHS = NAMES.map((name): string => name.toLowerCase());
/** `Agustus lalu`, but not `Agustus 2024 lalu`. */
const MONTH_AGO = new RegExp(`(?<!\\p{L})(?<month>${MONTHS.join('|')}) (?:yang )?${AGO}(?!\\p{L})`, 'gu');

/** How many of a unit are meant: one where no number stands before it. */
function countOf(word: string | undefined): number {
	if (word === undefined || word === 'se') return 1;
	return Number(word) || COUNTS.indexOf(word) + 1;
}

/** The times that a text tells from its own day, `date` as `2026-01-10`. A number of years before `ini` (`tiga tahun
 * ini`) is a span and none. */
export function relativeTimes(text: string, date: string): RelativeTime[] {
	const [year, month] = date.split('-').map(Number) as [number, number];
	const plain = plainText(text);
	const named = [...plain.matchAll(MONTH_AGO)].map(({ index, 0: match, groups = {} }) => {
		const at = MONTHS.indexOf(groups.month ?? '') + 1;
		const period = `${at < month ? year : year - 1}-${String(at).padStart(2, '0')}`;
		return { start: index, end: index + match.length, text: text.slice(index, index + match.length), period };
	});
	const told = [...plain.matchAll(TIME)].flatMap(({ index, 0: match, groups = {} }) => {
		if (groups.count !== undefined && groups.ago === undefined) return [];
		const step = groups.ago !== undefined ? -countOf(groups.count) : groups.next !== undefined ? 1 : 0;
		const months = year * 12 + month - 1 + step;
		const period =
			groups.unit === 'tahun'
				? String(year + step)
				: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
		return [{ start: index, end: index + match.length, text: text.slice(index, index + match.length), period }];
	});
	return [...named, ...told];
}
