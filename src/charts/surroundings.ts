import { geoIdentity, geoPath } from 'd3';
import type { CityShapes } from '../geo/city-shapes.ts';
import { pathData, ringsOf } from '../geo/path.ts';
import type { Point } from '../geo/polygons.ts';
import { labeller } from './map-marks.ts';
import { type Child, el, px } from './svg.ts';

/** A village with what lies around it, named: a part of the city's map, enlarged. */

type SurroundingArea = { readonly code: string; readonly name: string; readonly href: string };

/** Width of the drawing and most of its height, in pixels; names are 15 of them. */
const WIDTH = 480;
const MOST_HEIGHT = 400;
const TEXT = 15;
/** A wide font needs the room of a larger one. */
const ROOM = 17;
/** Of the village's own size, how much of its surroundings is shown on each side. */
const AROUND = 0.7;
/** Least of it, in pixels of the city's map, so that a tiny village is not alone in its drawing. */
const LEAST = 24;
/** Two pixels, in tenths: a coast has no more to say at this size, and a page of a village is light. */
const GRID = 20;
/** So many of what lies around have a link and may have a name, its neighbours first; what is further off is land. */
const NEAR = 20;
/** Where more than this lies around, less of it is shown. */
const MOST = 40;
/** Islands around it that fill less are left out, in square pixels; its own never are. */
const ISLET = 100;

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf(points: readonly Point[]): Box {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a ring is more than an islet of the coast, in the drawing. */
function isLand(ring: readonly Point[]): boolean {
	const [left, top, right, bottom] = boxOf(ring);
	return (right - left) * (bottom - top) > ISLET;
}

/** Cuts a path to the frame, on a coarse grid: what lies outside is not sent. Empty where nothing lies inside. */
function cutter(
	scale: number,
	[x, y]: readonly [number, number],
	[width, height]: readonly [number, number],
): (path: string, isKept?: (ring: readonly Point[]) => boolean) => string {
	const frame = geoIdentity()
		.scale(scale)
		.translate([-x * scale, -y * scale])
		.clipExtent([
			[0, 0],
			[width, height],
		]);
	const write = geoPath(frame);
	const cut = (ring: readonly Point[]) =>
		ringsOf(write({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]].map(([a, b]) => [a, b])] }) ?? '');
	// Each ring for itself: the drawing fills them by their winding, as the map does.
	return (path, isKept = () => true) => {
		const rings = ringsOf(path).flatMap(cut);
		const kept = rings.filter(isKept);
		return pathData([kept.length > 0 ? kept : rings.slice(0, 1)], GRID);
	};
}

/** Draws nothing for a village that the map has no shape of. */
export function surroundings(
	shapes: CityShapes,
	code: string,
	areas: readonly SurroundingArea[],
	title: string,
	around = AROUND,
): Child {
	const own = shapes.villages.find((village) => village.code === code);
	if (!own) return '';
	const [left, top, right, bottom] = boxOf(ringsOf(own.path).flat());
	const margin = Math.max(around * Math.max(right - left, bottom - top), LEAST);
	const [x, y] = [left - margin, top - margin];
	const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
	const scale = Math.min(WIDTH / width, MOST_HEIGHT / height);
	const drawn: readonly [number, number] = [width * scale, height * scale];
	const byCode = new Map(areas.map((area) => [area.code, area]));
	const cut = cutter(scale, [x, y], drawn);
	const seen = shapes.villages.flatMap((shape) => {
		const path = shape.code !== code && byCode.has(shape.code) ? cut(shape.path, isLand) : '';
		if (path === '') return [];
		const far = Math.hypot(shape.centre[0] - own.centre[0], shape.centre[1] - own.centre[1]);
		return [{ ...shape, path, far: own.neighbours.includes(shape.code) ? 0 : far }];
	});
	if (seen.length > MOST && around === AROUND) return surroundings(shapes, code, areas, title, AROUND / 2);
	const near = seen.toSorted((a, b) => a.far - b.far).slice(0, NEAR);
	const land = seen.filter((each) => !near.includes(each)).map(({ path }) => path);
	const link = ({ code: each, path }: (typeof seen)[number]) => {
		const area = byCode.get(each);
		return area ? el('a', { href: area.href }, el('title', {}, area.name), el('path', { d: path })) : '';
	};
	const put = labeller([0, 0, drawn[0]], { desk: ROOM, phone: ROOM });
	const at = ([cx, cy]: readonly [number, number]) => [px((cx - x) * scale), px((cy - y) * scale)] as const;
	const names = [own, ...near.toSorted((a, b) => b.size - a.size)].map(({ code: each, centre }) => {
		const place = at(centre);
		const isInside = place[1] > TEXT && place[1] < drawn[1] - TEXT;
		return isInside ? put(byCode.get(each)?.name ?? '', place, undefined, each === code ? 'own' : '') : '';
	});
	return el(
		'svg',
		{ class: 'map around-it', viewBox: `0 0 ${px(drawn[0])} ${px(drawn[1])}`, role: 'group', 'aria-label': title },
		el(
			'g',
			{ class: 'areas' },
			land.length > 0 ? el('path', { d: land.join('') }) : '',
			...near.map(link),
			el('path', { class: 'here', d: cut(own.path) }),
		),
		el('g', { class: 'marks', 'text-anchor': 'middle', 'aria-hidden': 'true' }, ...names),
	);
}
