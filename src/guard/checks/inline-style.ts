import type { Check } from '../check.ts';

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
