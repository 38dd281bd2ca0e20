import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './browser.ts';

// What the tests of the live map share: a browser for each file, the site of two fictional cities, and what a reader
// does and sees there.

let browser: Browser;
let fictional = '';
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

/** Waits for the site of the fictional cities, which is built once for all files; for a `beforeAll`. */
export async function fictionalSite(): Promise<string> {
	const answer = await fetch(inject('fictionalSite'));
	const text = await answer.text();
	if (answer.status !== 200) throw new Error(text);
	fictional = text;
	return fictional;
}
/** As long as a build may take on a slow machine. */
export const WAIT = 300_000;

export interface Reader {
	readonly page: Page;
	/** Addresses asked for, and what went wrong. */
	readonly requests: string[];
	readonly problems: string[];
}

/** Someone on a connection that is not fast, so that nothing is fetched unasked, unless `connection` says otherwise. */
export async function open(
	url: string,
	options: BrowserContextOptions & { connection?: object | undefined } = {},
): Promise<Reader> {
	// Not by a default, because a reader whose browser does not tell is `undefined`.
	const { connection, ...rest } = { connection: { effectiveType: '3g' }, ...options };
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
		...rest,
	});
	const page = await context.newPage();
	const reader: Reader = { page, requests: [], problems: [] };
	context.on('request', (request) => reader.requests.push(request.url()));
	page.on('console', (message) => message.type() === 'error' && reader.problems.push(message.text()));
	page.on('pageerror', (error) => reader.problems.push(error.message));
	await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
	await page.goto(url, { waitUntil: 'load' });
	return reader;
}

/** Kota Peta of the fictional site, whose numbers were worked out by hand. */
export function openCity(query = '', options: Parameters<typeof open>[1] = {}): Promise<Reader> {
	return open(`${fictional}kota/peta/${query}`, options);
}

export const enlarge = async ({ page }: Reader) => {
	await page.getByRole('button', { name: 'Perbesar peta' }).click();
	await page.waitForSelector('.tools');
};
export const isLive = ({ page }: Reader) => page.locator('.tools').count();
export const done = ({ page }: Reader) => page.context().close();
export const isLiveFile = (url: string) => /\/_astro\/(leaflet-view|live)\./.test(url);

/** What the map shows: shapes, names, values, places on the screen, caption, legend. */
export function mapState(page: Page) {
	return page.evaluate(() => {
		const figure = document.querySelector('figure.main') as HTMLElement;
		const svg = figure.querySelector('svg.map') as SVGSVGElement & { kept?: boolean };
		const corner = figure.getBoundingClientRect();
		const villages = [...svg.querySelectorAll('a[data-village]')].map((link) => {
			const path = link.querySelector('path') as SVGPathElement;
			const box = path.getBoundingClientRect();
			return {
				code: link.getAttribute('data-village'),
				shape: path.getAttribute('d'),
				fill: path.getAttribute('class'),
				paint: getComputedStyle(path).fill.replace('#q-', '#p-'),
				title: link.querySelector('title')?.textContent,
				place: [box.x - corner.x, box.y - corner.y, box.width, box.height].map(Math.round),
			};
		});
		return {
			villages,
			kept: svg.kept ?? false,
			circles: [...svg.querySelectorAll('.marks circle')].map((circle) => [
				circle.getAttribute('r'),
				circle.getAttribute('class'),
			]),
			// A name that stands elsewhere in a narrow map is in the page twice, of which one is seen; its rows are one
			// name.
			names: [...svg.querySelectorAll('.marks text')]
				.filter((text) => getComputedStyle(text).display !== 'none')
				.map((text) =>
					(text.childElementCount > 0 ? [...text.children] : [text]).map(({ textContent }) => textContent).join(' '),
				),
			caption: figure.querySelector('figcaption')?.textContent,
			legend: [...figure.querySelectorAll('.key li')].map(({ textContent }) => textContent?.trim()),
			summary: figure.querySelector('.summary')?.textContent?.trim(),
		};
	});
}

/** A village on the page's own map: a city shows more than one, and the others have links too. */
export const villageLink = (page: Page, code: string) => page.locator(`figure.main a[data-village="${code}"]`);
export const focusedVillage = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-village'));
/** The page's own word: Playwright hears of a changed address a moment later. */
export const address = (page: Page) => page.evaluate(() => location.href);
export const query = async (page: Page): Promise<Record<string, string>> =>
	Object.fromEntries(new URL(await address(page)).searchParams);
export const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
