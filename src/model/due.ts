import { type Period, yearOf } from './period.ts';

/** Months of the national weighing (Bulan Penimbangan Balita), after which a city has something to publish. */
export const WEIGHING_MONTHS = [2, 8] as const;

/** The last weighing month that had ended on a day of the data: since then a publication is due. */
export function lastDue(day: Period): Period {
	const year = yearOf(day);
	const month = Number(day.slice(5, 7) || '1');
	const ended = [...WEIGHING_MONTHS].reverse().find((each) => each < month);
	const [dueYear, dueMonth] = ended ? [year, ended] : [year - 1, WEIGHING_MONTHS[1]];
	return `${dueYear}-${String(dueMonth).padStart(2, '0')}` as Period;
}
