import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newVisitor, sampleByKind, type Visitor } from '../support/browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const addresses = sampleByKind(inject('addresses'), 20);
let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

/** What axe finds on the page shown, a line for each element. */
async function violations({ page }: Visitor): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (values) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const result = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
		return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`));
	}, RULES);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
	let visitor: Visitor;

	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { colorScheme, viewport: { width: 1280, height: 900 } });
	});

	it.each(addresses)('/%s meets WCAG 2.2 AA', async (address) => {
		await visitor.visit(address);
		expect(await violations(visitor)).toEqual([]);
	});
});
