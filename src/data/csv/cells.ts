import { z } from 'zod';
import { parseAmount } from '../../model/base/amount.ts';
import { parseCell } from '../../model/base/cell.ts';
import { type Period, parsePeriod } from '../../model/base/period.ts';
import { parseQuantity } from '../../model/base/quantity.ts';
import { isWebAddress } from '../../model/base/web-address.ts';
import { isOwnName } from './text-form.ts';

/** The types of cell that tables are made of. Each message is the instruction what to write. */

/** Kinds of cell that are repaired alike; see `repair/cell.ts`. */
export type CellKind =
	| 'text'
	| 'id'
	| 'code'
	| 'village'
	| 'choice'
	| 'period'
	| 'optional-period'
	| 'quantity'
	| 'count'
	| 'count-cell'
	| 'percent-cell';

/** Gives a type its kind, and what the documentation says of the column that has it. */
const kind = <T extends z.ZodType>(name: CellKind | undefined, type: T, about?: string, example = ''): T =>
	type.meta({ ...(name && { kind: name }), ...(about && { description: about, examples: [example] }) }) as T;

/** What is known of a column's type, through `optional()`. */
export function metaOf(type: z.ZodType): {
	kind?: CellKind | undefined;
	description?: string | undefined;
	examples?: string[] | undefined;
} {
	const inner = type instanceof z.ZodOptional ? metaOf(type.unwrap() as z.ZodType) : {};
	return { ...inner, ...(type.meta() as ReturnType<typeof metaOf> | undefined) };
}

/** The words of a column of choices, through `optional()`; empty for another column. */
export function wordsOf(type: z.ZodType): readonly string[] {
	if (type instanceof z.ZodOptional) return wordsOf(type.unwrap() as z.ZodType);
	return type instanceof z.ZodEnum ? type.options.map(String).filter(Boolean) : [];
}

/** Makes a cell type out of a parser that answers `undefined` to what it does not understand. */
export const parsed = <T>(parse: (text: string) => T | undefined, fix: string) =>
	z.string().transform((text, context): T => {
		const value = parse(text);
		if (value !== undefined) return value;
		context.issues.push({ code: 'custom', message: fix, input: text });
		return z.NEVER;
	});

const orNull =
	<T>(parse: (text: string) => T | undefined): ((text: string) => T | null | undefined) =>
	(text) =>
		text === '' ? null : parse(text);

const wholeNumber = (text: string) => (/^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : undefined);
const list = (text: string) => (text === '' ? [] : text.split(';').map((word) => word.trim()));

const PERIOD_FIX = 'Tulis tahun, bulan, atau tanggal yang ada di kalender: `2024`, `2024-08`, atau `2024-08-29`';
const SYMBOLS = 'kosong atau `bd` (belum dipublikasikan), `ds` (disamarkan), `td` (tidak diukur), `tb` (tidak berlaku)';

const IDS = 'huruf kecil, angka, dan tanda hubung';
const NAMEABLE = 'Pilih nama lain: nama ini terlalu panjang, atau berarti sesuatu yang lain bagi komputer.';
const NUMBER = 'Tulis angka dengan titik desimal, tanpa pemisah ribuan dan tanpa satuan';
const listed = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

/** Makers of a kind of column: what one is about and an example are for its documentation. */
type About = readonly [about?: string, example?: string];
const matching = (form: RegExp, fix: string) => z.string().regex(form, fix);
const reading =
	<T>(name: CellKind, parse: (text: string) => T | undefined, fix: string) =>
	(...about: About) =>
		kind(name, parsed(parse, fix), ...about);

export const text = (...about: About) => kind('text', matching(/\S/, 'Isi sel ini; tidak boleh kosong.'), ...about);
export const freeText = (...about: About) => kind('text', z.string(), ...about);
export const id = (...about: About) => {
	const form = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, `Tulis dengan ${IDS}, misalnya \`ppid-bontang-2024\`.`);
	return kind('id', form.refine(isOwnName, NAMEABLE), ...about);
};
export const optionalId = (...about: About) => {
	const form = matching(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, `Tulis id dengan ${IDS}, atau kosongkan.`);
	return kind('id', form.refine(isOwnName, NAMEABLE), ...about);
};
export const areaCode = (...about: About) => {
	const form = /^(\d{2}(\.\d{2}){0,2}|(\d{2}\.){3}\d{4}|\d{2}\.\d{2}-pkm-[a-z0-9-]+)$/;
	return kind('code', matching(form, 'Tulis kode Kemendagri dengan titik, misalnya `64.74.01.1003`.'), ...about);
};
export const villageCode = (...about: About) => {
	const fix = 'Tulis kode kelurahan atau desa sepuluh angka dengan titik, misalnya `64.74.01.1003`.';
	return kind('village', matching(/^(\d{2}\.){3}\d{4}$/, fix), ...about);
};
/** The words of a table of words, as a column's choices. */
export const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>) =>
	Object.keys(words) as unknown as readonly [K, ...K[]];
export const choice = <const T extends readonly [string, ...string[]]>(words: T, ...about: About) =>
	kind('choice', z.enum(words, { error: `Tulis salah satu dari: ${listed(words)}.` }), ...about);
/** One of some words or nothing; `otherwise` is what nothing means, said in `says`. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(
	words: T,
	otherwise: T[number],
	about: string,
	example: string,
	says = `\`${otherwise}\``,
) => {
	const error = `Tulis salah satu dari: ${listed(words)}; kosong berarti ${says}.`;
	return kind('choice', z.enum(['', ...words] as const, { error }), about, example);
};
export const period = reading<Period>('period', parsePeriod, `${PERIOD_FIX}.`);
export const optionalPeriod = reading(
	'optional-period',
	orNull<Period>(parsePeriod),
	`${PERIOD_FIX}; kosongkan bila tidak diketahui.`,
);
export const optionalQuantity = reading(
	'quantity',
	orNull(parseQuantity),
	`${NUMBER}, misalnya \`27.4\` atau \`1786\`.`,
);
export const optionalCount = reading(
	'count',
	orNull(wholeNumber),
	'Tulis bilangan bulat tanpa pemisah ribuan, misalnya `1786`; kosongkan bila tidak diketahui.',
);
export const countCell = reading(
	'count-cell',
	(raw) => (raw.includes('.') ? undefined : parseCell(raw)),
	`Tulis bilangan bulat tanpa pemisah ribuan, atau simbol: ${SYMBOLS}.`,
);
export const percentCell = reading(
	'percent-cell',
	parseCell,
	`Tulis persen dengan titik desimal, misalnya \`76.21\`, atau simbol: ${SYMBOLS}.`,
);
/** A number with its digits as printed, or what is absent. */
export const quantityCell = reading('percent-cell', (raw) => parseAmount(raw), `${NUMBER}, atau simbol: ${SYMBOLS}.`);
export const optionalUrl = (...about: About) => {
	const error = 'Tulis alamat lengkap yang diawali `https://`, tanpa spasi dan tanda kutip, atau kosongkan.';
	return kind(
		undefined,
		z.string().refine((raw) => raw === '' || isWebAddress(raw), { error }),
		...about,
	);
};
export const url = (...about: About) =>
	kind(
		undefined,
		z.string().refine(isWebAddress, { error: 'Tulis alamat lengkap yang diawali `https://`, tanpa spasi.' }),
		...about,
	);
export const wordList = (...about: About) => kind(undefined, z.string().transform(list), ...about);
/** Words of a list, separated by semicolons, as what they stand for. */
export const words = <T>(known: ReadonlyMap<string, T>, ...about: About) => {
	const parse = (raw: string) => {
		const found = list(raw).map((word) => known.get(word));
		return found.every((each) => each !== undefined) ? (found as readonly T[]) : undefined;
	};
	const fix = `Tulis satu atau beberapa dari: ${listed([...known.keys()])}; pisahkan dengan titik koma.`;
	return kind(undefined, parsed(parse, fix), ...about);
};
/** A cell that only one column has. */
export const own = <T>(parse: (text: string) => T | undefined, fix: string, ...about: About) =>
	kind(undefined, parsed(parse, fix), ...about);
