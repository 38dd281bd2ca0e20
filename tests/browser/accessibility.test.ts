import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { COLOUR_RULES, thinOut, violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor, widthFaults } from '../support/browser.ts';
import { sampleByTemplate } from '../support/sample.ts';
import { smallTargets } from '../support/target-faults.ts';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'));
});
afterAll(() => browser?.close());

/** One visit for all of it: to open a page costs more than to look at it. */
it.each(sampleByTemplate(inject('builtDir'), inject('addresses'), 2))(
	'/%s opens without errors, asks nobody else, fits 320 px, has targets of 24 px, meets WCAG 2.2 AA',
	async (address) => {
		const { page } = visitor;
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 320, height: 640 });
		const problems = await visitor.visit(address);
		const wide = await widthFaults(page);
		const small = await smallTargets(page);
		await page.setViewportSize({ width: 1280, height: 900 });
		small.push(...(await smallTargets(page)));
		await thinOut(page);
		const light = await violations(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await violations(page, COLOUR_RULES);
		expect({ problems, wide, small, light, dark }).toEqual({ problems: [], wide: [], small: [], light: [], dark: [] });
	},
);
