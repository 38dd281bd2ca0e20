import { cached } from './cache.ts';
import { withoutSpecks } from './clean.ts';
import { fromGeoJson, linesOf, toGeoJson } from './geojson.ts';
import { labelPlace } from './label.ts';
import { runMapshaper } from './mapshaper.ts';
import { type Frame, fitMercator } from './mercator.ts';
import { type NationArea, nationSource } from './nation-source.ts';
import { neighboursOf } from './neighbours.ts';
import {
	halfPixelData,
	halfPixelLines,
	linePathData,
	type Precision,
	pathData,
	type Quarters,
	quarterRings,
} from './path.ts';
import { type Box, boxOf, mapPoints, type Point, type Ring, type Shape, totalArea } from './polygons.ts';
import { underlap } from './underlap.ts';

/** A kabupaten or kota on a map: its code, path data in pixels of the viewBox, and the place for its name. */
export interface AreaShape {
	readonly code: string;
	readonly path: string;
	/** Pole of inaccessibility of the largest part. */
	readonly centre: readonly [number, number];
	/** Width and height in pixels that are free for a name around `centre`. */
	readonly room: readonly [number, number];
	/** Area in square pixels. */
	readonly size: number;
	/** The same to the eye in fewer corners where all areas are drawn in their order; in half pixels. */
	readonly under?: string;
}

export interface NationShapes {
	/** Size of the viewBox, which starts at 0 0. */
	readonly width: number;
	readonly height: number;
	/** In the order of the codes. */
	readonly cities: readonly AreaShape[];
	/** Lines between provinces as one path, for a stronger stroke; in half pixels. */
	readonly borders: string;
	/** Codes of the areas that each shares an edge on land with; an island's are none. */
	readonly neighbours: Readonly<Record<string, readonly string[]>>;
	/** Parts to be shown enlarged as well, by name: x, y, width and height in pixels. */
	readonly parts: Readonly<Record<string, readonly [number, number, number, number]>>;
	/** West, south, east, north of the viewBox in degrees. */
	readonly bounds: Box;
	readonly source: string;
}

/** Where areas are too small or too crowded to hit on a map of the country, and its islands, for a phone. Degrees. */
const PARTS = {
	Sumatera: [94.9, -6.1, 106.4, 6.1],
	Jawa: [105, -8.85, 114.75, -5.75],
	Kalimantan: [108.5, -4.4, 119.2, 4.5],
	Sulawesi: [118.6, -6.4, 125.4, 2],
	'Bali dan Nusa Tenggara': [114.35, -11.1, 125.3, -7.9],
	Maluku: [124, -8.4, 135, 2.8],
	Papua: [129.2, -9.3, 141.1, 0.4],
	Jabodetabek: [106.3, -6.75, 107.3, -5.85],
	'Batam dan Bintan': [103.15, 0.4, 104.85, 1.35],
	'Medan dan sekitarnya': [98.2, 2.7, 99.95, 3.95],
	'Sumatera Barat': [99.95, -1.15, 101, -0.05],
	'Sulawesi Utara': [124.05, 0.5, 125.35, 1.8],
} as const satisfies Record<string, Box>;
export type PartName = keyof typeof PARTS;
/** The parts that are enlarged so much that half a pixel is seen. */
const NEAR = ['Jabodetabek', 'Batam dan Bintan', 'Medan dan sekitarnya', 'Sumatera Barat', 'Sulawesi Utara'] as const;

export const NATION_CREDIT = 'GADM 4.1, disederhanakan, indikatif, bukan batas hukum; penggunaan nonkomersial';

/** Pixels, except where said. */
const SIZE = 1000;
const MARGIN = 4;
const SPECK = 1.2;
/** Height of a name in a part that is enlarged five times. */
const NAME = 2;
/** Share of the distance for shapes in such a part. */
const CLOSE = 0.5;
/** Of a map of Indonesia. */
const NATION: Coarseness = { interval: 1.25, least: 0.35, small: 8 };
/** Of one so small that only its colours are seen. */
const GLANCE: Coarseness = { interval: 2.4, least: 0.6, small: 8 };

/** How far lines are simplified: `interval` pixels, but less for an area narrower than `small` pixels, down to the
 * share `least`. */
export type Coarseness = { readonly interval: number; readonly least: number; readonly small: number };

/** Areas simplified together, so that neighbours keep one common edge; each group as one shape, and the lines between
 * groups. In pixels; `shareOf` the distance is enough for a shape. */
export async function simplifyAreas(
	shapes: readonly Shape[],
	{ interval, least, small }: Coarseness,
	groupOf: (code: string) => string,
	shareOf: (shape: Shape) => number = () => 1,
): Promise<{
	readonly shapes: readonly Shape[];
	readonly borders: readonly Ring[];
	readonly groups: readonly Shape[];
}> {
	const input = toGeoJson(shapes, (shape) => ({
		group: groupOf(shape.code),
		far: shareOf(shape) * interval * Math.min(1, Math.max(least, Math.sqrt(totalArea(shape.polygons)) / small)),
	}));
	const commands = [
		'-i in.json -simplify weighted variable interval=far planar keep-shapes -o out.json format=geojson',
		'-dissolve2 group + -o groups.json format=geojson',
		'-target 1 -innerlines where="A.group !== B.group" -o borders.json format=geojson',
	].join(' ');
	const out = await runMapshaper(commands, { 'in.json': input });
	return {
		shapes: fromGeoJson(out['out.json'] ?? ''),
		groups: fromGeoJson(out['groups.json'] ?? '', 'group'),
		borders: linesOf(out['borders.json'] ?? ''),
	};
}

/** An area's path without parts too small to see, and where its name goes; of one that is too small itself, a dot of
 * two pixels. */
export function areaShape(
	{ code, polygons }: Shape,
	speck: number,
	{ line, grid = 1 }: { readonly line?: number; readonly grid?: Precision } = {},
): AreaShape {
	const visible = withoutSpecks(polygons, speck);
	const path = pathData(visible, grid);
	const place = { code, ...labelPlace(visible, line), size: Math.round(totalArea(visible) * 10) / 10 };
	const [x, y] = place.centre;
	return path === '' ? { ...place, path: pathData([[square(x, y)]], 1) } : { ...place, path };
}

const square = (x: number, y: number): Ring => [
	[x - 1, y - 1],
	[x + 1, y - 1],
	[x + 1, y + 1],
	[x - 1, y + 1],
];

export const provinceOf = (code: string) => code.slice(0, 2);

function windowOf(
	[west, south, east, north]: Box,
	{ project }: Pick<Frame, 'project'>,
): [number, number, number, number] {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const tenth = (value: number) => Math.round(value * 10) / 10;
	return [tenth(left), tenth(top), tenth(right - left), tenth(bottom - top)];
}

/** Areas in the order of their drawing, each with what is seen of it. */
function inLayers(shapes: readonly Shape[], grid: (point: Point) => Quarters): AreaShape[] {
	const rings = shapes.map(({ polygons }) => withoutSpecks(polygons, SPECK).map((each) => quarterRings(each, grid)));
	const under = underlap(rings, ([x, y]) => grid([x / 4, y / 4]));
	return shapes.map((shape, i) => {
		const own = areaShape(shape, SPECK, { line: NAME });
		const [x, y] = own.centre.map((value) => Math.round(value) * 2) as [number, number];
		return { ...own, under: halfPixelData((under[i] ?? []).flat()) || `M${x - 2} ${y - 2}h4v4h-4z` };
	});
}

/** All kabupaten and kota on one map in Web Mercator; cached by the register. Rejects as `nationSource` does. */
export const nationShapes = (areas: readonly NationArea[]): Promise<NationShapes> =>
	cached('nation', [areas.map(({ code, name }) => [code, name]), SIZE, NATION], async () => {
		const source = await nationSource(areas);
		const frame = fitMercator(boxOf(source), SIZE, MARGIN);
		const drawn = mapPoints(source, frame.project);
		const near = NEAR.map((name) => windowOf(PARTS[name], frame));
		const isNear = ([x, y]: Point) =>
			near.some(([left, top, width, height]) => x >= left && x <= left + width && y >= top && y <= top + height);
		const grid = (point: Point): Quarters => (isNear(point) ? 1 : 2);
		const shareOf = (shape: Shape) => {
			const [west, north, east, south] = boxOf([shape]);
			return isNear([(west + east) / 2, (north + south) / 2]) ? CLOSE : 1;
		};
		const { shapes, borders } = await simplifyAreas(drawn, NATION, provinceOf, shareOf);
		const [west, north] = frame.unproject([0, 0]);
		const [east, south] = frame.unproject([frame.width, frame.height]);
		return {
			width: frame.width,
			height: frame.height,
			cities: inLayers(
				[...shapes].sort((a, b) => (a.code < b.code ? -1 : 1)),
				grid,
			),
			borders: halfPixelLines(borders, grid),
			neighbours: Object.fromEntries(neighboursOf(drawn)),
			parts: Object.fromEntries(Object.entries(PARTS).map(([name, box]) => [name, windowOf(box, frame)])),
			bounds: [west, south, east, north],
			source: NATION_CREDIT,
		};
	});

/** The same areas for a map at a glance: coarse, and without anything that a hand or an eye would need near. */
export const glanceShapes = (
	areas: readonly NationArea[],
): Promise<Pick<NationShapes, 'width' | 'height' | 'cities' | 'borders'>> =>
	cached('nation-glance', ['borders', areas.map(({ code, name }) => [code, name]), SIZE, GLANCE], async () => {
		const source = await nationSource(areas);
		const { width, height, project } = fitMercator(boxOf(source), SIZE, MARGIN);
		const { shapes, borders } = await simplifyAreas(mapPoints(source, project), GLANCE, provinceOf);
		return { width, height, cities: shapes.map((shape) => areaShape(shape, SPECK)), borders: linePathData(borders, 1) };
	});
