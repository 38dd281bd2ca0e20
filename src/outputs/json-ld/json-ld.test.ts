import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { breadcrumbs, dataset, jsonLd, type Node, newsArticle, observation } from './index.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const SCHEMA = 'https://schema.org/';
/**
 * schema.org's own context is large and is not asked for over the network: its vocabulary, and which properties hold
 * addresses and dates.
 */
const CONTEXT = {
	'@context': {
		'@vocab': SCHEMA,
		...Object.fromEntries(
			['url', 'item', 'license', 'contentUrl', 'image'].map((name) => [name, { '@id': SCHEMA + name, '@type': '@id' }]),
		),
		...Object.fromEntries(
			['datePublished', 'dateModified', 'observationDate'].map((name) => [
				name,
				{ '@id': SCHEMA + name, '@type': `${SCHEMA}Date` },
			]),
		),
	},
};
const documentLoader = async (url: string) => {
	if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
	return { contextUrl: undefined, documentUrl: url, document: CONTEXT } as never;
};
const BASE = 'https://contoh.example/halaman/';

type Expanded = Record<string, { '@value'?: unknown; '@id'?: string }[]> & { '@type': string[]; '@id'?: string };
/** All nodes as a JSON-LD processor understands the page. */
async function expanded(...nodes: Node[]): Promise<Expanded[]> {
	return (await jsonld.expand(JSON.parse(jsonLd(nodes)), { documentLoader, base: BASE })) as unknown as Expanded[];
}
function figure(id: string) {
	const found = publication.figures.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
}
const city = publication.areas['99.01'];
if (!city) throw new Error('the example has a city');
const valueIn = (node: Expanded | undefined, name: string) => node?.[SCHEMA + name]?.[0]?.['@value'];

describe('observation', () => {
	const of = async (id: string) => (await expanded(observation(figure(id), city, `/angka/${id}/`)))[0];

	it('is the figure: value, unit, period, population, method, document', async () => {
		const id = '99.01/prevalensi-stunting/eppgbm/2024-02';
		const node = await of(id);
		expect(node?.['@type']).toEqual([`${SCHEMA}Observation`]);
		expect(node?.['@id']).toBe(`https://contoh.example/angka/${id}/#angka`);
		expect(valueIn(node, 'value')).toBe(11.6);
		expect(valueIn(node, 'unitCode')).toBe('P1');
		expect(valueIn(node, 'observationDate')).toBe('2024-02');
		const text = JSON.stringify(node);
		for (const type of ['StatisticalPopulation', 'StatisticalVariable', 'AdministrativeArea', 'CreativeWork'])
			expect(text).toContain(SCHEMA + type);
	});

	it('gives both ends of a conflict and no value between them', async () => {
		const node = await of('99.01/prevalensi-stunting/ssgi/2022');
		expect([valueIn(node, 'value'), valueIn(node, 'minValue'), valueIn(node, 'maxValue')]).toEqual([
			undefined,
			22.1,
			22.7,
		]);
	});

	it('gives machines no number that is doubtful', async () => {
		const node = await of('99.01/prevalensi-stunting/ssgi/2023');
		expect(valueIn(node, 'value')).toBeUndefined();
		expect(JSON.stringify(node)).not.toMatch(/"@value":9\b/);
	});
});

describe('breadcrumbs', () => {
	it('numbers the steps that have a page, and the page itself', async () => {
		const [node] = await expanded(
			breadcrumbs([
				{ name: 'Kota', href: '/' },
				{ name: 'Provinsi' },
				{ name: 'Kota Contoh', href: '/kota/contoh/' },
				{ name: 'Angka' },
			]),
		);
		const items = (node?.[`${SCHEMA}itemListElement`] ?? []) as unknown as Expanded[];
		expect(
			items.map((each) => [valueIn(each, 'position'), valueIn(each, 'name'), each[`${SCHEMA}item`]?.[0]?.['@id']]),
		).toEqual([
			[1, 'Kota', 'https://contoh.example/'],
			[2, 'Kota Contoh', 'https://contoh.example/kota/contoh/'],
			[3, 'Angka', undefined],
		]);
	});
});

describe('dataset', () => {
	it('says what it holds, from when to when, under which licence, and where', async () => {
		const [node] = await expanded(
			dataset({
				href: '/kota/contoh/',
				name: 'Stunting di Kota Contoh',
				description: 'Semua angka',
				licence: 'CC BY 4.0',
				creator: 'Redaksi',
				version: 'abc',
				date: publication.newest,
				covers: [
					figure('99.01/prevalensi-stunting/ssgi/2021').period,
					figure('99.01/prevalensi-stunting/ssgi/2024').period,
				],
				area: city,
				variables: ['Prevalensi stunting'],
				files: [{ href: '/unduh/kota/contoh/angka.csv', name: 'angka.csv', type: 'text/csv' }],
				documents: publication.documents.slice(0, 1),
			}),
		);
		expect(node?.['@type']).toEqual([`${SCHEMA}Dataset`]);
		expect(valueIn(node, 'temporalCoverage')).toBe('2021/2024');
		expect(node?.[`${SCHEMA}license`]?.[0]?.['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
		expect(JSON.stringify(node)).toContain('https://contoh.example/unduh/kota/contoh/angka.csv');
	});
});

describe('newsArticle', () => {
	it('points at the very observations it speaks of', async () => {
		const own = figure('99.01/prevalensi-stunting/eppgbm/2024-02');
		const href = `/angka/${own.id}/`;
		const [article, seen] = await expanded(
			newsArticle({
				href: '/program/contoh/',
				headline: 'Contoh',
				description: 'Contoh',
				date: own.period,
				publisher: 'Redaksi',
				area: city,
				documents: own.reports.map(({ document }) => document),
				figures: [{ figure: own, href }],
			}),
			observation(own, city, href),
		);
		expect(article?.['@type']).toEqual([`${SCHEMA}NewsArticle`]);
		expect(article?.[`${SCHEMA}mentions`]?.[0]?.['@id']).toBe(seen?.['@id']);
	});
});

describe('jsonLd', () => {
	it('cannot end the script it stands in, and reads back unchanged', () => {
		const text = jsonLd([{ '@type': 'Thing', name: 'a</script><b>' }]);
		expect(text).not.toContain('<');
		expect(JSON.parse(text)['@graph'][0].name).toBe('a</script><b>');
	});
});
