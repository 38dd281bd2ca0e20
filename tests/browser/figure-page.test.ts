import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { plain } from '../support/plain.ts';

const BONTANG = 'angka/64.74/prevalensi-stunting/eppgbm/2023/';
const SENTENCE =
	'Prevalensi stunting Kota Bontang 19,6 persen menurut e-PPGBM 2023 (catatan posyandu; bukan survei), dilaporkan PPID Utama Kota Bontang.';
let browser: Browser;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

describe('script on', () => {
	let visitor: Visitor;
	let problems: string[];
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), {
			permissions: ['clipboard-read', 'clipboard-write'],
			viewport: { width: 360, height: 800 },
		});
		problems = await visitor.visit(BONTANG);
	});

	it('passes its own policy, the data for machines included', async () => {
		expect(problems).toEqual([]);
		const data = JSON.parse((await visitor.page.locator('script[type="application/ld+json"]').textContent()) ?? '');
		const types = data['@graph'].map((node: { '@type': string }) => node['@type']);
		expect(types).toEqual(['BreadcrumbList', 'Observation']);
		expect(data['@graph'][1].value).toBe(19.6);
	});

	it('copies the sentence, and says so', async () => {
		const block = visitor.page.locator('[data-copy]').first();
		await block.getByRole('button', { name: 'Salin' }).click();
		await visitor.page.waitForFunction(() =>
			document.querySelector('[data-copy] [role="status"]')?.textContent?.includes('Tersalin'),
		);
		expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(SENTENCE);
	});

	it('copies a file whole, line by line', async () => {
		await visitor.page.locator('[data-cite] summary').click();
		await visitor.page.locator('pre[data-copy]').first().getByRole('button').click();
		await visitor.page.waitForFunction(() =>
			document.querySelector('pre[data-copy] [role="status"]')?.textContent?.includes('Tersalin'),
		);
		const file = await (await fetch(`${inject('siteUrl')}${BONTANG}kutipan.bib`)).text();
		expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(file.trimEnd());
	});

	it('is accessible with everything open', async () => {
		await visitor.page.evaluate(() => {
			for (const each of document.querySelectorAll('details')) each.open = true;
		});
		expect(await violations(visitor.page)).toEqual([]);
	});
});

describe('script off', () => {
	let visitor: Visitor;
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
	});

	it('has every text to select and no button that would do nothing', async () => {
		await visitor.visit(BONTANG);
		expect(plain(await visitor.page.locator('[data-copy]').first().textContent())).toBe(SENTENCE);
		await visitor.page.evaluate(() => {
			for (const each of document.querySelectorAll('details')) each.open = each.closest('[data-cite]') === null;
		});
		await visitor.page.locator('[data-cite] summary').click();
		expect(await visitor.page.locator('button:visible').count()).toBe(0);
		expect(await visitor.page.locator('pre[data-copy]').first().isVisible()).toBe(true);
	});

	it('shows what contradicts side by side (Batam 2021)', async () => {
		await visitor.visit('angka/21.71/prevalensi-stunting/eppgbm/2021/');
		expect(plain(await visitor.page.locator('h1').textContent())).toContain('6,02 atau 6,03 atau 6,62 persen');
		const reports = plain(await visitor.page.locator('#dokumen + ul').textContent());
		for (const value of ['6,02 persen', '6,03 persen', '6,62 persen']) expect(reports).toContain(value);
	});

	it('warns of the pairs that newspapers print (Tangerang Selatan 2022)', async () => {
		await visitor.visit('angka/36.74/prevalensi-stunting/ssgi/2022/');
		const main = plain(await visitor.page.locator('main').textContent());
		expect(main).toContain('tidak boleh ditulis berpasangan');
		expect(main).toContain('1.333 balita atau 9 persen');
	});
});
