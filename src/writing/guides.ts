import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { type MdastNode, markdownToMdast } from 'satteri';
import { z } from 'zod';
import { error, type Issue, into, sortIssues } from '../model/base/issue.ts';
import { bare } from '../model/prose/unmarked.ts';
import { readFrontMatter } from './front-matter.ts';
import { childrenOf, MdxError, placeAt, readMdx, startOf, textOf } from './read-mdx.ts';
import { structureOf } from './structure.ts';

/** Guides for officials. Plain Markdown: they belong to the project, not to the data. */
export const GUIDES = 'src/content/panduan';
const PICTURES = 'public/panduan';

const text = z.string({ error: 'Tulis teks dalam tanda kutip.' }).min(1, { error: 'Isi; tidak boleh kosong.' });

/** Front matter of `src/content/panduan/*.md`. */
export const guideSchema = z.strictObject({
	judul: text,
	ringkasan: text,
	urutan: z.int({ error: 'Tulis nomor urutnya, misalnya `3`.' }),
});

/** Every guide's source by its path, sorted. */
export const readGuides = (): ReadonlyMap<string, string> =>
	new Map(
		(existsSync(GUIDES) ? readdirSync(GUIDES).sort() : [])
			.filter((name) => name.endsWith('.md'))
			.map((name) => [path.posix.join(GUIDES, name), readFileSync(path.join(GUIDES, name), 'utf8')]),
	);

type Piece = { readonly text: string; readonly offset: number };

/** The texts within a node; digits in code are to be typed, and say nothing of children. */
const piecesOf = (node: MdastNode): Piece[] =>
	'children' in node
		? childrenOf(node).flatMap(piecesOf)
		: node.type === 'text'
			? [{ text: node.value, offset: startOf(node) }]
			: node.type === 'inlineCode'
				? [{ text: node.value.replace(/\d/g, '\ufffc'), offset: startOf(node) }]
				: [];

const READ_AS_ONE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** What would keep a guide from its page, with its place: what stands above it, what no text may hold, a picture that is
 * not there. Astro would tell some of it in its log only, and publish the guide without its text. */
export function checkGuide(source: string, file: string): Issue[] {
	const issues: Issue[] = [];
	const refuse = (code: string, offset: number) => into(issues, error(code, placeAt(file, source, offset)));
	/** No number of a guide comes from the data, so none has the mark that the guard asks for. */
	const refuseNumbers = (pieces: readonly Piece[]): void => {
		const said = pieces.map((piece) => piece.text).join('');
		const offsets = pieces.flatMap((piece) => piece.text.split('').map((_, at) => piece.offset + at));
		for (const { start, end } of bare(said))
			refuse('angka-diketik', offsets[start] ?? 0)`
				Di sini ada angka \`${said.slice(start, end)}\`, padahal panduan tidak menyebut angka dari data.
				→ Tulis tanpa angkanya, atau dengan huruf; yang diketik petugas diapit tanda \`.`;
	};
	const visit = (node: MdastNode): void => {
		if (READ_AS_ONE.has(node.type)) refuseNumbers(piecesOf(node));
		const name = node.type === 'link' && node.title ? /^#([\w-]+)$/.exec(node.url)?.[1] : undefined;
		// A project of texts and data alone has no pictures at all, and builds no pages.
		if (name !== undefined && existsSync(PICTURES) && !existsSync(`${PICTURES}/${name}.png`))
			refuse('gambar-di-teks', startOf(node))`
				Gambar \`${PICTURES}/${name}.png\` tidak ada.
				→ Betulkan namanya, atau buat gambarnya dengan \`npm run pictures\`.`;
		childrenOf(node).forEach(visit);
	};
	try {
		const { root, frontMatter } = readMdx(source, markdownToMdast);
		const front = frontMatter && readFrontMatter(frontMatter.text, frontMatter.start, { refuse }, guideSchema);
		for (const key of ['judul', 'ringkasan'] as const) refuseNumbers(front?.words(key) ?? []);
		if (!frontMatter)
			refuse('muka-rusak', 0)`
				Panduan ini tidak dibuka dengan baris \`---\`, isian judul, ringkasan, dan urutan, lalu baris \`---\`.
				→ Salin bagian atas panduan lain, lalu ganti isinya.`;
		for (const { code, offset, message, fix } of structureOf(root, source).refusals)
			refuse(code, offset)`${message} → ${fix}`;
		if (textOf(root).trim() === '') refuse('isi-kosong', source.length)`Panduan ini tanpa isi. → Tulis isinya.`;
		visit(root);
	} catch (cause) {
		if (!(cause instanceof MdxError)) throw cause;
		refuse('mdx-rusak', cause.offset)`${cause.message} → Periksa tanda yang berulang di sini.`;
	}
	return sortIssues(issues);
}

/** The same of all guides. */
export const checkGuides = (): Issue[] => [...readGuides()].flatMap(([file, source]) => checkGuide(source, file));

/** A loader of content that stops a build at what it could not read: Astro's own only logs it, and the page has no
 * text. */
export const whole = (loader: Loader): Loader => ({
	...loader,
	load: async (context) => {
		await loader.load(context);
		const empty = context.store.values().filter(({ rendered }) => rendered === undefined);
		// In the dev server the next save mends it.
		if (!context.watcher && empty.length > 0)
			throw new Error(`Tidak terbaca: ${empty.map(({ filePath }) => filePath).join(', ')}. Sebabnya di atas.`);
	},
});
