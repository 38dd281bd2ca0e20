import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

const { cities } = loadPublication();
const releases = cities.flatMap(({ slug, rounds }) => rounds.map(({ period }) => `kota/${slug}/pengukuran/${period}/`));
/** A village of a release, one with figures besides, one about which nothing is published. */
const villages = ['kota/bontang/lok-tuan/', 'kota/batam/bukit-tempayan/', 'kota/binjai/cengkeh-turi/'];
const BATAM = 'kota/batam/pengukuran/2021/';
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
});
afterAll(() => browser?.close());

describe.each([...releases, ...villages])('/%s on paper', (address) => {
	it('is one A4 sheet that carries its address', async () => {
		await visitor.visit(address);
		const paper = (await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
		// Eleven districts of two years each do not fit beside a map.
		const most = address.includes('hulu-sungai-selatan') ? 2 : 1;
		expect(paper.match(/\/Type \/Page$/gm)?.length).toBeLessThanOrEqual(most);
		// 210 by 297 mm in points.
		expect(paper).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
		await visitor.page.emulateMedia({ media: 'print' });
		// A village's poster tells it beside its code.
		const printed = visitor.page.locator('.address, .poster .foot');
		expect(await printed.isVisible()).toBe(true);
		expect(await printed.innerText()).toContain(address);
		expect(await visitor.page.locator('svg.map').first().isVisible()).toBe(true);
		await visitor.page.emulateMedia({ media: null });
	});
});

it.each(cities.map(({ slug }) => slug))('/kota/%s/ is two sheets at most on paper', async (slug) => {
	await visitor.visit(`kota/${slug}/`);
	const paper = (await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
	expect(paper.match(/\/Type \/Page$/gm)?.length).toBeLessThanOrEqual(2);
});

describe('a village on paper', () => {
	it.each(villages)(
		'/%s has a number that is read from two metres, in ink alone, and a code that leads to it',
		async (address) => {
			await visitor.visit(address);
			const { page } = visitor;
			await page.emulateMedia({ media: 'print' });
			const number = page.locator('.poster .huge');
			expect(await number.innerText()).toMatch(/^[\d.,]+/);
			// 96 pixels to the inch: at least 40 mm of type, where 20 would do.
			const size = await number.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
			expect((size / 96) * 25.4).toBeGreaterThan(40);
			expect(await number.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(0, 0, 0)');
			const name = await page.locator('.poster .place').innerText();
			expect(await page.locator('h1').isVisible()).toBe(false);
			expect(name.length).toBeGreaterThan(3);
			// Without an address of its own a site has no code to print, and says where the page is in words.
			const hasAddress = (await page.locator('link[rel="canonical"]').count()) > 0;
			expect(await page.locator('.poster .qr').count()).toBe(hasAddress ? 1 : 0);
			expect(await page.locator('.poster .foot').innerText()).toContain(address);
			await page.emulateMedia({ media: null });
		},
	);
});

it('a publication for the whole city says so, and what it does give of a village', async () => {
	await visitor.visit(BATAM);
	// A date does not break at the end of a line.
	const text = (await visitor.page.locator('main').innerText()).replaceAll('\u00a0', ' ');
	expect(text).toContain('tidak memuat hasil semua kelurahan, jadi petanya per kecamatan');
	expect(text).toContain('13 Januari 2022');
	expect(text).toContain('Bukit Tempayan');
	expect(await visitor.page.locator('.factors :is(h2, h3)').allInnerTexts()).toEqual([
		'A. Faktor determinan yang memerlukan perhatian',
		'B. Perilaku kunci rumah tangga 1.000 hari pertama yang masih bermasalah',
		'C. Kelompok sasaran berisiko',
	]);
	// The document's names without values are not published values.
	expect(new Set(await visitor.page.locator('.factors a.num').allInnerTexts())).toEqual(new Set(['bd']));
});

it('a village’s page has the groups at risk that a release names for it', async () => {
	await visitor.visit('kota/batam/bukit-tempayan/');
	expect(await visitor.page.locator('.factors li').count()).toBe(6);
	await visitor.visit('kota/bontang/lok-tuan/');
	expect(await visitor.page.locator('.factors').count()).toBe(0);
});

it('is clean for axe', async () => {
	const own = await newVisitor(browser, inject('siteUrl'), { viewport: { width: 320, height: 640 } });
	expect(await own.visit(BATAM)).toEqual([]);
	expect(await violations(own.page)).toEqual([]);
});
