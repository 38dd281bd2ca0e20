import { BEFORE_REVIEW, COUNTS, MEASURES, type Measure, RATES, type Rate, WORKED_OUT } from '../measures.ts';
import { type CellState, NOT_PUBLISHED, valueOf } from './cell.ts';
import type { City } from './city.ts';
import type { Document } from './document.ts';
import { type Figure, figureId, type Status } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import { setOrigin } from './mark.ts';
import { once } from './once.ts';
import type { Period } from './period.ts';
import type { Publication } from './publication.ts';
import type { Round } from './round.ts';
import { everyFigure, type SurveyTable, type Unpresented } from './survey.ts';

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

/** An area that a survey's own book leaves out: that is said too, and is unlike what nobody has found. */
export interface UnpresentedObservation extends Identity {
	readonly kind: 'unpresented';
	readonly state: 'notPresented';
	readonly value?: undefined;
	readonly numerator?: undefined;
	readonly denominator?: undefined;
	readonly status: Status;
	readonly document: Document;
	readonly unpresented: Unpresented;
}

/** Everything the site states about an area, an indicator, an instrument and a period, whichever file it stands in. */
export type Observation = FigureObservation | CellObservation | UnpresentedObservation;

/** All measures of a round, counts first. */
const ALL_MEASURES: readonly Measure[] = [...COUNTS, ...RATES];

/** Whether the city's figures of this very round count the stunted before a review by doctors. */
const isBeforeReview = ({ instrument, period }: Round, { code, figures }: City): boolean =>
	figures.some(
		(figure) =>
			figure.area === code &&
			figure.indicator.id === BEFORE_REVIEW &&
			figure.instrument.id === instrument.id &&
			figure.period === period,
	);

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

const unpresentedIn = ({ instrument, period, indicator, rows }: SurveyTable): UnpresentedObservation[] =>
	rows.flatMap((row) =>
		'unpresented' in row
			? {
					kind: 'unpresented' as const,
					id: figureId(row.area, indicator.id, instrument.id, period),
					area: row.area,
					indicator,
					instrument,
					period,
					state: 'notPresented' as const,
					status: 'final' as const,
					document: row.unpresented.document,
					unpresented: row.unpresented,
				}
			: [],
	);

/** All values that the reports of an observation state, in the order of size. */
export function statedValues(observation: Observation): number[] {
	if (observation.kind !== 'figure') return observation.value === undefined ? [] : [observation.value];
	const { finding } = observation.figure;
	return finding.state === 'conflict' ? [finding.low.value, finding.high.value] : [finding.quantity.value];
}

/** A figure as an observation. */
export const figureObservation = (figure: Figure): FigureObservation => ({
	kind: 'figure',
	id: figure.id,
	area: figure.area,
	indicator: figure.indicator,
	instrument: figure.instrument,
	period: figure.period,
	figure,
});

/** All observations, ordered by id: every figure, and every cell of every round that no document reports as a figure of
 * the same id. Downloads, the interface for machines and the guard read this one list. Worked out once for a
 * Publication; then every number in it knows its origin (`mark.ts`). */
export const observationsOf = once((publication: Publication): readonly Observation[] => {
	const indicators = new Map(publication.indicators.map((indicator) => [indicator.id, indicator]));
	const figures = everyFigure(publication).map(figureObservation);
	for (const { id, figure } of figures)
		for (const report of figure.reports) {
			const { quantity, interval } = setOrigin(report, `dasar/${id}`);
			setOrigin(quantity, `angka/${id}`);
			for (const end of interval ? [interval.low, interval.high] : []) setOrigin(end, `selang/${id}`);
		}
	for (const { slug, factors } of publication.cities)
		for (const [index, { amount }] of factors.entries()) setOrigin(amount, `faktor/${slug}/${index}`);
	const reported = new Set(figures.map(({ id }) => id));
	const cells = publication.cities.flatMap((city) => city.rounds.flatMap((round) => cellsOf(round, city, indicators)));
	return [...figures, ...cells, ...publication.surveys.flatMap(unpresentedIn)]
		.filter(({ kind, id }) => kind === 'figure' || !reported.has(id))
		.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
});
