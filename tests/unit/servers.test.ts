import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { filesBelow } from '../../src/outputs/checksums/verify.ts';
import { hostFiles } from '../../src/outputs/hosting/files.ts';
import { type Server, serversHere, startServer } from '../support/servers.ts';

/** Real servers serve a small site with the settings that a build writes. */

const PAGES = ['index.html', '404.html', 'kota/contoh/index.html', 'sematan/kota/contoh/index.html'];
const FILES = [
	'_astro/peta.Ab12.js',
	'unduh/kota.csv',
	'unduh/kota.parquet',
	'unduh/batas.geojson',
	'api/v1/index.json',
	'data.json',
];

const stops: (() => void)[] = [];
afterAll(() => {
	for (const stop of stops) stop();
});

/** Address of a running server with our small site under `base`. */
async function start(server: Server, base: string): Promise<string> {
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-server-'));
	// Apache reads as another user than the one who runs the tests.
	chmodSync(folder, 0o755);
	const site = path.join(folder, 'www', base);
	const put = (name: string, text: string) => {
		mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
		writeFileSync(path.join(site, name), text);
	};
	for (const name of PAGES) put(name, `<!doctype html><title>${name}</title>`);
	for (const name of FILES) put(name, 'isi');
	for (const [name, text] of hostFiles(loadPublication('data'), {
		files: filesBelow(site),
		base,
		siteUrl: 'https://contoh.example',
	}))
		put(name, text);
	const { url, child } = await startServer(server, { folder, site, base });
	stops.push(() => {
		child.kill('SIGTERM');
		rmSync(folder, { recursive: true, force: true });
	});
	return url;
}

const CASES = serversHere(true).flatMap((server) => ['/', '/data/aksi7/'].map((base) => ({ server, base })));
for (const { server, base } of CASES)
	describe.skipIf(!server.program)(`${server.name} with our settings at ${base}`, () => {
		let url = '';
		const get = async (path: string) => {
			url ||= await start(server, base);
			return fetch(new URL(path, url), { redirect: 'manual' });
		};

		it('gives every page, and a folder its slash', async () => {
			for (const page of PAGES) expect((await get(page.replace(/index\.html$/, ''))).status, page).toBe(200);
			const bare = await get('kota/contoh');
			expect(bare.status).toBe(301);
			expect(new URL(bare.headers.get('location') ?? '', url).pathname).toBe(`${base}kota/contoh/`);
		});

		it('answers what is not there with our page and 404', async () => {
			const answer = await get('kota/tidak-ada/');
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain('404.html');
		});

		it.each([
			['unduh/kota.csv', 'text/csv; charset=utf-8'],
			['unduh/batas.geojson', 'application/geo+json; charset=utf-8'],
			['unduh/kota.parquet', 'application/vnd.apache.parquet'],
			['api/v1/index.json', 'application/json; charset=utf-8'],
			['kota/contoh/', 'text/html; charset=utf-8'],
		])('gives %s as %s', async (file, type) => {
			const { headers } = await get(file);
			expect(headers.get('content-type')).toBe(type);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('strict-transport-security')).toContain('max-age');
		});

		it('lets others frame an embed and nothing else', async () => {
			expect((await get('kota/contoh/')).headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
			expect((await get('')).headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
			expect((await get('sematan/kota/contoh/')).headers.get('content-security-policy')).toBeNull();
		});

		it('keeps hashed files for good, pages for minutes, and lets machines of others read the data', async () => {
			expect((await get('_astro/peta.Ab12.js')).headers.get('cache-control')).toContain('immutable');
			expect((await get('kota/contoh/')).headers.get('cache-control')).toContain('must-revalidate');
			for (const file of ['unduh/kota.csv', 'api/v1/index.json', 'data.json'])
				expect((await get(file)).headers.get('access-control-allow-origin'), file).toBe('*');
		});

		it('gives out no file that is for another host', async () => {
			for (const file of ['.htaccess', '.nojekyll', '_headers'])
				expect([403, 404], file).toContain((await get(file)).status);
		});
	});
