import { expect, it } from 'vitest';
import { CITIES, readCity } from './cities.fixture.ts';
import { matchByName } from './crosswalk.ts';
import { gadmVillagesOfCity } from './gadm.ts';

const NAMES = {
	binjai: 'Kota Binjai',
	bontang: 'Kota Bontang',
	bekasi: 'Kota Bekasi',
	batam: 'Kota Batam',
	'tangerang-selatan': 'Kota Tangerang Selatan',
};

it('gives every village of the five cities a boundary of its own', () => {
	const ids = CITIES.flatMap(([slug]) => readCity(slug).villages.map(({ boundary }) => boundary));
	expect(ids).toHaveLength(226);
	expect(ids).not.toContain(undefined);
	expect(new Set(ids).size).toBe(226);
});

it.each([
	['binjai', 37, []],
	['bontang', 12, ['Gunung Elai', 'Berbas Tengah', 'Berbas Pantai']],
	['bekasi', 56, []],
	['batam', 63, ['Pulau Terung']],
	['tangerang-selatan', 47, ['Parigi', 'Parigi Baru', 'Jurangmangu Barat', 'Jurangmangu Timur', 'Serua', 'Serua Indah', 'Keranggan']],
] as const)('matches %s by name and leaves what is uncertain to a person', async (slug, certain, likely) => {
	const { villages, districts } = readCity(slug);
	const result = matchByName(villages, districts, await gadmVillagesOfCity(NAMES[slug]));
	expect(result.certain.size).toBe(certain);
	expect(villages.filter(({ code }) => result.likely.has(code)).map(({ name }) => name)).toEqual(likely);
	expect(result.unmatched).toEqual([]);
	expect(result.unused.map(({ name }) => name)).toEqual(slug === 'batam' ? ['Danau/waduk', 'Danau/waduk'] : []);
	// What is in `batas` is what the names say, but for the two that GADM has swapped.
	const different = villages.filter(({ code, boundary }) => boundary !== (result.certain.get(code) ?? result.likely.get(code)));
	expect(different.map(({ name }) => name)).toEqual(slug === 'bontang' ? ['Gunung Telihan', 'Kanaan'] : []);
});

it('knows no village of a city that GADM does not have', async () => {
	expect(await gadmVillagesOfCity('Kota Antah Berantah')).toEqual([]);
});
