import { describe, expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { hostFiles } from './files.ts';
import { headerRules } from './headers.ts';
import { extentOf, hostVerdict } from './limits.ts';
import { offlinePage, relativeAddress } from './offline.ts';

const files = [
	'index.html',
	'kota/contoh/index.html',
	'sematan/kota/contoh/index.html',
	'_astro/a.1.js',
	'data.json',
	'.nojekyll',
	'_redirects',
];
const publication = loadPublication('data');
const made = (more: object = {}) =>
	hostFiles(publication, { files, base: '/', siteUrl: 'https://contoh.example', ...more });

describe('headers', () => {
	it('names no place twice, since hosts join what several rules say', () => {
		const places = headerRules(files, true).map(({ at }) => at);
		expect(places).toEqual(['', '_astro/', 'data.json', 'index.html', 'kota/', 'sematan/']);
	});

	it('asks for HTTPS only where the site is known to have it', () => {
		expect(made().get('_headers')).toContain('Strict-Transport-Security');
		for (const siteUrl of [undefined, 'http://contoh.example'])
			expect(made({ siteUrl }).get('_headers')).not.toContain('Strict-Transport');
	});

	it('puts the base path before every place', () => {
		const text = made({ base: '/aksi7/' }).get('_headers') ?? '';
		expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(
			['', '_astro/*', 'data.json', 'hosting/*', 'index.html', 'kota/*', 'robots.txt', 'sematan/*', 'sitemap.xml'].map(
				(at) => `/aksi7/${at}`,
			),
		);
	});
});

describe('robots.txt and security.txt', () => {
	it('names the sitemap where the address is known', () => {
		expect(made({ base: '/aksi7/' }).get('robots.txt')).toContain('Sitemap: https://contoh.example/aksi7/sitemap.xml');
		expect(made({ siteUrl: undefined }).get('robots.txt')).not.toContain('Sitemap');
	});

	it.each([
		['lapor@contoh.example', 'Contact: mailto:lapor@contoh.example'],
		['https://contoh.example/lapor', 'Contact: https://contoh.example/lapor'],
	])('names the contact %s, for a year after the newest data', (contact, line) => {
		const text = hostFiles(
			{ ...publication, site: { ...publication.site, contact } },
			{ files, base: '/', siteUrl: 'https://contoh.example' },
		).get('.well-known/security.txt');
		expect(text).toContain(`${line}\nExpires: `);
		const days = publication.corrections.map(({ date }) => date);
		expect(text).toContain(`Expires: ${Number([...days, publication.newest ?? ''].sort().at(-1)?.slice(0, 4)) + 1}-`);
	});

	it('says nothing of a contact that the site has not', () => {
		const { contact: _, ...site } = publication.site;
		expect(
			hostFiles({ ...publication, site }, { files, base: '/', siteUrl: 'https://contoh.example' }).has(
				'.well-known/security.txt',
			),
		).toBe(false);
	});
});

describe('the verdict by host', () => {
	it.each([
		[{ files: 100, bytes: 1e6, largest: 1e5 }, []],
		[{ files: 25_000, bytes: 1e8, largest: 1e5 }, ['Cloudflare Pages']],
		[{ files: 100, bytes: 2e9, largest: 3e7 }, ['GitHub Pages', 'GitLab Pages', 'Cloudflare Pages']],
	])('%j', (extent, refused) => {
		const lines = hostVerdict(extent)
			.split('\n')
			.filter((line) => line.includes('TIDAK MUAT'));
		expect(lines.map((line) => /TIDAK MUAT {2}([^:(]+)/.exec(line)?.[1])).toEqual(refused);
	});

	it('adds up the files', () => {
		expect(extentOf([1, 5, 2])).toEqual({ files: 3, bytes: 8, largest: 5 });
	});
});

describe('a page from the disk', () => {
	it.each([
		['/aksi7/kota/bontang/#peta', '../../kota/bontang/index.html#peta'],
		['/aksi7/', '../../index.html'],
		['../lain/', '../lain/index.html'],
		['/aksi7/unduh/a.csv', '../../unduh/a.csv'],
		['/aksi7/cari/?q=a', '../../cari/index.html?q=a'],
		['#isi', '#isi'],
		['https://contoh.example/aksi7/', 'https://contoh.example/aksi7/'],
		['//contoh.example/', '//contoh.example/'],
		['mailto:a@contoh.example', 'mailto:a@contoh.example'],
	])('leads by %s to %s', (address, relative) => {
		expect(relativeAddress(address, 'program/x/index.html', '/aksi7/')).toBe(relative);
	});

	it('loses its programs, keeps what machines read and every other letter', () => {
		const page =
			'<p title="a > b">x</p><script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":"/"}</script><img src="/a.png"><svg><a href="/a/"/></svg>';
		expect(offlinePage(page, 'index.html', '/')).toBe(
			'<p title="a > b">x</p><script type="application/ld+json">{"a":"/"}</script><img src="a.png"><svg><a href="a/index.html"/></svg>',
		);
	});
});
