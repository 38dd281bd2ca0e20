import { beforeAll, describe, expect, it } from 'vitest';
import {
	address,
	choice,
	done,
	enlarge,
	fictionalSite,
	mapState,
	open,
	openCity,
	query,
	WAIT,
} from '../support/live-map.ts';

beforeAll(fictionalSite, WAIT);

describe('views', () => {
	/**
	 * Every layer of the city by every scale that can be drawn, worked with the mouse; and opened by address where two
	 * of the three choices meet that have not met before.
	 */
	it('show the same when opened by their address', async () => {
		const reader = await openCity();
		await enlarge(reader);
		const { page } = reader;
		const rounds = await choice(page, 'Pengukuran')
			.locator('option')
			.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
		expect(rounds).toEqual(['eppgbm-2025-02', 'eppgbm-2024-08', 'eppgbm-2024-02', 'eppgbm-2023-08']);
		const seen = new Set<string>();
		const other = await open(page.url());
		const opened = new Set<string>();
		for (const round of rounds) {
			for (const measure of ['prevalensi-stunting', 'balita-pendek', 'cakupan-pengukuran']) {
				for (const scale of ['nilai', 'rata-rata', 'perubahan']) {
					await choice(page, 'Pengukuran').selectOption(round);
					await choice(page, 'Yang ditampilkan').selectOption(measure);
					const option = choice(page, 'Digambar menurut').locator(`option[value="${scale}"]`);
					if (await option.isDisabled()) continue;
					await choice(page, 'Digambar menurut').selectOption(scale);
					const shown = await mapState(page);
					seen.add(`${shown.caption}`);
					const pairs = [`${round} ${measure}`, `${measure} ${scale}`, `${scale} ${round}`];
					if (pairs.every((pair) => opened.has(pair))) continue;
					for (const pair of pairs) opened.add(pair);
					const here = await address(page);
					await other.page.goto(here);
					if (here.includes('?')) await other.page.waitForSelector('.tools');
					else await enlarge(other);
					expect(await mapState(other.page)).toEqual(shown);
					expect(await address(other.page)).toBe(here);
				}
			}
		}
		expect(seen.size).toBeGreaterThan(25);
		expect(opened.size).toBeGreaterThan(25);
		await done(other);
		expect(reader.problems).toEqual([]);
		await done(reader);
	}, 180_000);

	it('keep village, districts and place too', async () => {
		const asked = '?urut=0-&kecamatan=tidak&kelurahan=99.02.01.1004&letak=1.50,-3.9700,110.0500';
		const reader = await openCity(asked);
		const { page } = reader;
		await page.waitForSelector('.card h3');
		expect(await page.locator('.card h3').innerText()).toBe('Damar');
		expect(await page.locator('text.district').first().isVisible()).toBe(false);
		await page.waitForTimeout(300);
		expect(await query(page)).toEqual(Object.fromEntries(new URLSearchParams(asked)));
		await done(reader);
	});

	it('draw the changes worked out by hand', async () => {
		const reader = await openCity('?warna=perubahan');
		await reader.page.waitForSelector('.tools');
		const { villages, names, legend, summary } = await mapState(reader.page);
		const words = villages.map(({ title, fill }) => [fill, title?.replace(/:.* cakupan \S+ persen,/, ':')]);
		expect(words).toEqual([
			['b5 focus', 'Akasia: naik 5 poin persentase sejak Agustus 2024'],
			['b3', 'Beringin: berselisih 2 poin persentase dengan Agustus 2024, belum dapat dibedakan'],
			['b3', 'Cendana: sama dengan Agustus 2024'],
			['b1 focus', 'Damar: turun 12 poin persentase sejak Agustus 2024'],
			['under', 'Eboni: tidak dibandingkan karena cakupannya rendah'],
			['b3', 'Flamboyan: berselisih 1,5 poin persentase dengan Agustus 2024, belum dapat dibedakan'],
		]);
		expect(names).toEqual(expect.arrayContaining(['▲ Akasia', '▼ Damar', 'Cendana']));
		expect(legend).toContain('▲ naik 5 poin persentase atau lebih');
		expect(summary).toContain('Naik di 1 kelurahan, turun di 1, belum dapat dibedakan di 3.');
		await done(reader);
	});
});

it('prints the whole city after it was enlarged', async () => {
	const reader = await openCity('?letak=3,-3.98,110.02');
	await reader.page.waitForSelector('.tools');
	await reader.page.emulateMedia({ media: 'print' });
	const [svg, stage] = await reader.page.evaluate(() =>
		['figure.main svg.map', '.stage'].map((each) =>
			(document.querySelector(each) as Element).getBoundingClientRect().toJSON(),
		),
	);
	expect(svg.width).toBeLessThanOrEqual(stage.width + 1);
	expect(Math.abs(svg.x - stage.x)).toBeLessThan(2);
	expect(await reader.page.locator('.tools').isVisible()).toBe(false);
	await done(reader);
});
