import { loadPublication } from '../data/load.ts';
import { sha256 } from '../files/hash.ts';
import { type CityShapes, cityShapes } from '../geo/city-shapes.ts';
import type { City } from '../model/base/city.ts';
import type { Publication } from '../model/base/publication.ts';
import type { MapOptions } from './map.ts';

/** What the charts' tests draw: the fictional city, and the real ones for their shapes. */

export const example = (): Publication => loadPublication('tests/cases/lengkap/data');

export function exampleCity(publication = example()): City {
	const [city] = publication.cities;
	if (!city) throw new Error('the example has a city');
	return city;
}

export const shapesOf = (city: City): Promise<CityShapes> => cityShapes(city);

export const mapOptions = ({ name, villages, districts }: City): MapOptions => ({
	title: `Peta ${name}`,
	areas: villages.map((village) => ({ code: village.code, name: village.name, href: `#w-${village.code}` })),
	districts: Object.fromEntries(districts.map((district) => [district.code, district.name])),
	missing: 'angka per kelurahan belum kami temukan',
});

/** A golden file that differs by a line where the drawing differs by an element. */
export const lines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

/** The drawing with every outline replaced by its digest: a golden file that notices any change of a shape without
 * holding the shape, since the default boundaries may not be redistributed. */
export const withoutOutlines = (svg: string): string =>
	svg.replace(/ d="([^"]+)"/g, (_, path: string) => ` d="sha256 ${sha256(path).slice(0, 16)}"`);
