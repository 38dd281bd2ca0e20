import type { Check } from '../check.ts';
import { elementsNamed } from '../page.ts';

/** Every page says its language, its title and, once, its main heading. */
export const document = (): Check => ({
	name: 'dokumen',
	*page(page) {
		const language = elementsNamed(page, 'html')[0]?.attributes.lang;
		if (language !== 'id')
			yield `<html lang> harus "id", bukan ${language === undefined ? 'kosong' : `"${language}"`}.`;
		// An SVG within the page may have titles of its own; the page's comes first.
		if (!elementsNamed(page, 'title')[0]?.text.trim()) yield 'Halaman tidak berjudul (<title>).';
		const headings = elementsNamed(page, 'h1');
		if (headings.length !== 1) yield `Halaman harus memiliki tepat satu <h1>, bukan ${headings.length}.`;
		else if (!headings[0]?.text.trim()) yield 'Isi <h1> kosong.';
	},
});
