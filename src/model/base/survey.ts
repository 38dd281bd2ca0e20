import type { Document } from './document.ts';
import type { Figure, Report } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import type { Obtained } from './obtained.ts';
import { once } from './once.ts';
import type { Period } from './period.ts';
import type { Interval, PrecisionMark } from './precision.ts';

/** What a survey's book leaves out: the survey was made there, and the value is not presented. Unlike what nobody has
 * found. */
export interface Unpresented {
	readonly document: Document;
	readonly copy?: Document;
	readonly obtained?: Obtained;
	readonly locator: string;
	readonly note: string;
	/** Slug of its province or city, on whose page it stands. */
	readonly home?: string;
}

/** One area in a survey's table: its figure, or that the book leaves it out. */
export type SurveyRow =
	| { readonly area: string; readonly figure: Figure<'survey'> }
	| { readonly area: string; readonly unpresented: Unpresented };

/** The table of one survey: prevalence for provinces, kabupaten and kota, one row each. */
export interface SurveyTable {
	readonly instrument: Instrument<'survey'>;
	readonly period: Period;
	readonly indicator: Indicator;
	/** In the order of the codes; provinces (two digits) and cities. */
	readonly rows: readonly SurveyRow[];
}

/** The report of a figure that is the most precise: one that somebody vouches for and that has an interval, else the
 * first. */
export function preciseReport({ reports }: Pick<Figure, 'reports'>): Report {
	const trusted = reports.filter(({ status }) => status !== 'doubtful');
	return trusted.find(({ interval }) => interval) ?? trusted[0] ?? (reports[0] as Report);
}

/** A figure's 95 per cent interval; `undefined` where no document gives one, or where documents contradict each
 * other. */
export const intervalOf = (figure: Pick<Figure, 'reports' | 'finding'>): Interval | undefined =>
	figure.finding.state === 'value' ? preciseReport(figure).interval : undefined;

/** What the survey's book warns of; empty where it warns of nothing. */
export const marksOf = (figure: Pick<Figure, 'reports'>): readonly PrecisionMark[] => preciseReport(figure).marks ?? [];

/** Every figure: those with a page of their own, and those that stand on the page of their area. */
export const everyFigure = once(
	({
		figures,
		listed,
	}: {
		readonly figures: readonly Figure[];
		readonly listed: readonly Figure[];
	}): readonly Figure[] => (listed.length === 0 ? figures : [...figures, ...listed]),
);

/** What a survey says of an area: a figure, that its book leaves it out, or that the site has not found it. */
export type SurveyCell =
	| { readonly state: 'figure'; readonly figure: Figure<'survey'> }
	| { readonly state: 'notPresented'; readonly unpresented: Unpresented }
	| { readonly state: 'notFound' };

const rowsByArea = once(({ rows }: SurveyTable) => new Map(rows.map((row) => [row.area, row])));

/** One area's cell of a survey's table. */
export function surveyCell(table: SurveyTable, area: string): SurveyCell {
	const row = rowsByArea(table).get(area);
	if (!row) return { state: 'notFound' };
	return 'figure' in row
		? { state: 'figure', figure: row.figure }
		: { state: 'notPresented', unpresented: row.unpresented };
}

/** The table of one survey, such as `ski` 2023; `undefined` where the site has none. */
export const surveyTable = (
	{ surveys }: { readonly surveys: readonly SurveyTable[] },
	instrument: string,
	period: string,
): SurveyTable | undefined => surveys.find((table) => table.instrument.id === instrument && table.period === period);
