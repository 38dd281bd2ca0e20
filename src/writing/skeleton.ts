import type { City } from '../model/base/city.ts';
import { parsePeriod } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import { slugOf } from '../model/base/slug.ts';
import { nearestWords } from '../model/base/spelling.ts';
import { latest } from '../model/cities/profile.ts';
import { KINDS } from '../model/figures/program.ts';
import type { FrontMatter } from './schema.ts';
import { TOPICS } from './schema.ts';
import { SLUG } from './sources.ts';

/** A new programme's file, sound from the start but for what is still to be written: that stands in brackets, and the
 * check refuses it. */

/** What was asked for cannot be made; the message says what to write. */
export class SkeletonError extends Error {}

interface Wish {
	readonly slug: string;
	readonly city?: string | undefined;
	readonly topic?: string | undefined;
	readonly kind?: string | undefined;
	readonly date?: string | undefined;
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
	const found = known.find((each) => each === value);
	if (found) return found;
	const [near] = nearestWords(value, known);
	throw new SkeletonError(
		`--${option} \`${value}\` tidak dikenal.${near ? ` Mungkin maksudnya \`${near}\`?` : ''} Yang ada: ` +
			`${known.join(', ')}.`,
	);
}

function cityOf(slug: string, { cities }: Publication): City {
	oneOf(
		'city',
		slug,
		cities.map((city) => city.slug),
	);
	return cities.find((city) => city.slug === slug) as City;
}

/** The file's text. Throws `SkeletonError`. */
export function skeletonOf(wish: Wish, publication: Publication): string {
	if (!SLUG.test(wish.slug)) {
		const better = slugOf(wish.slug);
		throw new SkeletonError(
			`\`${wish.slug}\` tidak dapat menjadi alamat: pakai huruf kecil, angka, dan tanda ` +
				`hubung.${better ? ` Misalnya \`${better}\`.` : ''}`,
		);
	}
	const kind: FrontMatter['jenis'] = oneOf('kind', wish.kind ?? (wish.city ? 'program' : 'penjelasan'), KINDS);
	if (kind === 'program' && !wish.city)
		throw new SkeletonError('Program menceritakan satu kota: tambahkan --city, misalnya --city bontang.');
	if (!wish.topic) throw new SkeletonError(`Tambahkan --topic. Yang ada: ${TOPICS.join(', ')}.`);
	const topic = oneOf('topic', wish.topic, TOPICS);
	const city = wish.city ? cityOf(wish.city, publication) : undefined;
	const date = wish.date ?? publication.newest;
	if (!date || !parsePeriod(date))
		throw new SkeletonError(`--date \`${date ?? ''}\` harus seperti 2024-05-15, 2024-05, atau 2024.`);
	const figures = city
		? [latest(city, 'survey'), latest(city, 'register')].filter((figure) => figure !== undefined)
		: [];
	const documents = [
		...new Set(figures.flatMap(({ reports }) => reports.slice(0, 1).map(({ document }) => document.id))),
	];
	const [figure] = figures;
	const list = (ids: readonly string[]) => `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
	return `---
judul: "(tulis judul: siapa berbuat apa${city ? ` di ${city.shortName}` : ''})"
ringkasan: "(tulis satu atau dua kalimat yang menjawab siapa, apa, untuk siapa, dan hasilnya)"
jenis: ${kind}
tanggal: ${date}
${city ? `kota: ${city.slug}\n` : ''}topik: ${topic}
kantor: ${JSON.stringify(city?.duty ?? publication.site.publisher)}
angka: ${list(figures.map(({ id }) => id))}
dokumen: ${list(documents)}
terkait: []
---

(tulis pembuka: siapa mengerjakan apa, di mana, kapan)${figure ? `\n\n(tulis angka dengan id-nya, seperti <Angka id="${figure.id}" sumber />)` : ''}

## (tulis bagian pertama)

{/* Semua komponen dan contohnya ada di halaman /menulis/. */}

## Yang belum diketahui

(tulis apa yang tidak ada dalam dokumen, supaya pembaca tidak menduganya)
`;
}
