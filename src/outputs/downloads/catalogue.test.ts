import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { exampleWith } from '../fixture.ts';
import { catalogue } from './catalogue.ts';
import { downloads } from './downloads.ts';

const at = (path: string) => `https://contoh.id${path}`;

interface Dataset {
	readonly identifier?: string;
	readonly title?: string;
	readonly description?: string;
	readonly landingPage?: string;
	readonly keyword?: readonly string[];
	readonly language?: readonly string[];
	readonly modified?: string;
	readonly publisher?: { readonly name?: string };
	readonly distribution?: readonly Readonly<Record<string, string>>[];
}

/** What CKAN's DCAT JSON harvester makes of an entry: the keys it reads, and the package's fields they become. */
function harvest({
	identifier,
	title,
	description,
	landingPage,
	keyword = [],
	language = [],
	modified,
	publisher,
	distribution = [],
}: Dataset) {
	return {
		guid: identifier,
		title,
		notes: description,
		url: landingPage,
		tags: keyword,
		language: language.join(','),
		dcat_modified: modified,
		dcat_publisher_name: publisher?.name,
		resources: distribution.map((each) => ({
			name: each.title,
			url: each.downloadURL ?? each.accessURL,
			format: each.format,
		})),
	};
}

/** CKAN's own rule for a tag. */
const TAG = /^[\p{L}\p{N} \-_.]{2,100}$/u;

/**
 * The vocabulary that the catalogue's context stands for, as far as it is used: a key without a meaning would be lost.
 */
const IRIS = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dc: 'http://purl.org/dc/terms/',
	pod: 'https://project-open-data.cio.gov/v1.1/schema#',
	org: 'http://www.w3.org/ns/org#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	wdrs: 'http://www.w3.org/2007/05/powder#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
};
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const DC = 'title description modified language license spatial publisher identifier temporal format'.split(' ');
/** Of DCAT itself, where every other key is taken to belong. */
const DCAT = 'dataset distribution contactPoint landingPage keyword theme mediaType'.split(' ');
const CONTEXT = {
	...IRIS,
	'@vocab': IRIS.dcat,
	...Object.fromEntries(DC.map((key) => [key, `dc:${key}`])),
	downloadURL: link('dcat:downloadURL'),
	accessURL: link('dcat:accessURL'),
	describedBy: link('wdrs:describedby'),
	conformsTo: link('dc:conformsTo'),
	accessLevel: 'pod:accessLevel',
	describedByType: 'pod:describedByType',
	fn: 'vcard:fn',
	name: 'skos:prefLabel',
};

async function expandedOf(document: object): Promise<Record<string, unknown>> {
	const documentLoader = async (url: string) => {
		expect(url).toBe('https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld');
		return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
	};
	const [catalog] = await jsonld.expand(
		document as jsonld.JsonLdDocument,
		{ documentLoader } as unknown as jsonld.Options.Expand,
	);
	return catalog as Record<string, unknown>;
}

/** Every object of a JSON tree. */
const objectsIn = (value: unknown): object[] =>
	Array.isArray(value)
		? value.flatMap(objectsIn)
		: typeof value === 'object' && value !== null
			? [value, ...Object.values(value).flatMap(objectsIn)]
			: [];

describe.each([
	['the fictional city', exampleWith()],
	['the cities of the site', loadPublication('data')],
])('%s', (_, publication) => {
	const document = JSON.parse(JSON.stringify(catalogue(publication, at))) as ReturnType<typeof catalogue>;

	it('gives CKAN’s harvester whole packages, and every file is there', () => {
		const files = downloads(publication, at);
		const packages = document.dataset.map((each) => harvest(each as Dataset));
		expect(packages).toHaveLength(publication.cities.length + 1);
		expect(new Set(packages.map(({ guid }) => guid)).size).toBe(packages.length);
		for (const each of packages) {
			expect(
				Object.entries(each).filter(([, value]) => value === undefined || value === '' || value.length === 0),
			).toEqual([]);
			expect(each.dcat_modified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(each.tags.filter((tag) => !TAG.test(tag))).toEqual([]);
			for (const { name, url = '', format } of each.resources) {
				expect([name, format], url).not.toContain(undefined);
				expect(URL.canParse(url), url).toBe(true);
				if (url.includes('/unduh/')) expect(files.has(url.replace('https://contoh.id/unduh/', '')), url).toBe(true);
			}
		}
		// A harvester finds a resource again by its address and name.
		const resources = packages.flatMap(({ guid, resources: all }) =>
			all.map(({ url, name }) => `${guid} ${url} ${name}`),
		);
		expect(new Set(resources).size).toBe(resources.length);
	});

	it('is DCAT to a JSON-LD processor: classes, properties, addresses', async () => {
		const expanded = await expandedOf(document);
		const { dcat, dc } = IRIS;
		expect(expanded['@type']).toEqual([`${dcat}Catalog`]);
		const datasets = expanded[`${dcat}dataset`] as Record<string, unknown>[];
		expect(datasets.map((each) => each['@type'])).toEqual(datasets.map(() => [`${dcat}Dataset`]));
		for (const dataset of datasets) {
			expect(Object.keys(dataset)).toEqual(
				expect.arrayContaining([
					`${dc}title`,
					`${dc}publisher`,
					`${dc}license`,
					`${dcat}distribution`,
					`${dcat}contactPoint`,
				]),
			);
			for (const distribution of dataset[`${dcat}distribution`] as Record<string, { '@id': string }[]>[]) {
				expect(distribution['@type']).toEqual([`${dcat}Distribution`]);
				const [address] = distribution[`${dcat}downloadURL`] ?? distribution[`${dcat}accessURL`] ?? [];
				expect(address?.['@id']).toMatch(/^https:\/\/contoh\.id\//);
			}
		}
		// Nothing that the catalogue says is without a meaning there.
		const used = new Set(
			objectsIn(document).flatMap((object) => Object.keys(object).filter((key) => !key.startsWith('@'))),
		);
		expect([...used].filter((key) => !(key in CONTEXT) && !DCAT.includes(key) && !key.includes(':'))).toEqual([]);
	});

	it('says what DCAT-US asks of a publisher outside the federal government, except a mail address, which no office has recorded', () => {
		for (const each of document.dataset)
			for (const key of [
				'identifier',
				'title',
				'description',
				'keyword',
				'modified',
				'publisher',
				'contactPoint',
				'accessLevel',
				'license',
			])
				expect(each, `${each.title}: ${key}`).toHaveProperty(key);
	});
});
