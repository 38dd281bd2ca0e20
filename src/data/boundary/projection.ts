/** Frames of degrees that lie within a metre of WGS 84: itself, DGN95, SRGI2013. */
const SAME = new Set(['CRS84', '4326', '4979', '4755', '9470']);

/** Degrees that hold all of Indonesia. */
const INDONESIA = { west: 94, east: 142, south: -12, north: 7 };

/** The frame that a GeoJSON's `crs` member names: `CRS84` or a number of EPSG; `undefined` when it names none. */
export function namedFrame(json: unknown): string | undefined {
	const { crs } = json as { crs?: { properties?: { name?: unknown; code?: unknown } | null } | null };
	const name = crs?.properties?.name ?? crs?.properties?.code;
	if (name === undefined || name === null) return undefined;
	return /CRS84/i.test(String(name)) ? 'CRS84' : (/(\d{4,5})\D*$/.exec(String(name))?.[1] ?? String(name));
}

/** Whether a frame's coordinates can be read as WGS 84. */
export const isSameAsWgs84 = (frame: string): boolean => SAME.has(frame);

export const isInIndonesia = (lon: number, lat: number): boolean =>
	lon >= INDONESIA.west && lon <= INDONESIA.east && lat >= INDONESIA.south && lat <= INDONESIA.north;

/** Why a point lies outside of Indonesia: it has latitude first, it is in metres, or it is somewhere else. */
export function strayKind(x: number, y: number): 'exchanged' | 'metres' | 'elsewhere' | undefined {
	if (isInIndonesia(x, y)) return undefined;
	if (isInIndonesia(y, x)) return 'exchanged';
	return Math.abs(x) > 180 || Math.abs(y) > 90 ? 'metres' : 'elsewhere';
}
