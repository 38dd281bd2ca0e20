import type { Area } from '../model/base/area.ts';
import { parentCode } from '../model/base/area.ts';
import type { Point, Ring } from './polygons.ts';

/** Side of a tile, space between tiles, space between districts, and height of a district's heading, in pixels. */
const TILE = 64;
const GAP = 4;
const STREET = 16;
const HEADING = 18;
const PITCH = TILE + GAP;

export interface Tile {
	readonly code: string;
	readonly ring: Ring;
	readonly centre: Point;
	readonly room: Point;
}

/** The tiles of one district: a block with its outline and the place for its name above it. */
export interface Block {
	readonly code: string;
	readonly outline: Ring;
	/** Middle of the line for the district's name. */
	readonly centre: Point;
	readonly tiles: readonly Tile[];
}

/** Equal squares for the villages, one block for each district, set in rows from the upper left like words in a
 * paragraph. Shapes, sizes and places say nothing about the land. Districts without a village here are left out. */
export function tileGrid(
	villages: readonly Area[],
	districts: readonly Area[],
	width: number,
): { readonly blocks: Block[]; readonly height: number } {
	const blocks: Block[] = [];
	let x = GAP;
	let y = 0;
	let rowHeight = 0;
	for (const { code } of districts) {
		const members = villages.filter((village) => parentCode(village.code) === code);
		if (members.length === 0) continue;
		const columns = columnsFor(members.length);
		const rows = Math.ceil(members.length / columns);
		if (x > GAP && x + columns * PITCH > width) {
			x = GAP;
			y += rowHeight;
			rowHeight = 0;
		}
		blocks.push(block(code, members, columns, [x, y + HEADING]));
		x += columns * PITCH + STREET - GAP;
		rowHeight = Math.max(rowHeight, HEADING + rows * PITCH + STREET - GAP);
	}
	return { blocks, height: y + rowHeight };
}

/** One row of tiles after another, without blocks: for villages that a map has no boundary for. */
export function tileRows(
	villages: readonly Area[],
	width: number,
	top: number,
): { readonly tiles: Tile[]; readonly height: number } {
	const columns = Math.max(1, Math.floor((width - GAP) / PITCH));
	return {
		tiles: villages.map(({ code }, i) =>
			tile(code, [GAP + (i % columns) * PITCH, top + Math.floor(i / columns) * PITCH]),
		),
		height: Math.ceil(villages.length / columns) * PITCH,
	};
}

/** As near to a square as gives no nearly empty last row; at most five, so that two blocks fit side by side. */
const columnsFor = (count: number): number => Math.min(5, Math.ceil(Math.sqrt(count)));

function block(code: string, members: readonly Area[], columns: number, [left, top]: Point): Block {
	const rows = Math.ceil(members.length / columns);
	const full = Math.min(columns, members.length);
	const rest = members.length - (rows - 1) * columns;
	const half = GAP / 2;
	const right = (count: number) => left + count * PITCH - half;
	const bottom = (count: number) => top + count * PITCH - half;
	const west = left - half;
	const north = top - half;
	return {
		code,
		// The last row may be shorter: a step in the outline.
		outline: [
			[west, north],
			[right(full), north],
			...(rest === full
				? []
				: ([
						[right(full), bottom(rows - 1)],
						[right(rest), bottom(rows - 1)],
					] as Point[])),
			[right(rest), bottom(rows)],
			[west, bottom(rows)],
		],
		centre: [(west + right(full)) / 2, north - HEADING / 2 + half],
		tiles: members.map((village, i) =>
			tile(village.code, [left + (i % columns) * PITCH, top + Math.floor(i / columns) * PITCH]),
		),
	};
}

const tile = (code: string, [x, y]: Point): Tile => ({
	code,
	ring: [
		[x, y],
		[x + TILE, y],
		[x + TILE, y + TILE],
		[x, y + TILE],
	],
	centre: [x + TILE / 2, y + TILE / 2],
	room: [TILE - GAP, TILE - GAP],
});
