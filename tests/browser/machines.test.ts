import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launch, newVisitor } from '../support/browser.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

it('leads from a city’s page to its feed, and from the data page to spreadsheet, interface and package, on a narrow screen', async () => {
	const { page, visit } = await newVisitor(browser, siteUrl, { viewport: { width: 320, height: 800 } });
	expect(await visit('kota/bontang/')).toEqual([]);
	const feeds = await page
		.locator('link[rel=alternate][type="application/atom+xml"]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	expect(feeds.map((url) => url.replace(siteUrl, ''))).toEqual(['umpan/semua/atom.xml', 'umpan/kota/bontang/atom.xml']);
	for (const url of feeds) expect((await page.request.get(url)).status()).toBe(200);
	for (const address of ['data/', 'perubahan/']) {
		expect(await visit(address)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await violations(page)).toEqual([]);
	}
	expect(await visit('data/')).toEqual([]);
	for (const name of [
		'pengamatan.csv',
		'ZIP',
		'pengamatan.parquet',
		'datapackage.json',
		'data.json',
		'/api/v1/index.json',
	]) {
		const href = await page.getByRole('link', { name }).first().getAttribute('href');
		expect((await page.request.get(new URL(href ?? '', page.url()).href)).status(), name).toBe(200);
	}
}, 90_000);
