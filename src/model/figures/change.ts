import { COVERAGE_FLOOR } from '../base/band.ts';
import { valueOf } from '../base/cell.ts';
import { type Figure, figureId, isComparable } from '../base/figure.ts';
import type { Indicator } from '../base/indicator.ts';
import { type Observation, observationsOf } from '../base/observation.ts';
import { once } from '../base/once.ts';
import { comparePeriods } from '../base/period.ts';
import { type Interval, overlap } from '../base/precision.ts';
import type { Publication } from '../base/publication.ts';
import type { RoundRow } from '../base/round.ts';
import { sayBound } from '../base/say.ts';
import { intervalOf } from '../base/survey.ts';
import { figureOf } from '../catalogue.ts';
import { COUNTED, COVERAGE } from '../measures.ts';

/** Whether something rose or fell between two measurements. The one function that may say so: every sentence, chart,
 * table and download asks here, and where no test can tell, the answer is that it cannot be told. `/metode/#perubahan`
 * says the same with the sources. */

export type ChangeDirection = 'up' | 'down' | 'same' | 'unknown';

/** On what an answer rests. */
export type ChangeGround =
	/** A survey: both intervals are known. */
	| 'intervals'
	/** A register: a two-proportion test with the measured children. */
	| 'proportions'
	/** Counted or set, not drawn: the numbers themselves. */
	| 'counted'
	| 'noInterval'
	| 'noMeasured'
	| 'noCoverage'
	| 'lowCoverage'
	| 'unfinished'
	| 'conflict'
	| 'noValue'
	| 'method'
	| 'otherSeries';

export type ChangeVerdict = { readonly direction: ChangeDirection; readonly ground: ChangeGround };

export const CHANGE_WORDS: Readonly<Record<ChangeDirection, string>> = {
	up: 'naik',
	down: 'turun',
	same: 'tetap',
	unknown: 'belum dapat dibedakan',
};

/** Why, as the end of a sentence. */
export const GROUND_WORDS: Readonly<Record<ChangeGround, string>> = {
	intervals: 'menurut selang kepercayaan kedua survei',
	proportions: 'menurut uji dua proporsi atas balita yang diukur',
	counted: 'menurut hitungannya',
	noInterval: 'selang kepercayaan salah satunya belum kami temukan',
	noMeasured: 'jumlah balita yang diukur belum kami temukan',
	noCoverage: 'cakupan salah satunya belum kami temukan',
	lowCoverage: `cakupan salah satunya di bawah ${sayBound('cakupan', COVERAGE_FLOOR)} persen`,
	unfinished: 'salah satunya angka sementara atau diragukan',
	conflict: 'dokumennya saling bertentangan',
	noValue: 'salah satunya tidak bernilai',
	method: 'cara mengukurnya tidak disebut, atau angkanya taksiran',
	otherSeries: 'wilayah, hitungan, atau cara mengukurnya berbeda',
};

/** Two-sided, five in a hundred: the normal quantile. */
const Z = 1.96;

/** A rate as a register counts it: children counted, of children measured, and how many of those to be measured that
 * were, in per cent. */
type MeasuredRate = { readonly count: number; readonly measured: number; readonly coverage: number };

/** Two surveys of one series. Different only where the 95 per cent intervals have no value in common: stricter than a
 * test of the difference (Schenker and Gentleman, The American Statistician 2001;55:182-186), so that what is called a
 * change is one. */
export function surveyChange(
	before: { readonly value: number; readonly interval: Interval },
	after: typeof before,
): ChangeDirection {
	if (overlap(before.interval, after.interval)) return 'unknown';
	return after.value > before.value ? 'up' : 'down';
}

/** Two rounds of one register. The two-proportion test with a pooled rate (Fleiss, Levin and Paik, Statistical Methods
 * for Rates and Proportions, 3rd ed. 2003, ch. 3): a round aims at all children, but which came and how they stood
 * varies as if they were drawn. Only where both rounds measured nearly all; else the difference may be one of
 * attendance. */
export function registerChange(before: MeasuredRate, after: MeasuredRate): ChangeDirection {
	const [p, q] = [before.count / before.measured, after.count / after.measured];
	const pooled = (before.count + after.count) / (before.measured + after.measured);
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.measured + 1 / after.measured));
	if (error === 0 || Math.abs(q - p) <= Z * error) return 'unknown';
	return q > p ? 'up' : 'down';
}

const unknown = (ground: ChangeGround): ChangeVerdict => ({ direction: 'unknown', ground });

/** Of an unfinished round: what changed may be who has come so far. */
export const UNFINISHED: ChangeVerdict = unknown('unfinished');

/** The values themselves, where nothing was drawn and nobody stayed away. */
function counted(a: number, b: number): ChangeVerdict {
	return { direction: b > a ? 'up' : b < a ? 'down' : 'same', ground: 'counted' };
}

type Attendance = { readonly measured?: number | undefined; readonly coverage?: number | undefined };

/** `count` children of those measured, against as many before: the test, or what it lacks. */
function ofRegister(before: number, after: number, then: Attendance, now: Attendance): ChangeVerdict {
	if (then.coverage === undefined || now.coverage === undefined) return unknown('noCoverage');
	if (then.coverage < COVERAGE_FLOOR || now.coverage < COVERAGE_FLOOR) return unknown('lowCoverage');
	if (!then.measured || !now.measured) return unknown('noMeasured');
	const direction = registerChange(
		{ count: before, measured: then.measured, coverage: then.coverage },
		{ count: after, measured: now.measured, coverage: now.coverage },
	);
	return { direction, ground: 'proportions' };
}

const attendanceOf = (row: RoundRow): Attendance => ({
	measured: valueOf(row.measured),
	coverage: valueOf(row.coverage),
});

/** A village between two rounds of one instrument. A count has changed where its share has, and the same way. */
export function villageChange(
	measure: 'rate' | 'stunted' | 'verified',
	before: RoundRow,
	after: RoundRow,
): ChangeVerdict {
	const column = measure === 'rate' ? 'stunted' : measure;
	const [a, b] = [valueOf(before[column]), valueOf(after[column])];
	if (a === undefined || b === undefined) return unknown('noValue');
	const verdict = ofRegister(a, b, attendanceOf(before), attendanceOf(after));
	if (measure === 'rate') return verdict;
	const moved = counted(a, b).direction;
	return verdict.direction === moved || verdict.direction === 'unknown' ? verdict : unknown('proportions');
}

/** One value, where the documents agree on it. */
const settled = (figure: Figure | undefined): number | undefined =>
	figure?.finding.state === 'value' ? figure.finding.quantity.value : undefined;

/** How many were measured, and of how many: from the round's own row, else from what documents report beside it. */
function attendance(observation: Observation, publication: Publication): Attendance {
	const { area, instrument, period } = observation;
	if (observation.kind === 'cell') {
		const row = observation.round.rows.find(({ code }) => code === area);
		return row ? attendanceOf(row) : {};
	}
	const beside = (indicator: string) =>
		settled(figureOf(publication, figureId(area, indicator, instrument.id, period)));
	const own =
		observation.kind === 'figure'
			? observation.figure.reports.find(({ status, denominator }) => status !== 'doubtful' && denominator)
			: undefined;
	const measured =
		beside(COUNTED.measured.indicator) ?? (observation.indicator.unit === 'percent' ? own?.denominator : undefined);
	const target = beside(COUNTED.target.indicator);
	return { measured, coverage: beside(COVERAGE) ?? (measured && target ? (100 * measured) / target : undefined) };
}

/** What an office counts of itself: people, posts, money. A rank rises and falls with the others. */
const MEANS: ReadonlySet<Indicator['unit']> = new Set<Indicator['unit']>(['count', 'rupiah', 'score']);

/** What is counted in full by a register: attendance itself. */
const ATTENDANCE: ReadonlySet<string> = new Set([COVERAGE, COUNTED.measured.indicator, COUNTED.target.indicator]);

/** What an observation states, when it is one settled value that may be compared. */
function comparable(observation: Observation): { readonly value: number } | { readonly why: ChangeGround } {
	if (observation.kind !== 'figure') {
		if (observation.value === undefined) return { why: 'noValue' };
		return observation.status === 'interim' || observation.status === 'doubtful'
			? { why: 'unfinished' }
			: { value: observation.value };
	}
	const { figure } = observation;
	if (!isComparable(figure)) return { why: 'unfinished' };
	const value = settled(figure);
	return value === undefined ? { why: 'conflict' } : { value };
}

/** What may be said of the way from one observation to a later one. */
export function changeBetween(from: Observation, to: Observation, publication: Publication): ChangeVerdict {
	if (from.area !== to.area || from.indicator.id !== to.indicator.id || from.instrument.id !== to.instrument.id)
		return unknown('otherSeries');
	const [a, b] = [comparable(from), comparable(to)];
	if ('why' in a) return unknown(a.why);
	if ('why' in b) return unknown(b.why);
	const { indicator, instrument } = to;
	switch (instrument.kind) {
		case 'target':
			return counted(a.value, b.value);
		case 'model':
			return unknown('method');
		case 'enumeration':
			return MEANS.has(indicator.unit) ? counted(a.value, b.value) : unknown('method');
		case 'survey': {
			const [then, now] = [from, to].map((each) => (each.kind === 'figure' ? intervalOf(each.figure) : undefined));
			if (!then || !now) return unknown('noInterval');
			return {
				direction: surveyChange({ value: a.value, interval: then }, { value: b.value, interval: now }),
				ground: 'intervals',
			};
		}
		case 'register':
			return ATTENDANCE.has(indicator.id)
				? counted(a.value, b.value)
				: registerFigures(a.value, b.value, from, to, publication);
	}
}

function registerFigures(
	a: number,
	b: number,
	from: Observation,
	to: Observation,
	publication: Publication,
): ChangeVerdict {
	const [then, now] = [attendance(from, publication), attendance(to, publication)];
	if (to.indicator.unit === 'percent') {
		const count = (rate: number, { measured = 0 }: Attendance) => (rate * measured) / 100;
		return ofRegister(count(a, then), count(b, now), then, now);
	}
	if (to.indicator.unit !== 'children') return unknown('method');
	const verdict = ofRegister(a, b, then, now);
	return verdict.direction === 'unknown' || verdict.direction === counted(a, b).direction
		? verdict
		: unknown('proportions');
}

/** `turun`, `belum dapat dibedakan`. */
export const changeWord = ({ direction }: ChangeVerdict): string => CHANGE_WORDS[direction];

const earlier = once((publication: Publication): ReadonlyMap<string, Observation> => {
	const found = new Map<string, Observation>();
	const series = Map.groupBy(observationsOf(publication), ({ id }) => id.slice(0, id.lastIndexOf('/')));
	for (const all of series.values()) {
		if (all.length < 2) continue;
		let last: Observation | undefined;
		for (const each of all.toSorted((a, b) => comparePeriods(a.period, b.period))) {
			if (last) found.set(each.id, last);
			if (!('why' in comparable(each))) last = each;
		}
	}
	return found;
});

/** The newest earlier observation of the same series that may be compared; `undefined` for the first. Of one instrument
 * and indicator in one area. */
export const previousOf = (observation: Observation, publication: Publication): Observation | undefined =>
	earlier(publication).get(observation.id);
