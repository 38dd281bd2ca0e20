import { expect } from 'vitest';
import { readPlainly } from '../support/plain-csv.ts';

type Position = readonly [number, number];
interface Feature {
	readonly id: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
}

/** Positions in any nesting. */
const positionsIn = (value: unknown): string[] =>
	Array.isArray(value) ? (typeof value[0] === 'number' ? [value.join()] : value.flatMap(positionsIn)) : [];

/** Which side of a line a point lies on. */
const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position) =>
	Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Closed, of three corners or more, and nowhere across itself. */
function expectRing(ring: readonly Position[]): void {
	expect(ring.length).toBeGreaterThan(3);
	expect(ring.at(-1)).toEqual(ring[0]);
	const edges = ring.slice(1).map((end, at) => [ring[at] as Position, end] as const);
	for (const [a, b] of edges)
		for (const [c, d] of edges)
			expect(side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0).toBe(false);
}

/** A round on a map says what its table says and nothing else, in the shapes of the city's own file, as they stand. */
export function expectSameRound(geojson: string, csv: string, own: string): void {
	const { type, lisensi, features } = JSON.parse(geojson) as { type: string; lisensi: string; features: Feature[] };
	const source = JSON.parse(own) as { lisensi: string; features: Feature[] };
	expect([type, lisensi]).toEqual(['FeatureCollection', source.lisensi]);
	const rows = Map.groupBy(readPlainly(csv), ({ wilayah = '' }) => wilayah);
	const drawn = new Set(positionsIn(source.features.map(({ geometry }) => geometry.coordinates)));
	expect(features.map(({ id }) => id)).toEqual([...new Set(features.map(({ id }) => id))].sort());
	for (const { id, properties, geometry } of features) {
		const told = (rows.get(id) ?? []).flatMap(({ indikator = '', nilai = '', keadaan }): [string, unknown][] =>
			/^\d/.test(nilai)
				? [[indikator, Number(nilai)]]
				: [
						[indikator, null],
						[`${indikator}-keadaan`, keadaan],
					],
		);
		const { kode, nama, ...values } = properties;
		expect([kode, nama]).toEqual([id, rows.get(id)?.[0]?.nama_wilayah ?? nama]);
		expect(values, id).toEqual(Object.fromEntries(told));
		expect(['Polygon', 'MultiPolygon']).toContain(geometry.type);
		expect(positionsIn(geometry.coordinates).filter((position) => !drawn.has(position))).toEqual([]);
		const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][];
		for (const ring of polygons.flat()) expectRing(ring);
	}
	const states = new Set(
		features.flatMap(({ properties }) =>
			Object.entries(properties).flatMap(([name, state]) => (name.endsWith('-keadaan') ? [state] : [])),
		),
	);
	expect(states).toContain('ds');
}
