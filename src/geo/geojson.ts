import type { Polygon, Ring, Shape } from './polygons.ts';

/** The little of GeoJSON that this folder reads: areas with a code or a name. */
export interface Feature {
	readonly type: 'Feature';
	readonly properties: Readonly<Record<string, unknown>> | null;
	readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

export type FeatureCollection = { readonly type: 'FeatureCollection'; readonly features: readonly Feature[] };

export interface GeometryCollection {
	readonly type: 'GeometryCollection';
	readonly geometries: readonly NonNullable<Feature['geometry']>[];
}

/** Polygons of a GeoJSON geometry; `undefined` when it is missing or no area. */
export function polygonsOf(geometry: Feature['geometry']): readonly Polygon[] | undefined {
	if (geometry?.type === 'MultiPolygon') return geometry.coordinates as readonly Polygon[];
	if (geometry?.type === 'Polygon') return [geometry.coordinates as Polygon];
	return undefined;
}

/** Shapes as GeoJSON text; each feature has its `code` and what `more` adds. */
export const toGeoJson = (
	shapes: readonly Shape[],
	more: (shape: Shape) => Record<string, unknown> = () => ({}),
): string =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: shapes.map((shape) => ({
			type: 'Feature',
			properties: { code: shape.code, ...more(shape) },
			geometry: { type: 'MultiPolygon', coordinates: shape.polygons },
		})),
	});

/** Shapes from GeoJSON whose features have the property `key`; features that lost their geometry are left out. */
export function fromGeoJson(text: string, key = 'code'): Shape[] {
	const { features } = JSON.parse(text) as FeatureCollection;
	return features.flatMap((feature) => {
		const polygons = polygonsOf(feature.geometry);
		return polygons === undefined ? [] : [{ code: String(feature.properties?.[key]), polygons }];
	});
}

/** Lines from GeoJSON, which mapshaper writes as bare geometries when they have no properties. */
export function linesOf(text: string): Ring[] {
	const collection = JSON.parse(text) as FeatureCollection | GeometryCollection;
	const geometries =
		collection.type === 'FeatureCollection'
			? collection.features.map(({ geometry }) => geometry)
			: collection.geometries;
	return geometries.flatMap((geometry) => {
		if (geometry?.type === 'LineString') return [geometry.coordinates as Ring];
		return geometry?.type === 'MultiLineString' ? (geometry.coordinates as readonly Ring[]) : [];
	});
}
