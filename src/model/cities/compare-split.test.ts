import { describe, expect, it } from 'vitest';
import { example, exampleCity } from '../../charts/cities.fixture.ts';
import { loadPublication } from '../../data/load.ts';
import type { City } from '../base/city.ts';
import type { Publication } from '../base/publication.ts';
import { compareSets, refusals } from './compare.ts';
import {
	isNational,
	MOST_CITIES,
	provincesOf,
	refusalsOfProvince,
	setsOfProvince,
	setsOfProvinces,
} from './compare-split.ts';

/** The whole country, with the figures of one fictional city in each: 34 provinces of 15 cities. */
function country(): Publication {
	const base = example();
	const one = exampleCity(base);
	const cities = Array.from({ length: 510 }, (_, at): City => {
		const province = String(11 + Math.floor(at / 15));
		const code = `${province}.${String(1 + (at % 15)).padStart(2, '0')}`;
		const figures = one.figures
			.filter(({ area }) => area === one.code)
			.map((figure) => ({ ...figure, area: code, id: figure.id.replace(one.code, code) }));
		return {
			...one,
			code,
			slug: `kota-${at}`,
			name: `Kota ${at}`,
			figures,
			province: { ...one.province, code: province, name: `Provinsi ${province}` },
		};
	});
	const provinces = cities.map(({ province }) => province);
	return {
		...base,
		cities,
		areas: { ...base.areas, ...Object.fromEntries(provinces.map((province) => [province.code, province])) },
		figures: [...base.figures.filter(({ area }) => area === '00'), ...cities.flatMap(({ figures }) => figures)],
	};
}
const whole = country();
const surveys = compareSets(whole, 'survey');

describe('a country of 510 cities', () => {
	it('does not fit on one page, while the five cities of a beginning do', () => {
		expect(isNational(whole)).toBe(true);
		expect(isNational({ cities: whole.cities.slice(0, 5) })).toBe(false);
	});

	it('is told province by province, every city once', () => {
		const provinces = provincesOf(whole);
		expect(provinces).toHaveLength(34);
		for (const { instrument, rows } of surveys) {
			const told = provinces.flatMap(({ code }) =>
				setsOfProvince(surveys, code)
					.filter((set) => set.instrument === instrument)
					.flatMap((set) => set.rows.flatMap(({ city }) => city?.slug ?? [])),
			);
			expect(told.sort()).toEqual(rows.flatMap(({ city }) => city?.slug ?? []).sort());
		}
	});

	it('has no table longer than a page holds, each with the nation beside it', () => {
		for (const { code } of provincesOf(whole)) {
			for (const { rows } of setsOfProvince(surveys, code)) {
				expect(rows.length).toBeLessThanOrEqual(MOST_CITIES);
				expect(rows.at(-1)?.code).toBe('00');
			}
		}
		for (const { rows } of setsOfProvinces(surveys)) expect(rows.every(({ city }) => city === undefined)).toBe(true);
	});

	it('refuses in each province what is refused of its cities', () => {
		const all = refusals(whole);
		const single = all.filter((refusal) => 'figure' in refusal);
		const told = provincesOf(whole).flatMap(({ code }) =>
			refusalsOfProvince(all, code).filter((refusal) => 'figure' in refusal),
		);
		expect(single.length).toBeGreaterThan(0);
		expect(told).toHaveLength(single.length);
	});
});

it('lets every kabupaten and kota be compared within its province, with the province and the nation beside it', () => {
	const real = loadPublication('data');
	const sets = compareSets(real, 'survey', true);
	const met = new Set<string>();
	for (const { code } of provincesOf(real))
		for (const { instrument, rows } of setsOfProvince(sets, code)) {
			for (const { code: area, city, light } of rows) if (city || light) met.add(area);
			expect(
				rows.map((row) => row.code),
				instrument.id,
			).toEqual(expect.arrayContaining(['00']));
		}
	expect(met.size).toBe(514);
	// Without them the page of all stays small.
	expect(
		compareSets(real, 'survey')
			.flatMap(({ rows }) => rows)
			.every(({ light }) => light === undefined),
	).toBe(true);
});
