import { type Box, boxOf, largestPart, type Shape, totalArea } from './polygons.ts';

/** Part of a viewBox: x, y, width and height in whole pixels. */
export type Window = readonly [number, number, number, number];

/** A village smaller than this (square pixels) is hard to hit and has no room for its name. */
const SMALL = 320;
/** Fewer small villages than this are no crowd. */
const CROWD = 5;
/** Largest part of the map's width or height that one window takes: more would enlarge too little. */
const SHARE = 0.15;
const MARGIN = 6;

/** The parts of a map where small villages stand together, the fullest first; often none. Shapes are in pixels. */
export function crowdedParts(villages: readonly Shape[], size: number): Window[] {
	let boxes = villages
		.filter(({ polygons }) => totalArea(polygons) < SMALL)
		.flatMap(({ code, polygons }) => {
			const part = largestPart(polygons);
			return part === undefined ? [] : [boxOf([{ code, polygons: [part] }])];
		});
	const windows: Window[] = [];
	for (;;) {
		const crowd = fullest(boxes, size * SHARE);
		if (crowd.length < CROWD) return windows;
		windows.push(windowAround(crowd));
		boxes = boxes.filter((box) => !crowd.includes(box));
	}
}

/** The boxes in the square with this side that holds most of them. */
function fullest(boxes: readonly Box[], side: number): readonly Box[] {
	let best: readonly Box[] = [];
	// A square can always be moved until its left and upper edges touch a box each, without losing one.
	for (const [left] of boxes) {
		for (const [, top] of boxes) {
			const inside = boxes.filter(([x1, y1, x2, y2]) => x1 >= left && y1 >= top && x2 <= left + side && y2 <= top + side);
			if (inside.length > best.length) best = inside;
		}
	}
	return best;
}

function windowAround(boxes: readonly Box[]): Window {
	const x = Math.floor(Math.min(...boxes.map((box) => box[0])) - MARGIN);
	const y = Math.floor(Math.min(...boxes.map((box) => box[1])) - MARGIN);
	const right = Math.ceil(Math.max(...boxes.map((box) => box[2])) + MARGIN);
	const bottom = Math.ceil(Math.max(...boxes.map((box) => box[3])) + MARGIN);
	return [x, y, right - x, bottom - y];
}
