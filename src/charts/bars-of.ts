import { shortName } from '../model/base/instrument.ts';
import type { Observation } from '../model/base/observation.ts';
import { formatPeriod } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import { formatObservation, rangeOf } from '../model/figures/statement.ts';
import type { Bar } from './bars.ts';

/** Bars ready to be drawn, each with the observation it shows, and what they have in common. */
interface DrawnBars {
	readonly bars: readonly (Bar & { readonly observation: Observation })[];
	readonly subtitle: string;
}

/** Names each bar by what tells it from the others (area, indicator, period) and puts what is common into the subtitle.
 * Throws unless all have one unit and one instrument: lengths side by side are a comparison. */
export function barsOf(observations: readonly Observation[], areas: Publication['areas']): DrawnBars {
	const parts = observations.map((observation) => ({
		area: areas[observation.area]?.name ?? observation.area,
		indicator: observation.indicator.name,
		period: formatPeriod(observation.period),
	}));
	const [first] = observations;
	if (
		!first ||
		observations.some(
			({ indicator, instrument }) => indicator.unit !== first.indicator.unit || instrument.id !== first.instrument.id,
		)
	)
		throw new Error('barsOf: bars have one unit and one instrument');
	const keys = ['area', 'indicator', 'period'] as const;
	const varies = (key: (typeof keys)[number]) => new Set(parts.map((part) => part[key])).size > 1;
	const shown = keys.filter(varies);
	const common = keys.filter((key) => !varies(key)).map((key) => parts[0]?.[key]);
	return {
		bars: observations.map((observation, index) => {
			const range = rangeOf(observation);
			if (!range) throw new Error(`barsOf: ${observation.id} has no value`);
			const name = (shown.length > 0 ? shown : (['indicator'] as const)).map((key) => parts[index]?.[key]).join(', ');
			return { name, low: range.low.value, high: range.high.value, text: formatObservation(observation), observation };
		}),
		subtitle: [...common, shortName(first.instrument)].join('; '),
	};
}
