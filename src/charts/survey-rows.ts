import type { Figure } from '../model/base/figure.ts';
import { intervalOf, type SurveyCell } from '../model/base/survey.ts';
import { type SurveyAround, valueIn } from '../model/cities/survey-around.ts';
import { type Dot, type Guide, type IntervalScale, intervalScale } from './intervals.ts';

/** Surveys' values as rows of one scale. */

/** A figure as a dot with its whisker; nothing for a conflict. */
export function dotOf(figure: Figure | undefined, look: Dot['look'] = 'solid'): Dot[] {
	const value = figure && valueIn(figure);
	if (!figure || value === undefined) return [];
	const interval = intervalOf(figure);
	return [{ value, look, ...(interval && { low: interval.low.value, high: interval.high.value }) }];
}

export const cellDot = (cell: SurveyCell, look?: Dot['look']): Dot[] =>
	cell.state === 'figure' ? dotOf(cell.figure, look) : [];

/** One scale for everything that several surveys say of an area and around it. */
export const scaleAround = (surveys: readonly SurveyAround[]): IntervalScale =>
	intervalScale(
		surveys.flatMap(({ own, province, nation }) => [...cellDot(own), ...dotOf(province), ...dotOf(nation)]),
		[],
	);

/** Lines for a province's and the nation's value. */
export const guidesOf = ({ own, nation }: SurveyAround): Guide[] => [
	...cellDot(own).map(({ value }): Guide => ({ value, className: 'province' })),
	...dotOf(nation).map(({ value }): Guide => ({ value, className: 'nation' })),
];
