import { execFileSync } from 'node:child_process';

/** A file that git keeps: its content by hash, and its path below the folder that was asked for. */
export interface Blob {
	readonly hash: string;
	readonly path: string;
	/** `120000` is a link; its content is where it leads. */
	readonly mode: string;
}

const MOST_OUTPUT = 2 ** 30;
/** The mode of another repository within this one: git keeps no content of it here. */
export const SUBMODULE = '160000';

function git(root: string, args: readonly string[], input?: string): Buffer {
	const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
	return execFileSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {
		input,
		maxBuffer: MOST_OUTPUT,
		stdio,
	});
}

const records = (output: Buffer) => output.toString('utf8').split('\0').filter(Boolean);

/** Everything in git's index below `root`; `undefined` when `root` is in no repository, or git will not read it. */
export function trackedFiles(root: string): Blob[] | undefined {
	try {
		const lines = records(git(root, ['ls-files', '--stage', '-z']));
		const blobs = lines.map((line) => {
			const [, mode = '', hash = '', path = ''] = /^(\d+) (\w+) \d\t([\s\S]*)$/.exec(line) ?? [];
			return { mode, hash, path };
		});
		return blobs;
	} catch {
		return undefined;
	}
}

/** Paths below `root` whose content in the work tree is another than in the index, or is gone. */
export function changedFiles(root: string): Set<string> {
	return new Set(records(git(root, ['diff-files', '--relative', '--name-only', '-z'])));
}

/** What the next commit adds or changes below `root`. */
export function stagedFiles(root: string): Blob[] {
	const all = trackedFiles(root);
	if (!all) throw new Error('no repository');
	let head: string;
	try {
		head = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).toString().trim();
	} catch {
		return all;
	}
	const args = ['diff-index', '--cached', '--relative', '--no-renames', '--diff-filter=d', '--name-only', '-z', head];
	const staged = new Set(records(git(root, args)));
	return all.filter(({ path }) => staged.has(path));
}

/** Whether older commits are not here, so that nobody can say what was in them. */
export function isShallow(root: string): boolean {
	return git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

/**
 * What git itself says: of commits who and why, of tags why, and all names of branches and tags; where it stands, and
 * the text.
 */
export function* historicTexts(
	root: string,
): Generator<{ readonly where: string; readonly text: string; readonly isName?: boolean }> {
	const commits = git(root, ['log', '--all', '--reflog', '-z', '--format=%h%x01%an <%ae>%x01%cn <%ce>%x01%B'])
		.toString('utf8')
		.split('\0');
	for (const commit of commits) {
		const [hash = '', author = '', committer = '', message = ''] = commit.split('\x01');
		yield { where: `pesan commit ${hash}`, text: message };
		for (const person of new Set([author, committer])) yield { where: `penulis commit ${hash}`, text: person };
	}
	const refs = git(root, ['for-each-ref', '--format=%(refname)%01%(objecttype)%01%(contents)%00'])
		.toString('utf8')
		.split('\0\n');
	for (const ref of refs) {
		const [name = '', type, message = ''] = ref.split('\x01');
		yield { where: 'nama cabang atau tag', text: name, isName: true };
		if (type === 'tag') yield { where: 'pesan tag', text: message };
	}
}

/** Every content that any branch, tag or stash ever had, with a path it stood at. */
export function historicFiles(root: string): Blob[] {
	const objects = git(root, ['rev-list', '--objects', '--all', '--reflog']).toString('utf8');
	const typed = git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname) %(rest)'], objects).toString('utf8');
	return typed.split('\n').flatMap((line) => {
		const [, hash = '', path = ''] = /^blob (\w+) (.*)$/.exec(line) ?? [];
		return hash ? [{ hash, path, mode: '100644' }] : [];
	});
}

/** The contents of these, one after another; many are asked for at once, because starting git takes its time. */
export function* contents(root: string, blobs: readonly Blob[]): Generator<readonly [Blob, Uint8Array]> {
	const own = blobs.filter(({ mode }) => mode !== SUBMODULE);
	for (let from = 0; from < own.length; from += 100) {
		const some = own.slice(from, from + 100);
		const output = git(root, ['cat-file', '--batch'], `${some.map(({ hash }) => hash).join('\n')}\n`);
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
