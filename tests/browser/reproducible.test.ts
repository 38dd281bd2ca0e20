import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { checksumText } from '../../src/publish/checksums.ts';
import { filesBelow, SUMS, sumOfFile } from '../../src/publish/verify.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm run build` makes the pages; to check them again, byte for byte the same as they must be, would tell nothing more. */
function buildPages(site: string): Promise<void> {
	const env = { ...process.env, NODE_ENV: 'production', OUT_DIR: site, CACHE_DIR: path.join(folder, 'cache') };
	return new Promise((resolve, reject) => {
		execFile(process.execPath, ['scripts/astro.mjs', 'build'], { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
			error ? reject(new Error(`${stdout}${stderr}`)) : resolve(),
		);
	});
}

const sumsOf = (dir: string) =>
	filesBelow(dir)
		.filter((file) => file !== SUMS)
		.map((file) => [file, sumOfFile(dir, file)] as const);

// The site that all these tests look at is the first of the two builds.
it('builds the same bytes again', async () => {
	const [first, again] = [inject('builtDir'), path.join(folder, 'again')];
	await buildPages(again);
	const sums = sumsOf(again);
	expect(sums.length).toBeGreaterThan(1000);
	expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(sumsOf(first)));
	// The one file that the build adds to the pages tells of the same bytes.
	expect(readFileSync(path.join(first, SUMS), 'utf8')).toBe(checksumText(sums));
}, 300_000);
