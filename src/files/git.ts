import { execFileSync } from 'node:child_process';

/** The base to compare with cannot be read; the message is one sentence for a terminal. */
export class BaseError extends Error {
	override readonly name = 'BaseError';
}

/** A hook's git tells where its repository is, relative to a folder that `-C` leaves; the index it prepared is kept. */
function environment(): NodeJS.ProcessEnv {
	const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...env } = process.env;
	return { ...env, LC_ALL: 'C' };
}

/** Runs git in a folder and gives what it printed; throws when git is missing or refuses. */
export function git(dir: string, args: readonly string[], input = ''): Buffer {
	return execFileSync('git', ['-C', dir, ...args], {
		input,
		maxBuffer: 2 ** 30,
		stdio: ['pipe', 'pipe', 'pipe'],
		env: environment(),
	});
}

/** The same as one text without blanks at its ends; `undefined` when git refuses. */
export function ask(dir: string, ...args: string[]): string | undefined {
	try {
		return git(dir, args).toString().trim();
	} catch {
		return undefined;
	}
}

/** The commit that a name means; `undefined` when it means none. */
export function commitOf(dir: string, ref: string): string | undefined {
	if (ref === '' || ref.startsWith('-')) return undefined;
	return ask(dir, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`) || undefined;
}

/** Whether earlier commits were left out when this repository was fetched. */
export const isShallow = (dir: string) => ask(dir, 'rev-parse', '--is-shallow-repository') === 'true';

/** A file of a commit or of the index. */
export interface Entry {
	readonly hash: string;
	/** From the top of the repository. */
	readonly path: string;
}

const entriesIn = (listing: Buffer, form: RegExp): Entry[] =>
	listing
		.toString()
		.split('\0')
		.flatMap((entry) => {
			const [, hash, path] = form.exec(entry) ?? [];
			return hash && path ? [{ hash, path }] : [];
		});

/** Every file of a commit, or of one folder in it. */
export function entriesOf(dir: string, commit: string, folder = ''): Entry[] {
	const listing = git(dir, ['ls-tree', '-r', '-z', '--full-tree', commit, ...(folder ? ['--', folder] : [])]);
	return entriesIn(listing, /^\d+ blob (\S+)\t(.*)$/s);
}

/** Every file of the index below a folder: what the next commit would hold. */
export function stagedEntries(dir: string): Entry[] {
	return entriesIn(git(dir, ['ls-files', '-s', '-z', '--full-name', '.']), /^\d+ (\S+) 0\t(.*)$/s);
}

/** Contents of blobs, in the order asked for. */
export function readBlobs(dir: string, hashes: readonly string[]): string[] {
	if (hashes.length === 0) return [];
	const answer = git(dir, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
	const texts: string[] = [];
	let at = 0;
	for (const _ of hashes) {
		const end = answer.indexOf('\n', at);
		const size = Number(answer.toString('utf8', at, end).split(' ')[2]);
		texts.push(answer.toString('utf8', end + 1, end + 1 + size));
		at = end + 1 + size + 1;
	}
	return texts;
}

/** When the newest commit was made; `undefined` outside of git and before any commit. */
export function newestCommit(dir: string): Date | undefined {
	const told = ask(dir, 'log', '-1', '--format=%cI');
	return told ? new Date(told.trim()) : undefined;
}
