/** Licences that are known by an address of their own; another name stands as it is. */
const KNOWN: Readonly<Record<string, { readonly name: string; readonly path: string }>> = {
	'CC BY 4.0': { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
	'CC BY-SA 4.0': { name: 'CC-BY-SA-4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' },
	'CC0 1.0': { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/** A licence as a Data Package names it: the short name of the Open Definition, with its address where there is one. */
export const licenceOf = (title: string): { name: string; path?: string; title: string } => ({
	...(KNOWN[title] ?? { name: title.replace(/[^\w.-]+/g, '-') }),
	title,
});
