import { type SuppressionTable, suppress } from '../../suppression/index.ts';
import type { Told } from './scorecard.ts';
import { SCORECARD, type ScorecardIndicator } from './scorecard-indicators.ts';

/** Which of a scorecard's indicators must not be told, by the rules of `suppression/`. */

/** So many people, whom the row of an indicator would tell of. */
interface Line {
	readonly id: string;
	/** Whose sum of table 4 they are part of. */
	readonly area: string;
	readonly count: number;
}

const CITY = '';
const SUMS = { ibu: 'konvergensi-ibu-hamil', anak: 'konvergensi-anak', [CITY]: 'konvergensi-desa' } as const;
const TARGETS = { ibu: 'hpk-ibu-hamil', anak: 'hpk-anak', semua: '' } as const;
/** Those at risk among them. */
const RISKS = { 'hpk-ibu-hamil-berisiko': TARGETS.ibu, 'hpk-anak-masalah-gizi': TARGETS.anak };

/** Ids of the rows that must go, and the areas whose sums must. */
function hiddenOf(lines: readonly Line[], totals: SuppressionTable['totals'], threshold: number): readonly string[] {
	const villages = lines.map(({ area }) => ({ district: area }));
	const cells = { stunted: lines.map(({ count }) => count) };
	const { hidden, withheld } = suppress({ villages, cells, totals, statements: [] }, threshold);
	return [...hidden.map(({ village }) => lines[village]?.id ?? ''), ...withheld.map(({ area }) => area)];
}

/**
 * Ids of the indicators that must be left out: who got a service, who did not and whom it is for are each told of, for
 * a row's per cent gives all three away. A reader has all other rows, may guess that a service is for all mothers or
 * all children, and knows that table 4 sums up table 3.
 * @param threshold smallest number of people that may be shown, besides none; from 5.
 */
export function hiddenIndicators(told: ReadonlyMap<string, Told>, threshold: number): ReadonlySet<string> {
	const known = SCORECARD.filter(({ id }) => told.has(id));
	const count = (id: string) => told.get(id)?.count ?? 0;
	const isFew = (number: number) => number > 0 && number < threshold;
	const ofTable = (wanted: number) => known.filter(({ table }) => table === wanted);
	// All services of a few people are about them, and one group's sum is the whole's less the other's.
	if (isFew(count(TARGETS.ibu)) || isFew(count(TARGETS.anak))) {
		const { count: all = 0, whole = 0 } = told.get(SUMS[CITY]) ?? {};
		const isSumFew = isFew(all) || isFew(whole - all);
		return new Set(known.flatMap(({ id }) => (id === SUMS[CITY] && !isSumFew ? [] : id)));
	}
	const got = ({ id }: ScorecardIndicator) => count(id);
	/** Of how many the per cent is. Of nobody who got it, it does not say. */
	const wholeOf = ({ id }: ScorecardIndicator) => {
		const { count: part = 0, percent } = told.get(id) ?? {};
		return percent && part > 0 ? Math.max(part, Math.round((100 * part) / Number(percent))) : 0;
	};
	const missed = (each: ScorecardIndicator) => wholeOf(each) - (wholeOf(each) && got(each));
	const services = ofTable(3).filter(({ group }) => group !== 'semua');
	/** What a sum of table 4 counts and no per cent tells: of services that nobody got, or that were not read. */
	const untold = (['ibu', 'anak'] as const).map((area) => {
		const own = services.filter(({ group }) => group === area);
		const { count: part = 0, whole = 0 } = told.get(SUMS[area]) ?? {};
		const sum = (of: typeof got) => own.reduce((all, each) => all + of(each), 0);
		return { area, target: count(TARGETS[area]), got: part - sum(got), whole: whole - sum(wholeOf) };
	});
	const inSums = (of: typeof got, rest: (each: (typeof untold)[number]) => number) =>
		hiddenOf(
			[
				...services.map((each): Line => ({ id: each.id, area: each.group, count: of(each) })),
				...untold.map((each): Line => ({ id: '', area: each.area, count: Math.max(0, rest(each)) })),
			],
			'district',
			threshold,
		);
	const alone = (id: string, number: number): Line => ({ id, area: CITY, count: Math.max(0, number) });
	const notAll = (each: ScorecardIndicator) => (wholeOf(each) > 0 ? count(TARGETS[each.group]) - wholeOf(each) : 0);
	const parts = [
		...ofTable(1).map((each) => alone(each.id, got(each))),
		...Object.entries(RISKS).map(([id, whole]) => alone(id, told.has(id) ? count(whole) - count(id) : 0)),
		...ofTable(3)
			.filter(({ group }) => group === 'semua')
			.flatMap((each) => [alone(each.id, got(each)), alone(each.id, missed(each))]),
		...services.map((each) => alone(each.id, notAll(each))),
	];
	const mats = ofTable(2).map((each) => alone(each.id, got(each)));
	const measured = hiddenOf(mats, 'city', threshold);
	/** The sum of all whom services are for tells of one that is for few, or for all but few, where others are for all. */
	const isFewFor =
		services.some((each) => isFew(wholeOf(each)) || isFew(notAll(each))) ||
		untold.some(({ whole, target }) => isFew(whole % target) || isFew((target - (whole % target)) % target));
	return new Set([
		...[...inSums(got, (each) => each.got), ...inSums(missed, ({ whole, got: part }) => whole - part)].map(
			(id) => SUMS[id as keyof typeof SUMS] ?? id,
		),
		...hiddenOf(parts, 'none', threshold),
		...measured,
		...(measured.includes(CITY) ? mats.map(({ id }) => id) : []),
		...(isFewFor ? Object.values(SUMS) : []),
	]);
}
