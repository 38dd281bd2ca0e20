import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { launch, newVisitor, type Visitor, widthFaults } from '../support/browser.ts';

/** The map of Indonesia as a reader without script meets it, and what script adds. */

const { register } = loadPublication();
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

const open = (javaScriptEnabled: boolean, width = 1280): Promise<Visitor> =>
	newVisitor(browser, inject('siteUrl'), { javaScriptEnabled, viewport: { width, height: 900 } });
const packed = (address: string) =>
	brotliCompressSync(readFileSync(path.join(inject('builtDir'), address, 'index.html'))).length;

describe('/indonesia/ without script', () => {
	it('has 514 named, linked, coloured shapes, and fits 320 pixels', async () => {
		const visitor = await open(false, 320);
		expect(await visitor.visit('indonesia/')).toEqual([]);
		expect(await widthFaults(visitor.page)).toEqual([]);
		const shapes = await visitor.page.$$eval('.nation svg.map .areas a', (links) =>
			links.map((link) => ({
				href: link.getAttribute('href') ?? '',
				title: link.querySelector('title')?.textContent ?? '',
				fill: getComputedStyle(link.querySelector('path') as Element).fill,
			})),
		);
		expect(shapes).toHaveLength(514);
		expect(new Set(shapes.map(({ href }) => href)).size).toBe(514);
		for (const { title, fill } of shapes) {
			expect(title).toMatch(/: ([\d,]+\s(persen|atau)|tidak disajikan)/);
			expect(fill).not.toBe('none');
		}
	});

	it('reaches a small area by a tap on an enlarged part', async () => {
		const { page, visit } = await open(false, 360);
		await visit('indonesia/');
		const part = page.locator('.parts > div', { hasText: 'Jabodetabek' }).locator('svg');
		await part.scrollIntoViewIfNeeded();
		const box = await part.boundingBox();
		if (!box) throw new Error('no part');
		await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.6);
		await page.waitForURL(/\/kota\/[a-z-]+\/$/);
	});

	it('answers at all 514 addresses, and at those of 38 provinces', async () => {
		const addresses = [
			...register.cities.map(({ slug }) => `kota/${slug}/`),
			...register.provinces.map(({ slug }) => `provinsi/${slug}/`),
		];
		expect(addresses).toHaveLength(552);
		const silent: string[] = [];
		for (const address of addresses) {
			const { status } = await fetch(inject('siteUrl') + address, { method: 'HEAD' });
			if (status !== 200) silent.push(address);
		}
		expect(silent).toEqual([]);
	});

	it('keeps within its bytes', () => {
		expect(packed('indonesia')).toBeLessThan(60_000);
		expect(packed('indonesia/ski-2023')).toBeLessThan(60_000);
		for (const { slug } of register.provinces) expect(packed(`provinsi/${slug}`), slug).toBeLessThan(20_000);
		// The longest among them, and some others; a full city's and a district's page beside them.
		for (const slug of ['malinau', 'bulungan', 'surabaya', 'puncak', 'kepulauan-seribu', 'kabupaten-bogor'])
			expect(packed(`kota/${slug}`), slug).toBeLessThanOrEqual(7_000);
		expect(packed('kota/batam')).toBeLessThanOrEqual(20_000);
		expect(packed('kota/batam/kecamatan/nongsa')).toBeLessThanOrEqual(8_000);
	});
});

describe('/indonesia/ with script', () => {
	it('shows another survey without loading the page anew', async () => {
		const { page, visit } = await open(true);
		await visit('indonesia/');
		await page.evaluate(() => void Object.assign(window, { stayed: true }));
		await page.click('nav.surveys a:not([aria-current])');
		await page.waitForURL(/\/indonesia\/ski-2023\/$/);
		await expect.poll(() => page.$$eval('.areas path.notPresented', (paths) => paths.length)).toBe(15);
		expect(await page.$eval('.areas a title', (title) => title.textContent)).toContain('SKI 2023');
		expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
	});

	it('finds a row by a name', async () => {
		const { page, visit } = await open(true);
		await visit('indonesia/');
		await page.fill('[data-filter-rows] input', 'banyuwangi');
		expect(
			await page.$$eval('.areas-table tbody tr:not([hidden])', (rows) =>
				rows.map((row) => row.querySelector('th')?.textContent),
			),
		).toEqual(['Kabupaten Banyuwangi']);
	});

	it('puts the same shapes on the live map, with arrows between neighbours', async () => {
		const { page, visit } = await open(true);
		await visit('indonesia/');
		await page.click('.nation .grow button');
		await page.waitForSelector('.nation .stage svg.map');
		expect(await page.$$eval('.stage .areas a', (links) => links.length)).toBe(514);
		await page.focus('.stage .areas a[tabindex="0"]');
		const before = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).not.toBe(before);
		await page.keyboard.press('Space');
		expect(await page.textContent('.nation .card')).toMatch(/persen/);
	});
});
