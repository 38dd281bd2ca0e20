import type { Figure } from '../model/base/figure.ts';
import { seriesAt } from '../model/figures/series.ts';
import type { Tree } from './svg.ts';
import { trend, trendDomain } from './trend.ts';

/** The trend of one series alone, whichever kind its instrument is of; `figures` are of one area, indicator and
 * instrument; `mark` is the one that the drawing stands beside. */
export function seriesTrend(figures: readonly Figure[], title: string, mark?: Figure): Tree {
	const series = figures[0] && seriesAt(figures, figures[0]);
	if (!series) throw new Error('seriesTrend: nothing comparable to draw');
	// What is drawn is named around the drawing, so the line needs no name at its end.
	return trend(series, { name: '', title, domain: trendDomain([series]), ...(mark && { mark }) });
}
