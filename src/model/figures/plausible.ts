import { comparePeriods, decimalYear, type Period } from '../base/period.ts';

/** What sampling and growth can explain between two measurements, on the cautious side: only a difference that no
 * reasonable assumption explains is remarked on. A remark says `look again`, never `wrong`. */

/** Children that a city's survey sample is worth once families living close together are allowed for. Documents almost
 * never give it. SSGI 2022 measured 334,848 children in 486 cities, about 690 each; SKI 2023 measured 790 in Tangerang
 * Selatan; a design effect of 2 leaves 345 to 395. Taken lower still, so that the margin is too wide rather than too
 * narrow. Provinces and the nation, with far larger samples, are given the same wide margin: their real changes are
 * significant, and a significant change is no mistake. */
export const EFFECTIVE_SAMPLE = 300;

/** Children that SSGI 2022 measured in a city on average. */
export const MEAN_SAMPLE = 690;

/** A register's rate that more than doubles or halves within a year has rather changed who came. */
export const REGISTER_FACTOR = 2;

/** How far two survey values may lie apart by sampling alone, in points: three standard errors of their difference. */
export function surveyMargin(a: number, b: number): number {
	const variance = (percent: number) => {
		// Near 0 and 100 the formula promises more than a sample can keep.
		const bounded = Math.min(99, Math.max(1, percent));
		return (bounded * (100 - bounded)) / EFFECTIVE_SAMPLE;
	};
	return 3 * Math.sqrt(variance(a) + variance(b));
}

/** What documents say of one prevalence: one value, or several that contradict each other. */
export interface Point {
	readonly instrument: string;
	readonly period: Period;
	readonly values: readonly number[];
	/** Whether the share of children measured is published for it; asked only where it decides. */
	readonly hasCoverage: () => boolean;
}

/** The two values that lie nearest each other: contradicting documents get the benefit of the doubt. */
function nearestPair(a: Point, b: Point): readonly [number, number] {
	if (a.values.length === 1 && b.values.length === 1) return [a.values[0] ?? 0, b.values[0] ?? 0];
	const pairs = a.values.flatMap((x) => b.values.map((y) => [x, y] as const));
	return pairs.sort(([x, y], [v, w]) => Math.abs(x - y) - Math.abs(v - w))[0] ?? [0, 0];
}

type Jump = { readonly before: Period; readonly from: number; readonly to: number };

/** The change from the survey before that no sample of this size explains; surveys of one area, any order. */
export function surveyJump(point: Point, points: readonly Point[]): Jump | undefined {
	const before = points
		.filter(({ period }) => comparePeriods(period, point.period) < 0)
		.sort((a, b) => comparePeriods(b.period, a.period))[0];
	// After a value that is out of line itself, the way back is no second riddle.
	if (!before || surveyJump(before, points)) return undefined;
	const [from, to] = nearestPair(before, point);
	return Math.abs(to - from) > surveyMargin(from, to) ? { before: before.period, from, to } : undefined;
}

/** The steepest change from an earlier figure of the same register within a year, when either's coverage is unknown. */
export function registerJump(point: Point, points: readonly Point[]): Jump | undefined {
	let steepest: Jump | undefined;
	let most = REGISTER_FACTOR;
	for (const before of points) {
		if (before === point || before.instrument !== point.instrument) continue;
		// The factor first: it rules out nearly all pairs, and calendars are slow.
		const [from, to] = nearestPair(before, point);
		const factor = Math.max(from, to) / Math.max(Math.min(from, to), 0.01);
		if (factor <= most || comparePeriods(before.period, point.period) >= 0) continue;
		// A little more than a year, since periods of different length have their middles a few days apart.
		if (decimalYear(point.period) - decimalYear(before.period) > 1.05 || (before.hasCoverage() && point.hasCoverage()))
			continue;
		[steepest, most] = [{ before: before.period, from, to }, factor];
	}
	return steepest;
}

/** The rate that the parts not listed must have, were all parts of equal size; below zero when they cannot exist. */
export const restRate = (whole: number, parts: readonly number[], count: number): number =>
	(whole * count - parts.reduce((sum, part) => sum + part, 0)) / (count - parts.length);
