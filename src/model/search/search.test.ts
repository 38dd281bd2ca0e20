import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { placeSlug } from '../../site.ts';
import type { Area } from '../base/area.ts';
import { editsToBeginning, fold, search } from './search.ts';
import { type SearchFiles, searchFiles, searchFilesOf } from './search-index.ts';
import { entriesOf, partsFor, placesOf } from './search-lines.ts';

const LIMIT = 30_000;
const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const through = <T>(value: T): T => JSON.parse(JSON.stringify(value));

it.each([
	['Lok Tuan', 'loktuan'],
	['LOKTOEAN', 'loktuan'],
	['Api-Api', 'apiapi'],
	['Tjipoetat', 'ciputat'],
	["Ba'a", 'ba'],
])('fold: %s becomes %s', (name, expected) => {
	expect(fold(name)).toBe(expected);
});

it.each([
	['bontang', 'bontangkuala', 0],
	['bomtang', 'bontangkuala', 1],
	['bnotang', 'bontang', 1],
	['botang', 'bontang', 1],
	['bonntang', 'bontang', 1],
	['', 'bontang', 0],
	['abc', '', 3],
])('editsToBeginning: %s of %s is %d', (query, name, expected) => {
	expect(editsToBeginning(query, name)).toBe(expected);
});

describe('the real cities', () => {
	let files: SearchFiles;
	beforeAll(() => {
		const { first, parts } = searchFilesOf(loadPublication('data'), placeSlug);
		files = {
			first: through(first),
			parts: new Map([...parts].map(([beginning, lines]) => [beginning, through(lines)])),
		};
	});
	/** What a reader's device knows when all files have come. */
	const all = () => [
		...entriesOf(files.first),
		...[...files.parts.values()].flatMap((lines) => placesOf(lines, files.first)),
	];
	const first = (query: string) => {
		const lines = partsFor(query, files.first.parts).flatMap((part) => files.parts.get(part) ?? []);
		return search(query, [...entriesOf(files.first), ...placesOf(lines, files.first)])[0];
	};

	it('finds a puskesmas, whose page stands in a folder of its own', () => {
		expect(first('puskesmas bontang')?.path).toBe('/kota/bontang/puskesmas/bontang-barat/');
	});

	it('fit into files under the limit, with every kabupaten and kota in the first', () => {
		for (const file of [files.first, ...files.parts.values()]) expect(size(file)).toBeLessThan(LIMIT);
		const cities = entriesOf(files.first).filter(({ kind }) => kind === 'city');
		expect(cities).toHaveLength(514);
		const surveyed = (name: string) => cities.find((city) => city.name === name)?.isSurveyed;
		expect(['Kota Bontang', 'Kabupaten Sleman'].map(surveyed)).toEqual([undefined, true]);
		// One with another spelling stands in the file of each.
		expect(new Set(all().flatMap(({ kind, path }) => (kind === 'village' ? path : []))).size).toBe(
			loadPublication('data').cities.reduce(
				(sum, { villages, healthCentres }) => sum + villages.length + healthCentres.length,
				0,
			),
		);
	});

	it.each([
		['lok tuan', 'Lok Tuan'],
		['Loktuan', 'Lok Tuan'],
		['loktoean', 'Lok Tuan'],
		['lok taun', 'Lok Tuan'],
		['kel. guntung', 'Guntung'],
		['tuan', 'Lok Tuan'],
		['lok tuan bontang', 'Lok Tuan'],
		['serpong utara', 'Serpong Utara'],
		['kota batam', 'Kota Batam'],
		['tangsel', 'Kota Tangerang Selatan'],
		['bekesi', 'Kota Bekasi'],
		['cakupan', 'Cakupan'],
	])('%s finds %s', (query, name) => {
		expect(first(query)?.name).toBe(name);
	});

	it.each(['xq', 'zzzzzz', '...', 'kabupaten'])('%s invents nothing', (query) => {
		expect(search(query, all()).every(({ name }) => fold(name).includes(fold(query)))).toBe(true);
	});

	it('gives the address that the page has', () => {
		const bontang = loadPublication('data').cities.find(({ slug }) => slug === 'bontang');
		if (!bontang) throw new Error('bontang');
		const paths = new Set(all().map(({ path }) => path));
		for (const { code } of bontang.villages) expect(paths).toContain(`/kota/bontang/${placeSlug(bontang, code)}/`);
	});
});

describe('the whole country: every city, district and village of the Ministry’s list', () => {
	let files: SearchFiles;
	beforeAll(async () => {
		const [provinces, regencies, districts, villages] = await Promise.all([
			getProvinces(),
			getRegencies(),
			getDistricts(),
			getVillages(),
		]);
		const area = ({ code, name }: { code: string; name: string }, level: Area['level']): Area => ({
			code,
			name,
			level,
			aliases: [],
		});
		const names = new Map(provinces.map((province) => [province.code, area(province, 'province')]));
		const title = (name: string) => name.toLowerCase().replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
		const districtsOf = Map.groupBy(districts, ({ code }) => code.slice(0, 5));
		const villagesOf = Map.groupBy(villages, ({ code }) => code.slice(0, 5));
		const cities = regencies.map(({ code, name, province_code }) => ({
			slug: title(name)
				.replace(/^(Kota|Kabupaten) (Administrasi )?/, '')
				.toLowerCase()
				.replace(/\W+/g, '-'),
			name: title(name),
			province: names.get(province_code) as Area,
			districts: (districtsOf.get(code) ?? []).map((each) => area(each, 'district')),
			villages: (villagesOf.get(code) ?? []).map((each) => area(each, 'village')),
		}));
		const slugs = new Map(villages.map(({ code, name }) => [code, name.toLowerCase().replace(/\W+/g, '-')]));
		files = searchFiles(cities, loadPublication('data').terms, (_, code) => slugs.get(code) ?? '');
	}, 60_000);

	it('keeps every file under the limit', () => {
		expect(files.first.cities).toHaveLength(514);
		expect(size(files.first)).toBeLessThan(LIMIT);
		expect(Math.max(...[...files.parts.values()].map(size))).toBeLessThan(LIMIT);
	});

	it('loses nobody', () => {
		const held = [...files.parts.values()].reduce((sum, lines) => sum + lines.length, 0);
		expect(held).toBeGreaterThan(90_000);
	});

	it.each([
		['lok tuan', 'Lok Tuan'],
		['sukamaju', 'Sukamaju'],
		['kebon jeruk', 'Kebon Jeruk'],
	])('finds %s in at most four parts', (query, name) => {
		const parts = partsFor(query, files.first.parts);
		expect(parts.length).toBeGreaterThan(0);
		expect(parts.length).toBeLessThanOrEqual(4);
		const entries = parts.flatMap((part) => placesOf(through(files.parts.get(part) ?? []), files.first));
		expect(search(query, entries)[0]?.name).toBe(name);
	});

	it('asks for no part before two letters are there', () => {
		expect(partsFor('s', files.first.parts)).toEqual([]);
		expect(partsFor('', undefined)).toEqual([]);
	});
});
