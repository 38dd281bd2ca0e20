import { hash } from 'node:crypto';
import type { Check } from '../check.ts';
import { elementsNamed, type Page } from '../page.ts';
import { type Reference, references, resolve, styleReferences } from '../references.ts';

function* external(found: readonly Reference[], isExternal: (url: string) => boolean): Generator<string> {
	for (const { url, fetched, where } of found)
		if (fetched && isExternal(url))
			yield `${where} meminta \`${url}\` dari tempat lain; pembaca hanya boleh dilayani oleh situs ini sendiri.`;
}

/** Showing a page sends no request to anyone else. A link that a reader may follow is no request. */
export const requests = (): Check => ({
	name: 'permintaan-luar',
	*page(page, site) {
		yield* external(references(page), (url) => resolve(url, page.file, site) === 'external');
	},
	*text(text, file) {
		if (file.endsWith('.css')) yield* external(styleReferences(text, 'url()'), (url) => /^(https?:)?\/\//i.test(url));
	},
});

/** Styles and programs that stand in the page itself; the browser ignores them unless the policy knows their hash. */
function* unknownHashes(page: Page, content: string): Generator<string> {
	const programs = elementsNamed(page, 'script').filter(
		({ attributes: { src, type = '' } }) => src === undefined && !type.includes('json'),
	);
	for (const { name, text } of [...programs, ...elementsNamed(page, 'style')]) {
		const own = `'sha256-${hash('sha256', text, 'base64')}'`;
		if (!content.includes(own))
			yield `Kebijakan keamanan isi tidak memuat ${own} untuk <${name}> di halaman ini, jadi peramban mengabaikannya.`;
	}
}

/** Every page carries a content security policy, and one that does not let everything in but what is the page's own. */
export const policy = (): Check => ({
	name: 'csp',
	*page(page) {
		const found = elementsNamed(page, 'meta').find(
			({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
		);
		const content = found?.attributes.content ?? '';
		if (!found) yield 'Halaman tidak memuat kebijakan keamanan isi (<meta http-equiv="content-security-policy">).';
		else if (!content.includes("default-src 'self'")) yield `Kebijakan keamanan isi harus memuat default-src 'self'.`;
		else if (/unsafe-(inline|eval)/.test(content))
			yield 'Kebijakan keamanan isi tidak boleh memuat unsafe-inline atau unsafe-eval.';
		else yield* unknownHashes(page, content);
	},
});
