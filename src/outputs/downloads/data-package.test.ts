import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readByCsvw } from '../../../tests/support/csvw.ts';
import { DATA_PACKAGE_SCHEMA } from '../../../tests/support/data-package.schema.ts';
import { readPlainly } from '../../../tests/support/plain-csv.ts';
import { loadPublication } from '../../data/load.ts';
import { exampleWith } from '../fixture.ts';
import { COLUMNS, type Column } from './columns.ts';
import { dataPackage } from './data-package.ts';
import { downloads } from './downloads.ts';
import { extentOf } from './parts.ts';
import { wholePackage } from './sizes.ts';

const at = (path: string) => `https://contoh.id${path}`;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(DATA_PACKAGE_SCHEMA);

describe.each([
	['the fictional city', exampleWith()],
	['the cities of the site', loadPublication('data')],
])('%s', (_, publication) => {
	const descriptor = dataPackage(publication, at);
	const files = downloads(publication, at);

	it('is a Data Package of version 2', () => {
		validate(JSON.parse(JSON.stringify(descriptor)));
		expect(validate.errors ?? []).toEqual([]);
		const names = descriptor.resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
	});

	it('describes every table as it is: columns, types, symbols, keys', async () => {
		let cells = 0;
		for (const { path, schema } of descriptor.resources) {
			for (const each of [path].flat()) {
				const file = files.get(each.replace(/^unduh\//, ''));
				expect(file, each).toBeDefined();
				if (!schema) continue;
				const text = (await file?.make()) as string;
				const rows = readPlainly(text);
				expect(text.split('\n')[0]?.trim().split(','), each).toEqual(schema.fields.map(({ name }) => name));
				for (const field of schema.fields) {
					const missing = (field.missingValues ?? schema.missingValues).map(({ value }) => value);
					for (const row of rows) {
						const value = row[field.name] ?? '';
						cells += 1;
						const isMissing = missing.includes(value);
						if (isMissing && field.constraints?.required) throw new Error(`${each}: ${field.name} is required`);
						if (!isMissing && field.type === 'number' && !/^-?\d+(\.\d+)?$/.test(value))
							throw new Error(`${each}: ${field.name} holds ${value}`);
						if (!isMissing && field.type === 'integer' && !/^-?\d+$/.test(value))
							throw new Error(`${each}: ${field.name} holds ${value}`);
						if (!isMissing && field.constraints?.enum && !field.constraints.enum.includes(value))
							throw new Error(`${each}: ${field.name} holds ${value}`);
					}
				}
				const keys = rows.map((row) => (schema.primaryKey ?? []).map((name) => row[name]).join('\0'));
				if (schema.primaryKey) expect(new Set(keys).size, each).toBe(rows.length);
			}
		}
		expect(cells).toBeGreaterThan(1000);
	});
});

it('labels the kinds of nothing', () => {
	const field = dataPackage(exampleWith(), at).resources[0]?.schema?.fields.find(({ name }) => name === 'nilai');
	expect(field?.missingValues?.map(({ value, label }) => `${value} ${label}`)).toEqual([
		' kosong',
		'bd belum kami temukan',
		'ds disamarkan',
		'td tidak diukur',
		'tb tidak berlaku',
		'ts tidak disajikan oleh survei',
	]);
});

const XSD_OF: Readonly<Record<Column['type'], string>> = {
	string: 'string',
	number: 'double',
	integer: 'integer',
	boolean: 'boolean',
};

it.each([
	['contoh', exampleWith(), 'kota/contoh/pengamatan.csv'],
	['bontang', loadPublication('data'), 'kota/bontang/pengamatan.csv'],
])('gives a CSVW processor every row of %s with typed cells', async (_, publication, path) => {
	const files = downloads(publication, at);
	const metadata = JSON.parse((await files.get(`${path}-metadata.json`)?.make()) as string);
	const csv = (await files.get(path)?.make()) as string;
	const read = await readByCsvw(csv, metadata, at(`/unduh/${path}`));
	const rows = readPlainly(csv);
	expect(read).toHaveLength(rows.length);
	for (const [index, row] of rows.entries()) {
		for (const { name, type, format } of COLUMNS) {
			const [text, cell] = [row[name] ?? '', read[index]?.get(name)];
			// The processor knows one symbol for null, where the recommendation allows many: the others it hands over
			// as they stand.
			if (name === 'nilai' && Number.isNaN(Number(text))) expect([undefined, text]).toContain(cell?.value);
			else if (text === '') expect(cell, `${index} ${name}`).toBeUndefined();
			else
				expect(cell, `${index} ${name}`).toEqual({
					value: text.trim(),
					type: format === 'uri' ? 'anyURI' : XSD_OF[type],
				});
		}
	}
});

it('says how large each file is and by what hash it is known, in the whole and in an archive', async () => {
	const publication = loadPublication('tests/cases/lengkap/data');
	const whole = await wholePackage(publication, at);
	const { resources } = whole;
	const files = downloads(publication, at);
	validate(JSON.parse(JSON.stringify(whole)));
	expect(validate.errors ?? []).toEqual([]);
	const single = resources.filter(({ path }) => typeof path === 'string');
	expect(single.length).toBeGreaterThan(5);
	for (const { path, ...rest } of single) {
		const content = (await files.get(String(path).replace('unduh/', ''))?.make()) ?? '';
		expect(rest, String(path)).toMatchObject(extentOf(content));
	}
	const zip = unzipSync((await files.get('kota/contoh.zip')?.make()) as Uint8Array);
	const inner = JSON.parse(strFromU8(zip['stunting-contoh/datapackage.json'] as Uint8Array));
	validate(inner);
	expect(validate.errors ?? []).toEqual([]);
	expect(inner.resources.length).toBeGreaterThan(1);
	for (const { path, hash } of inner.resources)
		expect(hash, path).toBe(extentOf(zip[`stunting-contoh/${path}`] as Uint8Array).hash);
});
