import { type Cell, cellOf, NOT_PUBLISHED, valueOf } from './cell.ts';
import type { City } from './city.ts';
import type { Document } from './document.ts';
import { type Figure, figureId, isTrusted } from './figure.ts';
import type { Instrument } from './instrument.ts';
import { originOf, setOrigin } from './mark.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Round, RoundRow } from './round.ts';

/** What a map of a city's villages can show. `rate` fills areas in bands, `count` draws circles, `coverage` fills in steps. */
export type LayerKind = 'rate' | 'count' | 'coverage';

export interface LayerCell {
	readonly cell: Cell;
	/** Share of the target measured, where that is known. */
	readonly coverage: Cell;
}

/** One value for each village of a city: one measure, one instrument, one period. */
export interface Layer {
	readonly kind: LayerKind;
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

const ROUND_LAYERS: readonly { kind: LayerKind; title: string; unitWord: string; pick: (row: RoundRow) => Cell }[] = [
	{ kind: 'rate', title: 'Prevalensi stunting', unitWord: 'persen', pick: ({ rate }) => rate },
	{ kind: 'count', title: 'Balita stunting setelah diperiksa dokter anak', unitWord: 'balita', pick: ({ verified }) => verified },
	{ kind: 'count', title: 'Balita pendek', unitWord: 'balita', pick: ({ stunted }) => stunted },
	{ kind: 'coverage', title: 'Cakupan pengukuran', unitWord: 'persen', pick: ({ coverage }) => coverage },
];

function layerOf(base: Omit<Layer, 'known'>): Layer {
	return { ...base, known: Object.values(base.cells).filter(({ cell }) => valueOf(cell) !== undefined).length };
}

function fromRound(round: Round): Layer[] {
	return ROUND_LAYERS.map(({ pick, ...what }) =>
		layerOf({
			...what,
			instrument: round.instrument,
			period: round.period,
			interim: round.status === 'interim',
			documents: [round.document],
			cells: Object.fromEntries(round.rows.map((row) => [row.code, { cell: pick(row), coverage: row.coverage }])),
		}),
	);
}

const FIGURE_LAYERS: Readonly<Record<string, LayerKind>> = {
	'prevalensi-stunting': 'rate',
	'jumlah-balita-stunting': 'count',
};

/** Villages for which documents state a rate or a count outside of a full round. */
function fromFigures(city: City): Layer[] {
	const villages = new Set(city.villages.map(({ code }) => code));
	const groups = new Map<string, Figure[]>();
	for (const figure of city.figures) {
		if (!villages.has(figure.area) || !FIGURE_LAYERS[figure.indicator.id] || !isTrusted(figure) || figure.finding.state !== 'value')
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
				finding.state === 'value' ? setOrigin(cellOf(finding.quantity.value), originOf(finding.quantity)) : NOT_PUBLISHED,
			]),
		);
		return layerOf({
			kind: FIGURE_LAYERS[first.indicator.id] ?? 'count',
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

const ORDER: readonly LayerKind[] = ['rate', 'count', 'coverage'];

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
		const beforeReview = 'jumlah-pendek-sebelum-verifikasi';
		const isBeforeReview = wholes.has(figureId(city.code, beforeReview, instrument, period));
		const byTitle: Readonly<Record<string, string>> = {
			'Prevalensi stunting': 'prevalensi-stunting',
			'Cakupan pengukuran': 'cakupan-pengukuran',
			'Balita stunting setelah diperiksa dokter anak': 'jumlah-stunting-terverifikasi',
			'Balita pendek': isBeforeReview ? beforeReview : 'jumlah-balita-stunting',
		};
		return { indicator: byTitle[layer.title] ?? 'jumlah-balita-stunting', instrument, period, layer };
	});
}

/** The layer of one indicator, instrument and period. */
export function layerFor(city: City, indicator: string, instrument: string, period: Period): Layer | undefined {
	return layerChoices(city).find((choice) => choice.indicator === indicator && choice.instrument === instrument && choice.period === period)
		?.layer;
}

/** Every layer of a city in which at least one village has a value: the fullest first, rates before counts, then the newest. */
export function layersOf(city: City): Layer[] {
	return [...city.rounds.flatMap(fromRound), ...fromFigures(city)]
		.filter(({ known }) => known > 0)
		.sort((a, b) => b.known - a.known || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || comparePeriods(b.period, a.period));
}

/** The layer a city's page leads with: finished, about children rather than attendance. */
export function mainLayer(layers: readonly Layer[]): Layer | undefined {
	return layers.find(({ kind, interim }) => kind !== 'coverage' && !interim) ?? layers[0];
}
