/** Drawings as trees of elements. A page prints them as they are (`print`); a share image turns their texts into
 * outlines first (`outputs/images/picture.ts`). Numbers are rounded, so that golden files do not hang on noise. */

type Attribute = string | number | undefined;

/** An element; its attributes in the order in which they are printed, those undefined left out. */
export interface Tree {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, Attribute>>;
	readonly children: readonly Child[];
}

/** What an element may hold: others, or text as it is read, in no need of being escaped. */
export type Child = Tree | string | readonly Child[];

export const escapeText = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);

/** A length to a tenth of a pixel. */
export const px = (value: number): number => Math.round(value * 10) / 10;

export const el = (tag: string, attributes: Tree['attributes'], ...children: Child[]): Tree => ({
	tag,
	attributes,
	children,
});

/** A text element. */
export const label = (content: string, attributes: Tree['attributes']): Tree => el('text', attributes, content);

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);

/** Markup for a page. */
export function print(child: Child): string {
	if (typeof child === 'string') return escapeText(child);
	if (isList(child)) return child.map(print).join('');
	const { tag, attributes, children } = child;
	let open = `<${tag}`;
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? px(value) : escapeText(value)}"`;
	return children.length > 0 ? `${open}>${children.map(print).join('')}</${tag}>` : `${open}/>`;
}

/** Every element of a tree by `change`, its children first. */
export function mapTree(child: Child, change: (tree: Tree) => Child): Child {
	if (typeof child === 'string') return child;
	if (isList(child)) return child.map((each) => mapTree(each, change));
	return change({ ...child, children: child.children.map((each) => mapTree(each, change)) });
}

/** What can be read in it, without any element. */
export const textOf = (child: Child): string =>
	typeof child === 'string' ? child : (isList(child) ? child : child.children).map(textOf).join('');

/** A drawing that shows another part of its own ground, or takes a place in another one. */
export const framed = (tree: Tree, viewBox: string | undefined, place: Tree['attributes'] = {}): Tree => ({
	...tree,
	attributes: { ...place, ...tree.attributes, ...(viewBox && { viewBox }) },
});
