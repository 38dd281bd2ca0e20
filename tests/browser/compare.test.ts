import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { type CompareSet, compareSets } from '../../src/model/cities/compare.ts';
import { villageSets } from '../../src/model/cities/compare-villages.ts';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

const publication = loadPublication();
const sets: readonly CompareSet[] = [...compareSets(publication, 'survey'), ...compareSets(publication, 'register')];
const [BATAM, BONTANG, TANGSEL, BINJAI] = ['21.71', '64.74', '36.74', '12.75'];
const chosen = `banding/?alat=ssgi&wilayah=${BATAM},${BONTANG},00`;
let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

describe('script off', () => {
	let visitor: Visitor;
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), {
			javaScriptEnabled: false,
			viewport: { width: 320, height: 640 },
		});
	});

	it.each(sets)('has a table of $instrument.id, every number with its document', async ({ instrument, rows }) => {
		await visitor.visit('banding/');
		const table = visitor.page.locator(`[data-set="${instrument.id}"] table`);
		expect(await table.locator('tbody tr').count()).toBe(rows.length);
		const links = await table.locator('td a.num').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links).toHaveLength(rows.flatMap(({ figures }) => figures).length);
		for (const { figure } of rows.flatMap(({ figures }) => figures)) expect(links).toContain(`/angka/${figure.id}/`);
	});

	it('hides the form, and says what cannot be chosen and that no interval is published', async () => {
		await visitor.visit('banding/');
		expect(await visitor.page.locator('[data-compare]').isVisible()).toBe(false);
		const text = await visitor.page.locator('main').innerText();
		expect(text).toContain('selang kepercayaan');
		expect(text).toContain('Survei dengan catatan posyandu');
		expect(text).toContain('cakupannya belum kami temukan');
	});

	it('has the villages of a round, as counts', async () => {
		const city = publication.cities.find(({ slug }) => slug === 'bontang');
		if (!city) throw new Error('bontang');
		await visitor.visit('banding/bontang/');
		expect(await visitor.page.locator('[data-set]').count()).toBe(villageSets(city).length);
		expect(await visitor.page.locator('main').innerText()).toContain(
			'hanya jumlah anak dan cakupan, bukan persen stunting',
		);
	});
});

describe('script on', () => {
	let visitor: Visitor;
	const boxes = () => visitor.page.locator('[data-areas] input');
	const box = (code: string) => visitor.page.locator(`[data-areas] input[value="${code}"]`);
	const result = () => visitor.page.locator('[data-result]');
	const rows = () =>
		result()
			.locator('tbody tr')
			.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.area));

	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { viewport: { width: 320, height: 640 }, hasTouch: true });
	});

	it('is chosen with the keyboard alone, the instrument first', async () => {
		const problems = await visitor.visit('banding/');
		await visitor.page.locator('[name="alat"]').focus();
		// The provinces come between the instrument and the areas.
		await visitor.page.keyboard.press('Tab');
		await visitor.page.keyboard.press('Tab');
		await visitor.page.keyboard.press('Space');
		expect(await visitor.page.locator('[data-compare] [role="status"]').innerText()).toContain('sedikitnya dua');
		await visitor.page.keyboard.press('Tab');
		await visitor.page.keyboard.press('Space');
		expect(await rows()).toHaveLength(2);
		await result().locator('svg.dots').waitFor();
		expect(problems).toEqual([]);
	});

	it('is chosen by touch', async () => {
		await visitor.visit('banding/');
		for (const code of [BATAM, BONTANG])
			await visitor.page.locator(`[data-areas] label:has(input[value="${code}"])`).tap();
		expect(await rows()).toEqual([BATAM, BONTANG]);
	});

	it('keeps the choice in the address, there and back', async () => {
		await visitor.visit('banding/');
		await visitor.page.locator('[name="alat"]').selectOption('SSGI');
		for (const code of [BATAM, BONTANG, '00']) await box(code).check();
		expect(await visitor.page.evaluate(() => location.href)).toBe(inject('siteUrl') + chosen);
		await visitor.visit(chosen);
		expect(await rows()).toEqual([BATAM, BONTANG, '00']);
	});

	it('shows the very numbers of the table it was chosen from', async () => {
		await visitor.visit(chosen);
		const texts = (scope: string) =>
			visitor.page
				.locator(`${scope} tr[data-area="${BATAM}"] .num`)
				.evaluateAll((all) => all.map(({ textContent }) => textContent));
		expect(await texts('[data-result]')).toEqual(await texts('[data-set="ssgi"]'));
		await result().locator('svg.dots').waitFor();
		const drawn = await result().locator('svg .value').allTextContents();
		for (const text of await texts('[data-set="ssgi"]')) expect(drawn).toContain(text);
	});

	it('does not offer an area that the instrument did not measure, and says why', async () => {
		await visitor.visit(`banding/?alat=eppgbm&wilayah=${BINJAI},${BONTANG},${TANGSEL}`);
		expect(await box(BINJAI ?? '').isDisabled()).toBe(true);
		expect(await visitor.page.locator(`label:has(input[value="${BINJAI}"])`).innerText()).toContain(
			'tidak ada angka e-PPGBM',
		);
		expect(await rows()).toEqual([BONTANG, TANGSEL]);
	});

	it('offers every area by scrolling down, never sideways', async () => {
		await visitor.visit('banding/');
		const list = visitor.page.locator('[data-areas]');
		expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
		await box('00').scrollIntoViewIfNeeded();
		expect(await box('00').isVisible()).toBe(true);
	});

	it('draws only periods that two areas share', async () => {
		await visitor.visit(`banding/?alat=eppgbm&wilayah=${BONTANG},${TANGSEL}`);
		await result().locator('svg.dots').waitFor();
		const heads = await result().locator('svg .value[x="0"]').allTextContents();
		expect(heads).toEqual(['2022', '2023', 'Agustus 2024']);
	});

	it('fetches the kabupaten and kota of a province when asked, and says which intervals tell apart', async () => {
		await visitor.visit('banding/');
		await visitor.page.locator('[name="alat"]').selectOption('SKI');
		await visitor.page.locator('[name="provinsi"]').selectOption('32');
		await box('32.01').check();
		await box('32.75').check();
		expect(await rows()).toEqual(['32.75', '32.01']);
		await result().locator('svg.dots .whisker').first().waitFor({ state: 'attached' });
		const words = await result().locator('p').allInnerTexts();
		expect(words.join(' ')).toContain('2023: Kabupaten Bogor lebih tinggi daripada Kota Bekasi.');
		// The address leads to the same, from a page that has none of them.
		await visitor.page.goto(await visitor.page.evaluate(() => location.href));
		await result().locator('svg.dots').waitFor();
		expect(await rows()).toEqual(['32.75', '32.01']);
	});

	it('makes nothing of an address that makes no sense', async () => {
		const problems = await visitor.visit('banding/?alat=%3Cscript%3E&wilayah=../..,%22%5D,64.74');
		expect(await boxes().count()).toBeGreaterThan(0);
		expect(await rows()).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('compares villages within one round', async () => {
		await visitor.visit('banding/bontang/');
		await boxes().nth(0).check();
		await boxes().nth(1).check();
		expect(await rows()).toHaveLength(2);
		const address = await visitor.page.evaluate(() => location.href);
		await visitor.page.goto(address);
		expect(await rows()).toHaveLength(2);
	});

	it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA with a choice made, %s', async (colorScheme) => {
		await visitor.page.emulateMedia({ colorScheme });
		for (const address of [chosen, `banding/bontang/?wilayah=64.74.01.1003,64.74.01.1004`]) {
			await visitor.visit(address);
			await result().locator('svg').waitFor();
			expect(await violations(visitor.page, colorScheme === 'dark' ? COLOUR_RULES : undefined)).toEqual([]);
			expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		}
	});
});
