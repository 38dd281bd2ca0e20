import { zipSync } from 'fflate';
import mapshaper from 'mapshaper';
import { readCity } from '../../geo/cities.fixture.ts';
import { builtInShapes } from '../../geo/own/check.ts';
import { mapPoints, type Point, type Shape } from '../../geo/polygons.ts';

/** Maps as offices have them, made at run time from the built-in shapes: those may not lie in a repository. */
export interface MadeFeature {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly shape: Shape;
}

/** Bontang's villages with the properties of the national base map, each shape a little beside the built-in one. */
export async function bontangFeatures(): Promise<MadeFeature[]> {
	const { villages, districts } = readCity('bontang');
	const shapes = mapPoints(await builtInShapes(villages), ([x, y]) => [x + 0.001, y + 0.001]);
	return shapes.map((shape) => {
		const name = villages.find(({ code }) => code === shape.code)?.name;
		return {
			shape,
			properties: {
				OBJECTID: 1,
				NAMOBJ: name,
				KDEPUM: shape.code,
				KDEBPS: `6474${shape.code.slice(6, 8)}00${shape.code.slice(-2)}`,
				WADMKD: name,
				WADMKC: districts.find(({ code }) => shape.code.startsWith(code))?.name,
				WADMKK: 'Kota Bontang',
			},
		};
	});
}

export function geoJson(features: readonly MadeFeature[], more: Record<string, unknown> = {}): string {
	const made = features.map(({ properties, shape }) => ({
		type: 'Feature',
		properties,
		geometry: { type: 'MultiPolygon', coordinates: shape.polygons },
	}));
	return JSON.stringify({ type: 'FeatureCollection', ...more, features: made });
}

/** The same features with every point moved. */
export const moved = (features: readonly MadeFeature[], move: (point: Point) => Point): MadeFeature[] =>
	features.map((feature) => ({ ...feature, shape: mapPoints([feature.shape], move)[0] as Shape }));

/** What mapshaper makes of the features: a shapefile in a projection, TopoJSON. */
export async function converted(features: readonly MadeFeature[], commands: string): Promise<Record<string, Buffer>> {
	const out = await mapshaper.applyCommands(`-i in.json ${commands}`, { 'in.json': geoJson(features) });
	return Object.fromEntries(Object.entries(out).map(([name, content]) => [name, Buffer.from(content)]));
}

/**
 * A zipped shapefile in a folder of its own, with or without its `.prj`; `to` is mapshaper's name of the projection.
 */
export async function zippedShapefile(
	features: readonly MadeFeature[],
	to: string,
	hasPrj: boolean,
): Promise<Uint8Array> {
	const files = Object.entries(await converted(features, `-proj from=wgs84 '${to}' -o format=shapefile desa.shp`));
	return zipSync(
		Object.fromEntries(
			files.filter(([name]) => hasPrj || !name.endsWith('.prj')).map(([name, bytes]) => [`Batas Desa/${name}`, bytes]),
		),
	);
}
