import { z } from 'zod';
import { parseAmount } from '../model/base/amount.ts';
import { parseCell } from '../model/base/cell.ts';
import { type Period, parsePeriod } from '../model/base/period.ts';
import { parseQuantity } from '../model/base/quantity.ts';
import { isWebAddress } from '../model/base/web-address.ts';
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

/** Marks a type with its kind; a table's own notes are added to it and do not replace it. */
const kind = <T extends z.ZodType>(name: CellKind, type: T): T => type.meta({ kind: name }) as T;

/** The kind of a column's type, through `optional()`. */
export function kindOf(type: z.ZodType): CellKind | undefined {
	const inner = type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : undefined;
	return (type.meta()?.kind as CellKind | undefined) ?? (inner && kindOf(inner));
}

/** The words of a column of choices, through `optional()`; empty for another column. */
export function wordsOf(type: z.ZodType): readonly string[] {
	if (type instanceof z.ZodOptional) return wordsOf(type.unwrap() as z.ZodType);
	return type instanceof z.ZodEnum ? type.options.map(String).filter(Boolean) : [];
}

/** Makes a cell type out of a parser that answers `undefined` to what it does not understand. */
export function parsed<T>(parse: (text: string) => T | undefined, fix: string) {
	return z.string().transform((text, context): T => {
		const value = parse(text);
		if (value !== undefined) return value;
		context.issues.push({ code: 'custom', message: fix, input: text });
		return z.NEVER;
	});
}

function orNull<T>(parse: (text: string) => T | undefined): (text: string) => T | null | undefined {
	return (text) => (text === '' ? null : parse(text));
}

const wholeNumber = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);
const list = (text: string) => (text === '' ? [] : text.split(';').map((word) => word.trim()));

const PERIOD_FIX = 'Tulis tahun, bulan, atau tanggal yang ada di kalender: `2024`, `2024-08`, atau `2024-08-29`';
const SYMBOLS = 'kosong atau `bd` (belum dipublikasikan), `ds` (disamarkan), `td` (tidak diukur), `tb` (tidak berlaku)';

export const text = () => kind('text', z.string().regex(/\S/, 'Isi sel ini; tidak boleh kosong.'));
export const freeText = () => kind('text', z.string());
const NAMEABLE = 'Pilih nama lain: nama ini terlalu panjang, atau berarti sesuatu yang lain bagi komputer.';
export const id = () =>
	kind(
		'id',
		z
			.string()
			.regex(
				/^[a-z0-9]+(-[a-z0-9]+)*$/,
				'Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya `ppid-bontang-2024`.',
			)
			.refine(isOwnName, NAMEABLE),
	);
export const optionalId = () =>
	kind(
		'id',
		z
			.string()
			.regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'Tulis id dengan huruf kecil, angka, dan tanda hubung, atau kosongkan.')
			.refine(isOwnName, NAMEABLE),
	);
export const areaCode = () =>
	kind(
		'code',
		z
			.string()
			.regex(
				/^(\d{2}(\.\d{2}){0,2}|(\d{2}\.){3}\d{4}|\d{2}\.\d{2}-pkm-[a-z0-9-]+)$/,
				'Tulis kode Kemendagri dengan titik, misalnya `64.74.01.1003`.',
			),
	);
export const villageCode = () =>
	kind(
		'village',
		z
			.string()
			.regex(
				/^(\d{2}\.){3}\d{4}$/,
				'Tulis kode kelurahan atau desa sepuluh angka dengan titik, misalnya `64.74.01.1003`.',
			),
	);
export const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
	kind('choice', z.enum(words, { error: `Tulis salah satu dari: ${words.map((word) => `\`${word}\``).join(', ')}.` }));
/** One of some words or nothing; `otherwise` is what nothing means, said in `says`. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(
	words: T,
	otherwise: T[number],
	says = `\`${otherwise}\``,
) =>
	kind(
		'choice',
		z.enum(['', ...words] as const, {
			error: `Tulis salah satu dari: ${words.map((word) => `\`${word}\``).join(', ')}; kosong berarti ${says}.`,
		}),
	);
export const period = () => kind('period', parsed<Period>(parsePeriod, `${PERIOD_FIX}.`));
export const optionalPeriod = () =>
	kind('optional-period', parsed(orNull<Period>(parsePeriod), `${PERIOD_FIX}; kosongkan bila tidak diketahui.`));
export const optionalQuantity = () =>
	kind(
		'quantity',
		parsed(
			orNull(parseQuantity),
			'Tulis angka dengan titik desimal, tanpa pemisah ribuan dan tanpa satuan, misalnya `27.4` atau `1786`.',
		),
	);
export const optionalCount = () =>
	kind(
		'count',
		parsed(
			orNull(wholeNumber),
			'Tulis bilangan bulat tanpa pemisah ribuan, misalnya `1786`; kosongkan bila tidak diketahui.',
		),
	);
export const countCell = () =>
	kind(
		'count-cell',
		parsed(
			(raw) => (raw.includes('.') ? undefined : parseCell(raw)),
			`Tulis bilangan bulat tanpa pemisah ribuan, atau simbol: ${SYMBOLS}.`,
		),
	);
export const percentCell = () =>
	kind(
		'percent-cell',
		parsed(parseCell, `Tulis persen dengan titik desimal, misalnya \`76.21\`, atau simbol: ${SYMBOLS}.`),
	);
/** A number with its digits as printed, or what is absent. */
export const quantityCell = () =>
	kind(
		'percent-cell',
		parsed(
			(raw) => parseAmount(raw),
			`Tulis angka dengan titik desimal, tanpa pemisah ribuan dan tanpa satuan, atau simbol: ${SYMBOLS}.`,
		),
	);
export const optionalUrl = () =>
	z.string().refine((raw) => raw === '' || isWebAddress(raw), {
		error: 'Tulis alamat lengkap yang diawali `https://`, tanpa spasi dan tanda kutip, atau kosongkan.',
	});
export const wordList = () => z.string().transform(list);
/** Words of a list, separated by semicolons, as what they stand for. */
export const words = <T>(known: ReadonlyMap<string, T>) =>
	parsed(
		(raw) => {
			const found = list(raw).map((word) => known.get(word));
			return found.every((each) => each !== undefined) ? (found as readonly T[]) : undefined;
		},
		`Tulis satu atau beberapa dari: ${[...known.keys()].map((word) => `\`${word}\``).join(', ')}; pisahkan dengan titik koma.`,
	);
