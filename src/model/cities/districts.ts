import { type Area, cityCode, isWithin, levelOfCode } from '../base/area.ts';
import { cellOf, NOT_PUBLISHED, valueOf } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import { type Figure, isTrusted } from '../base/figure.ts';
import type { Indicator } from '../base/indicator.ts';
import type { Instrument } from '../base/instrument.ts';
import { originOf, setOrigin } from '../base/mark.ts';
import { once } from '../base/once.ts';
import { comparePeriods, type Period } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import type { Round } from '../base/round.ts';
import { everyFigure } from '../base/survey.ts';
import { COUNTED, COVERAGE, PREVALENCE } from '../measures.ts';
import {
	byFullness,
	LAYER_ORDER,
	type Layer,
	type LayerCell,
	type LayerKind,
	layersOf,
	mainLayer,
} from '../rounds/layer.ts';
import { coverageOf } from './profile.ts';

/** What is known between the city and its villages: of districts (kecamatan) and of puskesmas. */

type BetweenLevel = 'district' | 'healthCentre';

/** One measure of the districts, or of the puskesmas, of a city: one indicator, one instrument, one period. */
export interface DistrictSet {
	readonly level: BetweenLevel;
	readonly indicator: Indicator;
	readonly instrument: Instrument;
	readonly period: Period;
	/** By the code of the area: what documents report, else the sum of the villages where each of them is known. */
	readonly figures: ReadonlyMap<string, Figure>;
}

const betweenByCity = once((publication: Publication) => {
	const between = everyFigure(publication).filter(({ area }) =>
		['district', 'healthCentre'].includes(levelOfCode(area) ?? ''),
	);
	return Map.groupBy(between, ({ area }) => cityCode(area));
});

/** Every figure of a city's districts and puskesmas, those that are summed from villages included. */
export const betweenFigures = (city: City, publication: Publication): readonly Figure[] =>
	betweenByCity(publication).get(city.code) ?? [];

/** All that is known of a city's districts and puskesmas, newest first, then what more areas have. */
export function districtSets(city: City, publication: Publication): DistrictSet[] {
	const groups = Map.groupBy(
		betweenFigures(city, publication),
		({ area, indicator, instrument, period }) => `${levelOfCode(area)}/${indicator.id}/${instrument.id}/${period}`,
	);
	return [...groups.values()]
		.map((figures): DistrictSet => {
			const { area, indicator, instrument, period } = figures[0] as Figure;
			const byArea = new Map(figures.map((figure) => [figure.area, figure]));
			return { level: levelOfCode(area) as BetweenLevel, indicator, instrument, period, figures: byArea };
		})
		.sort(
			(a, b) =>
				comparePeriods(b.period, a.period) ||
				b.figures.size - a.figures.size ||
				(a.indicator.id < b.indicator.id ? -1 : 1),
		);
}

/** How many were to be measured and were is no result: it stands in tables alone. */
const NOT_DRAWN: ReadonlySet<string> = new Set([COUNTED.target.indicator, COUNTED.measured.indicator]);

function kindOf({ id, unit }: Indicator): LayerKind | undefined {
	if (id === PREVALENCE) return 'rate';
	if (id === COVERAGE) return 'coverage';
	return (unit === 'children' || unit === 'count') && !NOT_DRAWN.has(id) ? 'count' : undefined;
}

function cellOfFigure(figure: Figure | undefined): LayerCell['cell'] {
	if (!figure || !isTrusted(figure) || figure.finding.state !== 'value') return NOT_PUBLISHED;
	return setOrigin(cellOf(figure.finding.quantity.value), originOf(figure.finding.quantity));
}

function layerOf(
	{ indicator, instrument, period, figures }: DistrictSet,
	districts: readonly Area[],
	all: readonly Figure[],
): Layer[] {
	const kind = kindOf(indicator);
	if (!kind) return [];
	const own = [...figures.values()];
	const cells = districts.map(({ code }): [string, LayerCell] => {
		const figure = figures.get(code);
		const coverage = figure && kind !== 'coverage' ? coverageOf(figure, all) : undefined;
		return [code, { cell: cellOfFigure(figure), coverage: cellOfFigure(coverage) }];
	});
	const known = cells.filter(([, { cell }]) => valueOf(cell) !== undefined).length;
	if (known === 0) return [];
	const reports = own.flatMap((figure) => figure.reports);
	return [
		{
			kind,
			indicator: indicator.id,
			title: indicator.name,
			unitWord: indicator.unitWord,
			instrument,
			period,
			interim: reports.every(({ status }) => status === 'interim'),
			documents: [...new Set(reports.map(({ document }) => document))],
			cells: Object.fromEntries(cells),
			known,
		},
	];
}

/** What a map of a city's districts can show: the fullest first, rates before counts, then the newest. What nobody
 * vouches for, and what documents contradict each other about, has no colour; the table says both. */
export function districtLayers(city: City, publication: Publication): Layer[] {
	const all = betweenFigures(city, publication);
	return districtSets(city, publication)
		.filter(({ level }) => level === 'district')
		.flatMap((set) => layerOf(set, city.districts, all))
		.sort(byFullness);
}

/** Whether the map of a city is led by its districts: a larger share of them has a number than of its villages. */
export function isLedByDistricts(city: City, villages: Layer | undefined, districts: Layer | undefined): boolean {
	if (!districts) return false;
	// How many were measured is no answer where villages tell how many are stunted.
	if (districts.kind === 'coverage' && villages && villages.kind !== 'coverage') return false;
	return districts.known / city.districts.length > (villages?.known ?? 0) / Math.max(1, city.villages.length);
}

/** The layer that a city's map leads with: of its villages, or of its districts where more is known of them. */
export function leadingLayer(city: City, publication: Publication): Layer | undefined {
	const [villages, districts] = [mainLayer(layersOf(city)), mainLayer(districtLayers(city, publication))];
	return isLedByDistricts(city, villages, districts) ? districts : villages;
}

/** The layer that the map of one round leads with. */
export function leadingOfRound(city: City, round: Round, publication: Publication): Layer | undefined {
	if (round.level === 'village') return mainLayer(layersOf({ ...city, rounds: [round], figures: [] }));
	return mainLayer(roundLayers(city, round, publication));
}

/** What is known of the districts in one round. */
export const roundLayers = (city: City, { instrument, period }: Round, publication: Publication): Layer[] =>
	districtLayers(city, publication).filter((layer) => layer.instrument.id === instrument.id && layer.period === period);

/** Whether a layer is of districts. */
export function isOfDistricts(layer: Pick<Layer, 'cells'> | undefined): boolean {
	const [first] = Object.keys(layer?.cells ?? {});
	return first !== undefined && levelOfCode(first) === 'district';
}

const LEADING: readonly string[] = [PREVALENCE, COUNTED.stunted.indicator, COUNTED.verified.indicator];

/** The figure that an area between city and village is told by: a finished one before an interim one, a rate before a
 * count, then the newest. */
export function leadFigure(code: string, figures: readonly Figure[]): Figure | undefined {
	const place = ({ indicator }: Figure) => {
		const at = LEADING.indexOf(indicator.id);
		return at < 0 ? LEADING.length : at;
	};
	const interim = ({ reports }: Figure) => Number(reports.every(({ status }) => status === 'interim'));
	return figures
		.filter(
			(figure) =>
				figure.area === code &&
				isTrusted(figure) &&
				kindOf(figure.indicator) !== undefined &&
				figure.indicator.id !== COVERAGE,
		)
		.sort((a, b) => interim(a) - interim(b) || place(a) - place(b) || comparePeriods(b.period, a.period))[0];
}

/** The sets of districts for a table: what maps show first, then what more districts have, then the newest. */
export function tableSets(city: City, publication: Publication): DistrictSet[] {
	const place = ({ indicator }: DistrictSet) => {
		const kind = kindOf(indicator);
		return kind ? LAYER_ORDER.indexOf(kind) : LAYER_ORDER.length;
	};
	return districtSets(city, publication)
		.filter(({ level }) => level === 'district')
		.toSorted((a, b) => place(a) - place(b) || b.figures.size - a.figures.size || comparePeriods(b.period, a.period));
}

/** A city's layers with the villages of one district alone: those in which one of them has a number, the fullest and
 * newest first. */
export function layersWithin(city: City, district: string): Layer[] {
	const withFew = layersOf(city).flatMap((layer): Layer[] => {
		const cells = Object.fromEntries(Object.entries(layer.cells).filter(([code]) => isWithin(code, district)));
		const known = Object.values(cells).filter(({ cell }) => valueOf(cell) !== undefined).length;
		return known > 0 ? [{ ...layer, cells, known }] : [];
	});
	return withFew.sort(byFullness);
}
