import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newVisitor, sampleByKind, type Visitor } from '../support/browser.ts';

const addresses = sampleByKind(inject('addresses'), 40);
let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

describe.each([
	{ mode: 'script on', javaScriptEnabled: true },
	{ mode: 'script off', javaScriptEnabled: false },
])('$mode, 320 px wide', ({ javaScriptEnabled }) => {
	let visitor: Visitor;

	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled, viewport: { width: 320, height: 640 } });
	});

	it.each(addresses)('/%s opens without errors, asks nobody else and does not scroll sideways', async (address) => {
		const problems = await visitor.visit(address);
		const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 320) problems.push(`is ${width} px wide; widest: ${await visitor.page.evaluate(widestElements)}`);
		expect(problems).toEqual([]);
	});
});

/** Runs in the page: names what sticks out. */
function widestElements(): string {
	const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > 320.5);
	return out
		.slice(0, 3)
		.map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`)
		.join(', ');
}

it('answers an unknown address with the 404 page', async () => {
	const response = await fetch(`${inject('siteUrl')}tidak-ada-${addresses.length}/`);
	expect(response.status).toBe(404);
	expect(await response.text()).toContain('<h1');
});
