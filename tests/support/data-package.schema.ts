/**
 * What Data Package v2 requires of a descriptor (datapackage.org/standard: Data Package, Data Resource, Table Schema),
 * written down here because no npm package carries the official v2 profile. Names and types of the standard's
 * properties; unknown ones are allowed, as the standard allows them.
 */
const text = { type: 'string' };
/** An address, or a POSIX path below the package: no way out of it, no sign of another system's paths. */
const path = {
	type: 'string',
	anyOf: [{ pattern: '^(?:http|ftp)s?://' }, { minLength: 1, not: { pattern: '^[./~]|^file:|/\\.\\./|\\\\|://' } }],
};
const missingValues = {
	anyOf: [
		{ type: 'array', items: text },
		{ type: 'array', items: { type: 'object', required: ['value'], properties: { value: text, label: text } } },
	],
};
/** A field of one type: its formats, and what the values of an `enum` are; a field without a type is a text. */
const fieldOf = (type: string, formats: readonly string[], values: readonly object[]) => ({
	type: 'object',
	required: type === 'string' ? ['name'] : ['name', 'type'],
	properties: {
		name: text,
		type: { const: type },
		format: { enum: formats },
		title: text,
		description: text,
		example: text,
		constraints: {
			type: 'object',
			properties: {
				required: { type: 'boolean' },
				unique: { type: 'boolean' },
				pattern: text,
				enum: { anyOf: values.map((items) => ({ type: 'array', minItems: 1, uniqueItems: true, items })) },
			},
		},
		missingValues,
		rdfType: text,
	},
});
/** The types that this site's tables use: another one is a change to look at the standard for. */
const field = {
	oneOf: [
		fieldOf('string', ['default', 'email', 'uri', 'binary', 'uuid'], [text]),
		fieldOf('number', ['default'], [text, { type: 'number' }]),
		fieldOf('integer', ['default'], [text, { type: 'integer' }]),
		fieldOf('boolean', ['default'], [{ type: 'boolean' }]),
	],
};
const tableSchema = {
	type: 'object',
	required: ['fields'],
	properties: {
		fields: { type: 'array', minItems: 1, items: field },
		primaryKey: { anyOf: [text, { type: 'array', items: text, minItems: 1, uniqueItems: true }] },
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
				properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
			},
		},
		contributors: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				minProperties: 1,
				properties: {
					title: text,
					path,
					email: { type: 'string', format: 'email' },
					roles: { type: 'array', minItems: 1, items: text },
				},
			},
		},
		sources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				minProperties: 1,
				properties: { title: text, path, email: { type: 'string', format: 'email' }, version: text },
			},
		},
		resources: { type: 'array', minItems: 1, items: resource },
	},
};
