import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ask, type Blob, commitOf, contents, filesAt, stagedFiles } from '../../files/git.ts';
import { blobHash } from '../../files/hash.ts';
import { entriesBelow } from '../../files/read-regular.ts';
import type { DataFolder } from '../files.ts';

/** The base to compare with cannot be read; the message is one sentence for a terminal. */
export class BaseError extends Error {
	override readonly name = 'BaseError';
}

/** All that is published: tables, settings, and the shapes that values are put on. */
const READ = /(\.csv|(^|\/)((kota|situs)\.json|batas\.(geo|topo)json))$/;

/** A folder's own path in its repository, with a slash at the end; throws `BaseError` outside of git. */
function prefixOf(dir: string, ref: string): string {
	const prefix = ask(dir, 'rev-parse', '--show-prefix');
	if (prefix === undefined)
		throw new BaseError(
			`Folder \`${dir}\` tidak berada dalam repositori git, jadi tidak dapat dibandingkan dengan \`${ref}\`.`,
		);
	return prefix;
}

/** The commit that a name means; throws `BaseError` where it means none. */
export function requireCommit(dir: string, ref: string): string {
	prefixOf(resolve(dir), ref);
	const commit = commitOf(resolve(dir), ref);
	if (commit) return commit;
	throw new BaseError(
		`Pembanding \`${ref}\` tidak dikenal git; periksa namanya, atau ambil dulu dengan \`git fetch\`.`,
	);
}

/** The data's files in a commit: in the folder's own place, or where the commit's only `situs.json` stands. */
function wantedIn(
	root: string,
	prefix: string,
	commit: string,
): { readonly base: string; readonly wanted: readonly Blob[] } {
	const inPlace = filesAt(root, commit, prefix);
	const isThere = prefix === '' || inPlace.length > 0;
	const entries = isThere ? inPlace : filesAt(root, commit);
	const sites = entries.flatMap(({ path }) => (/(^|\/)situs\.json$/.test(path) ? [path] : []));
	const [only = ''] = sites;
	// A second folder beside the first is another site; only one whose first place is empty was moved.
	const isLeft = !existsSync(join(ask(root, 'rev-parse', '--show-toplevel') ?? '', only));
	const isMoved = sites.length === 1 && isLeft && !entries.some(({ path }) => path === `${prefix}situs.json`);
	const base = isMoved ? only.slice(0, -'situs.json'.length) : prefix;
	return { base, wanted: entries.filter(({ path }) => path.startsWith(base) && READ.test(path)) };
}

function folderOf(root: string, base: string, wanted: readonly Blob[]): DataFolder {
	const texts = contents(root, wanted).map(([{ path }, bytes]) => [path.slice(base.length), bytes.toString()] as const);
	return { name: basename(root), files: new Map(texts) };
}

/** The data folder as it was at a commit. A folder that has since been renamed is found by its `situs.json`, when the
 * commit holds only one; a commit from before there was any data gives an empty folder. */
export function readFolderAt(dir: string, ref: string): DataFolder {
	const root = resolve(dir);
	const prefix = prefixOf(root, ref);
	const { base, wanted } = wantedIn(root, prefix, requireCommit(root, ref));
	return folderOf(root, base, wanted);
}

/** The data folder as the next commit would hold it. */
export function readStagedFolder(dir: string): DataFolder {
	const root = resolve(dir);
	prefixOf(root, 'indeks git');
	const wanted = stagedFiles(root).filter(({ path }) => READ.test(path));
	return folderOf(root, '', wanted);
}

/** Whether the folder's tables stand on disk exactly as in a commit, by git's own hashes: nothing is parsed, so that a
 * check of what nobody touched stays as quick as it was. */
export function isSameAt(dir: string, commit: string): boolean {
	const root = resolve(dir);
	const prefix = prefixOf(root, commit);
	const wanted = new Map(
		filesAt(root, commit, prefix)
			.filter(({ path }) => READ.test(path))
			.map(({ hash, path }) => [path.slice(prefix.length), hash]),
	);
	if (wanted.size === 0 || !existsSync(root)) return false;
	const here = entriesBelow(root)
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => READ.test(path));
	return (
		here.length === wanted.size &&
		here.every((path) => {
			const hash = wanted.get(path) ?? '';
			return blobHash(readFileSync(join(root, path)), hash) === hash;
		})
	);
}
