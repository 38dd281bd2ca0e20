import { describe, expect, it } from 'vitest';
import type { BoundaryError } from './boundary-error.ts';
import { readCity, ringsOf } from './cities.fixture.ts';
import { cityShapes } from './city-shapes.ts';
import { boxOf } from './polygons.ts';

const square = (kode: unknown, west: number, south: number) => ({
	type: 'Feature',
	properties: { kode },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[west + 0.01, south],
				[west + 0.01, south + 0.01],
				[west, south + 0.01],
				[west, south],
			],
		],
	},
});

const own = (...features: unknown[]) => ({
	name: 'batas.geojson',
	text: JSON.stringify({ type: 'FeatureCollection', features }),
});
const bontang = readCity('bontang');
const shapesOf = (file: { name: string; text: string }) => cityShapes({ ...bontang, boundary: file });
const problemsOf = (file: { name: string; text: string }) =>
	shapesOf(file).then(
		() => [],
		(reason: unknown) => (reason as BoundaryError).problems,
	);

describe("a city's own boundary", () => {
	it('wins over the default; codes may lack their dots, and villages that it lacks become tiles', async () => {
		const shapes = await shapesOf(
			own(square('64.74.01.1001', 117.5, 0.1), square(6474011002, 117.51, 0.1), square(null, 117.6, 0.1)),
		);
		expect(shapes.source).toBe('Batas dari berkas kota; bukan batas resmi');
		expect(shapes.villages).toHaveLength(15);
		expect(shapes.missing).toHaveLength(13);
		// Two squares side by side in 712 by 356 pixels: near the equator Mercator leaves them square.
		const [first, second] = shapes.villages.map(({ path }) => boxOf([{ code: '', polygons: [ringsOf(path)] }]));
		expect([first, second]).toEqual([
			[4, 4, 360, 360],
			[360, 4, 716, 360],
		]);
	});

	it('may be TopoJSON', async () => {
		const topology = {
			type: 'Topology',
			objects: {
				kelurahan: {
					type: 'GeometryCollection',
					geometries: [{ type: 'Polygon', arcs: [[0]], properties: { kode: '64.74.01.1001' } }],
				},
			},
			arcs: [
				[
					[117.5, 0.1],
					[117.5, 0.11],
					[117.51, 0.11],
					[117.51, 0.1],
					[117.5, 0.1],
				],
			],
		};
		const shapes = await shapesOf({ name: 'batas.topojson', text: JSON.stringify(topology) });
		expect(shapes.villages[0]?.path).toBe('M4 716v-712h712v712z');
	});

	it.each<[string, { name: string; text: string }, RegExp[]]>([
		['cut short', { name: 'batas.geojson', text: '{"type":' }, [/^batas.geojson:1:9: JSON tidak terbaca/]],
		['of another kind', { name: 'batas.geojson', text: '{"type":"Feature"}' }, [/bukan kumpulan bentuk/]],
		['without codes', own(square(undefined, 117.5, 0.1)), [/Tidak ada bentuk yang punya properti `kode`/]],
		[
			'with wrong codes and wrong coordinates',
			own(square('64.74.01.9999', 117.5, 0.1), square('64.74.01.1001', 0.1, 117.5)),
			[
				/Kode `64.74.01.9999` tidak ada di wilayah.csv/,
				/Titik 0.1, 117.5 pada `64.74.01.1001` tertukar: lintang ditulis di depan/,
			],
		],
		[
			'of points',
			own({
				type: 'Feature',
				properties: { kode: '64.74.01.1001' },
				geometry: { type: 'Point', coordinates: [117.5, 0.1] },
			}),
			[/Bentuk `64.74.01.1001` bukan bidang \(Point\)/],
		],
	])('is refused when it is %s', async (_, file, expected) => {
		const problems = await problemsOf(file);
		expect(problems).toHaveLength(expected.length);
		for (const [i, pattern] of expected.entries()) expect(problems[i]).toMatch(pattern);
	});
});
