import { linksTable } from '../../data/tables/index.ts';
import { sha256 } from '../../files/hash.ts';
import { once } from '../../model/base/once.ts';
import type { Publication } from '../../model/base/publication.ts';

/** Letters of the version that people copy; 48 bits tell every state of the data apart. */
const SHORT = 12;

/** Which state of the data a page or a citation rests on: the SHA-256 of a list as `sha256sum` writes it (digest, two
 * spaces, path), one line for each published data file, ordered by path. It can be worked out again from the downloads,
 * on any machine, and changes with every value; not with what the weekly check of links found. */
export const dataVersion = once(({ files }: Publication): { readonly full: string; readonly short: string } => {
	const full = sha256([...dataList({ files })].map(([path, sum]) => `${sum}  ${path}\n`).join(''));
	return { full, short: full.slice(0, SHORT) };
});

/** SHA-256 of every published data file that figures rest on, ordered by path. */
export function dataList({ files }: Pick<Publication, 'files'>): ReadonlyMap<string, string> {
	const paths = Object.keys(files)
		.filter((path) => path !== linksTable.path)
		.sort();
	return new Map(paths.map((path) => [path, sha256(files[path] ?? '')]));
}
