import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkBuiltFolder, checkPersonalData } from '../../src/personal-data/index.ts';
import { bnba, child, delimited, secrets } from '../personal/children.ts';
import { folderWith, git, gitEnvironment, repositoryWith, tryGit, write } from '../personal/repository.ts';

const csv = delimited(bnba(), ';');
const codes = (root: string, options = {}) =>
	checkPersonalData({ root, tracked: true, ...options }).map(({ code, file }) => `${code} ${file}`);
const list = (file: string) => [`kolom-perorangan ${file}`, `nik ${file}`];

/** A repository with the guard in it as the project has it. */
function project(): string {
	const root = repositoryWith({ 'README.md': '# Situs\n', '.gitignore': 'node_modules\n' });
	for (const part of ['scripts', 'src', 'package.json']) cpSync(part, path.join(root, part), { recursive: true });
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
	expect(codes(folderWith({ '.git/HEAD': 'rusak', 'docs/c.csv': csv, 'node_modules/a/b.csv': csv }))).toEqual(
		list('docs/c.csv'),
	);
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
	// What a proposal took away again would stay in the history; what stood before it is not its own.
	expect(codes(root, { tracked: false, history: true, since: 'HEAD~1' })).toEqual([]);
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

it('looks at what git itself says: messages, tags, notes, names of branches and authors', () => {
	const { nik, name, birth } = child(3);
	const root = repositoryWith({ 'a.csv': 'kode,jumlah\n64.74,12\n' });
	git(root, 'commit', '--quiet', '-m', `Balita ${nik}`);
	git(root, 'commit', '--quiet', '--allow-empty', '--author', `${nik} <uji@contoh.invalid>`, '-m', 'Baik');
	git(root, 'branch', `balita-${nik}`);
	git(root, 'tag', '-a', 'v1', '-m', `Tambah NIK ${nik}`);
	git(root, 'notes', 'add', '-m', delimited([['nama anak', 'tgl lahir'], ...[1, 2, 3].map(() => [name, birth])], ';'));
	const found = checkPersonalData({ root, history: true }).map(
		({ code, file }) => `${code} ${file.replace(/ [0-9a-f]{7,}$/, '')}`,
	);
	const places = ['nama cabang atau tag', 'penulis commit', 'pesan commit', 'pesan tag'];
	expect(found.filter((line) => line.startsWith('nik'))).toEqual(places.map((place) => `nik git: ${place}`));
	expect(found.filter((line) => line.startsWith('kolom-perorangan'))).toHaveLength(1);
	expect(codes(root)).toEqual([]);
});

it('does not call a history clean that is not here', () => {
	const origin = repositoryWith({ 'a.csv': csv });
	git(origin, 'commit', '--quiet', '--no-verify', '-m', 'Salah');
	git(origin, 'rm', '--quiet', 'a.csv');
	git(origin, 'commit', '--quiet', '--no-verify', '-m', 'Hapus');
	const root = path.join(folderWith({}), 'klon');
	git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, root);
	const [issue, ...others] = checkPersonalData({ root, history: true });
	expect(others).toEqual([]);
	expect(issue).toMatchObject({
		code: 'riwayat-terpotong',
		severity: 'error',
		fix: expect.stringContaining('--unshallow'),
	});
});

it('looks at what is tracked where packages lie, and says of a submodule that it cannot', () => {
	const root = repositoryWith({ 'node_modules/a/b.csv': csv });
	git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lain`);
	expect(codes(root)).toEqual(['berkas-tak-terbaca lain', ...list('node_modules/a/b.csv')]);
});

it.skipIf(process.platform === 'win32')('waits for no pipe and follows no link', () => {
	const root = folderWith({ 'data/a.csv': 'kode,jumlah\n64.74,12\n', 'luar.csv': csv });
	execFileSync('mkfifo', [path.join(root, 'data/b.csv')]);
	symlinkSync('../luar.csv', path.join(root, 'data/c.csv'));
	expect(codes(root)).toEqual(['berkas-tak-terbaca data/b.csv']);
});

it('looks through the built site', () => {
	const files = { 'index.html': '<h1>Kota</h1>', 'unduh/a.csv': csv, 'a.html': `<p>\n${child(1).nik}</p>` };
	const found = checkBuiltFolder(folderWith(files), 'data');
	expect(found.map(({ check, file }) => `${check} ${file}`).sort()).toEqual(
		[...list('unduh/a.csv'), 'nik a.html'].sort(),
	);
	expect(found.find(({ file }) => file === 'a.html')?.message).toContain('Baris 2, kolom 1.');
	expect(secrets().filter((secret) => JSON.stringify(found).includes(secret))).toEqual([]);
});

it('the hook refuses a bad file and lets a good one pass, by what is added', () => {
	const root = project();
	expect(setUp(root)).toMatchObject({ code: 0, output: expect.stringContaining('Siap') });
	expect(setUp(root).code).toBe(0);
	write(root, { 'data/istilah.csv': 'id,istilah,arti\ncakupan,Cakupan,Bagian yang diukur.\n' });
	git(root, 'add', 'data/istilah.csv');
	expect(tryGit(root, 'commit', '-m', 'Baik')).toMatchObject({ code: 0 });

	// Whatever stands in them: nobody reads such a file or column.
	write(root, { 'data/balita.csv': 'a,b\n1,2\n', 'data/_lama/istilah.csv': 'id,istilah,arti,balita\na,A,b,c\n' });
	git(root, 'add', '--all');
	const { code, output } = tryGit(root, 'commit', '-m', 'Lain');
	expect(code).not.toBe(0);
	expect(output).toContain('data/balita.csv:1:1 [berkas-tak-dibaca]');
	expect(output).toContain('data/_lama/istilah.csv:1:4 [kolom-tak-dikenal]');
	git(root, 'rm', '--quiet', '--force', 'data/balita.csv', 'data/_lama/istilah.csv');

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
	const named = tryGit(root, 'commit', '-m', `Balita ${child(1).nik}`);
	expect(named).toMatchObject({ code: 1, output: expect.stringContaining('pesan commit:1:8 [nik]') });
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
