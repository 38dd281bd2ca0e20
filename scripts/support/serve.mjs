// A server for the built site: `npm start`, the browser tests and the measurements. Only Node's own modules, so that no
// package is needed to look at the site.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Refusal } from './run.mjs';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
};
const COMPRESSED = /^text\/|json|xml/;
const compress = promisify(brotliCompress);

/** The file an address stands for, or `undefined` when it names none within `dir`. */
async function fileFor(dir, address) {
	if (address.includes('\0')) return undefined;
	// Joining to `/` first takes away every `..` that would lead out of the folder.
	const file = path.join(dir, path.join('/', address));
	const found = await stat(file).catch(() => undefined);
	if (found?.isFile()) return file;
	if (!found?.isDirectory()) return undefined;
	const index = path.join(file, 'index.html');
	return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

/** Path part of a request, decoded; `undefined` when it is not well formed. */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

/** A file as it goes over the wire: its bytes, packed when the browser takes brotli, and its headers. */
function reader(quality) {
	const packed = new Map();
	return async function read(file, acceptsBrotli) {
		const body = await readFile(file);
		const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
		const headers = { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-encoding' };
		if (!acceptsBrotli || !COMPRESSED.test(type)) return { body, headers };
		// The time of change is in the key, so that a new build shows without a restart.
		const key = `${file} ${(await stat(file)).mtimeMs}`;
		if (!packed.has(key))
			packed.set(key, await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
		return { body: packed.get(key), headers: { ...headers, 'content-encoding': 'br' } };
	};
}

/**
 * Serves `dir` under `base`; port 0 takes a free one.
 * @param {string} dir
 * @param {{ port: number, base?: string, quality?: number }} options `quality` is brotli's, 0 to 11
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(dir, { port, base = '/', quality = 11 }) {
	const read = reader(quality);

	async function answer(request, response) {
		const address = pathOf(request.url);
		const found = address?.startsWith(base) ? await fileFor(dir, address.slice(base.length)) : undefined;
		if (found && !address.endsWith('/') && path.basename(found) !== path.basename(address)) {
			response.writeHead(301, { location: encodeURI(`${address}/`) }).end();
			return;
		}
		const acceptsBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
		const { body, headers } = await read(found ?? path.join(dir, '404.html'), acceptsBrotli);
		response.writeHead(found ? 200 : 404, { ...headers, 'content-length': body.length });
		response.end(request.method === 'HEAD' ? undefined : body);
	}

	// Long, because a connection that is closed just as it is used again looks like a server that is down.
	const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
		answer(request, response).catch(() => response.writeHead(404).end());
	});
	await new Promise((resolve, reject) => {
		server.once('error', (cause) => reject(refusalFor(cause, port)));
		server.listen({ port, host: '127.0.0.1' }, () => resolve(undefined));
	});
	const close = () => {
		server.closeAllConnections();
		return new Promise((resolve) => server.close(() => resolve(undefined)));
	};
	return { url: `http://localhost:${server.address().port}${base}`, close };
}

function refusalFor(cause, port) {
	if (cause.code === 'EADDRINUSE') return portIsTaken(port);
	if (cause.code === 'EACCES')
		return new Refusal(`Port ${port} tidak boleh dipakai oleh pengguna ini: pilih PORT di atas 1023.`);
	return cause;
}

function portIsTaken(port) {
	const advice = `hentikan program itu, atau pilih port lain dengan PORT, misalnya \`PORT=${port + 1} npm start\`.`;
	return new Refusal(`Port ${port} sedang dipakai program lain: ${advice}`);
}

/** Refuses a port that is none, or on which something answers already, be it on IPv4 or IPv6. */
export async function requireFreePort(port) {
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new Refusal(`PORT harus bilangan bulat antara 1 dan 65535, bukan \`${process.env.PORT}\`.`);
	const socket = connect({ port, host: 'localhost' });
	const answered = await new Promise((resolve) =>
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
	);
	socket.destroy();
	if (answered) throw portIsTaken(port);
}
