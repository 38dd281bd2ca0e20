import type { CityShapes } from '../geo/city-shapes.ts';
import type { MapArea } from './map.ts';
import { type DrawnLayer, mapStyleOf } from './map-look.ts';
import { circlesOf, namesOf } from './map-marks.ts';
import { el, px, type Tree } from './svg.ts';

/** One district of a city's map, as large as its frame allows. */

interface DistrictMapOptions {
	readonly title: string;
	/** The district's villages. */
	readonly areas: readonly MapArea[];
	readonly layer?: DrawnLayer | undefined;
	/** What stands in the names in place of a number when there is no layer. */
	readonly missing: string;
}

/** About as wide it is shown, and the height of a name there, in pixels of the screen. */
const SHOWN = 360;
const NAME = 11;
const MARGIN = 4;
/** A name may be so much larger than its village. */
const SPILL = 1.6;
/** Of a shape smaller than this (in square pixels of the screen) an invisible disc is hit. */
const SMALL = { size: 260, reach: 11 } as const;

/** The villages of a district as links; `undefined` where none of them has a shape. */
export function districtMap(shapes: CityShapes, code: string, options: DistrictMapOptions): Tree | undefined {
	const district = shapes.districts.find((each) => each.code === code);
	if (!district) return undefined;
	const [x, y, width, height] = district.box;
	const window = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN] as const;
	const scale = SHOWN / Math.max(window[2], window[3]);
	const areas = new Map(options.areas.map((area) => [area.code, area]));
	const villages = shapes.villages.filter((shape) => areas.has(shape.code) && !shapes.missing.includes(shape.code));
	if (villages.length === 0) return undefined;
	const looks = new Map(options.areas.map((area) => [area.code, mapStyleOf(area, options.layer, options.missing)]));
	const links = villages.map((shape) => {
		const [area, look] = [areas.get(shape.code), looks.get(shape.code)];
		if (!area || !look) return '';
		const parts = [el('path', { class: look.fill, d: shape.path })];
		if (look.low) parts.push(el('path', { class: 'low', d: shape.path }));
		if (shape.size * scale ** 2 < SMALL.size)
			parts.push(el('circle', { class: 'hit', cx: shape.centre[0], cy: shape.centre[1], r: SMALL.reach / scale }));
		return el('a', { href: area.href, 'data-village': shape.code }, el('title', {}, look.title), ...parts);
	});
	const size = NAME / scale;
	const [left, top] = window;
	// The halo keeps a name legible that is a little wider than its village.
	const roomy = villages.map(({ room, ...shape }) => ({ ...shape, room: [room[0] * SPILL, room[1] * SPILL] as const }));
	const frame = { left, top, width: window[2], height: window[3], villages: roomy, districts: [] };
	const names = new Map(options.areas.map(({ code: own, name }) => [own, name]));
	const marked = { shapes: frame, looks, names, sizes: { desk: size, phone: size }, zoom: scale };
	return el(
		'svg',
		{ class: 'map within', viewBox: window.map(px).join(' '), role: 'group', 'aria-label': options.title },
		el('g', { class: 'areas' }, ...links),
		el(
			'g',
			{ class: 'marks', 'text-anchor': 'middle', 'aria-hidden': 'true', 'font-size': size, 'stroke-width': size / 4 },
			...circlesOf(marked),
			...namesOf(marked),
		),
	);
}
