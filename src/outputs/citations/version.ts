import { createHash } from 'node:crypto';
import type { Publication } from '../../model/base/publication.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const worked = new WeakMap<Publication, string>();

/** Letters of the version that people copy; 48 bits tell every state of the data apart. */
const SHORT = 12;

/**
 * Which state of the data a page or a citation rests on: the SHA-256 of a list as `sha256sum` writes it (digest, two
 * spaces, path), one line for each published data file, ordered by path. It can be worked out again from the downloads,
 * on any machine, and changes with every value.
 */
export function dataVersion(publication: Publication): { readonly full: string; readonly short: string } {
	let full = worked.get(publication);
	if (!full) {
		const paths = Object.keys(publication.files).sort();
		full = sha256(paths.map((path) => `${sha256(publication.files[path] ?? '')}  ${path}\n`).join(''));
		worked.set(publication, full);
	}
	return { full, short: full.slice(0, SHORT) };
}
