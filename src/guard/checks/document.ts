import { hasMarks } from '../../model/base/mark.ts';
import type { Check } from '../check.ts';
import { elementsNamed } from '../page.ts';

/** No `style` attribute: the content security policy forbids them, so they would silently do nothing. */
export const inlineStyle = (): Check => ({
	name: 'gaya-sebaris',
	*page(page) {
		const found = page.elements.filter(({ attributes }) => attributes.style !== undefined);
		const [first] = found;
		if (first)
			yield `${found.length} unsur memakai atribut style, yang pertama <${first.name} ` +
				`style="${first.attributes.style}">; pakailah kelas CSS.`;
	},
});

/** Marks of numbers are taken away as a file is written, after they were checked: one left was never checked. */
export const marks = (): Check => ({
	name: 'tanda-angka',
	*text(text) {
		if (hasMarks(text)) yield 'Tanda asal angka tertinggal: berkas ini ditulis tanpa pemeriksaan angka.';
	},
});

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
