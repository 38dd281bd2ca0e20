import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ask, commitOf, isShallow } from '../../files/git.ts';

/** Which commit holds what readers saw last. */
export type Base =
	/** `name` for a sentence: `cabang utama \`origin/main\``. `isOwn` when what differs from it was done here, by whoever
	 * asks. */
	| { readonly kind: 'commit'; readonly commit: string; readonly name: string; readonly isOwn: boolean }
	/** Nothing was published before: no commit yet. */
	| { readonly kind: 'nothing' }
	/** No git here. */
	| { readonly kind: 'no git' }
	/** It cannot be told; what to do about it. */
	| { readonly kind: 'unknown'; readonly why: string; readonly fix: string };

const FETCH =
	'Jalankan `git fetch --unshallow` (di GitHub Actions tulis `fetch-depth: 0` pada actions/checkout, di GitLab ' +
	'`GIT_DEPTH: 0`), lalu ulangi.';
const CUT = 'Riwayat git di sini terpotong (shallow), jadi terbitan sebelumnya tidak ada untuk dibandingkan.';
/** What main branches are called where nothing says it. */
const MAIN_NAMES = ['main', 'master', 'utama', 'trunk'];

const lines = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line !== '');

/** The main branch as it was published: the remote's, else the local one; `undefined` where none can be told from the
 * others. */
function mainRef(dir: string, env: NodeJS.ProcessEnv): string | undefined {
	const exists = (ref: string) => commitOf(dir, ref) !== undefined;
	// A pull request is compared with the branch that it is to enter.
	const wanted = env.GITHUB_BASE_REF && `refs/remotes/origin/${env.GITHUB_BASE_REF}`;
	if (wanted && exists(wanted)) return wanted;
	const remotes = lines(ask(dir, 'remote')).sort((a, b) => Number(b === 'origin') - Number(a === 'origin'));
	for (const remote of remotes) {
		const head = ask(dir, 'symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`);
		if (head && exists(head)) return head;
		const branches = lines(ask(dir, 'for-each-ref', '--format=%(refname)', `refs/remotes/${remote}`)).filter(
			(ref) => !ref.endsWith('/HEAD'),
		);
		const named = MAIN_NAMES.map((name) => `refs/remotes/${remote}/${name}`).find((ref) => branches.includes(ref));
		const [only, ...others] = branches;
		if (named) return named;
		if (only && others.length === 0) return only;
	}
	const branches = lines(ask(dir, 'for-each-ref', '--format=%(refname)', 'refs/heads'));
	const names = [ask(dir, 'config', 'init.defaultBranch') ?? '', ...MAIN_NAMES].map((name) => `refs/heads/${name}`);
	const named = names.find((ref) => branches.includes(ref));
	return named ?? (branches.length === 1 ? branches[0] : undefined);
}

/** The commit that stood on a server's branch before a push, as the server tells it. */
function beforePush(dir: string, env: NodeJS.ProcessEnv): string | undefined {
	let before = env.CI_COMMIT_BEFORE_SHA;
	if (!before && env.GITHUB_EVENT_NAME === 'push' && env.GITHUB_EVENT_PATH)
		try {
			const event: unknown = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
			before = String((event as { before?: unknown } | null)?.before ?? '');
		} catch {
			return undefined;
		}
	return before && /^(?!0+$)[0-9a-f]{40,64}$/.test(before) ? commitOf(dir, before) : undefined;
}

/** Whether a folder or one above it looks like a repository, also when git is missing or refuses to read it. */
function hasRepository(dir: string): boolean {
	const folder = path.resolve(dir);
	return (
		existsSync(path.join(folder, '.git')) || (path.dirname(folder) !== folder && hasRepository(path.dirname(folder)))
	);
}

/** What a ref is called by people: `origin/main`. */
const plain = (ref: string) => ref.replace(/^refs\/(heads|remotes)\//, '');

/** What stood on the main branch before its newest commit, for a folder in which nothing was touched since. */
function beforeNewest(dir: string, head: string, name: string, env: NodeJS.ProcessEnv): Base {
	const before = beforePush(dir, env) ?? commitOf(dir, `${head}^1`);
	if (before)
		return {
			kind: 'commit',
			commit: before,
			name: `keadaan sebelum commit ${head.slice(0, 10)} di ${name}`,
			isOwn: false,
		};
	return isShallow(dir) ? { kind: 'unknown', why: CUT, fix: FETCH } : { kind: 'nothing' };
}

/** The commit to compare a data folder with when nobody names one: where this work left the main branch, so that what
 * others have published since is not held against it; on the main branch itself the last commit, or, where nothing was
 * touched since, the one before it. `isTouched` says whether the folder differs from a commit. `dir` lies in the
 * repository. */
export function lastPublished(
	dir: string,
	isTouched: (commit: string) => boolean,
	env: NodeJS.ProcessEnv = process.env,
): Base {
	if (ask(dir, 'rev-parse', '--show-prefix') === undefined)
		return hasRepository(dir)
			? {
					kind: 'unknown',
					why: 'Git tidak dapat membaca repositori di sini, jadi tidak jelas apa yang terbit terakhir.',
					fix:
						'Pasang git bila belum ada; bila sudah, jalankan `git status` di folder ini dan ikuti sarannya ' +
						'(misalnya `safe.directory`).',
				}
			: { kind: 'no git' };
	const head = commitOf(dir, 'HEAD');
	if (!head) return { kind: 'nothing' };
	const main = mainRef(dir, env);
	if (!main) {
		if (isTouched(head)) return { kind: 'commit', commit: head, name: 'commit terakhir', isOwn: true };
		return isShallow(dir)
			? { kind: 'unknown', why: CUT, fix: FETCH }
			: {
					kind: 'unknown',
					why: 'Cabang utama tidak dapat dikenali, jadi tidak jelas apa yang terbit terakhir.',
					fix:
						'Sebutkan sendiri: `npm run check -- --base CABANG`, atau tetapkan dengan `git remote set-head origin ' +
						'--auto`.',
				};
	}
	const name = `cabang utama \`${plain(main)}\``;
	// While a merge is under way, what comes with it is others' work too.
	const merging = commitOf(dir, 'MERGE_HEAD');
	const common = ask(dir, 'merge-base', main, head, ...(merging ? [merging] : []));
	if (!common) {
		if (isShallow(dir)) return { kind: 'unknown', why: CUT, fix: FETCH };
		// Two histories with no common commit: an imported copy. What stands on the main branch is what readers saw.
		return { kind: 'commit', commit: commitOf(dir, main) ?? head, name, isOwn: true };
	}
	if (common !== head || isTouched(head)) return { kind: 'commit', commit: common, name, isOwn: true };
	return beforeNewest(dir, head, name, env);
}

/** The commit that a name given by hand stands for: where this work left it, when others have gone on since. */
export const sharedWith = (dir: string, commit: string): string => ask(dir, 'merge-base', commit, 'HEAD') || commit;
