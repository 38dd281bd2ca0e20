import { type CellState, NOT_PUBLISHED, valueOf } from './cell.ts';
import type { City } from './city.ts';
import type { Document } from './document.ts';
import { type Figure, figureId, type Status } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import { setOrigin } from './mark.ts';
import { BEFORE_REVIEW, COUNTS, MEASURES, type Measure, RATES, type Rate, WORKED_OUT } from './measures.ts';
import type { Period } from './period.ts';
import type { Publication } from './publication.ts';
import type { Round } from './round.ts';

interface Identity {
	/** `area/indicator/instrument/period`, the same form for a figure and for a village's cell in a round. */
	readonly id: string;
	readonly area: string;
	readonly indicator: Indicator;
	readonly instrument: Instrument;
	readonly period: Period;
}

/** A figure as documents report it: has a page of its own. */
export interface FigureObservation extends Identity {
	readonly kind: 'figure';
	readonly figure: Figure;
}

/** One cell of a round's file, or a rate worked out from two: its address is its round on the village's page. */
export interface CellObservation extends Identity {
	readonly kind: 'cell';
	readonly state: CellState;
	/** Counts as committed; rates in per cent, unrounded. Only with the states `value` and `zero`. */
	readonly value?: number;
	/** Of a rate: what it was worked out from, where that is published. */
	readonly numerator?: number;
	readonly denominator?: number;
	readonly status: Status;
	readonly document: Document;
	readonly city: City;
	readonly round: Round;
}

/** Everything the site states about an area, an indicator, an instrument and a period, whichever file it stands in. */
export type Observation = FigureObservation | CellObservation;

/** All measures of a round, counts first. */
const ALL_MEASURES: readonly Measure[] = [...COUNTS, ...RATES];

/** Whether the city's figures of this very round count the stunted before a review by doctors. */
function isBeforeReview({ instrument, period }: Round, { code, figures }: City): boolean {
	return figures.some(
		(figure) =>
			figure.area === code && figure.indicator.id === BEFORE_REVIEW && figure.instrument.id === instrument.id && figure.period === period,
	);
}

function cellsOf(round: Round, city: City, indicators: ReadonlyMap<string, Indicator>): CellObservation[] {
	const reviewed = isBeforeReview(round, city);
	const { instrument, period, status, document } = round;
	return ALL_MEASURES.flatMap((column) => {
		const of = column in WORKED_OUT ? WORKED_OUT[column as Rate].rateOf : [];
		// A column that the whole round leaves empty is not one it has.
		if (round.rows.every((row) => (row[column] ?? NOT_PUBLISHED).state === 'notPublished')) return [];
		const name = column === 'stunted' && reviewed ? BEFORE_REVIEW : MEASURES[column].indicator;
		const indicator = indicators.get(name);
		if (!indicator) throw new Error(`observationsOf: \`${name}\` was not checked`);
		return round.rows.map((row): CellObservation => {
			const cell = row[column] ?? NOT_PUBLISHED;
			const value = valueOf(cell);
			const id = figureId(row.code, indicator.id, instrument.id, period);
			if (value !== undefined) setOrigin(cell, `sel/${id}`);
			const [numerator, denominator] = of.map((part) => valueOf(row[part] ?? NOT_PUBLISHED));
			return {
				kind: 'cell',
				id,
				area: row.code,
				indicator,
				instrument,
				period,
				state: cell.state,
				status,
				document,
				city,
				round,
				...(value !== undefined && { value }),
				...(numerator !== undefined && denominator !== undefined && { numerator, denominator }),
			};
		});
	});
}

const gathered = new WeakMap<Publication, readonly Observation[]>();

/**
 * All observations, ordered by id: every figure, and every cell of every round that no document reports as a figure of the same
 * id. Downloads, the interface for machines and the guard read this one list. Worked out once for a Publication; then every number in it knows
 * its origin (`mark.ts`).
 */
export function observationsOf(publication: Publication): readonly Observation[] {
	const before = gathered.get(publication);
	if (before) return before;
	const indicators = new Map(publication.indicators.map((indicator) => [indicator.id, indicator]));
	const figures = publication.figures.map((figure): FigureObservation => {
		const { id, area, indicator, instrument, period } = figure;
		for (const { quantity } of figure.reports) setOrigin(quantity, `angka/${id}`);
		return { kind: 'figure', id, area, indicator, instrument, period, figure };
	});
	for (const { slug, factors } of publication.cities)
		for (const [index, { amount }] of factors.entries()) setOrigin(amount, `faktor/${slug}/${index}`);
	const reported = new Set(figures.map(({ id }) => id));
	const cells = publication.cities.flatMap((city) => city.rounds.flatMap((round) => cellsOf(round, city, indicators)));
	const all = [...figures, ...cells.filter(({ id }) => !reported.has(id))].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	gathered.set(publication, all);
	return all;
}
