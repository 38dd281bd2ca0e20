import { execFileSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { DataFolder } from './files.ts';

/** The base to compare with cannot be read; the message is one sentence for a terminal. */
export class BaseError extends Error {
	override readonly name = 'BaseError';
}

function git(dir: string, args: readonly string[], input = ''): Buffer {
	return execFileSync('git', ['-C', dir, ...args], { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** The data folder's own path in its repository, and the commit that a ref names. */
function locate(dir: string, ref: string): { readonly prefix: string; readonly commit: string } {
	let prefix: string;
	try {
		prefix = git(dir, ['rev-parse', '--show-prefix']).toString().trim();
	} catch {
		throw new BaseError(`Folder \`${dir}\` tidak berada dalam repositori git, jadi tidak dapat dibandingkan dengan \`${ref}\`.`);
	}
	try {
		if (ref === '' || ref.startsWith('-')) throw new Error(ref);
		const commit = git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
		return { prefix, commit: commit.toString().trim() };
	} catch {
		throw new BaseError(`Pembanding \`${ref}\` tidak dikenal git; periksa namanya, atau ambil dulu dengan \`git fetch\`.`);
	}
}

/** Contents of blobs, in the order asked for. */
function readBlobs(dir: string, hashes: readonly string[]): string[] {
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

/** Tables and settings; boundaries are large and hold no figure. */
const READ = /(\.csv|(^|\/)(kota|situs)\.json)$/;

/**
 * The data folder as it was at a commit. A folder that has since been renamed is found by its `situs.json`, when the
 * commit holds only one; a commit from before there was any data gives an empty folder.
 */
export function readFolderAt(dir: string, ref: string): DataFolder {
	const root = resolve(dir);
	const { prefix, commit } = locate(root, ref);
	const entries = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit])
		.toString()
		.split('\0')
		.flatMap((entry) => {
			const [, hash, path] = /^\d+ blob (\S+)\t(.*)$/s.exec(entry) ?? [];
			return hash && path ? [{ hash, path }] : [];
		});
	const sites = entries.flatMap(({ path }) => /^(?:(.*)\/)?situs\.json$/.exec(path)?.[0] ?? []);
	const [only = ''] = sites;
	const base =
		sites.length === 1 && !entries.some(({ path }) => path === `${prefix}situs.json`) ? only.slice(0, -'situs.json'.length) : prefix;
	const wanted = entries.filter(({ path }) => path.startsWith(base) && READ.test(path));
	const texts = readBlobs(
		root,
		wanted.map(({ hash }) => hash),
	);
	return { name: basename(root), files: new Map(wanted.map(({ path }, at) => [path.slice(base.length), texts[at] ?? ''])) };
}
