export type Path = (string | number)[];
/** Degrees, longitude first, as long as nothing else is said. */
export type Polygon = readonly (readonly (readonly [number, number])[])[];

export interface Geometry {
	readonly type?: unknown;
	readonly coordinates?: unknown;
	readonly geometries?: unknown;
}

/** A shape of a file as it stands there. */
export interface Feature {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: Geometry | null;
	/** Where it stands in the JSON; for GeoJSON its geometry's numbers stand below it. */
	readonly path: Path;
	readonly isTopology?: boolean;
}
