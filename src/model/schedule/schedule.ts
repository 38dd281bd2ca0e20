import type { City, OwnWeighing } from '../base/city.ts';
import { type Figure, isTrusted } from '../base/figure.ts';
import type { Instrument } from '../base/instrument.ts';
import { comparePeriods, firstDay, lastDay, type Period, yearOf } from '../base/period.ts';
import type { PlannedRelease, Publication } from '../base/publication.ts';
import type { Round } from '../base/round.ts';
import { PREVALENCE } from '../measures.ts';

/** Months of the national weighing (Bulan Penimbangan Balita), after which a city has something to publish. */
const WEIGHING_MONTHS = [2, 8] as const;

/** Weighing months around a day, oldest first: the last `back` that had ended and the next `ahead`. A city's own months
 * hold from the year its documents show. */
function weighingsAround(day: Period, back: number, ahead: number, own?: OwnWeighing): Period[] {
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

/** What a city was to publish, what it did publish, and since when the rest is due: by the dates in the data, never by
 * a clock. */

/** What was published of one instrument for one period. */
interface Release {
	readonly instrument: Instrument;
	readonly period: Period;
	/** Prevalence where there is one, else the first; absent when only a round's villages were published. */
	readonly figure?: Figure;
	/** How many further figures there are. */
	readonly others: number;
	readonly round?: Round;
	readonly interim: boolean;
	/** The earliest date of a document that has it. */
	readonly date?: Period;
}

export type ScheduleState =
	| 'published'
	/** Only figures of an unfinished round. */
	| 'interim'
	/** Due, and not found. */
	| 'late'
	/** Not due yet on the newest date of the data. */
	| 'ahead';

export interface ScheduleEntry {
	/** The month, or the year where no document says the month. */
	readonly period: Period;
	readonly state: ScheduleState;
	/** The day by which it was announced, or from which it can be published; absent when nobody planned it. */
	readonly due?: Period;
	/** The city's own plan, when it has one; else the due day follows from the national weighing. */
	readonly plan?: PlannedRelease;
	readonly releases: readonly Release[];
	/** Days past the due day, on the newest date of the data or on the day it came out; above zero. */
	readonly lateBy?: number;
}

/** Past weighings that are looked back on, and those to come that are announced. */
const LOOK_BACK = 4;
const LOOK_AHEAD = 2;
const DAY = 86_400_000;

const daysBetween = (from: Period, to: Period): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day after a period: `2025-08` -> `2025-09-01`. */
const dayAfter = (period: Period): Period =>
	new Date(Date.parse(lastDay(period)) + DAY).toISOString().slice(0, 10) as Period;

/** The weighing months around a day, oldest first: those that had ended and those to come. */
export const weighings = (day: Period, own?: OwnWeighing): Period[] => weighingsAround(day, LOOK_BACK, LOOK_AHEAD, own);

const monthOf = (period: Period) => period.slice(0, 7) as Period;

function releaseOf(figures: readonly Figure[], rounds: readonly Round[]): Release | undefined {
	const figure = figures.find(({ indicator }) => indicator.id === PREVALENCE) ?? figures[0];
	const [round] = rounds;
	const { instrument, period } = round ?? figure ?? {};
	if (!instrument || !period) return undefined;
	const reports = figures.flatMap((each) => each.reports).filter(({ status }) => status !== 'doubtful');
	const dates = [...reports.map(({ document }) => document.date), ...rounds.map(({ document }) => document.date)];
	const date = dates.filter((each) => each !== undefined).sort(comparePeriods)[0];
	const statuses = [...reports.map(({ status }) => status), ...rounds.map(({ status }) => status)];
	return {
		instrument,
		period,
		others: figures.length - (figure ? 1 : 0),
		interim: statuses.every((status) => status === 'interim'),
		...(figure && { figure }),
		...(round && { round }),
		...(date && { date }),
	};
}

/** What was published of a city's registers, by month (by year where no month is told). */
function releasesByMonth(city: City): Map<Period, Release[]> {
	const own = city.figures.filter(
		(figure) => figure.area === city.code && figure.instrument.kind === 'register' && isTrusted(figure),
	);
	const keys = new Set([...own, ...city.rounds].map(({ instrument, period }) => `${period}/${instrument.id}`));
	const releases = [...keys].sort().flatMap((key) => {
		const isHere = (each: { period: Period; instrument: Instrument }) => `${each.period}/${each.instrument.id}` === key;
		const release = releaseOf(own.filter(isHere), city.rounds.filter(isHere));
		return release ? [release] : [];
	});
	return Map.groupBy(releases, ({ period }) => monthOf(period));
}

function entryOf(period: Period, newest: Period, releases: readonly Release[], plan?: PlannedRelease): ScheduleEntry {
	const due = plan ? lastDay(plan.planned) : dayAfter(period);
	const base = { period, due, releases, ...(plan && { plan }) };
	const late = (days: number) => (days > 0 ? { lateBy: days } : {});
	if (releases.length > 0 || plan?.published) {
		const isInterim = releases.length > 0 && !plan?.published && releases.every(({ interim }) => interim);
		// Only a plan promises a day; of the national weighing nobody said when its result would come.
		return {
			...base,
			state: isInterim ? 'interim' : 'published',
			...(plan?.published && late(daysBetween(due, firstDay(plan.published)))),
		};
	}
	const days = daysBetween(due, newest);
	// A promise holds until its day is over, while a result may come from the due day on.
	return days > 0 || (days === 0 && !plan) ? { ...base, state: 'late', ...late(days) } : { ...base, state: 'ahead' };
}

/** A city's publications, newest first. A city that announces its publications is held to those; else to its own
 * weighings where documents show them, else to the national ones, around the newest date of the data. Whatever else it
 * published stands between them. */
export function scheduleOf(city: City, publication: Publication): ScheduleEntry[] {
	const { newest, schedule } = publication;
	const found = releasesByMonth(city);
	const plans = schedule.filter((each) => each.city === city.slug);
	const wanted: { period: Period; plan?: PlannedRelease }[] =
		plans.length > 0
			? plans.map((plan) => ({ period: plan.period, plan }))
			: newest
				? weighings(newest, city.weighing).map((period) => ({ period }))
				: [];
	const due = newest
		? wanted.map(({ period, plan }) => entryOf(period, newest, found.get(monthOf(period)) ?? [], plan))
		: [];
	const planned = new Set(wanted.map(({ period }) => monthOf(period)));
	const rest = [...found]
		.filter(([period]) => !planned.has(period))
		.map(
			([period, releases]): ScheduleEntry => ({
				period,
				state: releases.every(({ interim }) => interim) ? 'interim' : 'published',
				releases,
			}),
		);
	return [...due, ...rest].sort((a, b) => comparePeriods(b.period, a.period));
}

/** The next entry to come, the last that was due, and the last of which something came out. */
type Around = { readonly next?: ScheduleEntry; readonly last?: ScheduleEntry; readonly out?: ScheduleEntry };

export function around(entries: readonly ScheduleEntry[]): Around {
	const next = entries.filter(({ state }) => state === 'ahead').at(-1);
	const last = entries.find(({ state, due }) => due !== undefined && state !== 'ahead');
	const out = entries.find(({ releases }) => releases.length > 0);
	return { ...(next && { next }), ...(last && { last }), ...(out && { out }) };
}
