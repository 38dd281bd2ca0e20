import { type Issue, sortIssues } from '../data/issue.ts';
import type { Publication } from '../model/publication.ts';
import { type AttributeKind, COMPONENTS, type Component, type Values } from './components.ts';
import { type PlacedFrontMatter, readFrontMatter } from './front-matter.ts';
import { nearestWords } from './nearest.ts';
import { MdxError, readMdx, type Use } from './read-mdx.ts';
import { listOf, Reader, type Word } from './reader.ts';
import type { RawAttribute } from './tag.ts';

/** What the parser says of a file that is no MDX, for those who have never seen JSX. */
const SYNTAX: readonly (readonly [RegExp, string, string])[] = [
	[
		/^Unexpected character after `<`/,
		'Tanda `<` di sini tidak membuka komponen yang utuh.',
		'Tulis seperti `<Angka id="…" />`: tanda kutip ganda, dan `/>` di ujungnya. Untuk "kurang dari", tulis dengan kata.',
	],
	[/^Expected a closing tag for `<(\w*)/, 'Komponen ini tidak ditutup.', 'Tutup dengan `/>`, atau dengan `</…>` sesudah isinya.'],
	[/^Unexpected closing tag/, 'Penutup ini bukan penutup komponen yang terbuka.', 'Tutup komponen yang terakhir dibuka lebih dulu.'],
	[/closing brace for `\{`/, 'Kurung kurawal `{` tidak ditutup.', 'Tutup dengan `}`, atau hapus kurungnya.'],
	[
		/^Could not parse expression/,
		'Isi kurung kurawal ini tidak terbaca.',
		'Kurung kurawal hanya untuk daftar, misalnya `angka={["id", "id"]}`.',
	],
];

function valuesOf(use: Use, component: Component, reader: Reader): Values | undefined {
	const words: Record<string, Word> = {};
	const lists: Record<string, readonly Word[]> = {};
	const flags: Record<string, boolean> = {};
	const before = reader.issues.length;
	for (const attribute of use.attributes) {
		const spec = component.attributes[attribute.name];
		if (!spec) {
			reader.refuse(
				'atribut-tak-dikenal',
				attribute.start,
				`\`<${use.name}>\` tidak mengenal \`${attribute.name}\`.`,
				`Tulis ${component.usage}; yang dikenal: ${Object.keys(component.attributes)
					.map((each) => `\`${each}\``)
					.join(', ')}.`,
			);
			continue;
		}
		const value = valueOf(attribute, spec.replace('?', '') as AttributeKind, use, reader);
		if (typeof value === 'boolean') flags[attribute.name] = value;
		else if (value && 'text' in value) words[attribute.name] = value;
		else if (value) lists[attribute.name] = value as readonly Word[];
	}
	for (const [name, spec] of Object.entries(component.attributes)) {
		if (spec.endsWith('?') || use.attributes.some((attribute) => attribute.name === name)) continue;
		reader.refuse('atribut-hilang', use.start, `\`<${use.name}>\` belum menyebut \`${name}\`.`, `Tulis ${component.usage}.`);
	}
	if (component.hasChildren && use.text.trim() === '')
		reader.refuse('isi-kosong', use.start, `\`<${use.name}>\` tidak berisi apa-apa.`, `Tulis ${component.usage}.`);
	// What depends on broken parts would only repeat the complaint.
	return reader.issues.length > before ? undefined : { offset: use.start, text: use.text, words, lists, flags };
}

function valueOf(attribute: RawAttribute, kind: AttributeKind, use: Use, reader: Reader): Word | readonly Word[] | boolean | undefined {
	const { raw, valueStart, name } = attribute;
	switch (kind) {
		case 'word':
			if (attribute.kind === 'text' && raw.trim() !== '') return { text: raw, offset: valueStart };
			return reader.refuse(
				'atribut-salah',
				attribute.start,
				`\`${name}\` di \`<${use.name}>\` harus teks dalam tanda kutip.`,
				`Tulis ${name}="…".`,
			);
		case 'list':
			return (
				(attribute.kind === 'code' ? listOf(raw, valueStart) : undefined) ??
				reader.refuse(
					'atribut-salah',
					attribute.start,
					`\`${name}\` di \`<${use.name}>\` harus daftar teks dalam tanda kutip ganda.`,
					`Tulis ${name}={["…", "…"]}.`,
				)
			);
		case 'flag':
			if (attribute.kind === 'flag') return true;
			if (attribute.kind === 'code' && /^\s*(true|false)\s*$/.test(raw)) return raw.trim() === 'true';
			return reader.refuse(
				'atribut-salah',
				attribute.start,
				`\`${name}\` di \`<${use.name}>\` harus ya atau tidak.`,
				`Tulis ${name} atau ${name}={false}.`,
			);
	}
}

function checkUse(use: Use, reader: Reader): void {
	if (use.hasSpread)
		reader.refuse('kode-di-teks', use.start, `\`<${use.name}>\` memuat \`{...}\`.`, 'Tulis setiap atribut dengan namanya.');
	const component = COMPONENTS[use.name];
	if (component) {
		const values = valuesOf(use, component, reader);
		if (values) component.check(values, reader, use);
		return;
	}
	// Plain HTML is allowed as long as it brings no values of its own.
	if (/^[a-z]/.test(use.name)) {
		for (const { kind, start, name } of use.attributes)
			if (kind === 'code' || name === 'style' || name.startsWith('on'))
				reader.refuse(
					'kode-di-teks',
					start,
					`\`${name}\` di \`<${use.name}>\` tidak dapat dipakai di sini.`,
					'Hapus; gaya dan angka datang dari komponen.',
				);
		return;
	}
	const near = nearestWords(use.name, Object.keys(COMPONENTS), 1)[0];
	reader.refuse(
		'komponen-tak-dikenal',
		use.start,
		use.name ? `Komponen \`<${use.name}>\` tidak ada.` : 'Di sini ada `<>` tanpa nama.',
		near ? `Mungkin maksudnya ${COMPONENTS[near]?.usage}.` : `Yang ada: ${Object.keys(COMPONENTS).join(', ')}.`,
	);
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
			reader.known('program', 'src/content/programs/', word, slugs, (id) => (slugs.has(id) ? id : undefined));
	for (const word of front.words('putaran')) {
		const rounds = city?.rounds.map(({ period }) => period as string) ?? [];
		if (!rounds.includes(word.text))
			reader.refuse(
				'putaran-tak-ada',
				word.offset,
				`Putaran \`${word.text}\` tidak ada${city ? ` di ${city.name}` : ', karena kotanya tidak disebut'}.`,
				rounds.length > 0 ? `Yang ada: ${rounds.map((each) => `\`${each}\``).join(', ')}.` : 'Hapus isian ini.',
			);
	}
}

/**
 * All that is wrong with the front matter and the components of one MDX file, in the order of the file: unknown, withdrawn and doubtful
 * figures, mixed instruments, comparisons across them. Numbers typed in the text are another check's.
 * @param source the whole file, front matter included.
 * @param slugs of all programmes, for `terkait`; not checked when left out.
 */
export function checkComponents(source: string, file: string, publication: Publication, slugs?: ReadonlySet<string>): Issue[] {
	const reader = new Reader(file, source, publication);
	for (const match of source.matchAll(/\(tulis [^)\n]*\)/g))
		reader.remark('belum-ditulis', match.index, `Di sini masih ada "${match[0]}" dari kerangka.`, 'Ganti dengan tulisan Anda.');
	try {
		const { uses, code, frontMatter } = readMdx(source);
		if (frontMatter) {
			const front = readFrontMatter(frontMatter.text, frontMatter.start, reader);
			if (front) checkFrontMatter(front, reader, slugs);
		} else
			reader.refuse(
				'muka-rusak',
				0,
				'Berkas ini tidak dibuka dengan `---`, `judul: "…"` dan isian lainnya, lalu `---`.',
				'Buat kerangkanya dengan `npm run new-program`.',
			);
		for (const use of uses) checkUse(use, reader);
		for (const { start } of code)
			reader.refuse(
				'kode-di-teks',
				start,
				'Di sini ada kode JavaScript, padahal angka hanya boleh datang dari komponen.',
				'Hapus kurung kurawal, `import`, atau `export` ini; komponen tersedia tanpa `import`.',
			);
	} catch (cause) {
		if (!(cause instanceof MdxError)) throw cause;
		const [, message, fix] = SYNTAX.find(([pattern]) => pattern.test(cause.message)) ?? [];
		reader.refuse(
			'mdx-rusak',
			cause.offset,
			message ?? `MDX tidak terbaca: ${cause.message}`,
			fix ?? 'Periksa tanda `<`, `{`, dan penutup komponen di sekitar tempat ini.',
		);
	}
	return sortIssues(reader.issues);
}
