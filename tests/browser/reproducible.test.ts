import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { checksumText } from '../../src/outputs/checksums/checksums.ts';
import { filesBelow, SUMS, sumOfFile } from '../../src/outputs/checksums/verify.ts';
import { ATTACK_TIMES } from '../support/attack.ts';
import { fromGuide } from '../support/guides.ts';
import { copyWithoutDevelopment } from '../support/without-dev.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'aksi7-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Types a command of the guide in the project that stands in `cwd`; throws with what it said when it fails. */
function run(cwd: string, command: string, more: Readonly<Record<string, string>>): Promise<void> {
	const env = { ...process.env, NODE_ENV: 'production', CI: '', ...more };
	return new Promise((resolve, reject) => {
		execFile('bash', ['-c', command], { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
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
	const project = path.join(folder, 'project');
	const { dir: first, env } = await firstBuild();
	// Each of these checks the data first, by the command that an office runs.
	copyWithoutDevelopment(project);
	await run(project, fromGuide('OUT_DIR=bagian-1 npm run build -- --shard 1/2'), env);
	await run(project, fromGuide('OUT_DIR=bagian-2 npm run build -- --shard 2/2'), env);
	await run(project, fromGuide('npm run build -- --join bagian-1 bagian-2'), { ...env, OUT_DIR: 'dist' });
	const sums = sumsOf(path.join(project, 'dist'));
	expect(sums.length).toBeGreaterThan(300);
	expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(sumsOf(first)));
	// The list of sums, which the build adds last, tells of the same bytes.
	expect(readFileSync(path.join(first, SUMS), 'utf8')).toBe(checksumText(sums));
}, 600_000);
