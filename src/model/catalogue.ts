import type { Figure } from './base/figure.ts';
import { type Observation, observationsOf } from './base/observation.ts';
import { once } from './base/once.ts';
import { comparePeriods } from './base/period.ts';
import type { Publication } from './base/publication.ts';
import { everyFigure } from './base/survey.ts';

/** The index of a Publication: its lists by what they are asked for, each made with the first question, so that
 * thousands of pages stay cheap. */

/** A series' part of a figure's id: `area/indicator/instrument`. */
export const seriesId = ({ area, indicator, instrument }: Pick<Figure, 'area' | 'indicator' | 'instrument'>): string =>
	`${area}/${indicator.id}/${instrument.id}`;

const byId = once((publication: Publication) => new Map(everyFigure(publication).map((each) => [each.id, each])));
const byArea = once((publication: Publication) => Map.groupBy(everyFigure(publication), ({ area }) => area));
const observations = once(
	(publication: Publication): ReadonlyMap<string, Observation> =>
		new Map(observationsOf(publication).map((each) => [each.id, each])),
);

/** Figures with a page of their own in time order, by `area/indicator/instrument`. */
export const seriesOfAll = once(
	({ figures }: Publication): ReadonlyMap<string, readonly Figure[]> =>
		Map.groupBy(
			figures.toSorted((a, b) => comparePeriods(a.period, b.period)),
			seriesId,
		),
);

/** Cities on the site, by code. */
export const citiesByCode = once(
	(publication: Publication) => new Map(publication.cities.map((each) => [each.code, each])),
);

/** A figure, whether it has a page of its own or stands on that of its area. */
export const figureOf = (publication: Publication, id: string): Figure | undefined => byId(publication).get(id);

/** Every figure of an area. */
export const figuresIn = (publication: Publication, area: string): readonly Figure[] =>
	byArea(publication).get(area) ?? [];

/** The observation of an id, a figure or a round's cell; `undefined` when there is none. */
export const observationOf = (publication: Publication, id: string): Observation | undefined =>
	observations(publication).get(id);
