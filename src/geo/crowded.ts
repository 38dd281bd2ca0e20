import { type Box, boxOf, largestPart, type Shape, totalArea } from './polygons.ts';

/** Part of a viewBox: x, y, width and height in whole pixels. */
export type Window = readonly [number, number, number, number];

/** A village smaller than this (square pixels) is hard to hit and has no room for its name. */
const SMALL = 900;
/** Fewer small villages than this are no crowd. */
const CROWD = 5;
/** Largest part of the map's width or height that one window takes: more would enlarge too little. */
const SHARE = 0.15;
const MARGIN = 6;
/** More windows than this would be a second map; the rest is in the table and in the live map. */
const MOST = 6;

/** The parts of a map where small villages stand together, the fullest first; often none. Shapes are in pixels. */
export function crowdedParts(villages: readonly Shape[], size: number): Window[] {
	let boxes = villages
		.filter(({ polygons }) => totalArea(polygons) < SMALL)
		.flatMap(({ code, polygons }) => {
			const part = largestPart(polygons);
			return part === undefined ? [] : [boxOf([{ code, polygons: [part] }])];
		});
	const windows: Window[] = [];
	while (windows.length < MOST) {
		const crowd = fullest(boxes, size * SHARE);
		if (crowd.length < CROWD) break;
		windows.push(windowAround(crowd));
		const taken = new Set(crowd);
		boxes = boxes.filter((box) => !taken.has(box));
	}
	return windows;
}

/** The boxes in the square with this side that holds most of them. */
function fullest(boxes: readonly Box[], side: number): readonly Box[] {
	let best: { readonly column: readonly Box[]; readonly top: number; readonly count: number } = {
		column: [],
		top: 0,
		count: 0,
	};
	const sorted = [...boxes].sort((a, b) => a[1] - b[1]);
	// A square can always be moved until its left and upper edges touch a box each, without losing one.
	for (const left of new Set(boxes.map(([x1]) => x1))) {
		// Only boxes in this column can be in the square: a regency of 800 villages would take minutes otherwise.
		const column = sorted.filter(([x1, , x2]) => x1 >= left && x2 <= left + side);
		for (let first = 0; column.length - first > best.count; first += 1) {
			const top = column[first]?.[1] ?? 0;
			const count = countInside(column, first, top + side);
			if (count > best.count) best = { column, top, count };
		}
	}
	return best.column.filter(([, y1, , y2]) => y1 >= best.top && y2 <= best.top + side);
}

/** How many of a column's boxes, from the first one downwards, end above `bottom`; the boxes are in the order of their
 * upper edges. */
function countInside(column: readonly Box[], first: number, bottom: number): number {
	let count = 0;
	for (let at = first; at < column.length; at += 1) {
		const [, y1, , y2] = column[at] as Box;
		if (y1 > bottom) break;
		if (y2 <= bottom) count += 1;
	}
	return count;
}

function windowAround(boxes: readonly Box[]): Window {
	const x = Math.floor(Math.min(...boxes.map((box) => box[0])) - MARGIN);
	const y = Math.floor(Math.min(...boxes.map((box) => box[1])) - MARGIN);
	const right = Math.ceil(Math.max(...boxes.map((box) => box[2])) + MARGIN);
	const bottom = Math.ceil(Math.max(...boxes.map((box) => box[3])) + MARGIN);
	return [x, y, right - x, bottom - y];
}
