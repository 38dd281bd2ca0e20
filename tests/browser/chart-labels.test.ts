import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { labelFaults } from '../support/label-faults.ts';

/**
 * Every page of a city that draws: its own, its rounds', and of figures and villages those that draw a line of their
 * own kind.
 */
const cities = inject('addresses').filter((address) => /^kota\/[^/]+\/(?:pengukuran\/[^/]+\/)?$/.test(address));
const figures = inject('addresses').filter((address) => /^angka\/[\d.]{5}\//.test(address));
const others = inject('addresses').filter((address) =>
	/^(?:|program\/|provinsi\/[^/]+\/|banding\/[^/]+\/)$/.test(address),
);

/**
 * The pages on which some drawing with words stands that no page before them holds. The same markup is laid out alike
 * on every page of its kind, so that it is measured once for each kind.
 */
const drawn = [cities, figures, others].flatMap((kind) => {
	const met = new Set<string>();
	return kind.filter((address) => {
		const html = readFileSync(path.join(inject('builtDir'), address, 'index.html'), 'utf8');
		const drawings = html.match(/<svg[^>]*class="[^"]*\b(?:chart|map)\b[\s\S]*?<\/svg>/g) ?? [];
		const fresh = drawings.filter((drawing) => /<text/.test(drawing) && !met.has(drawing));
		for (const drawing of fresh) met.add(drawing);
		return fresh.length > 0;
	});
});

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
});
afterAll(() => browser?.close());

describe('labels of charts and maps', () => {
	it('has charts to look at', () => {
		expect(cities.length).toBeGreaterThan(5);
		expect(figures.length).toBeGreaterThan(50);
		expect(drawn.length).toBeGreaterThan(80);
	});

	it('neither lie on each other nor leave the drawing at 320 and 1280 px, those of cities at 360 too', async () => {
		const { page } = visitor;
		const found: string[] = [];
		for (const address of drawn) {
			await visitor.visit(address);
			for (const width of cities.includes(address) ? [320, 360, 1280] : [320, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				found.push(...(await page.evaluate(labelFaults)).map((fault) => `${address} ${width} px: ${fault}`));
			}
		}
		expect(found).toEqual([]);
	});

	it('are seen when they do', async () => {
		const { page } = visitor;
		await visitor.visit('');
		await page.setContent(
			`<svg class="chart" viewBox="0 0 340 210" width="340"><text x="10" y="50">Bontang</text><text x="20" y="54">Binjai</text><text x="320" y="90">Kalimantan</text></svg>`,
		);
		expect(await page.evaluate(labelFaults)).toEqual(['"Bontang" lies on "Binjai"', '"Kalimantan" leaves its drawing']);
	});
});
