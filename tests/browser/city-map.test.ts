import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

/** Kelurahan by city, counted from the Ministry's list: the boundaries must neither lose nor invent one. */
const VILLAGES = { binjai: 37, bontang: 15, bekasi: 56, batam: 64, 'tangerang-selatan': 54 };

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

/** Runs in the page: what a reader can see, follow and hear of each village on each map (a page has one for each layer of figures). */
function villagesOnMap() {
	const { axe } = globalThis as unknown as {
		axe: { setup(): void; teardown(): void; commons: { text: { accessibleText(element: Element): string } } };
	};
	axe.setup();
	const maps: (Element | null)[] = [...document.querySelectorAll('svg')].filter((svg) => svg.querySelector('[data-village]'));
	const found = [...document.querySelectorAll('svg [data-village]')].map((element) => {
		const link = element.closest('a');
		const shape = element.matches('path, circle, rect, polygon') ? element : element.querySelector('path, circle, rect, polygon');
		return {
			map: maps.indexOf(element.closest('svg')),
			code: element.getAttribute('data-village') ?? '',
			linked: link !== null && (link.hasAttribute('href') || link.hasAttribute('xlink:href')),
			name: link ? axe.commons.text.accessibleText(link) : '',
			fill: shape ? getComputedStyle(shape).fill : 'none',
		};
	});
	axe.teardown();
	return found;
}

/** Codes of the villages that Tab comes to, one after another. */
async function villagesByTab({ page }: Visitor, wanted: number): Promise<Set<string>> {
	const reached = new Set<string>();
	const stops = await page.evaluate(() => document.querySelectorAll('a[href], button, input, select, summary, [tabindex]').length);
	for (let press = 0; press < stops && reached.size < wanted; press += 1) {
		await page.keyboard.press('Tab');
		const code = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused?.closest('svg')) return null;
			return (focused.closest('[data-village]') ?? focused.querySelector('[data-village]'))?.getAttribute('data-village') ?? null;
		});
		if (code) reached.add(code);
	}
	return reached;
}

describe.each(Object.entries(VILLAGES))('the map of /kota/%s/, script off', (slug, count) => {
	let found: ReturnType<typeof villagesOnMap>;
	const names = () =>
		new Map(
			loadPublication()
				.cities.find((city) => city.slug === slug)
				?.villages.map(({ code, name }) => [code, name]),
		);

	beforeAll(async () => {
		await visitor.visit(`kota/${slug}/`);
		await visitor.page.evaluate(axe.source);
		found = await visitor.page.evaluate(villagesOnMap);
	});

	it(`shows ${count} kelurahan on each map, each once`, () => {
		const maps = Map.groupBy(found, ({ map }) => map);
		expect(maps.size).toBeGreaterThan(0);
		expect(names().size).toBe(count);
		for (const villages of maps.values()) expect(villages.map(({ code }) => code).sort()).toEqual([...names().keys()].sort());
	});

	it('fills every one', () => {
		// Black is what a shape gets when no rule of the style sheet reaches it.
		const empty = found.filter(({ fill }) => ['none', 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'].includes(fill));
		expect(empty).toEqual([]);
	});

	it('names every one by its kelurahan', () => {
		const nameless = found.filter(({ code, name }) => !name.includes(names().get(code) ?? '\0'));
		expect(nameless).toEqual([]);
	});

	it('links every one, and Tab comes to each', async () => {
		expect(found.filter(({ linked }) => !linked)).toEqual([]);
		expect((await villagesByTab(visitor, count)).size).toBe(count);
	});
});
