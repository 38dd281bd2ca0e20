import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { loadPublication } from '../../src/data/load.ts';
import { checksumText } from '../../src/outputs/checksums/checksums.ts';
import { filesBelow, SUMS, sumOfFile } from '../../src/outputs/checksums/verify.ts';
import { hostFiles } from '../../src/outputs/hosting/files.ts';
import { settings } from '../../src/settings.mjs';
import { copyWithoutDevelopment } from '../support/without-dev.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of the project that stands in `cwd`; throws with what it said when it fails. */
function run(cwd: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<void> {
	const env = { ...process.env, NODE_ENV: 'production', ...more };
	return new Promise((resolve, reject) => {
		execFile(process.execPath, args, { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
			error ? reject(new Error(`${stdout}${stderr}`)) : resolve(),
		);
	});
}

const sumsOf = (dir: string) =>
	filesBelow(dir)
		.filter((file) => file !== SUMS)
		.map((file) => [file, sumOfFile(dir, file)] as const);

// The site that all these tests look at is the first of the two builds. To check the second, byte for byte the same as
// it must be, would tell nothing more.
it('builds the same bytes again, elsewhere and without the packages for development', async () => {
	const [first, project, again] = [inject('builtDir'), path.join(folder, 'project'), path.join(folder, 'again')];
	copyWithoutDevelopment(project);
	await run(project, ['scripts/check.ts']);
	await run(project, ['scripts/astro.mjs', 'build'], { OUT_DIR: again, CACHE_DIR: path.join(folder, 'cache') });
	for (const [name, text] of hostFiles(loadPublication('data'), {
		files: filesBelow(again),
		base: settings().base,
		siteUrl: settings().siteUrl,
	})) {
		mkdirSync(path.dirname(path.join(again, name)), { recursive: true });
		writeFileSync(path.join(again, name), text);
	}
	// The guard needs packages of its own.
	await run(project, ['-e', "await import('./src/guard/index.ts')"]);
	const sums = sumsOf(again);
	expect(sums.length).toBeGreaterThan(1000);
	expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(sumsOf(first)));
	// The list of sums, which the build adds last, tells of the same bytes.
	expect(readFileSync(path.join(first, SUMS), 'utf8')).toBe(checksumText(sums));
}, 300_000);
