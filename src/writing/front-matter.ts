import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parsePeriod } from '../model/period.ts';
import type { Reader, Word } from './reader.ts';

/** What a programme's page says about itself, above its text. */

export const TOPICS = ['koordinasi', 'gizi', 'audit', 'pengukuran', 'layanan', 'penilaian', 'metode'] as const;
export const KINDS = ['program', 'penjelasan'] as const;

/** YAML readers turn an unquoted `2024-05-15` into a date and `2024` into a number; both are periods here. */
const period = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value),
	z.string({ error: 'Tulis tanggalnya, misalnya `2024-05-15`.' }).transform((text, context) => {
		const found = parsePeriod(text);
		if (found) return found;
		context.addIssue({ code: 'custom', message: 'Tulis tanggal, bulan, atau tahun: `2024-05-15`, `2024-05`, atau `2024`.' });
		return z.NEVER;
	}),
);
const text = z.string({ error: 'Tulis teks dalam tanda kutip.' }).trim().min(1, { error: 'Isi; tidak boleh kosong.' });
const list = z.array(text, { error: 'Tulis daftar dalam kurung siku, misalnya `["id"]`.' }).default([]);

const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
	z.enum(values, { error: `Tulis salah satu dari: ${values.map((value) => `\`${value}\``).join(', ')}.` });

/** Front matter of `src/content/programs/*.mdx`. */
export const frontMatterSchema = z
	.strictObject({
		/** `{figure id}` becomes its number with unit, in the summary too. */
		judul: text,
		ringkasan: text,
		jenis: oneOf(KINDS),
		/** Of what the page reports; of an explainer, its last document. */
		tanggal: period,
		/** Slug of the city; explainers have none. */
		kota: text.optional(),
		topik: oneOf(TOPICS),
		kantor: text,
		angka: list,
		dokumen: list,
		terkait: list,
		putaran: z.array(period, { error: 'Tulis daftar periode dalam kurung siku, misalnya `["2025-05-26"]`.' }).default([]),
	})
	.superRefine(({ jenis, kota }, context) => {
		if (jenis === 'program' && kota === undefined)
			context.addIssue({ code: 'custom', path: ['kota'], message: 'Tulis kota yang diceritakan, misalnya `kota: bontang`.' });
	});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** Front matter with the places of its values in the file. */
export interface PlacedFrontMatter {
	readonly values: FrontMatter;
	/** The texts at a key, each with its offset in the file. */
	words(key: keyof FrontMatter): Word[];
	/** The `{id}` places in a text, each with its offset. */
	placeholders(key: 'judul' | 'ringkasan'): Word[];
}

/** Reads the front matter that starts at `start` in the file; what is wrong goes to the reader. */
export function readFrontMatter(yaml: string, start: number, reader: Reader): PlacedFrontMatter | undefined {
	const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
	for (const { pos } of document.errors)
		reader.refuse(
			'muka-rusak',
			start + pos[0],
			'Isian di antara tanda --- tidak terbaca di sini.',
			'Apit isi yang memuat titik dua atau kurung dengan tanda kutip ganda.',
		);
	if (document.errors.length > 0 || !isMap(document.contents)) {
		if (document.errors.length === 0)
			reader.refuse('muka-rusak', start, 'Bagian di antara tanda --- tidak berisi isian.', 'Tulis `judul: "…"` dan isian lainnya.');
		return undefined;
	}
	const { contents } = document;
	const node = (path: readonly PropertyKey[]) =>
		(path.length > 0 ? contents.getIn(path, true) : undefined) as { range?: [number, number, number] } | undefined;
	const offsetOf = (path: readonly PropertyKey[]) => start + (node(path)?.range?.[0] ?? 0);
	const result = frontMatterSchema.safeParse(document.toJS());
	if (!result.success) {
		for (const issue of result.error.issues) {
			if (issue.code === 'unrecognized_keys') {
				for (const key of issue.keys) {
					const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
					const at = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
					reader.refuse(
						'muka-salah',
						start + at,
						`Isian \`${key}\` tidak dikenal.`,
						`Yang dikenal: ${Object.keys(frontMatterSchema.shape).join(', ')}.`,
					);
				}
				continue;
			}
			const name = issue.path.join('.');
			const isThere = node(issue.path) !== undefined;
			reader.refuse(
				'muka-salah',
				isThere ? offsetOf(issue.path) : start,
				`Isian \`${name}\` ${isThere ? 'tidak sesuai' : 'tidak ada'}.`,
				issue.message,
			);
		}
		return undefined;
	}
	const quote = (offset: number) => (/["']/.test(yaml[offset - start] ?? '') ? 1 : 0);
	const words = (key: keyof FrontMatter): Word[] => {
		const found = contents.get(key, true) as unknown;
		const nodes = isSeq(found) ? found.items : [found];
		return nodes.flatMap((each) => {
			if (!isScalar(each) || !each.range) return [];
			const offset = start + each.range[0];
			return [{ text: String(each.value), offset: offset + quote(offset) }];
		});
	};
	return {
		values: result.data,
		words,
		placeholders(key) {
			const scalar = node([key]);
			const [from = 0, to = 0] = scalar?.range ?? [];
			return [...yaml.slice(from, to).matchAll(/\{([^{}]*)\}/g)].map((match) => ({
				text: match[1] ?? '',
				offset: start + from + match.index + 1,
			}));
		},
	};
}
