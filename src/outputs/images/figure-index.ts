import { type Figure, figureId, isComparable, isTrusted } from '../../model/base/figure.ts';
import type { Publication } from '../../model/base/publication.ts';
import { figureOf, seriesId, seriesOfAll } from '../../model/catalogue.ts';
import { COVERAGE } from '../../model/measures.ts';

/** Coverage published for a figure's area, instrument and period; found without walking over all figures. */
export function coverageFor({ area, instrument, period }: Figure, publication: Publication): Figure | undefined {
	const found = figureOf(publication, figureId(area, COVERAGE, instrument.id, period));
	return found && isTrusted(found) ? found : undefined;
}

/** The figures of a figure's series in time order: one area, one indicator, one instrument. Empty unless there are two
 * to draw a line through. */
export function seriesFor(
	figure: Pick<Figure, 'area' | 'indicator' | 'instrument'>,
	publication: Publication,
): readonly Figure[] {
	const points = seriesOfAll(publication).get(seriesId(figure))?.filter(isComparable) ?? [];
	return points.length > 1 ? points : [];
}

/** Every series with at least two figures, by its id. */
export const allSeries = (publication: Publication): (readonly [string, readonly Figure[]])[] =>
	[...seriesOfAll(publication)]
		.map(([id, all]) => [id, all.filter(isComparable)] as const)
		.filter(([, points]) => points.length > 1);
