import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { sampleByTemplate } from '../support/sample.ts';

/** The copy for a USB stick, opened by a real browser from the disk. */

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-salinan-'));
const copy = path.join(folder, 'situs');
let browser: Browser;
beforeAll(async () => {
	execFileSync(process.execPath, ['scripts/copy.ts', copy, '--from', inject('builtDir')], { stdio: 'pipe' });
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Of every kind of page some, 200 in all where the site has so many: always the same ones. */
function pages(): readonly string[] {
	const addresses = inject('addresses');
	const kinds = sampleByTemplate(inject('builtDir'), addresses, 6);
	const rest = addresses.filter((address) => !kinds.includes(address));
	const step = Math.max(1, Math.floor(rest.length / Math.max(1, 200 - kinds.length)));
	return [...kinds, ...rest.filter((_, index) => index % step === 0)].slice(0, 200);
}

const isFile = (url: string) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() ?? false;

it('opens 200 pages from the disk: styles and pictures are there, and every link leads to a file', async () => {
	const page = await browser.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
	});
	let links = 0;
	for (const address of pages()) {
		await page.goto(pathToFileURL(path.join(copy, address.endsWith('.html') ? address : `${address}index.html`)).href);
		const found = await page.evaluate(() => ({
			links: [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
			broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
			isPlain: getComputedStyle(document.body).fontFamily.startsWith('Times'),
		}));
		links += found.links.length;
		const lost = found.links.filter((link) => link.startsWith('file:') && !isFile(link.replace(/[?#].*/, '')));
		faults.push(...[...lost, ...found.broken].map((each) => `${address}: ${each}`));
		if (found.isPlain) faults.push(`${address}: tanpa gaya`);
	}
	expect(links).toBeGreaterThan(1000);
	expect(faults).toEqual([]);
});

it('shows the map of a city, whose areas lead to their pages by a click', async () => {
	const page = await browser.newPage();
	await page.goto(pathToFileURL(path.join(copy, 'kota/batam/index.html')).href);
	expect(await page.locator('svg a[href] path').count()).toBeGreaterThan(50);
	await page.locator('main a[href*="index.html"]').first().click();
	expect(page.url()).toMatch(/^file:.*index\.html/);
	expect(await page.locator('h1').count()).toBe(1);
});
