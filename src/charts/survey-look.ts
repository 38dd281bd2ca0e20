import { bandOf } from '../model/base/band.ts';
import { ABSENCES } from '../model/base/cell.ts';
import { formatFinding, formatQuantity } from '../model/base/format.ts';
import { type Interval, MARK_WORDS } from '../model/base/precision.ts';
import { intervalOf, marksOf, type SurveyCell } from '../model/base/survey.ts';
import { valueIn } from '../model/cities/survey-around.ts';
import type { LegendEntry } from './map.ts';
import { bandWords } from './map-look.ts';

/** How a survey's cells look on a map, and what they are called. */

const NOT_FOUND = 'belum kami temukan';

/** `16,1–23,3`. */
export const formatInterval = ({ low, high }: Interval): string => `${formatQuantity(low)}–${formatQuantity(high)}`;

/** A cell in words: `19,4 persen (selang 16,1–23,3)`, `tidak disajikan oleh survei`. */
export function describeSurvey(cell: SurveyCell): string {
	if (cell.state === 'notPresented') return ABSENCES.notPresented.label;
	if (cell.state === 'notFound') return NOT_FOUND;
	const interval = intervalOf(cell.figure);
	return `${formatFinding(cell.figure.finding, cell.figure.indicator)}${interval ? ` (selang ${formatInterval(interval)})` : ''}`;
}

/** Class of a cell's fill, and whether it is marked as imprecise. */
export function surveyLook(cell: SurveyCell): { readonly fill: string; readonly low: boolean } {
	if (cell.state !== 'figure') return { fill: cell.state === 'notPresented' ? cell.state : 'notPublished', low: false };
	const value = valueIn(cell.figure);
	return { fill: value === undefined ? 'plain' : `b${bandOf(value).step}`, low: marksOf(cell.figure).length > 0 };
}

/** What a cell is warned of, in words; empty where nothing is. */
export const warningOf = (cell: SurveyCell): string =>
	cell.state === 'figure'
		? marksOf(cell.figure)
				.map((mark) => MARK_WORDS[mark].meaning)
				.join('; ')
		: '';

/** The colours and patterns on a survey's map: all bands, and those of the rest that are on it. */
export function surveyLegend(cells: readonly SurveyCell[]): LegendEntry[] {
	const has = (state: SurveyCell['state']) => cells.some((cell) => cell.state === state);
	return [
		...bandWords().map(({ step, text }) => ({ className: `b${step}`, text })),
		...(cells.some((cell) => surveyLook(cell).low)
			? [{ className: 'low', text: 'kurang teliti menurut buku surveinya' }]
			: []),
		...(has('notPresented') ? [{ className: 'notPresented', text: ABSENCES.notPresented.label }] : []),
		...(has('notFound') ? [{ className: 'notPublished', text: NOT_FOUND }] : []),
	];
}
