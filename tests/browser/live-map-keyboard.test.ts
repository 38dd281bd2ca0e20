import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	choice,
	done,
	fictionalSite,
	focusedVillage,
	openCity,
	query,
	type Reader,
	villageLink,
	WAIT,
} from '../support/live-map.ts';
import { plain } from '../support/plain.ts';

describe('by keyboard', () => {
	let reader: Reader;
	beforeAll(async () => {
		await fictionalSite();
		reader = await openCity();
		await reader.page.getByRole('button', { name: 'Perbesar peta' }).focus();
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForSelector('.tools[open]');
	}, WAIT);
	afterAll(() => done(reader));

	it('goes on from where the button was', async () => {
		expect(await reader.page.evaluate(() => document.activeElement?.localName)).toBe('summary');
	});

	it('is one stop for Tab, and no trap', async () => {
		const { page } = reader;
		await page.locator('a[data-village][tabindex="0"]').focus();
		const stops: (string | null)[] = [];
		for (let press = 0; press < 6; press += 1) {
			await page.keyboard.press('Tab');
			stops.push(
				await page.evaluate(() => {
					const at = document.activeElement;
					return (
						at?.getAttribute('aria-label') ?? (at?.localName === 'button' ? at.textContent : at?.localName) ?? null
					);
				}),
			);
		}
		expect(stops).toEqual(['Kelurahan saya', 'Perbesar', 'Perkecil', 'Seluruh kota', 'Layar penuh', 'summary']);
		expect(await page.locator('a[data-village][tabindex="0"]').count()).toBe(1);
		for (let press = 0; press < 6; press += 1) await page.keyboard.press('Shift+Tab');
		expect(await focusedVillage(page)).toBe('99.02.01.1001');
		await page.keyboard.press('Shift+Tab');
		expect(await focusedVillage(page)).toBeNull();
	});

	it('moves to the neighbours with arrows, chooses with Enter, leaves with Escape', async () => {
		const { page } = reader;
		await page.locator('a[data-village][tabindex="0"]').focus();
		const way: (string | null | undefined)[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
			await page.keyboard.press(key);
			way.push((await focusedVillage(page))?.slice(6));
		}
		expect(way).toEqual(['01.1002', '02.1001', '02.1002', '01.1004', '01.1003', '01.1003', '01.1001']);
		await page.keyboard.press('Enter');
		expect(await page.locator('.card h3').innerText()).toBe('Akasia');
		expect((await query(page)).kelurahan).toBe('99.02.01.1001');
		expect(await page.locator('.chosen').getAttribute('d')).toBe(
			await villageLink(page, '99.02.01.1001').locator('path').first().getAttribute('d'),
		);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Halaman Akasia');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/\/akasia\/$/);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lihat barisnya di tabel');
	});

	it('announces what is drawn', async () => {
		const { page } = reader;
		const card = page.locator('.card');
		expect(await card.getAttribute('aria-live')).toBe('polite');
		const title = await villageLink(page, '99.02.01.1001').locator('title').textContent();
		expect(plain(title)).toBe('Akasia: 30 persen, e-PPGBM Februari 2025, cakupan 80,0 persen');
		expect(await card.locator('dd').first().innerText()).toBe('30 persen');
		expect(await card.innerText()).toContain('naik 5 poin persentase sejak Agustus 2024');
		expect(await card.innerText()).toContain('11,8 poin persentase di atas rata-rata kota (18,2 persen)');
	});

	it('zooms with plus and minus, and brings a village that lies outside into view', async () => {
		const { page } = reader;
		const width = () =>
			page.evaluate(() => document.querySelector('figure.main svg.map')?.getBoundingClientRect().width ?? 0);
		const before = await width();
		await villageLink(page, '99.02.01.1001').focus();
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await expect.poll(width).toBeGreaterThan(before * 3.9);
		expect((await query(page)).letak).toMatch(/^2\.00,/);
		const size = () =>
			page.evaluate(() => (document.querySelector('.marks text') as SVGTextElement).getBoundingClientRect().height);
		expect(await size()).toBeLessThan(20);
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
		const isSeen = () =>
			page.evaluate(() => {
				const [stage, village] = [document.querySelector('.stage'), document.activeElement].map((each) =>
					each?.getBoundingClientRect(),
				);
				const middle = village &&
					stage && [village.x + village.width / 2 - stage.x, village.y + village.height / 2 - stage.y];
				return (
					middle !== undefined &&
					stage !== undefined &&
					(middle[0] ?? -1) > 0 &&
					(middle[0] ?? 0) < stage.width &&
					(middle[1] ?? -1) > 0 &&
					(middle[1] ?? 0) < stage.height
				);
			});
		await expect.poll(isSeen).toBe(true);
		await page.keyboard.press('-');
		await page.keyboard.press('-');
		await expect.poll(width).toBeCloseTo(before, -1);
		expect((await query(page)).letak).toBeUndefined();
	});

	it('works every control', async () => {
		const { page } = reader;
		await choice(page, 'Pengukuran').focus();
		await page.keyboard.press('ArrowDown');
		expect((await query(page)).putaran).toBe('eppgbm-2024-08');
		await choice(page, 'Yang ditampilkan').focus();
		await page.keyboard.press('ArrowDown');
		expect((await query(page)).ukuran).toBe('balita-pendek');
		await choice(page, 'Digambar menurut').focus();
		await page.keyboard.press('End');
		expect((await query(page)).warna).toBe('perubahan');
		await page.getByRole('checkbox').focus();
		await page.keyboard.press('Space');
		expect((await query(page)).kecamatan).toBe('tidak');
		// The borders, and the light line behind them. A straight border has no width, so its box says nothing.
		const borders = () =>
			page
				.locator('figure.main path.districts')
				.evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
		expect(await borders()).toEqual(['none', 'none']);
		await page.keyboard.press('Space');
		expect((await query(page)).kecamatan).toBeUndefined();
		expect(await borders()).toEqual(['inline', 'inline']);
		for (const [name, inverse] of [['Layar penuh', 'Tutup layar penuh']] as const) {
			await page.getByRole('button', { name, exact: true }).focus();
			await page.keyboard.press('Enter');
			await page.locator('figure.full').waitFor();
			await page.getByRole('button', { name: inverse }).focus();
			await page.keyboard.press('Enter');
			await page.locator('figure:not(.full) .tools').waitFor();
		}
		expect(reader.problems).toEqual([]);
	});
});
