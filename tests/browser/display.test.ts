import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

/** A voice that says nothing and keeps what it was given; each text ends when the test says so. */
const FAKE_VOICE = `
	window.heard = [];
	window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
	Object.defineProperty(window, 'speechSynthesis', { value: {
		getVoices: () => [{ lang: 'id-ID' }], cancel() {}, addEventListener() {},
		speak(utterance) { window.heard.push(utterance.text); window.ends = () => utterance.onend(); },
	} });`;

async function openPanel({ page, visit }: Visitor, address: string): Promise<void> {
	await visit(address);
	await page.locator('.menu summary').click();
	await page.getByRole('button', { name: 'Tampilan dan Bacakan' }).click();
	await page.locator('dialog.display[open]').waitFor();
}

describe('display settings', () => {
	it('are remembered on the device, put on before anything is drawn, and taken back', async () => {
		const visitor = await newVisitor(browser, inject('siteUrl'), { viewport: { width: 360, height: 740 } });
		const { page } = visitor;
		await openPanel(visitor, 'kota/bontang/');
		expect(await violations(page)).toEqual([]);
		await page.getByLabel('Lebih besar').check();
		await page.getByLabel('Warna negatif').check();
		await page.getByRole('button', { name: 'Tutup' }).click();
		// What stands in the head has put them on when the first element of the body is parsed.
		await page.addInitScript(() => {
			const seen = new MutationObserver(() => {
				if (!document.body) return;
				sessionStorage.setItem('first', document.documentElement.className);
				seen.disconnect();
			});
			seen.observe(document, { childList: true, subtree: true });
		});
		expect(await visitor.visit('metode/')).toEqual([]);
		expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('t2 negatif');
		expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(21);
		await openPanel(visitor, 'metode/');
		await page.getByRole('button', { name: 'Kembalikan semula' }).click();
		expect(await page.evaluate(() => [document.documentElement.className, localStorage.length])).toEqual(['', 0]);
	});

	it('are absent without script', async () => {
		const { page, visit } = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
		await visit('');
		await page.locator('.menu summary').click();
		expect(await page.locator('.menu a').first().isVisible()).toBe(true);
		expect(await page.locator('[data-display]').isVisible()).toBe(false);
	});
});

describe('reading aloud', () => {
	it('says heading, words and rows with numbers as a person would, marks where it is, pauses and goes on', async () => {
		const visitor = await newVisitor(browser, inject('siteUrl'));
		const { page } = visitor;
		await page.addInitScript(FAKE_VOICE);
		await openPanel(visitor, 'kota/bontang/angka/');
		await page.getByRole('button', { name: 'Bacakan halaman ini' }).click();
		const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
		expect(await heard()).toEqual(['Semua angka tentang Bontang']);
		expect(await page.locator('.spoken').evaluate(({ localName }) => localName)).toBe('h1');
		const end = () => page.evaluate(() => (globalThis as unknown as { ends(): void }).ends());
		await page.getByRole('button', { name: 'Jeda' }).click();
		await end();
		expect(await heard()).toHaveLength(1);
		await page.getByRole('button', { name: 'Lanjutkan' }).click();
		for (let step = 0; step < 8; step += 1) await end();
		const all = (await heard()).join(' ');
		expect(all).toContain('Nilai: seratus persen');
		expect(all).not.toMatch(/\d/);
		await page.getByRole('button', { name: 'Berhenti' }).click();
		expect(await page.locator('.spoken, .reader-bar').count()).toBe(0);
	});
});

describe('going back', () => {
	it('from a found village finds the search as it was', async () => {
		const { page, visit } = await newVisitor(browser, inject('siteUrl'));
		await visit('cari/');
		await page.locator('[data-search] input').fill('lok tuan');
		const found = page.locator('.found a').first();
		await found.waitFor();
		await Promise.all([page.waitForURL(/\/kota\//), found.click()]);
		await page.goBack();
		expect(await page.locator('[data-search] input').inputValue()).toBe('lok tuan');
	});
});
