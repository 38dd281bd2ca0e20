import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { joinParts, sealPart } from '../../scripts/support/shards.ts';

// That real parts make the very site of a whole build: tests/browser/reproducible.test.ts.
const root = mkdtempSync(path.join(tmpdir(), 'aksi7-bagian-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A part as a machine leaves it, with one page of its own and a program that all of them have. */
function makePart(name: string, part: number, of: number, addresses = 'a b'): string {
	const [site, cache] = [path.join(root, name), path.join(root, `${name}-cache`)];
	for (const dir of [path.join(site, '_astro'), cache]) mkdirSync(dir, { recursive: true });
	writeFileSync(path.join(cache, 'alamat'), addresses);
	writeFileSync(path.join(site, `${part}.html`), name);
	writeFileSync(path.join(site, '_astro', 'a.js'), 'program');
	sealPart({ site, cache, folder: cache, old: cache }, { part, of });
	return site;
}
const [one, two, third, other] = [
	makePart('satu', 1, 2),
	makePart('dua', 2, 2),
	makePart('ketiga', 3, 3),
	makePart('lain', 2, 2, 'a b c'),
];
const spoiled = (name: string, spoil: (dir: string) => void): string => {
	const dir = path.join(root, name);
	cpSync(two, dir, { recursive: true });
	spoil(dir);
	return dir;
};
let count = 0;
const join = (...dirs: string[]) => {
	count += 1;
	const site = path.join(root, `situs-${count}`);
	joinParts(dirs, site);
	return site;
};

it('makes one site of all parts, in whatever order they come', () => {
	for (const dirs of [
		[one, two],
		[two, one],
	]) {
		const site = join(...dirs);
		expect(readdirSync(site, { recursive: true }).sort()).toEqual(['1.html', '2.html', '_astro', '_astro/a.js']);
		expect(readFileSync(path.join(site, '2.html'), 'utf8')).toBe('dua');
	}
});

it.each([
	['a part is missing', [one], 'Semua bagian harus ada satu kali: 1, 2. Yang diberikan: 1.'],
	['a part comes twice', [one, one, two], 'Yang diberikan: 1, 1, 2.'],
	['a part is of another number', [one, third], 'bukan dari situs ini'],
	['a part knew other addresses', [one, other], 'bukan dari situs ini'],
	['a folder is no part', [one, root], 'bukan bagian situs'],
	[
		'a page was lost on the way',
		[one, spoiled('hilang', (dir) => rmSync(path.join(dir, '2.html')))],
		'1 berkas hilang atau berubah, seperti 2.html',
	],
	[
		'a page was changed on the way',
		[one, spoiled('berubah', (dir) => writeFileSync(path.join(dir, '2.html'), 'x'))],
		'1 berkas hilang atau berubah, seperti 2.html',
	],
])('is refused when %s', (_, dirs, message) => {
	expect(() => join(...dirs)).toThrow(message);
});
