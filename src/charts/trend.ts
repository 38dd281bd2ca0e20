import { line, scaleLinear } from 'd3';
import type { Figure } from '../model/base/figure.ts';
import { formatNumber, formatQuantity } from '../model/base/format.ts';
import type { InstrumentKind } from '../model/base/instrument.ts';
import { decimalYear, yearOf } from '../model/base/period.ts';
import { sayTick } from '../model/base/say.ts';
import type { Series } from '../model/figures/series.ts';
import { type LabelBox, LabelPlaces, type Spot, textWidth, waysToWrite } from './place-labels.ts';
import { type Child, el, label, px, type Tree } from './svg.ts';

/** A second series of the same kind of instrument, drawn in grey: the province, the nation. */
export interface Reference<K extends InstrumentKind> {
	readonly name: string;
	readonly series: Series<NoInfer<K>>;
}

/** A goal for one year, with the plan or law that set it. */
export interface Target {
	readonly year: number;
	readonly value: number;
	/** At the dashed line: `target 14`. */
	readonly text: string;
	/** The plan or law that set it. */
	readonly plan: string;
	/** The target as a figure, where a table beside the chart leads to its page. */
	readonly figure?: Figure;
}

/** First and last year and the highest value of charts that stand side by side. */
type TrendDomain = { readonly from: number; readonly to: number; readonly top: number };

interface TrendOptions<K extends InstrumentKind> {
	/** Name of the main line, at its end. */
	readonly name: string;
	/** What the drawing says, for those who cannot see it. */
	readonly title: string;
	readonly references?: readonly Reference<K>[];
	readonly targets?: readonly Target[];
	/** Shared by charts that stand side by side, so that heights can be compared. */
	readonly domain: TrendDomain;
	/** The point that is spoken of beside the chart: drawn larger, and with its number. */
	readonly mark?: Figure;
}

const SIZE = { width: 340, height: 210, left: 26, right: 74, top: 16, bottom: 24 } as const;
/** A pause longer than this many years is a gap and stays one. */
const LONGEST_STEP = 1.6;
/** Sizes of the style sheet. */
const VALUE = { size: 12, bold: true } as const;
const NAME = { size: 11 } as const;
/** How far from its point a name may stand, in steps of its height. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3, -4, 4];
/** Most room that names may take from the lines. */
const WIDEST_MARGIN = 112;
/** About so many lines across. */
const TICKS = 4;

const low = ({ finding }: Figure): number =>
	finding.state === 'conflict' ? finding.low.value : finding.quantity.value;
const high = ({ finding }: Figure): number =>
	finding.state === 'conflict' ? finding.high.value : finding.quantity.value;
const middle = (figure: Figure): number => (low(figure) + high(figure)) / 2;

/** The range that charts side by side must share; the top is a whole step of the axis. */
export function trendDomain(series: readonly Pick<Series, 'points'>[], targets: readonly Target[] = []): TrendDomain {
	const figures = series.flatMap(({ points }) => points);
	const years = [...figures.map(({ period }) => yearOf(period)), ...targets.map(({ year }) => year)];
	const highest = Math.max(...figures.map(high), ...targets.map(({ value }) => value));
	return {
		from: Math.min(...years),
		to: Math.max(...years),
		top: scaleLinear().domain([0, highest]).nice(TICKS).domain()[1] ?? highest,
	};
}

type Place = { readonly time: number; readonly x: number; readonly y: number };

/** Points joined only where measurements followed each other; a gap stays a gap. */
function linePath(points: readonly Place[]): string {
	const steps = points.flatMap((point, index): (Place | undefined)[] => {
		const before = points[index - 1];
		return before && point.time - before.time > LONGEST_STEP ? [undefined, point] : [point];
	});
	const path = line<Place | undefined>(
		(point) => point?.x ?? 0,
		(point) => point?.y ?? 0,
	)
		.defined((point) => point !== undefined)
		.digits(1);
	return path(steps) ?? '';
}

/** Which points carry their number: all of a few, else the ends and the extremes. */
function labelled(points: readonly Figure[]): Set<Figure> {
	if (points.length <= 5) return new Set(points);
	const byValue = [...points].sort((a, b) => middle(a) - middle(b));
	return new Set([points[0], points.at(-1), byValue[0], byValue.at(-1)].filter((point) => point !== undefined));
}

/** Where a name may stand that ends a line at this point: beside it, first on one line, then on two; over it and under
 * it; before it. */
function besidePoint(name: string, { x, y }: Pick<Place, 'x' | 'y'>): Spot[] {
	const at = (lines: readonly string[], anchor: Spot['anchor'], across: number, shift: number): Spot => ({
		lines,
		anchor,
		x: x + across,
		y: y + 4 + shift * VALUE.size - (lines.length - 1) * 6,
	});
	const ways = waysToWrite(name);
	const right = SHIFTS.flatMap((shift) => ways.map((lines) => at(lines, 'start', 7, shift)));
	const around = [-1.5, 1.5, -2.5, 2.5, -3.5, 3.5].flatMap((shift) =>
		ways.map((lines) => at(lines, 'middle', 0, shift)),
	);
	const before = SHIFTS.flatMap((shift) => ways.map((lines) => at(lines, 'end', -7, shift)));
	return [...right, ...around, ...before];
}

/** Where the number of a point may stand: over it, under it, or to its sides; `top` and `bottom` are the ends of a
 * conflict's bracket. */
function aroundPoint(text: string, x: number, top: number, bottom: number): Spot[] {
	const middle = (top + bottom) / 2 + 4;
	const spot = (anchor: Spot['anchor'], across: number, y: number): Spot => ({
		lines: [text],
		anchor,
		x: x + across,
		y,
	});
	return [
		spot('middle', 0, top - 7),
		spot('middle', 0, bottom + 16),
		spot('start', 8, middle),
		spot('end', -8, middle),
		spot('start', 4, top - 7),
		spot('end', -4, top - 7),
		spot('start', 4, bottom + 16),
		spot('end', -4, bottom + 16),
	];
}

/** A straight piece of a line as small boxes, for texts to keep off. */
const alongLine = (points: readonly Place[]): LabelBox[] =>
	points.slice(1).flatMap((to, index) => {
		const from = points[index];
		if (!from || to.time - from.time > LONGEST_STEP) return [];
		const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5));
		return Array.from({ length: count }, (_, step) => {
			const [x, y] = [from.x + ((to.x - from.x) * step) / count, from.y + ((to.y - from.y) * step) / count];
			return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
		});
	});

/** One instrument's series over time: points, a line where measurements followed each other, conflicts as a bracket
 * between the reported values, references in grey, targets as short dashed lines in their year. Rates start at zero.
 * Each line is named at its own last point, and no text lies on another nor leaves the drawing. Every series it takes
 * is of one kind; a survey beside a register does not compile. Width 340, height 210. */
export function trend<K extends InstrumentKind>(series: Series<K>, options: TrendOptions<K>): Tree {
	const { domain, references = [], targets = [], mark } = options;
	const longest = Math.max(
		...[options.name, ...references.map(({ name }) => name)].map((name, index) =>
			Math.min(
				...waysToWrite(name).map((lines) =>
					Math.max(...lines.map((line) => textWidth(line, index === 0 ? VALUE : NAME))),
				),
			),
		),
	);
	const right = SIZE.width - Math.min(WIDEST_MARGIN, Math.max(SIZE.right, longest + 9));
	const base = SIZE.height - SIZE.bottom;
	const y = scaleLinear([0, domain.top], [base, SIZE.top]);
	// Of children there are no fractions.
	const isWhole = series.indicator.unit === 'children' || series.indicator.unit === 'count';
	const ticks = y.ticks(TICKS).filter((value) => !isWhole || Number.isInteger(value));
	const decimals = ticks.every(Number.isInteger) ? 0 : 1;
	// Rates need the usual margin; counts and sums of money have longer numbers.
	const left = Math.max(SIZE.left, ...ticks.map((value) => textWidth(formatNumber(value, decimals), NAME) + 6));
	const x = scaleLinear([domain.from, domain.to + 1], [left + 8, right]);
	const place = (figure: Figure) => {
		const time = decimalYear(figure.period);
		return { time, x: x(time), y: y(middle(figure)), figure };
	};
	const places = new LabelPlaces({ left: left + 2, right: SIZE.width, top: 0, bottom: base - 1 });
	const dotBox = ({ x: cx, y: cy }: Pick<Place, 'x' | 'y'>, reach: number) => ({
		left: cx - reach,
		right: cx + reach,
		top: cy - reach,
		bottom: cy + reach,
	});

	const grid = ticks.map((value) => [
		el('path', { class: value === 0 ? 'axis' : 'grid', d: `M${px(left)} ${px(y(value))}H${px(right)}` }),
		label(sayTick(value, decimals), { class: 'tick', x: left - 4, y: y(value) + 4, 'text-anchor': 'end' }),
	]);
	const span = domain.to - domain.from;
	const room = (right - left - 8) / (span + 1);
	const every = [1, 2, 4, 5, 10].find((step) => step * room > textWidth('2024', NAME) + 4) ?? 10;
	const years = Array.from({ length: span + 1 }, (_, index) => domain.from + index)
		.filter((year) => (domain.to - year) % every === 0)
		.map((year) => label(String(year), { class: 'tick', x: x(year + 0.5), y: base + 15, 'text-anchor': 'middle' }));

	const points = series.points.map(place);
	const others = references.map(({ name, series: other }) => ({ name, points: other.points.map(place) }));
	for (const line of [points, ...others.map((other) => other.points)]) {
		for (const point of line) places.avoid(dotBox(point, 4));
		for (const box of alongLine(line)) places.avoid(box);
	}
	for (const { year, value } of targets)
		places.avoid({ ...dotBox({ x: x(year + 0.5), y: y(value) }, 16), top: y(value) - 1, bottom: y(value) + 1 });

	const grey = others.map(({ points: each }) => [
		el('path', { class: 'ref', d: linePath(each) }),
		...each.map((point) => el('circle', { class: 'ref-dot', cx: point.x, cy: point.y, r: 2 })),
	]);
	const numbered = labelled(series.points);
	if (mark) numbered.add(mark);
	const texts: Child[] = [];
	const marks = points.map(({ x: cx, y: cy, figure }) => {
		const { finding } = figure;
		const isConflict = finding.state === 'conflict';
		const [top, bottom] = isConflict ? [y(finding.high.value), y(finding.low.value)] : [cy, cy];
		const text = isConflict
			? `${formatQuantity(finding.low)}–${formatQuantity(finding.high)}`
			: formatQuantity(finding.quantity);
		if (numbered.has(figure)) texts.push(places.write(aroundPoint(text, cx, top, bottom), 'value', VALUE));
		return isConflict
			? el('path', {
					class: 'conflict',
					d: `M${px(cx - 5)} ${px(top)}h10M${px(cx)} ${px(top)}V${px(bottom)}M${px(cx - 5)} ${px(bottom)}h10`,
				})
			: el('circle', { class: 'dot', cx, cy, r: figure === mark ? 6 : 3.5 });
	});
	const last = points.at(-1);
	if (last && options.name) texts.push(places.write(besidePoint(options.name, last), 'name', VALUE));
	const goals = targets.map(({ year, value, text }) => {
		const [cx, cy] = [x(year + 0.5), y(value)];
		const spots = [12, -4].flatMap((off): Spot[] => [
			{ lines: [text], anchor: 'middle', x: cx, y: cy + off },
			{ lines: [text], anchor: 'end', x: cx + 16, y: cy + off },
			{ lines: [text], anchor: 'start', x: cx - 16, y: cy + off },
		]);
		const aside: Spot[] = [
			{ lines: [text], anchor: 'start', x: cx + 19, y: cy + 4 },
			{ lines: [text], anchor: 'end', x: cx - 19, y: cy + 4 },
		];
		texts.push(places.write([...spots, ...aside], 'target-name', NAME));
		return el('path', { class: 'target', d: `M${px(cx - 16)} ${px(cy)}h32` });
	});
	for (const { name, points: each } of others) {
		const end = each.at(-1);
		if (end) texts.push(places.write(besidePoint(name, end), 'ref-name', NAME));
	}

	return el(
		'svg',
		{ class: 'chart', viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img', 'aria-label': options.title },
		...grid,
		...years,
		...goals,
		...grey,
		el('path', { class: 'line', d: linePath(points) }),
		...marks,
		...texts,
	);
}
