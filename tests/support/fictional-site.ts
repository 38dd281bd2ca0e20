import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../scripts/support/serve.mjs';
import { buildSite } from './build-site.ts';

const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
	'base64',
);

function listen(handler: RequestListener): Promise<{ server: Server; port: number }> {
	const server = createServer(handler);
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }));
	});
}

/**
 * Two fictional cities in one folder: Kota Peta, which has a map, and Kota Contoh, which has none. What both say stands
 * there once.
 */
export function joinedData(dir: string): void {
	const [peta, contoh] = ['tests/cases/peta/data', 'tests/cases/tanpa-geometri/data'] as const;
	cpSync(peta, dir, { recursive: true });
	cpSync(path.join(contoh, 'kota'), path.join(dir, 'kota'), { recursive: true });
	for (const file of ['dokumen.csv', 'acuan/wilayah.csv', 'acuan/angka.csv']) {
		const lines = [peta, contoh].flatMap((from) => readFileSync(path.join(from, file), 'utf8').trimEnd().split('\n'));
		writeFileSync(path.join(dir, file), `${[...new Set(lines)].join('\n')}\n`);
	}
}

interface FictionalSite {
	/** Whoever asks here gets the address of the site, once it is built, or with status 500 why it could not be. */
	readonly ask: string;
	readonly tileOrigin: string;
	/** What it is built from, and the folder it is built into. */
	readonly settings: Readonly<Record<string, string>>;
	readonly dir: string;
	close(): Promise<void>;
}

/**
 * The site of two fictional cities, with a server of street pictures: built when it is first asked for, and once for
 * all files of tests.
 */
export async function offerFictionalSite(): Promise<FictionalSite> {
	const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-rekaan-'));
	const tiles = await listen((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL));
	const tileOrigin = `http://localhost:${tiles.port}`;

	const [data, site] = ['data', 'site'].map((name) => path.join(folder, name)) as [string, string];
	const settings = { DATA_DIR: data, TILE_URL: `${tileOrigin}/{z}/{x}/{y}.png`, TILE_CREDIT: '© Peta Contoh' };

	async function build() {
		joinedData(data);
		await buildSite(site, settings);
		return serve(site, { port: 0, quality: 1 });
	}
	let built: ReturnType<typeof build> | undefined;
	const gate = await listen((_, response) => {
		built ??= build();
		built.then(
			({ url }) => response.end(url),
			(cause) => response.writeHead(500).end(String(cause)),
		);
	});
	return {
		ask: `http://localhost:${gate.port}/`,
		tileOrigin,
		settings,
		dir: site,
		async close() {
			await (await built?.catch(() => undefined))?.close();
			for (const { server } of [tiles, gate]) {
				server.closeAllConnections();
				server.close();
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
