import { z } from 'zod';
import { parsePeriod } from '../model/base/period.ts';
import { KINDS, TOPIC_NAMES } from '../model/figures/program.ts';

/** What a programme's page says about itself, above its text. */

export const TOPICS = Object.keys(TOPIC_NAMES) as [keyof typeof TOPIC_NAMES];

/** YAML readers turn an unquoted `2024-05-15` into a date and `2024` into a number; both are periods here. */
const period = z.preprocess(
	(value) =>
		value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
	z.string({ error: 'Tulis tanggalnya, misalnya `2024-05-15`.' }).transform((text, context) => {
		const found = parsePeriod(text);
		if (found) return found;
		context.addIssue({
			code: 'custom',
			message: 'Tulis tanggal, bulan, atau tahun: `2024-05-15`, `2024-05`, atau `2024`.',
		});
		return z.NEVER;
	}),
);
const text = z
	.string({ error: 'Tulis teks dalam tanda kutip.' })
	.trim()
	.min(1, { error: 'Isi; tidak boleh kosong.' })
	.regex(/^[^\n\r]*$/, { error: 'Tulis dalam satu baris.' });
/** Of at most so many letters: a longer one fits no page, and no picture. */
const short = (most: number) => text.max(most, { error: `Singkatkan: paling panjang ${most} huruf.` });
const list = z
	.array(short(200), { error: 'Tulis daftar dalam kurung siku, misalnya `["id"]`.' })
	.max(100, { error: 'Sebut paling banyak 100.' })
	.default([]);

const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
	z.enum(values, { error: `Tulis salah satu dari: ${values.map((value) => `\`${value}\``).join(', ')}.` });

/** Front matter of `src/content/programs/*.mdx`. */
export const frontMatterSchema = z
	.strictObject({
		/** `{figure id}` becomes its number with unit, in the summary too. */
		judul: short(300),
		ringkasan: short(1000),
		jenis: oneOf(KINDS),
		/** Of what the page reports; of an explainer, its last document. */
		tanggal: period,
		/** Slug of the city; explainers have none. */
		kota: short(100).optional(),
		topik: oneOf(TOPICS),
		kantor: short(300),
		angka: list,
		dokumen: list,
		terkait: list,
		putaran: z
			.array(period, { error: 'Tulis daftar periode dalam kurung siku, misalnya `["2025-05-26"]`.' })
			.default([]),
	})
	.superRefine(({ jenis, kota }, context) => {
		if (jenis === 'program' && kota === undefined)
			context.addIssue({
				code: 'custom',
				path: ['kota'],
				message: 'Tulis kota yang diceritakan, misalnya `kota: bontang`.',
			});
	});

export type FrontMatter = z.output<typeof frontMatterSchema>;
