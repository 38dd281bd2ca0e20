/** What a shape on a map is called: whose it is, and what is said of it. The live map asks the drawing for both. */

const PARTED = ': ';

export const shapeTitle = (name: string, said: string): string => `${name}${PARTED}${said}`;

/** The two parts of a title as `shapeTitle` wrote it. */
export function titleParts(title: string): { readonly name: string; readonly said: string } {
	const [name = '', ...said] = title.split(PARTED);
	return { name, said: said.join(PARTED) };
}
