import type { MdastNode } from 'satteri';
import { type Issue, sortIssues } from '../model/base/issue.ts';
import type { Publication } from '../model/base/publication.ts';
import { SIGNS_FIX, strangeSigns } from '../model/base/signs.ts';
import { withdrawnRounds } from '../model/figures/withdrawn.ts';
import type { About } from './about.ts';
import { fillFrom } from './fill.ts';
import { type PlacedFrontMatter, readFrontMatter } from './front-matter.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { childrenOf, type Mdx, MdxError, readMdx, startOf } from './read-mdx.ts';
import { Reader } from './reader.ts';
import { changeFaults } from './rules/changes.ts';
import type { Fault } from './rules/fault.ts';
import { levelFaults } from './rules/levels.ts';
import { baseFaults, distanceFaults, pairFaults, unitFaults } from './rules/pairs.ts';
import { contextRule, placeFaults } from './rules/places.ts';
import { relativeFaults } from './rules/relative.ts';
import { sourceFaults, timeFaults } from './rules/sources.ts';
import { typedClaims } from './rules/typed.ts';
import type { FrontMatter } from './schema.ts';
import { structureOf } from './structure.ts';

/** Where a text stands, for its links to the site's own pages. */
const HERE = 'https://situs.invalid/program/tulisan/';

/** Links to pages of cities, figures and texts that are not there: a build refuses them later, without a line. */
function checkOwnLinks(node: MdastNode, reader: Reader, slugs: ReadonlySet<string> | undefined): void {
	if ((node.type === 'link' || node.type === 'definition') && /^\.{1,2}\//.test(node.url)) {
		const [, kind, rest = ''] = /^\/([a-z]+)\/(.+)\/$/.exec(new URL(node.url, HERE).pathname) ?? [];
		const word = { text: rest, offset: startOf(node) };
		const [first = ''] = rest.split('/');
		if (kind === 'program' && slugs) reader.known('program', 'src/content/programs/', word, [...slugs], (slug) => slug);
		else if (kind === 'kota' || kind === 'tanya') reader.city({ ...word, text: first });
		else if (kind === 'angka') reader.observation(word);
	}
	for (const child of childrenOf(node)) checkOwnLinks(child, reader, slugs);
}

/** What a passage may misstate. */
const RULES: readonly ((passage: Passage, publication: Publication, about: About) => Fault[])[] = [
	typedClaims,
	unitFaults,
	changeFaults,
	contextRule,
	pairFaults,
	distanceFaults,
	sourceFaults,
	timeFaults,
	relativeFaults,
	placeFaults,
	baseFaults,
	levelFaults,
];

/** What the parser says of a file that is no MDX, for those who have never seen JSX. */
const SYNTAX: readonly (readonly [RegExp, string, string])[] = [
	[
		/^Unexpected character after `<`/,
		'Tanda `<` di sini tidak membuka komponen yang utuh.',
		'Tulis seperti `<Angka id="…" />`: tanda kutip ganda, dan `/>` di ujungnya. Untuk "kurang dari", tulis dengan kata.',
	],
	[
		/^Expected a closing tag for `<(\w*)/,
		'Komponen ini tidak ditutup.',
		'Tutup dengan `/>`, atau dengan `</…>` sesudah isinya.',
	],
	[
		/^Unexpected closing tag/,
		'Penutup ini bukan penutup komponen yang terbuka.',
		'Tutup komponen yang terakhir dibuka lebih dulu.',
	],
	[/closing brace for `\{`/, 'Kurung kurawal `{` tidak ditutup.', 'Tutup dengan `}`, atau hapus kurungnya.'],
	[
		/^Could not parse expression/,
		'Isi kurung kurawal ini tidak terbaca.',
		'Kurung kurawal hanya untuk daftar, misalnya `angka={["id", "id"]}`.',
	],
];

/** What the skeleton asks to be written, also where it was only begun. */
const UNWRITTEN = /\(tulis\b[^)\n]*\)?/gi;

function refuseSyntax({ message, offset }: MdxError, reader: Reader): undefined {
	const [, found, fix] = SYNTAX.find(([pattern]) => pattern.test(message)) ?? [];
	if (message.startsWith('Tulisan ini'))
		return reader.refuse('mdx-rusak', offset)`
			${message}
			→ Periksa tanda yang berulang di sini; biasanya ia terbawa saat menyalin.`;
	return reader.refuse('mdx-rusak', offset)`
		${found ?? `MDX tidak terbaca: ${message}`}
		→ ${fix ?? 'Periksa tanda `<`, `{`, dan penutup komponen di sekitar tempat ini.'}`;
}

function checkFrontMatter(front: PlacedFrontMatter, reader: Reader, slugs: ReadonlySet<string> | undefined): void {
	for (const word of front.placeholders('judul')) reader.trusted(word, 'di judul');
	for (const word of front.placeholders('ringkasan')) reader.stated(word);
	for (const word of front.words('angka')) reader.stated(word);
	for (const word of front.words('dokumen')) reader.document(word);
	const [named] = front.words('kota');
	const city = named && reader.city(named);
	if (slugs)
		for (const word of front.words('terkait'))
			reader.known('program', 'src/content/programs/', word, [...slugs], (slug) => slug);
	for (const word of front.words('putaran')) {
		const rounds = city?.rounds.map(({ period }) => period as string) ?? [];
		const gone = withdrawnRounds(reader.publication).find((each) => each.city === city && each.period === word.text);
		if (gone) reader.remarkGone(`Putaran \`${word.text}\``, word.offset, gone.correction);
		else if (!rounds.includes(word.text))
			reader.refuse('putaran-tak-ada', word.offset)`
				Putaran \`${word.text}\` tidak ada${city ? ` di ${city.name}` : ', karena kotanya tidak disebut'}.
				→ ${rounds.length > 0 ? `Yang ada: ${rounds.map((each) => `\`${each}\``).join(', ')}.` : 'Hapus isian ini.'}`;
	}
}

/** The front matter, read and checked; nothing when it cannot be read. */
function frontMatterOf(
	{ frontMatter }: Mdx,
	reader: Reader,
	slugs: ReadonlySet<string> | undefined,
): PlacedFrontMatter | undefined {
	if (!frontMatter)
		return reader.refuse('muka-rusak', 0)`
			Berkas ini tidak dibuka dengan baris \`---\`, \`judul: "…"\` dan isian lainnya, lalu baris \`---\`.
			→ Buat kerangkanya dengan \`npm run new-program\`; di antara kedua baris itu tidak ada baris lain yang
			dimulai dengan \`---\` atau \`+++\`.`;
	const front = readFrontMatter(frontMatter.text, frontMatter.start, reader);
	if (front?.values) checkFrontMatter(front, reader, slugs);
	return front;
}

/** The passages of a section behind the one at `index`. */
function sectionAfter(passages: readonly Passage[], index: number): readonly Passage[] {
	const rest = passages.slice(index + 1);
	const next = rest.findIndex(({ where }) => where === 'judul bagian');
	return next < 0 ? rest : rest.slice(0, next);
}

/**
 * All that is wrong with one programme's text, in the order of the file: what may not stand in a text, front matter,
 * components and the figures they name, typed statistics, verbs and words that the figures beside them contradict.
 * @param source the whole file, front matter included.
 * @param slugs of all programmes, for `terkait`; not checked when left out.
 */
export function checkProgram(
	source: string,
	file: string,
	publication: Publication,
	slugs?: ReadonlySet<string>,
): Issue[] {
	const reader = new Reader(file, source, publication);
	for (const { index, name } of strangeSigns(source))
		reader.refuse('tanda-terlarang', index)`Di sini ada tanda tak terlihat (${name}). → ${SIGNS_FIX}`;
	for (const match of source.matchAll(UNWRITTEN))
		reader.refuse('belum-ditulis', match.index)`
			Di sini masih ada "${match[0]}" dari kerangka.
			→ Ganti dengan tulisan Anda.`;
	try {
		const mdx = readMdx(source);
		const front = frontMatterOf(mdx, reader, slugs);
		const { uses, refusals } = structureOf(mdx.root, source);
		for (const { code, offset, message, fix } of refusals) reader.refuse(code, offset)`${message} → ${fix}`;
		for (const { component, values } of uses) component.check(values, reader);
		checkOwnLinks(mdx.root, reader, slugs);
		const fill = fillFrom(publication);
		const passages = passagesOf(mdx, front, fill);
		const city = publication.cities.find(({ slug }) => slug === front?.values?.kota);
		const date = front?.values?.tanggal;
		const beside = (front?.values?.angka ?? []).flatMap((id) => fill(id) ?? []);
		for (const [index, passage] of passages.entries()) {
			const about: About = {
				...(city && { city }),
				...(date !== undefined && { date }),
				beside,
				before: passages.slice(0, index),
				after: sectionAfter(passages, index),
			};
			const faults = RULES.flatMap((rule) => rule(passage, publication, about));
			// Two rules may find one word wrong.
			for (const { code, start, message, fix } of new Map(
				faults.toReversed().map((fault) => [`${fault.code} ${fault.start}`, fault]),
			).values())
				reader.refuse(code, passage.offsetAt(start))`${message} → ${fix}`;
		}
	} catch (cause) {
		if (!(cause instanceof MdxError)) throw cause;
		refuseSyntax(cause, reader);
	}
	return sortIssues(reader.issues);
}

/** A text's front matter as this reader reads it; nothing where it is refused. */
function frontMatterIn(source: string, publication: Publication): PlacedFrontMatter | undefined {
	const { frontMatter } = readMdx(source);
	return frontMatter && readFrontMatter(frontMatter.text, frontMatter.start, new Reader('', source, publication));
}

/** The values above a text, which were checked: whoever reads them otherwise shows something else. */
export const checkedValues = (source: string, publication: Publication): FrontMatter | undefined =>
	frontMatterIn(source, publication)?.values;
