import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import type { City } from '../../src/model/base/city.ts';
import { levelHref, villageHref } from '../../src/site.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';

/** Kelurahan by city, counted from the Ministry's list: the boundaries must neither lose nor invent one. */
const VILLAGES = { binjai: 37, bontang: 15, bekasi: 56, batam: 64, 'tangerang-selatan': 54 };
const BY_DISTRICT = ['binjai', 'batam', 'tangerang-selatan'];

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), {
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
	});
});
afterAll(() => browser?.close());

/** Runs in the page: what a reader can see, follow and hear of each area on each map that is shown. */
function areasOnMap() {
	const { axe } = globalThis as unknown as {
		axe: { setup(): void; teardown(): void; commons: { text: { accessibleText(element: Element): string } } };
	};
	axe.setup();
	const maps: (Element | null)[] = [...document.querySelectorAll('svg')].filter((svg) =>
		svg.querySelector('[data-village]'),
	);
	const shown = [...document.querySelectorAll('svg [data-village]')].filter((element) => element.checkVisibility());
	const found = shown.map((element) => {
		const link = element.closest('a');
		const shape = element.matches('path, circle, rect, polygon')
			? element
			: element.querySelector('path, circle, rect, polygon');
		return {
			map: maps.indexOf(element.closest('svg')),
			code: element.getAttribute('data-village') ?? '',
			href: link?.getAttribute('href') ?? '',
			name: link ? axe.commons.text.accessibleText(link) : '',
			fill: shape ? getComputedStyle(shape).fill : 'none',
		};
	});
	axe.teardown();
	return found;
}

/** Every map of the page that was opened, each read as it is seen: the one that is chosen, one after another. */
async function areasOfMaps({ page }: Visitor): Promise<ReturnType<typeof areasOnMap>> {
	const labels = await page.locator('.periods > label').all();
	if (labels.length === 0) return page.evaluate(areasOnMap);
	const found: ReturnType<typeof areasOnMap> = [];
	for (const [index, label] of labels.entries()) {
		await label.click();
		const seen = await page.evaluate(areasOnMap);
		expect(new Set(seen.map(({ map }) => map)).size).toBe(1);
		found.push(...seen.map((area) => ({ ...area, map: index })));
	}
	return found;
}

/** Codes of the areas that Tab comes to, one after another. */
async function areasByTab({ page }: Visitor, wanted: number): Promise<Set<string>> {
	const reached = new Set<string>();
	const stops = await page.evaluate(
		() => document.querySelectorAll('a[href], button, input, select, summary, [tabindex]').length,
	);
	for (let press = 0; press < stops && reached.size < wanted; press += 1) {
		await page.keyboard.press('Tab');
		const code = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!focused?.closest('svg')) return null;
			return (
				(focused.closest('[data-village]') ?? focused.querySelector('[data-village]'))?.getAttribute('data-village') ??
				null
			);
		});
		if (code) reached.add(code);
	}
	return reached;
}

type Found = Awaited<ReturnType<typeof areasOfMaps>>;
function cityOf(slug: string): City {
	const city = loadPublication().cities.find((each) => each.slug === slug);
	if (!city) throw new Error(slug);
	return city;
}

/** What every map must do with its areas, of which `names` has the name of each by its code. */
function provesMaps(
	found: () => Found,
	names: () => ReadonlyMap<string, string>,
	address: (code: string) => string,
): void {
	it('shows each of them on each map, once', () => {
		const maps = Map.groupBy(found(), ({ map }) => map);
		expect(maps.size).toBeGreaterThan(0);
		for (const areas of maps.values()) expect(areas.map(({ code }) => code).sort()).toEqual([...names().keys()].sort());
	});

	it('fills every one', () => {
		// Black is what a shape gets when no rule of the style sheet reaches it.
		const empty = found().filter(({ fill }) => ['none', 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'].includes(fill));
		expect(empty).toEqual([]);
	});

	it('names every one by its own name', () => {
		const nameless = found().filter(({ code, name }) => !name.includes(names().get(code) ?? '\0'));
		expect(nameless).toEqual([]);
	});

	it('links every one to its page', () => {
		expect(found().filter(({ code, href }) => href !== address(code))).toEqual([]);
	});
}

describe.each(Object.entries(VILLAGES))('/kota/%s/, script off', (slug, count) => {
	/** Cities whose districts are known better are led by a map of these; their villages are on the districts' maps. */
	const isLedByDistricts = BY_DISTRICT.includes(slug);

	it(`has ${count} kelurahan`, () => {
		expect(cityOf(slug).villages.length).toBe(count);
	});

	describe('the map of the city', () => {
		let found: Found;
		beforeAll(async () => {
			await visitor.visit(`kota/${slug}/`);
			await visitor.page.evaluate(axe.source);
			found = await areasOfMaps(visitor);
		});
		const areas = () => (isLedByDistricts ? cityOf(slug).districts : cityOf(slug).villages);
		provesMaps(
			() => found,
			() => new Map(areas().map(({ code, name }) => [code, name])),
			(code) => (isLedByDistricts ? levelHref : villageHref)(cityOf(slug), code),
		);

		it('lets Tab come to each', async () => {
			await visitor.visit(`kota/${slug}/`);
			expect((await areasByTab(visitor, areas().length)).size).toBe(areas().length);
		});
	});

	describe.each(isLedByDistricts ? cityOf(slug).districts : [])('the map of $name', (district) => {
		let found: Found;
		beforeAll(async () => {
			await visitor.visit(new URL(levelHref(cityOf(slug), district.code), inject('siteUrl')).href);
			await visitor.page.evaluate(axe.source);
			found = await visitor.page.evaluate(areasOnMap);
		});
		const villages = () => cityOf(slug).villages.filter(({ code }) => code.startsWith(`${district.code}.`));
		provesMaps(
			() => found,
			() => new Map(villages().map(({ code, name }) => [code, name])),
			(code) => villageHref(cityOf(slug), code),
		);

		it('lets Tab come to each', async () => {
			expect((await areasByTab(visitor, villages().length)).size).toBe(villages().length);
		});
	});
});
