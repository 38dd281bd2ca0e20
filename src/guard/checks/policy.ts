import type { Check } from '../check.ts';
import { elementsNamed } from '../page.ts';

/** Every page carries a content security policy, and one that does not let everything in. */
export function policy(): Check {
	return {
		name: 'csp',
		*page(page) {
			const found = elementsNamed(page, 'meta').find(
				({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
			);
			const content = found?.attributes.content ?? '';
			if (!found) yield 'Halaman tidak memuat kebijakan keamanan isi (<meta http-equiv="content-security-policy">).';
			else if (!content.includes("default-src 'self'")) yield `Kebijakan keamanan isi harus memuat default-src 'self'.`;
			else if (/unsafe-(inline|eval)/.test(content)) yield 'Kebijakan keamanan isi tidak boleh memuat unsafe-inline atau unsafe-eval.';
		},
	};
}
