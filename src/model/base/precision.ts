import type { Quantity } from './quantity.ts';

/** How exact a survey's value is: its interval and what the survey's own book says of it. */

/** A 95 per cent confidence interval as a document prints it, both ends included. */
export type Interval = { readonly low: Quantity; readonly high: Quantity };

/** What a survey's book marks a value with. */
export type PrecisionMark = 'highError' | 'fewCases';

/** Each mark's word in data and downloads, and what it means to a reader. */
export const MARK_WORDS: Readonly<Record<PrecisionMark, { readonly symbol: string; readonly meaning: string }>> = {
	highError: { symbol: 'rse25', meaning: 'kurang teliti: galat bakunya lebih dari seperempat nilainya' },
	fewCases: { symbol: 'n50', meaning: 'kurang teliti: jumlah sampel tertimbangnya kurang dari lima puluh' },
};

/** Below this weighted number a book marks a value `fewCases`. */
export const FEW_WEIGHTED = 50;

/** Whether a value lies in an interval, its ends included. */
export const isInside = (value: number, { low, high }: Interval): boolean => value >= low.value && value <= high.value;

/** Whether two intervals have a value in common: then neither can be called higher than the other. */
export const overlap = (a: Interval, b: Interval): boolean =>
	a.low.value <= b.high.value && b.low.value <= a.high.value;
