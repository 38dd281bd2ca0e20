import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { checkGuide, checkGuides, whole } from './guides.ts';

const guide = (body: string, front = 'judul: "A"\nringkasan: "B"\nurutan: 1') => `---\n${front}\n---\n\n${body}\n`;

it('finds nothing in the guides of this project', () => {
	expect(checkGuides()).toEqual([]);
});

it.each([
	['html-di-teks', 7, 5, guide('Ini <b>tebal</b>.')],
	['gambar-di-teks', 7, 1, guide('![x](x.png)')],
	['gambar-di-teks', 7, 1, guide("[Layar.](#gambar-yang-tak-ada 'Layar')")],
	['tautan-salah', 7, 1, guide('[x](javascript:1)')],
	['angka-diketik', 7, 16, guide('Salin `x 1`; **12 balita** ada.')],
	['angka-diketik', 2, 9, guide('Isi.', 'judul: "12 balita"\nringkasan: "B"\nurutan: 1')],
	['muka-salah', 4, 9, guide('Isi.', 'judul: "A"\nringkasan: "B"\nurutan: satu')],
	['muka-salah', 5, 1, guide('Isi.', 'judul: "A"\nringkasan: "B"\nurutan: 1\nlain: 1')],
	['muka-rusak', 1, 1, 'Isi.\n'],
	['isi-kosong', 8, 1, guide('')],
])('refuses %s at %i:%i before a build does', (code, line, column, source) => {
	const [issue] = checkGuide(source, 'a.md');
	expect(issue).toMatchObject({ code, severity: 'error', file: 'a.md', line, column });
});

it('stops a build, and no dev server, at an entry without its text', async () => {
	const values = () => [
		{ id: 'a', rendered: { html: '' } },
		{ id: 'b', filePath: 'b.md' },
	];
	const load = (more: object) =>
		whole({ name: 'x', load: async () => {} } as Loader).load({
			store: { values },
			...more,
		} as unknown as LoaderContext);
	await expect(load({})).rejects.toThrow('Tidak terbaca: b.md.');
	await load({ watcher: {} });
});
