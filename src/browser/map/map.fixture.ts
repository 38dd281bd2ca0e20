import { fromPage, type MapData, type MapPayload, toPage } from '../../charts/map-payload.ts';
import { loadPublication } from '../../data/load.ts';
import type { City } from '../../model/base/city.ts';
import { layersOf, mainLayer } from '../../model/rounds/layer.ts';

/** What the live map's tests read: the city of four rounds in tests/cases/peta, as its page would bring it. */

export function petaCity(): City {
	const [city] = loadPublication('tests/cases/peta/data').cities;
	if (!city) throw new Error('tests/cases/peta has a city');
	return city;
}

export function dataOf(city: City): MapData {
	const layers = layersOf(city);
	const payload = toPage(city, layers, mainLayer(layers));
	if (!payload) throw new Error(`${city.slug} has a layer`);
	return fromPage(
		JSON.parse(JSON.stringify(payload)) as MapPayload,
		city.villages.map(({ code }) => code),
	);
}
