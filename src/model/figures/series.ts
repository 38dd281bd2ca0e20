import { type Figure, isComparable } from '../base/figure.ts';
import type { Indicator } from '../base/indicator.ts';
import type { Instrument, InstrumentKind, Single } from '../base/instrument.ts';
import { comparePeriods } from '../base/period.ts';

declare const series: unique symbol;

/** The figures of one area, one indicator and one instrument over time. The brand lets only `seriesOf` make one, so no
 * code can join two instruments; the kind in its type keeps a survey's series from standing where a register's is
 * asked. */
export interface Series<K extends InstrumentKind = InstrumentKind> {
	/** A function, so that a series of one kind is no series of `any of them` either. */
	readonly [series]: (kind: K) => K;
	readonly area: string;
	readonly indicator: Indicator;
	readonly instrument: Instrument<K>;
	/** In time order; doubtful and interim figures are left out. At least one. */
	readonly points: readonly Figure<K>[];
}

/** The series of one area, indicator and instrument out of all figures; `undefined` where none is comparable. */
export function seriesOf<K extends InstrumentKind>(
	figures: readonly Figure[],
	area: string,
	indicator: string,
	instrument: Instrument<K> & Single<K>,
): Series<K> | undefined {
	const points = figures
		.filter(
			(figure): figure is Figure<K> =>
				figure.area === area &&
				figure.indicator.id === indicator &&
				figure.instrument.id === instrument.id &&
				isComparable(figure),
		)
		.sort((a, b) => comparePeriods(a.period, b.period));
	const first = points[0];
	if (!first) return undefined;
	return Object.freeze({ area, indicator: first.indicator, instrument, points }) as unknown as Series<K>;
}

/** The series that a figure stands in, or that of another area beside it, whichever one kind its instrument is of. */
export const seriesAt = (
	figures: readonly Figure[],
	{ area, indicator, instrument }: Pick<Figure, 'area' | 'indicator' | 'instrument'>,
	of = area,
): Series<'survey'> | undefined => seriesOf(figures, of, indicator.id, instrument as Instrument<'survey'>);
