// The page of Sveltia CMS, made of a package that stands in for it: what the real one shows was looked at once.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addCms } from '../../scripts/support/naskah.ts';
import { frontMatterSchema } from '../../src/writing/schema.ts';

const root = mkdtempSync(path.join(tmpdir(), 'aksi7-naskah-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const put = (name: string, text: string) => {
	mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
	writeFileSync(path.join(root, name), text);
};

it('has the fields of the front matter, asks nobody but the forge, and takes its letters along', () => {
	put(
		'paket/npm/index.js',
		'src:url(https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2)',
	);
	put('paket/npm/index.js.map', '{}');
	put('paket/npm/assets/noto-mono-latin-400-normal-AbC.woff2', 'huruf');
	put(
		'data/situs.json',
		'{"simpanan":{"jenis":"gitlab","alamat":"https://git.contoh.example/dinas/aksi7","cabang":"main"}}',
	);
	addCms(path.join(root, 'situs'), path.join(root, 'paket'), path.join(root, 'data'));
	const read = (name: string) => readFileSync(path.join(root, 'situs/petugas/naskah', name), 'utf8');
	const { backend, collections } = JSON.parse(read('config.json'));
	expect(backend).toEqual({ name: 'gitlab', repo: 'dinas/aksi7', branch: 'main' });
	const names = collections[0].fields.map(({ name }: { name: string }) => name);
	expect(names).toEqual([...Object.keys(frontMatterSchema.shape), 'body']);
	expect(read('index.html')).toContain("connect-src 'self' blob: data: https://git.contoh.example;");
	expect(read('cms/index.js')).toBe('src:url(cms/assets/noto-mono-latin-400-normal-AbC.woff2)');
	expect(() => read('cms/index.js.map')).toThrow();
	put('kurang/npm/index.js', '');
	const lacking = () => addCms(path.join(root, 'situs'), path.join(root, 'kurang'), path.join(root, 'data'));
	expect(lacking).toThrow('tidak berisi folder `npm/assets`');
	expect(() => addCms(path.join(root, 'situs'), root, path.join(root, 'data'))).toThrow('bukan paket @sveltia/cms');
});
