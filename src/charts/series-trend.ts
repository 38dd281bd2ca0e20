import type { Figure } from '../model/base/figure.ts';
import { type Instrument, type InstrumentKind, isKind, type Single } from '../model/base/instrument.ts';
import { seriesOf } from '../model/figures/series.ts';
import type { Tree } from './svg.ts';
import { trend, trendDomain } from './trend.ts';

function ofKind<K extends InstrumentKind>(
	kind: K & Single<K>,
	figures: readonly Figure[],
	title: string,
	mark?: Figure,
): Tree | undefined {
	const first = figures[0];
	if (!first) return undefined;
	const { area, indicator, instrument } = first;
	const isOfKind = (each: Instrument): each is Instrument<K> & Single<K> => isKind<K>(each, kind);
	if (!isOfKind(instrument)) return undefined;
	const series = seriesOf(figures, area, indicator.id, instrument);
	// What is drawn is named around the drawing, so the line needs no name at its end.
	return series && trend(series, { name: '', title, domain: trendDomain([series]), ...(mark && { mark }) });
}

/** The trend of one series alone, whichever kind its instrument is of; `figures` are of one area, indicator and
 * instrument; `mark` is the one that the drawing stands beside. */
export function seriesTrend(figures: readonly Figure[], title: string, mark?: Figure): Tree {
	const drawn =
		ofKind('survey', figures, title, mark) ??
		ofKind('register', figures, title, mark) ??
		ofKind('enumeration', figures, title, mark) ??
		ofKind('model', figures, title, mark) ??
		ofKind('target', figures, title, mark);
	if (!drawn) throw new Error('seriesTrend: nothing comparable to draw');
	return drawn;
}
