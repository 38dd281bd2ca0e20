import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { htmlFaults } from '../support/html-faults.ts';

const read = (address: string) =>
	readFileSync(path.join(inject('builtDir'), address.replace(/(^|\/)$/, '$1index.html')), 'utf8');

// The guard sees to language, title and main heading of each page; what needs a browser is asked of some pages of each
// template.
describe('every page', () => {
	const pages = inject('addresses').map((address) => ({ address, ...htmlFaults(read(address)) }));

	it('has ids that are its own, references that lead to them, headings in order, one main part', () => {
		expect(pages.length).toBeGreaterThan(500);
		expect(pages.filter(({ faults }) => faults.length > 0).map(({ address, faults }) => [address, ...faults])).toEqual(
			[],
		);
	});

	it('has a title of its own', () => {
		// An embed is read within another site's page, and is named as the page that it is a part of.
		const named = Map.groupBy(
			pages.filter(({ address }) => !address.startsWith('sematan/')),
			({ title }) => title,
		);
		expect(
			[...named]
				.filter(([, same]) => same.length > 1)
				.map(([title, same]) => [title, ...same.map(({ address }) => address)]),
		).toEqual([]);
	});
});

describe('a fault is seen', () => {
	const main = '<main><h1 id="a">A</h1>';
	it.each([
		['an id twice', `${main}<p id="a"></p></main>`, 'id twice: a'],
		['a label for nothing', `${main}<label for="b"></label></main>`, '<label for="b"> refers to nothing'],
		[
			'a name by nothing',
			`${main}<svg aria-labelledby="a c"></svg></main>`,
			'<svg aria-labelledby="c"> refers to nothing',
		],
		['a heading that jumps', `${main}<h3>B</h3></main>`, 'heading 2 jumps to h3'],
		['no main part', '<h1>A</h1>', '0 <main>'],
		['two main parts', `${main}</main><main></main>`, '2 <main>'],
		[
			'a full stop of its own',
			`${main}<p>Semua <b>tulisan</b>. .</p></main>`,
			'full stop that ends nothing: Semua tulisan. .',
		],
		['an image without words', `${main}<img src="x"></main>`, '<img src="x"> without alt'],
		['an order of Tab of its own', `${main}<a tabindex="2"></a></main>`, '<a tabindex="2">'],
		['a frame without a name', `${main}<iframe src="y"></iframe></main>`, '<iframe src="y"> without title'],
	])('%s', (_, html, fault) => {
		expect(htmlFaults(html).faults).toEqual([fault]);
	});
});
