import type { Area } from '../model/area.ts';
import { BoundaryError } from './boundary-error.ts';
import { type Feature, type FeatureCollection, polygonsOf } from './geojson.ts';
import { runMapshaper } from './mapshaper.ts';
import type { Polygon, Shape } from './polygons.ts';

/** Degrees that hold all of Indonesia: a point outside is in another projection or has latitude first. */
const INDONESIA = { west: 94, east: 142, south: -12, north: 7 };

/**
 * Shapes in degrees from a city's own GeoJSON or TopoJSON; several features of one village become one shape. Features
 * without `kode` (lakes, the city's outline) are passed over. Throws `BoundaryError` naming every feature that cannot be
 * used; villages that the file lacks are no error.
 */
export async function ownShapes(file: { readonly name: string; readonly text: string }, villages: readonly Area[]): Promise<Shape[]> {
	const features = await featuresOf(file);
	const names = new Map(villages.map(({ code, name }) => [digits(code), { code, name }]));
	const parts = new Map<string, Polygon[]>();
	const problems: string[] = [];
	const report = (index: number, text: string) => problems.push(`${file.name}, fitur ke-${index + 1}: ${text}`);

	for (const [index, { properties, geometry }] of features.entries()) {
		const kode = properties?.kode;
		if (kode === undefined || kode === null || kode === '') continue;
		const village = names.get(digits(String(kode)));
		const polygons = polygonsOf(geometry);
		const stray = polygons?.flat(2).find(([lon, lat]) => !isInIndonesia(lon, lat));
		if (village === undefined) {
			report(
				index,
				`kode "${String(kode)}" tidak ada di wilayah.csv; tulis kode Kemendagri kelurahan, misalnya "${villages[0]?.code ?? '64.74.01.1001'}".`,
			);
		} else if (polygons === undefined) {
			report(index, `${village.name} bukan bidang (${geometry?.type ?? 'tanpa geometri'}); simpan sebagai Polygon atau MultiPolygon.`);
		} else if (stray !== undefined) {
			report(
				index,
				`titik ${stray[0]}, ${stray[1]} pada ${village.name} di luar Indonesia; simpan ulang dalam WGS 84 (EPSG:4326), bujur dahulu lalu lintang.`,
			);
		} else {
			parts.set(village.code, [...(parts.get(village.code) ?? []), ...polygons]);
		}
	}
	if (problems.length === 0 && parts.size === 0) {
		problems.push(
			`${file.name}: tidak ada fitur yang punya properti "kode"; beri setiap kelurahan kode Kemendagri-nya, misalnya "${villages[0]?.code ?? '64.74.01.1001'}".`,
		);
	}
	if (problems.length > 0) throw new BoundaryError(problems);
	return [...parts].map(([code, polygons]) => ({ code, polygons }));
}

async function featuresOf({ name, text }: { readonly name: string; readonly text: string }): Promise<readonly Feature[]> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw new BoundaryError([
			`${name}: bukan JSON yang utuh (${error instanceof Error ? error.message : String(error)}); ekspor ulang berkasnya.`,
		]);
	}
	const { type } = (json ?? {}) as { type?: unknown };
	if (type === 'FeatureCollection') return (json as FeatureCollection).features ?? [];
	if (type === 'Topology') {
		// One output file for each layer of the topology.
		const layers = await runMapshaper('-i in.json -o format=geojson', { 'in.json': text });
		return Object.values(layers).flatMap((layer) => (JSON.parse(layer) as FeatureCollection).features ?? []);
	}
	throw new BoundaryError([
		`${name}: jenisnya ${JSON.stringify(type)}; yang dapat dibaca hanya GeoJSON "FeatureCollection" dan TopoJSON "Topology".`,
	]);
}

/** GIS programs like to drop the dots of a code. */
const digits = (code: string) => code.replace(/\D/g, '');

function isInIndonesia(lon: number, lat: number): boolean {
	return lon >= INDONESIA.west && lon <= INDONESIA.east && lat >= INDONESIA.south && lat <= INDONESIA.north;
}
