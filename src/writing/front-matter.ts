import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import type { ZodObject } from 'zod';
import { SIGNS_FIX, strangeSigns } from '../model/base/signs.ts';
import { type Fill, fillTemplate } from './fill.ts';
import { type Passage, PassageBuilder } from './passage.ts';
import type { Reader, Word } from './reader.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';

/** What is told of a fault of the front matter. */
type Refusing = Pick<Reader, 'refuse'>;

/** Front matter with the places of its values in the file. */
export interface PlacedFrontMatter {
	/** Nothing where the schema refuses them. */
	readonly values?: FrontMatter;
	/** The texts at a key, each with its offset in the file. */
	words(key: keyof FrontMatter): Word[];
	/** The `{id}` places in a text, each with its offset. */
	placeholders(key: 'judul' | 'ringkasan'): Word[];
	/** What a reader reads of it, with the numbers of figures filled in. */
	passages(fill: Fill): Passage[];
}

/** The keys whose values are read, and what they are called. The others hold ids, dates and choices. */
const READ = { judul: 'judul', ringkasan: 'ringkasan', kantor: '`kantor`' } as const;

type Placed = { readonly range?: readonly [number, number, number] | null };

/** Refuses what another YAML reader might read otherwise, or unfold without end: anchors, aliases, tags. */
function refuseTricks(document: ReturnType<typeof parseDocument>, start: number, reader: Refusing): boolean {
	let isPlain = true;
	visit(document, (_, node) => {
		const { anchor, tag, type, range } = (node ?? {}) as Placed & { anchor?: string; tag?: string; type?: string };
		if (type !== 'ALIAS' && !anchor && !tag) return;
		isPlain = false;
		reader.refuse('muka-rusak', start + (range?.[0] ?? 0))`
			Isian memakai \`&\`, \`*\`, atau \`!\`, yang di sini berarti perintah, bukan tulisan.
			→ Tulis isinya langsung; apit dengan tanda kutip ganda bila memang memuat tanda itu.`;
	});
	return isPlain;
}

/** The YAML as a tree; too deep a nesting ends the parser itself. */
function parse(yaml: string): ReturnType<typeof parseDocument> | undefined {
	try {
		return parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
	} catch (cause) {
		if (cause instanceof RangeError) return undefined;
		throw cause;
	}
}

/** Reads the front matter that starts at `start` in the file; what is wrong goes to the reader. With another `schema`
 * it is only checked: `values` are those of a programme. */
export function readFrontMatter(
	yaml: string,
	start: number,
	reader: Refusing,
	schema: ZodObject = frontMatterSchema,
): PlacedFrontMatter | undefined {
	const document = parse(yaml);
	for (const { pos } of document?.errors ?? [])
		reader.refuse('muka-rusak', start + pos[0])`
			Isian di antara tanda --- tidak terbaca di sini.
			→ Apit isi yang memuat titik dua atau kurung dengan tanda kutip ganda.`;
	if (!document || document.errors.length > 0 || !isMap(document.contents)) {
		if (!document?.errors.length)
			reader.refuse('muka-rusak', start)`
				Bagian di antara tanda --- tidak berisi isian.
				→ Tulis \`judul: "…"\` dan isian lainnya.`;
		return undefined;
	}
	if (!refuseTricks(document, start, reader)) return undefined;
	const { contents } = document;
	const items = contents.items as readonly Pair[];
	const node = (path: readonly PropertyKey[]) =>
		(path.length > 0 ? contents.getIn(path, true) : undefined) as Placed | undefined;
	const scalarAt = (key: string): (Scalar & { range: [number, number, number] }) | undefined => {
		const found = contents.get(key, true) as unknown;
		return isScalar(found) && found.range ? (found as Scalar & { range: [number, number, number] }) : undefined;
	};
	const result = schema.safeParse(document.toJS());
	for (const issue of result.error?.issues ?? []) {
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				const pair = items.find((item) => isScalar(item.key) && String(item.key.value) === key);
				reader.refuse('muka-salah', start + ((pair?.key as Placed | undefined)?.range?.[0] ?? 0))`
					Isian \`${key}\` tidak dikenal.
					→ Yang dikenal: ${Object.keys(schema.shape).join(', ')}.`;
			}
			continue;
		}
		const found = node(issue.path);
		reader.refuse('muka-salah', start + (found?.range?.[0] ?? 0))`
			Isian \`${issue.path.join('.')}\` ${found === undefined ? 'tidak ada' : 'tidak sesuai'}.
			→ ${issue.message}`;
	}
	// Written as `\u202e` they are seen in the value only.
	for (const key of Object.keys(READ)) {
		const scalar = scalarAt(key);
		const typed = scalar ? yaml.slice(scalar.range[0], scalar.range[1]) : '';
		const [sign] = strangeSigns(typed).length > 0 ? [] : strangeSigns(String(scalar?.value ?? ''));
		if (scalar && sign)
			reader.refuse('tanda-terlarang', start + scalar.range[0])`
				Isian \`${key}\` memuat tanda yang tidak boleh ada (${sign.name}).
				→ ${SIGNS_FIX}`;
	}
	const quote = (at: number) => (/["']/.test(yaml[at] ?? '') ? 1 : 0);
	return {
		...(result.success && { values: result.data as FrontMatter }),
		words(key) {
			const found = contents.get(key, true) as unknown;
			return (isSeq(found) ? found.items : [found]).flatMap((each) => {
				if (!isScalar(each) || !each.range) return [];
				return [{ text: String(each.value), offset: start + each.range[0] + quote(each.range[0]) }];
			});
		},
		placeholders(key) {
			const [from = 0, to = 0] = scalarAt(key)?.range ?? [];
			return [...yaml.slice(from, to).matchAll(/\{([^{}]*)\}/g)].map((match) => ({
				text: match[1] ?? '',
				offset: start + from + match.index + 1,
			}));
		},
		passages(fill) {
			return Object.entries(READ).flatMap(([key, where]) => {
				const scalar = scalarAt(key);
				if (!scalar) return [];
				const at = scalar.range[0] + quote(scalar.range[0]);
				const text = String(scalar.value);
				const builder = new PassageBuilder(where);
				fillTemplate(text, start + at, yaml.startsWith(text, at), builder, fill);
				return [builder.build()];
			});
		},
	};
}
