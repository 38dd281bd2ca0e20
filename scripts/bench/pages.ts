import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { SCRIPT_BUDGET, scriptBytes } from '../../src/guard/checks/scripts.ts';
import { parsePage } from '../../src/guard/page.ts';
import type { Site } from '../../src/guard/site.ts';
import { decimal, type Line } from './line.ts';

/** DESIGN, section 6, in bytes; a page of another kind has no limit of its own. */
const CITY_LIMIT = 20_000;
const AIM = 14_600;

/** A city's page, its subpages, villages' pages and rounds are a kind each; elsewhere pages of one folder are. */
function kindOf(file: string): string {
	const [first = '', , third = '', ...more] = file.split('/');
	if (first !== 'kota') return third === '' ? file : `${first}/…`;
	if (third === 'index.html') return 'kota';
	return ['angka', 'aksi', 'pengukuran'].includes(third) || more.length > 1 ? third : 'kelurahan';
}

/** Every city's page, and the largest page of each other kind. */
function measured(site: Site): { readonly file: string; readonly count: number; readonly isCity: boolean }[] {
	const pages = [...site.files].filter(([file]) => file.endsWith('.html'));
	const kinds = Map.groupBy(pages, ([file]) => kindOf(file));
	return [...kinds].flatMap(([kind, files]) => {
		const isCity = kind === 'kota';
		const bySize = files.sort((a, b) => b[1] - a[1]).slice(0, isCity ? files.length : 1);
		return bySize.map(([file]) => ({ file, count: files.length, isCity }));
	});
}

const brotli = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What pages weigh, whole and packed, and the most JavaScript that one loads before a click. */
export function benchPages(site: Site): Line[] {
	const lines = measured(site)
		.map(({ file, count, isCity }) => ({ file, count, isCity, html: site.read(file) }))
		.sort((a, b) => Number(b.isCity) - Number(a.isCity) || b.html.length - a.html.length)
		.map(({ file, count, isCity, html }): Line => {
			const bytes = brotli(html);
			const note = `${decimal(Buffer.byteLength(html) / 1000, 1)} kB tanpa brotli`;
			return {
				what: `/${file.replace(/index\.html$/, '')}`,
				value: bytes / 1000,
				...(isCity && { limit: CITY_LIMIT / 1000 }),
				unit: 'kB',
				note: isCity ? `${note}${bytes <= AIM ? '; mencapai tujuan 14,6 kB' : ''}` : `${note}; terbesar dari ${count}`,
			};
		});
	const scripts = measured(site).map(({ file }) => ({
		file,
		bytes: scriptBytes(parsePage(file, site.read(file)), site),
	}));
	const most = scripts.reduce((a, b) => (b.bytes > a.bytes ? b : a));
	return [
		...lines,
		{
			what: 'skrip sebelum klik, terbanyak',
			value: most.bytes / 1000,
			limit: SCRIPT_BUDGET / 1000,
			unit: 'kB',
			note: `/${most.file}`,
		},
	];
}

/** Requests that the largest page of each kind makes to anyone else. */
export async function benchRequests(browser: Browser, url: string, site: Site): Promise<Line> {
	const page = await browser.newPage();
	const outside: string[] = [];
	page.on(
		'request',
		(request) => /^(http|ws)/.test(request.url()) && !request.url().startsWith(url) && outside.push(request.url()),
	);
	for (const { file } of measured(site))
		await page.goto(url + file.replace(/(^|\/)index\.html$/, '$1'), { waitUntil: 'networkidle' });
	await page.close();
	return {
		what: 'permintaan ke pihak lain',
		value: outside.length,
		limit: 0,
		unit: '',
		...(outside[0] && { note: outside[0] }),
	};
}
