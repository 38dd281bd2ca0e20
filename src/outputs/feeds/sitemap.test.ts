import { expect, it } from 'vitest';
import { sitemaps } from './sitemap.ts';

const ROOT = 'https://contoh.id/aksi/';

it('lists every page by its whole address, and no frame or other file', () => {
	const files = ['kota/bontang/index.html', 'index.html', '404.html', 'sematan/kota/bontang/index.html', 'data.json'];
	const text = sitemaps(files, ROOT).get('sitemap.xml') ?? '';
	expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
		ROOT,
		`${ROOT}kota/bontang/`,
	]);
});

it('makes an index of several where one may not hold all', () => {
	const files = Array.from({ length: 50_001 }, (_, at) => `a/${at}/index.html`);
	const all = sitemaps(files, ROOT);
	expect([...all.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
	expect(all.get('sitemap.xml')).toContain(`<loc>${ROOT}sitemap-2.xml</loc>`);
	expect(all.get('sitemap-1.xml')?.match(/<url>/g)).toHaveLength(50_000);
});
