import type { Figure } from '../base/figure.ts';
import { isTrusted } from '../base/figure.ts';
import { type Interval, isInside, overlap } from '../base/precision.ts';
import type { Publication } from '../base/publication.ts';
import { intervalOf, type SurveyCell, type SurveyTable, surveyCell } from '../base/survey.ts';
import { figureOf } from '../catalogue.ts';
import { PREVALENCE } from '../measures.ts';

/** A survey's values that belong beside each other: an area's, its province's, the nation's. */
export interface SurveyAround {
	readonly table: SurveyTable;
	readonly own: SurveyCell;
	/** Absent where the site has not found it, or where the area is the province itself. */
	readonly province?: Figure;
	readonly nation?: Figure;
}

/** The prevalence of an area by one survey, in whichever file it stands; none that nobody vouches for. */
function prevalenceOf(publication: Publication, area: string, { instrument, period }: SurveyTable): Figure | undefined {
	const figure = figureOf(publication, `${area}/${PREVALENCE}/${instrument.id}/${period}`);
	return figure && isTrusted(figure) ? figure : undefined;
}

/** A province's or city's cell of a survey: from its table, else from any other file. */
export function cellIn(publication: Publication, table: SurveyTable, area: string): SurveyCell {
	const cell = surveyCell(table, area);
	const figure = cell.state === 'notFound' ? prevalenceOf(publication, area, table) : undefined;
	return figure ? { state: 'figure', figure: figure as Figure<'survey'> } : cell;
}

/** What each survey says of an area and around it, the newest survey first. */
export const surveysAround = (publication: Publication, area: string): SurveyAround[] =>
	publication.surveys.map((table) => {
		const province = area.length > 2 ? prevalenceOf(publication, area.slice(0, 2), table) : undefined;
		const nation = prevalenceOf(publication, '00', table);
		return { table, own: cellIn(publication, table, area), ...(province && { province }), ...(nation && { nation }) };
	});

/** How one value stands to another when both have an interval; `unknown` where one has none. */
type Standing = 'above' | 'below' | 'alike' | 'unknown';

/** Above or below only when the two 95 per cent intervals have no value in common. That asks for more than a test of
 * the difference would (Schenker and Gentleman, The American Statistician 2001;55:182-186): who reads it is never told
 * of a difference that the survey does not show. */
export function standing(own: Interval | undefined, other: Interval | undefined): Standing {
	if (!own || !other) return 'unknown';
	if (overlap(own, other)) return 'alike';
	return own.low.value > other.high.value ? 'above' : 'below';
}

/** A value's single number; nothing where documents contradict each other. */
export const valueIn = ({ finding }: Pick<Figure, 'finding'>): number | undefined =>
	finding.state === 'value' ? finding.quantity.value : undefined;

/** Whether the value of one survey lies in the interval of another; nothing where there is no interval or no value. */
export function liesInside(value: SurveyCell, interval: SurveyCell): boolean | undefined {
	if (value.state !== 'figure' || interval.state !== 'figure') return undefined;
	const [number, bounds] = [valueIn(value.figure), intervalOf(interval.figure)];
	return number === undefined || !bounds ? undefined : isInside(number, bounds);
}

/** The survey that leads on a page about a province: the newest that has intervals for its areas, else the newest. */
export function leadingSurvey(publication: Publication, province: string): SurveyTable | undefined {
	const { surveys } = publication;
	const hasIntervals = ({ rows }: SurveyTable) =>
		rows.some((row) => row.area.startsWith(`${province}.`) && 'figure' in row && intervalOf(row.figure) !== undefined);
	return surveys.find(hasIntervals) ?? surveys[0];
}
