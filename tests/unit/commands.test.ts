import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, requireBrowser } from '../../scripts/support/browser.mjs';
import { packagesAreInstalled, requireNode } from '../../scripts/support/packages.mjs';
import { requireFreePort, serve } from '../../scripts/support/serve.mjs';
import { settings, workshopPrefix } from '../../src/settings.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
	mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
	writeFileSync(path.join(folder, name), text);
}

describe('settings', () => {
	it('has defaults', () => {
		expect(settings({})).toEqual({
			dataDir: 'data',
			siteUrl: undefined,
			base: '/',
			outDir: path.resolve('dist'),
			port: 4321,
		});
	});

	it.each(['repo', '/repo', 'repo/', '/repo/'])('takes BASE_PATH=%s', (BASE_PATH) => {
		expect(settings({ BASE_PATH }).base).toBe('/repo/');
	});

	it.each([
		['inside the project', '/srv/aksi7/dist', '/srv/aksi7/dist-'],
		['elsewhere', '/var/www/situs', '/var/www/.situs-'],
		['beside it under a name that begins alike', '/srv/aksi7-dist', '/srv/.aksi7-dist-'],
	])('lets a new site grow %s', (_, outDir, prefix) => {
		expect(workshopPrefix(outDir, '/srv/aksi7')).toBe(prefix);
		expect(outDir.startsWith('/srv/aksi7/') || !prefix.startsWith('/srv/aksi7')).toBe(true);
	});
});

describe('packagesAreInstalled', () => {
	const lock = (packages: Record<string, unknown>) => JSON.stringify({ packages: { '': {}, ...packages } });

	it('compares what npm noted with the lock file; optional packages of other machines may lack', () => {
		write(
			'package-lock.json',
			lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } }),
		);
		expect(packagesAreInstalled(folder)).toBe(false);
		write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '0.9.0' } }));
		expect(packagesAreInstalled(folder)).toBe(false);
		write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
		expect(packagesAreInstalled(folder)).toBe(true);
	});
});

describe('refusals', () => {
	it('refuses an old Node', () => {
		expect(() => requireNode('18.20.0')).toThrow('Node 18.20.0 terlalu tua');
		expect(() => requireNode('20.0.0')).not.toThrow();
	});

	it('refuses when no browser is where CHROME_PATH says', () => {
		expect(findBrowser({ CHROME_PATH: path.join(folder, 'tiada') })).toBeUndefined();
		expect(() => requireBrowser({ CHROME_PATH: '/tiada' })).toThrow('CHROME_PATH menunjuk ke `/tiada`');
	});

	it('refuses a port that is no number', async () => {
		await expect(requireFreePort(Number.NaN)).rejects.toThrow('PORT harus bilangan bulat');
	});
});

describe('serve', () => {
	const site = path.join(folder, 'site');
	write('secret.txt', 'rahasia');
	write('site/index.html', '<h1>Awal</h1>');
	write('site/404.html', '<h1>Tidak ada</h1>');
	write('site/kota/bontang/index.html', '<h1>Bontang</h1>');
	write('site/a.csv', 'a,b\n');

	async function withServer<T>(base: string, ask: (url: string, port: number) => Promise<T>): Promise<T> {
		const server = await serve(site, { port: 0, base });
		try {
			return await ask(server.url, Number(new URL(server.url).port));
		} finally {
			await server.close();
		}
	}

	it.each([
		['', 200, 'text/html; charset=utf-8'],
		['kota/bontang/', 200, 'text/html; charset=utf-8'],
		['kota/bontang', 301, null],
		['a.csv', 200, 'text/csv; charset=utf-8'],
		['kota/', 404, 'text/html; charset=utf-8'],
		['tiada', 404, 'text/html; charset=utf-8'],
		['..%2fsecret.txt', 404, 'text/html; charset=utf-8'],
		['%E0%A4%A', 404, 'text/html; charset=utf-8'],
	])('answers /%s with %i', async (address, status, type) => {
		for (const base of ['/', '/repo/']) {
			const response = await withServer(base, (url) => fetch(url + address, { redirect: 'manual' }));
			expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
		}
	});

	it('answers 404 outside the base', async () => {
		expect((await withServer('/repo/', (url) => fetch(new URL('/a.csv', url)))).status).toBe(404);
	});

	it('packs with brotli for those who take it', async () => {
		const ask = (encoding: string) =>
			withServer('/', (url) => fetch(url, { headers: { 'accept-encoding': encoding } }));
		const [packed, plain] = [await ask('br'), await ask('identity')];
		expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['br', null]);
		expect(await packed.text()).toBe('<h1>Awal</h1>');
	});

	it('says that a port is taken, and how to choose another', async () => {
		const sentence = (port: number) =>
			`Port ${port} sedang dipakai program lain: hentikan program itu, atau pilih port lain dengan PORT`;
		await withServer('/', async (_, port) => {
			await expect(serve(site, { port })).rejects.toThrow(sentence(port));
			await expect(requireFreePort(port)).rejects.toThrow(sentence(port));
		});
	});
});
