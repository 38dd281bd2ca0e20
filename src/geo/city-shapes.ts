import type { Area } from '../model/base/area.ts';
import { parentCode } from '../model/base/area.ts';
import type { City, OwnBoundary } from '../model/base/city.ts';
import { once } from '../model/base/once.ts';
import { cached } from './cache.ts';
import { type Repair, repair, simplify, withoutSpecks } from './clean.ts';
import { crowdedParts, type Window } from './crowded.ts';
import { defaultShapes } from './default-boundary.ts';
import { labelPlace } from './label.ts';
import { fitMercator } from './mercator.ts';
import { neighboursOf } from './neighbours.ts';
import { ownShapes } from './own-boundary.ts';
import { linePathData, type Precision, pathData } from './path.ts';
import { type Box, boxOf, mapPoints, type Polygon, type Shape, totalArea } from './polygons.ts';
import { type Tile, tileGrid, tileRows } from './tile-grid.ts';

export interface VillageShape {
	readonly code: string;
	/** SVG path data in pixels of the viewBox. */
	readonly path: string;
	/** Pole of inaccessibility of the largest part. */
	readonly centre: readonly [number, number];
	/** Width and height in pixels that are free for a label around `centre` (the width holds for a line of 12 px). */
	readonly room: readonly [number, number];
	/** Area in square pixels. */
	readonly size: number;
	/** Codes of the villages it shares an edge with; a tile has none. */
	readonly neighbours: readonly string[];
}

export interface DistrictShape {
	readonly code: string;
	/** Dissolved outline, without the lines between its villages. */
	readonly path: string;
	/** Place for the district's name: inside it on a map, above its tiles on a grid. */
	readonly centre: readonly [number, number];
	/** Width and height in pixels that are free for a label around `centre`. */
	readonly room: readonly [number, number];
	/** Area in square pixels. */
	readonly size: number;
	/** x, y, width and height in pixels of what holds all of it. */
	readonly box: Window;
}

export interface CityShapes {
	readonly kind: 'boundary' | 'grid';
	/** Size of the viewBox, which starts at 0 0. */
	readonly width: number;
	readonly height: number;
	/** In the order of the input; villages in `missing` are here too, as tiles. */
	readonly villages: readonly VillageShape[];
	readonly districts: readonly DistrictShape[];
	/** Lines between districts as one path, for a thicker stroke; coast and city limit are not in it. None for a grid. */
	readonly borders: string;
	/** Parts of the viewBox (x, y, width, height) whose villages are too small to hit or name; to be enlarged as well. */
	readonly crowded: readonly Window[];
	/** Credit line in Indonesian, to be shown beside the map. */
	readonly source: string;
	/** West, south, east, north of the viewBox in degrees: laid on them, the SVG is in Web Mercator. None for a grid. */
	readonly bounds?: Box;
	/** Villages that a map has no polygon for: small tiles in a strip from `strip` downwards. */
	readonly missing: readonly string[];
	/** Where the strip of tiles begins, in pixels from the top; only when `missing` is not empty. */
	readonly strip?: number;
	/** The map without the strip: its height in pixels and its degrees. */
	readonly land?: { readonly height: number; readonly bounds: Box };
}

/** Its own boundary is the city's `batas.geojson` or `batas.topojson`; `name` is what messages call it. */
export interface CityBoundaryInput extends Pick<City, 'slug' | 'villages' | 'districts'> {
	readonly boundary?: Pick<OwnBoundary, 'name' | 'text'> & Partial<OwnBoundary>;
}

/** Pixels, except where said. */
const SIZE = 720;
const MARGIN = 4;
/** Farthest that simplification moves a line. */
const TOLERANCE = 0.3;
/** Of so many villages each is a few pixels wide, and a line is seen no finer than this. */
const [MANY, COARSE] = [400, 1.8];
const toleranceOf = (count: number) => (count > MANY ? COARSE : TOLERANCE);
/** Least area of an island or hole, in square pixels. */
const SPECK = 3;
const STRIP_GAP = 20;
/** A map whose paths are longer than this (in characters) is drawn in whole pixels, without what is finer and without its
 * smallest islands: the page that holds it would take longer to come than the detail is worth. */
const LONG = 12_000;
const LONG_SPECK = 8;
const LONG_TOLERANCE = 1.2;

/** How a source is treated and credited. */
type Source = { readonly repair: Repair; readonly precision: Precision; readonly credit: string };

const OWN: Source = {
	repair: { snap: 0.00001, gap: 0.01 },
	precision: 1,
	credit: 'Batas dari berkas kota; bukan batas resmi',
};
/** GADM's lines are off by more than the half pixel that its paths are rounded to. */
const GADM: Source = {
	repair: { snap: 0.0002, gap: 0.3 },
	precision: 5,
	credit: 'GADM 4.1, indikatif, bukan batas hukum; penggunaan nonkomersial',
};
const GRID_CREDIT = 'Peta ubin skematis; letak dan luas tidak sebenarnya';

/** By city: each of its pages asks with the same one, and making the key takes as long as a page. */
const drawnOnce = once(shapesOf);

/** A city's villages and districts as SVG shapes: from its own boundary file, else from GADM by `boundary`, else as a
 * tile grid. The result depends on the input alone and is cached. Rejects with `BoundaryError` when the own file cannot
 * be used or a `boundary` does not exist or stands twice. */
export function cityShapes(input: CityBoundaryInput): Promise<CityShapes> {
	// Only of a frozen city nobody can change a village later.
	return Object.isFrozen(input.villages) ? drawnOnce(input) : shapesOf(input);
}

function shapesOf(input: CityBoundaryInput): Promise<CityShapes> {
	const { slug, villages, districts, boundary: own } = input;
	if (own === undefined && villages.every(({ boundary }) => boundary === undefined))
		return Promise.resolve(grid(villages, districts));
	const key = [
		villages.map(({ code, boundary }) => [code, boundary]),
		districts.map(({ code }) => code),
		toleranceOf(villages.length),
		LONG_TOLERANCE,
		own && [own.name, own.text],
	];
	const drawing = cached(slug, key, async () => {
		const source = own === undefined ? GADM : OWN;
		const { shapes, others } =
			own === undefined ? await defaultShapes(slug, villages) : { shapes: ownShapes(own, villages), others: [] };
		// In the order of the codes, so that the order of the rows in a file changes no line on the map.
		shapes.sort((a, b) => (a.code < b.code ? -1 : 1));
		return drawn(await repair(shapes, others, source.repair), villages, districts, source);
	});
	const credit = own?.credit;
	return credit === undefined ? drawing : drawing.then((shapes) => ({ ...shapes, source: credit }));
}

/** The map from repaired shapes in degrees. */
async function drawn(
	shapes: readonly Shape[],
	villages: readonly Area[],
	districts: readonly Area[],
	{ precision: finest, credit }: Source,
): Promise<CityShapes> {
	const frame = fitMercator(boxOf(shapes), SIZE, MARGIN);
	const points = mapPoints(shapes, frame.project);
	const simplified = (tolerance: number) => simplify(points, (village) => parentCode(village) ?? '', tolerance);
	const fine = await simplified(toleranceOf(shapes.length));
	const length = fine.villages.reduce(
		(sum, { polygons }) => sum + pathData(withoutSpecks(polygons, SPECK), finest).length,
		0,
	);
	const isLong = finest === 5 && length > LONG;
	const simple = isLong ? await simplified(Math.max(LONG_TOLERANCE, toleranceOf(shapes.length))) : fine;
	const [precision, speck] = isLong ? ([10, LONG_SPECK] as const) : ([finest, SPECK] as const);
	const neighbours = neighboursOf(simple.villages);
	const found = new Map(
		simple.villages.map((shape) => [
			shape.code,
			villageShape(shape, precision, speck, neighbours.get(shape.code) ?? []),
		]),
	);
	const absent = villages.filter(({ code }) => !found.has(code));
	const strip = frame.height + STRIP_GAP;
	const rows = tileRows(absent, frame.width, strip);
	for (const tile of rows.tiles) found.set(tile.code, tileShape(tile));
	const height = absent.length === 0 ? frame.height : strip + rows.height;
	const [west, north] = frame.unproject([0, 0]);
	const [east, south] = frame.unproject([frame.width, height]);
	const outlines = new Map(simple.districts.map((shape) => [shape.code, shape]));
	return {
		kind: 'boundary',
		width: frame.width,
		height,
		villages: villages.flatMap(({ code }) => found.get(code) ?? []),
		districts: districts.flatMap(({ code }) => {
			const outline = outlines.get(code);
			if (outline === undefined) return [];
			const polygons = withoutSpecks(outline.polygons, speck);
			return [
				{
					code,
					path: pathData(polygons, precision),
					...labelPlace(polygons),
					size: Math.round(totalArea(polygons)),
					box: frameOf(polygons),
				},
			];
		}),
		borders: linePathData(simple.borders, precision),
		crowded: crowdedParts(simple.villages, SIZE),
		source: credit,
		bounds: [west, south, east, north],
		missing: absent.map(({ code }) => code),
		...(absent.length === 0
			? {}
			: { strip, land: { height: frame.height, bounds: [west, frame.unproject([0, frame.height])[1], east, north] } }),
	};
}

function villageShape(
	{ code, polygons }: Shape,
	precision: Precision,
	speck: number,
	neighbours: readonly string[],
): VillageShape {
	const visible = withoutSpecks(polygons, speck);
	return {
		code,
		path: pathData(visible, precision),
		...labelPlace(visible),
		size: Math.round(totalArea(visible)),
		neighbours,
	};
}

/** The window around polygons, in whole pixels. */
function frameOf(polygons: readonly Polygon[]): Window {
	const [left, top, right, bottom] = boxOf([{ code: '', polygons }]);
	const [x, y] = [Math.floor(left), Math.floor(top)];
	return [x, y, Math.ceil(right) - x, Math.ceil(bottom) - y];
}

/** The same map with districts in place of villages: each district whole, with its own place for a name, and without
 * the strip of villages that have no boundary. A district of none but such villages is not on it. */
export function districtDrawing(shapes: CityShapes): CityShapes {
	const { villages: _, strip: _strip, land, ...rest } = shapes;
	return {
		...rest,
		...land,
		villages: shapes.districts.map(({ box: _box, ...district }) => ({ ...district, neighbours: [] })),
		crowded: [],
		missing: [],
	};
}

function tileShape({ code, ring, centre, room }: Tile): VillageShape {
	return { code, path: pathData([[ring]]), centre, room, size: totalArea([[ring]]), neighbours: [] };
}

/** Whether a city's map is drawn with GADM, which may not be used commercially. */
export const isDefaultMap = ({
	villages,
	boundary,
}: {
	readonly villages: readonly Area[];
	readonly boundary?: unknown;
}): boolean => boundary === undefined && villages.some((village) => village.boundary !== undefined);

/** Whose shapes a map shows, as a sentence for readers without its full stop. */
export const shapesCredit = ({ kind, source }: Pick<CityShapes, 'kind' | 'source'>): string =>
	kind === 'grid' || source.startsWith('Batas ') ? source : `Batas: ${source}`;

/** The same in one short line, for an image; what forbids commercial use is never left out. */
export function briefCredit(source: string): string {
	const [first = ''] = source.split(/, indikatif|, disederhanakan/);
	return source.includes('nonkomersial') ? `${first}, penggunaan nonkomersial` : source;
}

/** A city's villages as equal tiles by district: nobody's boundaries, free for any use. */
export function grid(villages: readonly Area[], districts: readonly Area[]): CityShapes {
	const { blocks, height } = tileGrid(villages, districts, SIZE);
	const tiles = new Map(blocks.flatMap((block) => block.tiles.map((tile) => [tile.code, tileShape(tile)])));
	return {
		kind: 'grid',
		width: SIZE,
		height,
		villages: villages.flatMap(({ code }) => tiles.get(code) ?? []),
		districts: blocks.map(({ code, outline, centre }) => {
			const polygons = [[outline]];
			const box = frameOf(polygons);
			return {
				code,
				path: pathData(polygons),
				centre,
				room: [box[2], box[3]],
				size: Math.round(totalArea(polygons)),
				box,
			};
		}),
		borders: '',
		crowded: [],
		source: GRID_CREDIT,
		missing: [],
	};
}
