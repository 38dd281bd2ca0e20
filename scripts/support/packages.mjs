// The packages the project needs, installed when they are missing. Plain JavaScript: it runs when there are none yet.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, run, say } from './run.mjs';

const OLDEST_NODE = 20;
const OFFLINE =
	/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EIDLETIMEOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network/i;

/** Refuses a Node that cannot run npm and these scripts. */
export function requireNode(version = process.versions.node) {
	if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
	throw new Refusal(
		`Node ${version} terlalu tua: pasang Node ${OLDEST_NODE} atau yang lebih baru dari https://nodejs.org, lalu ulangi.`,
	);
}

function readPackages(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Whether node_modules holds every package of package-lock.json in its version. npm notes what it installed in
 * node_modules/.package-lock.json, and only when it came to the end; so an install by hand counts too, and half of one
 * does not. */
export function packagesAreInstalled(root = process.cwd()) {
	const wanted = readPackages(path.join(root, 'package-lock.json'));
	const found = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
	if (!wanted) throw new Refusal('package-lock.json tidak ada: jalankan perintah ini di folder proyek.');
	if (!found) return false;
	return Object.entries(wanted).every(
		([name, { version, optional, devOptional }]) =>
			name === '' || optional || devOptional || found[name]?.version === version,
	);
}

/** The Node that the package `node` brings, or `undefined` when its install script did not run. */
function ownNode(root = process.cwd()) {
	const folder = path.join(root, 'node_modules', 'node', 'bin');
	return ['node.exe', 'node'].map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Runs `npm ci` once. A download that stalls is given up after a minute, not after npm's five. */
async function install() {
	let errors = '';
	const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-timeout=60000'];
	const code = await run('npm', ['ci', ...options], { onError: (text) => (errors += text) });
	return { done: code === 0, offline: OFFLINE.test(errors) };
}

/** Installs what is missing, exactly as package-lock.json says; does nothing when all is there. */
export async function ensurePackages() {
	if (!packagesAreInstalled()) {
		say('Memasang paket (npm ci); pertama kali perlu beberapa menit dan jaringan …');
		let { done, offline } = await install();
		if (!done && offline) {
			// npm gives up for one stalled download out of hundreds; what did come is in its cache.
			say('Unduhan terputus; mencoba sekali lagi …');
			({ done, offline } = await install());
		}
		if (!done && offline)
			throw new Refusal(
				'Paket tidak dapat diunduh: periksa sambungan jaringan (atau pengaturan registry npm), lalu ulangi.',
			);
		if (!done) throw new Refusal('Paket tidak dapat dipasang: sebabnya ada pada pesan npm di atas.');
	}
	if (!ownNode())
		throw new Refusal('Paket `node` belum lengkap: jalankan `npm ci --ignore-scripts=false`, lalu ulangi.');
}
