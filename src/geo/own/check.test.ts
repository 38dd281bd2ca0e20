import { beforeAll, describe, expect, it } from 'vitest';
import { checkBoundary } from '../../data/boundary/check.ts';
import { readCity } from '../cities.fixture.ts';
import type { Polygon, Shape } from '../polygons.ts';
import { builtInShapes, shapeIssues } from './check.ts';

const bontang = readCity('bontang');
const villages = bontang.villages;
let base: Shape[] = [];

beforeAll(async () => {
	// As an office's own map would be: finer, and some hundred metres beside the built-in one.
	base = (await builtInShapes(villages)).map(({ code, polygons }) => ({
		code,
		polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x + 0.002, y - 0.0015] as const))),
	}));
});

interface Made {
	readonly code: string;
	readonly polygons: readonly Polygon[];
}

/** What is said of a file of these shapes: severity, code, message. */
async function said(shapes: readonly Made[]): Promise<string[]> {
	const features = shapes.map(({ code, polygons }) => ({
		type: 'Feature',
		properties: { kode: code },
		geometry: { type: 'MultiPolygon', coordinates: polygons },
	}));
	const text = JSON.stringify({ type: 'FeatureCollection', features });
	const { shapes: coded, issues } = checkBoundary({ file: 'data/kota/bontang/batas.geojson', text, villages });
	return [...issues, ...(await shapeIssues(coded, villages, 'Kota Bontang'))].map(
		({ severity, code, message, column }) => `${severity} ${code} ${column > 0 ? '' : 'tanpa tempat '}${message}`,
	);
}
const coded = (change: (code: string) => string) =>
	base.map(({ code, polygons }) => ({ code: change(code), polygons }));
const [KUALA, BARU, LOK_TUAN, GUNTUNG] = ['64.74.01.1001', '64.74.01.1002', '64.74.01.1003', '64.74.01.1004'];
const errors = (found: readonly string[]) => found.filter((each) => each.startsWith('error'));
const moved = (dx: number, dy: number) => (shape: Made) => ({
	...shape,
	polygons: shape.polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x + dx, y + dy] as const))),
});

describe('own shapes beside the built-in ones', () => {
	it('says nothing of a map that is only finer', async () => {
		// Its own lines overlap a little, and that is said.
		expect((await said(base)).filter((each) => !/^warning batas-bentuk .* menutupi .*: 3 persen/.test(each))).toEqual(
			[],
		);
	});

	it('finds two codes exchanged, and three in a ring', async () => {
		const two = await said(coded((code) => ({ [KUALA]: BARU, [BARU]: KUALA })[code] ?? code));
		expect(errors(two).map((each) => each.split(' terletak')[0])).toEqual(
			[
				'error batas-letak Bentuk Bontang Kuala (`64.74.01.1001`)',
				'error batas-letak Bentuk Bontang Baru (`64.74.01.1002`)',
			].toSorted((a, b) => (a < b ? 1 : -1)),
		);
		expect(
			errors(await said(coded((code) => ({ [LOK_TUAN]: BARU, [BARU]: GUNTUNG, [GUNTUNG]: LOK_TUAN })[code] ?? code))),
		).toHaveLength(3);
	});

	it('finds a shape, and a part of one, that is a village without a shape', async () => {
		const doubled = coded((code) => (code === GUNTUNG ? LOK_TUAN : code));
		expect(await said(doubled)).toEqual(
			expect.arrayContaining([
				expect.stringMatching(
					/^error batas-letak Sebagian bentuk Lok Tuan .* di Guntung .*, padahal Guntung tidak punya bentuk/,
				),
			]),
		);
		const without = coded((code) => (code === GUNTUNG ? LOK_TUAN : code)).filter(
			(_, at) => base[at]?.code !== LOK_TUAN,
		);
		expect(await said(without)).toEqual(
			expect.arrayContaining([expect.stringMatching(/^error batas-letak (Sebagian b|B)entuk Lok Tuan .* Guntung/)]),
		);
	});

	it('finds one shape, and the whole map, on another island', async () => {
		const one = await said(base.map((shape, at) => (at === 3 ? moved(-10, -6)(shape) : shape)));
		expect(errors(one)).toEqual([expect.stringMatching(/terletak \d+ km dari Kota Bontang/)]);
		expect(errors(await said(base.map(moved(0, -6))))).toEqual([
			expect.stringMatching(/15 dari 15 bentuk terletak \d{3} km/),
		]);
	});

	it('finds outlines that cross themselves, holes outside, slivers and overlaps', async () => {
		const change = (at: number, polygons: readonly Polygon[]) =>
			said(base.map((shape, index) => (index === at ? { ...shape, polygons } : shape)));
		const ring = base[0]?.polygons[0]?.[0] ?? [];
		const shuffled = [...ring.slice(0, -1)].sort(
			([ax, ay], [bx, by]) => Math.sin(ax * 1e5 + ay) - Math.sin(bx * 1e5 + by),
		);
		expect(errors(await change(0, [[[...shuffled, shuffled[0] ?? [0, 0]]]])).join()).toMatch(
			/memotong dirinya sendiri di sekitar bujur 117,\d+/,
		);
		const hole = [
			[118.5, 1],
			[118.51, 1],
			[118.51, 1.01],
			[118.5, 1],
		] as const;
		expect(errors(await change(0, [[ring, hole]])).join()).toMatch(/ada lubang di luar bidangnya/);
		const [x, y] = ring[0] ?? [0, 0];
		expect(
			errors(
				await change(0, [
					[
						[
							[x, y],
							[x + 0.0002, y],
							[x, y + 0.0002],
							[x, y],
						],
					],
				]),
			).join(),
		).toMatch(/luasnya hanya \d+ meter persegi/);
		expect(errors(await change(0, [...(base[0]?.polygons ?? []), ...(base[1]?.polygons ?? [])])).join()).toMatch(
			/menutupi .*: \d+ persen/,
		);
	});

	it('falls over nothing that a file may hold', async () => {
		const topology = {
			type: 'Topology',
			transform: { scale: [0.001, 0.001], translate: [117, 0] },
			objects: { a: { geometries: [{ type: 'Polygon', arcs: [[0]], properties: { kode: KUALA } }] } },
			arcs: [
				[
					[400, 50],
					[30, 0],
					[0, 30],
					[-30, -30],
				],
			],
		};
		const collection = {
			type: 'FeatureCollection',
			crs: { properties: { name: 'EPSG:4326' } },
			features: base.slice(0, 3).map(({ code, polygons }) => ({
				properties: { kode: code, nama: 'x' },
				geometry: {
					type: 'MultiPolygon',
					coordinates: polygons.map((polygon) => polygon.map((ring) => ring.filter((_, at) => at % 9 === 0))),
				},
			})),
		};
		const odd = [
			null,
			[],
			{},
			'',
			'x',
			-1,
			1e308,
			true,
			[[]],
			[[[]]],
			{ type: 'GeometryCollection', geometries: [null] },
		];
		const spots = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
			typeof value === 'object' && value !== null
				? [
						path,
						...Object.entries(value).flatMap(([key, part]) =>
							spots(part, [...path, Array.isArray(value) ? Number(key) : key]),
						),
					]
				: [path];
		for (const whole of [topology, collection]) {
			const all = spots(whole).slice(1);
			for (let turn = 0; turn < 400; turn += 1) {
				const copy = structuredClone(whole) as unknown;
				const path = all[(turn * 7919) % all.length] as (string | number)[];
				const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
					string,
					unknown
				>;
				holder[path.at(-1) as string] = odd[turn % odd.length];
				const { shapes, issues } = checkBoundary({ file: 'a', text: JSON.stringify(copy), villages });
				expect(
					[...issues, ...(await shapeIssues(shapes, villages, 'Kota'))].every(
						({ message, fix }) => message !== '' && fix !== '',
					),
				).toBe(true);
			}
		}
	});

	it('warns of a village among those of another district', async () => {
		const free = villages.map(({ boundary: _, ...village }) => village);
		const { shapes } = checkBoundary({
			file: 'a',
			villages: free,
			text: JSON.stringify({
				type: 'FeatureCollection',
				features: coded((code) => ({ [KUALA]: '64.74.03.1001', '64.74.03.1001': KUALA })[code] ?? code).map(
					({ code, polygons }) => ({
						properties: { kode: code },
						geometry: { type: 'MultiPolygon', coordinates: polygons },
					}),
				),
			}),
		});
		const found = await shapeIssues(shapes, free, 'Kota Bontang');
		expect(found.map(({ message }) => message).join()).toMatch(/dikelilingi kelurahan dari kecamatan lain saja/);
	});
});
