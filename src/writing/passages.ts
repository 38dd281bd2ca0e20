import { mdxToMdast } from 'satteri';
import { DIRECTION_WORDS, movement } from '../prose/changes.ts';
import { type Fill, printed, valuesOf } from './fill.ts';
import { frontMatterPassages } from './front-matter-passages.ts';
import { type Passage, PassageBuilder } from './passage.ts';

/** The part of an mdast node that is read here. */
interface Node {
	readonly type: string;
	readonly value?: unknown;
	readonly alt?: string | null;
	readonly title?: string | null;
	readonly name?: string | null;
	readonly attributes?: readonly Attribute[];
	readonly children?: readonly Node[];
	readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}
interface Attribute {
	readonly type: string;
	readonly name?: string;
	readonly value?: string | null | { readonly value: string };
}

/** An exception whose reason is missing, by its place in the source. */
export interface MdxText {
	readonly passages: readonly Passage[];
	readonly emptyReasons: readonly number[];
}

/** Attributes that hold ids, addresses and switches: nobody reads them. */
const TECHNICAL = new Set(
	'id ids href src srcset class className dari ke survei register deret kota indikator instrumen periode lokus dokumen slug angka satuan sumber alasan width height key lang dir rel type role tabindex'.split(
		' ',
	),
);
const ATTRIBUTE_WORDS: Readonly<Record<string, string>> = { alt: 'teks alternatif', judul: 'judul', title: 'judul', oleh: 'nama' };
const FLOWS = new Set(['paragraph', 'heading', 'tableCell']);
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/** Everything that a reader reads in an MDX file, with the numbers of figures filled in. Throws where the file is no MDX. */
export function readMdx(source: string, fill: Fill): MdxText {
	const passages: Passage[] = [];
	const emptyReasons: number[] = [];
	const start = (node: Node) => node.position?.start.offset ?? 0;
	const end = (node: Node) => node.position?.end.offset ?? source.length;
	const loose = (where: string, text: string, offset: number, exact: boolean) => {
		const builder = new PassageBuilder(where);
		builder.typed(text, offset, exact);
		passages.push(builder.build());
	};
	const strings = (code: string, offset: number, where: string) => {
		for (const match of code.matchAll(QUOTED)) loose(where, match[1] ?? match[2] ?? match[3] ?? '', offset + match.index + 1, true);
	};

	function attributes(node: Node): void {
		const tag = source.slice(start(node), end(node));
		for (const { type, name = '', value } of node.attributes ?? []) {
			if (type !== 'mdxJsxAttribute' || value === null || value === undefined || TECHNICAL.has(name) || name.startsWith('data-')) continue;
			const found = new RegExp(`\\s${name}\\s*=\\s*["'{]`).exec(tag);
			const offset = start(node) + (found ? found.index + found[0].length : 0);
			const where = ATTRIBUTE_WORDS[name] ?? `atribut \`${name}\``;
			if (typeof value !== 'string') strings(value.value, offset, where);
			else loose(where, value, offset, source.startsWith(value, offset));
		}
	}

	const attribute = (node: Node, wanted: string) => {
		const value = node.attributes?.find(({ name }) => name === wanted)?.value;
		return typeof value === 'string' ? value : (value?.value ?? undefined);
	};

	/** A component of the house: what it prints stands in the text as a figure or as its own words. */
	function component(node: Node, builder: PassageBuilder): boolean {
		const at = start(node);
		if (node.name === 'Angka') {
			const observation = fill(attribute(node, 'id') ?? '');
			if (observation) builder.figure(printed(observation, attribute(node, 'satuan') !== 'false'), observation, at);
			else builder.inserted('\ufffc', at);
		} else if (node.name === 'Arah' || node.name === 'Selisih') {
			const [from, to] = ['dari', 'ke'].map((name) => fill(attribute(node, name) ?? '')).map((each) => each && valuesOf(each)[0]);
			const word = from === undefined || to === undefined ? '\ufffc' : DIRECTION_WORDS[movement(from, to)];
			builder.inserted(node.name === 'Arah' ? word : '\ufffc', at);
		} else if (node.name === 'Dokumen') builder.inserted('\ufffc', at);
		else return false;
		return true;
	}

	function inline(node: Node, builder: PassageBuilder): void {
		const at = start(node);
		const value = typeof node.value === 'string' ? node.value : '';
		if (node.type === 'text') typed(value, at, end(node), builder);
		else if (node.type === 'inlineCode') builder.typed(value, source.indexOf(value, at), true);
		else if (node.type === 'break') builder.typed(' ', at);
		else if (node.type === 'image') picture(node);
		else if (node.type === 'mdxTextExpression') expression(value, at + 1, builder);
		else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
			attributes(node);
			if (node.name === 'Pengecualian') exception(node, () => builder.exempting(() => inlines(node, builder)));
			else if (!component(node, builder)) inlines(node, builder);
		} else inlines(node, builder);
	}

	/** Entities and escapes make the text shorter than its source; the places are then found piece by piece. */
	function typed(value: string, from: number, to: number, builder: PassageBuilder): void {
		if (source.slice(from, to) === value) {
			builder.typed(value, from);
			return;
		}
		let offset = from;
		for (const piece of value.split(/(?<=\n)|(?<=[^\p{L}\d\s.,%])|(?=[^\p{L}\d\s.,%])/u)) {
			const found = source.indexOf(piece, offset);
			const exact = found >= 0 && found < to;
			builder.typed(piece, exact ? found : offset, exact);
			if (exact) offset = found + piece.length;
		}
	}

	function picture(node: Node): void {
		for (const [where, text] of [
			['teks alternatif', node.alt],
			['judul', node.title],
		] as const) {
			if (!text) continue;
			const found = source.indexOf(text, start(node));
			loose(where, text, found < 0 || found > end(node) ? start(node) : found, found >= 0 && found < end(node));
		}
	}

	/** `{27}` and `{"27 persen"}` are read where they stand; other code only for the strings in it. */
	function expression(code: string, offset: number, builder: PassageBuilder): void {
		const literal = /^\s*(?:(\d[\d._]*)|"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/.exec(code);
		const text = literal?.slice(1).find((group) => group !== undefined);
		if (text !== undefined) builder.typed(text, offset + code.indexOf(text));
		else {
			builder.inserted('\ufffc', offset);
			strings(code, offset, 'teks');
		}
	}

	function inlines(node: Node, builder: PassageBuilder): void {
		for (const child of node.children ?? []) inline(child, builder);
	}

	function exception(node: Node, write: () => void): void {
		if (!attribute(node, 'alasan')?.trim()) {
			emptyReasons.push(start(node));
			for (const child of node.children ?? []) block(child);
		} else write();
	}

	function passage(node: Node, where: string): void {
		const builder = new PassageBuilder(where);
		inlines(node, builder);
		passages.push(builder.build());
	}

	function block(node: Node): void {
		const value = typeof node.value === 'string' ? node.value : '';
		if (node.type === 'yaml') passages.push(...frontMatterPassages(value, source.indexOf(value, start(node)), fill));
		else if (FLOWS.has(node.type)) passage(node, node.type === 'heading' ? 'judul bagian' : 'teks');
		else if (node.type === 'code') loose('teks', value, source.indexOf(value, start(node)), true);
		else if (node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm')
			strings(source.slice(start(node), end(node)), start(node), 'teks');
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			attributes(node);
			if (node.name === 'Pengecualian') exception(node, () => {});
			else if (node.children?.some(({ type }) => type === 'text')) passage(node, 'teks');
			else for (const child of node.children ?? []) block(child);
		} else if (node.type === 'text') loose('teks', value, start(node), true);
		else if (node.type === 'image') picture(node);
		else for (const child of node.children ?? []) block(child);
	}
	block(mdxToMdast(source, { features: { frontmatter: true } }) as Node);
	return { passages, emptyReasons };
}
