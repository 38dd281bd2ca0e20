import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { error, type Issue, warning } from '../../model/base/issue.ts';
import { type Draft, draftOf } from '../draft.ts';
import { citySlugs, type DataFolder } from '../files.ts';
import { tableOf } from '../tables/index.ts';
import { lastPublished, sharedWith } from './base.ts';
import { isSameAt, readFolderAt, readStagedFolder, requireCommit } from './git-folder.ts';
import { quietChanges } from './quiet.ts';
import { changesSince } from './revision.ts';

export { newestCommit } from '../../files/git.ts';
export { sharedWith } from './base.ts';
export { BaseError, readFolderAt, readStagedFolder } from './git-folder.ts';
export { quietPrograms } from './quiet-programs.ts';

const LINE = /^[0-9a-f]{64} [ *](unduh\/.+)$/;

/** The data files that an earlier build published, for a folder without git: they lie byte for byte below `unduh/`, and
 * the build's `SHA256SUMS` names them. `undefined` when there is no such build, or one of another site (no city in
 * common). Settings of cities are not published as files; those of `now` stand in. */
function readFolderOfBuild(outDir: string, now: DataFolder): DataFolder | undefined {
	const list = join(outDir, 'SHA256SUMS');
	if (!existsSync(list)) return undefined;
	const paths = readFileSync(list, 'utf8')
		.split('\n')
		.flatMap((line) => LINE.exec(line)?.[1]?.slice('unduh/'.length) ?? [])
		.filter((path) => tableOf(path) && existsSync(join(outDir, 'unduh', path)));
	const files = new Map(paths.map((path) => [path, readFileSync(join(outDir, 'unduh', path), 'utf8')]));
	const own = new Set(citySlugs(now.files));
	if (!citySlugs(files).some((slug) => own.has(slug))) return undefined;
	for (const [path, text] of now.files) if (/(^|\/)(kota|situs)\.json$/.test(path)) files.set(path, text);
	return { name: now.name, files };
}

/** What readers saw before this state of the data, and what stands in the way of knowing it. */
export interface Earlier {
	/** Absent when nothing was published before, or when it is the same as now. */
	readonly draft?: Draft;
	/** For sentences: `cabang utama \`origin/main\``. */
	readonly name?: string;
	/** False when what differs was done by others and is published already. */
	readonly isOwn: boolean;
	/** Where git holds it. */
	readonly commit?: string;
	readonly issues: readonly Issue[];
}

export interface Question {
	/** The data folder on disk. */
	readonly dir: string;
	/** The same, as read. */
	readonly folder: DataFolder;
	/** A git ref to compare with; without it the last published state is looked for. */
	readonly ref?: string | undefined;
	/** Compares what the next commit would hold instead of what lies on disk. */
	readonly staged?: boolean;
	/** Where builds go, for a folder without git. */
	readonly outDir?: string;
	/** Asked by a command that is about to change the folder: what lies on the main branch is then what was published
	 * last. */
	readonly isChanging?: boolean;
	readonly env?: NodeJS.ProcessEnv;
}

const NONE: Earlier = { isOwn: true, issues: [] };

/** Sites of tests and examples are published nowhere: their folders begin with `_`, or lie in `tests/`. */
function isExample(dir: string): boolean {
	const parts = relative(process.cwd(), resolve(dir)).split(/[\\/]/);
	return parts[0] === 'tests' || parts.some((part) => part.startsWith('_'));
}

/** That the last published state cannot be found. On a server, where nobody looks at warnings, that stops it. */
function unknown(folder: string, { why, fix }: { readonly why: string; readonly fix: string }, env: NodeJS.ProcessEnv) {
	const place = { file: `${folder}/koreksi.csv`, line: 1, column: 1 };
	const isOnServer = env.GITHUB_ACTIONS || env.GITLAB_CI;
	return isOnServer
		? error('terbitan-tak-diketahui', place)`${why} → ${fix}`
		: warning('terbitan-tak-diketahui', place)`${why} → ${fix}`;
}

/** The data as it was published before: THE place that says what earlier state a check compares with. Without a `ref`
 * that is where this work left the main branch, or the previous build where there is no git. Throws `BaseError` for a
 * `ref` that cannot be read. */
export function earlierPublished(question: Question): Earlier {
	const { dir, folder, ref, staged = false, outDir, isChanging = false, env = process.env } = question;
	if (ref !== undefined) {
		const commit = sharedWith(dir, requireCommit(dir, ref));
		return { draft: draftOf(readFolderAt(dir, commit)).draft, name: `\`${ref}\``, isOwn: true, commit, issues: [] };
	}
	if (isExample(dir)) return NONE;
	const isTouched = (commit: string) => isChanging || (staged ? isStagedOther(dir, commit) : !isSameAt(dir, commit));
	const base = lastPublished(dir, isTouched, env);
	switch (base.kind) {
		case 'nothing':
			return NONE;
		case 'unknown':
			return { isOwn: true, issues: [unknown(folder.name, base, env)] };
		case 'no git': {
			const before = outDir === undefined ? undefined : readFolderOfBuild(outDir, folder);
			return before ? { draft: draftOf(before).draft, name: 'bangunan sebelumnya', isOwn: true, issues: [] } : NONE;
		}
		case 'commit':
			return {
				...(isTouched(base.commit)
					? { draft: draftOf(readFolderAt(dir, base.commit)).draft, name: base.name, isOwn: base.isOwn }
					: { isOwn: true }),
				commit: base.commit,
				issues: [],
			};
	}
}

function isStagedOther(dir: string, commit: string): boolean {
	const [then, next] = [readFolderAt(dir, commit), readStagedFolder(dir)];
	return then.files.size !== next.files.size || [...next.files].some(([path, text]) => then.files.get(path) !== text);
}

/** What changed since then without a correction that says so; and why nothing can be said, where that is so. */
export function changesSinceEarlier({ draft: before, name, isOwn, issues }: Earlier, draft: Draft): readonly Issue[] {
	if (!before) return issues;
	const since = isOwn
		? ''
		: ` Dibandingkan dengan ${name}: perubahan ini sudah ada di cabang utama, bukan dari pekerjaan Anda.`;
	return [...issues, ...changesSince(before, draft, since), ...(isOwn ? quietChanges(before, draft) : [])];
}
