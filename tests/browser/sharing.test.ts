import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { descriptionOf } from '../../src/outputs/images/png.fixture.ts';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
let host: Server;
let hostUrl: string;
/** What the other site's page holds; set by each test. */
let body = '';

beforeAll(async () => {
	browser = await launch();
	host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="id"><title>Situs lain</title><body>${body}</body></html>`);
	}).listen(0, '127.0.0.1');
	await new Promise((done) => host.once('listening', done));
	hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
	await browser?.close();
	host?.close();
});

/** The `<iframe>` texts that a page offers, as a reader would copy them. */
async function copied(page: Page, address: string): Promise<string[]> {
	await page.goto(siteUrl + address);
	for (const summary of await page.locator('details.embed > summary').all()) await summary.click();
	const texts = await page.locator('details.embed code').allInnerTexts();
	return texts.filter((text) => text.startsWith('<iframe'));
}

const FIGURE = 'angka/64.74/prevalensi-stunting/eppgbm/2023/';

describe('the text to copy, pasted into a page of another site, without script', () => {
	it.each([
		// A map, and the same as tiles for whom its boundaries may not serve.
		['kota/bontang/', 2],
		['kota/tangerang-selatan/', 2],
		['kota/bontang/pengukuran/2025-05-26/', 2],
		[FIGURE, 2],
	] as const)(
		'%s shows whole at 320 and 800 pixels and asks nobody else',
		async (address, count) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			const texts = await copied(page, address);
			expect(texts).toHaveLength(count);
			const origin = new URL(siteUrl).origin;
			// Without SITE_URL the text asks for the site's address in front of its own.
			body = texts.map((text) => text.replace('src="/', `src="${origin}/`).replace('loading="lazy"', '')).join('');
			const asked: string[] = [];
			const errors: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			for (const width of [320, 800]) {
				await page.setViewportSize({ width: width + 16, height: 700 });
				await page.goto(hostUrl, { waitUntil: 'load' });
				const frames = page.frames().slice(1);
				expect(frames).toHaveLength(count);
				for (const frame of frames) {
					const size = await frame.evaluate(() => {
						const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
						return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
					});
					expect(size, `${frame.url()} at ${width}`).toEqual({ wide: 0, high: 0 });
					expect(await frame.locator('footer a[target="_top"]').count()).toBe(1);
				}
			}
			const foreign = asked.filter(
				(url) => /^http/.test(url) && ![origin, new URL(hostUrl).origin].includes(new URL(url).origin),
			);
			expect(foreign).toEqual([]);
			// One document for each frame and width, and nothing that it needs besides.
			expect(asked.filter((url) => url.startsWith(origin))).toHaveLength(2 * count);
			expect(errors).toEqual([]);
			await context.close();
		},
		90_000,
	);
});

it.each(['light', 'dark'] as const)(
	'embeds meet WCAG 2.2 AA, %s',
	async (colorScheme) => {
		const context = await browser.newContext({ colorScheme, viewport: { width: 400, height: 640 }, baseURL: siteUrl });
		const page = await context.newPage();
		for (const address of [
			'kota/bontang/',
			'kota/bontang/pengukuran/2025-11-05/',
			FIGURE,
			'angka/64.74/prevalensi-stunting/eppgbm/',
		]) {
			await page.goto(`sematan/${address}`);
			expect(await violations(page, colorScheme === 'dark' ? COLOUR_RULES : undefined), address).toEqual([]);
		}
		await context.close();
	},
	90_000,
);

it('every kind of page names an image of 1200 by 630 below 300 kB whose written text is the alternative text', async () => {
	for (const address of [
		'',
		'kota/bontang/',
		'kota/bontang/pengukuran/2025-05-26/',
		'kota/bontang/guntung/',
		FIGURE,
		'sumber/',
	]) {
		const html = await (await fetch(siteUrl + address)).text();
		const meta = (property: string) =>
			new RegExp(`property="${property}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll('&#34;', '"');
		const response = await fetch(new URL(meta('og:image') ?? 'none', siteUrl));
		const png = Buffer.from(await response.arrayBuffer());
		expect([response.headers.get('content-type'), png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([
			'image/png',
			1200,
			630,
		]);
		expect(png.length, address).toBeLessThan(100_000);
		const facts = (descriptionOf(png) ?? '').split('\n').filter((line) => !line.startsWith('Pada gambar: '));
		expect(facts.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(' '), address).toBe(
			meta('og:image:alt'),
		);
	}
});
