import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

/**
 * What a reader sees before scrolling, on an old phone and on a desk; in the tests' own fonts, which no machine
 * decides.
 */
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const CITIES = ['bekasi', 'bontang', 'binjai'];

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

/** Where an element ends, from the top of the page. */
async function bottom(element: Locator): Promise<number> {
	const box = await element.boundingBox();
	expect(box, await element.evaluate((each) => each.outerHTML.slice(0, 80))).not.toBeNull();
	return (box?.y ?? Infinity) + (box?.height ?? Infinity);
}

describe.each([
	['phone', PHONE, true],
	['phone, script off', PHONE, false],
	['desk', DESK, true],
	['desk, script off', DESK, false],
])('first screen on a %s', (_name, viewport, javaScriptEnabled) => {
	let visitor: Visitor;
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { viewport, javaScriptEnabled });
	});

	it.each(CITIES)('of /kota/%s/ has name, both numbers with their years, and the list of kelurahan', async (slug) => {
		const { page } = visitor;
		await visitor.visit(`kota/${slug}/`);
		const city = loadPublication().cities.find((each) => each.slug === slug);
		expect(await page.locator('h1').innerText()).toContain(city?.name.split(' ').at(-1));
		const measures = await page.locator('.measure').all();
		expect(measures).toHaveLength(2);
		for (const measure of measures) {
			// A way of measuring of which nothing is known says so in its number's place.
			const isKnown = (await measure.locator('.year').count()) > 0;
			if (isKnown) expect(await measure.locator('.year').innerText()).toMatch(/20\d\d/);
			else expect(await measure.locator('.count').innerText()).toContain('belum');
			expect(await bottom(measure.locator(isKnown ? '.exact' : '.count'))).toBeLessThanOrEqual(viewport.height);
		}
		expect(await measures[0]?.locator('.year').count()).toBe(1);
		for (const part of ['h1', '.pick select', '.pick button >> nth=0'])
			expect(await bottom(page.locator(part).first()), part).toBeLessThanOrEqual(viewport.height);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
	});

	it.runIf(viewport === DESK).each(CITIES)('of /kota/%s/ has its map', async (slug) => {
		await visitor.visit(`kota/${slug}/`);
		expect(await bottom(visitor.page.locator('.main svg.map').first())).toBeLessThanOrEqual(viewport.height);
	});

	it('of the home page has search and the map of Indonesia', async () => {
		await visitor.visit('');
		const { page } = visitor;
		expect(await bottom(page.locator('main input[type="search"]').first())).toBeLessThanOrEqual(viewport.height);
		expect(await bottom(page.locator('main :is(img[src*="peta"], svg.map)').first())).toBeLessThanOrEqual(
			viewport.height,
		);
	});
});

describe('the list of kelurahan', () => {
	it('leads to the chosen one', async () => {
		const { page, visit } = await newVisitor(browser, inject('siteUrl'), { viewport: PHONE });
		await visit('kota/bontang/');
		await page.locator('.pick select').selectOption({ label: 'Lok Tuan' });
		await Promise.all([
			page.waitForURL('**/kota/bontang/lok-tuan/'),
			page.getByRole('button', { name: 'Lihat', exact: true }).click(),
		]);
		expect(await page.locator('h1').innerText()).toContain('Lok Tuan');
	});

	it.each([
		// The middle of Bontang, on land; of Kandangan, in a kabupaten whose map is of districts.
		['bontang', 0.1336, 117.4907],
		['hulu-sungai-selatan', -2.783, 115.262],
	])('leads to the village of /kota/%s/ where the device is', async (slug, latitude, longitude) => {
		const { page, visit } = await newVisitor(browser, inject('siteUrl'), {
			viewport: PHONE,
			permissions: ['geolocation'],
			geolocation: { latitude, longitude },
		});
		await visit(`kota/${slug}/`);
		await Promise.all([page.waitForURL(new RegExp(`/kota/${slug}/[a-z-]+/$`)), page.locator('[data-here]').click()]);
	});

	it('without script is a form that leads to the names further down, each a link', async () => {
		const { page, visit } = await newVisitor(browser, inject('siteUrl'), { viewport: PHONE, javaScriptEnabled: false });
		await visit('kota/bekasi/');
		await page.locator('.pick select').selectOption({ index: 3 });
		await page.locator('.pick button').first().click();
		await page.waitForURL(/\/kota\/bekasi\/\?pilih=[\w+-]+#kelurahan$/);
		const city = loadPublication().cities.find(({ slug }) => slug === 'bekasi');
		const names = await page
			.locator('#kelurahan ~ .names dd a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(names.length).toBe(city?.villages.length);
		expect(new Set(names).size).toBe(names.length);
		expect(await page.locator('#kelurahan ~ .names dt a').count()).toBe(city?.districts.length);
		expect(await page.locator('[data-here]').isVisible()).toBe(false);
	});
});

describe('the map’s periods', () => {
	it('show one map at a time, chosen without script, each area leading to its village', async () => {
		const { page, visit } = await newVisitor(browser, inject('siteUrl'), { viewport: DESK, javaScriptEnabled: false });
		await visit('kota/bontang/');
		const maps = page.locator('.periods figure');
		const count = await maps.count();
		expect(count).toBeGreaterThan(1);
		for (let index = 0; index < count; index += 1) {
			await page.locator('.periods > label').nth(index).click();
			const visible = await maps.evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetHeight > 0));
			expect(visible).toEqual(visible.map((_, at) => at === index));
			const hrefs = await maps
				.nth(index)
				.locator('.areas a')
				.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
			expect(new Set(hrefs).size).toBe(15);
			for (const href of hrefs) expect(href).toMatch(/\/kota\/bontang\/[a-z-]+\/$/);
		}
	});
});
