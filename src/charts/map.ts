import type { CityShapes } from '../geo/city-shapes.ts';
import { type DrawnLayer, mapStyleOf } from './map-look.ts';
import { circlesOf, namelessOf, namesOf } from './map-marks.ts';
import { el, px, type Tree } from './svg.ts';

export { captionOf, keyMarkup, type LegendEntry, legendOf, summaryParts } from './map-key.ts';
export { circleRadius, describeCell, fillClass, isUnderCovered, largest } from './map-look.ts';

/** A village as the map needs it: its code, name and where its link leads. */
export interface MapArea {
	readonly code: string;
	readonly name: string;
	readonly href: string;
	/** What is said of it on a map without a layer, such as `lokus 2024`; it is then drawn plain, for nothing about it is
	 * unknown. */
	readonly said?: string;
}

export interface MapOptions {
	/** Of the drawing, for the enlarged parts to point at. */
	readonly id?: string;
	/** A picture beside the map with the links: one image to a screen reader, no stops for the keyboard, no names on
	 * it. */
	readonly picture?: boolean;
	/** What the whole map says, for those who cannot see it. */
	readonly title: string;
	readonly areas: readonly MapArea[];
	/** Absent when nothing is published for any village. */
	readonly layer?: DrawnLayer;
	/** Names of districts by code, written where no village's name is in the way. */
	readonly districts: Readonly<Record<string, string>>;
	/** Codes of the villages that are lokus; outlined. */
	readonly focus?: ReadonlySet<string>;
	/** What stands in the names in place of instrument and period when there is no layer. */
	readonly missing: string;
}

/** An enlarged part is about this wide on the page. */
const INSET = 330;
/** A shape smaller than this (in square pixels) gets an invisible disc, so that a finger can hit it. */
const SMALL = { size: 260, reach: 11 } as const;
const MOST_TAPPED = 200;

/** A city's villages: for each a link that holds a path with a fixed class and says in words what it shows. Counts are
 * circles. Colours and patterns come from the page's style sheet, so the same drawing serves light, dark and print. */
export function cityMap(shapes: CityShapes, options: MapOptions): Tree {
	const { layer, focus, missing, picture = false } = options;
	const areas = new Map(options.areas.map((area) => [area.code, area]));
	// Where so many are small, discs would cover the neighbours.
	const isDense = areas.size > MOST_TAPPED;
	const looks = new Map(options.areas.map((area) => [area.code, mapStyleOf(area, layer, missing)]));
	const links = shapes.villages.map((shape) => {
		const [area, look] = [areas.get(shape.code), looks.get(shape.code)];
		if (!area || !look) return '';
		// Of hundreds of villages each byte counts: a code in which the address ends does not stand twice.
		const parts = [el('path', { class: focus?.has(shape.code) ? `${look.fill} focus` : look.fill, d: shape.path })];
		if (look.low) parts.push(el('path', { class: 'low', d: shape.path }));
		if (shape.size < SMALL.size && !picture && !isDense)
			parts.push(el('circle', { class: 'hit', cx: shape.centre[0], cy: shape.centre[1], r: SMALL.reach }));
		return picture
			? parts
			: el(
					'a',
					{ href: area.href, 'data-village': isDense && area.href.endsWith(shape.code) ? '' : shape.code },
					el('title', {}, look.title),
					...parts,
				);
	});
	const names = new Map([
		...Object.entries(options.districts),
		...options.areas.map(({ code, name }) => [code, name] as const),
	]);
	const marked = { shapes, looks, names };
	const marks = picture ? circlesOf(marked) : [...circlesOf(marked), ...namesOf(marked)];
	return el(
		'svg',
		{
			class: 'map',
			viewBox: `0 0 ${px(shapes.width)} ${px(shapes.height)}`,
			role: picture ? 'img' : 'group',
			'aria-label': options.title,
		},
		// Dark on a light line, so that it shows on every step of the ramp and on what is unknown.
		el(
			'g',
			{ id: options.id, class: 'areas' },
			...links,
			el('path', { class: 'districts back', d: shapes.borders }),
			el('path', { class: 'districts', d: shapes.borders }),
		),
		el('g', { class: 'marks', 'text-anchor': 'middle', 'aria-hidden': 'true' }, ...marks),
	);
}

/** Free room around what is enlarged for its names' sake, in pixels of the map. */
const AROUND = 30;

/** The part of a map whose circles stand too close for their names; none where each has its own. */
export function namelessPart(shapes: CityShapes, options: MapOptions): CityShapes['crowded'][number] | undefined {
	const looks = new Map(options.areas.map((area) => [area.code, mapStyleOf(area, options.layer, options.missing)]));
	const names = new Map(options.areas.map(({ code, name }) => [code, name]));
	const nameless = namelessOf({ shapes: { ...shapes, districts: [] }, looks, names });
	if (nameless.length === 0) return undefined;
	const [xs, ys] = [nameless.map(({ at: [x] }) => x), nameless.map(({ at: [, y] }) => y)];
	const [top, height] = [Math.min(...ys) - AROUND, Math.max(...ys) - Math.min(...ys) + 2 * AROUND];
	// At least as wide as high, or it would be the longest picture of its page.
	const width = Math.max(Math.max(...xs) - Math.min(...xs) + 2 * AROUND, height);
	const left = (Math.max(...xs) + Math.min(...xs) - width) / 2;
	return [Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height)];
}

/** A crowded part of a map, enlarged: the same shapes by reference, so nothing is drawn twice, with the names that fit
 * there. Hidden from screen readers, who have met every village in the map itself. */
export function enlargedPart(
	shapes: CityShapes,
	part: readonly [number, number, number, number],
	options: MapOptions,
): Tree {
	const size = (12 * part[2]) / INSET;
	const inside = shapes.villages.filter(
		({ centre: [x, y] }) => x > part[0] && x < part[0] + part[2] && y > part[1] && y < part[1] + part[3],
	);
	const looks = new Map(options.areas.map((area) => [area.code, mapStyleOf(area, options.layer, options.missing)]));
	const marked = {
		shapes: {
			width: part[2],
			height: part[3],
			left: part[0],
			top: part[1],
			villages: inside.map((each) => ({ ...each, room: undefined })),
			districts: [],
		},
		looks,
		names: new Map(options.areas.map(({ code, name }) => [code, name])),
		sizes: { desk: size, phone: size },
		zoom: INSET / part[2],
	};
	return el(
		'svg',
		{ class: 'map part', viewBox: part.join(' '), 'aria-hidden': 'true' },
		el('use', { href: `#${options.id}` }),
		el(
			'g',
			{ class: 'marks', 'text-anchor': 'middle', 'font-size': size, 'stroke-width': size / 4 },
			...circlesOf(marked),
			...namesOf(marked),
		),
	);
}

const PATTERNS = {
	'p-notPublished': [9, 'M-1 10L10 -1'],
	'p-suppressed': [8, 'M4 3v2M3 4h2'],
	'p-notMeasured': [10, 'M2 2l6 6M8 2l-6 6'],
	'p-notApplicable': [8, 'M0 4h8'],
	'p-notPresented': [6, 'M0 1.5h6M0 4.5h6'],
	'p-under': [10, 'M-1 -1L11 11'],
	'p-low': [10, 'M-1 -1L11 11'],
} as const;
type PatternId = keyof typeof PATTERNS;
const ALL = Object.keys(PATTERNS) as PatternId[];
/** Those that a survey's map can have. */
const OF_SURVEYS: readonly PatternId[] = ['p-notPublished', 'p-notPresented', 'p-low'];

/** The patterns that stand for what is unknown; once on a page that shows a map. */
export const mapPatterns = (): Tree => definitions(ALL.map(patternOf));

/** Those of surveys' maps, at twice their size as well for a drawing in half pixels. */
export const surveyPatterns = (): Tree =>
	definitions([
		...OF_SURVEYS.map(patternOf),
		...OF_SURVEYS.map((id) => el('pattern', { id: `${id}2`, href: `#${id}`, patternTransform: 'scale(2)' })),
	]);

function patternOf(id: PatternId): Tree {
	const [size, d] = PATTERNS[id];
	return el(
		'pattern',
		{ id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
		el('rect', { width: size, height: size }),
		el('path', { d }),
	);
}

const definitions = (patterns: readonly Tree[]): Tree =>
	el('svg', { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true' }, el('defs', {}, ...patterns));
