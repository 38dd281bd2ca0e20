import { type Cell, cellOf, NOT_PUBLISHED, valueOf } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import type { Document } from '../base/document.ts';
import { type Figure, figureId, isTrusted } from '../base/figure.ts';
import type { Instrument } from '../base/instrument.ts';
import { originOf, setOrigin } from '../base/mark.ts';
import { comparePeriods, type Period } from '../base/period.ts';
import type { Round } from '../base/round.ts';
import { BEFORE_REVIEW, COUNTED, MEASURES, type Measure, PREVALENCE } from '../measures.ts';

/** What a map of villages can show. `rate` fills areas in bands, `count` draws circles, `coverage` fills in steps. */
export type LayerKind = 'rate' | 'count' | 'coverage';

export interface LayerCell {
	readonly cell: Cell;
	/** Share of the target measured, where that is known. */
	readonly coverage: Cell;
}

/** One value for each village of a city: one measure, one instrument, one period. */
export interface Layer {
	readonly kind: LayerKind;
	/** Which of a round's measures it shows; absent where single documents state the values. */
	readonly measure?: Measure;
	/** Id of the indicator that it shows. */
	readonly indicator: string;
	/** What is shown: `Balita stunting setelah diperiksa dokter anak`. */
	readonly title: string;
	/** Word after a number: `balita`, `persen`. */
	readonly unitWord: string;
	readonly instrument: Instrument;
	readonly period: Period;
	readonly interim: boolean;
	readonly documents: readonly Document[];
	/** By village code; every village of the city has one. */
	readonly cells: Readonly<Record<string, LayerCell>>;
	/** How many villages have a value. */
	readonly known: number;
}

/** Measures of a round that are drawn, in the order in which equally full layers lead. */
const ROUND_LAYERS: readonly (readonly [LayerKind, Measure])[] = [
	['rate', 'rate'],
	['count', 'verified'],
	['count', 'stunted'],
	['coverage', 'coverage'],
];

const layerOf = (base: Omit<Layer, 'known'>): Layer => ({
	...base,
	known: Object.values(base.cells).filter(({ cell }) => valueOf(cell) !== undefined).length,
});

const fromRound = (round: Round): Layer[] =>
	ROUND_LAYERS.map(([kind, measure]) =>
		layerOf({
			kind,
			measure,
			indicator: MEASURES[measure].indicator,
			title: MEASURES[measure].title,
			unitWord: MEASURES[measure].unitWord,
			instrument: round.instrument,
			period: round.period,
			interim: round.status === 'interim',
			documents: [round.document],
			cells: Object.fromEntries(
				round.rows.map((row) => [row.code, { cell: row[measure] ?? NOT_PUBLISHED, coverage: row.coverage }]),
			),
		}),
	);

const FIGURE_LAYERS: Readonly<Record<string, LayerKind>> = {
	[PREVALENCE]: 'rate',
	[COUNTED.stunted.indicator]: 'count',
};

/** Villages for which documents state a rate or a count outside of a full round. */
function fromFigures(city: City): Layer[] {
	const villages = new Set(city.villages.map(({ code }) => code));
	const groups = new Map<string, Figure[]>();
	for (const figure of city.figures) {
		if (
			!villages.has(figure.area) ||
			!FIGURE_LAYERS[figure.indicator.id] ||
			!isTrusted(figure) ||
			figure.finding.state !== 'value'
		)
			continue;
		const key = `${figure.indicator.id}/${figure.instrument.id}/${figure.period}`;
		groups.set(key, [...(groups.get(key) ?? []), figure]);
	}
	return [...groups.values()].flatMap((figures) => {
		const [first] = figures;
		if (!first) return [];
		const values = new Map(
			figures.map(({ area, finding }) => [
				area,
				finding.state === 'value'
					? setOrigin(cellOf(finding.quantity.value), originOf(finding.quantity))
					: NOT_PUBLISHED,
			]),
		);
		return layerOf({
			kind: FIGURE_LAYERS[first.indicator.id] ?? 'count',
			indicator: first.indicator.id,
			title: first.indicator.name,
			unitWord: first.indicator.unitWord,
			instrument: first.instrument,
			period: first.period,
			interim: false,
			documents: [...new Set(figures.flatMap(({ reports }) => reports.map(({ document }) => document)))],
			cells: Object.fromEntries(
				city.villages.map(({ code }) => [code, { cell: values.get(code) ?? NOT_PUBLISHED, coverage: NOT_PUBLISHED }]),
			),
		});
	});
}

/** Rates before counts before attendance. */
export const LAYER_ORDER: readonly LayerKind[] = ['rate', 'count', 'coverage'];

/** What a map is asked for by: the indicator that a layer shows, where and when it was measured. */
export interface LayerChoice {
	readonly indicator: string;
	readonly instrument: string;
	readonly period: Period;
	readonly layer: Layer;
}

/** Every layer of a city with the indicator it shows. */
export function layerChoices(city: City): LayerChoice[] {
	const wholes = new Set(city.figures.map(({ id }) => id));
	return layersOf(city).map((layer) => {
		const [instrument, period] = [layer.instrument.id, layer.period];
		const isBeforeReview =
			layer.measure === 'stunted' && wholes.has(figureId(city.code, BEFORE_REVIEW, instrument, period));
		return { indicator: isBeforeReview ? BEFORE_REVIEW : layer.indicator, instrument, period, layer };
	});
}

/** The layer of one indicator, instrument and period. */
export const layerFor = (city: City, indicator: string, instrument: string, period: Period): Layer | undefined =>
	layerChoices(city).find(
		(choice) => choice.indicator === indicator && choice.instrument === instrument && choice.period === period,
	)?.layer;

/** The fullest first, rates before counts, then the newest. */
export const byFullness = (a: Layer, b: Layer): number =>
	b.known - a.known || LAYER_ORDER.indexOf(a.kind) - LAYER_ORDER.indexOf(b.kind) || comparePeriods(b.period, a.period);

/** Every layer of a city in which a village has a value: the fullest first, rates before counts, then the newest. */
export const layersOf = (city: City): Layer[] =>
	[...city.rounds.flatMap(fromRound), ...fromFigures(city)].filter(({ known }) => known > 0).sort(byFullness);

/** Digits after the comma for a column of a layer: as many as any of its values needs, two at most. */
export function decimalsOf({ kind, cells }: Layer): number {
	if (kind === 'count') return 0;
	const digits = Object.values(cells).map(
		({ cell }) => String(Math.round((valueOf(cell) ?? 0) * 100) / 100).split('.')[1]?.length ?? 0,
	);
	return Math.max(0, ...digits);
}

/** The layer a city's page leads with: finished, about children rather than attendance. */
export const mainLayer = (layers: readonly Layer[]): Layer | undefined =>
	layers.find(({ kind, interim }) => kind !== 'coverage' && !interim) ?? layers[0];
