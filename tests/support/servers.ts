import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** Real servers with the settings that a build writes. */

/** A server's program; Debian's package is installed where this user may: the suite brings what it needs. */
function find(name: string, debian: string, mayInstall: boolean): string | undefined {
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
	if (mayInstall && !found() && process.platform === 'linux' && process.getuid?.() === 0) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const args = ['install', '-y', '-qq', '--no-install-recommends', debian];
		spawnSync('apt-get', args, { env, stdio: 'ignore' });
	}
	if (!found()) console.warn(`Uji ${name} dilewati: tidak ada di mesin ini dan tidak dapat dipasang.`);
	return found();
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
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
export interface Wanted {
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

const KINDS = [
	{
		name: 'nginx',
		debian: 'nginx-light',
		config: nginxConfig,
		args: (conf: string, folder: string) => ['-c', conf, '-p', folder],
	},
	{ name: 'apache2', debian: 'apache2', config: apacheConfig, args: (conf: string) => ['-f', conf, '-DFOREGROUND'] },
];
/** The servers, each with its program where there is one; only one file of tests may install what is missing. */
export const serversHere = (mayInstall: boolean) =>
	KINDS.map((kind) => ({ ...kind, program: find(kind.name, kind.debian, mayInstall) }));
export type Server = ReturnType<typeof serversHere>[number];

/** Starts a server on the site in `site`, which lies below `folder/www` at `base`; whoever starts it ends it. */
export async function startServer(
	{ program = '', config, args }: Server,
	{ folder, site, base = '/' }: Omit<Wanted, 'port'> & { readonly base?: string },
): Promise<{ readonly url: string; readonly child: ChildProcess }> {
	const port = await freePort();
	const conf = path.join(folder, 'server.conf');
	writeFileSync(conf, config({ folder, site, port }));
	const child = spawn(program, args(conf, folder), { stdio: 'ignore' });
	const url = `http://127.0.0.1:${port}${base}`;
	if (await isUp(url)) return { url, child };
	child.kill('SIGTERM');
	throw new Error(spawnSync(program, ['-t', ...args(conf, folder)]).stderr.toString());
}
