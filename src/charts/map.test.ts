import { describe, expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import { layersOf, mainLayer } from '../model/rounds/layer.ts';
import { exampleCity, lines, mapOptions, shapesOf, withoutOutlines } from './cities.fixture.ts';
import { circleRadius, cityMap, enlargedPart, fillClass, legendOf, mapPatterns } from './map.ts';
import { print } from './svg.ts';

const golden = (name: string) => `./golden/${name}.svg`;

describe('cityMap', () => {
	for (const kind of ['rate', 'count', 'coverage'] as const) {
		it(`draws a ${kind} layer with every state of a cell`, async () => {
			const city = exampleCity();
			const layer = layersOf(city).find((each) => each.kind === kind);
			if (!layer) throw new Error(`the example has a ${kind} layer`);
			const svg = print(
				cityMap(await shapesOf(city), {
					...mapOptions(city),
					layer,
					focus: new Set([city.villages[0]?.code ?? '']),
				}),
			);
			await expect(lines(svg)).toMatchFileSnapshot(golden(`map-${kind}`));
		});
	}

	it('draws tiles for a city without geometry', async () => {
		const city = exampleCity(loadPublication('tests/cases/tanpa-geometri/data'));
		await expect(lines(print(cityMap(await shapesOf(city), mapOptions(city))))).toMatchFileSnapshot(golden('map-grid'));
	});

	for (const city of loadPublication('data').cities) {
		it(`draws ${city.name}, one named shape a village`, async () => {
			const shapes = await shapesOf(city);
			// Shapes only: a golden drawing must not stand in the way of an official who adds a figure.
			const svg = print(cityMap(shapes, mapOptions(city)));
			expect(svg.match(/data-village=/g)).toHaveLength(city.villages.length);
			for (const { name } of city.villages) expect(svg).toContain(`<title>${name}: `);
			await expect(lines(withoutOutlines(svg))).toMatchFileSnapshot(golden(`map-${city.slug}`));
		});
	}

	it('says area, value, unit, instrument, period and coverage', async () => {
		const city = exampleCity();
		const layer = layersOf(city).find(({ kind, period }) => kind === 'rate' && period === '2024-08');
		const svg = print(cityMap(await shapesOf(city), { ...mapOptions(city), ...(layer && { layer }) }));
		expect(svg).toMatch(/<title>[^<]+ Contoh: [\d,]+ persen, e-PPGBM Agustus 2024, cakupan [\d,]+ persen<\/title>/);
		expect(svg).toContain(': disamarkan, e-PPGBM Agustus 2024');
	});

	it('leads with counts in Bontang, where nobody published how many were measured', () => {
		const bontang = loadPublication('data').cities.find(({ slug }) => slug === 'bontang');
		const main = bontang && mainLayer(layersOf(bontang));
		expect(main).toMatchObject({ kind: 'count', period: '2025-05-26', known: 15 });
	});
});

describe('enlargedPart', () => {
	it('points at the shapes of the map and draws none again', async () => {
		const city = exampleCity();
		const svg = print(enlargedPart(await shapesOf(city), [0, 0, 300, 200], { ...mapOptions(city), id: 'peta' }));
		expect(svg).toContain('<use href="#peta"/>');
		expect(svg).not.toContain('<path');
		await expect(lines(svg)).toMatchFileSnapshot(golden('map-part'));
	});
});

describe('mapPatterns', () => {
	it('has one pattern for each kind of nothing', async () => {
		await expect(lines(print(mapPatterns()))).toMatchFileSnapshot(golden('map-patterns'));
	});
});

describe('fillClass', () => {
	it('is flat when nothing is known of any village', () => {
		expect(fillClass(undefined, undefined)).toBe('unknown');
	});
});

describe('circleRadius', () => {
	it('gives a quarter of the count half the radius', () => {
		expect(circleRadius(25, 100)).toBeCloseTo(circleRadius(100, 100) / 2);
		expect(circleRadius(0, 0)).toBe(0);
	});
});

describe('legendOf', () => {
	it('lists all bands of a rate, and of the rest only what is on the map', () => {
		const layer = layersOf(exampleCity()).find(({ kind }) => kind === 'rate');
		const names = legendOf(layer).map(({ className }) => className);
		expect(names.slice(0, 5)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
		expect(names).toContain('suppressed');
		expect(names).not.toContain('notApplicable');
	});
});
