import { expect, it } from 'vitest';
import { loadPublication } from '../data/load.ts';
import type { City } from './city.ts';
import { type DistrictSet, districtFigures } from './districts.ts';

const publication = loadPublication('data');
const setsOf = (slug: string) => districtFigures(publication.cities.find((city) => city.slug === slug) as City, publication);
const named = (sets: readonly DistrictSet[]) =>
	sets.map(({ indicator, instrument, period, known }) => `${indicator.id} ${instrument.id} ${period}: ${known}`);

it('finds what was published for every district', () => {
	expect(named(setsOf('hulu-sungai-selatan'))).toEqual([
		'prevalensi-stunting eppgbm 2022-08: 11',
		'prevalensi-stunting eppgbm 2021-08: 11',
	]);
	expect(named(setsOf('makassar'))).toEqual(['jumlah-balita-stunting eppgbm 2022-10: 15']);
});

it.each(['batam', 'binjai', 'tangerang-selatan'])('brings to light what lies unused of the districts of %s', (slug) => {
	const sets = setsOf(slug);
	expect(sets.length).toBeGreaterThan(0);
	for (const { cells, level } of sets) {
		expect(level).toBe('district');
		expect(cells.length).toBe(publication.cities.find((city) => city.slug === slug)?.districts.length);
	}
});

it('adds up villages only where every one of them is known', () => {
	const verified = setsOf('bontang').find(
		({ indicator, period }) => indicator.id === 'jumlah-stunting-terverifikasi' && period === '2025-05-26',
	);
	const sum = verified?.cells.reduce((total, cell) => total + (cell.from === 'villages' ? cell.value : 0), 0);
	expect(verified?.known).toBe(3);
	expect(sum).toBe(1219);
	const example = loadPublication('tests/cases/lengkap/data');
	const [city] = example.cities;
	const stunted = districtFigures(city as City, example).filter(
		({ indicator, period }) => indicator.id === 'jumlah-balita-stunting' && period === '2024-08',
	);
	// In both districts a village is suppressed or was not measured.
	expect(stunted.flatMap(({ cells }) => cells.filter(({ from }) => from === 'villages'))).toEqual([]);
});
