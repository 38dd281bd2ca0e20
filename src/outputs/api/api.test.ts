import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { exampleWith } from '../fixture.ts';
import { apiFiles } from './api.ts';
import { openApi } from './openapi.ts';

const at = (path: string) => `https://contoh.id${path}`;
const description = openApi(exampleWith(), at);

it('is described in OpenAPI 3.1, valid against its official schema', async () => {
	expect(await new Validator().validate(JSON.parse(JSON.stringify(description)))).toEqual({ valid: true });
});

/** For each address the schema of its answer, by the pattern of the path. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'api', ...description });
const schemas = Object.keys(description.paths).map((path) => ({
	pattern: new RegExp(
		`^${path
			.slice(1)
			.replaceAll('.', '\\.')
			.replace(/\{\w+\}/g, '[^/]+')}$`,
	),
	check: ajv.compile({
		$ref: `api#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`,
	}),
}));

describe.each([
	[
		'the fictional city',
		exampleWith([
			'survei/ssgi-2024.csv',
			'99.02,Kota Banding Contoh,18.1,15.0,21.8,320,,laporan-ssgi-contoh-2024,disalin,dua-salinan,berita-contoh-2024,,',
		]),
	],
	['the cities of the site', loadPublication('data')],
])('%s', (_, publication) => {
	const files = [...apiFiles(publication, at)].filter(([path]) => path !== 'openapi.json');

	it('has no file that the description does not describe, and each answers as described', () => {
		expect(files.length).toBeGreaterThan(20);
		for (const [path, make] of files) {
			const schema = schemas.find(({ pattern }) => pattern.test(path));
			expect(schema, path).toBeDefined();
			schema?.check(JSON.parse(JSON.stringify(make())));
			expect(schema?.check.errors ?? [], path).toEqual([]);
		}
	});

	it('has every described address', () => {
		expect(schemas.filter(({ pattern }) => !files.some(([path]) => pattern.test(path)))).toEqual([]);
	});
});

it('keeps contradicting documents apart, and says why a boundary is not passed on', () => {
	const files = apiFiles(exampleWith(), at);
	expect(files.get('angka/99.01/prevalensi-stunting/ssgi/2022.json')?.()).toMatchObject({
		keadaan: 'konflik',
		nilai: null,
		terendah: 22.1,
		tertinggi: 22.7,
		laporan: [{ nilai: 22.1 }, { nilai: 22.7 }],
	});
	expect(files.get('kota/contoh.json')?.()).toMatchObject({ batas: { tersedia: true, lisensi: 'CC0 1.0' } });
	const real = apiFiles(loadPublication('data'), at).get('kota/bontang.json')?.();
	expect(real).toMatchObject({ batas: { tersedia: false, alasan: expect.stringContaining('GADM') } });
});

it('covers every kabupaten and kota, those too of which the site has surveys only', () => {
	const publication = loadPublication('data');
	const files = apiFiles(publication, at);
	const list = files.get('kota.json')?.() as { isi: { kode: string; lengkap: boolean }[] } | undefined;
	const all = list?.isi ?? [];
	expect(new Set(all.map(({ kode }) => kode)).size).toBe(514);
	expect(all.filter(({ lengkap }) => lengkap)).toHaveLength(publication.cities.length);
	for (const { slug } of publication.register.cities) expect(files.has(`kota/${slug}.json`), slug).toBe(true);
	expect(files.get('kota/kabupaten-bogor.json')?.()).toMatchObject({
		lengkap: false,
		survei: [{ nilai: 18.9 }, { nilai: 27.6 }],
	});
});
