import { ask, type Blob, git, records, stagedFiles } from '../files/git.ts';

/** Everything in git's index below `root`; `undefined` when `root` is in no repository, or git will not read it. */
export function trackedFiles(root: string): Blob[] | undefined {
	try {
		return stagedFiles(root);
	} catch {
		return undefined;
	}
}

/** Paths below `root` whose content in the work tree is another than in the index, or is gone. */
export const changedFiles = (root: string): Set<string> =>
	new Set(records(root, 'diff-files', '--relative', '--name-only', '-z'));

/** What the next commit adds or changes below `root`. */
export function addedFiles(root: string): Blob[] {
	const all = stagedFiles(root);
	const head = ask(root, 'rev-parse', '--verify', '--quiet', 'HEAD');
	if (!head) return all;
	const asked = ['--cached', '--relative', '--no-renames', '--diff-filter=d', '--name-only', '-z'];
	const staged = new Set(records(root, 'diff-index', ...asked, head));
	return all.filter(({ path }) => staged.has(path));
}

/** Everything that git ever kept, or what the commits after `since` brought. */
const reach = (since: string | undefined) => (since === undefined ? ['--all', '--reflog'] : ['HEAD', `^${since}`]);

/** What git itself says: of commits who and why, of tags why, and all names of branches and tags; where it stands, and
 * the text. Of the commits after `since` alone it is what they say themselves. */
export function* historicTexts(
	root: string,
	since?: string,
): Generator<{ readonly where: string; readonly text: string; readonly isName?: boolean }> {
	const format = '--format=%h%x01%an <%ae>%x01%cn <%ce>%x01%B';
	for (const commit of git(root, ['log', ...reach(since), '-z', format])
		.toString()
		.split('\0')) {
		const [hash = '', author = '', committer = '', message = ''] = commit.split('\x01');
		yield { where: `pesan commit ${hash}`, text: message };
		for (const person of new Set([author, committer])) yield { where: `penulis commit ${hash}`, text: person };
	}
	if (since !== undefined) return;
	const refs = git(root, ['for-each-ref', '--format=%(refname)%01%(objecttype)%01%(contents)%00'])
		.toString('utf8')
		.split('\0\n');
	for (const ref of refs) {
		const [name = '', type, message = ''] = ref.split('\x01');
		yield { where: 'nama cabang atau tag', text: name, isName: true };
		if (type === 'tag') yield { where: 'pesan tag', text: message };
	}
}

/** Every content that any branch, tag or stash ever had, or that came after `since`, with a path it stood at. */
export function historicFiles(root: string, since?: string): Blob[] {
	const objects = git(root, ['rev-list', '--objects', ...reach(since)]).toString('utf8');
	const typed = git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname) %(rest)'], objects).toString('utf8');
	return typed.split('\n').flatMap((line) => {
		const [, hash = '', path = ''] = /^blob (\w+) (.*)$/.exec(line) ?? [];
		return hash ? [{ hash, path, mode: '100644' }] : [];
	});
}
