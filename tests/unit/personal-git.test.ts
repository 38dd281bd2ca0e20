import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkBuiltFolder, checkPersonalData } from '../../src/guard/personal/index.ts';
import { bnba, child, delimited, secrets } from '../personal/children.ts';
import { folderWith, git, gitEnvironment, repositoryWith, tryGit, write } from '../personal/repository.ts';

const csv = delimited(bnba(), ';');
const codes = (root: string, options = {}) =>
	checkPersonalData({ root, tracked: true, ...options }).map(({ code, file }) => `${code} ${file}`);
const list = (file: string) => [`kolom-perorangan ${file}`, `nik ${file}`];

/** A repository with the guard in it as the project has it. */
function project(): string {
	const root = repositoryWith({ 'README.md': '# Situs\n', '.gitignore': 'node_modules\n', 'data/a.csv': 'kode,jumlah\n64.74,12\n' });
	for (const part of ['scripts', 'src/guard/personal', 'src/data', 'src/model', 'package.json'])
		cpSync(part, path.join(root, part), { recursive: true });
	symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
	git(root, 'add', '--all');
	git(root, 'commit', '--quiet', '--no-verify', '-m', 'Awal');
	return root;
}

function setUp(root: string, ...args: string[]): { code: number; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup-hooks.ts', ...args], {
		cwd: root,
		env: gitEnvironment(),
		encoding: 'utf8',
	});
	return { code: status ?? 1, output: stdout + stderr };
}

it('looks through all that git keeps, and all in the data folder', () => {
	const root = repositoryWith({ 'docs/lampiran/a.txt': csv });
	write(root, { 'data/b.csv': csv, 'c.csv': csv });
	expect(codes(root)).toEqual([...list('data/b.csv'), ...list('docs/lampiran/a.txt')]);
});

it('looks at what is added and then changed or deleted in the folder', () => {
	const root = repositoryWith({ 'a.csv': csv, 'b.csv': csv });
	write(root, { 'a.csv': 'kode,jumlah\n64.74,12\n' });
	rmSync(path.join(root, 'b.csv'));
	expect(codes(root)).toEqual([...list('a.csv'), ...list('b.csv')]);
});

it('looks through the data folder alone where there is no git', () => {
	const root = folderWith({ 'data/kota/a/b': csv, 'docs/c.csv': csv });
	expect(codes(root)).toEqual(list('data/kota/a/b'));
	expect(codes(root, { dataDir: 'docs' })).toEqual(list('docs/c.csv'));
});

it('looks through everything when git cannot be read', () => {
	expect(codes(folderWith({ '.git/HEAD': 'rusak', 'docs/c.csv': csv, 'node_modules/a/b.csv': csv }))).toEqual(list('docs/c.csv'));
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says so when a file cannot be read', () => {
	const root = repositoryWith({ 'a.csv': 'isi' });
	chmodSync(path.join(root, 'a.csv'), 0);
	expect(codes(root)).toEqual(['berkas-tak-terbaca a.csv']);
});

it('finds what is in the history only', () => {
	const root = repositoryWith({ 'docs/a.csv': csv });
	git(root, 'commit', '--quiet', '--no-verify', '-m', 'Salah');
	git(root, 'rm', '--quiet', 'docs/a.csv');
	git(root, 'commit', '--quiet', '--no-verify', '-m', 'Hapus');
	expect(codes(root)).toEqual([]);
	expect(codes(root, { tracked: false, history: true })).toEqual(list('docs/a.csv'));
	const [issue] = checkPersonalData({ root, history: true });
	expect(issue?.message).toContain('riwayat');
	for (const word of [
		'git filter-repo --invert-paths --path docs/a.csv',
		'BFG',
		'push --force --mirror',
		'mengklon ulang',
		'penyedia repositori',
		'3x24 jam',
		'UU 27/2022',
	])
		expect(issue?.fix).toContain(word);
	expect(issue?.fix).not.toContain('git rm --cached');
});

it('looks through the built site', () => {
	const files = { 'index.html': '<h1>Kota</h1>', 'unduh/a.csv': csv, 'a.html': `<p>\n${child(1).nik}</p>` };
	const found = checkBuiltFolder(folderWith(files), 'data');
	expect(found.map(({ check, file }) => `${check} ${file}`).sort()).toEqual([...list('unduh/a.csv'), 'nik a.html'].sort());
	expect(found.find(({ file }) => file === 'a.html')?.message).toContain('Baris 2, kolom 1.');
	expect(secrets().filter((secret) => JSON.stringify(found).includes(secret))).toEqual([]);
});

it('the hook refuses a bad file and lets a good one pass, by what is added', () => {
	const root = project();
	expect(setUp(root)).toMatchObject({ code: 0, output: expect.stringContaining('Siap') });
	expect(setUp(root).code).toBe(0);
	write(root, { 'data/b.csv': 'kode,jumlah\n64.75,9\n' });
	git(root, 'add', 'data/b.csv');
	expect(tryGit(root, 'commit', '-m', 'Baik')).toMatchObject({ code: 0 });

	write(root, { 'docs/a b.txt': csv });
	git(root, 'add', '--all');
	// What is in the folder by then does not matter.
	write(root, { 'docs/a b.txt': 'isi lain\n' });
	const refused = tryGit(root, 'commit', '-m', 'Buruk');
	expect(refused.code).not.toBe(0);
	expect(refused.output).toContain('docs/a b.txt:1:2 [kolom-perorangan]');
	expect(refused.output).toContain('git rm --cached "docs/a b.txt"');
	expect(secrets().filter((secret) => refused.output.includes(secret))).toEqual([]);
	expect(git(root, 'log', '--format=%s')).toBe('Baik\nAwal\n');

	git(root, 'add', '--all');
	expect(tryGit(root, 'commit', '-m', 'Baik lagi').code).toBe(0);
	write(root, { 'docs/a b.txt': csv });
	expect(tryGit(root, 'commit', '--all', '-m', 'Buruk lagi').code).not.toBe(0);
}, 60_000);

it('does not put hooks that work already out of work', () => {
	const root = project();
	write(root, { '.kait/commit-msg': '#!/bin/sh\nexit 0\n', '.kait/pre-commit': '#!/bin/sh\necho sudah-ada\n' });
	chmodSync(path.join(root, '.kait/pre-commit'), 0o755);
	git(root, 'config', 'core.hooksPath', '.kait');
	expect(setUp(root)).toMatchObject({ code: 1, output: expect.stringContaining('npm run setup-hooks -- --chain') });
	expect(git(root, 'config', 'core.hooksPath')).toBe('.kait\n');
	expect(setUp(root, '--chain').code).toBe(0);
	expect(setUp(root)).toMatchObject({ code: 0, output: expect.stringContaining('sudah menjalankan') });

	writeFileSync(path.join(root, 'a.csv'), csv);
	git(root, 'add', 'a.csv');
	expect(tryGit(root, 'commit', '-m', 'Buruk').code).not.toBe(0);
	git(root, 'rm', '--quiet', '--cached', 'a.csv');
	write(root, { 'b.csv': 'kode,jumlah\n64.75,9\n' });
	git(root, 'add', 'b.csv');
	expect(tryGit(root, 'commit', '-m', 'Baik')).toMatchObject({ code: 0, output: expect.stringContaining('sudah-ada') });
}, 60_000);
