import type { OwnWeighing } from '../base/city.ts';
import { lastDay, type Period, yearOf } from '../base/period.ts';

/** Months of the national weighing (Bulan Penimbangan Balita), after which a city has something to publish. */
const WEIGHING_MONTHS = [2, 8] as const;

/** Weighing months around a day, oldest first: the last `back` that had ended and the next `ahead`. A city's own months
 * hold from the year its documents show. */
export function weighingsAround(day: Period, back: number, ahead: number, own?: OwnWeighing): Period[] {
	const year = yearOf(day);
	// Every year has a weighing, so this many years before and after are enough.
	const years = Array.from({ length: back + ahead + 3 }, (_, index) => year - back - 1 + index);
	const all = years.flatMap((each) => {
		const months = own && each >= own.since ? own.months : WEIGHING_MONTHS;
		return months.map((month) => `${each}-${String(month).padStart(2, '0')}` as Period);
	});
	const ended = all.filter((period) => lastDay(period) < day);
	return [...ended.slice(ended.length - back), ...all.slice(ended.length, ended.length + ahead)];
}

/** The last weighing month that had ended on a day of the data: since then a publication is due. */
export const lastDue = (day: Period, own?: OwnWeighing): Period => weighingsAround(day, 1, 0, own)[0] as Period;
