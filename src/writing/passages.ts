import type { MdastNode } from 'satteri';
import { statedValues } from '../model/base/observation.ts';
import { printed } from '../model/figures/statement.ts';
import { DIRECTION_WORDS, movement } from '../model/prose/changes.ts';
import type { Fill } from './fill.ts';
import type { PlacedFrontMatter } from './front-matter.ts';
import { type Passage, PassageBuilder } from './passage.ts';
import { childrenOf, endOf, type Mdx, startOf } from './read-mdx.ts';
import { attributesAt } from './tag.ts';

/** Attributes whose words a reader reads, and what they are. */
const READ: Readonly<Record<string, string>> = { judul: 'judul', oleh: 'nama' };
const FLOWS = new Set(['paragraph', 'heading', 'tableCell']);
/** Stands where something is that is no word. */
const THING = '\ufffc';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
const isElement = (node: MdastNode): node is Element =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function attribute(node: Element, wanted: string): string | undefined {
	const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === wanted);
	const value = found?.type === 'mdxJsxAttribute' ? found.value : undefined;
	return typeof value === 'string' ? value : (value?.value ?? undefined);
}

/** Everything that a reader reads in a text, with the numbers of figures filled in: front matter first, then from top
 * to bottom. */
export function passagesOf({ source, root }: Mdx, front: PlacedFrontMatter | undefined, fill: Fill): Passage[] {
	const passages: Passage[] = [...(front?.passages(fill) ?? [])];
	const loose = (where: string, text: string, offset: number) => {
		const builder = new PassageBuilder(where);
		builder.typed(text, offset, source.startsWith(text, offset));
		passages.push(builder.build());
	};

	function attributes(node: Element): void {
		for (const { name, raw, valueStart } of attributesAt(source, startOf(node)))
			if (Object.hasOwn(READ, name)) loose(READ[name] ?? name, attribute(node, name) ?? raw, valueStart);
	}

	/** A component of the house: what it prints stands in the text as a figure or as its own words. */
	function component(node: Element, builder: PassageBuilder): boolean {
		const at = startOf(node);
		if (node.name === 'Angka') {
			const observation = fill(attribute(node, 'id') ?? '');
			if (observation) builder.figure(printed(observation, attribute(node, 'satuan') !== 'false'), observation, at);
			else builder.inserted(THING, at);
		} else if (node.name === 'Arah' || node.name === 'Selisih') {
			const [from, to] = ['dari', 'ke']
				.map((name) => fill(attribute(node, name) ?? ''))
				.map((each) => each && statedValues(each)[0]);
			const word = from === undefined || to === undefined ? THING : DIRECTION_WORDS[movement(from, to)];
			builder.inserted(node.name === 'Arah' ? word : THING, at);
		} else if (node.name === 'Dokumen') builder.document(at);
		else return false;
		return true;
	}

	function inline(node: MdastNode, builder: PassageBuilder): void {
		const at = startOf(node);
		if (node.type === 'text') typed(node.value, at, endOf(node), builder);
		else if (node.type === 'inlineCode') builder.typed(node.value, source.indexOf(node.value, at), true);
		else if (node.type === 'break') builder.typed(' ', at);
		else if (node.type === 'mdxTextExpression') builder.inserted(THING, at);
		else if (isElement(node)) {
			attributes(node);
			if (node.name === 'Pengecualian') builder.exempting(() => inlines(node, builder));
			else if (!component(node, builder)) inlines(node, builder);
		} else inlines(node, builder);
	}

	/** Entities, escapes and typographic quotes make the text other than its source; the places are then found piece by
	 * piece. */
	function typed(value: string, from: number, to: number, builder: PassageBuilder): void {
		if (source.slice(from, to) === value) {
			builder.typed(value, from);
			return;
		}
		const own = source.slice(from, to);
		let at = 0;
		for (const piece of value.split(/(?<=\n)|(?<=[^\p{L}\d\s.,%])|(?=[^\p{L}\d\s.,%])/u)) {
			const found = own.indexOf(piece, at);
			builder.typed(piece, from + (found < 0 ? at : found), found >= 0);
			if (found >= 0) at = found + piece.length;
		}
	}

	function inlines(node: MdastNode, builder: PassageBuilder): void {
		for (const child of childrenOf(node)) inline(child, builder);
	}

	function passage(node: MdastNode, where: string): void {
		const builder = new PassageBuilder(where);
		inlines(node, builder);
		passages.push(builder.build());
	}

	function block(node: MdastNode, inside = 'teks'): void {
		if (FLOWS.has(node.type)) passage(node, node.type === 'heading' ? 'judul bagian' : inside);
		else if (node.type === 'code')
			loose('teks', node.value, Math.max(source.indexOf(node.value, startOf(node)), startOf(node)));
		else if (isElement(node)) {
			attributes(node);
			if (node.name === 'Pengecualian') return;
			const where = node.name === 'Kutipan' ? 'kutipan' : 'teks';
			if (childrenOf(node).some(({ type }) => type === 'text')) passage(node, where);
			else for (const child of childrenOf(node)) block(child, where);
		} else for (const child of childrenOf(node)) block(child);
	}
	block(root);
	return passages;
}
