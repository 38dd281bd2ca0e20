import { MONTHS as NAMES } from '../../model/base/period.ts';

// What stands in the cells of tables that people keep: decimal commas, thousands, dates in five forms.

const BLANKS: ReadonlySet<string> = new Set(['', '-', '–', 'n/a', 'na', 'null']);
/** Numbers that systems write for "missing". */
const MISSING: ReadonlySet<string> = new Set(['8888', '9999', '88888', '99999']);

/** A count: whole, without sign; thousands may be set apart. `undefined` for a blank, `null` for what is no count. */
export function parseCount(text: string): number | undefined | null {
	if (BLANKS.has(text.toLowerCase()) || MISSING.has(text)) return undefined;
	if (text === '-0') return 0;
	// `12 anak`
	const [, said] = /^(\d{1,4}) ?(?:balita|anak|orang|jiwa)$/i.exec(text) ?? [];
	if (said) return Number(said);
	if (/^\d+([.,]0+)?$/.test(text) && !/^\d{1,3}([.,]000)+$/.test(text)) return Number.parseInt(text, 10);
	const [, whole] = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\s\d{3})+)(?:[.,]0{1,2})?$/.exec(text) ?? [];
	if (whole) return Number(whole.replace(/\D/g, ''));
	const value = /^\d+(\.\d+)?(e\+?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
	// Arithmetic leaves 300.00000000000006 for 300.
	return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, value) ? Math.round(value) : null;
}

/** Whether a cell holds a number that stands for "missing". */
export const isMissingMark = (text: string): boolean => MISSING.has(text);

/** Whether a cell is blank or holds a word for it. */
export const isMissing = (text: string): boolean => text !== '' && !isDash(text) && BLANKS.has(text.toLowerCase());

/** Whether a cell holds a dash: zero to one office, unknown to another. */
export const isDash = (text: string): boolean => text === '-' || text === '–' || text === '—';

/** A measure with a decimal point or comma and any kind of minus; `undefined` when it is none. */
export function parseDecimal(text: string): number | undefined {
	if (BLANKS.has(text.toLowerCase()) || MISSING.has(text)) return undefined;
	const value = Number(text.replace(/^[−–]/, '-').replace(',', '.'));
	return Number.isFinite(value) ? value : undefined;
}

/** A day as a number that sorts: 20240815. */
export type Day = number;

const MONTHS = NAMES.map((name) => name.slice(0, 3).toLowerCase());
const OTHER_MONTHS: Readonly<Record<string, number>> = {
	may: 5,
	ags: 8,
	agt: 8,
	aug: 8,
	oct: 10,
	nop: 11,
	dec: 12,
	peb: 2,
};

/** Month of the year, 1 to 12, from its number or its Indonesian or English name, whole or shortened. */
export function parseMonth(text: string): number | undefined {
	if (/^\d{1,2}([.,]0+)?$/.test(text)) {
		const number = Number.parseInt(text, 10);
		return number >= 1 && number <= 12 ? number : undefined;
	}
	if (!/^[a-z]+\.?$/i.test(text)) return undefined;
	const start = text.toLowerCase().slice(0, 3);
	const index = MONTHS.indexOf(start);
	return index >= 0 ? index + 1 : OTHER_MONTHS[start];
}

function dayOf(year: number, month: number, day: number): Day | undefined {
	const full = year < 100 ? 2000 + year : year;
	const date = new Date(Date.UTC(full, month - 1, day));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full >= 1900 && full < 2200;
	return exists ? full * 10_000 + month * 100 + day : undefined;
}

/** Spreadsheets count days from 30 December 1899, or 1 January 1904 in old files of a Mac (ECMA-376, 18.17.4.1). */
function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
	if (serial < 20_000 || serial > 80_000) return undefined;
	const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
	const date = new Date(start + Math.floor(serial) * 86_400_000);
	return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A day from `2024-08-15`, `15/08/2024`, `15-08-24`, `15 Agustus 2024` or a spreadsheet's number of days; a time of
 * day behind it is left out. `undefined` when it is none of these: a month before the day is never guessed. */
export function parseDay(text: string, date1904 = false): Day | undefined {
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
	if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
	if (local) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
	if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfSerial(Number(text), date1904);
	const words = /^(\d{1,2})[\s-]+([a-z]+)[\s.-]+(\d{4}|\d{2})(?!\d)/i.exec(text);
	const month = words && parseMonth(words[2] ?? '');
	return words && month ? dayOf(Number(words[3]), month, Number(words[1])) : undefined;
}

/** Whether a date has the month first, as `8/15/2024`: then others in that column would be misread without a sign. */
export function hasMonthFirst(text: string): boolean {
	const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?!\d)/.exec(text) ?? [];
	return Number(first) >= 1 && Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}
