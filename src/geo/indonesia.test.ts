import { expect, it } from 'vitest';
import { CITIES, readCity, ringsOf } from './cities.fixture.ts';
import { cityShapes } from './city-shapes.ts';
import { cityCentre, indonesiaShapes } from './indonesia.ts';

it('draws the land small and puts the five cities where they are', async () => {
	const places = await Promise.all(
		CITIES.map(async ([slug]) => ({ slug, lonlat: cityCentre(await cityShapes(readCity(slug))) ?? ([0, 0] as const) })),
	);
	const map = await indonesiaShapes(places);
	expect(map.path.length).toBeLessThan(8_000);
	expect(ringsOf(map.path).length).toBeGreaterThan(50);
	const order = (key: 'x' | 'y') => map.places.toSorted((a, b) => a[key] - b[key]).map(({ slug }) => slug);
	expect(order('x')).toEqual(['binjai', 'batam', 'tangerang-selatan', 'bekasi', 'bontang']);
	expect(order('y')).toEqual(['binjai', 'batam', 'bontang', 'bekasi', 'tangerang-selatan']);
});

it('has no centre for a tile grid', () => {
	expect(cityCentre({})).toBeUndefined();
});
