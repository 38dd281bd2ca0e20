import type { MdastNode } from 'satteri';
import { childrenOf, startOf } from './read-mdx.ts';
import type { Reader } from './reader.ts';

/** Where a text stands, for its links to the site's own pages. */
const HERE = 'https://situs.invalid/program/tulisan/';

/** Links to pages of cities, figures and texts that are not there: a build refuses them later, without a line. */
export function checkOwnLinks(node: MdastNode, reader: Reader, slugs: ReadonlySet<string> | undefined): void {
	if ((node.type === 'link' || node.type === 'definition') && /^\.{1,2}\//.test(node.url)) {
		const [, kind, rest = ''] = /^\/([a-z]+)\/(.+)\/$/.exec(new URL(node.url, HERE).pathname) ?? [];
		const word = { text: rest, offset: startOf(node) };
		const [first = ''] = rest.split('/');
		if (kind === 'program' && slugs)
			reader.known('program', 'src/content/programs/', word, slugs, (id) => (slugs.has(id) ? id : undefined));
		else if (kind === 'kota' || kind === 'tanya') reader.city({ ...word, text: first });
		else if (kind === 'angka') reader.observation(word);
	}
	for (const child of childrenOf(node)) checkOwnLinks(child, reader, slugs);
}
