import { expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { cityShapes, districtDrawing } from '../geo/city-shapes.ts';
import type { City } from '../model/base/city.ts';
import { layersWithin } from '../model/cities/districts.ts';
import { districtMap } from './district-map.ts';
import { print } from './svg.ts';

const publication = loadPublication('data');
const cityOf = (slug: string) => publication.cities.find((city) => city.slug === slug) as City;
const shapesOf = ({ slug, villages, districts, boundary: own }: City) =>
	cityShapes({ slug, villages, districts, ...(own && { own }) });
const areasOf = ({ villages }: City, code: string) =>
	villages
		.filter((village) => village.code.startsWith(`${code}.`))
		.map((village) => ({ ...village, href: `/${village.code}/` }));

it.each(['bontang', 'hulu-sungai-selatan', 'batam'])(
	'draws each village of %s in the frame of its own district alone',
	async (slug) => {
		const city = cityOf(slug);
		const shapes = await shapesOf(city);
		for (const { code } of city.districts) {
			const svg = print(
				districtMap(shapes, code, {
					title: 'Peta',
					areas: areasOf(city, code),
					missing: 'belum kami temukan',
				}) ?? '',
			);
			const drawn = [...(svg ?? '').matchAll(/data-village="([\d.]+)"/g)].map(([, village]) => village);
			const expected = shapes.villages.filter(
				(shape) => shape.code.startsWith(`${code}.`) && !shapes.missing.includes(shape.code),
			);
			expect(drawn).toEqual(expected.map((shape) => shape.code));
			const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg ?? '')?.[1] ?? '')
				.split(' ')
				.map(Number);
			for (const { centre } of expected) {
				expect(centre[0]).toBeGreaterThan(x);
				expect(centre[0]).toBeLessThan(x + width);
				expect(centre[1]).toBeGreaterThan(y);
				expect(centre[1]).toBeLessThan(y + height);
			}
		}
	},
);

it('draws a circle for each count, and says it in words', async () => {
	const city = cityOf('bontang');
	const [layer] = layersWithin(city, '64.74.03');
	const svg = print(
		districtMap(await shapesOf(city), '64.74.03', {
			title: 'Peta',
			areas: areasOf(city, '64.74.03'),
			layer,
			missing: '',
		}) ?? '',
	);
	expect(svg.match(/<circle (?!class="hit")/g)).toHaveLength(3);
	expect(svg).toContain('<title>Kanaan: 13 balita');
});

it('has no map of a district that is not there', async () => {
	expect(
		districtMap(await shapesOf(cityOf('bontang')), '99.99.99', { title: 'Peta', areas: [], missing: '' }),
	).toBeUndefined();
});

it('lies on the same degrees as the map with the villages, without the strip of those that have no boundary', async () => {
	const shapes = await shapesOf(cityOf('hulu-sungai-selatan'));
	const drawing = districtDrawing(shapes);
	expect(shapes.missing.length).toBeGreaterThan(0);
	expect(drawing.height).toBeLessThan(shapes.height);
	const [west, south = 0, east, north = 0] = shapes.bounds ?? [];
	const [ownWest, ownSouth = 0, ownEast, ownNorth] = drawing.bounds ?? [];
	expect([ownWest, ownEast, ownNorth]).toEqual([west, east, north]);
	const y = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
	expect((y(north) - y(ownSouth)) / (y(north) - y(south))).toBeCloseTo(drawing.height / shapes.height, 6);
});

it('joins the villages of each district of a city into one shape with a place for its name', async () => {
	for (const slug of ['batam', 'makassar', 'tangerang-selatan']) {
		const city = cityOf(slug);
		const shapes = await shapesOf(city);
		const { villages, height, missing } = districtDrawing(shapes);
		expect(villages.map(({ code }) => code)).toEqual(city.districts.map(({ code }) => code));
		expect(missing).toEqual([]);
		for (const { code, size, centre } of villages) {
			const parts = shapes.villages.filter(
				(shape) => shape.code.startsWith(`${code}.`) && !shapes.missing.includes(shape.code),
			);
			const sum = parts.reduce((total, shape) => total + shape.size, 0);
			// Islands too small to draw are left out on either side, by their own size.
			expect(Math.abs(size - sum) / sum).toBeLessThan(0.05);
			expect(centre[1]).toBeLessThan(height);
		}
	}
});
