import { valueOf } from '../base/cell.ts';
import { once } from '../base/once.ts';
import { isRankable, type Round } from '../base/round.ts';

/** Best and worst place that a village can have among the city's, 1 = highest rate. */
interface RankRange {
	readonly best: number;
	readonly worst: number;
	readonly of: number;
	/** True when the range is too wide to tell the village from most others. */
	readonly vague: boolean;
}

/** 95 per cent: the normal quantile. */
const Z = 1.96;

/** Interval of a proportion from `count` of `n` (Wilson, J. Am. Stat. Assoc. 1927;22:209-212), as shares of one. A
 * round aims at all children, but which ones came and how they stood on the board varies as if they were drawn. */
export function wilson(count: number, n: number): readonly [low: number, high: number] {
	const share = count / n;
	const centre = share + Z ** 2 / (2 * n);
	const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
	const scale = 1 + Z ** 2 / n;
	return [(centre - reach) / scale, (centre + reach) / scale];
}

type Intervals = ReadonlyMap<string, readonly [low: number, high: number]>;

/** By round: every village's page asks for its place among the same others. */
const intervalsOf = once((round: Round): Intervals | 'unrankable' => {
	const intervals = new Map<string, readonly [number, number]>();
	for (const row of round.rows) {
		const [n, count] = [valueOf(row.measured), valueOf(row.stunted)];
		if (!n || count === undefined || !isRankable(row)) return 'unrankable';
		intervals.set(row.code, wilson(count, n));
	}
	return intervals;
});

/** Where a village stands by rate in a round; `undefined` when a rate or a coverage is unknown or below the programme's
 * floor in any village that would be ranked, for a place among some is no place. */
export function rankOf(round: Round, code: string): RankRange | undefined {
	const intervals = intervalsOf(round);
	const own = intervals === 'unrankable' ? undefined : intervals.get(code);
	if (intervals === 'unrankable' || !own) return undefined;
	const others = [...intervals].filter(([each]) => each !== code).map(([, interval]) => interval);
	const surelyHigher = others.filter(([low]) => low > own[1]).length;
	const surelyLower = others.filter(([, high]) => high < own[0]).length;
	const [best, worst] = [surelyHigher + 1, intervals.size - surelyLower];
	return { best, worst, of: intervals.size, vague: worst - best >= intervals.size / 2 };
}
