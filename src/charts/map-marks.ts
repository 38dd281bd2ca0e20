import type { CityShapes } from '../geo/city-shapes.ts';
import type { MapStyle } from './map-look.ts';
import { type LabelBox as Box, waysToWrite } from './place-labels.ts';
import { type Child, el, label, px, type Tree } from './svg.ts';

/** Names, signs and circles on a map: what lies over the shapes. */

/** Sizes of names in pixels of the viewBox. */
interface TextSizes {
	readonly desk: number;
	/** On a phone the map is about half as wide, so names need to be larger in its own pixels. */
	readonly phone: number;
}
export const TEXT: TextSizes = { desk: 12, phone: 21 };

type At = readonly [number, number];
type Screen = keyof TextSizes;

/** A name where it stands: its lines, and the box they fill. */
type Placed = { readonly lines: readonly string[]; readonly box: Box };

/** The lines of a name centred on a point, with room left free at both ends. */
function placed(lines: readonly string[], [x, y]: At, size: number, gap = 2): Placed {
	const half = Math.max(...lines.map(({ length }) => length)) * size * 0.28 + gap;
	const rise = size * 0.6 * lines.length;
	return { lines, box: { left: x - half, right: x + half, top: y - rise, bottom: y + rise } };
}

/** Remembers which places are taken, on a desk and on a phone, so that no two names lie on each other. */
export function labeller(
	[left = 0, top = 0, width = 0, height = Infinity]: readonly number[],
	sizes: TextSizes = TEXT,
) {
	const taken: Record<Screen, Box[]> = { desk: [], phone: [] };
	const isFree = (screen: Screen, box: Box) =>
		box.left >= left &&
		box.right <= left + width &&
		box.top >= top &&
		box.bottom <= top + height &&
		taken[screen].every(
			(other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
		);
	/** The first way to write a name so that it has room. */
	const find = (
		screen: Screen,
		name: string,
		places: readonly At[],
		room: At | undefined,
		isClear: (box: Box) => boolean = () => true,
		gap?: number,
	): Placed | undefined => {
		for (const at of places)
			for (const lines of waysToWrite(name)) {
				const found = placed(lines, at, sizes[screen], gap);
				const { box } = found;
				const fits = !room || (box.right - box.left <= room[0] && box.bottom - box.top <= room[1] * 1.2);
				if (fits && isFree(screen, box) && isClear(box)) return found;
			}
		return undefined;
	};
	const write = ({ lines, box }: Placed, size: number, className: string): Tree => {
		// Names of a usual size stand on whole pixels; those of a part, in its own larger ones, between them.
		const at = (value: number) => (size < 9 ? value : Math.round(value));
		const [x, first] = [at((box.left + box.right) / 2), at(box.top + size * 0.93)];
		const cls = className || undefined;
		if (lines.length < 2) return label(lines[0] ?? '', { class: cls, x, y: first });
		const rows = lines.map((line, index) => el('tspan', { x, y: at(first + index * size * 1.2) }, line));
		return el('text', { class: cls }, ...rows);
	};
	/** Takes the room of a mark that names must not cover. */
	const keep = (box: Box) => {
		for (const screen of ['desk', 'phone'] as const) taken[screen].push(box);
	};
	/** `at` may hang on the size of the letters. */
	const put = (
		name: string,
		at: At | ((size: number) => readonly At[]),
		room: At | undefined,
		className = '',
	): Child => {
		const places = (screen: Screen) => (typeof at === 'function' ? at(sizes[screen]) : [at]);
		// Names of districts stand far apart or would be read as one.
		const gap = (screen: Screen) => (className === 'district' ? sizes[screen] / 2 : undefined);
		const on = (screen: Screen) => find(screen, name, places(screen), room, undefined, gap(screen));
		const found = { desk: on('desk'), phone: sizes.phone === sizes.desk ? undefined : on('phone') };
		for (const screen of ['desk', 'phone'] as const) if (found[screen]) taken[screen].push(found[screen].box);
		// One text serves both screens where it stands in one place; the page's style sheet knows which screen alone has
		// the others.
		const { desk, phone } = found;
		if (sizes.phone === sizes.desk) return desk ? write(desk, sizes.desk, className) : '';
		const of = (only: string) => [className, only].filter(Boolean).join(' ');
		const isSame =
			desk &&
			phone &&
			desk.lines.length === 1 &&
			phone.lines.length === 1 &&
			middleOf(desk.box) === middleOf(phone.box);
		if (isSame) return write(desk, sizes.desk, className);
		const both = [
			desk ? write(desk, sizes.desk, of('on-desk')) : [],
			phone ? write(phone, sizes.phone, of('on-phone')) : [],
		].flat();
		return both.length > 0 ? both : '';
	};
	/** The name of a circle on one screen: right beside it, or `away` from it with a line; '' where it has no room. */
	const besideOn = (screen: Screen, name: string, circle: Circle, away: boolean): Child => {
		const size = sizes[screen];
		/** A name that no other circle could be meant by, and a line to it that crosses nothing. */
		const isClear = (box: Box) => {
			const [line, margin] = [away ? leaderTo(box, circle) : [], size * (away ? 0.8 : 0.5)];
			return taken[screen].every((other) => {
				const isOwn = middleOf(other) === `${px(circle.at[0])} ${px(circle.at[1])}`;
				const isNear =
					box.left - margin < other.right &&
					box.right + margin > other.left &&
					box.top - margin < other.bottom &&
					box.bottom + margin > other.top;
				const isCrossed = line.some(([x, y]) => x > other.left && x < other.right && y > other.top && y < other.bottom);
				return isOwn || !(isNear || isCrossed);
			});
		};
		const places = away ? awayFrom(name, circle, size) : besideCircle(name, circle.at, circle.radius, size);
		const found = find(screen, name, places, undefined, isClear);
		if (!found) return '';
		const only = sizes.phone === sizes.desk ? '' : `on-${screen}`;
		taken[screen].push(found.box);
		const line = away ? leaderTo(found.box, circle) : [];
		for (const [x, y] of line) taken[screen].push({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
		const [from, to] = [line[0], line.at(-1)];
		const leader =
			from && to
				? el('path', { class: `leader ${only}`.trim(), d: `M${from.map(px).join(' ')}L${to.map(px).join(' ')}` })
				: '';
		return [leader, write(found, size, only)];
	};
	return Object.assign(put, { keep, besideOn });
}

const middleOf = ({ left, right, top, bottom }: Box) => `${px((left + right) / 2)} ${px((top + bottom) / 2)}`;

/** What the marks are made of; a district without a name gets none. */
export interface Marked {
	readonly shapes: {
		readonly width: number;
		readonly height?: number;
		/** Of a part of a map: where it begins. */
		readonly left?: number;
		readonly top?: number;
		readonly villages: readonly (Pick<CityShapes['villages'][number], 'code' | 'centre' | 'size'> & {
			readonly room: At | undefined;
		})[];
		/** Without its box a district's name stands in its middle or nowhere. */
		readonly districts: readonly (Pick<CityShapes['districts'][number], 'code' | 'centre'> &
			Partial<Pick<CityShapes['districts'][number], 'box'>>)[];
	};
	readonly looks: ReadonlyMap<string, MapStyle>;
	/** By code, of villages and districts. */
	readonly names: ReadonlyMap<string, string>;
	readonly sizes?: TextSizes;
	/** Times that the map is enlarged: circles keep their size on the screen. */
	readonly zoom?: number;
}

/** Circles in the order of the villages. */
export const circlesOf = ({ shapes, looks, zoom = 1 }: Marked): Tree[] =>
	shapes.villages.flatMap(({ code, centre }) => {
		const { radius = 0, hollow } = looks.get(code) ?? {};
		return radius > 0
			? el('circle', { class: hollow ? 'less' : undefined, cx: centre[0], cy: centre[1], r: radius / zoom })
			: [];
	});

/** Places for the name of a circle: under it, over it, and to its sides. */
function besideCircle(name: string, [x, y]: At, radius: number, size: number): At[] {
	const half = name.length * size * 0.28 + 4;
	const off = radius + size * 0.7;
	return [
		[x, y + off],
		[x, y - off],
		[x + radius + half, y],
		[x - radius - half, y],
	];
}

export type Circle = { readonly at: At; readonly radius: number };

/** How far off a name may stand, in sizes of its letters: to the side, and up or down. */
const AWAY = [1.5, 2.5, 4, 5.5, 7.5, 10] as const;
const RISE = [0, 1.4, -1.4, 2.8, -2.8, 4.2, -4.2, 5.6, -5.6, 7, -7, 8.4, -8.4] as const;

/** Where a district's name may stand when its neighbour's is in the way, up or down, in sizes of its letters. */
const SHIFTS = [0, 1, -1] as const;

/** Places for the name of a circle that others crowd around, the nearest first. */
function awayFrom(name: string, { at: [x, y], radius }: Circle, size: number): At[] {
	const wide =
		Math.min(...waysToWrite(name).map((lines) => Math.max(...lines.map(({ length }) => length)))) * size * 0.28;
	return AWAY.flatMap((far) =>
		RISE.flatMap((rise) => [1, -1].map((side): At => [x + side * (radius + far * size + wide), y + rise * size])),
	).sort(([a, b], [c, d]) => Math.hypot(a - x, b - y) - Math.hypot(c - x, d - y));
}

/** The line from a circle's edge to the box of its name, as points on it from first to last. */
function leaderTo(box: Box, { at: [x, y], radius }: Circle): At[] {
	const [toX, toY] = [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
	const far = Math.hypot(toX - x, toY - y);
	const steps = Math.max(1, Math.ceil((far - radius) / 5));
	return Array.from({ length: steps + 1 }, (_, at): At => {
		const share = (radius + ((far - radius) * at) / steps) / far;
		return [x + (toX - x) * share, y + (toY - y) * share];
	});
}

/** Districts first, then villages from the largest, each name where it has room; a sign stands even where its name does
 * not. */
export const namesOf = (marked: Marked): Child[] => written(marked).texts;

/** The circles that no name has room for on a phone. */
export const namelessOf = (marked: Marked): readonly Circle[] => written(marked).nameless;

function written({ shapes, looks, names, sizes = TEXT, zoom = 1 }: Marked): {
	readonly texts: Child[];
	readonly nameless: readonly Circle[];
} {
	const put = labeller([shapes.left ?? 0, shapes.top ?? 0, shapes.width, shapes.height ?? Infinity], sizes);
	const radiusOf = (code: string) => (looks.get(code)?.radius ?? 0) / zoom;
	for (const { code, centre } of shapes.villages) {
		const [radius, [x, y]] = [radiusOf(code), centre];
		if (radius > 0) put.keep({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
	}
	const hasCircles = shapes.villages.some(({ code }) => radiusOf(code) > 0);
	const named = new Set<string>();
	const texts = shapes.districts.map(({ code, centre: [x, y], box: [, , , tall] = [0, 0, 0, 0] }) => {
		const places = (size: number) =>
			(hasCircles || size > tall / 4 ? [0] : SHIFTS).map((shift): At => [x, y + shift * size]);
		const text = put(names.get(code) ?? '', places, undefined, 'district');
		if (text !== '') named.add(code);
		return text;
	});
	const villages = [...shapes.villages].sort((a, b) => radiusOf(b.code) - radiusOf(a.code) || b.size - a.size);
	const circles = villages
		.filter(({ code }) => radiusOf(code) > 0)
		.map(({ code, centre }) => [names.get(code) ?? '', { at: centre, radius: radiusOf(code) }] as const);
	const screens = sizes.phone === sizes.desk ? (['desk'] as const) : (['desk', 'phone'] as const);
	// Whatever has room beside its circle stands there before a line goes anywhere.
	const crowded = screens.flatMap((screen) =>
		circles.flatMap(([name, circle]) => {
			const text = put.besideOn(screen, name, circle, false);
			texts.push(text);
			return text === '' ? [[screen, name, circle] as const] : [];
		}),
	);
	for (const { code, centre, room } of villages.filter(({ code }) => radiusOf(code) === 0 && !named.has(code))) {
		const [name, sign] = [names.get(code) ?? '', looks.get(code)?.sign];
		texts.push(sign ? put(`${sign} ${name}`, centre, room) || put(sign, centre, undefined) : put(name, centre, room));
	}
	const nameless = crowded.flatMap((each) => {
		const text = put.besideOn(...each, true);
		texts.push(text);
		return text === '' && each[0] === screens.at(-1) ? [each[2]] : [];
	});
	return { texts, nameless };
}
