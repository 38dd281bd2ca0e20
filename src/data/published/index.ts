import { relative, resolve } from 'node:path';
import type { Issue } from '../../model/base/issue.ts';
import { type Draft, draftOf } from '../draft.ts';
import type { DataFolder } from '../files.ts';
import { lastPublished, sharedWith } from './base.ts';
import { readFolderOfBuild } from './build.ts';
import { isSameAt, readFolderAt, readStagedFolder, requireCommit } from './git-folder.ts';
import { quietChanges } from './quiet.ts';
import { changesSince, unknownBase } from './revision.ts';

export { newestCommit } from '../../files/git.ts';
export { sharedWith } from './base.ts';
export { BaseError, readFolderAt, readStagedFolder } from './git-folder.ts';
export { quietPrograms } from './quiet-programs.ts';

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
	/**
	 * Asked by a command that is about to change the folder: what lies on the main branch is then what was published
	 * last.
	 */
	readonly isChanging?: boolean;
	readonly env?: NodeJS.ProcessEnv;
}

const NONE: Earlier = { isOwn: true, issues: [] };

/** Sites of tests and examples are published nowhere: their folders begin with `_`, or lie in `tests/`. */
function isExample(dir: string): boolean {
	const parts = relative(process.cwd(), resolve(dir)).split(/[\\/]/);
	return parts[0] === 'tests' || parts.some((part) => part.startsWith('_'));
}

/**
 * The data as it was published before: THE place that says what earlier state a check compares with. Without a `ref`
 * that is where this work left the main branch, or the previous build where there is no git. Throws `BaseError` for a
 * `ref` that cannot be read.
 */
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
			return { isOwn: true, issues: [unknownBase(folder.name, base, env)] };
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
