import type { PressError } from '../base/city.ts';
import { type Figure, isComparable } from '../base/figure.ts';
import { once } from '../base/once.ts';
import type { Publication } from '../base/publication.ts';
import { figuresIn, seriesId, seriesOfAll } from '../catalogue.ts';
import { coverageOf } from './profile.ts';

/** What a figure's own page tells beside the figure itself. */
interface Evidence {
	/** All figures of the same area, indicator and instrument, oldest first: the doubtful and unfinished too. */
	readonly series: readonly Figure[];
	readonly previous?: Figure;
	readonly next?: Figure;
	/** The share of children measured in the same round. */
	readonly coverage?: Figure;
	/** Printed mistakes about this figure. */
	readonly pressErrors: readonly PressError[];
}

const pressErrors = once((publication: Publication) => {
	const all = publication.pressErrors.flatMap((error) => error.figures.map((id) => ({ id, error })));
	return Map.groupBy(all, ({ id }) => id);
});

/** Gathers what the data knows around one figure. The lists are indexed (`catalogue.ts`), so many pages stay cheap. */
export function evidenceOf(figure: Figure, publication: Publication): Evidence {
	const series = seriesOfAll(publication).get(seriesId(figure)) ?? [];
	const at = series.indexOf(figure);
	const [previous, next] = [series[at - 1], series[at + 1]];
	const coverage =
		figure.instrument.kind === 'register' ? coverageOf(figure, figuresIn(publication, figure.area)) : undefined;
	return {
		series,
		pressErrors:
			pressErrors(publication)
				.get(figure.id)
				?.map(({ error }) => error) ?? [],
		...(previous && { previous }),
		...(next && { next }),
		...(coverage && coverage !== figure && { coverage }),
	};
}

/** Whether a figure's series can be drawn as a trend: numbers that go up and down, at least two of them vouched for. */
export function isDrawable({ series }: Pick<Evidence, 'series'>): boolean {
	const unit = series[0]?.indicator.unit;
	return unit !== 'yes' && unit !== 'rank' && series.filter(isComparable).length > 1;
}
