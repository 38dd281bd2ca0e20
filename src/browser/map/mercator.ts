/** West, south, east, north in degrees: where the drawing lies. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const up = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));

export type Frame = { readonly bounds: Bounds; readonly width: number; readonly height: number };

/** A place on earth in pixels of the drawing. */
export function toDrawing(
	{ bounds: [west, south, east, north], width, height }: Frame,
	latitude: number,
	longitude: number,
) {
	const y = (up(north) - up(latitude)) / (up(north) - up(south));
	return [((longitude - west) / (east - west)) * width, y * height] as const;
}

/** A point of the drawing as latitude and longitude. */
export function toEarth(
	{ bounds: [west, south, east, north], width, height }: Frame,
	[x, y]: readonly [number, number],
) {
	const m = up(north) - (y / height) * (up(north) - up(south));
	return [((2 * Math.atan(Math.exp(m)) - Math.PI / 2) * 180) / Math.PI, west + (x / width) * (east - west)] as const;
}
