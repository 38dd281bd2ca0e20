import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import type { Issue } from '../../model/base/issue.ts';
import { draftOf } from '../draft.ts';
import { readFolder } from '../read-folder.ts';
import { readFolderAt } from './git-folder.ts';
import { changesSince, missingCorrections } from './revision.ts';

const good = fileURLToPath(new URL('../../../tests/cases/lengkap/data', import.meta.url));
export const FIGURES = 'kota/contoh/angka.csv';
export const AUGUST = 'kota/contoh/pengukuran/2024-08.csv';

/** Not at the top of the repository: a city keeps its data where it likes. */
const PLACE = join('situs', 'data');

/** What changed in a folder since a git ref. Throws `BaseError` when the ref cannot be read. */
export function compareWithBase({ dir, ref }: { readonly dir: string; readonly ref: string }): Issue[] {
	return changesSince(draftOf(readFolderAt(dir, ref)).draft, draftOf(readFolder(dir)).draft);
}

/** A git repository with the good test site committed in it, fresh for each test of the file that calls this. */
export function committedSite() {
	// Git is started several times a test.
	vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
	const root = mkdtempSync(join(tmpdir(), 'aksi7-revision-'));
	const first = join(root, 'first');
	afterAll(() => rmSync(root, { recursive: true }));
	const site = {
		repo: '',
		/** The data folder; a test may move it. */
		dir: '',
		git: (...args: string[]) =>
			execFileSync(
				'git',
				['-C', site.repo, '-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args],
				{
					stdio: 'pipe',
				},
			),
		commit: () => {
			site.git('add', '-A');
			site.git('commit', '-qm', 'x', '--allow-empty');
		},
		edit: (path: string, change: (text: string) => string) => {
			const file = join(site.dir, path);
			const before = readFileSync(file, 'utf8');
			const after = change(before);
			if (after === before) throw new Error(`nothing to edit in ${path}`);
			writeFileSync(file, after);
		},
		correct: (...rows: string[]) => site.edit('koreksi.csv', (text) => `${text}${rows.join('\n')}\n`),
		issues: (): Issue[] => compareWithBase({ dir: site.dir, ref: 'HEAD' }),
		/** Writes what is missing since the last commit, as a command would on the same day; gives the new rows. */
		settle: (): string[] => {
			const [before, now] = [readFolderAt(site.dir, 'HEAD'), readFolder(site.dir)].map((each) => draftOf(each).draft);
			if (!before || !now) throw new Error('no drafts');
			const rows = missingCorrections(before, now).map(([, id, from, to, , document]) =>
				['2025-06-01', id, from, to, 'Salah salin.', document].join(),
			);
			site.correct(...rows);
			return rows.map((row) => row.split(',').slice(1, 4).join(' '));
		},
		said: () =>
			site
				.issues()
				.map(({ code, file, line, column, message, fix }) => `${code} ${file}:${line}:${column}\n${message}\n${fix}`),
	};
	beforeAll(() => {
		site.repo = first;
		mkdirSync(dirname(join(first, PLACE)), { recursive: true });
		cpSync(good, join(first, PLACE), { recursive: true });
		execFileSync('git', ['init', '-q', '--template=', first]);
		site.commit();
	});
	let count = 0;
	beforeEach(() => {
		count += 1;
		site.repo = join(root, String(count));
		site.dir = join(site.repo, PLACE);
		// Copied, not made anew: starting git is what takes the time. Times are kept, or git would read every file
		// again.
		cpSync(first, site.repo, { recursive: true, preserveTimestamps: true });
	});
	return site;
}
