import { execFileSync } from 'node:child_process';

/** The one place that asks git. */

/** A file that git keeps: its content by hash, and where it stands. */
export interface Blob {
	readonly hash: string;
	readonly path: string;
	/** `120000` is a link; its content is where it leads. */
	readonly mode: string;
}

/** The mode of another repository within this one: git keeps no content of it here. */
export const SUBMODULE = '160000';

/** A hook's git tells where its repository is, relative to a folder that `-C` leaves; the index it prepared is kept. */
function environment(): NodeJS.ProcessEnv {
	const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...env } = process.env;
	return { ...env, LC_ALL: 'C' };
}

/** Runs git in a folder and gives what it printed; throws when git is missing or refuses. */
export const git = (dir: string, args: readonly string[], input = ''): Buffer =>
	execFileSync('git', ['-C', dir, '-c', 'core.quotePath=false', ...args], {
		input,
		maxBuffer: 2 ** 30,
		stdio: ['pipe', 'pipe', 'pipe'],
		env: environment(),
	});

/** The same as one text without blanks at its ends; `undefined` when git refuses. */
export function ask(dir: string, ...args: string[]): string | undefined {
	try {
		return git(dir, args).toString().trim();
	} catch {
		return undefined;
	}
}

/** What git printed between zero bytes. */
export const records = (dir: string, ...args: string[]): string[] =>
	git(dir, args).toString().split('\0').filter(Boolean);

/** The commit that a name means; `undefined` when it means none. */
export function commitOf(dir: string, ref: string): string | undefined {
	if (ref === '' || ref.startsWith('-')) return undefined;
	return ask(dir, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`) || undefined;
}

/** Whether earlier commits were left out when this repository was fetched. */
export const isShallow = (dir: string): boolean => ask(dir, 'rev-parse', '--is-shallow-repository') === 'true';

/** Lines of `ls-tree` and of `ls-files --stage`, whose columns between mode and path differ. */
const blobsOf = (lines: readonly string[]): Blob[] =>
	lines.flatMap((line) => {
		const [, mode, hash, path] = /^(\d+) (?:\w+ )??(\w{40,64})(?: \d)?\t(.*)$/s.exec(line) ?? [];
		return mode && hash && path ? [{ mode, hash, path }] : [];
	});

/** Every file of a commit, or of one folder in it, from the top of the repository. */
export const filesAt = (dir: string, commit: string, folder = ''): Blob[] =>
	blobsOf(records(dir, 'ls-tree', '-r', '-z', '--full-tree', commit, ...(folder ? ['--', folder] : []))).filter(
		({ mode }) => mode !== SUBMODULE,
	);

/** Everything in the index below a folder, as the next commit would hold it; paths from that folder. */
export const stagedFiles = (dir: string): Blob[] => blobsOf(records(dir, 'ls-files', '--stage', '-z'));

/** The contents of these, one after another; many are asked for at once, because starting git takes its time. */
export function* contents<T extends Pick<Blob, 'hash'>>(
	dir: string,
	blobs: readonly T[],
): Generator<readonly [T, Buffer]> {
	for (let from = 0; from < blobs.length; from += 100) {
		const some = blobs.slice(from, from + 100);
		const output = git(dir, ['cat-file', '--batch'], `${some.map(({ hash }) => hash).join('\n')}\n`);
		let at = 0;
		for (const blob of some) {
			const end = output.indexOf(10, at);
			const size = Number(output.toString('latin1', at, end).split(' ')[2]);
			if (!Number.isInteger(size)) throw new Error('missing object');
			yield [blob, output.subarray(end + 1, end + 1 + size)];
			at = end + 1 + size + 1;
		}
	}
}

/** When the newest commit was made; `undefined` outside of git and before any commit. */
export function newestCommit(dir: string): Date | undefined {
	const told = ask(dir, 'log', '-1', '--format=%cI');
	return told ? new Date(told) : undefined;
}
