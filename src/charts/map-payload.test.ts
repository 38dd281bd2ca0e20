import { describe, expect, it } from 'vitest';
import { dataOf, petaCity } from '../browser/map/map.fixture.ts';
import { loadPublication } from '../data/load.ts';
import { layersOf, mainLayer } from '../model/rounds/layer.ts';
import { measureOf, roundOf } from './layer-id.ts';
import { districtsOf, districtsText, toPage } from './map-payload.ts';

const cities = ['data', 'tests/cases/lengkap/data', 'tests/cases/peta/data'].flatMap(
	(folder) => loadPublication(folder).cities,
);

describe('toPage and fromPage', () => {
	for (const city of cities.filter((each) => layersOf(each).length > 0)) {
		it(`brings every layer of ${city.name} that the page can show, number for number`, () => {
			const layers = layersOf(city);
			const sent = layers.filter((layer) => layer === mainLayer(layers) || layer.known > 1);
			const byName = new Map(dataOf(city).layers.map((layer) => [`${roundOf(layer)} ${measureOf(layer)}`, layer]));
			expect([...byName.keys()].sort()).toEqual(sent.map((layer) => `${roundOf(layer)} ${measureOf(layer)}`).sort());
			for (const { kind, title, unitWord, interim, known, cells, instrument, documents, ...layer } of sent) {
				const found = byName.get(`${roundOf({ instrument, ...layer })} ${measureOf({ title })}`);
				expect(found).toMatchObject({
					kind,
					title,
					unitWord,
					interim,
					known,
					cells,
					instrument: { id: instrument.id, name: instrument.name },
				});
				expect(found?.documents).toEqual(documents.map(({ id, title, publisher }) => ({ id, title, publisher })));
			}
		});
	}

	it('sends counts and neither rates nor coverages that follow from them', () => {
		const layers = layersOf(petaCity());
		const columns = toPage(petaCity(), layers, mainLayer(layers))?.r?.map(({ c }) => Object.keys(c));
		expect(columns).toEqual(Array.from({ length: 4 }, () => ['target', 'measured', 'stunted']));
	});

	it('keeps every village at its place when one was not there yet', () => {
		const city = petaCity();
		const [first, ...rest] = city.rounds;
		const [gone, ...there] = first?.rows ?? [];
		if (!first || !gone) throw new Error('a city with rounds');
		const split = {
			...city,
			rounds: [{ ...first, rows: there.map((row, at) => (at === 0 ? { ...row, isFormer: true } : row)) }, ...rest],
		};
		const rows = dataOf(split).rounds.find(({ period }) => period === first.period)?.rows ?? [];
		expect(rows.map(({ code }) => code)).toEqual(city.villages.map(({ code }) => code));
		for (const { code, stunted } of there) expect(rows.find((row) => row.code === code)?.stunted).toEqual(stunted);
		expect(rows.find(({ code }) => code === gone.code)?.stunted.state).toBe('notPublished');
		expect(rows.filter(({ isFormer }) => isFormer).map(({ code }) => code)).toEqual([there[0]?.code]);
	});

	it('sends nothing for a city without a layer', () => {
		const bekasi = loadPublication('data').cities.find(({ slug }) => slug === 'bekasi');
		expect(bekasi && toPage(bekasi, [], undefined)).toBeUndefined();
	});
});

describe('districtsText and districtsOf', () => {
	it('bring the names of districts and their places, and nothing of a district without a name', () => {
		const shape = (code: string) =>
			({ code, path: '', size: 9, centre: [12.34, 5], room: [1, 1], box: [1, 2, 3, 40] }) as const;
		const names = { '99.01.01': 'Kebun Raya', '99.01.02': 'Hulu' };
		const text = districtsText([shape('99.01.01'), shape('99.01.02'), shape('99.01.03')], names);
		expect(text).toBe('99.01.01 12.3 5 40 Kebun Raya|99.01.02 12.3 5 40 Hulu');
		expect(districtsOf(text)).toMatchObject([
			{ code: '99.01.01', name: 'Kebun Raya', centre: [12.3, 5], box: [0, 0, 0, 40] },
			{ code: '99.01.02', name: 'Hulu' },
		]);
		expect([districtsText([], names), districtsOf(undefined)]).toEqual([undefined, []]);
	});
});
