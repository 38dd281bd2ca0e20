import type { Point } from '../../geo/polygons.ts';

/** A way to read a map's coordinates as degrees of WGS 84. */
export interface Frame {
	/** What a person calls it: `UTM zona 50N`. */
	readonly name: string;
	/** Number of EPSG, where it has one. */
	readonly epsg?: number;
	toDegrees(point: Point): Point;
}

/** WGS 84: metres, and the square of its eccentricity. */
const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const DEGREES = 180 / Math.PI;

interface Mercator {
	/** Central meridian and origin of latitude in degrees. */
	readonly meridian: number;
	readonly origin?: number;
	readonly scale: number;
	readonly east: number;
	readonly north: number;
}

/** Length of the meridian from the equator to a latitude in radians (Snyder, Map Projections: A Working Manual, 1987,
 * eq. 3-21). */
function meridianLength(lat: number): number {
	const [e4, e6] = [E2 ** 2, E2 ** 3];
	return (
		A *
		((1 - E2 / 4 - (3 * e4) / 64 - (5 * e6) / 256) * lat -
			((3 * E2) / 8 + (3 * e4) / 32 + (45 * e6) / 1024) * Math.sin(2 * lat) +
			((15 * e4) / 256 + (45 * e6) / 1024) * Math.sin(4 * lat) -
			((35 * e6) / 3072) * Math.sin(6 * lat))
	);
}

/** Degrees from metres of a transverse Mercator (Snyder 1987, eq. 8-17 to 8-25 and 3-26); right to a centimetre. */
function transverseMercator({ meridian, origin = 0, scale, east, north }: Mercator): (point: Point) => Point {
	const start = meridianLength(origin / DEGREES);
	const second = E2 / (1 - E2);
	const e1 = (1 - Math.sqrt(1 - E2)) / (1 + Math.sqrt(1 - E2));
	return ([x, y]) => {
		const mu = (start + (y - north) / scale) / (A * (1 - E2 / 4 - (3 * E2 ** 2) / 64 - (5 * E2 ** 3) / 256));
		const foot =
			mu +
			((3 * e1) / 2 - (27 * e1 ** 3) / 32) * Math.sin(2 * mu) +
			((21 * e1 ** 2) / 16 - (55 * e1 ** 4) / 32) * Math.sin(4 * mu) +
			((151 * e1 ** 3) / 96) * Math.sin(6 * mu) +
			((1097 * e1 ** 4) / 512) * Math.sin(8 * mu);
		const sine = 1 - E2 * Math.sin(foot) ** 2;
		const [c, t] = [second * Math.cos(foot) ** 2, Math.tan(foot) ** 2];
		const n = A / Math.sqrt(sine);
		const d = (x - east) / (n * scale);
		const lat =
			foot -
			((n * Math.tan(foot) * sine ** 1.5) / (A * (1 - E2))) *
				(d ** 2 / 2 -
					((5 + 3 * t + 10 * c - 4 * c ** 2 - 9 * second) * d ** 4) / 24 +
					((61 + 90 * t + 298 * c + 45 * t ** 2 - 252 * second - 3 * c ** 2) * d ** 6) / 720);
		const lon =
			(d -
				((1 + 2 * t + c) * d ** 3) / 6 +
				((5 - 2 * c + 28 * t - 3 * c ** 2 + 8 * second + 24 * t ** 2) * d ** 5) / 120) /
			Math.cos(foot);
		return [meridian + lon * DEGREES, lat * DEGREES];
	};
}

const DEGREE: Frame = { name: 'derajat WGS 84', epsg: 4326, toDegrees: (point) => point };
const EXCHANGED: Frame = { name: 'derajat dengan lintang di depan', toDegrees: ([x, y]) => [y, x] };
const WEB: Frame = {
	name: 'Web Mercator',
	epsg: 3857,
	toDegrees: ([x, y]) => [(x / A) * DEGREES, (2 * Math.atan(Math.exp(y / A)) - Math.PI / 2) * DEGREES],
};

const utm = (zone: number, isSouth: boolean): Frame => ({
	name: `UTM zona ${zone}${isSouth ? 'S' : 'N'}`,
	epsg: (isSouth ? 32700 : 32600) + zone,
	toDegrees: transverseMercator({
		meridian: 6 * zone - 183,
		scale: 0.9996,
		east: 500_000,
		north: isSouth ? 10_000_000 : 0,
	}),
});

/** The land agency's zones of three degrees: 46.2 (94.5 degrees east) to 54.1. */
function tm3(index: number): Frame {
	const half = index % 2 === 0 ? 2 : 1;
	return {
		name: `TM-3 zona ${46 + Math.ceil(index / 2)}.${half}`,
		epsg: 23830 + index,
		toDegrees: transverseMercator({ meridian: 94.5 + 3 * index, scale: 0.9999, east: 200_000, north: 1_500_000 }),
	};
}

/** Every frame that a map of Indonesia is likely to be in. */
export const FRAMES: readonly Frame[] = [
	DEGREE,
	EXCHANGED,
	WEB,
	...Array.from({ length: 9 }, (_, at) => [utm(46 + at, false), utm(46 + at, true)]).flat(),
	...Array.from({ length: 16 }, (_, at) => tm3(at)),
];

/** The frames of Indonesia's own datums have own numbers for the same zones (EPSG: DGN95 and SRGI2013, UTM). */
const SAME_ZONES: readonly (readonly [first: number, zones: number, zone: number, base: number])[] = [
	[23866, 7, 46, 32600],
	[23877, 8, 47, 32700],
	[9476, 7, 46, 32600],
	[9487, 8, 47, 32700],
];

/** The frame of a number of EPSG; `undefined` for one that is not known here. */
export function frameOfEpsg(text: string): Frame | undefined {
	if (['CRS84', '4326', '4979', '4755', '9470'].includes(text)) return DEGREE;
	const number = Number(text);
	const [first, , zone, base] = SAME_ZONES.find(([start, count]) => number >= start && number < start + count) ?? [
		0, 0, 0, 0,
	];
	const epsg = first > 0 ? base + zone + number - first : number === 900913 ? 3857 : number;
	return FRAMES.find((frame) => frame.epsg === epsg);
}

/** The frame that a shapefile's `.prj` describes (OGC 01-009, Well-Known Text); `undefined` for another projection. */
export function frameOfPrj(text: string): Frame | undefined {
	const wkt = text.trim();
	if (/^(GEOGCS|GEOGCRS)\[/i.test(wkt)) return DEGREE;
	const name = /^[A-Z]+\["([^"]*)"/i.exec(wkt)?.[1]?.replaceAll('_', ' ') ?? '';
	if (/Web Mercator|Pseudo-?Mercator|Auxiliary Sphere/i.test(wkt)) return WEB;
	const value = (parameter: string) => {
		const found = new RegExp(`PARAMETER\\["${parameter}",\\s*(-?[\\d.eE+]+)`, 'i').exec(wkt)?.[1];
		return found === undefined ? undefined : Number(found);
	};
	const [meridian, scale] = [value('central_meridian'), value('scale_factor')];
	if (!/PROJECTION\["Transverse_Mercator"/i.test(wkt) || meridian === undefined || scale === undefined)
		return undefined;
	const [east, north, origin] = [
		value('false_easting') ?? 0,
		value('false_northing') ?? 0,
		value('latitude_of_origin') ?? 0,
	];
	return { name, toDegrees: transverseMercator({ meridian, scale, east, north, origin }) };
}
