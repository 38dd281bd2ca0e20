import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { draftOf } from '../draft.ts';
import { readFolder } from '../read-folder.ts';
import { earlierPublished } from './index.ts';
import { changesSince } from './revision.ts';

const good = fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'aksi7-published-'));
afterAll(() => rmSync(root, { recursive: true }));

const FIGURES = 'data/kota/contoh/angka.csv';
const VALUE = '99.01/prevalensi-stunting/ssgi/2021';
const AS_PUBLISHED = {};
let count = 0;
let [server, clerk] = ['', ''];

const as = [
	'-c',
	'user.name=a',
	'-c',
	'user.email=a@b.c',
	'-c',
	'commit.gpgsign=false',
	'-c',
	'protocol.file.allow=always',
];
const git = (dir: string, ...args: string[]) =>
	execFileSync('git', ['-C', dir, ...as, ...args], { stdio: 'pipe' })
		.toString()
		.trim();
const clone = (...options: string[]) => {
	count += 1;
	const dir = join(root, `clone-${count}`);
	execFileSync('git', [...as, 'clone', '-q', ...options, `file://${server}`, dir], { stdio: 'pipe' });
	return dir;
};
function edit(dir: string, from: string, to: string, file = FIGURES): void {
	const text = readFileSync(join(dir, file), 'utf8');
	if (!text.includes(from)) throw new Error(`nothing to edit: ${from}`);
	writeFileSync(join(dir, file), text.replace(from, to));
}
const commit = (dir: string) => git(dir, 'commit', '-qam', 'x');
/** Somebody else changes a value on the main branch, silently or with a correction. */
function othersChange(isTold: boolean): void {
	const other = clone();
	edit(other, '2022,22.1,,,final', '2022,22.3,,,final');
	if (isTold) {
		const file = join(other, 'data/koreksi.csv');
		writeFileSync(
			file,
			`${readFileSync(file, 'utf8')}2025-06-01,99.01/prevalensi-stunting/ssgi/2022,22.1,22.3,Salah salin.,laporan-ssgi-contoh-2022\n`,
		);
	}
	commit(other);
	git(other, 'push', '-q', 'origin', 'HEAD');
}
function said(dir: string, env: NodeJS.ProcessEnv = AS_PUBLISHED, staged = false): string[] {
	const folder = readFolder(join(dir, 'data'));
	const earlier = earlierPublished({ dir: join(dir, 'data'), folder, env, staged });
	const changes = earlier.draft ? changesSince(earlier.draft, draftOf(folder).draft) : [];
	return [...earlier.issues, ...changes].map(
		({ code, severity, message }) => `${severity} ${code} ${/`([^`]+)`/.exec(message)?.[1] ?? message}`,
	);
}
const SILENT = [`error koreksi-kurang ${VALUE}`];
const silently = (dir: string) => edit(dir, '2021,25.3', '2021,25.8');

beforeEach(() => {
	count += 1;
	server = join(root, `server-${count}`);
	const first = join(root, `first-${count}`);
	mkdirSync(first);
	cpSync(good, join(first, 'data'), { recursive: true });
	execFileSync('git', ['init', '-q', '--template=', '-b', 'main', first]);
	git(first, 'add', '-A');
	commit(first);
	writeFileSync(join(first, 'README.md'), 'x');
	git(first, 'add', '-A');
	commit(first);
	execFileSync('git', ['clone', '-q', '--bare', first, server], { stdio: 'pipe' });
	clerk = clone();
});

describe('a value that changes silently is seen', () => {
	test('before it is committed, after, and on a branch', () => {
		expect(said(clerk)).toEqual([]);
		silently(clerk);
		expect(said(clerk)).toEqual(SILENT);
		git(clerk, 'switch', '-qc', 'perbaikan');
		commit(clerk);
		expect(said(clerk)).toEqual(SILENT);
		git(clerk, 'commit', '-q', '--allow-empty', '-m', 'y');
		expect(said(clerk)).toEqual(SILENT);
	});

	test('when it is on the main branch already, at the server too', () => {
		silently(clerk);
		commit(clerk);
		git(clerk, 'push', '-q');
		expect(said(clerk)).toEqual(SILENT);
		expect(said(clone(), { GITHUB_ACTIONS: 'true' })).toEqual(SILENT);
	});

	test('when several commits are pushed at once, by what the server says of the push', () => {
		const before = git(clerk, 'rev-parse', 'HEAD');
		silently(clerk);
		commit(clerk);
		git(clerk, 'commit', '-q', '--allow-empty', '-m', 'y');
		git(clerk, 'push', '-q');
		const event = join(root, 'event.json');
		writeFileSync(event, JSON.stringify({ before }));
		expect(said(clone(), { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event })).toEqual(
			SILENT,
		);
		expect(said(clone(), { GITHUB_ACTIONS: 'true', CI_COMMIT_BEFORE_SHA: before })).toEqual(SILENT);
	});

	test('detached, in a repository without a remote, and before the first commit nothing is', () => {
		git(clerk, 'checkout', '-q', '--detach');
		silently(clerk);
		commit(clerk);
		expect(said(clerk)).toEqual(SILENT);
		git(clerk, 'remote', 'remove', 'origin');
		git(clerk, 'branch', '-qf', 'main', 'HEAD');
		git(clerk, 'checkout', '-q', 'main');
		expect(said(clerk)).toEqual(SILENT);
		const fresh = join(root, `fresh-${count}`);
		mkdirSync(fresh);
		cpSync(good, join(fresh, 'data'), { recursive: true });
		execFileSync('git', ['init', '-q', '--template=', fresh]);
		expect(said(fresh)).toEqual([]);
	});

	test('whatever the main branch is called', () => {
		git(server, 'branch', '-m', 'main', 'pokok');
		git(server, 'branch', 'lain', 'pokok');
		git(server, 'symbolic-ref', 'HEAD', 'refs/heads/pokok');
		const renamed = clone();
		git(renamed, 'switch', '-qc', 'perbaikan');
		silently(renamed);
		commit(renamed);
		expect(said(renamed)).toEqual(SILENT);
		// The clerk's own copy still knows the branch by its old name.
		git(clerk, 'fetch', '-q', '--prune');
		silently(clerk);
		expect(said(clerk)).toEqual(SILENT);
	});

	test('in what the next commit would hold', () => {
		silently(clerk);
		git(clerk, 'add', '-A');
		expect(said(clerk, AS_PUBLISHED, true)).toEqual(SILENT);
	});
});

describe('what others did is not held against the clerk', () => {
	test.each([true, false])('behind main, and after merging it (told: %s)', (isTold) => {
		git(clerk, 'switch', '-qc', 'perbaikan');
		edit(clerk, 'Tjempaka Contoh;Cempaka', 'Tjempaka Contoh', 'data/kota/contoh/wilayah.csv');
		commit(clerk);
		othersChange(isTold);
		expect(said(clerk)).toEqual([]);
		git(clerk, 'fetch', '-q');
		expect(said(clerk)).toEqual([]);
		expect(said(clerk)).toEqual([]);
		git(clerk, 'merge', '-q', '--no-commit', '--no-ff', 'origin/main');
		expect(said(clerk, AS_PUBLISHED, true)).toEqual([]);
		git(clerk, 'commit', '-qm', 'gabung');
		expect(said(clerk)).toEqual([]);
		silently(clerk);
		expect(said(clerk)).toEqual(SILENT);
	});

	test('nor when the base is named by hand', () => {
		othersChange(true);
		git(clerk, 'fetch', '-q');
		silently(clerk);
		const folder = readFolder(join(clerk, 'data'));
		const { draft } = earlierPublished({ dir: join(clerk, 'data'), folder, ref: 'origin/main' });
		expect(draft && changesSince(draft, draftOf(folder).draft).map(({ code }) => code)).toEqual(['koreksi-kurang']);
	});
});

test('a scratch copy beside the data is a site of its own', () => {
	cpSync(join(clerk, 'data'), join(clerk, 'coba/data'), { recursive: true });
	edit(clerk, '2021,25.3', '2021,25.8', 'coba/data/kota/contoh/angka.csv');
	expect(said(join(clerk, 'coba'))).toEqual([]);
	expect(said(clerk)).toEqual([]);
});

describe('a history that was cut off', () => {
	test('still shows what is changed here', () => {
		const shallow = clone('--depth', '1');
		silently(shallow);
		expect(said(shallow)).toEqual(SILENT);
	});

	test('or that git cannot read is not taken for none', () => {
		const broken = join(root, `rusak-${count}`);
		cpSync(join(clerk, 'data'), join(broken, 'data'), { recursive: true });
		mkdirSync(join(broken, '.git'));
		expect(said(broken)).toEqual([expect.stringMatching(/^warning terbitan-tak-diketahui Git tidak dapat membaca/)]);
	});

	test('says what to do where it hides the state before, and stops a server', () => {
		const shallow = clone('--depth', '1');
		expect(said(shallow)).toEqual([
			expect.stringMatching(/^warning terbitan-tak-diketahui Riwayat git di sini terpotong/),
		]);
		expect(said(shallow, { GITHUB_ACTIONS: 'true' })).toEqual([expect.stringMatching(/^error terbitan-tak-diketahui/)]);
		git(shallow, 'fetch', '-q', '--unshallow');
		expect(said(shallow, { GITHUB_ACTIONS: 'true' })).toEqual([]);
	});
});

test('outside git the previous build is the earlier state', () => {
	const [dir, outDir] = [join(root, 'tanpa-git'), join(root, 'dist')];
	cpSync(good, join(dir, 'data'), { recursive: true });
	cpSync(good, join(outDir, 'unduh'), { recursive: true });
	const ask = () => {
		const folder = readFolder(join(dir, 'data'));
		const earlier = earlierPublished({ dir: join(dir, 'data'), folder, outDir, env: AS_PUBLISHED });
		return earlier.draft && changesSince(earlier.draft, draftOf(folder).draft).map(({ code }) => code);
	};
	expect(ask()).toBeUndefined();
	const paths = [...readFolder(good).files.keys()].filter((path) => path.endsWith('.csv'));
	writeFileSync(join(outDir, 'SHA256SUMS'), paths.map((path) => `${'0'.repeat(64)}  unduh/${path}\n`).join(''));
	expect(ask()).toEqual([]);
	silently(dir);
	expect(ask()).toEqual(['koreksi-kurang']);
});
