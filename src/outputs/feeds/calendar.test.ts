import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { example, exampleCity } from '../../charts/cities.fixture.ts';
import type { Period } from '../../model/base/period.ts';
import type { PlannedRelease, Publication } from '../../model/base/publication.ts';
import { allEvents, type CalendarEvent, calendarText, cityEvents } from './calendar.ts';

const STAMP = '2026-02-13' as Period;
const base: Publication = { ...example(), newest: STAMP, schedule: [] };
const city = exampleCity(base);
const plan: PlannedRelease = {
	city: city.slug,
	period: '2025-11' as Period,
	planned: '2026-03-31' as Period,
	note: 'Lewat siaran pers.',
};

/** The events as a calendar program reads them. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		const stamp = component.getFirstPropertyValue('dtstamp');
		return {
			uid: event.uid,
			day: String(event.startDate),
			isDate: event.startDate.isDate,
			summary: event.summary,
			stamp: String(stamp),
			event,
		};
	});
}

describe('calendarText', () => {
	const odd: CalendarEvent = {
		uid: 'a@aksi7',
		day: STAMP,
		summary: 'Koma, titik; garis\\miring',
		description: `Baris\nkedua ${'é'.repeat(200)}`,
	};

	it('is read back by a calendar parser: whole days, stamped with the data', () => {
		const [found] = read(calendarText('Jadwal', [{ ...odd, url: 'https://contoh.id/jadwal/' }], STAMP));
		expect(found).toMatchObject({
			uid: 'a@aksi7',
			day: '2026-02-13',
			isDate: true,
			summary: odd.summary,
			stamp: '2026-02-13T00:00:00Z',
		});
		expect(found?.event.description).toBe(odd.description);
	});

	it('ends its lines as the format asks, none longer than 75 bytes', () => {
		const text = calendarText('Jadwal', [odd], STAMP);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it('is the same in every time zone and at every hour', () => {
		const before = process.env.TZ;
		const texts = ['UTC', 'Asia/Jayapura', 'America/Los_Angeles'].map((zone) => {
			process.env.TZ = zone;
			return calendarText('Jadwal', [odd], STAMP);
		});
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
		expect(new Set(texts).size).toBe(1);
	});

	it('is an empty calendar where the data has no date', () => {
		expect(read(calendarText('Jadwal', [odd], undefined))).toEqual([]);
	});
});

describe('events', () => {
	it('of one city are its planned and due publications, each with an id of its own', () => {
		const events = cityEvents(city, base);
		expect(events.map(({ uid }) => uid)).toContain('contoh-2026-02@aksi7');
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	});

	it('keep their ids when the data grows', () => {
		const later = new Set(cityEvents(city, { ...base, newest: '2026-03-20' as Period }).map(({ uid }) => uid));
		expect(cityEvents(city, base).filter(({ uid }) => later.has(uid)).length).toBeGreaterThan(3);
	});

	it('of all cities share the national weighing, and keep a plan apart', () => {
		const many = { ...base, cities: Array.from({ length: 514 }, (_, index) => ({ ...city, slug: `k${index}` })) };
		expect(allEvents(many, () => undefined)).toHaveLength(6);
		const planned = allEvents({ ...base, schedule: [plan] }, (slug) => `https://contoh.id/${slug}/`);
		expect(planned.map(({ uid, day, url }) => [uid, day, url])).toEqual([
			['contoh-2025-11@aksi7', '2026-03-31', 'https://contoh.id/contoh/'],
		]);
		expect(planned[0]?.description).toContain('siaran pers');
	});
});
