/** A year, a month or a day, as the data writes it: `2023`, `2024-08`, `2024-08-29`. */
export type Period = string & { readonly __period: never };

const FORM = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;
/** Names of the months, January first. */
export const MONTHS = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember',
] as const;

type Parts = { readonly year: number; readonly month?: number; readonly day?: number };

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parts(text: string): Parts | undefined {
	const match = FORM.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	if (!match[2]) return { year };
	const month = Number(match[2]);
	if (!match[3]) return { year, month };
	const day = Number(match[3]);
	return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** The text as a period, or `undefined` when it is none (a day that does not exist included). */
export const parsePeriod = (text: string): Period | undefined => (parts(text) ? (text as Period) : undefined);

export const yearOf = (period: Period): number => Number(period.slice(0, 4));

/** The last day of a period: `2025-02` -> `2025-02-28`. */
export function lastDay(period: Period): Period {
	const { year, month = 12, day = daysIn(year, month) } = parts(period) as Parts;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Period;
}

/** The first day of a period: `2026` -> `2026-01-01`. */
export const firstDay = (period: Period): Period => `${period}-01-01`.slice(0, 10) as Period;

/** Order by the last day of the period, so a year comes after every month in it; the shorter period first on a tie. */
export function comparePeriods(a: Period, b: Period): number {
	const [endA, endB] = [lastDay(a), lastDay(b)];
	if (endA !== endB) return endA < endB ? -1 : 1;
	return b.length - a.length;
}

/** Place on a time axis in years: the middle of the period (2023 -> 2023.5). */
export function decimalYear(period: Period): number {
	const { year, month, day } = parts(period) as Parts;
	if (month === undefined) return year + 0.5;
	if (day === undefined) return year + (month - 0.5) / 12;
	return year + (month - 1 + (day - 0.5) / daysIn(year, month)) / 12;
}

const AND = new Intl.ListFormat('id-ID');

/** Months 1 to 12 by name: `Mei dan November`. */
export const monthNames = (months: readonly number[]): string =>
	AND.format(months.map((month) => MONTHS[month - 1] ?? ''));

/** `2024-08-29` -> `29 Agustus 2024`. */
export function formatPeriod(period: Period): string {
	const { year, month, day } = parts(period) as Parts;
	return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
