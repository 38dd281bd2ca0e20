import { spawn, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { filesBelow } from '../../src/outputs/checksums/verify.ts';
import { hostFiles } from '../../src/outputs/hosting/files.ts';

/** Real servers serve a small site with the settings that a build writes. */

/** A server's program; Debian's package is installed where this user may: the suite brings what it needs. */
function find(name: string, debian: string): string | undefined {
	const places = ['/usr/sbin', ...(process.env.PATH ?? '').split(':')].map((folder) => path.join(folder, name));
	const found = () =>
		places.find((file) => {
			try {
				accessSync(file, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
	if (!found() && process.platform === 'linux' && process.getuid?.() === 0) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const args = ['install', '-y', '-qq', '--no-install-recommends', debian];
		spawnSync('apt-get', args, { env, stdio: 'ignore' });
	}
	if (!found()) console.warn(`Uji ${name} dilewati: tidak ada di mesin ini dan tidak dapat dipasang.`);
	return found();
}

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

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = server.address() as { port: number };
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function isUp(url: string): Promise<boolean> {
	for (let left = 100; left > 0; left -= 1) {
		if (await fetch(url).then(Boolean, () => false)) return true;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return false;
}

/** What a server is told: where the site's root and its own files are, and where to listen. */
interface Wanted {
	readonly folder: string;
	readonly site: string;
	readonly port: number;
}

function nginxConfig({ folder, site, port }: Wanted): string {
	const own = readFileSync(path.join(site, 'hosting/nginx.conf'), 'utf8')
		.replace('LETAK_SITUS;', `${path.join(folder, 'www')};`)
		.replace('include mime.types;', 'include /etc/nginx/mime.types;');
	const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join(' ');
	const user = process.getuid?.() === 0 ? 'user root; ' : '';
	return `${user}daemon off; pid ${folder}/pid; error_log stderr warn;\nevents {}\nhttp { access_log off; ${temps}\nserver { listen 127.0.0.1:${port};\n${own}\n} }\n`;
}

/** Apache as Debian sets it up, with the two modules that `.htaccess` says it needs. */
function apacheConfig({ folder, port }: Wanted): string {
	const names = ['mpm_event', 'authz_core', 'alias', 'mime', 'dir', 'headers', 'filter', 'deflate'];
	const modules = names.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
	const root = path.join(folder, 'www');
	return `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nDefaultRuntimeDir ${folder}
ErrorLog ${folder}/error\n${modules.join('\n')}\nTypesConfig /etc/mime.types\nUser www-data\nGroup www-data\nDocumentRoot ${root}
<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>\n`;
}

const SERVERS = [
	{
		name: 'nginx',
		debian: 'nginx-light',
		config: nginxConfig,
		args: (conf: string, folder: string) => ['-c', conf, '-p', folder],
	},
	{ name: 'apache2', debian: 'apache2', config: apacheConfig, args: (conf: string) => ['-f', conf, '-DFOREGROUND'] },
].map((server) => ({ ...server, program: find(server.name, server.debian) }));
type Server = (typeof SERVERS)[number];

/** Address of a running server with our small site under `base`. */
async function start({ program = '', config, args }: Server, base: string): Promise<string> {
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
	const port = await freePort();
	const conf = path.join(folder, 'server.conf');
	writeFileSync(conf, config({ folder, site, port }));
	const child = spawn(program, args(conf, folder), { stdio: 'ignore' });
	stops.push(() => {
		child.kill('SIGTERM');
		rmSync(folder, { recursive: true, force: true });
	});
	const url = `http://127.0.0.1:${port}${base}`;
	if (!(await isUp(url))) throw new Error(spawnSync(program, ['-t', ...args(conf, folder)]).stderr.toString());
	return url;
}

const CASES = SERVERS.flatMap((server) => ['/', '/data/aksi7/'].map((base) => ({ server, base })));
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
