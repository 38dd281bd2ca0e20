import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { publish } from '../../src/data/publish.ts';
import { readFolder } from '../../src/data/read-folder.ts';
import { CITIES, readCity } from '../../src/geo/cities.fixture.ts';
import { cityShapes } from '../../src/geo/city-shapes.ts';
import { fromCapitals } from '../../src/model/base/register.ts';
import { slugOf } from '../../src/model/base/slug.ts';
import { cityFiles, defaultSlug, withProvince } from '../../src/onboarding/new-city/city-files.ts';
import { createCities, createCity, NewCityError } from '../../src/onboarding/new-city/create-city.ts';
import { crosswalksOf, namesInUse, splitGroupsOf } from '../../src/onboarding/new-city/crosswalk.ts';
import { tidyName } from '../../src/onboarding/new-city/near-spelling.ts';
import { type GadmCity, readGadmCities } from '../../src/onboarding/new-city/parent-cities.ts';
import { findCities, type RegisterCity, readRegister } from '../../src/onboarding/new-city/register.ts';
import { crosswalkReport } from '../../src/onboarding/new-city/report.ts';

let cities: readonly RegisterCity[];
let gadm: readonly GadmCity[];
let isInUse: (key: string) => boolean;
// The register has 84,000 rows, and a test machine may be slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const temporary = mkdtempSync(path.join(tmpdir(), 'aksi7-new-city-'));
beforeAll(async () => {
	[cities, gadm] = await Promise.all([readRegister(), readGadmCities()]);
	isInUse = namesInUse(cities);
});
afterAll(() => rmSync(temporary, { recursive: true }));

function dataFolder(name: string): string {
	const dir = path.join(temporary, name, 'data');
	cpSync('data/_contoh', dir, { recursive: true });
	return dir;
}
const crosswalkOf = async (code: string) => {
	const family = splitGroupsOf(cities, gadm).find((each) => each.cities.some((city) => city.code === code));
	if (family === undefined) throw new Error(code);
	const found = (await crosswalksOf(family, isInUse)).find(({ city }) => city.code === code);
	if (found === undefined) throw new Error(code);
	return found;
};

describe('spelling', () => {
	test.each([
		['PANGKAJENE DAN KEPULAUAN', 'Pangkajene dan Kepulauan'],
		['DKI JAKARTA', 'DKI Jakarta'],
	])('%s is %s', (raw, name) => expect(fromCapitals(raw)).toBe(name));
	test.each([
		['Simpang  peut ', 'Simpang Peut'],
		['Ja"an', "Ja'an"],
		['Suka Maju II', 'Suka Maju II'],
	])('%j is %j', (raw, name) => expect(tidyName(raw)).toBe(name));
	test('a slug is an id', () => expect(slugOf("Fak Fak' Ü")).toBe('fak-fak-u'));
});

describe('the register', () => {
	test('has 514 cities, each with a folder name of its own and a place in GADM', () => {
		expect(cities).toHaveLength(514);
		expect(new Set(cities.map((city) => defaultSlug(city, cities))).size).toBe(514);
		expect(splitGroupsOf(cities, gadm).filter(({ ids }) => ids.size === 0)).toEqual([]);
		expect(splitGroupsOf(cities, gadm).flatMap((family) => family.cities)).toHaveLength(514);
	});

	test.each([
		['32.04', ['32.04']],
		['3204', ['32.04']],
		['Kabupaten Bandung', ['32.04']],
		['kab. bandung', ['32.04']],
		['Kota Jakarta Pusat', ['31.71']],
		['bontang', ['64.74']],
		['Bandung', ['32.04', '32.73']],
		['Antah Berantah', []],
		['', []],
	])('%j means %j', (asked, codes) => {
		expect(findCities(cities, asked).map(({ code }) => code)).toEqual(codes);
	});

	test.each([
		['63.03', 'KalimantanSelatan', 'Banjar'],
		['32.79', 'JawaBarat', 'Banjar'],
		['93.01', 'Papua', 'Merauke'],
		['96.71', 'PapuaBarat', 'KotaSorong'],
		['53.21', 'NusaTenggaraTimur', 'Belu'],
	])('%s lay in %s, %s', (code, province, name) => {
		const family = splitGroupsOf(cities, gadm).find((each) => each.cities.some((city) => city.code === code));
		expect(gadm.filter(({ id }) => family?.ids.has(id)).map((each) => [each.province, each.name])).toEqual([
			[province, name],
		]);
	});
});

describe('the boundaries found', () => {
	test.each(CITIES.map(([slug], i) => [slug, ['12.75', '64.74', '32.75', '21.71', '36.74'][i] ?? ''] as const))(
		'%s: none but those that people found',
		async (slug, code) => {
			const { matches } = await crosswalkOf(code);
			const right = new Map(readCity(slug).villages.map((village) => [village.code, village.boundary]));
			expect(matches.filter(({ village, boundary }) => right.get(village.code) !== boundary.id)).toEqual([]);
			expect(matches.length).toBeGreaterThan(0.95 * right.size);
		},
	);

	test('a city that parted from another shares no boundary with it', async () => {
		const [ciamis, pangandaran] = await Promise.all([crosswalkOf('32.07'), crosswalkOf('32.18')]);
		expect(pangandaran.matches.length).toBeGreaterThan(80);
		const ids = [...ciamis.matches, ...pangandaran.matches].map(({ boundary }) => boundary.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('the report names what a person should look at', async () => {
		const report = crosswalkReport(await crosswalkOf('32.04'));
		expect(report).toContain('Punya bentuk di peta bawaan: 276 dari 280 (98,6%).');
		expect(report).toContain('32.04.09.1004 Sulaiman = Sulaeman (Margahayu)');
		expect(report).toContain('Tanpa bentuk');
	});
});

describe('createCity', () => {
	test('makes a city that can be published and drawn, adds its province and nothing else', async () => {
		const dir = dataFolder('bandung');
		const before = readFolder(dir);
		const { folder, isProvinceNew } = await createCity('32.04', dir);
		expect(path.basename(folder)).toBe('kabupaten-bandung');
		expect(readdirSync(folder).sort()).toEqual(['angka.csv', 'kota.json', 'wilayah.csv']);
		expect(isProvinceNew).toBe(true);
		const after = readFolder(dir);
		const changed = [...after.files].filter(([file, text]) => before.files.get(file) !== text).map(([file]) => file);
		expect(changed.filter((file) => !file.startsWith('kota/kabupaten-bandung/'))).toEqual(['acuan/wilayah.csv']);

		const { issues, publication } = publish(after);
		expect(issues).toEqual([]);
		const city = publication?.cities.find(({ slug }) => slug === 'kabupaten-bandung');
		expect(city).toMatchObject({ name: 'Kabupaten Bandung', shortName: 'Bandung', province: { name: 'Jawa Barat' } });
		expect([city?.districts.length, city?.villages.length]).toEqual([31, 280]);
		const shapes = await cityShapes({
			slug: 'kabupaten-bandung',
			villages: city?.villages ?? [],
			districts: city?.districts ?? [],
		});
		expect([shapes.kind, shapes.villages.length, shapes.missing.length]).toEqual(['boundary', 280, 4]);
		const rows = readFileSync(path.join(folder, 'wilayah.csv'), 'utf8').split('\n');
		expect(rows.filter((row) => row.includes(',kelurahan,'))).toHaveLength(10);
		expect(rows.filter((row) => row.includes(',desa,'))).toHaveLength(270);
	});

	test('leaves a city to the tiles when its villages have been divided since', async () => {
		const dir = dataFolder('nduga');
		const { crosswalk, folder } = await createCity('Nduga', dir);
		expect(readFileSync(path.join(folder, 'wilayah.csv'), 'utf8')).not.toContain('IDN.');
		expect(crosswalkReport(crosswalk)).toContain('digambar sebagai ubin');
		expect(publish(readFolder(dir)).issues).toEqual([]);
	});

	test('refuses what it does not know, what may be two cities, and what is there, and writes nothing', async () => {
		const dir = dataFolder('refused');
		await createCity('31.01', dir, 'seribu');
		const before = readFolder(dir);
		for (const [asked, slug, words] of [
			['99.99', undefined, 'Tidak ada kota atau kabupaten `99.99`'],
			['Bandung', undefined, '32.73  Kota Bandung, Jawa Barat'],
			['31.01', undefined, 'seribu sudah ada dan tidak ditimpa'],
			['31.71', 'contoh', 'contoh sudah ada dan tidak ditimpa'],
			['31.71', '../luar', 'tidak dapat dipakai'],
		] as const) {
			await expect(createCity(asked, dir, slug)).rejects.toThrow(NewCityError);
			await expect(createCity(asked, dir, slug)).rejects.toThrow(words);
		}
		await expect(createCity('31.71', path.join(temporary, 'kosong'))).rejects.toThrow('belum ada');
		expect(existsSync(path.join(temporary, 'kosong'))).toBe(false);
		expect(readFolder(dir)).toEqual(before);
	});
});

describe('createCities', () => {
	test('makes those that are wanted and missing, leaves what is there, and all can be published', async () => {
		const dir = dataFolder('some');
		await createCity('32.73', dir, 'kota-kembang');
		const before = readFolder(dir);
		const wanted = ['32.73', '32.04', '32.79'];
		expect(await createCities(dir, ({ code }) => wanted.includes(code))).toBe(2);
		expect(readdirSync(path.join(dir, 'kota')).sort()).toEqual([
			'banjar',
			'contoh',
			'kabupaten-bandung',
			'kota-kembang',
		]);
		const after = readFolder(dir);
		expect([...before.files].filter(([file, text]) => after.files.get(file) !== text)).toEqual([]);
		expect(publish(after).issues).toEqual([]);
		expect(await createCities(dir, ({ code }) => wanted.includes(code))).toBe(0);
		expect(readFolder(dir)).toEqual(after);
	});

	test('tells by their code the villages that the register has twice by one name in one district', () => {
		const twice = cities.flatMap((city) => {
			const names = Map.groupBy(city.villages, ({ code, name }) => `${code.slice(0, 8)} ${name.toLowerCase()}`);
			return [...names.values()].filter(({ length }) => length > 1).map((villages) => ({ city, villages }));
		});
		expect(twice.length).toBeGreaterThan(0);
		for (const { city, villages } of twice) {
			const rows = cityFiles({ city, matches: [] }, {}).get('wilayah.csv')?.split('\n') ?? [];
			for (const { code, name } of villages) {
				expect(rows.find((row) => row.startsWith(`${code},`))).toContain(`,${name} (${code.slice(-4)}),`);
			}
		}
		const [plain] = cities.filter(({ code }) => code === '64.74');
		expect(plain && cityFiles({ city: plain, matches: [] }, {}).get('wilayah.csv')).not.toContain('(');
	});
});

test('withProvince keeps the order of the codes and all other lines', () => {
	const text =
		'kode,tingkat,nama,alias,batas\n00,negara,Indonesia,,\n32,provinsi,Jawa Barat,Jabar,\n32.73,kota,Bandung,,\n36,provinsi,Banten,,\n';
	expect(withProvince(text, { code: '32', name: 'Jawa Barat' })).toBe(text);
	expect(withProvince(text, { code: '33', name: 'Jawa Tengah' }).split('\n')[4]).toBe('33,provinsi,Jawa Tengah,,');
	expect(withProvince(text, { code: '11', name: 'Aceh' }).split('\n')[2]).toBe('11,provinsi,Aceh,,');
	expect(withProvince(text.trimEnd(), { code: '94', name: 'Papua Tengah' })).toBe(
		`${text}94,provinsi,Papua Tengah,,\n`,
	);
});
