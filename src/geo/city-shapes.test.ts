import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parentCode } from '../model/base/area.ts';
import { BoundaryError } from './boundary-error.ts';
import { CITIES, locator, readCity, ringsOf } from './cities.fixture.ts';
import { type CityShapes, cityShapes, type VillageShape } from './city-shapes.ts';
import { fitMercator } from './mercator.ts';
import { contains } from './polygons.ts';

const village = (shapes: CityShapes, code: string) =>
	shapes.villages.find((each) => each.code === code) as VillageShape;

describe.each(CITIES)('%s', (slug, districts, villages) => {
	it('has a shape for every district and village', async () => {
		const input = readCity(slug);
		const shapes = await cityShapes(input);
		expect(shapes.kind).toBe('boundary');
		expect(shapes.villages.map(({ code }) => code)).toEqual(input.villages.map(({ code }) => code));
		expect(shapes.districts.map(({ code }) => code)).toEqual(input.districts.map(({ code }) => code));
		expect([shapes.districts.length, shapes.villages.length]).toEqual([districts, villages]);
		expect(shapes.missing).toEqual([]);
		expect(new Set(shapes.villages.map(({ path }) => path)).size).toBe(villages);
	});

	it('has its centres inside its shapes', async () => {
		const shapes = await cityShapes(readCity(slug));
		for (const { code, path, centre } of [...shapes.villages, ...shapes.districts]) {
			expect(contains(ringsOf(path), centre), code).toBe(true);
		}
	});

	it('has no two villages in one place, and each in its district', async () => {
		const shapes = await cityShapes(readCity(slug));
		const villagesAt = locator(shapes.villages);
		const districtsAt = locator(shapes.districts);
		let inside = 0;
		const wrong: string[] = [];
		for (let x = 1.3; x < shapes.width; x += 5) {
			for (let y = 1.7; y < shapes.height; y += 5) {
				const here = villagesAt([x, y]);
				if (here.length > 0) inside++;
				if (here.length > 1 || here.map(parentCode).join() !== districtsAt([x, y]).join())
					wrong.push(`${x} ${y} ${here}`);
			}
		}
		expect(inside).toBeGreaterThan(2500);
		// Rounding to half a pixel lets thin overlaps arise.
		expect(wrong.length / inside).toBeLessThan(0.002);
	});

	it('lies exactly on Web Mercator', async () => {
		const { bounds = [0, 0, 0, 0], width, height } = await cityShapes(readCity(slug));
		const frame = fitMercator(bounds, Math.max(width, height), 0);
		const [x, y] = frame.project([bounds[2], bounds[1]]);
		expect(x).toBeCloseTo(width, 6);
		expect(y).toBeCloseTo(height, 6);
	});

	it('does not depend on the order of the rows', async () => {
		const { villages: rows, ...input } = readCity(slug);
		const shapes = await cityShapes({ ...input, villages: rows });
		const turned = await cityShapes({ ...input, villages: rows.toReversed() });
		expect(JSON.stringify({ ...turned, villages: turned.villages.toReversed() })).toBe(JSON.stringify(shapes));
	});
});

describe('paths are small', () => {
	it.each([
		['bekasi', 9_000, 3_000],
		['batam', 20_000, 7_000],
	] as const)('%s', async (slug, raw, brotli) => {
		const text = (await cityShapes(readCity(slug))).villages.map(({ path }) => path).join('\n');
		expect(text.length).toBeLessThan(raw);
		expect(brotliCompressSync(text).length).toBeLessThan(brotli);
	});
});

describe('known mistakes of GADM', () => {
	it('has Kanaan and Gunung Telihan the right way round: 650 and 198 hectares (Bappeda Kota Bontang, 2011)', async () => {
		const shapes = await cityShapes(readCity('bontang'));
		const ratio = village(shapes, '64.74.03.1003').size / village(shapes, '64.74.03.1002').size;
		expect(ratio).toBeGreaterThan(3);
		expect(ratio).toBeLessThan(4);
	});

	it('leaves the lakes of Batam open', async () => {
		const { bounds = [0, 0, 0, 0], width, height, villages } = await cityShapes(readCity('batam'));
		const { project } = fitMercator(bounds, Math.max(width, height), 0);
		const reservoir = project([104.1796, 0.8602]);
		expect(villages.filter(({ path }) => contains(ringsOf(path), reservoir))).toEqual([]);
	});

	it('shows the crowded middles of Binjai and Batam enlarged, and nothing of the other cities', async () => {
		const crowded = await Promise.all(CITIES.map(async ([slug]) => (await cityShapes(readCity(slug))).crowded.length));
		expect(crowded).toEqual([1, 0, 0, 2, 0]);
	});
});

it('names every boundary that does not exist or stands twice', async () => {
	const input = readCity('bontang');
	const [first, second, third, ...rest] = input.villages;
	if (first === undefined || second === undefined || third === undefined) throw new Error('three villages');
	const villages = [
		first,
		{ ...second, boundary: first.boundary ?? '' },
		{ ...third, boundary: 'IDN.34.3.9.9_1' },
		...rest,
	];
	const error = await cityShapes({ ...input, villages }).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(BoundaryError);
	expect((error as BoundaryError).problems).toEqual([
		'kota/bontang/wilayah.csv, 64.74.01.1002 Bontang Baru, kolom batas: "IDN.34.3.3.3_1" sudah dipakai 64.74.01.1001 Bontang Kuala; setiap kelurahan punya batas sendiri.',
		'kota/bontang/wilayah.csv, 64.74.01.1003 Lok Tuan, kolom batas: "IDN.34.3.9.9_1" tidak ada di GADM 4.1; tulis GID_4 yang benar, atau kosongkan.',
	]);
});

it('sets villages without a boundary as tiles below the map', async () => {
	const input = readCity('bontang');
	const villages = input.villages.map(({ boundary, ...area }, i) =>
		i < 2 || boundary === undefined ? area : { ...area, boundary },
	);
	const shapes = await cityShapes({ ...input, villages });
	expect(shapes.missing).toEqual(['64.74.01.1001', '64.74.01.1002']);
	expect(shapes.villages).toHaveLength(15);
	for (const code of shapes.missing) expect(village(shapes, code).centre[1]).toBeGreaterThan(shapes.strip ?? Infinity);
});
