import type { Step } from './path.ts';
import { contains } from './polygons.ts';

/** Shapes for a drawing in which each next one lies over those before it. A border then needs to be told once, by the
 * one on top: the lower shape may run on under it by the shortest way. What is seen is the same, in a fifth fewer
 * corners. */

/** A shape's rings, outer ring first in each polygon, in whole steps of one grid; neighbours share corners exactly. */
export type Layer = readonly (readonly (readonly Step[])[])[];

type Edge = { readonly ends: readonly [Step, Step]; readonly owners: number[] };
/** A corner, and whether the edge from it to the next lies between its shape and higher ones alone. */
type Corner = { readonly at: Step; readonly isUnder: boolean };
type Triangle = readonly [Step, Step, Step];

/** Side of a square by which edges are found, in steps. */
const CELL = 100;
/** Two corners may become one no further away than this many steps. */
const REACH = 150;

const key = ([ax, ay]: Step, [bx, by]: Step) =>
	ax < bx || (ax === bx && ay < by) ? `${ax} ${ay} ${bx} ${by}` : `${bx} ${by} ${ax} ${ay}`;
/** Twice the area of a triangle; its sign tells the turn. */
const turn = (o: Step, a: Step, b: Step) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
const next = <T>(ring: readonly T[], at: number, by = 1): T => ring[(at + by + ring.length) % ring.length] as T;
const sense = (ring: readonly Step[]) =>
	Math.sign(ring.reduce((sum, [x, y], i) => sum + x * next(ring, i)[1] - next(ring, i)[0] * y, 0));

/** Whether a line has a part inside a triangle that turns left (Liang and Barsky, clipping by half planes). */
function enters([from, to]: readonly [Step, Step], triangle: Triangle): boolean {
	let [start, end] = [0, 1];
	for (const [i, corner] of triangle.entries()) {
		const after = next(triangle, i);
		const inside = turn(corner, after, from);
		const change = turn(corner, after, to) - inside;
		if (change === 0 && inside <= 0) return false;
		if (change > 0) start = Math.max(start, -inside / change);
		if (change < 0) end = Math.min(end, -inside / change);
		if (end - start < 1e-9) return false;
	}
	return true;
}

const middle = ({ ends: [from, to] }: Edge): Step => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];

function* cellsOf(points: readonly Step[]): Generator<string> {
	const [xs, ys] = [points.map(([x]) => Math.floor(x / CELL)), points.map(([, y]) => Math.floor(y / CELL))];
	for (let x = Math.min(...xs); x <= Math.max(...xs); x += 1)
		for (let y = Math.min(...ys); y <= Math.max(...ys); y += 1) yield `${x} ${y}`;
}

/** The same layers, in the same order, with fewer corners: the topmost one at any place stays the same. `gridAt` gives
 * the grid, in steps, on which a corner at a place may lie. */
export function underlap(layers: readonly Layer[], gridAt: (step: Step) => number): Layer[] {
	const edges = new Map<string, Edge>();
	layers.forEach((layer, owner) => {
		for (const ring of layer.flat())
			ring.forEach((from, i) => {
				const ends = [from, next(ring, i)] as const;
				const known = edges.get(key(...ends));
				if (known) known.owners.push(owner);
				else edges.set(key(...ends), { ends, owners: [owner] });
			});
	});
	const cells = new Map<string, Edge[]>();
	for (const edge of edges.values())
		for (const cell of cellsOf(edge.ends)) cells.set(cell, [...(cells.get(cell) ?? []), edge]);
	return layers.map((layer, own) => {
		const lies = ({ owners }: Edge) => owners.length > 1 && owners.every((each) => each >= own);
		/** Whether nothing but this shape and higher ones is drawn in the triangle. */
		const isCovered = (triangle: Triangle): boolean => {
			const size = turn(...triangle);
			if (size === 0) return true;
			const left: Triangle = size > 0 ? triangle : [triangle[0], triangle[2], triangle[1]];
			for (const cell of cellsOf(left))
				for (const edge of cells.get(cell) ?? []) if (!lies(edge) && enters(edge.ends, left)) return false;
			return true;
		};
		const open = (ring: readonly Step[]): Corner[] =>
			ring.map((at, i) => {
				const edge = edges.get(key(at, next(ring, i)));
				return { at, isUnder: edge !== undefined && lies(edge) };
			});
		// A hole must not grow. One that is filled by higher shapes alone need not be.
		const isFilled = (hole: readonly Step[]) =>
			open(hole).every(({ isUnder }) => isUnder) &&
			[...new Set([...cellsOf(hole)].flatMap((cell) => cells.get(cell) ?? []))].every(
				(edge) => lies(edge) || !contains([hole], middle(edge)),
			);
		return layer.map(([outer = [], ...holes]) => [
			shorten(open(outer), sense(outer), isCovered, gridAt).map(({ at }) => at),
			...holes.filter((hole) => !isFilled(hole)),
		]);
	});
}

type Covered = (triangle: Triangle) => boolean;

/** Takes out corners of a ring while that only adds what is covered. */
function shorten(corners: Corner[], side: number, isCovered: Covered, gridAt: (step: Step) => number): Corner[] {
	const ring = [...corners];
	/** Twice the area that taking a corner out adds; `undefined` where it must stay. */
	const gain = (i: number): number | undefined => {
		const [before, here, after] = [next(ring, i, -1), next(ring, i, 0), next(ring, i)];
		const added = -turn(before.at, here.at, after.at) * side;
		if (!before.isUnder || !here.isUnder || added < 0) return undefined;
		return isCovered([before.at, here.at, after.at]) ? added : undefined;
	};
	// The smallest first: a large step would shut the way for others.
	while (ring.length > 3) {
		let best: readonly [at: number, added: number] | undefined;
		for (let i = 0; i < ring.length; i += 1) {
			const added = gain(i);
			if (added !== undefined && (!best || added < best[1])) best = [i, added];
		}
		if (!best) break;
		ring.splice(best[0], 1);
	}
	for (let i = 0; i < ring.length && ring.length > 4; i += 1) {
		const [before, here, then, after] = [next(ring, i, -1), next(ring, i, 0), next(ring, i), next(ring, i, 2)];
		if (!before.isUnder || !here.isUnder || !then.isUnder) continue;
		const at = beyond([before.at, here.at, then.at, after.at], side, isCovered, gridAt);
		if (!at) continue;
		ring[i] = { at, isUnder: true };
		ring.splice((i + 1) % ring.length, 1);
		i = Math.max(-1, i - 2);
	}
	return ring;
}

/** A corner for the two in the middle, near where the edges beside them would meet. */
function beyond(
	[a, b, c, d]: readonly [Step, Step, Step, Step],
	side: number,
	isCovered: Covered,
	gridAt: (step: Step) => number,
): Step | undefined {
	if (turn(a, b, c) * side <= 0 || turn(b, c, d) * side <= 0) return undefined;
	const [p, q] = [
		[b[0] - a[0], b[1] - a[1]],
		[c[0] - d[0], c[1] - d[1]],
	] as const;
	const cross = p[0] * q[1] - p[1] * q[0];
	const share = ((d[0] - a[0]) * q[1] - (d[1] - a[1]) * q[0]) / cross;
	const meet: Step = [a[0] + share * p[0], a[1] + share * p[1]];
	if (cross === 0 || share < 1 || Math.hypot(meet[0] - b[0], meet[1] - b[1]) > REACH) return undefined;
	const grid = gridAt(meet);
	const near = (value: number) => [-1, 0, 1, 2].map((by) => (Math.floor(value / grid) + by) * grid);
	for (const x of near(meet[0]))
		for (const y of near(meet[1])) {
			const at: Step = [x, y];
			// Both corners and the line between them stay inside.
			if ([turn(a, b, at), turn(b, c, at), turn(c, d, at), -turn(a, at, d)].some((each) => each * side > 0)) continue;
			if (isCovered([a, at, b]) && isCovered([b, at, c]) && isCovered([c, at, d])) return at;
		}
	return undefined;
}
