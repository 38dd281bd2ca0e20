import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

const PAGE = 'program/bontang-rakor-2024/';
let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

describe.each([
	{ mode: 'script off', javaScriptEnabled: false },
	{ mode: 'script on', javaScriptEnabled: true },
])('a programme, 360 px wide, $mode', ({ javaScriptEnabled }) => {
	let visitor: Visitor;
	let problems: string[];
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), {
			javaScriptEnabled,
			viewport: { width: 360, height: 740 },
		});
		problems = await visitor.visit(PAGE);
	});

	it('opens without a fault and does not scroll sideways', async () => {
		const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
		expect([problems, width]).toEqual([[], 360]);
	});

	it('has its figures after the standfirst and before the text', async () => {
		const order = await visitor.page
			.locator('.story > *')
			.evaluateAll((parts) => parts.map(({ className, localName }) => className || localName));
		expect(order).toEqual(['header', 'figures', 'body']);
		const [figures, text] = await Promise.all(
			['.figures', '.story .body'].map((part) => visitor.page.locator(part).boundingBox()),
		);
		expect(figures?.y).toBeLessThan(text?.y ?? 0);
	});

	it('opens the meaning of a term and closes it again', async () => {
		const { page } = visitor;
		const [term, meaning] = [page.locator('.term').first(), page.locator('.meaning').first()];
		expect(await meaning.isVisible()).toBe(false);
		await term.click();
		expect(await meaning.isVisible()).toBe(true);
		const box = await meaning.boundingBox();
		expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 360]).toEqual([true, true]);
		await page.keyboard.press('Escape');
		expect(await meaning.isVisible()).toBe(false);
	});
});

describe('a programme on a desk', () => {
	let visitor: Visitor;
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), {
			javaScriptEnabled: false,
			viewport: { width: 1280, height: 900 },
		});
		await visitor.visit(PAGE);
	});

	it('has its figures beside the text', async () => {
		const [figures, text] = await Promise.all(
			['.figures', '.story .body'].map((part) => visitor.page.locator(part).boundingBox()),
		);
		expect(figures?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
	});

	it('meets WCAG 2.2 AA, with a term opened too', async () => {
		await visitor.page.locator('.term').first().click();
		const context = await newVisitor(browser, inject('siteUrl'));
		await context.visit(PAGE);
		await context.page.locator('.term').first().click();
		expect(await violations(context.page)).toEqual([]);
		await context.page.context().close();
	});

	it('states every number as a link to its page', async () => {
		const { page } = visitor;
		const links = await page
			.locator('.story a.num')
			.evaluateAll((all) =>
				all.map((link) => ({ href: (link as HTMLAnchorElement).pathname, text: link.textContent ?? '' })),
			);
		expect(links.length).toBeGreaterThan(8);
		expect(links.filter(({ href }) => !/\/angka\/|\/kota\/[^/]+\/[^/]+\//.test(href))).toEqual([]);
		expect(links.map(({ text }) => plain(text))).toContain('27,4 persen');
	});

	it('writes direction and difference from the figures', async () => {
		const own = await newVisitor(browser, inject('siteUrl'));
		await own.visit('program/binjai-smoting/');
		const said = plain(await own.page.locator('.body').innerText());
		await own.page.context().close();
		expect(said).toContain('21,7 persen pada 2021 dan 18,7 persen pada 2022, berselisih 3,0 poin persen');
	});

	it('prints on A4 without what only a screen can do', async () => {
		await visitor.page.emulateMedia({ media: 'print' });
		expect(
			await visitor.page
				.locator('.meaning, .turn')
				.evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).display !== 'none').length),
		).toBe(0);
		await visitor.page.emulateMedia({ media: 'screen' });
	});

	it('names its villages on the map and leads to their pages', async () => {
		await visitor.visit('program/bontang-anak-asuh/');
		const titles = await visitor.page.locator('.lokus-map a title').allTextContents();
		expect(titles.filter((title) => title.endsWith(': lokus 2024'))).toHaveLength(4);
		expect(titles.filter((title) => title.endsWith(': bukan lokus'))).toHaveLength(11);
	});
});

describe('ways to a programme', () => {
	let visitor: Visitor;
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
	});

	it.each(['program/', 'kota/bontang/', 'kota/bontang/lok-tuan/', 'cari/'])('/%s leads there', async (address) => {
		await visitor.visit(address);
		expect(await visitor.page.locator(`main a[href$="/${PAGE}"]`).count()).toBeGreaterThan(0);
	});

	it('lists all, and by city and topic on pages of their own, each story once', async () => {
		const { page } = visitor;
		const stories = () =>
			page
				.locator('.story-card :is(h2, h3) a')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		await visitor.visit('program/');
		const all = await stories();
		expect(new Set(all).size).toBe(all.length);
		const ways = await page
			.locator('.ways a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		const narrower = { kota: [] as string[], topik: [] as string[] };
		for (const way of ways.slice(1)) {
			expect(await visitor.visit(way), way).toEqual([]);
			expect(
				new URL((await page.locator('.ways [aria-current="page"]').getAttribute('href')) ?? '', page.url()).pathname,
			).toBe(way);
			const own = await stories();
			expect(own.length, way).toBeGreaterThan(0);
			expect(
				own.filter((story) => !all.includes(story)),
				way,
			).toEqual([]);
			narrower[way.includes('/kota/') ? 'kota' : 'topik'].push(...own);
			const isItsOwn = /\/(?:kota\/bontang|topik\/koordinasi)\/$/.test(way);
			if (isItsOwn)
				expect(
					own.some((story) => story.endsWith(`/${PAGE}`)),
					way,
				).toBe(true);
		}
		expect(ways).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/kota\/bontang\/$/),
				expect.stringMatching(/topik\/koordinasi\/$/),
			]),
		);
		// Each has one topic, and one city at most.
		expect(narrower.topik.sort()).toEqual(all.sort());
		expect(new Set(narrower.kota).size).toBe(narrower.kota.length);
	});

	it('is found by its words', async () => {
		const index = await (await fetch(`${inject('siteUrl')}cari/indeks.json`)).json();
		expect(index.programs.map(([, slug]: string[]) => slug)).toContain('bontang-rakor-2024');
	});

	it('shows writers every component with its result', async () => {
		await visitor.visit('menulis/');
		const shown = visitor.page.locator('.example .shown');
		expect(await shown.count()).toBeGreaterThan(9);
		expect((await shown.allInnerTexts()).filter((text) => text.trim() === '')).toEqual([]);
	});
});
