import { describe, expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { ringsOf } from '../geo/path.ts';
import { shapesOf } from './cities.fixture.ts';
import { surroundings } from './surroundings.ts';
import { print } from './svg.ts';

const city = loadPublication().cities.find(({ slug }) => slug === 'bontang');
if (!city) throw new Error('Bontang is in the data');
const areas = city.villages.map(({ code, name }) => ({ code, name, href: `/${code}/` }));

describe('surroundings', () => {
	it.each(city.villages)('draws $name, with its neighbours as links, and its name', async ({ code, name }) => {
		const shapes = await shapesOf(city);
		const svg = print(surroundings(shapes, code, areas, 'judul'));
		expect(svg).toMatch(/<path class="here" d="M[^"]+z"/);
		expect(svg).toMatch(new RegExp(`<text class="own"[^>]*>${name}</text>`));
		for (const neighbour of shapes.villages.find((each) => each.code === code)?.neighbours ?? [])
			expect(svg).toContain(`href="/${neighbour}/"`);
		expect(svg).not.toContain(`href="/${code}/"`);
		// Only what is seen is sent.
		expect(svg.match(/<a /g)?.length ?? 0).toBeLessThan(city.villages.length);
	});

	it('keeps every name within the drawing, and no two on each other', async () => {
		const shapes = await shapesOf(city);
		for (const { code } of city.villages) {
			const svg = print(surroundings(shapes, code, areas, 'judul'));
			const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
			const boxes = [...svg.matchAll(/<text[^>]* x="([\d.-]+)" y="([\d.-]+)">([^<]+)/g)].map(([, x, y, text = '']) => {
				// A wide font: more than half as wide as high.
				const half = text.length * 15 * 0.28;
				return { left: Number(x) - half, right: Number(x) + half, top: Number(y) - 12, bottom: Number(y) + 3 };
			});
			expect(boxes.length).toBeGreaterThan(0);
			for (const [index, a] of boxes.entries()) {
				expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
				for (const b of boxes.slice(index + 1))
					expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
			}
		}
	});

	it('sends nothing that lies outside of it', async () => {
		const shapes = await shapesOf(city);
		for (const { code } of city.villages) {
			const svg = print(surroundings(shapes, code, areas, 'judul'));
			const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
			const points = [...svg.matchAll(/ d="([^"]+)"/g)].flatMap(([, path = '']) => ringsOf(path).flat());
			expect(points.length).toBeGreaterThan(0);
			for (const [x, y] of points) {
				expect(x >= 0 && x <= width + 1).toBe(true);
				expect(y >= 0 && y <= height + 1).toBe(true);
			}
		}
	});

	it('links what is near where many are, its neighbours all, and stays light', async () => {
		const batam = loadPublication().cities.find(({ slug }) => slug === 'batam');
		if (!batam) throw new Error('Batam is in the data');
		const shapes = await shapesOf(batam);
		const around = batam.villages.map(({ code, name }) => ({ code, name, href: `/${code}/` }));
		for (const { code, neighbours } of shapes.villages) {
			const svg = print(surroundings(shapes, code, around, 'judul'));
			expect(svg.match(/<a /g)?.length ?? 0).toBeLessThanOrEqual(20);
			for (const neighbour of neighbours) expect(svg).toContain(`href="/${neighbour}/"`);
			expect(svg.length).toBeLessThan(10_000);
		}
	});

	it('is nothing for a village without a shape', async () => {
		expect(print(surroundings(await shapesOf(city), '64.74.99.9999', areas, 'judul'))).toBe('');
	});
});
