import { scaleSqrt } from 'd3';
import type { CityShapes } from '../geo/city-shapes.ts';
import { BANDS, bandOf, COVERAGE_FLOOR } from '../model/band.ts';
import { ABSENCES, type CellState, valueOf } from '../model/cell.ts';
import { formatCell, formatNumber } from '../model/format.ts';
import type { Layer, LayerCell } from '../model/layer.ts';
import { formatPeriod } from '../model/period.ts';
import { el, escapeText, label, px } from './svg.ts';

/** A village as the map needs it: its code, name and where its link leads. */
export interface MapArea {
	readonly code: string;
	readonly name: string;
	readonly href: string;
}

export interface MapOptions {
	/** Of the drawing, for the enlarged parts to point at. */
	readonly id?: string;
	/** A picture beside the map with the links: one image to a screen reader, no stops for the keyboard, no names on it. */
	readonly picture?: boolean;
	/** What the whole map says, for those who cannot see it. */
	readonly title: string;
	readonly areas: readonly MapArea[];
	/** Absent when nothing is published for any village. */
	readonly layer?: Layer;
	/** Names of districts by code, written where no village's name is in the way. */
	readonly districts: Readonly<Record<string, string>>;
	/** Codes of the villages that are lokus; outlined. */
	readonly focus?: ReadonlySet<string>;
	/** What stands in the names in place of instrument and period when there is no layer. */
	readonly missing: string;
}

/** Sizes of names in pixels of the viewBox. */
interface TextSizes {
	readonly desk: number;
	/** On a phone the map is about half as wide, so names need to be larger in its own pixels. */
	readonly phone: number;
}
const TEXT: TextSizes = { desk: 12, phone: 23 };
/** An enlarged part is about this wide on the page. */
const INSET = 330;
const LARGEST_CIRCLE = 24;
/** A shape smaller than this (in square pixels) gets an invisible disc, so that a finger can hit it. */
const SMALL = { size: 260, reach: 11 } as const;

const ABSENT_CLASS: Readonly<Record<Exclude<CellState, 'value' | 'zero'>, string>> = {
	notPublished: 'bd',
	suppressed: 'ds',
	notMeasured: 'td',
	notApplicable: 'tb',
};

/** Decimals a layer's values are shown with: what is worked out here to one, what a document printed as it came. */
function decimalsOf(layer: Layer, value: number): number {
	if (layer.kind === 'count') return 0;
	return Math.min(2, String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0);
}

/** A village's value in words: `176 balita`, `belum dipublikasikan`. */
export function describeCell(layer: Layer, { cell }: LayerCell): string {
	const value = valueOf(cell);
	if (value === undefined) return ABSENCES[cell.state as keyof typeof ABSENCES].label;
	return `${formatCell(cell, decimalsOf(layer, value))} ${layer.unitWord}`;
}

/** Area, value, unit, instrument, period and coverage: what a village's shape is called. */
function nameOf(area: MapArea, { layer, missing }: MapOptions): string {
	const at = layer?.cells[area.code];
	if (!layer || !at) return `${area.name}: ${missing}`;
	const coverage = valueOf(at.coverage);
	const parts = [`${area.name}: ${describeCell(layer, at)}`, `${layer.instrument.name} ${formatPeriod(layer.period)}`];
	if (layer.kind !== 'coverage')
		parts.push(coverage === undefined ? 'cakupan belum dipublikasikan' : `cakupan ${formatNumber(coverage, 1)} persen`);
	if (layer.interim) parts.push('sementara');
	return parts.join(', ');
}

/** Class of a village's fill: a band or step, a pattern for what is unknown, plain under a circle. */
export function fillClass(layer: Layer | undefined, at: LayerCell | undefined): string {
	if (!layer || !at) return ABSENT_CLASS.notPublished;
	const value = valueOf(at.cell);
	if (value === undefined) return ABSENT_CLASS[at.cell.state as keyof typeof ABSENT_CLASS];
	switch (layer.kind) {
		case 'rate':
			return `b${bandOf(value).step}`;
		case 'count':
			return 'plain';
		case 'coverage':
			return value < COVERAGE_FLOOR ? 'under' : 'over';
	}
}

/** Whether the rate or count rests on fewer children than the programme's floor. */
export function isUnderCovered(at: LayerCell | undefined): boolean {
	const coverage = at && valueOf(at.coverage);
	return coverage !== undefined && coverage < COVERAGE_FLOOR;
}

/** Radius of a count's circle: its area is in proportion to the count. */
export function circleRadius(value: number, most: number): number {
	return scaleSqrt([0, Math.max(most, 1)], [0, LARGEST_CIRCLE])(value);
}

/** The largest count on a layer. */
export function largest(layer: Layer): number {
	return Math.max(0, ...Object.values(layer.cells).map(({ cell }) => valueOf(cell) ?? 0));
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function labelBox(name: string, [x, y]: readonly [number, number], size: number): Box {
	const half = name.length * size * 0.28 + 2;
	return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
}

/** Remembers which places are taken, on a desk and on a phone, so that no two names lie on each other. */
function labeller([left, , width]: readonly number[], sizes: TextSizes = TEXT) {
	const taken = { desk: [] as Box[], phone: [] as Box[] };
	const free = (screen: keyof typeof taken, box: Box) =>
		box.left >= (left ?? 0) &&
		box.right <= (left ?? 0) + (width ?? 0) &&
		taken[screen].every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
	return (name: string, at: readonly [number, number], room: readonly [number, number] | undefined, className = ''): string => {
		const box = (screen: keyof typeof taken) => labelBox(name, at, sizes[screen]);
		const fits = (screen: keyof typeof taken) => {
			const { left, right, top, bottom } = box(screen);
			return (!room || (right - left <= room[0] && bottom - top <= room[1] * 1.2)) && free(screen, box(screen));
		};
		if (!fits('desk')) return '';
		taken.desk.push(box('desk'));
		const phone = sizes.phone === sizes.desk || fits('phone');
		if (phone) taken.phone.push(box('phone'));
		return label(name, {
			class: [className, phone ? '' : 'd'].filter(Boolean).join(' ') || undefined,
			x: at[0],
			y: at[1] + sizes.desk / 3,
		});
	};
}

/**
 * A city's villages: for each a link that holds a path with a fixed class and says in words what it shows. Counts are
 * circles. Colours and patterns come from the page's style sheet, so the same drawing serves light, dark and print.
 */
export function cityMap(shapes: CityShapes, options: MapOptions): string {
	const { layer, focus, picture = false } = options;
	const areas = new Map(options.areas.map((area) => [area.code, area]));
	const most = layer ? largest(layer) : 0;
	const links: string[] = [];
	const marks: string[] = [];
	for (const shape of shapes.villages) {
		const area = areas.get(shape.code);
		if (!area) continue;
		const at = layer?.cells[shape.code];
		const value = layer && at ? valueOf(at.cell) : undefined;
		const classes = [fillClass(layer, at), focus?.has(shape.code) && 'focus'].filter(Boolean).join(' ');
		const parts = [el('path', { class: classes, d: shape.path })];
		if (layer?.kind === 'rate' && value !== undefined && isUnderCovered(at)) parts.push(el('path', { class: 'low', d: shape.path }));
		if (shape.size < SMALL.size && !picture)
			parts.push(el('circle', { class: 'hit', cx: shape.centre[0], cy: shape.centre[1], r: SMALL.reach }));
		links.push(
			picture
				? parts.join('')
				: `<a href="${escapeText(area.href)}" data-village="${shape.code}"><title>${escapeText(nameOf(area, options))}</title>${parts.join('')}</a>`,
		);
		const radius = layer?.kind === 'count' && value !== undefined ? circleRadius(value, most) : 0;
		if (radius > 0) marks.push(el('circle', { cx: shape.centre[0], cy: shape.centre[1], r: Math.max(radius, 1.5) }));
	}
	const put = labeller([0, 0, shapes.width]);
	const named = picture ? { districts: [], villages: [] } : shapes;
	for (const { code, centre } of named.districts) marks.push(put(options.districts[code] ?? '', centre, undefined, 'district'));
	for (const { code, centre, room } of [...named.villages].sort((a, b) => b.size - a.size))
		marks.push(put(areas.get(code)?.name ?? '', centre, room));
	return el(
		'svg',
		{ class: 'map', viewBox: `0 0 ${px(shapes.width)} ${px(shapes.height)}`, role: picture ? 'img' : 'group', 'aria-label': options.title },
		el('g', { id: options.id, class: 'areas' }, ...links, el('path', { class: 'districts', d: shapes.borders })),
		el('g', { class: 'marks', 'text-anchor': 'middle', 'aria-hidden': 'true' }, ...marks),
	);
}

/**
 * A crowded part of a map, enlarged: the same shapes by reference, so nothing is drawn twice, with the names that fit
 * there. Hidden from screen readers, who have met every village in the map itself.
 */
export function enlargedPart(shapes: CityShapes, part: readonly [number, number, number, number], options: MapOptions): string {
	const size = (12 * part[2]) / INSET;
	const put = labeller(part, { desk: size, phone: size });
	const names = new Map(options.areas.map(({ code, name }) => [code, name]));
	const inside = shapes.villages.filter(
		({ centre: [x, y] }) => x > part[0] && x < part[0] + part[2] && y > part[1] && y < part[1] + part[3],
	);
	const labels = inside.sort((a, b) => b.size - a.size).map(({ code, centre }) => put(names.get(code) ?? '', centre, undefined));
	return el(
		'svg',
		{ class: 'map part', viewBox: part.join(' '), 'aria-hidden': 'true' },
		el('use', { href: `#${options.id}` }),
		el('g', { 'text-anchor': 'middle', 'font-size': size, 'stroke-width': size / 4 }, ...labels),
	);
}

/** The patterns that stand for what is unknown; once on a page that shows a map. */
export function mapPatterns(): string {
	const pattern = (id: string, size: number, d: string) =>
		el(
			'pattern',
			{ id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
			el('rect', { width: size, height: size }),
			el('path', { d }),
		);
	return el(
		'svg',
		{ class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true' },
		el(
			'defs',
			{},
			pattern('p-bd', 9, 'M-1 10L10 -1'),
			pattern('p-ds', 8, 'M4 3v2M3 4h2'),
			pattern('p-td', 10, 'M2 2l6 6M8 2l-6 6'),
			pattern('p-tb', 8, 'M0 4h8'),
			pattern('p-low', 10, 'M-1 -1L11 11'),
		),
	);
}

/** One entry of a legend. */
export interface LegendEntry {
	readonly className: string;
	readonly text: string;
	/** A circle of this radius in place of a swatch. */
	readonly radius?: number;
}

/** What the colours, circles and patterns of a layer mean; only those that are on the map, except that bands are always all. */
export function legendOf(layer: Layer | undefined): LegendEntry[] {
	const entries: LegendEntry[] = [];
	if (layer?.kind === 'rate') {
		for (const { step, from, to } of BANDS) {
			const text =
				to === Infinity
					? `${formatNumber(from)} persen ke atas`
					: `${formatNumber(from, from % 1 ? 1 : 0)} sampai di bawah ${formatNumber(to, to % 1 ? 1 : 0)}`;
			entries.push({ className: `b${step}`, text });
		}
	}
	if (layer?.kind === 'coverage') {
		entries.push(
			{ className: 'over', text: `${COVERAGE_FLOOR} persen ke atas` },
			{ className: 'under', text: `di bawah ${COVERAGE_FLOOR} persen` },
		);
	}
	if (layer?.kind === 'count') {
		const most = largest(layer);
		entries.push({
			className: 'circle',
			radius: circleRadius(most, most),
			text: `${formatNumber(most)} ${layer.unitWord}; luas lingkaran sebanding dengan jumlahnya`,
		});
	}
	const cells = layer ? Object.values(layer.cells) : [];
	if (layer?.kind === 'rate' && cells.some((at) => valueOf(at.cell) !== undefined && isUnderCovered(at))) {
		entries.push({ className: 'low', text: `cakupan di bawah ${COVERAGE_FLOOR} persen` });
	}
	for (const [state, { label: text }] of Object.entries(ABSENCES)) {
		if (layer ? cells.some(({ cell }) => cell.state === state) : state === 'notPublished') {
			entries.push({ className: ABSENT_CLASS[state as keyof typeof ABSENT_CLASS], text });
		}
	}
	return entries;
}
