import type { PressError } from '../base/city.ts';
import { type Figure, isComparable } from '../base/figure.ts';
import { comparePeriods } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import { coverageOf } from './profile.ts';

/** What a figure's own page tells beside the figure itself. */
export interface Dossier {
	/** All figures of the same area, indicator and instrument, oldest first: the doubtful and unfinished too. */
	readonly series: readonly Figure[];
	readonly previous?: Figure;
	readonly next?: Figure;
	/** The share of children measured in the same round. */
	readonly coverage?: Figure;
	/** Printed mistakes about this figure. */
	readonly pressErrors: readonly PressError[];
}

interface Index {
	readonly series: ReadonlyMap<string, readonly Figure[]>;
	readonly areas: ReadonlyMap<string, readonly Figure[]>;
	readonly errors: ReadonlyMap<string, readonly PressError[]>;
}
const indexed = new WeakMap<Publication, Index>();
const seriesKey = ({ area, indicator, instrument }: Figure) => `${area}/${indicator.id}/${instrument.id}`;

function indexOf(publication: Publication): Index {
	const before = indexed.get(publication);
	if (before) return before;
	const { figures, pressErrors } = publication;
	const index = {
		series: Map.groupBy(
			[...figures].sort((a, b) => comparePeriods(a.period, b.period)),
			seriesKey,
		),
		areas: Map.groupBy(figures, ({ area }) => area),
		errors: Map.groupBy(
			pressErrors.flatMap((error) => error.figures.map((id) => ({ id, error }))),
			({ id }) => id,
		),
	};
	const errors = new Map([...index.errors].map(([id, found]) => [id, found.map(({ error }) => error)]));
	const made = { ...index, errors };
	indexed.set(publication, made);
	return made;
}

/**
 * Gathers what the data knows around one figure. The lists are indexed once for a Publication, so thousands of pages
 * stay cheap.
 */
export function dossierOf(figure: Figure, publication: Publication): Dossier {
	const { series: all, areas, errors } = indexOf(publication);
	const series = all.get(seriesKey(figure)) ?? [];
	const at = series.indexOf(figure);
	const [previous, next] = [series[at - 1], series[at + 1]];
	const coverage = figure.instrument.kind === 'register' ? coverageOf(figure, areas.get(figure.area) ?? []) : undefined;
	return {
		series,
		pressErrors: errors.get(figure.id) ?? [],
		...(previous && { previous }),
		...(next && { next }),
		...(coverage && coverage !== figure && { coverage }),
	};
}

/** Whether a figure's series can be drawn as a trend: numbers that go up and down, at least two of them vouched for. */
export function isDrawable({ series }: Pick<Dossier, 'series'>): boolean {
	const unit = series[0]?.indicator.unit;
	return unit !== 'yes' && unit !== 'rank' && series.filter(isComparable).length > 1;
}
