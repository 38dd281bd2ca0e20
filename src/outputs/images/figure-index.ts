import { type Figure, figureId, isComparable, isTrusted } from '../../model/base/figure.ts';
import { comparePeriods } from '../../model/base/period.ts';
import type { Publication } from '../../model/base/publication.ts';
import { COVERAGE } from '../../model/measures.ts';

interface Index {
	readonly byId: ReadonlyMap<string, Figure>;
	/** Comparable figures in time order, by `area/indicator/instrument`. */
	readonly bySeries: ReadonlyMap<string, readonly Figure[]>;
}

const indices = new WeakMap<Publication, Index>();

/** A series' part of a figure's id: `area/indicator/instrument`. */
export function seriesId({ area, indicator, instrument }: Pick<Figure, 'area' | 'indicator' | 'instrument'>): string {
	return `${area}/${indicator.id}/${instrument.id}`;
}

function indexOf(publication: Publication): Index {
	let index = indices.get(publication);
	if (!index) {
		const { figures } = publication;
		const inOrder = figures.filter(isComparable).sort((a, b) => comparePeriods(a.period, b.period));
		index = { byId: new Map(figures.map((figure) => [figure.id, figure])), bySeries: Map.groupBy(inOrder, seriesId) };
		indices.set(publication, index);
	}
	return index;
}

/** Coverage published for a figure's area, instrument and period; found without walking over all figures. */
export function coverageFor({ area, instrument, period }: Figure, publication: Publication): Figure | undefined {
	const found = indexOf(publication).byId.get(figureId(area, COVERAGE, instrument.id, period));
	return found && isTrusted(found) ? found : undefined;
}

/**
 * The figures of a figure's series in time order: one area, one indicator, one instrument. Empty unless there are two
 * to draw a line through.
 */
export function seriesFor(
	figure: Pick<Figure, 'area' | 'indicator' | 'instrument'>,
	publication: Publication,
): readonly Figure[] {
	const points = indexOf(publication).bySeries.get(seriesId(figure)) ?? [];
	return points.length > 1 ? points : [];
}

/** Every series with at least two figures, by its id. */
export function allSeries(publication: Publication): (readonly [string, readonly Figure[]])[] {
	return [...indexOf(publication).bySeries].filter(([, points]) => points.length > 1);
}
