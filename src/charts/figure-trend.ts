import { containersOf, fullName } from '../model/base/area.ts';
import type { Figure } from '../model/base/figure.ts';
import type { Publication } from '../model/base/publication.ts';
import { everyFigure } from '../model/base/survey.ts';
import { seriesAt } from '../model/figures/series.ts';
import { type DrawnTrend, drawnTrend, referencesOf } from './panel.ts';
import { trendDomain } from './trend.ts';

/** The series that a figure belongs to as a drawing: one area, one indicator, one instrument, with the areas around it
 * in grey where the same instrument measured them. `undefined` when nobody vouches for any of its points. */
export function figureTrend(figure: Figure, publication: Publication): DrawnTrend | undefined {
	const { areas } = publication;
	const figures = everyFigure(publication);
	const series = seriesAt(figures, figure);
	const area = areas[figure.area];
	if (!series || !area) return undefined;
	// A count of children says nothing beside the nation's; a rate does.
	const around = figure.indicator.unit === 'percent' ? containersOf(figure.area, areas) : [];
	const references = referencesOf<'survey'>(around, (code) => seriesAt(figures, figure, code));
	const domain = trendDomain([series, ...references.map((other) => other.series)]);
	const name = area.name.replace(/^(Kota|Kabupaten) /, '');
	return drawnTrend<'survey'>({ series, references, domain, name, targets: [] }, fullName(area), publication);
}
