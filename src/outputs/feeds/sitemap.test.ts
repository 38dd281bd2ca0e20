import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { changesOf } from './changes.ts';
import { pageDates, sitemaps } from './sitemap.ts';

const ROOT = 'https://contoh.id/aksi/';

it('lists every page by its whole address, and no frame or other file', () => {
	const files = ['kota/bontang/index.html', 'index.html', '404.html', 'sematan/kota/bontang/index.html', 'data.json'];
	const text = sitemaps(files, ROOT, () => undefined).get('sitemap.xml') ?? '';
	expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
		ROOT,
		`${ROOT}kota/bontang/`,
	]);
});

it('makes an index of several where one may not hold all', () => {
	const files = Array.from({ length: 50_001 }, (_, at) => `a/${at}/index.html`);
	const all = sitemaps(files, ROOT, () => undefined);
	expect([...all.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
	expect(all.get('sitemap.xml')).toContain(`<loc>${ROOT}sitemap-2.xml</loc>`);
	expect(all.get('sitemap-1.xml')?.match(/<url>/g)).toHaveLength(50_000);
});

it('dates a city’s pages by the newest thing known of it, lists by the newest of all, and nothing else', () => {
	const publication = loadPublication('tests/cases/lengkap/data');
	const dateOf = pageDates(publication);
	const newest = (slug?: string) =>
		changesOf(publication).find(({ city, date }) => date && (slug === undefined || city?.slug === slug))?.date;
	const [{ slug } = { slug: '' }] = publication.cities.filter((city) => newest(city.slug) !== undefined);
	expect(newest(slug)).toMatch(/^\d{4}/);
	for (const file of [`kota/${slug}/index.html`, `kota/${slug}/angka/index.html`, `bukti/${slug}/2024/index.html`])
		expect(dateOf(file), file).toBe(newest(slug));
	expect(dateOf('index.html')).toBe(newest());
	expect(dateOf('metode/index.html')).toBeUndefined();
	expect(sitemaps([`kota/${slug}/index.html`], ROOT, dateOf).get('sitemap.xml')).toContain(
		`<loc>${ROOT}kota/${slug}/</loc><lastmod>${newest(slug)}</lastmod>`,
	);
});
