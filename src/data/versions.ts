import { existsSync, readFileSync } from 'node:fs';

/** The lists of data files of the versions that were published: what a citation of an earlier version pins. A version
 * is the digest of its list, so each list proves itself. `npm run permanent` adds to the file, in which every version
 * says only what differs from the one before. */

export const VERSIONS_FILE = 'data/versi-data.txt';

/** SHA-256 of each data file by its path. */
export type FileList = ReadonlyMap<string, string>;

const HEAD = /^== ([0-9a-f]+)$/;
const GONE = '-';

/** The lists in a text, by version, the oldest first. */
export function readVersions(text: string): ReadonlyMap<string, FileList> {
	const versions = new Map<string, FileList>();
	let list = new Map<string, string>();
	for (const line of text.split('\n')) {
		const version = HEAD.exec(line)?.[1];
		const [, sum, path] = /^([0-9a-f]{64}|-) {2}(.+)$/.exec(line) ?? [];
		if (version) {
			list = new Map(list);
			versions.set(version, list);
		} else if (path && sum === GONE) list.delete(path);
		else if (path && sum) list.set(path, sum);
	}
	return versions;
}

/** The text with one more version; as it was when that is there already. */
export function withVersion(text: string, version: string, list: FileList): string {
	const known = readVersions(text);
	if (known.has(version)) return text;
	const before: FileList = [...known.values()].at(-1) ?? new Map();
	const lines = [
		...[...before.keys()].filter((path) => !list.has(path)).map((path) => `${GONE}  ${path}`),
		...[...list].filter(([path, sum]) => before.get(path) !== sum).map(([path, sum]) => `${sum}  ${path}`),
	];
	return `${text}== ${version}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** The lists that this project keeps. */
export const publishedLists = (): ReadonlyMap<string, FileList> =>
	readVersions(existsSync(VERSIONS_FILE) ? readFileSync(VERSIONS_FILE, 'utf8') : '');
