/**
 * What Data Package v2 requires of a descriptor (datapackage.org/standard: Data Package, Data Resource, Table Schema), written down here because no npm
 * package carries the official v2 profile. Names and types of the standard's properties; unknown ones are allowed, as the standard allows them.
 */
const text = { type: 'string' };
const path = { type: 'string', not: { pattern: '^/|\\.\\./|^~' } };
const missingValues = {
	anyOf: [
		{ type: 'array', items: text },
		{ type: 'array', items: { type: 'object', required: ['value'], properties: { value: text, label: text } } },
	],
};
const TYPES = 'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(' ');
const field = {
	type: 'object',
	required: ['name'],
	properties: {
		name: text,
		type: { enum: TYPES },
		format: text,
		title: text,
		description: text,
		constraints: { type: 'object', properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } } },
		missingValues,
	},
};
const tableSchema = {
	type: 'object',
	required: ['fields'],
	properties: {
		fields: { type: 'array', minItems: 1, items: field },
		primaryKey: { anyOf: [text, { type: 'array', items: text, minItems: 1 }] },
		missingValues,
	},
};
const resource = {
	type: 'object',
	required: ['name'],
	oneOf: [{ required: ['path'] }, { required: ['data'] }],
	properties: {
		name: { type: 'string', minLength: 1 },
		path: { anyOf: [path, { type: 'array', minItems: 1, items: path }] },
		type: { const: 'table' },
		title: text,
		description: text,
		format: text,
		mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
		encoding: text,
		schema: { anyOf: [text, tableSchema] },
	},
};

export const DATA_PACKAGE_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	type: 'object',
	required: ['resources'],
	properties: {
		$schema: { type: 'string', format: 'uri' },
		name: text,
		id: text,
		title: text,
		description: text,
		homepage: { type: 'string', format: 'uri' },
		version: text,
		created: { type: 'string', format: 'date-time' },
		keywords: { type: 'array', minItems: 1, items: text },
		licenses: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				anyOf: [{ required: ['name'] }, { required: ['path'] }],
				properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: text, title: text },
			},
		},
		contributors: {
			type: 'array',
			minItems: 1,
			items: { type: 'object', properties: { title: text, path: text, email: text, roles: { type: 'array', minItems: 1, items: text } } },
		},
		sources: {
			type: 'array',
			minItems: 1,
			items: { type: 'object', minProperties: 1, properties: { title: text, path: text, email: text, version: text } },
		},
		resources: { type: 'array', minItems: 1, items: resource },
	},
};
