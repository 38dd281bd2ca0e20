import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choice, done, fictionalSite, openCity, query, type Reader, villageLink, WAIT } from '../support/live-map.ts';

describe('by touch', () => {
	let reader: Reader;
	beforeAll(async () => {
		await fictionalSite();
		reader = await openCity('', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
		await reader.page.getByRole('button', { name: 'Perbesar peta' }).tap();
		await reader.page.waitForSelector('.tools');
	}, WAIT);
	afterAll(() => done(reader));

	it('chooses a village, zooms, and works every control', async () => {
		const { page } = reader;
		await villageLink(page, '99.02.02.1002').tap();
		expect(await page.locator('.card h3').innerText()).toBe('Flamboyan');
		expect(await page.locator('.card').innerText()).toContain('Kecamatan Hilir');
		expect(page.url()).not.toContain('#');
		for (const name of ['Perbesar', 'Perkecil']) {
			await page.getByRole('button', { name, exact: true }).tap();
			await expect.poll(async () => (await query(page)).letak?.slice(0, 1)).toBe(name === 'Perbesar' ? '1' : undefined);
		}
		await page.locator('.tools summary').tap();
		await choice(page, 'Pengukuran').selectOption('eppgbm-2024-02');
		await choice(page, 'Yang ditampilkan').selectOption('cakupan-pengukuran');
		await choice(page, 'Digambar menurut').selectOption('perubahan');
		expect(await query(page)).toMatchObject({
			putaran: 'eppgbm-2024-02',
			ukuran: 'cakupan-pengukuran',
			warna: 'perubahan',
		});
		await page.getByRole('checkbox').tap();
		expect((await query(page)).kecamatan).toBe('tidak');
		await page.getByRole('button', { name: 'Kelurahan saya' }).tap();
		await page.getByRole('button', { name: 'Lanjut' }).waitFor();
		await page.getByRole('button', { name: 'Layar penuh' }).tap();
		await page.locator('figure.full').waitFor();
		await page.getByRole('button', { name: 'Tutup layar penuh' }).tap();
		const [picture] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Unduh gambar PNG' }).tap(),
		]);
		expect(picture.suggestedFilename()).toBe('peta-peta-cakupan-pengukuran-eppgbm-2024-02.png');
		expect(reader.problems).toEqual([]);
	});

	it('lets one finger scroll the page until the map is enlarged', async () => {
		const { page } = reader;
		const action = () => page.evaluate(() => getComputedStyle(document.querySelector('.stage') as Element).touchAction);
		expect(await action()).toBe('pan-x pan-y');
		await page.getByRole('button', { name: 'Perbesar', exact: true }).tap();
		await expect.poll(action).toBe('none');
	});

	it('has targets that a finger can hit', async () => {
		const small = await reader.page.evaluate(() =>
			[...document.querySelectorAll('.live button, .live select, .live summary')]
				.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
				.map(({ text }) => text),
		);
		expect(small).toEqual([]);
	});
});
