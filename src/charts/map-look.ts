import { BANDS, bandOf, COVERAGE_FLOOR, COVERAGE_STEPS } from '../model/base/band.ts';
import { ABSENCES, type Cell, NOT_PUBLISHED, valueOf } from '../model/base/cell.ts';
import type { Document } from '../model/base/document.ts';
import { formatCell } from '../model/base/format.ts';
import type { Instrument } from '../model/base/instrument.ts';
import { formatPeriod } from '../model/base/period.ts';
import { sayBound } from '../model/base/say.ts';
import type { Layer, LayerCell } from '../model/rounds/layer.ts';

/** What a map needs of a layer; the page's own script has no more of it. */
export type DrawnLayer = Omit<Layer, 'instrument' | 'documents'> & {
	readonly instrument: Pick<Instrument, 'id' | 'name'>;
	readonly documents: readonly Pick<Document, 'id' | 'title' | 'publisher'>[];
};

/** How one village is drawn and what its shape is called. */
export interface MapStyle {
	/** Class of its fill: a band or step, a pattern for what is unknown, plain under a circle. */
	readonly fill: string;
	/** Hatched, because fewer children were measured than the programme's floor. */
	readonly low: boolean;
	/** Radius of its circle, 0 for none. */
	readonly radius: number;
	/** The circle stands for less: a ring. */
	readonly hollow?: boolean;
	/** Written before its name. */
	readonly sign?: string;
	readonly title: string;
}

const LARGEST_CIRCLE = 24;

/** Flat grey: the class of every village on a map of which nothing is known. */
export const NOTHING_CLASS = 'unknown';

/** Decimals a layer's values are shown with: what is worked out here to one, what a document printed as it came. */
function decimalsOf(layer: DrawnLayer, value: number): number {
	if (layer.kind === 'count') return 0;
	return Math.min(2, String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0);
}

/** One decimal, or as many as a document printed of a district's. */
const coverageDecimals = (value: number): number => {
	const printed = Math.round(value * 100) / 100;
	return printed === value ? Math.max(1, String(printed).split('.')[1]?.length ?? 0) : 1;
};

/** A village's value in words: `176 balita`, `belum dipublikasikan`. */
export function describeCell(layer: DrawnLayer, { cell }: Pick<LayerCell, 'cell'>): string {
	const value = valueOf(cell);
	if (value === undefined) return ABSENCES[cell.state as keyof typeof ABSENCES].label;
	return `${formatCell(cell, decimalsOf(layer, value))} ${layer.unitWord}`;
}

/** Of more villages the coverage is told only where it is low: the tables of their districts have every one. */
const MANY = 400;

/** Area, value, unit, instrument, period and coverage: what a village's shape is called. */
function titleOf(name: string, code: string, layer: DrawnLayer | undefined, missing: string): string {
	const at = layer?.cells[code];
	if (!layer || !at) return `${name}: ${missing}`;
	const coverage = valueOf(at.coverage);
	const parts = [`${name}: ${describeCell(layer, at)}`, `${layer.instrument.name} ${formatPeriod(layer.period)}`];
	const isTold = isUnderCovered(at) || Object.keys(layer.cells).length <= MANY;
	if (layer.kind !== 'coverage' && isTold)
		parts.push(
			coverage === undefined
				? 'cakupan belum kami temukan'
				: `cakupan ${formatCell(at.coverage, coverageDecimals(coverage))} persen`,
		);
	if (layer.interim) parts.push('sementara');
	return parts.join(', ');
}

/** Class of a village's fill: a band or step, its state for the pattern of what is unknown, plain under a circle. */
export function fillClass(layer: DrawnLayer | undefined, at: LayerCell | undefined): string {
	// Where nothing at all is known, a pattern on every village would only shout.
	if (!layer) return NOTHING_CLASS;
	if (!at) return NOT_PUBLISHED.state;
	const value = valueOf(at.cell);
	if (value === undefined) return at.cell.state;
	switch (layer.kind) {
		case 'rate':
			return `b${bandOf(value).step}`;
		case 'count':
			return 'plain';
		case 'coverage':
			return `b${COVERAGE_STEPS.find(({ to }) => value < to)?.step ?? 1}`;
	}
}

/** Whether the rate or count rests on fewer children than the programme's floor. */
export function isUnderCovered(at: LayerCell | undefined): boolean {
	const coverage = at && valueOf(at.coverage);
	return coverage !== undefined && coverage < COVERAGE_FLOOR;
}

/** Radius of a count's circle: its area is in proportion to the count. */
export const circleRadius = (value: number, most: number): number =>
	LARGEST_CIRCLE * Math.sqrt(value / Math.max(most, 1));

/** The largest count on a layer. */
export function largest(layer: DrawnLayer): number {
	const cell = largestCell(layer);
	return (cell && valueOf(cell)) ?? 0;
}

/** The cell of a layer with the largest count. */
export function largestCell(layer: DrawnLayer): Cell | undefined {
	let found: Cell | undefined;
	for (const { cell } of Object.values(layer.cells))
		if ((valueOf(cell) ?? -1) > ((found && valueOf(found)) ?? -1)) found = cell;
	return found;
}

/** How a village looks on a layer; without one its number is `missing`. */
export function mapStyleOf(
	{ code, name, said }: { readonly code: string; readonly name: string; readonly said?: string },
	layer: DrawnLayer | undefined,
	missing: string,
): MapStyle {
	const at = layer?.cells[code];
	const value = at && valueOf(at.cell);
	return {
		fill: !layer && said !== undefined ? 'plain' : fillClass(layer, at),
		low:
			value !== undefined &&
			(layer?.kind === 'coverage' ? value < COVERAGE_FLOOR : layer?.kind === 'rate' && isUnderCovered(at)),
		radius: layer?.kind === 'count' && value ? Math.max(circleRadius(value, largest(layer)), 1.5) : 0,
		title: titleOf(name, code, layer, said ?? missing),
	};
}

/** `0 sampai di bawah 2,5`: the bands of a rate in words, for a legend; or the steps of coverage. */
export function bandWords(
	name: 'golongan' | 'cakupan' = 'golongan',
): { readonly step: number; readonly text: string }[] {
	const steps = name === 'golongan' ? BANDS : COVERAGE_STEPS;
	return steps.map(({ step, from, to }) => ({
		step,
		text:
			to === Infinity
				? `${sayBound(name, from)} persen ke atas`
				: `${sayBound(name, from)} sampai di bawah ${sayBound(name, to)}`,
	}));
}
