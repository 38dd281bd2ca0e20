import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { differenceOf, lookOf, looksAlike } from '../support/looks.ts';

/** What the main pages looked like when somebody last looked at them; `npm run looks` keeps what they look like now. */
const FILE = 'tests/browser/looks.json';
const kept: Readonly<Record<string, string>> = JSON.parse(readFileSync(FILE, 'utf8'));
const isKeeping = process.env.KEEP_LOOKS === '1';

const PAGES = [
	'',
	'indonesia/',
	'provinsi/jawa-barat/',
	'kota/batam/',
	'kota/bekasi/',
	'kota/binjai/',
	'kota/bontang/',
	'kota/tangerang-selatan/',
	'kota/bontang/lok-tuan/',
	'kota/bontang/angka/',
	'kota/bontang/aksi/',
	'kota/bontang/pengukuran/2025-05-26/',
	'angka/64.74/prevalensi-stunting/eppgbm/2023/',
	'program/',
	'program/bontang-rakor-2024/',
	'banding/',
	'cari/',
	'metode/',
	'istilah/',
	'tanya/bontang/',
];
const looks: Record<string, string> = {};

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
	browser = await launch();
	visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
});
afterAll(async () => {
	await browser?.close();
	if (isKeeping) writeFileSync(FILE, `${JSON.stringify(looks, undefined, '\t')}\n`);
});

const VIEWS = [360, 1280].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe('the main pages', () => {
	it.each(PAGES)('/%s looks as it did, narrow and wide, by day and by night', async (address) => {
		await visitor.visit(address);
		const strange: string[] = [];
		for (const { width, colorScheme } of VIEWS) {
			await visitor.page.setViewportSize({ width, height: 900 });
			await visitor.page.emulateMedia({ colorScheme });
			const name = `/${address} ${width} ${colorScheme}`;
			const look = await lookOf(visitor.page);
			looks[name] = look;
			if (!isKeeping && !looksAlike(kept[name], look))
				strange.push(`${name}: ${Math.round(differenceOf(kept[name], look))} %`);
		}
		expect(strange).toEqual([]);
	});
});

/** A page of 24 by 36 cells, paper but for `rows` from `first` on, which are of one grey. */
const page = (first: number, rows: number, grey = 'a') =>
	`${'z'.repeat(24 * first)}${grey.repeat(24 * rows)}`.padEnd(24 * 36, 'z');

it('a page that looks otherwise is seen', () => {
	// A map that is gone, one that is new, one that stands elsewhere, and another scheme of colours.
	expect(looksAlike(page(8, 6), page(0, 0))).toBe(false);
	expect(looksAlike(page(0, 0), page(8, 6))).toBe(false);
	expect(looksAlike(page(8, 6), page(16, 6))).toBe(false);
	expect(looksAlike(page(8, 6), page(8, 6, 'p'))).toBe(false);
	expect(looksAlike(undefined, 'z')).toBe(false);
});

it('letters smoothed otherwise, and what moved by less than a cell, are no other look', () => {
	expect(looksAlike(page(8, 6), page(9, 6))).toBe(true);
	expect(looksAlike(page(8, 6), page(8, 6, 'd'))).toBe(true);
});
