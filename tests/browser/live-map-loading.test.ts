import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
	done,
	enlarge,
	fictionalSite,
	focusedVillage,
	isLive,
	isLiveFile,
	mapState,
	open,
	openCity,
	WAIT,
} from '../support/live-map.ts';

/** The map as it is after "Perbesar peta", of real cities. */
describe.each(['bontang', 'batam', 'bekasi'])('/kota/%s/', (slug) => {
	it.each([1280, 360])(
		'loads nothing of the live map before the click, and then keeps the element, its shapes, names, values and place, at %i px',
		async (width) => {
			const reader = await open(`${inject('siteUrl')}kota/${slug}/`, { viewport: { width, height: 900 } });
			await reader.page.evaluate(() =>
				Object.assign(document.querySelector('figure.main svg.map') as object, { kept: true }),
			);
			const before = await mapState(reader.page);
			await reader.page.locator('figure.main').scrollIntoViewIfNeeded();
			await reader.page.waitForTimeout(300);
			expect(reader.requests.filter(isLiveFile)).toEqual([]);
			await enlarge(reader);
			expect(reader.requests.filter(isLiveFile).length).toBeGreaterThanOrEqual(3);
			expect(reader.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
			expect(reader.problems).toEqual([]);
			const after = await mapState(reader.page);
			const near = ({ villages, ...rest }: typeof before) => ({
				...rest,
				size: [],
				villages: villages.map((each) => ({ ...each, place: [] })),
			});
			expect(near(after)).toEqual(near(before));
			expect(after.kept).toBe(true);
			after.villages.forEach(({ place }, index) => {
				place.forEach((value, side) => {
					expect(Math.abs(value - (before.villages[index]?.place[side] ?? NaN))).toBeLessThanOrEqual(
						slug === 'batam' ? 3 : 2,
					);
				});
			});
			await done(reader);
		},
	);
});

describe('unasked', () => {
	beforeAll(fictionalSite, WAIT);
	const scroll = (page: Page) => page.locator('figure.main').scrollIntoViewIfNeeded();

	it('loads on a fast connection once the map is in sight, folded', async () => {
		const reader = await openCity('', { connection: { effectiveType: '4g', saveData: false } });
		await scroll(reader.page);
		await reader.page.waitForSelector('.tools:not([open])');
		await done(reader);
	});

	it.each([
		['to save data', { effectiveType: '4g', saveData: true }],
		['on a slow connection', { effectiveType: '3g', saveData: false }],
		['where the browser does not tell', undefined],
	])('does not load %s', async (_, connection) => {
		const reader = await openCity('', { connection });
		expect(await reader.page.evaluate(() => (navigator as { connection?: object }).connection)).toEqual(connection);
		await scroll(reader.page);
		await reader.page.waitForTimeout(400);
		expect([await isLive(reader), reader.requests.filter(isLiveFile)]).toEqual([0, []]);
		await done(reader);
	});

	it('keeps the focus of who was in the map already', async () => {
		const reader = await openCity();
		await reader.page.locator('a[data-village]').nth(2).focus();
		await reader.page.evaluate(() => (document.querySelector('.grow button') as HTMLButtonElement).click());
		await reader.page.waitForSelector('.tools');
		expect(await focusedVillage(reader.page)).toBe('99.02.01.1003');
		await done(reader);
	});

	it('says so when it cannot be loaded, and tries again', async () => {
		const reader = await openCity();
		await reader.page.route(/\/_astro\/live.*js/, (route) => route.abort(), { times: 1 });
		await reader.page.getByRole('button', { name: 'Perbesar peta' }).click();
		await reader.page.getByRole('button', { name: 'Peta gagal dimuat; coba lagi' }).waitFor();
		await done(reader);
	});
});
