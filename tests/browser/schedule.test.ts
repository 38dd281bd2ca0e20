import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { formatPeriod } from '../../src/model/base/period.ts';
import { scheduleOf } from '../../src/model/schedule/schedule.ts';
import { launch, newVisitor, type Visitor } from '../support/browser.ts';
import { plain } from '../support/plain.ts';

const publication = loadPublication();
const { cities, newest } = publication;
let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

describe('script off', () => {
	let visitor: Visitor;
	beforeAll(async () => {
		visitor = await newVisitor(browser, inject('siteUrl'), { javaScriptEnabled: false });
	});

	it('has a strip of months for every city, and counts lateness to the newest date of the data', async () => {
		await visitor.visit('jadwal/');
		const { page } = visitor;
		expect(plain(await page.locator('main').innerText())).toContain(newest ? formatPeriod(newest) : 'no date');
		expect(await page.locator('[data-newest]').isVisible()).toBe(false);
		const parts = page.locator('section', { has: page.locator('.strip') });
		expect(await parts.count()).toBe(cities.length);
		let late = 0;
		for (const [index, city] of cities.entries()) {
			const part = parts.nth(index);
			expect(await part.locator('h2 a').getAttribute('href')).toMatch(new RegExp(`/jadwal/${city.slug}/$`));
			const said = plain(await part.innerText());
			for (const [, days, date] of said.matchAll(/Belum ditemukan, ([\d.]+) hari sejak (\d+ [A-Z][a-z]+ \d{4})/g)) {
				const due = scheduleOf(city, publication).find(
					(entry) => entry.state === 'late' && entry.due && formatPeriod(entry.due) === date,
				)?.due;
				const counted = (Date.parse(newest ?? '') - Date.parse(due ?? '')) / 86_400_000;
				expect(Number(days?.replaceAll('.', '')), city.slug).toBe(counted);
				late += 1;
			}
		}
		expect(late).toBeGreaterThan(0);
	});

	it.each(cities.map((city) => [city.slug, city] as const))(
		'tells month by month what %s published',
		async (slug, city) => {
			await visitor.visit(`jadwal/${slug}/`);
			const entries = scheduleOf(city, publication);
			expect(await visitor.page.locator('tbody tr').count()).toBe(entries.length);
			const words = (await visitor.page.locator('tbody tr').allInnerTexts()).join('\n');
			expect(words.split('Belum ditemukan').length - 1).toBe(entries.filter(({ state }) => state === 'late').length);
		},
	);
});

it('script on: says what day it is, by the reader’s own clock', async () => {
	const visitor = await newVisitor(browser, inject('siteUrl'), { locale: 'id-ID', timezoneId: 'Asia/Makassar' });
	await visitor.page.clock.setFixedTime(new Date('2026-03-01T10:00:00+08:00'));
	expect(await visitor.visit('jadwal/')).toEqual([]);
	const line = visitor.page.locator('[data-newest]');
	expect(await line.isVisible()).toBe(true);
	expect(await line.innerText()).toContain('1 Maret 2026');
});

it('script on: a clock that is behind the data is not quoted', async () => {
	const visitor = await newVisitor(browser, inject('siteUrl'));
	await visitor.page.clock.setFixedTime(new Date('2000-01-01T10:00:00Z'));
	await visitor.visit('jadwal/');
	expect(await visitor.page.locator('[data-newest]').isVisible()).toBe(false);
});

describe.each(['jadwal.ics', ...cities.map(({ slug }) => `jadwal/${slug}.ics`)])('/%s', (address) => {
	it('is a calendar whose stamps are the newest date of the data', async () => {
		const answer = await fetch(inject('siteUrl') + address);
		expect(answer.status).toBe(200);
		const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
		expect(events.length).toBeGreaterThan(0);
		const values = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)));
		expect(new Set(values('uid')).size).toBe(events.length);
		expect(new Set(values('dtstamp'))).toEqual(new Set([`${newest}T00:00:00Z`]));
	});
});
