import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { locator } from './cities.fixture.ts';
import { nationShapes, provinceOf } from './nation.ts';
import { nationSource } from './nation-source.ts';
import { ringsOf } from './path.ts';
import { boxOf, contains, type Point, type Shape } from './polygons.ts';
import { placeShapes, provinceShapes } from './province.ts';

/** The register and its islands as the package has them: nothing of this folder's own matching is in it. */
const table = <Row>(name: string) =>
	Papa.parse<Row>(readFileSync(path.join('node_modules', 'idn-area-data', 'data', `${name}.csv`), 'utf8'), {
		header: true,
		skipEmptyLines: true,
	}).data;
const areas = table<{ code: string; name: string }>('regencies');

it('draws all 514, each once and each with a path', async () => {
	const { cities, width, height } = await nationShapes(areas);
	expect(cities.map(({ code }) => code)).toEqual(areas.map(({ code }) => code).sort());
	expect(cities).toHaveLength(514);
	expect(cities.filter(({ path }) => !/^M[\d. ]/.test(path))).toEqual([]);
	for (const { centre } of cities) {
		expect(centre[0]).toBeGreaterThan(0);
		expect(centre[0]).toBeLessThan(width);
		expect(centre[1]).toBeGreaterThan(0);
		expect(centre[1]).toBeLessThan(height);
	}
});

/** `03°19'03.44" N 097°07'41.73" E` -> `[97.128, 3.318]`. */
function degrees(text: string): Point {
	const [lat = 0, lon = 0] = [...text.matchAll(/(\d+)°(\d+)'([\d.]+)" ([NSEW])/g)].map(
		([, d, m, s, side]) => (Number(d) + Number(m) / 60 + Number(s) / 3600) * (side === 'S' || side === 'W' ? -1 : 1),
	);
	return [lon, lat];
}

it('gives the shapes to the right areas: the islands that the register places lie in the area that has them', async () => {
	const source = await nationSource(areas);
	const boxes = source.map((shape) => ({ shape, box: boxOf([shape]) }));
	const at = ([x, y]: Point): Shape | undefined =>
		boxes.find(
			({ shape: { polygons }, box: [west, south, east, north] }) =>
				x >= west && x <= east && y >= south && y <= north && polygons.some((polygon) => contains(polygon, [x, y])),
		)?.shape;
	const hits = new Map<string, [right: number, all: number]>();
	for (const { regency_code, coordinate } of table<{ regency_code: string; coordinate: string }>('islands')) {
		const found = regency_code && at(degrees(coordinate));
		if (!found) continue;
		const [right, all] = hits.get(regency_code) ?? [0, 0];
		hits.set(regency_code, [right + (found.code === regency_code ? 1 : 0), all + 1]);
	}
	// Most islands are too small for GADM; those that it has tell 200 areas apart. The register still gives some
	// islands of Mahakam Ulu, Buton Tengah and Buton Selatan to the kabupaten that these were taken from.
	expect(hits.size).toBeGreaterThan(200);
	expect([...hits].filter(([, [right, all]]) => all >= 3 && right === 0)).toEqual([]);
	const [right, all] = [...hits.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
	expect(right / all).toBeGreaterThan(0.93);
});

it('knows who borders on whom', async () => {
	const { neighbours } = await nationShapes(areas);
	// Kota Binjai lies between Deli Serdang and Langkat; the Kepulauan Seribu touch nobody; Pangandaran was taken from
	// Ciamis.
	expect(neighbours['12.75']).toEqual(['12.05', '12.07']);
	expect(neighbours['31.01']).toEqual([]);
	expect(neighbours['32.18']).toContain('32.07');
	for (const [code, others] of Object.entries(neighbours))
		for (const other of others) expect(neighbours[other]).toContain(code);
});

it('leaves no area drawn over another', async () => {
	const { cities } = await nationShapes(areas);
	const inside = locator(cities);
	// A village of stone in a lake may be nobody's; a place for a name is in its own area and no other.
	const wrong = cities.filter(({ code, size, centre }) => size > 4 && inside(centre).join() !== code);
	expect(wrong.map(({ code }) => code)).toEqual([]);
});

/** How often a path winds around a point: what a browser fills is where that is not zero. */
const winding = (rings: readonly (readonly Point[])[], [x, y]: Point) =>
	rings
		.flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from] as const))
		.reduce((sum, [a, b]) => {
			const side = (b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1]);
			return sum + (a[1] <= y && b[1] > y && side > 0 ? 1 : a[1] > y && b[1] <= y && side < 0 ? -1 : 0);
		}, 0);

it('shows the same areas when each is drawn with fewer corners over those before it', async () => {
	const { cities, width, height } = await nationShapes(areas);
	const drawn = (['path', 'under'] as const).map((key) =>
		cities.map(({ code, [key]: path = '' }) => {
			const scale = key === 'under' ? 0.5 : 1;
			const rings = ringsOf(path).map((ring) => ring.map(([x, y]): Point => [x * scale, y * scale]));
			return { rings, box: boxOf([{ code, polygons: rings.map((ring) => [ring]) }]) };
		}),
	);
	const [exact = [], under = []] = drawn;
	const topmost = (all: typeof exact, [x, y]: Point) =>
		all.findLastIndex(
			({ rings, box: [west, south, east, north] }) =>
				x > west && x < east && y > south && y < north && winding(rings, [x, y]) !== 0,
		);
	// Away from lines, which are rounded to half a pixel here and to a tenth there.
	let seen = 0;
	const wrong: Point[] = [];
	for (let x = 0.37; x < width; x += 3.1)
		for (let y = 0.41; y < height; y += 3.1) {
			const there = topmost(exact, [x, y]);
			const moves = [-0.6, 0.6].flatMap(
				(by) =>
					[
						[x + by, y],
						[x, y + by],
					] as const,
			);
			if (there < 0 || moves.some((at) => topmost(exact, at) !== there)) continue;
			seen += 1;
			if (topmost(under, [x, y]) !== there) wrong.push([x, y]);
		}
	expect(seen).toBeGreaterThan(5_000);
	expect(wrong).toEqual([]);
	const [before = 0, after = 0] = drawn.map((all) => all.flatMap(({ rings }) => rings.flat()).length);
	expect(after).toBeLessThan(0.8 * before);
});

it('draws every province with its own areas, and where each lies', async () => {
	const [maps, places] = [await provinceShapes(areas), await placeShapes(areas)];
	expect(Object.keys(maps)).toHaveLength(38);
	for (const each of [maps, places])
		expect(
			Object.values(each).flatMap(({ code, cities }) => cities.filter((city) => provinceOf(city.code) === code)),
		).toHaveLength(514);
});
