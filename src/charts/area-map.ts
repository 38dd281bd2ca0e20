import type { AreaShape } from '../geo/nation.ts';
import { labeller } from './map-marks.ts';
import { el, px, type Tree } from './svg.ts';

/** A map of kabupaten and kota: of the country or of one province. */

/** An area as the map needs it. */
export interface MappedArea {
	readonly code: string;
	readonly name: string;
	readonly href: string;
	/** Value, unit, interval, instrument and period in words: what its shape is called after its name. */
	readonly said: string;
	/** Class of its fill: a band, or the pattern of what is unknown. */
	readonly fill: string;
	/** Marked over its colour: the survey's book calls the value imprecise. */
	readonly low: boolean;
}

interface AreaDrawing {
	readonly width: number;
	readonly height: number;
	readonly cities: readonly AreaShape[];
	/** Lines between provinces, one path. */
	readonly borders?: string;
	/** Land that is not told about, one path. */
	readonly around?: string;
}

/** A name on the map, where there is room for it. */
export interface MapLabel {
	readonly text: string;
	readonly at: readonly [number, number];
	readonly room?: readonly [number, number];
	readonly className?: string;
}

interface AreaMapOptions {
	/** Of the shapes, for enlarged parts to point at. */
	readonly id?: string;
	/** Shapes alone, for an image: no links and nothing to hit. */
	readonly picture?: boolean;
	/** What the whole map says, for those who cannot see it. */
	readonly title: string;
	readonly areas: readonly MappedArea[];
	/** In the order in which they take their room. */
	readonly labels?: readonly MapLabel[];
	/** Size of the names in pixels of the viewBox, on a desk and on a phone. */
	readonly sizes: { readonly desk: number; readonly phone: number };
}

/** A shape smaller than this (in square pixels) gets an invisible disc, so that a pointer can hit it. */
const SMALL = { size: 3, reach: 2.5 } as const;

/** Areas as links, each holding a path with a fixed class and a title that says in words what it shows. Colours and
 * patterns come from the page's style sheet, so the same drawing serves light, dark and print. */
export function areaMap({ width, height, cities, borders, around }: AreaDrawing, options: AreaMapOptions): Tree {
	const byCode = new Map(options.areas.map((area) => [area.code, area]));
	const isLayered = cities.some(({ under }) => under !== undefined);
	const unit = isLayered ? 2 : 1;
	const links = cities.map(({ code, path, under, centre, size }) => {
		const area = byCode.get(code);
		if (!area) return '';
		const d = isLayered ? (under ?? '') : path;
		const parts = [el('path', { class: area.fill, d })];
		if (area.low) parts.push(el('path', { class: 'low', d }));
		if (options.picture) return parts;
		if (size < SMALL.size) {
			const [cx, cy] = centre.map((each) => (isLayered ? Math.round(each * unit) : each));
			parts.push(el('circle', { class: 'hit', cx, cy, r: SMALL.reach * unit }));
		}
		const title = el('title', {}, `${area.name}: ${area.said}`);
		return el('a', { href: area.href }, title, ...parts);
	});
	const put = labeller([0, 0, width], options.sizes);
	const names = (options.labels ?? []).map(({ text, at, room, className }) => put(text, at, room, className));
	return el(
		'svg',
		{ class: 'map', viewBox: `0 0 ${px(width)} ${px(height)}`, role: 'group', 'aria-label': options.title },
		around ? el('path', { class: 'around', d: around }) : '',
		el(
			'g',
			{ id: options.id, class: 'areas', transform: isLayered ? 'scale(.5)' : undefined },
			...links,
			borders ? el('path', { class: 'districts', d: borders }) : '',
		),
		el('g', { class: 'marks', 'text-anchor': 'middle', 'aria-hidden': 'true' }, ...names),
	);
}

/** A part of the map enlarged: the same shapes by reference, so nothing is sent twice, and a tap on one leads where the
 * shape leads. */
interface MapPart {
	readonly name: string;
	/** x, y, width and height in pixels of the map. */
	readonly window: readonly [number, number, number, number];
	/** Names in it, in the order in which they take their room. */
	readonly labels: readonly MapLabel[];
	/** About how wide it is shown, in pixels. */
	readonly shown: number;
}

/** A name in a part may be so much larger than its area: its halo keeps it legible over the neighbour's. */
const SPILL = 1.8;
/** Of the names in it: pixels on the screen. */
const NAME = { desk: 11, phone: 11 };

/** Hidden from screen readers, who have met every area in the map itself. */
export function mapPart({ window, labels, shown }: MapPart, id: string): Tree {
	const [x, y, width, height] = window;
	const scale = shown / width;
	const put = labeller([0, 0, shown], NAME);
	const inside = labels.filter(({ at }) => at[0] > x && at[0] < x + width && at[1] > y && at[1] < y + height);
	const names = inside.map(({ text, at, room }) =>
		put(
			text,
			[px((at[0] - x) * scale), px((at[1] - y) * scale)],
			room && [room[0] * scale * SPILL, room[1] * scale * SPILL],
		),
	);
	return el(
		'svg',
		{ class: 'map part', viewBox: `0 0 ${shown} ${Math.round(height * scale)}`, 'aria-hidden': 'true' },
		el('use', { href: `#${id}`, transform: `scale(${px(scale * 10) / 10}) translate(${-x} ${-y})` }),
		el('g', { class: 'marks', 'text-anchor': 'middle' }, ...names),
	);
}
