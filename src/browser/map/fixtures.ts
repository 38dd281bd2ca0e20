import { loadPublication } from '../../data/load.ts';
import type { City } from '../../model/base/city.ts';
import { layersOf, mainLayer } from '../../model/rounds/layer.ts';
import { fromPage, type MapData, toPage, type Wire } from './wire.ts';

/** What the live map's tests read: the city of four rounds in tests/cases/peta, as its page would bring it. */

export function petaCity(): City {
	const [city] = loadPublication('tests/cases/peta/data').cities;
	if (!city) throw new Error('tests/cases/peta has a city');
	return city;
}

export function dataOf(city: City): MapData {
	const layers = layersOf(city);
	const wire = toPage(city, layers, mainLayer(layers));
	if (!wire) throw new Error(`${city.slug} has a layer`);
	return fromPage(
		JSON.parse(JSON.stringify(wire)) as Wire,
		city.villages.map(({ code }) => code),
	);
}
