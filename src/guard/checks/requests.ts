import type { Check } from '../check.ts';
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
