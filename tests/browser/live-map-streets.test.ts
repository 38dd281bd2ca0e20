import { beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { done, enlarge, fictionalSite, focusedVillage, open, openCity, WAIT } from '../support/live-map.ts';

const tileOrigin = inject('tileOrigin');
beforeAll(fictionalSite, WAIT);

describe('streets', () => {
	it('are not offered where no server is set, and no page may load any', async () => {
		const reader = await open(`${inject('siteUrl')}kota/bontang/`);
		await enlarge(reader);
		expect(await reader.page.getByRole('button', { name: 'Tampilkan jalan' }).count()).toBe(0);
		expect(await reader.page.locator('meta[http-equiv]').getAttribute('content')).toContain("img-src 'self' data:;");
		await done(reader);
	});

	it('come from the one host that is named, and only after the reader agreed', async () => {
		const reader = await openCity();
		const { page, requests } = reader;
		const { origin } = new URL(page.url());
		await enlarge(reader);
		expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain(
			`img-src 'self' data: ${tileOrigin};`,
		);
		await page.getByRole('button', { name: 'Tampilkan jalan' }).click();
		expect(await page.locator('.tools [role="status"]').innerText()).toContain('alamat internet (IP) Anda');
		await page.waitForTimeout(200);
		const outside = () => requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
		expect(outside()).toEqual([]);
		await page.getByRole('button', { name: /^Setuju, muat dari localhost/ }).click();
		await page.locator('.leaflet-tile-loaded').first().waitFor();
		expect(outside().length).toBeGreaterThan(0);
		expect(outside().filter((url) => !url.startsWith(`${tileOrigin}/`))).toEqual([]);
		expect(await page.locator('.tools [role="status"]').innerText()).toContain('© Peta Contoh');
		expect(reader.problems).toEqual([]);
		expect(await violations(page)).toEqual([]);
		await done(reader);
	});
});

describe('a map of tiles', () => {
	it('has card and arrows, and no Leaflet', async () => {
		const reader = await open(`${await fictionalSite()}kota/contoh/`);
		const { page } = reader;
		await enlarge(reader);
		expect(reader.requests.filter((url) => /\/leaflet-view\./.test(url))).toEqual([]);
		const first = page.locator('a[data-village][tabindex="0"]');
		await first.focus();
		const start = await focusedVillage(page);
		await page.keyboard.press('ArrowRight');
		expect(await focusedVillage(page)).not.toBe(start);
		await page.keyboard.press('Enter');
		expect(await page.locator('.card h3').count()).toBe(1);
		expect(await page.getByRole('button', { name: 'Kelurahan saya' }).count()).toBe(0);
		expect([reader.problems, await violations(page)]).toEqual([[], []]);
		await done(reader);
	});
});
