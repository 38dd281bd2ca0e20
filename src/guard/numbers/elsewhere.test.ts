import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allJudged, judgeElsewhere } from './elsewhere.ts';
import { gatheredFaults } from './pass.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-tanda-'));
const before = { ...process.env };
beforeAll(() => {
	Object.assign(process.env, { CACHE_DIR: path.join(folder, 'cache'), DATA_DIR: 'tests/cases/lengkap/data' });
});
afterAll(() => {
	for (const name of ['CACHE_DIR', 'DATA_DIR'])
		if (before[name] === undefined) delete process.env[name];
		else process.env[name] = before[name];
	rmSync(folder, { recursive: true, force: true });
});

const page = (text: string) => `<!doctype html><html lang="id"><body><main><p>${text}</p></main></body></html>`;

it('gathers what is wrong with any of many pages, and has judged all of them when it says so', async () => {
	for (let at = 0; at < 200; at += 1)
		judgeElsewhere(page(at % 50 === 7 ? 'Ada 77,7 persen.' : 'Balita diukur.'), `uji/${at}/index.html`);
	await allJudged();
	expect(gatheredFaults(folder).map(({ file }) => file)).toEqual([7, 57, 107, 157].map((at) => `uji/${at}/index.html`));
});

it('says that it broke, so that nothing passes unseen', async () => {
	process.env.DATA_DIR = path.join(folder, 'tidak-ada');
	judgeElsewhere(page('Ada 77,7 persen.'), 'uji/index.html');
	await expect(allJudged()).rejects.toThrow();
});
