import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { lightCities } from '../../model/cities/light-city.ts';
import { changesOf } from './changes.ts';
import { eventId, feedPlans, feedText } from './feeds.ts';

const publication = loadPublication('data');
const at = (path: string) => `https://contoh.id${path}`;
const plans = feedPlans(publication);

describe.each(['atom', 'rss'] as const)('%s', (format) => {
	it('is read by a feed reader: all, a city, the corrections', async () => {
		const areas = [...publication.cities, ...lightCities(publication)];
		expect(areas).toHaveLength(514);
		expect(plans.map(({ name }) => name)).toEqual(['semua', 'koreksi', ...areas.map(({ slug }) => `kota/${slug}`)]);
		for (const plan of plans) {
			const feed = await new Parser().parseString(feedText(plan, format, publication, at));
			expect(feed.title).toBe(plan.title);
			expect(feed.items).toHaveLength(Math.min(50, plan.changes.filter(({ date }) => date).length));
			const days = feed.items.map(({ isoDate = '' }) => isoDate);
			expect(days).toEqual([...days].sort().reverse());
			for (const { link, title } of feed.items) {
				expect(link).toMatch(/^https:\/\/contoh\.id\//);
				expect(title).not.toBe('');
			}
		}
	});
});

it('says a figure with its area, instrument and period beside the number, and links it', () => {
	const text = feedText(
		plans.find(({ name }) => name === 'kota/bontang') ?? (plans[0] as (typeof plans)[number]),
		'rss',
		publication,
		at,
	);
	expect(text).toMatch(
		/<li>Kota Bontang, [^<]+: <a href="https:\/\/contoh\.id\/angka\/64\.74\/[^"]+">[^<]+<\/a> \([^)]+\)<\/li>/,
	);
});

it('names events so that they never change and never meet', () => {
	expect(eventId('koreksi/2024-10-01/x')).toBe(eventId('koreksi/2024-10-01/x'));
	expect(eventId('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	const ids = changesOf(publication).map(({ id }) => eventId(id));
	expect(new Set(ids).size).toBe(ids.length);
});
