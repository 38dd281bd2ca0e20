import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { checksumText } from '../../src/outputs/checksums/checksums.ts';
import { filesBelow, SUMS, sumOfFile } from '../../src/outputs/checksums/verify.ts';
import { ATTACK_TIMES } from '../support/attack.ts';
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

/**
 * The two sites of this suite: the small one every time, the real one, which takes as long as all else together, where
 * `npm run attack` asks for more. A forge builds the real one twice before it publishes (`npm run forge -- same`).
 */
async function firstBuild(): Promise<{ dir: string; env: Readonly<Record<string, string>> }> {
	if (ATTACK_TIMES > 1) return { dir: inject('builtDir'), env: {} };
	await fetch(inject('fictionalSite'));
	const { dir, settings } = inject('fictionalBuild');
	return { dir, env: settings };
}

it('builds the same bytes again, elsewhere, in two parts, and without the packages for development', async () => {
	const [project, again] = [path.join(folder, 'project'), path.join(folder, 'again')];
	const { dir: first, env } = await firstBuild();
	// Each of these checks the data first, by the command that an office runs.
	copyWithoutDevelopment(project);
	const parts = [1, 2].map((part) => path.join(folder, `part-${part}`));
	const build = (args: string[], dir: string) =>
		run(project, ['scripts/build.ts', ...args], { ...env, CI: '', OUT_DIR: dir });
	for (const [at, part] of parts.entries()) await build(['--shard', `${at + 1}/2`], part);
	await build(['--join', ...parts], again);
	const sums = sumsOf(again);
	expect(sums.length).toBeGreaterThan(300);
	expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(sumsOf(first)));
	// The list of sums, which the build adds last, tells of the same bytes.
	expect(readFileSync(path.join(first, SUMS), 'utf8')).toBe(checksumText(sums));
}, 600_000);
