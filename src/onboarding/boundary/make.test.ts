import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftOf } from '../../data/draft.ts';
import { readFolder } from '../../data/read-folder.ts';
import type { AssignOptions } from './assign.ts';
import { citiesOf, cityFor } from './city.ts';
import { bontangFeatures, converted, geoJson, type MadeFeature, moved, zippedShapefile } from './made-maps.fixture.ts';
import { type CityToMap, type Made, makeBoundary } from './make.ts';
import { readSource } from './source.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-batas-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let features: MadeFeature[] = [];
let cities: CityToMap[] = [];
let number = 0;
beforeAll(async () => {
	features = await bontangFeatures();
	cities = citiesOf(draftOf(readFolder('data')).draft);
});

interface Asked extends Partial<AssignOptions> {
	readonly crs?: string;
	readonly layer?: string;
	readonly city?: string;
}
async function made(bytes: string | Uint8Array, ext: string, { layer, city, ...asked }: Asked = {}): Promise<Made> {
	number += 1;
	const file = path.join(root, `peta-${number}.${ext}`);
	writeFileSync(file, bytes);
	const source = await readSource(file, layer);
	return makeBoundary(source, cityFor(cities, source.features, city), { skip: [], ...asked, origin: {} });
}
/** How far a made map's corners lie from the true ones, in degrees, and what was understood. */
function shown({ text, frame, assignment }: Made) {
	const { features: found } = JSON.parse(text) as {
		features: { properties: { kode: string }; geometry: { coordinates: number[][][][] } }[];
	};
	const off = found.flatMap(({ properties, geometry }) => {
		const own = features.find(({ shape }) => shape.code === properties.kode)?.shape.polygons[0]?.[0]?.[0] ?? [0, 0];
		const all = geometry.coordinates.flat(2);
		return Math.min(...all.map(([x = 0, y = 0]) => Math.max(Math.abs(x - own[0]), Math.abs(y - own[1]))));
	});
	return {
		villages: found.length,
		isRight: Math.max(...off) < 2e-6,
		frame: frame.name,
		code: assignment.codeProperty,
		name: assignment.nameProperty,
	};
}
const errors = ({ issues }: Made) =>
	issues.filter(({ severity }) => severity === 'error').map(({ message }) => message);
const GOOD = { villages: 15, isRight: true, code: 'KDEPUM', name: 'NAMOBJ' };
const UTM = '+proj=tmerc +lat_0=0 +lon_0=117 +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +units=m';

describe('what offices have', () => {
	it.each<[string, () => Promise<readonly [string | Uint8Array, string]>, string]>([
		['GeoJSON', async () => [geoJson(features), 'geojson'], 'derajat WGS 84'],
		['GeoJSON with a byte order mark', async () => [`\ufeff${geoJson(features)}`, 'geojson'], 'derajat WGS 84'],
		[
			'GeoJSON with heights',
			async () => [geoJson(features).replace(/\[(-?[\d.]+),(-?[\d.]+)\]/g, '[$1,$2,0]'), 'json'],
			'derajat WGS 84',
		],
		[
			'latitude first',
			async () => [geoJson(moved(features, ([x, y]) => [y, x])), 'geojson'],
			'derajat dengan lintang di depan',
		],
		[
			'TopoJSON',
			async () => [
				(await converted(features, '-o format=topojson no-quantization out.json'))['out.json'] ?? '',
				'topojson',
			],
			'derajat WGS 84',
		],
		['a zipped shapefile', async () => [await zippedShapefile(features, 'wgs84', true), 'zip'], 'derajat WGS 84'],
		[
			'a zipped shapefile in UTM without .prj',
			async () => [await zippedShapefile(features, UTM, false), 'zip'],
			'UTM zona 50N',
		],
		[
			'a zipped shapefile in Web Mercator',
			async () => [await zippedShapefile(features, 'webmercator', false), 'zip'],
			'Web Mercator',
		],
		[
			'the north of UTM counted from the south',
			async () => [await zippedShapefile(features, UTM.replace('+y_0=0', '+y_0=10000000'), false), 'zip'],
			'UTM zona 50S',
		],
		[
			'TM-3',
			async () => [
				await zippedShapefile(
					features,
					'+proj=tmerc +lat_0=0 +lon_0=118.5 +k=0.9999 +x_0=200000 +y_0=1500000 +datum=WGS84 +units=m',
					false,
				),
				'zip',
			],
			'TM-3 zona 50.2',
		],
	])('is understood: %s', async (_, file, frame) => {
		const [bytes, ext] = await file();
		const found = await made(bytes, ext);
		expect(shown(found)).toEqual({ ...GOOD, frame });
		expect(errors(found)).toEqual([]);
	});

	it('takes the .prj at its word, and doubts a word that the numbers belie', async () => {
		const right = await made(await zippedShapefile(features, UTM, true), 'zip');
		expect(shown(right)).toMatchObject({ villages: 15, isRight: true });
		const wrong = await made(
			geoJson(features, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32650' } } }),
			'geojson',
		);
		expect(shown(wrong)).toEqual({ ...GOOD, frame: 'derajat WGS 84' });
		expect(wrong.notes.join()).toMatch(
			/Berkas berkata proyeksinya EPSG:32650, tetapi titik-titiknya hanya cocok dengan derajat WGS 84/,
		);
	});

	it('goes by names where there is no code', async () => {
		const named = features.map(({ shape, properties }) => ({
			shape,
			properties: { DESA: `KEL. ${String(properties.NAMOBJ).toUpperCase()}` },
		}));
		expect(shown(await made(geoJson(named), 'geojson'))).toEqual({
			villages: 15,
			isRight: true,
			frame: 'derajat WGS 84',
			code: undefined,
			name: 'DESA',
		});
		const border = named.map(({ shape, properties }) => ({ village: properties.DESA, border: shape.polygons }));
		expect(shown(await made(JSON.stringify(border), 'json'))).toMatchObject({
			villages: 15,
			isRight: true,
			name: 'village',
		});
	});

	it('closes rings, joins parts, and takes a shape that stands twice once', async () => {
		const open = features.map(({ shape, properties }) => ({
			properties,
			shape: { ...shape, polygons: shape.polygons.map((polygon) => polygon.map((ring) => ring.slice(0, -1))) },
		}));
		const found = await made(geoJson([...open, open[0] as MadeFeature]), 'geojson');
		expect(shown(found)).toMatchObject({ villages: 15, isRight: true });
		expect(found.notes.join()).toMatch(
			/Dirangkai dari beberapa bentuk.*: 2 bentuk.*tertulis dua kali.*Garis keliling yang tidak tertutup, lalu ditutup: .* dan 10 lagi/s,
		);
	});

	it('leaves out the shapes of another city, and of no village', async () => {
		const lake = {
			properties: { NAMOBJ: 'Danau', KDEPUM: '', WADMKK: 'Kota Bontang' },
			shape: (features[0] as MadeFeature).shape,
		};
		const abroad = {
			properties: { NAMOBJ: 'Teluk Pandan', KDEPUM: '64.08.14.2001', WADMKK: 'Kutai Timur' },
			shape: lake.shape,
		};
		const found = await made(geoJson([...features, lake, abroad]), 'geojson');
		expect(shown(found)).toMatchObject({ villages: 15, isRight: true });
		expect(found.notes.join()).toMatch(/bukan kelurahan:\n.*Danau.*kota atau kabupaten lain: 1 bentuk/s);
	});
});

describe('an archive or a folder of layers', () => {
	const layer = (name: string, more = '') =>
		converted(features, `${more} -proj from=wgs84 wgs84 -o format=shapefile ${name}.shp`);
	const LFS = Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n');

	it('gives its one layer of areas, and asks which of two', async () => {
		const [areas, points] = await Promise.all([layer('desa'), layer('kantor', '-points inner')]);
		const found = await made(zipSync({ ...areas, ...points, ...(await layer('jalan', '-lines')) }), 'zip');
		expect(shown(found)).toMatchObject({ villages: 15, isRight: true });
		const districts = await layer('kecamatan', '-dissolve2 WADMKC');
		await expect(made(zipSync({ ...areas, ...points, ...districts }), 'zip')).rejects.toThrow(
			/- desa \(bidang\)\n.*- kantor \(titik\)/s,
		);
		const twice = Object.entries(areas).flatMap(([name, bytes]) =>
			['2010', '2023'].map((folder) => [`${folder}/${name}`, bytes] as const),
		);
		await expect(made(zipSync(Object.fromEntries(twice)), 'zip')).rejects.toThrow(
			/- 2010\/desa \(bidang\)\n.*- 2023\/desa/s,
		);
	});

	it('says what is in it where no map is', async () => {
		const [areas, points] = await Promise.all([layer('desa'), layer('kantor', '-points inner')]);
		const { 'desa.shp': _, ...rest } = areas;
		await expect(made(zipSync(rest), 'zip')).rejects.toThrow(/\.shp-nya tidak ikut/);
		await expect(made(zipSync({ 'desa.zip': zipSync(areas) }), 'zip')).rejects.toThrow(/`desa\.zip`: buka dahulu/);
		await expect(made(zipSync(points), 'zip')).rejects.toThrow(/berisi titik, bukan bidang/);
		await expect(made(zipSync({ ...areas, 'desa.dbf': LFS }), 'zip')).rejects.toThrow(
			/`desa\.dbf` hanya penunjuk git-LFS/,
		);
		await expect(made(LFS, 'shp')).rejects.toThrow(/git lfs pull/);
		await expect(made('', 'shp')).rejects.toThrow(/kosong/);
	});
});

describe('what is not certain', () => {
	const first = () => features[0] as MadeFeature;
	const withFirst = (properties: Record<string, unknown>) =>
		geoJson(
			features.map((each, at) => (at === 0 ? { ...each, properties: { ...each.properties, ...properties } } : each)),
		);
	it.each<[string, () => string | Promise<Uint8Array>, string, Asked, RegExp]>([
		[
			'codes and names that disagree',
			() => withFirst({ KDEPUM: '64.74.01.1003' }),
			'geojson',
			{},
			/kode itu milik Lok Tuan .*--trust code/s,
		],
		[
			'an unknown code',
			() => withFirst({ KDEPUM: '64.74.01.1099', NAMOBJ: 'Baru', WADMKD: 'Baru' }),
			'geojson',
			{},
			/tidak ada di wilayah.csv Kota Bontang.*--skip KODE/s,
		],
		[
			'an unknown name',
			() => withFirst({ KDEPUM: '', NAMOBJ: 'Entah', WADMKD: 'Entah' }),
			'geojson',
			{},
			/1 kelurahan belum punya bentuk.*Entah.*alias/s,
		],
		[
			'no property of use',
			() => geoJson(features.map(({ shape }) => ({ shape, properties: { OBJECTID: 1 } }))),
			'geojson',
			{ city: 'bontang' },
			/Yang ada: `OBJECTID`/,
		],
		[
			'a property that is not there',
			() => geoJson(features),
			'geojson',
			{ code: 'KODE' },
			/Tidak ada properti `KODE`.*`KDEPUM`/,
		],
		['another city', () => geoJson(features), 'geojson', { city: 'binjai' }, /Tidak ada properti .* Kota Binjai/],
		[
			'no such city',
			() => geoJson(features),
			'geojson',
			{ city: 'bogor' },
			/Kota `bogor` tidak ada di folder data\. Yang ada: `batam`/,
		],
		[
			'another island',
			() => geoJson(moved(features, ([x, y]) => [x - 10, y - 5])),
			'geojson',
			{},
			/Tidak satu pun proyeksi/,
		],
		[
			'no shape',
			() => geoJson(features.map((each) => ({ ...each, shape: { code: '', polygons: [] } }))),
			'geojson',
			{},
			/semuanya kosong/,
		],
		[
			'points',
			() => geoJson([first()]).replace('MultiPolygon', 'MultiPoint'),
			'geojson',
			{},
			/bukan bidang \(MultiPoint\)/,
		],
		['a pointer of git-LFS', () => 'version https://git-lfs.github.com/spec/v1\n', 'geojson', {}, /git lfs pull/],
		['a broken text', () => '{"type":', 'geojson', {}, /JSON tidak terbaca/],
		['a broken archive', () => 'PK\u0003\u0004x', 'zip', {}, /rusak atau terkunci/],
		['an unknown kind', () => 'x', 'kml', {}, /GeoJSON atau shapefile/],
	])('is refused with what to do: %s', async (_, file, ext, asked, said) => {
		await expect(made(await file(), ext, asked)).rejects.toThrow(said);
	});

	it('is decided by who knows', async () => {
		const text = withFirst({ KDEPUM: '64.74.01.1003' });
		expect(shown(await made(text, 'geojson', { trust: 'name' }))).toMatchObject({ villages: 15, isRight: true });
		expect(errors(await made(text, 'geojson', { trust: 'code' })).join()).toMatch(
			/padahal .* tidak punya bentuk|menutupi/,
		);
		const foreign = withFirst({ KDEPUM: '64.74.01.1099', NAMOBJ: 'Baru', WADMKD: 'Baru' });
		expect(shown(await made(foreign, 'geojson', { skip: ['64.74.01.1099'] }))).toMatchObject({ villages: 14 });
	});
});
