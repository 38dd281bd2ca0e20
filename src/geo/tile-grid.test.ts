import { expect, it } from 'vitest';
import { CITIES, readCity, ringsOf } from './cities.fixture.ts';
import { cityShapes } from './city-shapes.ts';
import { contains } from './polygons.ts';

it.each(CITIES)('draws %s as tiles when it has no geometry', async (slug, districts, villages) => {
	const { villages: areas, ...input } = readCity(slug);
	const shapes = await cityShapes({ ...input, villages: areas.map(({ boundary: _, ...area }) => area) });
	expect(shapes.kind).toBe('grid');
	expect(shapes.bounds).toBeUndefined();
	expect(shapes.source).toMatch(/skematis/);
	expect([shapes.districts.length, shapes.villages.length]).toEqual([districts, villages]);
	expect(new Set(shapes.villages.map(({ size }) => size)).size).toBe(1);
	for (const { code, centre, path } of shapes.villages) {
		expect(
			ringsOf(path)
				.flat()
				.every(([x, y]) => x >= 0 && y >= 0 && x <= shapes.width && y <= shapes.height),
			code,
		).toBe(true);
		expect(shapes.villages.filter((other) => contains(ringsOf(other.path), centre)).map((other) => other.code)).toEqual(
			[code],
		);
		expect(
			shapes.districts.filter((district) => contains(ringsOf(district.path), centre)).map((district) => district.code),
		).toEqual([code.slice(0, 8)]);
	}
});
