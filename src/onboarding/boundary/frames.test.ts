import { expect, it } from 'vitest';
import { runMapshaper } from '../../geo/mapshaper.ts';
import type { Point } from '../../geo/polygons.ts';
import { FRAMES, frameOfEpsg, frameOfPrj } from './frames.ts';

/** The place in another frame, by mapshaper's own projections. */
async function projected([x, y]: Point, to: string): Promise<Point> {
	const point = JSON.stringify({ type: 'Point', coordinates: [x, y] });
	const { 'out.json': out = '' } = await runMapshaper(
		`-i in.json -proj from=wgs84 '${to}' -o out.json format=geojson`,
		{
			'in.json': point,
		},
	);
	return (JSON.parse(out) as { geometries: { coordinates: Point }[] }).geometries[0]?.coordinates ?? [0, 0];
}

const tm = (meridian: number, scale: number, east: number, north: number) =>
	`+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${east} +y_0=${north} +datum=WGS84 +units=m`;

it.each<[string, Point, string]>([
	['32650', [117.49, 0.12], tm(117, 0.9996, 500_000, 0)],
	['32646', [95.31, 5.55], tm(93, 0.9996, 500_000, 0)],
	['32748', [106.99, -6.23], tm(105, 0.9996, 500_000, 10_000_000)],
	['32754', [140.72, -8.5], tm(141, 0.9996, 500_000, 10_000_000)],
	['23880', [117.1, -0.5], tm(117, 0.9996, 500_000, 10_000_000)],
	['9480', [117.49, 0.12], tm(117, 0.9996, 500_000, 0)],
	['23834', [106.99, -6.23], tm(106.5, 0.9999, 200_000, 1_500_000)],
	['3857', [117.49, 0.12], '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m'],
])('reads EPSG:%s as another program does', async (epsg, place, to) => {
	const frame = frameOfEpsg(epsg);
	const [lon, lat] = frame?.toDegrees(await projected(place, to)) ?? [0, 0];
	expect(Math.abs(lon - place[0])).toBeLessThan(2e-7);
	expect(Math.abs(lat - place[1])).toBeLessThan(2e-7);
});

it('reads a .prj by its parameters', async () => {
	const prj =
		'PROJCS["WGS_1984_UTM_Zone_50N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",117],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]';
	const [lon, lat] = frameOfPrj(prj)?.toDegrees([544510.33, 5526.64]) ?? [0, 0];
	expect([lon, lat].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([117.4, 0.05]);
	expect(frameOfPrj('GEOGCS["GCS_WGS_1984"]')?.epsg).toBe(4326);
	expect(frameOfPrj('PROJCS["x",PROJECTION["Lambert_Conformal_Conic"]]')).toBeUndefined();
});

it('has a name of its own for every frame', () =>
	expect(new Set(FRAMES.map(({ name }) => name)).size).toBe(FRAMES.length));
