import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newVisitor, type Visitor, widthFaults } from '../support/browser.ts';
import { sampleByTemplate } from '../support/sample.ts';

const addresses = sampleByTemplate(inject('builtDir'), inject('addresses'), 3);
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), {
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 },
	});
});
afterAll(() => browser?.close());

it.each(addresses)('script off: /%s opens without errors, asks nobody else and fits 320 px', async (address) => {
	const problems = [...(await visitor.visit(address)), ...(await widthFaults(visitor.page))];
	// What is folded away fits too.
	await visitor.page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	expect([...problems, ...(await widthFaults(visitor.page))]).toEqual([]);
});

it('answers an unknown address with the 404 page', async () => {
	const response = await fetch(`${inject('siteUrl')}tidak-ada-${addresses.length}/`);
	expect(response.status).toBe(404);
	expect(await response.text()).toContain('<h1');
});
