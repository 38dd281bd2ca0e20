import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { City } from '../base/city.ts';
import { layersOf, mainLayer } from '../rounds/layer.ts';
import { betweenFigures, type DistrictSet, districtLayers, districtSets, isLedByDistricts } from './districts.ts';
import { nearestFigure } from './nearest-figure.ts';

const publication = loadPublication('data');
const cityOf = (slug: string) => publication.cities.find((city) => city.slug === slug) as City;
const setsOf = (slug: string) => districtSets(cityOf(slug), publication);
const named = (sets: readonly DistrictSet[]) =>
	sets.map(
		({ indicator, instrument, period, figures }) => `${indicator.id} ${instrument.id} ${period}: ${figures.size}`,
	);

it('finds what was published for every district', () => {
	expect(named(setsOf('hulu-sungai-selatan'))).toEqual([
		'prevalensi-stunting eppgbm 2022-08: 11',
		'prevalensi-stunting eppgbm 2021-08: 11',
	]);
	expect(named(setsOf('makassar'))).toEqual(['jumlah-balita-stunting eppgbm 2022-10: 15']);
});

it('keeps a puskesmas apart from the districts', () => {
	expect(
		setsOf('bontang')
			.filter(({ level }) => level === 'healthCentre')
			.map(({ figures }) => [...figures.keys()]),
	).toEqual([['64.74-pkm-bontang-barat']]);
});

it('leads a map by the districts where more of them are known than of the villages', () => {
	const leads = publication.cities.map((city) => [
		city.slug,
		isLedByDistricts(city, mainLayer(layersOf(city)), mainLayer(districtLayers(city, publication))),
	]);
	expect(Object.fromEntries(leads)).toEqual({
		batam: true,
		bekasi: false,
		binjai: true,
		bontang: false,
		'hulu-sungai-selatan': true,
		makassar: true,
		'tangerang-selatan': true,
	});
});

it('colours no district by what nobody vouches for', () => {
	const doubtful = districtLayers(cityOf('batam'), publication).filter(({ period }) => period === '2025');
	expect(doubtful).toEqual([]);
	expect(named(setsOf('batam'))).toContain('prevalensi-stunting eppgbm 2025: 3');
});

it('adds the villages of a district up as anybody can from the file of the round, and only where each is known', () => {
	const rows = Papa.parse<Record<string, string>>(readFileSync('data/kota/bontang/pengukuran/2025-05-26.csv', 'utf8'), {
		header: true,
		skipEmptyLines: true,
	}).data;
	const sums = new Map<string, number>();
	for (const { kode = '', terverifikasi = '' } of rows) {
		const district = kode.slice(0, 8);
		sums.set(district, (sums.get(district) ?? 0) + Number(terverifikasi));
	}
	const verified = betweenFigures(cityOf('bontang'), publication).filter(({ id }) =>
		id.endsWith('/jumlah-stunting-terverifikasi/operasi-timbang/2025-05-26'),
	);
	expect(new Map(verified.map(({ area, reports: [report] }) => [area, report?.quantity.value]))).toEqual(sums);
	expect(sums.size).toBe(3);
	const example = loadPublication('tests/cases/lengkap/data');
	const [city] = example.cities;
	// In both districts a village is suppressed or was not measured.
	expect(
		betweenFigures(city as City, example).filter(({ id }) =>
			/^99\.01\.\d\d\/jumlah-balita-stunting\/eppgbm\/2024-08$/.test(id),
		),
	).toEqual([]);
});

it('says of a village without a number what the nearest area has', () => {
	const nearest = (slug: string, code: string) => nearestFigure(cityOf(slug), code, publication)?.figure.id;
	expect(nearest('hulu-sungai-selatan', '63.06.01.2001')).toBe('63.06.01/prevalensi-stunting/eppgbm/2022-08');
	expect(nearest('makassar', '73.71.01.1001')).toBe('73.71.01/jumlah-balita-stunting/eppgbm/2022-10');
	expect(nearest('batam', '21.71.02.1001')).toMatch(/^21\.71\/prevalensi-stunting\/eppgbm\//);
	expect(nearest('batam', '21.71.02')).toMatch(/^21\.71\/prevalensi-stunting\/eppgbm\//);
});
