import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

it('script off: every village, district and term is on the page', async () => {
	const visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
	await visitor.visit('cari/?q=lok+tuan');
	expect(await visitor.page.locator('[data-search]').isVisible()).toBe(false);
	const { cities, terms } = loadPublication();
	for (const city of cities) {
		const links = visitor.page.locator(`section:has(#${city.slug}) dd a`);
		expect((await links.allTextContents()).sort()).toEqual(city.villages.map(({ name }) => name).sort());
		expect(await visitor.page.locator(`section:has(#${city.slug}) dt`).count()).toBe(city.districts.length);
	}
	expect(await visitor.page.locator('a[href*="/istilah/#"]').count()).toBe(terms.length);
});

describe('script on', () => {
	let visitor: Visitor;
	let requests: string[];
	const input = () => visitor.page.locator('[data-search] input');
	const status = () => visitor.page.locator('[data-search] [role="status"]');
	const query = () => visitor.page.evaluate(() => new URL(location.href).searchParams.get('q'));
	const results = () => visitor.page.locator('[data-search] li a');

	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { viewport: { width: 320, height: 640 } });
		visitor.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	});
	beforeEach(() => {
		requests = [];
	});

	it('fetches the index when the reader starts to type, each file of it once, and less than 30 kB', async () => {
		await visitor.visit('cari/');
		expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
		const answered = visitor.page.waitForResponse(/\/cari\/indeks\.json$/);
		await input().pressSequentially('serpong');
		expect((await (await answered).body()).length).toBeLessThan(30_000);
		await results().first().waitFor();
		const files = requests.filter((path) => path.endsWith('.json'));
		expect(new Set(files).size).toBe(files.length);
		expect(files.length).toBeLessThan(6);
	});

	it('is used with the keyboard alone', async () => {
		await visitor.visit('cari/');
		await input().focus();
		await visitor.page.keyboard.type('lok taun');
		await results().first().waitFor();
		expect(await status().innerText()).toMatch(/^\d+ ditemukan/);
		await visitor.page.keyboard.press('ArrowDown');
		expect(await visitor.page.evaluate(() => document.activeElement?.textContent)).toBe('Lok Tuan');
		await visitor.page.keyboard.press('ArrowUp');
		expect(await visitor.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		await visitor.page.keyboard.press('Enter');
		await visitor.page.keyboard.press('Enter');
		await visitor.page.waitForURL(/\/kota\/bontang\/lok-tuan\/$/);
		expect(await visitor.page.locator('h1').innerText()).toContain('Lok Tuan');
	});

	it('keeps the query in the address, there and back', async () => {
		await visitor.visit('cari/');
		await input().fill('api-api & "x"');
		expect(await query()).toBe('api-api & "x"');
		await visitor.visit('cari/?q=guntung');
		await results().first().waitFor();
		expect(await results().first().innerText()).toBe('Guntung');
		await input().fill('');
		expect(await query()).toBeNull();
		expect(await results().count()).toBe(0);
	});

	it('says when nothing is found, and when the index cannot be had', async () => {
		await visitor.visit('cari/');
		await input().fill('zzzzzzz');
		await expect.poll(() => status().innerText()).toContain('Tidak ditemukan');
		await visitor.page.route(/indeks\.json$/, (route) => route.abort());
		await visitor.visit('cari/?q=guntung');
		await expect.poll(() => status().innerText()).toContain('tidak dapat diambil');
		await visitor.page.unroute(/indeks\.json$/);
		await input().fill('guntun');
		await expect.poll(() => results().count()).toBeGreaterThan(0);
	});

	it.each(['light', 'dark'] as const)(
		'meets WCAG 2.2 AA with results, %s, without scrolling sideways',
		async (colorScheme) => {
			await visitor.page.emulateMedia({ colorScheme });
			await visitor.visit('cari/?q=bontang');
			await results().first().waitFor();
			expect(await violations(visitor.page, colorScheme === 'dark' ? COLOUR_RULES : undefined)).toEqual([]);
			expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		},
	);

	it('leads only to addresses that are there', async () => {
		const { cities } = loadPublication();
		for (const typed of [...cities.map(({ shortName }) => shortName), 'sungai', 'kader']) {
			await visitor.visit(`cari/?q=${typed}`);
			await results().first().waitFor();
			for (const href of await results().evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
				expect((await fetch(href, { method: 'HEAD', redirect: 'manual' })).status, href).toBe(200);
			}
		}
	});
});
