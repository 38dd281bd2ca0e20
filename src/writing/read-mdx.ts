import { type MdastNode, mdxToMdast } from 'satteri';
import type { Place } from '../data/issue.ts';
import { attributesAt, type RawAttribute } from './tag.ts';

/** A component, or an HTML element, as it stands in a text. */
export interface Use {
	readonly name: string;
	/** Offset of its `<`. */
	readonly start: number;
	readonly attributes: readonly RawAttribute[];
	/** Whether `{...x}` stands among its attributes. */
	readonly hasSpread: boolean;
	/** All that stands within it, as plain text. */
	readonly text: string;
}

/** An MDX file, read by the very parser that builds the pages. */
export interface Mdx {
	readonly uses: readonly Use[];
	/** JavaScript outside of a component's attributes: `{1 + 1}`, `import`, `export`. Comments are none. */
	readonly code: readonly { readonly start: number; readonly text: string }[];
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

/** Line and column (both from 1) of an offset. */
export function placeAt(file: string, source: string, offset: number): Place {
	const before = source.slice(0, offset).split('\n');
	return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(source: string, line: number, column: number): number {
	const lines = source.split('\n').slice(0, line - 1);
	return lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

function textOf(node: MdastNode): string {
	if ('children' in node) return node.children.map((child) => textOf(child as MdastNode)).join(' ');
	return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

const isComment = (code: string) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);

/** Reads the source of an MDX file. Throws `MdxError`. */
export function readMdx(source: string): Mdx {
	let root: MdastNode;
	try {
		root = mdxToMdast(source, { features: { frontmatter: true } });
	} catch (cause) {
		const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec((cause as Error).message) ?? [];
		throw new MdxError(message ?? (cause as Error).message, offsetOf(source, Number(line ?? 1), Number(column ?? 1)));
	}
	const uses: Use[] = [];
	const code: { start: number; text: string }[] = [];
	let frontMatter: Mdx['frontMatter'];
	const visit = (node: MdastNode) => {
		const start = node.position?.start.offset ?? 0;
		switch (node.type) {
			case 'yaml':
				frontMatter = { text: node.value, start: source.indexOf('\n', start) + 1 };
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				uses.push({
					name: node.name ?? '',
					start,
					attributes: attributesAt(source, start),
					hasSpread: node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute'),
					text: node.children.map((child) => textOf(child as MdastNode)).join(' '),
				});
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (!isComment(node.value)) code.push({ start, text: node.value });
				break;
			case 'mdxjsEsm':
				code.push({ start, text: node.value });
				break;
		}
		if ('children' in node) for (const child of node.children) visit(child as MdastNode);
	};
	visit(root);
	return { uses, code, ...(frontMatter && { frontMatter }) };
}
