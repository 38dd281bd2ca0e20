import { type ParseError, parseTree } from 'jsonc-parser';
import type { MdastNode, MdxJsxAttributeUnion } from 'satteri';
import { listed, nearestWords } from '../model/base/spelling.ts';
import { isWebAddress } from '../model/base/web-address.ts';
import type { AttributeKind, Component, Values } from './component.ts';
import { COMPONENTS } from './components.ts';
import { childrenOf, startOf, textOf } from './read-mdx.ts';
import type { Word } from './reader.ts';
import { attributesAt, type RawAttribute } from './tag.ts';

/** Where a text may lead: to the web, to a mailbox, to the site's own pages. */

/** Where every text stands; only the form of an address is looked at, so the name does not matter. */
const HERE = 'https://situs.invalid/program/tulisan/';
/** `../aksi/`, `./`, `#bagian`, `../../tanya/bontang/#surat`: nothing that could be another place or a file. */
const OWN = /^(?:(?:\.{1,2}\/)+(?:[a-z0-9.-]+\/)*)?(?:#[\p{L}\p{N}_-]+)?$/u;
const MAILBOX = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** What is wrong with the address of a link, `undefined` when nothing is. */
function linkFault(url: string): { readonly message: string; readonly fix: string } | undefined {
	const fix =
		'Tulis alamat `https://…` yang lengkap, `mailto:nama@kantor.go.id`, atau halaman situs ini seperti ' +
		'`../../kota/bontang/`.';
	const shown = `\`${url.replace(/[\p{C}\s]/gu, '\ufffd').slice(0, 80)}\``;
	if (isWebAddress(url) || MAILBOX.test(url)) return undefined;
	if (url !== '' && OWN.test(url)) {
		const { origin, pathname } = new URL(url, HERE);
		if (origin === 'https://situs.invalid' && !pathname.includes('/../')) return undefined;
	}
	return { message: `Tautan ke ${shown} tidak dapat dipakai.`, fix };
}

/** The texts of a list as it is typed in an attribute, each with its offset; `undefined` when it is none. */
function listOf(raw: string, start: number): Word[] | undefined {
	const faults: ParseError[] = [];
	const tree = parseTree(raw, faults, { allowTrailingComma: true, disallowComments: true });
	if (faults.length > 0 || tree?.type !== 'array' || !tree.children?.every(({ type }) => type === 'string'))
		return undefined;
	return tree.children.map(({ value, offset }) => ({ text: value as string, offset: start + offset + 1 }));
}

/** What a text may be made of, decided on the tree that is compiled: plain Markdown, links to the web and to the site's
 * own pages, and the known components with literal attributes. Everything else is refused, also what no one has thought
 * of yet: a text is data and runs no code. */

/** Something in a text that may not stand there. */
export interface Refusal {
	readonly code: string;
	readonly offset: number;
	readonly message: string;
	readonly fix: string;
}

/** A component with sound attributes. */
export type Use = { readonly name: string; readonly component: Component; readonly values: Values };

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const PLAIN: ReadonlySet<string> = new Set(
	listed(`
		root, paragraph, heading, text, emphasis, strong, delete, break, thematicBreak, blockquote, inlineCode, code, list,
		listItem, table, tableRow, tableCell, linkReference
	`),
);
const LINKS: ReadonlySet<string> = new Set(['link', 'definition']);
const CODE =
	'Hapus kurung kurawal, `import`, atau `export` ini; komponen tersedia tanpa `import`, dan angka hanya datang ' +
	'dari komponen.';

/** One comment and nothing else: it ends at the first sign that ends a comment, as in JavaScript. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;
/** A list of quoted texts without a sign that means more than itself. */
const LIST = /^\s*\[\s*(?:"[^"\\\p{Cc}]*"\s*(?:,\s*"[^"\\\p{Cc}]*"\s*)*,?\s*)?\]\s*$/u;

function refusalOf(node: MdastNode): Omit<Refusal, 'offset'> | undefined {
	if (PLAIN.has(node.type)) {
		if (node.type === 'listItem' && typeof node.checked === 'boolean')
			return {
				code: 'html-di-teks',
				message: 'Kotak centang tidak dapat dipakai dalam tulisan.',
				fix: 'Tulis sebagai daftar biasa: `- …`.',
			};
		return undefined;
	}
	if (LINKS.has(node.type)) {
		const fault = linkFault((node as Extract<MdastNode, { type: 'link' }>).url);
		return fault && { code: 'tautan-salah', ...fault };
	}
	switch (node.type) {
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			if (COMMENT.test(node.value)) return undefined;
			return {
				code: 'kode-di-teks',
				message: 'Di sini ada kode JavaScript, padahal tulisan hanya berisi teks dan komponen.',
				fix: CODE,
			};
		case 'mdxjsEsm':
			return {
				code: 'kode-di-teks',
				message: 'Di sini ada `import` atau `export`, padahal tulisan hanya berisi teks dan komponen.',
				fix: CODE,
			};
		case 'image':
		case 'imageReference':
			return {
				code: 'gambar-di-teks',
				message: 'Gambar dari luar tidak dapat dipakai dalam tulisan.',
				fix: 'Gambar di situs ini digambar dari angkanya: pakai `<Peta>`, `<Tren>`, `<Batang>`, atau `<DuaAngka>`.',
			};
		case 'footnoteReference':
		case 'footnoteDefinition':
			return {
				code: 'catatan-kaki',
				message: 'Catatan kaki tidak dapat dipakai dalam tulisan.',
				fix: 'Tulis keterangannya di dalam kalimat, dan sebut dokumennya dengan `<Dokumen id="…" />`.',
			};
	}
	return {
		code: 'html-di-teks',
		message: `Bagian ini (\`${node.type}\`) tidak dikenal sebagai tulisan.`,
		fix: 'Tulis sebagai paragraf biasa.',
	};
}

function unknownName({ name }: Element): Omit<Refusal, 'offset'> {
	if (name && /^\p{Ll}/u.test(name))
		return {
			code: 'html-di-teks',
			message: `HTML seperti \`<${name}>\` tidak dapat dipakai dalam tulisan.`,
			fix:
				'Tulis dengan Markdown: `**tebal**`, `*miring*`, `- daftar`, `[kata](tautan)`; selebihnya dengan komponen ' +
				'di halaman `/menulis/`.',
		};
	const near = nearestWords(name ?? '', Object.keys(COMPONENTS), 1)[0];
	return {
		code: 'komponen-tak-dikenal',
		message: name ? `Komponen \`<${name}>\` tidak ada.` : 'Di sini ada `<>` tanpa nama.',
		fix: near ? `Mungkin maksudnya ${COMPONENTS[near]?.usage}.` : `Yang ada: ${Object.keys(COMPONENTS).join(', ')}.`,
	};
}

type Value = Word | readonly Word[] | boolean;
const MUST_BE: Readonly<Record<AttributeKind, readonly [is: string, write: (name: string) => string]>> = {
	word: ['teks dalam tanda kutip', (name) => `${name}="…"`],
	list: ['daftar teks dalam tanda kutip ganda', (name) => `${name}={["…", "…"]}`],
	flag: ['ya atau tidak', (name) => `${name} atau ${name}={false}`],
};

/** The value that the compiler takes from an attribute, when it is a literal of the kind asked for. Its place comes
 * from the source. */
function valueOf(
	attribute: MdxJsxAttributeUnion,
	kind: AttributeKind,
	place: RawAttribute | undefined,
	start: number,
): Value | undefined {
	const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? true) : undefined;
	const offset = place?.valueStart ?? start;
	if (typeof value === 'string') return kind === 'word' && value.trim() !== '' ? { text: value, offset } : undefined;
	if (typeof value !== 'object') return kind === 'flag' ? value : undefined;
	if (kind === 'flag') return /^\s*(?:true|false)\s*$/.test(value.value) ? value.value.trim() === 'true' : undefined;
	if (kind !== 'list' || !LIST.test(value.value)) return undefined;
	const placed = place && listOf(place.raw, offset);
	return listOf(value.value, offset)?.map(({ text }, index) => ({ text, offset: placed?.[index]?.offset ?? start }));
}

/** The components of a text with their values, and all that may not stand in it. `source` is only asked for places. */
export function structureOf(
	root: MdastNode,
	source: string,
): { readonly uses: readonly Use[]; readonly refusals: readonly Refusal[] } {
	const uses: Use[] = [];
	const refusals: Refusal[] = [];
	const refuse = (refusal: Omit<Refusal, 'offset'>, offset: number) => refusals.push({ ...refusal, offset });

	function element(node: Element): void {
		const start = startOf(node);
		const name = node.name ?? '';
		const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
		if (!component) {
			refuse(unknownName(node), start);
			return;
		}
		const before = refusals.length;
		const places = attributesAt(source, start);
		const values: Record<string, Value> = {};
		for (const [index, attribute] of node.attributes.entries()) {
			if (attribute.type !== 'mdxJsxAttribute') {
				const fix = 'Tulis setiap atribut dengan namanya.';
				refuse({ code: 'kode-di-teks', message: `\`<${name}>\` memuat \`{...}\`.`, fix }, start);
				continue;
			}
			const spec = Object.hasOwn(component.attributes, attribute.name)
				? component.attributes[attribute.name]
				: undefined;
			const place = places[index]?.name === attribute.name ? places[index] : undefined;
			const at = place?.start ?? start;
			if (!spec || Object.hasOwn(values, attribute.name)) {
				const known = Object.keys(component.attributes).map((each) => `\`${each}\``);
				const message = `\`<${name}>\` ${spec ? 'menyebut' : 'tidak mengenal'} \`${attribute.name}\`${spec ? ' dua kali' : ''}.`;
				refuse(
					{ code: 'atribut-tak-dikenal', message, fix: `Tulis ${component.usage}; yang dikenal: ${known.join(', ')}.` },
					at,
				);
				continue;
			}
			const kind = spec.replace('?', '') as AttributeKind;
			const value = valueOf(attribute, kind, place, at);
			const [is, write] = MUST_BE[kind];
			if (value !== undefined) values[attribute.name] = value;
			else {
				const message = `\`${attribute.name}\` di \`<${name}>\` harus ${is}.`;
				refuse({ code: 'atribut-salah', message, fix: `Tulis ${write(attribute.name)}.` }, at);
			}
		}
		const given = new Set(node.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? each.name : [])));
		for (const [wanted, spec] of Object.entries(component.attributes))
			if (!spec.endsWith('?') && !given.has(wanted)) {
				const message = `\`<${name}>\` belum menyebut \`${wanted}\`.`;
				refuse({ code: 'atribut-hilang', message, fix: `Tulis ${component.usage}.` }, start);
			}
		const text = childrenOf(node).map(textOf).join(' ');
		if (component.hasChildren && text.trim() === '')
			refuse(
				{ code: 'isi-kosong', message: `\`<${name}>\` tidak berisi apa-apa.`, fix: `Tulis ${component.usage}.` },
				start,
			);
		if (!component.hasChildren && childrenOf(node).length > 0)
			refuse(
				{ code: 'isi-berlebih', message: `\`<${name}>\` tidak menampilkan isi.`, fix: `Tulis ${component.usage}.` },
				start,
			);
		// What depends on broken parts would only repeat the complaint.
		if (refusals.length === before) uses.push({ name, component, values: { offset: start, text, ...sorted(values) } });
	}

	const visit = (node: MdastNode): void => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') element(node);
		else {
			const refusal = refusalOf(node);
			if (refusal) refuse(refusal, startOf(node));
		}
		for (const child of childrenOf(node)) visit(child);
	};
	visit(root);
	return { uses, refusals };
}

function sorted(values: Readonly<Record<string, Value>>): Pick<Values, 'words' | 'lists' | 'flags'> {
	const of = <T>(is: (value: Value) => boolean) =>
		Object.fromEntries(Object.entries(values).filter(([, value]) => is(value))) as Record<string, T>;
	return {
		words: of<Word>((value) => typeof value === 'object' && 'text' in value),
		lists: of<readonly Word[]>((value) => Array.isArray(value)),
		flags: of<boolean>((value) => typeof value === 'boolean'),
	};
}
