import { type MdastNode, mdxToMdast } from 'satteri';
import type { Place } from '../model/base/issue.ts';

/** The one reader of programmes' texts. It gives the tree that the compiler of the pages works on: the same parser, the
 * same features, the same blanks where the front matter stood. What it is used for, and what may stand in it, is said
 * elsewhere. */
export interface Mdx {
	readonly source: string;
	readonly root: MdastNode;
	/** What stands between the `---` lines, and where it begins in the file. */
	readonly frontMatter?: { readonly text: string; readonly start: number };
}

/** The file is not MDX; `offset` is where the parser gave up. */
export class MdxError extends Error {
	readonly offset: number;
	constructor(message: string, offset: number) {
		super(message);
		this.offset = offset;
	}
}

/** Front matter as everyone splits it alike. Astro ends it at the first `---` or `+++` that begins a line, others only
 * at a line of nothing else; so a file with any other such line has none here, and is refused. */
const FRONT_MATTER = /^---\r?\n((?:(?!---|\+\+\+)[^\n]*\n)*)---\r?(?:\n|$)/;

/** As Astro has them while it compiles. */
const FEATURES = { gfm: true, smartPunctuation: true } as const;

/** Line and column (both from 1) of an offset. */
export function placeAt(file: string, source: string, offset: number): Place {
	const before = source.slice(0, offset).split('\n');
	return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(source: string, line: number, column: number): number {
	const lines = source.split('\n').slice(0, line - 1);
	return lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** Far more than any text holds; what goes beyond would end the parser, and the whole check with it, in a crash. */
const LONGEST = 30_000;
const DEEPEST = 40;

/** Throws `MdxError` where a text is longer or deeper than the parser can be trusted with. */
function refuseExcess(content: string): void {
	if (content.length > LONGEST)
		throw new MdxError(
			`Tulisan ini ${content.length} huruf, padahal paling banyak ${LONGEST}: pecah menjadi beberapa tulisan.`,
			LONGEST,
		);
	const deep = (offset: number) => new MdxError('Tulisan ini bersarang terlalu dalam di sini.', offset);
	const quote = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){41}|^[ \t]{200}/m.exec(content);
	if (quote) throw deep(quote.index);
	let [brackets, tags] = [0, 0];
	for (const { index, 0: sign } of content.matchAll(/[[({\])}]|<\/?(?=[A-Za-z>])|\/>/g)) {
		if (sign === '<') tags += 1;
		else if (sign === '</' || sign === '/>') tags = Math.max(0, tags - 1);
		else if ('[({'.includes(sign)) brackets += 1;
		else brackets = Math.max(0, brackets - 1);
		if (brackets > DEEPEST || tags > DEEPEST) throw deep(index);
	}
}

/** Reads the source of an MDX file, or with `parse` that of plain Markdown. Throws `MdxError`. */
export function readMdx(source: string, parse = mdxToMdast): Mdx {
	const match = FRONT_MATTER.exec(source);
	const [whole = '', text = ''] = match ?? [];
	refuseExcess(source);
	const content = whole.replace(/[^\r\n]/g, ' ') + source.slice(whole.length);
	try {
		const root = parse(content, { features: FEATURES });
		return { source, root, ...(match && { frontMatter: { text, start: source.indexOf('\n') + 1 } }) };
	} catch (cause) {
		const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec((cause as Error).message) ?? [];
		throw new MdxError(message ?? (cause as Error).message, offsetOf(source, Number(line ?? 1), Number(column ?? 1)));
	}
}

/** Where a node begins in the file. */
export const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;

/** Where a node ends in the file. */
export const endOf = (node: MdastNode): number => node.position?.end.offset ?? startOf(node);

/** What stands within a node; nothing within a leaf. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] =>
	'children' in node ? (node.children as readonly MdastNode[]) : [];

/** All words within a node. */
export function textOf(node: MdastNode): string {
	if ('children' in node) return childrenOf(node).map(textOf).join(' ');
	return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
