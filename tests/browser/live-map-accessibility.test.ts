import { beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_RULES, violations } from '../support/axe.ts';
import { choice, done, enlarge, fictionalSite, openCity, villageLink, WAIT } from '../support/live-map.ts';

beforeAll(fictionalSite, WAIT);

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
	it('finds nothing in any state', async () => {
		const reader = await openCity('', {
			colorScheme,
			permissions: ['geolocation'],
			geolocation: { latitude: -3.97, longitude: 110.045 },
		});
		const { page } = reader;
		// Only the colours differ in the dark.
		const look = () => violations(page, colorScheme === 'dark' ? COLOUR_RULES : undefined);
		const found: Record<string, string[]> = { button: await look() };
		await enlarge(reader);
		found.live = await look();
		await villageLink(page, '99.02.01.1001').click();
		found.card = await look();
		for (const [measure, scale] of [
			['prevalensi-stunting', 'perubahan'],
			['balita-pendek', 'rata-rata'],
			['cakupan-pengukuran', 'nilai'],
		] as const) {
			await choice(page, 'Yang ditampilkan').selectOption(measure);
			await choice(page, 'Digambar menurut').selectOption(scale);
			found[`${measure} ${scale}`] = await look();
		}
		await page.getByRole('button', { name: 'Kelurahan saya' }).click();
		found.promise = await look();
		await page.getByRole('button', { name: 'Lanjut' }).click();
		await page.locator('.tools [role="status"]', { hasText: 'Letak Anda' }).waitFor();
		found.here = await look();
		await page.getByRole('button', { name: 'Layar penuh' }).click();
		await page.locator('figure.full').waitFor();
		found.full = await look();
		expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
		await done(reader);
	}, 60_000);
});
