import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache.ts';
import type { CityShapes } from './city-shapes.ts';
import { simplify, withoutSpecks } from './clean.ts';
import { fromGeoJson } from './geojson.ts';
import { fitMercator } from './mercator.ts';
import { pathData } from './path.ts';
import { type Box, boxOf, mapPoints, type Point } from './polygons.ts';

interface IndonesiaShapes {
	/** Size of the viewBox, which starts at 0 0. */
	readonly width: number;
	readonly height: number;
	/** Outline of the land, one path. */
	readonly path: string;
	/** The places asked for, in pixels to a tenth. */
	readonly places: readonly { readonly slug: string; readonly x: number; readonly y: number }[];
	readonly source: string;
}

const SIZE = 720;
const MARGIN = 4;
const TOLERANCE = 1.1;
const SPECK = 4;

/** A small locator map of Indonesia in Web Mercator with places, given as longitude and latitude in degrees. */
export async function indonesiaShapes(
	places: readonly { readonly slug: string; readonly lonlat: Point }[],
): Promise<IndonesiaShapes> {
	const { box, ...land } = await outline();
	const { project } = fitMercator(box, SIZE, MARGIN);
	return {
		...land,
		places: places.map(({ slug, lonlat }) => {
			const [x, y] = project(lonlat);
			return { slug, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
		}),
		source: 'GADM 4.1, disederhanakan',
	};
}

/** Middle of a city's map as longitude and latitude; `undefined` for a tile grid, which lies nowhere. */
export const cityCentre = ({ bounds }: Pick<CityShapes, 'bounds'>): Point | undefined =>
	bounds === undefined ? undefined : [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];

const outline = (): Promise<{ width: number; height: number; path: string; box: Box }> =>
	cached('indonesia', [SIZE, TOLERANCE, SPECK], async () => {
		const file = path.join(process.cwd(), 'node_modules', 'geojson-indonesia', 'geojson', 'gadm41_IDN_1.json');
		const provinces = fromGeoJson(await readFile(file, 'utf8'), 'GID_1');
		const box = boxOf(provinces);
		const { width, height, project } = fitMercator(box, SIZE, MARGIN);
		// One "district" for all: its dissolved outline is the land.
		const { districts } = await simplify(mapPoints(provinces, project), () => 'land', TOLERANCE);
		return { width, height, box, path: pathData(withoutSpecks(districts[0]?.polygons ?? [], SPECK), 5) };
	});
