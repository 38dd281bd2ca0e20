import { line, scaleLinear } from 'd3';
import type { Figure } from '../model/figure.ts';
import { formatNumber, formatQuantity } from '../model/format.ts';
import type { InstrumentKind } from '../model/instrument.ts';
import { decimalYear, yearOf } from '../model/period.ts';
import { sayTick } from '../model/say.ts';
import type { Series } from '../model/series.ts';
import { el, escapeText, label, px } from './svg.ts';

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
export interface TrendDomain {
	readonly from: number;
	readonly to: number;
	readonly top: number;
}

export interface TrendOptions<K extends InstrumentKind> {
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
const LINE_HEIGHT = 13;
/** Of a digit on the axis. */
const DIGIT_WIDTH = 6.2;
/** About so many lines across. */
const TICKS = 4;

const low = ({ finding }: Figure): number => (finding.state === 'conflict' ? finding.low.value : finding.quantity.value);
const high = ({ finding }: Figure): number => (finding.state === 'conflict' ? finding.high.value : finding.quantity.value);
const middle = (figure: Figure): number => (low(figure) + high(figure)) / 2;

/** The range that charts side by side must share; the top is a whole step of the axis. */
export function trendDomain(series: readonly Pick<Series, 'points'>[], targets: readonly Target[] = []): TrendDomain {
	const figures = series.flatMap(({ points }) => points);
	const years = [...figures.map(({ period }) => yearOf(period)), ...targets.map(({ year }) => year)];
	const highest = Math.max(...figures.map(high), ...targets.map(({ value }) => value));
	return { from: Math.min(...years), to: Math.max(...years), top: scaleLinear().domain([0, highest]).nice(TICKS).domain()[1] ?? highest };
}

/** Moves labels apart that would lie on each other, keeping their order. */
function spread<T extends { y: number }>(labels: readonly T[]): T[] {
	const sorted = labels.map((item) => ({ ...item })).sort((a, b) => a.y - b.y);
	sorted.forEach((item, index) => {
		const above = sorted[index - 1];
		if (above) item.y = Math.max(item.y, above.y + LINE_HEIGHT);
	});
	let floor = SIZE.height - SIZE.bottom + 4;
	for (const item of sorted.reverse()) {
		item.y = Math.min(item.y, floor);
		floor = item.y - LINE_HEIGHT;
	}
	return sorted;
}

interface Place {
	readonly time: number;
	readonly x: number;
	readonly y: number;
}

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

/**
 * One instrument's series over time: points, a line where measurements followed each other, conflicts as a bracket
 * between the reported values, references in grey, targets as short dashed lines in their year. Rates start at zero.
 * Every series it takes is of one kind; a survey beside a register does not compile. Width 340, height 210.
 */
export function trend<K extends InstrumentKind>(series: Series<K>, options: TrendOptions<K>): string {
	const { domain, references = [], targets = [], mark } = options;
	const right = SIZE.width - SIZE.right;
	const base = SIZE.height - SIZE.bottom;
	const y = scaleLinear([0, domain.top], [base, SIZE.top]);
	const ticks = y.ticks(TICKS);
	const decimals = ticks.every(Number.isInteger) ? 0 : 1;
	// Rates need the usual margin; counts and sums of money have longer numbers.
	const left = Math.max(SIZE.left, ...ticks.map((value) => formatNumber(value, decimals).length * DIGIT_WIDTH + 6));
	const x = scaleLinear([domain.from, domain.to + 1], [left + 8, right]);
	const place = (figure: Figure) => {
		const time = decimalYear(figure.period);
		return { time, x: x(time), y: y(middle(figure)), figure };
	};

	const grid = ticks.map((value) =>
		[
			el('path', { class: value === 0 ? 'axis' : 'grid', d: `M${px(left)} ${px(y(value))}H${right}` }),
			label(sayTick(value, decimals), { class: 'tick', x: left - 4, y: y(value) + 4, 'text-anchor': 'end' }),
		].join(''),
	);
	const span = domain.to - domain.from;
	const every = span > 12 ? 4 : span > 5 ? 2 : 1;
	const years = Array.from({ length: span + 1 }, (_, index) => domain.from + index)
		.filter((year) => (domain.to - year) % every === 0)
		.map((year) => label(String(year), { class: 'tick', x: x(year + 0.5), y: base + 15, 'text-anchor': 'middle' }));

	const endLabels: { y: number; text: string; class: string }[] = [];
	const grey = references.map(({ name, series: other }) => {
		const points = other.points.map(place);
		const last = points.at(-1);
		if (last) endLabels.push({ y: last.y + 4, text: name, class: 'ref-name' });
		return [
			el('path', { class: 'ref', d: linePath(points) }),
			...points.map((point) => el('circle', { class: 'ref-dot', cx: point.x, cy: point.y, r: 2 })),
		].join('');
	});
	const goals = targets.map(({ year, value, text }) =>
		[
			el('path', { class: 'target', d: `M${px(x(year + 0.5) - 16)} ${px(y(value))}h32` }),
			label(text, { class: 'target-name', x: Math.min(x(year + 0.5), right - 24), y: y(value) + 12, 'text-anchor': 'middle' }),
		].join(''),
	);

	const points = series.points.map(place);
	const numbered = labelled(series.points);
	if (mark) numbered.add(mark);
	const marks = points.map(({ x: cx, y: cy, figure }, index) => {
		const { finding } = figure;
		const parts = [];
		const before = points[index - 1];
		const after = points[index + 1];
		// A number goes under its point when a higher neighbour stands where it would be written.
		const crowded = [before, after].some((other) => other && Math.abs(other.x - cx) < 32 && other.y <= cy && cy - other.y < 24);
		if (finding.state === 'conflict') {
			const [top, bottom] = [y(finding.high.value), y(finding.low.value)];
			parts.push(
				el('path', {
					class: 'conflict',
					d: `M${px(cx - 5)} ${px(top)}h10M${px(cx)} ${px(top)}V${px(bottom)}M${px(cx - 5)} ${px(bottom)}h10`,
				}),
			);
			if (numbered.has(figure))
				parts.push(
					label(`${formatQuantity(finding.low)}–${formatQuantity(finding.high)}`, {
						class: 'value',
						x: cx,
						y: top - 6,
						'text-anchor': 'middle',
					}),
				);
		} else {
			parts.push(el('circle', { class: 'dot', cx, cy, r: figure === mark ? 6 : 3.5 }));
			if (numbered.has(figure))
				parts.push(
					label(formatQuantity(finding.quantity), { class: 'value', x: cx, y: cy + (crowded ? 17 : -8), 'text-anchor': 'middle' }),
				);
		}
		return parts.join('');
	});
	const last = points.at(-1);
	if (last) endLabels.push({ y: last.y + 4, text: options.name, class: 'name' });

	return el(
		'svg',
		{ class: 'chart', viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img', 'aria-label': options.title },
		...grid,
		...years,
		...goals,
		...grey,
		el('path', { class: 'line', d: linePath(points) }),
		...marks,
		...spread(endLabels).map(
			({ y: at, text, class: name }) => `<text class="${name}" x="${right + 6}" y="${px(at)}">${escapeText(text)}</text>`,
		),
	);
}
