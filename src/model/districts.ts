import { type Area, levelOfCode } from './area.ts';
import { type Cell, valueOf } from './cell.ts';
import { type ChangeVerdict, changeBetween } from './change.ts';
import type { City } from './city.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import { COUNTS, MEASURES, RATES } from './measures.ts';
import { figureObservation } from './observation.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Publication } from './publication.ts';
import { districtTotals } from './release.ts';

/** What is known between the city and its villages: of districts (kecamatan) and of puskesmas. */

/** What stands for one area: a figure that documents report, or the sum of its villages. */
export type DistrictCell =
	| { readonly area: Area; readonly from: 'figure'; readonly figure: Figure }
	/** `coverage` in per cent, where both counts of every village are known. */
	| { readonly area: Area; readonly from: 'villages'; readonly value: number; readonly coverage?: number }
	| { readonly area: Area; readonly from: 'nothing' };

/** One measure of all districts, or of all puskesmas, of a city: one instrument, one period. */
export interface DistrictSet {
	readonly level: 'district' | 'healthCentre';
	readonly indicator: Indicator;
	readonly instrument: Instrument;
	readonly period: Period;
	/** Every area of the level, in the order of their codes. */
	readonly cells: readonly DistrictCell[];
	/** How many of them have a value. */
	readonly known: number;
}

const isKnown = ({ from }: DistrictCell) => from !== 'nothing';
const setOf = (set: Omit<DistrictSet, 'known'>): DistrictSet => ({ ...set, known: set.cells.filter(isKnown).length });

/** Sets of figures that name the areas of one level. */
function reported(city: City, level: DistrictSet['level'], areas: readonly Area[]): DistrictSet[] {
	const own = city.figures.filter(({ area }) => levelOfCode(area) === level);
	const groups = Map.groupBy(own, ({ indicator, instrument, period }) => `${indicator.id}/${instrument.id}/${period}`);
	return [...groups.values()].flatMap((figures) => {
		const [first] = figures;
		if (!first) return [];
		const { indicator, instrument, period } = first;
		const byArea = new Map(figures.map((figure) => [figure.area, figure]));
		const cells = areas.map((area): DistrictCell => {
			const figure = byArea.get(area.code);
			return figure ? { area, from: 'figure', figure } : { area, from: 'nothing' };
		});
		return [setOf({ level, indicator, instrument, period, cells })];
	});
}

/** Sums over the villages of each district, only where every village is known: what is suppressed in one leaves its district unknown. */
function summed(city: City, indicators: ReadonlyMap<string, Indicator>): DistrictSet[] {
	const areas = new Map(city.districts.map((area) => [area.code, area]));
	return city.rounds
		.filter(({ level }) => level === 'village')
		.flatMap((round) => {
			const totals = districtTotals(city, round);
			return [...COUNTS, ...RATES].flatMap((measure): DistrictSet[] => {
				const indicator = indicators.get(MEASURES[measure].indicator);
				if (!indicator) return [];
				const cells = totals.flatMap((total): DistrictCell[] => {
					const area = areas.get(total.code);
					const value = valueOf((total[measure] as Cell | undefined) ?? { state: 'notPublished' });
					if (!area) return [];
					const coverage = valueOf(total.coverage);
					return [
						value === undefined
							? { area, from: 'nothing' }
							: { area, from: 'villages', value, ...(coverage !== undefined && { coverage }) },
					];
				});
				return [setOf({ level: 'district', indicator, instrument: round.instrument, period: round.period, cells })];
			});
		})
		.filter(({ known }) => known > 0);
}

/**
 * Everything known of a city's districts and puskesmas, newest first. A figure that a document reports goes before the sum of the villages; where a set
 * of both has gaps, the sums fill them.
 */
export function districtFigures(city: City, { indicators }: Pick<Publication, 'indicators'>): DistrictSet[] {
	const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	const stated = [...reported(city, 'district', city.districts), ...reported(city, 'healthCentre', city.healthCentres)];
	const sums = summed(city, known);
	const isSame = (a: DistrictSet) => (b: DistrictSet) =>
		a.level === b.level && a.indicator.id === b.indicator.id && a.instrument.id === b.instrument.id && a.period === b.period;
	const merged = stated.map((set) => {
		const sum = sums.find(isSame(set));
		const filled = new Map(sum?.cells.filter(isKnown).map((cell) => [cell.area.code, cell]));
		return sum ? setOf({ ...set, cells: set.cells.map((cell) => (isKnown(cell) ? cell : (filled.get(cell.area.code) ?? cell))) }) : set;
	});
	return [...merged, ...sums.filter((sum) => !stated.some(isSame(sum)))].sort(
		(a, b) => comparePeriods(b.period, a.period) || b.known - a.known || (a.indicator.id < b.indicator.id ? -1 : 1),
	);
}

/** What may be said of a district between two sets of one measure. */
export function districtChange(before: DistrictCell, after: DistrictCell, publication: Publication): ChangeVerdict {
	return before.from === 'figure' && after.from === 'figure'
		? changeBetween(figureObservation(before.figure), figureObservation(after.figure), publication)
		: { direction: 'unknown', ground: 'noValue' };
}
