import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { Issue } from '../../src/model/base/issue.ts';
import { checkPersonalData } from '../../src/personal-data/index.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Git without the settings of whoever runs the tests, nor of a hook that runs them. */
export function gitEnvironment(): NodeJS.ProcessEnv {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	const person = {
		GIT_AUTHOR_NAME: 'Uji',
		GIT_AUTHOR_EMAIL: 'uji@contoh.invalid',
		GIT_COMMITTER_NAME: 'Uji',
		GIT_COMMITTER_EMAIL: 'uji@contoh.invalid',
	};
	return { ...env, ...person, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: path.join(tmpdir(), 'aksi7-no-git-config') };
}

/** A new folder with these files. */
export function folderWith(files: Files): string {
	const root = mkdtempSync(path.join(tmpdir(), 'aksi7-personal-'));
	folders.push(root);
	write(root, files);
	return root;
}

export function write(root: string, files: Files): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), content);
	}
}

export function git(root: string, ...args: string[]): string {
	return execFileSync('git', args, {
		cwd: root,
		env: gitEnvironment(),
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** Git's exit code and everything it and its hooks said. */
export function tryGit(root: string, ...args: string[]): { code: number; output: string } {
	const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, env: gitEnvironment(), encoding: 'utf8' });
	return { code: status ?? 1, output: stdout + stderr };
}

/** A new repository in which these files are added. */
export function repositoryWith(files: Files): string {
	const root = folderWith(files);
	git(root, 'init', '--quiet', '--initial-branch=main');
	git(root, 'add', '--all', '--force');
	return root;
}

/** What is found in a repository of these files. */
export function issuesIn(files: Files): Issue[] {
	return checkPersonalData({ root: repositoryWith(files), tracked: true });
}

/** `code file:line:column` of the errors found. */
export function errorsIn(files: Files): string[] {
	return issuesIn(files)
		.filter(({ severity }) => severity === 'error')
		.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}
