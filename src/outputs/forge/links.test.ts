import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Document } from '../../model/base/document.ts';
import { formatReached, reachAll } from './links.ts';

const server = createServer((request, response) => {
	const status = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 200);
	if (request.url === '/pindah') response.writeHead(302, { location: '/200' }).end();
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

it('tells what is there, gone, closed to machines and without an answer, in order', async () => {
	const places = ['/200', '/pindah', '/404', '/410', '/403', '/500'].map((place) => documentAt(place, home + place));
	const reached = await reachAll([...places, documentAt('tanpa alamat'), documentAt('mati', 'http://127.0.0.1:1/')]);
	expect(reached.map(({ document, reach }) => [document, reach])).toEqual([
		['/200', 'ada'],
		['/pindah', 'ada'],
		['/404', 'hilang'],
		['/410', 'hilang'],
		['/403', 'menolak'],
		['/500', 'menolak'],
		['mati', 'tidak menjawab'],
	]);
	const text = formatReached(reached);
	expect(text).toContain('2 dari 7 alamat menjawab.');
	expect(text).toContain('| `/404` | hilang | 404 |');
	expect(text).not.toContain('| `/200` |');
});
