import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Document } from '../../model/base/document.ts';
import type { Period } from '../../model/base/period.ts';
import { formatReached, linksCsv, reachAll } from './links.ts';

const server = createServer((request, response) => {
	const status = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 200);
	if (request.url === '/diam') return;
	if (request.url?.startsWith('/pindah'))
		response.writeHead(301, { location: request.url === '/pindah' ? '/200' : '/' }).end();
	else response.writeHead(status).end('isi');
});
let home = '';
beforeAll(async () => {
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	home = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const documentAt = (id: string, url?: string) => ({ id, ...(url && { url }) }) as Document;

it('tells what is there, gone, led to the front page, closed to machines and without an answer, in order', async () => {
	const places = ['/200', '/pindah', '/404', '/410', '/403', '/500', '/pindah-muka', '/diam'].map((place) =>
		documentAt(place, home + place),
	);
	const reached = await reachAll(
		[...places, documentAt('tanpa alamat'), documentAt('mati', 'http://127.0.0.1:1/')],
		300,
	);
	expect(reached.map(({ document, reach }) => [document, reach])).toEqual([
		['/200', 'ada'],
		['/pindah', 'ada'],
		['/404', 'hilang'],
		['/410', 'hilang'],
		['/403', 'menolak'],
		['/500', 'menolak'],
		['/pindah-muka', 'hilang'],
		['/diam', 'tidak-menjawab'],
		['mati', 'tidak-menjawab'],
	]);
	const text = formatReached(reached);
	expect(text).toContain('2 dari 9 alamat menjawab.');
	expect(text).toContain('| `/404` | hilang | 404 |');
	expect(text).not.toContain('| `/200` |');
});

it('writes the table: today what opened, the last day that it did for what did not, nothing without a network', async () => {
	const known = {
		...documentAt('a', `${home}/404`),
		reach: { answer: 'open', tried: '2026-11-16', opened: '2026-11-16' },
	};
	const documents = [known as Document, documentAt('b', `${home}/200`), documentAt('c', `${home}/500`)];
	const day = '2026-11-23' as Period;
	expect(linksCsv(documents, await reachAll(documents), day)?.split('\n')).toEqual([
		'alamat,terbuka,diperiksa,jawaban',
		`${home}/404,2026-11-16,2026-11-23,hilang`,
		`${home}/200,2026-11-23,2026-11-23,ada`,
		`${home}/500,,2026-11-23,menolak`,
		'',
	]);
	const alone = [documentAt('mati', 'http://127.0.0.1:1/')];
	expect(linksCsv(alone, await reachAll(alone), day)).toBeUndefined();
});
