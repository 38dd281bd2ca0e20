import { capital } from '../model/base/area.ts';
import { formatQuantity } from '../model/base/format.ts';
import { isUnstated } from '../model/base/instrument.ts';
import type { Observation } from '../model/base/observation.ts';
import { formatPeriod } from '../model/base/period.ts';
import { sayOfHundred } from '../model/base/say.ts';
import { formatObservation, formatSource, rangeOf } from '../model/figures/statement.ts';
import type { Bar } from './bars.ts';
import { hundredDots } from './hundred.ts';
import type { Tree } from './svg.ts';

/** What a story's picture shows: of its own figures those that can be drawn together, and never two that must not stand
 * in one frame. */
type StoryDrawing =
	/** Shares of children, each a hundred dots of its own. */
	| {
			readonly kind: 'hundred';
			readonly panels: readonly {
				readonly number: string;
				readonly svg: Tree;
				readonly source: string;
				readonly isSurvey: boolean;
			}[];
	  }
	/** Counts of one thing, measured one way. */
	| {
			readonly kind: 'bars';
			readonly bars: readonly Bar[];
			readonly unit: string;
			/** Where all of them come from; of bars of several times there is none. */
			readonly source?: string;
	  }
	/** What has no common scale: the numbers themselves. */
	| { readonly kind: 'numbers'; readonly numbers: readonly { readonly number: string; readonly name: string }[] };

const MOST_PANELS = 2;
const MOST_BARS = 3;
const MOST_NUMBERS = 2;

/** A single value, or none where documents contradict each other or say nothing. */
function valueOf(observation: Observation) {
	const range = rangeOf(observation);
	return range && range.low.value === range.high.value ? range.low : undefined;
}

/** How it was measured and when; who printed it where its document does not say how. */
function sourceWords(each: Observation): string {
	if (!isUnstated(each.instrument)) return formatSource(each);
	const document = each.kind === 'figure' ? each.figure.reports[0]?.document : each.document;
	return `menurut ${document?.publisher}, ${formatPeriod(each.period)}`;
}

/** Shares of children who are stunted; a target is nobody's measurement. */
const isShare = ({ indicator, instrument }: Observation) =>
	indicator.unit === 'percent' && indicator.id.startsWith('prevalensi-') && instrument.kind !== 'target';

/** The picture of a story from the figures beside it, in their order; `undefined` where it has none that say a
 * value. */
export function storyDrawing(figures: readonly Observation[]): StoryDrawing | undefined {
	const known = figures.filter((each) => valueOf(each) !== undefined);
	const shares = known.filter(isShare).slice(0, MOST_PANELS);
	if (shares.length > 0) {
		const panels = shares.map((each) => {
			const count = Math.round(valueOf(each)?.value ?? 0);
			return {
				number: count === 0 ? formatObservation(each, { unit: false }) : sayOfHundred(each, String(count)),
				svg: hundredDots(count),
				source: sourceWords(each),
				isSurvey: each.instrument.kind === 'survey',
			};
		});
		return { kind: 'hundred', panels };
	}
	const isCount = ({ indicator: { unit } }: Observation) => unit === 'children' || unit === 'count';
	const counts = known.filter(isCount);
	const [first] = counts;
	const alike = counts.filter(
		({ indicator, instrument }) =>
			indicator.unitWord === first?.indicator.unitWord && instrument.id === first.instrument.id,
	);
	if (first && alike.length > 1) {
		const bars = alike.slice(0, MOST_BARS).map((each): Bar => {
			const value = valueOf(each);
			return {
				// A drawing has little room, and its unit says that it counts.
				name: capital(each.indicator.name.replace(/^Jumlah /, '')),
				low: value?.value ?? 0,
				high: value?.value ?? 0,
				text: value ? formatQuantity(value) : '',
			};
		});
		const [source, ...others] = new Set(alike.slice(0, MOST_BARS).map(sourceWords));
		const isOne = source !== undefined && others.length === 0;
		return { kind: 'bars', bars, unit: first.indicator.unitWord, ...(isOne && { source }) };
	}
	const numbers = known.slice(0, MOST_NUMBERS).map((each) => {
		const { unit, unitWord, name } = each.indicator;
		const what = isCount(each) ? `${unitWord}: ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
		return { number: formatObservation(each, { unit: unit === 'rupiah' }), name: `${what}, ${sourceWords(each)}` };
	});
	return numbers.length > 0 ? { kind: 'numbers', numbers } : undefined;
}
