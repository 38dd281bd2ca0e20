import { COVERAGE_FLOOR } from '../base/band.ts';
import { type Cell, NOT_PUBLISHED, valueOf } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import type { Document } from '../base/document.ts';
import { type Figure, isTrusted } from '../base/figure.ts';
import { comparePeriods } from '../base/period.ts';
import { type Round, type RoundRow, rateCell, sumOf } from '../base/round.ts';
import { setSumOrigin } from '../base/say.ts';
import { type ChangeDirection, type ChangeVerdict, UNFINISHED, villageChange } from '../figures/change.ts';
import {
	COUNTED,
	COUNTS,
	COVERAGE,
	type Count,
	type Measure,
	PREVALENCE,
	RATES,
	STUNTED,
	VERIFIED,
} from '../measures.ts';

/** What can be said of a round against the one before it, and of its parts. */

/** What is compared from one round to the next. */
export const COMPARED = ['rate', 'stunted', 'verified'] as const satisfies readonly Measure[];
export type ComparedMeasure = (typeof COMPARED)[number];

interface VillageChange {
	readonly code: string;
	readonly before: number;
	readonly after: number;
	/** The two cells themselves. */
	readonly from: Cell;
	readonly to: Cell;
	/** After less before; per cent points for a rate, children for a count. */
	readonly difference: number;
	/** Whether that is a change; the bare sign of a difference says nothing. */
	readonly verdict: ChangeVerdict;
}

/** Why a measure of two rounds is not compared. */
export type Obstacle = 'absentBefore' | 'absentNow' | 'coverage';

export interface MeasureChange {
	readonly measure: ComparedMeasure;
	readonly villages: readonly VillageChange[];
	/** There when no village can be compared. */
	readonly obstacle?: Obstacle;
}

export type RoundChange = { readonly previous: Round; readonly measures: readonly MeasureChange[] };

function isUnderCovered({ coverage }: RoundRow): boolean {
	const share = valueOf(coverage);
	return share !== undefined && share < COVERAGE_FLOOR;
}

function compare(measure: ComparedMeasure, previous: Round, current: Round): MeasureChange {
	const earlier = new Map(previous.rows.map((row) => [row.code, row]));
	const has = (rows: readonly RoundRow[]) => rows.some((row) => valueOf(row[measure]) !== undefined);
	if (!has(current.rows)) return { measure, villages: [], obstacle: 'absentNow' };
	if (!has(previous.rows)) return { measure, villages: [], obstacle: 'absentBefore' };
	const isFinished = [previous, current].every(({ status }) => status !== 'interim' && status !== 'doubtful');
	const villages = current.rows.flatMap((row): VillageChange[] => {
		const old = earlier.get(row.code);
		const [before, after] = [old && valueOf(old[measure]), valueOf(row[measure])];
		// A low coverage moves rate and count alike: the difference would be one of attendance.
		// A village that was split or joined since is another one.
		if (
			!old ||
			old.isFormer !== row.isFormer ||
			before === undefined ||
			after === undefined ||
			isUnderCovered(old) ||
			isUnderCovered(row)
		)
			return [];
		return [
			{
				code: row.code,
				before,
				after,
				difference: after - before,
				from: old[measure],
				to: row[measure],
				verdict: isFinished ? villageChange(measure, old, row) : UNFINISHED,
			},
		];
	});
	return villages.length > 0 ? { measure, villages } : { measure, villages, obstacle: 'coverage' };
}

/** A round against the newest earlier one of the same instrument; `undefined` when it is the first. */
export function changeSince(city: City, round: Round): RoundChange | undefined {
	const previous = city.rounds
		.filter(
			({ instrument, period }) => instrument.id === round.instrument.id && comparePeriods(period, round.period) < 0,
		)
		.at(-1);
	return previous && { previous, measures: COMPARED.map((measure) => compare(measure, previous, round)) };
}

/** A city's own figures for a round: same instrument, same period, the whole city. */
export const cityFigures = (city: City, round: Round): Figure[] =>
	city.figures.filter(
		(figure) =>
			figure.area === city.code &&
			figure.instrument.id === round.instrument.id &&
			figure.period === round.period &&
			isTrusted(figure),
	);

/** Sums over the villages of each district, or of the whole city; a sum is known only when every part of it is. */
export function totalOf(code: string, rows: readonly RoundRow[]): RoundRow {
	const known = <T extends Cell>(cell: T, measure: Measure) =>
		'value' in cell ? setSumOrigin(cell, code, rows[0]?.[measure]) : cell;
	const counts = Object.fromEntries(COUNTS.map((count) => [count, known(sumOf(rows, count), count)])) as Record<
		Count,
		Cell
	>;
	const { target, measured, stunted } = counts;
	return {
		code,
		...counts,
		coverage: known(rateCell(measured, target), 'coverage'),
		rate: known(rateCell(stunted, measured), 'rate'),
	};
}

export const districtTotals = (city: City, round: Round): RoundRow[] =>
	city.districts.map(({ code }) =>
		totalOf(
			code,
			round.rows.filter((row) => row.code.startsWith(`${code}.`)),
		),
	);

/** The documents of the publication that a round rests on: its own, and those of the same publisher on the same day, as
 * an office gives one page to each village. */
export function publicationOf(city: City, round: Round): Document[] {
	const { document } = round;
	const known = [
		...city.figures.flatMap(({ reports }) => reports.map((report) => report.document)),
		...city.factors.map((each) => each.document),
	];
	const isPart = (other: Document) =>
		document.date !== undefined &&
		document.date.length === 10 &&
		other.publisher === document.publisher &&
		other.date === document.date;
	return [...new Set([document, ...known.filter(isPart)])];
}

/** A round's figures that are not by village: what its own publication states, whatever the year, and what other
 * documents say of the round. */
type StatedFigures = { readonly own: readonly Figure[]; readonly others: readonly Figure[] };

export function statedFigures(city: City, round: Round): StatedFigures {
	const documents = new Set(publicationOf(city, round));
	const isOwn = ({ reports }: Figure) => reports.some(({ document }) => documents.has(document));
	const others = city.figures.filter(
		(figure) => figure.instrument.id === round.instrument.id && figure.period === round.period && !isOwn(figure),
	);
	return { own: city.figures.filter(isOwn), others };
}

/** The figure that speaks for a whole round: its prevalence, else how many children, else how many were measured. */
export const leadOf = (figures: readonly Figure[]): Figure | undefined =>
	[PREVALENCE, VERIFIED, STUNTED, COVERAGE]
		.map((id) => figures.find(({ indicator }) => indicator.id === id))
		.find((figure) => figure !== undefined);

/** Of which areas a round says anything, out of all at the level that it was published at; absent for a round of the
 * whole city. A target alone is no result. */
export function reachOf(city: City, round: Round): { known: readonly string[]; all: readonly string[] } | undefined {
	if (round.level === 'city') return undefined;
	if (round.level === 'village') {
		const known = round.rows.filter((row) =>
			[...COUNTS, ...RATES].some((one) => one !== 'target' && valueOf(row[one] ?? NOT_PUBLISHED) !== undefined),
		);
		return { known: known.map(({ code }) => code), all: round.rows.map(({ code }) => code) };
	}
	const all = (round.level === 'district' ? city.districts : city.healthCentres).map(({ code }) => code);
	const { own } = statedFigures(city, round);
	const told = new Set(
		own
			.filter(({ instrument, period }) => instrument.id === round.instrument.id && period === round.period)
			.filter(({ indicator }) => indicator.id !== COUNTED.target.indicator)
			.map(({ area }) => area),
	);
	return { known: all.filter((code) => told.has(code)), all };
}

/** In how many villages a measure rose, fell, stayed, and cannot be told apart: only what there is of each. */
export const changeCounts = ({ villages }: MeasureChange): (readonly [ChangeDirection, number])[] =>
	(['down', 'up', 'same', 'unknown'] as const).flatMap((direction) => {
		const count = villages.filter(({ verdict }) => verdict.direction === direction).length;
		return count > 0 ? [[direction, count] as const] : [];
	});
