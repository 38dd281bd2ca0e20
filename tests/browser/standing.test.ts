import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { firstDay, formatPeriod, type Period } from '../../src/model/base/period.ts';
import { lastDue } from '../../src/model/schedule/schedule.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { plain } from '../support/plain.ts';

const { cities, terms, newest = '2026' as Period } = loadPublication('data');
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
});
afterAll(() => browser?.close());

describe('the letter that asks for what is not published', () => {
	it('loses a line when its wish is unticked, by keyboard and without script', async () => {
		const { page } = visitor;
		await visitor.visit('tanya/bontang/');
		const line = page.locator('.letter li').first();
		expect(await line.isVisible()).toBe(true);
		await page.locator('.choose input').first().focus();
		await page.keyboard.press('Space');
		expect(await line.isVisible()).toBe(false);
		expect(await page.locator('.letter li').nth(1).isVisible()).toBe(true);
	});

	it('asks for the month the city weighs in, and can lose every line it has: no wish lacks its rule', async () => {
		for (const { slug, weighing } of cities) {
			await visitor.visit(`tanya/${slug}/`);
			// The month in which this city weighs, not the nation's: asked of an office that weighed in another, it has nothing.
			const due = formatPeriod(lastDue(firstDay(newest), weighing));
			expect(plain(await visitor.page.locator('.letter').textContent())).toContain(`pengukuran balita ${due} menurut`);
			for (const box of await visitor.page.locator('.choose input').all()) await box.uncheck();
			expect(await visitor.page.locator('.letter li:visible').count(), slug).toBe(0);
		}
	});

	it('prints as the letter alone', async () => {
		const { page } = visitor;
		await visitor.visit('tanya/bontang/');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.choose').isVisible()).toBe(false);
		expect(await page.locator('header.top').isVisible()).toBe(false);
		expect(await page.locator('.letter').isVisible()).toBe(true);
		await page.emulateMedia({ media: null });
	});
});

describe('the actions', () => {
	it('names every step of a year of which something is known, evidence or not', async () => {
		await visitor.visit('kota/tangerang-selatan/aksi/');
		const year = visitor.page.locator('section', { has: visitor.page.locator('#tahun-2023') });
		expect(await year.locator('dt').count()).toBe(8);
		expect(await year.getByText('Belum ada bukti').count()).toBe(0);
	});

	it('says of a year without evidence that there is none', async () => {
		await visitor.visit('kota/batam/aksi/');
		const year = visitor.page.locator('section', { has: visitor.page.locator('#tahun-2025') });
		expect(await year.textContent()).toContain('aksi utama dan aksi pendukung');
		expect(await year.textContent()).toContain('Belum ada bukti untuk satu aksi pun');
		expect(await year.locator('dl').count()).toBe(0);
		const matrix = visitor.page.locator('.matrix', { hasText: 'Aksi utama dan aksi pendukung' });
		const column = 1 + (await matrix.locator('thead th').allTextContents()).indexOf('2025');
		const dots = matrix.locator(`tbody td:nth-child(${column}) .dot`);
		const names = await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('aria-label')));
		expect(names).toEqual(Array.from({ length: 5 }, () => 'belum kami temukan'));
	});
});

it('explains every term at its own anchor', async () => {
	await visitor.visit('istilah/');
	for (const { id, term } of terms) expect(plain(await visitor.page.locator(`dt#${id}`).textContent())).toBe(term);
});
