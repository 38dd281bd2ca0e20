import type { Point, Polygon, Ring } from './polygons.ts';

/** A place in whole steps of a grid. */
export type Step = readonly [x: number, y: number];

/** Points are rounded to this many tenths of a pixel. */
export type Precision = 1 | 5 | 10 | 20;

/** SVG path data of polygons in pixels, rounded, with relative commands and no separator that can be spared. Points are
 * rounded before the differences are taken, so errors do not add up and neighbours keep their shared edge. A ring that
 * rounding leaves without an area is left out; the result is then shorter, at worst empty. */
export function pathData(polygons: readonly Polygon[], grid: Precision = 1): string {
	const rings = polygons.flat().map((ring) => corners(ring.map(round(grid))));
	return write(
		rings.filter(({ length }) => length > 2),
		'z',
	);
}

/** The same for lines that stay open. */
export const linePathData = (lines: readonly Ring[], grid: Precision = 1): string => openLines(lines, round(grid));

const openLines = (lines: readonly Ring[], toStep: (point: Point) => Step): string =>
	write(
		lines.map((line) => line.map(toStep).filter((step, i, all) => !isSame(step, all[i - 1]))),
		'',
	);

/** Quarters of a pixel to which a place is rounded. */
export type Quarters = 1 | 2;

/** Quarters of a pixel as a place in tenths of a half pixel: the unit of `halfPixelData`. */
const inHalves = ([x, y]: Step): Step => [x * 5, y * 5];
const quarter =
	(grid: (point: Point) => Quarters) =>
	(point: Point): Step => {
		const by = grid(point);
		return [Math.round((point[0] * 4) / by) * by, Math.round((point[1] * 4) / by) * by];
	};

/** A polygon's rings in whole quarters of a pixel, open, with every corner that a neighbour may share, and without
 * those that rounding leaves without an area. */
export const quarterRings = (polygon: Polygon, grid: (point: Point) => Quarters): Step[][] =>
	polygon
		.map((ring) => ring.map(quarter(grid)))
		.map((ring) => ring.filter((step, i) => !isSame(step, ring[(i + 1) % ring.length])))
		.filter((ring) => corners(ring).length > 2);

/** Path data of such rings in a unit of half a pixel, in which most of their numbers are whole. */
export const halfPixelData = (rings: readonly (readonly Step[])[]): string =>
	write(
		rings.map((ring) => corners(ring).map(inHalves)),
		'z',
	);

/** The same for lines that stay open. */
export const halfPixelLines = (lines: readonly Ring[], grid: (point: Point) => Quarters): string =>
	openLines(lines, (point) => inHalves(quarter(grid)(point)));

const isSame = ([x, y]: Step, other: Step | undefined) => other?.[0] === x && other[1] === y;

function write(parts: readonly (readonly Step[])[], close: 'z' | ''): string {
	let path = '';
	let pen: Step = [0, 0];
	for (const part of parts) {
		const [start] = part;
		if (start === undefined) continue;
		path += subpath(path === '' ? 'M' : 'm', [start[0] - pen[0], start[1] - pen[1]], part) + close;
		// `z` takes the pen back to where the ring began.
		pen = close === 'z' ? start : (part.at(-1) ?? start);
	}
	return path;
}

/** A moveto by `move` and lines from the first corner round to the last. */
function subpath(moveto: 'M' | 'm', move: Step, part: readonly Step[]): string {
	let text = join('', moveto, move);
	// Pairs that follow a moveto are linetos, but absolute ones after `M`.
	let command = moveto === 'm' ? 'l' : 'L';
	let [x, y] = part[0] ?? [0, 0];
	for (const corner of part.slice(1)) {
		const dx = corner[0] - x;
		const dy = corner[1] - y;
		const wanted = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
		text = join(text, wanted === command ? '' : wanted, wanted === 'h' ? [dx] : wanted === 'v' ? [dy] : [dx, dy]);
		command = wanted;
		[x, y] = corner;
	}
	return text;
}

/** Appends a command and its numbers; a number that starts with a sign needs no separator, nor a second point. */
function join(text: string, command: string, values: readonly number[]): string {
	let result = text + command;
	for (const value of values) {
		const number = decimal(value);
		const last = /[\d.]+$/.exec(result)?.[0];
		const free = last === undefined || number.startsWith('-') || (number.startsWith('.') && last.includes('.'));
		result += free ? number : ` ${number}`;
	}
	return result;
}

/** Tenths as a number without a leading zero: 12 -> `1.2`, -5 -> `-.5`. */
function decimal(value: number): string {
	const size = Math.abs(value);
	const text = `${size >= 10 ? Math.floor(size / 10) : ''}${size % 10 === 0 ? '' : `.${size % 10}`}`;
	return `${value < 0 ? '-' : ''}${text === '' ? '0' : text}`;
}

/** Pixels to whole tenths. */
const round =
	(grid: Precision): ((point: Point) => Step) =>
	(point) => {
		const tenths = (value: number) => Math.round((value * 10) / grid) * grid;
		return [tenths(point[0]), tenths(point[1])];
	};

/** The ring open, without repeated points and points on a straight line. */
function corners(rounded: readonly Step[]): Step[] {
	// A closed ring's last point is its first again; each must be seen between two others to know whether it is a
	// corner.
	let left = rounded.filter((step, i) => !isSame(step, rounded[(i + 1) % rounded.length]));
	// Taking out a point can bring equal points or a line together, so until nothing changes.
	for (let length = -1; length !== left.length; ) {
		length = left.length;
		const kept: Step[] = [];
		left.forEach((corner, i) => {
			const before = kept.at(-1) ?? left.at(-1) ?? corner;
			const after = left[(i + 1) % left.length] ?? corner;
			const turn = (corner[0] - before[0]) * (after[1] - corner[1]) - (corner[1] - before[1]) * (after[0] - corner[0]);
			if (turn !== 0) kept.push(corner);
		});
		left = kept;
	}
	return left;
}

/** Rings of path data as `pathData` writes it: moves and lines alone, all but the first relative. */
export function ringsOf(path: string): Point[][] {
	const rings: Point[][] = [];
	let pen: Point = [0, 0];
	let ring: Point[] = [];
	for (const [, command = '', text = ''] of path.matchAll(/([MmLlhvz])([^MmLlhvz]*)/g)) {
		if (command === 'z') {
			pen = ring[0] ?? pen;
			continue;
		}
		const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const pairs =
			command === 'h' ? numbers.map((x) => [x, 0]) : command === 'v' ? numbers.map((y) => [0, y]) : pairsOf(numbers);
		pairs.forEach(([x = 0, y = 0], index) => {
			const absolute = command === 'M' || command === 'L';
			pen = absolute ? [x, y] : [pen[0] + x, pen[1] + y];
			if (index === 0 && /m/i.test(command)) {
				ring = [];
				rings.push(ring);
			}
			ring.push(pen);
		});
	}
	return rings;
}

const pairsOf = (numbers: readonly number[]): number[][] =>
	Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(2 * index, 2 * index + 2));
