import type { Document } from './document.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument, InstrumentKind } from './instrument.ts';
import type { CopyTest, Obtained } from './obtained.ts';
import type { Period } from './period.ts';
import type { Interval, PrecisionMark } from './precision.ts';
import { agree, type Quantity } from './quantity.ts';

/** `doubtful` keeps a report out of headlines and trends; `interim` out of trends. */
export type Status = 'final' | 'interim' | 'estimate' | 'unstated' | 'doubtful';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	final: 'final',
	interim: 'sementara',
	estimate: 'perkiraan',
	unstated: 'tidak disebut',
	doubtful: 'diragukan',
};

/** What one document says of a figure. */
export interface Report {
	readonly quantity: Quantity;
	/** True when the document gives numerator and denominator only and the rate is worked out here. */
	readonly computed: boolean;
	readonly numerator?: number;
	readonly denominator?: number;
	readonly status: Status;
	/** Day the data was drawn from the register. */
	readonly extracted?: Period;
	readonly document: Document;
	/** Where in the document. */
	readonly locator: string;
	readonly note: string;
	/** Of a survey: the 95 per cent confidence interval, the weighted number of children, and the book's own warnings. */
	readonly interval?: Interval;
	readonly weighted?: number;
	readonly marks?: readonly PrecisionMark[];
	/** How it was obtained, where the kind of document does not say so already; `obtainedOf` answers for every report. */
	readonly obtained?: Obtained;
	/** Tests that a copy has passed. */
	readonly tests?: readonly CopyTest[];
	/** The copy that was read in place of the document. */
	readonly copy?: Document;
}

/** What all trusted reports together say: one value, or a range when they contradict each other. */
export type Finding =
	| { readonly state: 'value'; readonly quantity: Quantity }
	/** `values`: all that documents say, each once, from the lowest to the highest. */
	| {
			readonly state: 'conflict';
			readonly low: Quantity;
			readonly high: Quantity;
			readonly values: readonly Quantity[];
	  }
	| { readonly state: 'doubtful'; readonly quantity: Quantity };

export interface Figure<K extends InstrumentKind = InstrumentKind> {
	/** `area/indicator/instrument/period`; the address of its page is made from it and never changes. */
	readonly id: string;
	readonly area: string;
	readonly indicator: Indicator;
	readonly instrument: Instrument<K>;
	readonly period: Period;
	readonly reports: readonly Report[];
	readonly finding: Finding;
	/** Slug of its province or city, or `levelPath` of its district, when it has no page of its own and stands on that
	 * page. */
	readonly home?: string;
	/** Of the area as it was before its bounds changed: stands in no series with what came after. */
	readonly isFormer?: boolean;
}

export const figureId = (area: string, indicator: string, instrument: string, period: string): string =>
	`${area}/${indicator}/${instrument}/${period}`;

/** Weighs the reports of one figure. Doubtful ones count only when there is nothing else; agreeing ones give the most
 * precise value; contradicting ones stay a conflict and are never averaged. */
export function findingOf(reports: readonly Report[]): Finding {
	const trusted = reports.filter((report) => report.status !== 'doubtful');
	const weighed = (trusted.length > 0 ? trusted : reports).map((report) => report.quantity);
	const sorted = [...weighed].sort((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) throw new Error('findingOf: a figure has at least one report');
	const precise = [...weighed].sort((a, b) => b.decimals - a.decimals)[0] ?? low;
	if (trusted.length === 0) return { state: 'doubtful', quantity: precise };
	// Every pair, for agreement is not transitive: a coarse 11 agrees with 10.6 and with 10.9, which contradict each
	// other.
	if (weighed.some((a) => weighed.some((b) => !agree(a, b))))
		return { state: 'conflict', low, high, values: sorted.filter(({ value }, at) => value !== sorted[at - 1]?.value) };
	// A value printed by a document goes before one worked out here.
	const printed = trusted.filter((report) => !report.computed).map((report) => report.quantity);
	return { state: 'value', quantity: printed.sort((a, b) => b.decimals - a.decimals)[0] ?? precise };
}

/** Whether a figure may stand in a headline: somebody vouches for it. */
export const isTrusted = (figure: Figure): boolean => figure.finding.state !== 'doubtful';

/** Whether a figure may stand in a trend: vouched for, not the count of an unfinished round, and of the area as it is
 * now. */
export function isComparable(figure: Figure): boolean {
	if (figure.isFormer) return false;
	return (
		isTrusted(figure) && !figure.reports.every((report) => report.status === 'interim' || report.status === 'doubtful')
	);
}

/** The statuses from the firmest to the weakest. */
const FIRMEST: readonly Status[] = ['final', 'interim', 'estimate', 'unstated', 'doubtful'];

/** The firmest status that any of a figure's documents gives it. */
export const statusOf = ({ reports }: Pick<Figure, 'reports'>): Status =>
	FIRMEST.find((each) => reports.some(({ status }) => status === each)) ?? 'unstated';
