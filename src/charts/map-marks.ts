import type { CityShapes } from '../geo/city-shapes.ts';
import type { Look } from './map-look.ts';
import { el, label } from './svg.ts';

/** Names, signs and circles on a map: what lies over the shapes. */

/** Sizes of names in pixels of the viewBox. */
export interface TextSizes {
	readonly desk: number;
	/** On a phone the map is about half as wide, so names need to be larger in its own pixels. */
	readonly phone: number;
}
export const TEXT: TextSizes = { desk: 12, phone: 23 };

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
export function labeller([left, , width]: readonly number[], sizes: TextSizes = TEXT) {
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

/** What the marks are made of; a district without a name gets none. */
export interface Marked {
	readonly shapes: {
		readonly width: number;
		readonly villages: readonly Omit<CityShapes['villages'][number], 'path' | 'neighbours'>[];
		readonly districts: readonly Pick<CityShapes['districts'][number], 'code' | 'centre'>[];
	};
	readonly looks: ReadonlyMap<string, Look>;
	/** By code, of villages and districts. */
	readonly names: ReadonlyMap<string, string>;
	readonly sizes?: TextSizes;
	/** Times that the map is enlarged: circles keep their size on the screen. */
	readonly zoom?: number;
}

/** Circles in the order of the villages. */
export function circlesOf({ shapes, looks, zoom = 1 }: Marked): string[] {
	return shapes.villages.flatMap(({ code, centre }) => {
		const { radius = 0, hollow } = looks.get(code) ?? {};
		return radius > 0 ? el('circle', { class: hollow ? 'less' : undefined, cx: centre[0], cy: centre[1], r: radius / zoom }) : [];
	});
}

/** Districts first, then villages from the largest, each name where it has room; a sign stands even where its name does not. */
export function namesOf({ shapes, looks, names, sizes = TEXT }: Marked): string[] {
	const put = labeller([0, 0, shapes.width], sizes);
	const texts = shapes.districts.map(({ code, centre }) => put(names.get(code) ?? '', centre, undefined, 'district'));
	for (const { code, centre, room } of [...shapes.villages].sort((a, b) => b.size - a.size)) {
		const [name, sign] = [names.get(code) ?? '', looks.get(code)?.sign];
		texts.push(sign ? put(`${sign} ${name}`, centre, room) || put(sign, centre, undefined) : put(name, centre, room));
	}
	return texts;
}
