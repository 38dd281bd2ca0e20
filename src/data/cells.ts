import { z } from 'zod';
import { parseCell } from '../model/cell.ts';
import { type Period, parsePeriod } from '../model/period.ts';
import { parseQuantity } from '../model/quantity.ts';

/** The types of cell that tables are made of. Each message is the instruction what to write. */

/** Makes a cell type out of a parser that answers `undefined` to what it does not understand. */
function parsed<T>(parse: (text: string) => T | undefined, fix: string) {
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

export const text = () => z.string().regex(/\S/, 'Isi sel ini; tidak boleh kosong.');
export const freeText = () => z.string();
export const id = () =>
	z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Tulis dengan huruf kecil, angka, dan tanda hubung, misalnya `ppid-bontang-2024`.');
export const optionalId = () =>
	z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'Tulis id dengan huruf kecil, angka, dan tanda hubung, atau kosongkan.');
export const areaCode = () =>
	z
		.string()
		.regex(
			/^(\d{2}(\.\d{2}){0,2}|(\d{2}\.){3}\d{4}|\d{2}\.\d{2}-pkm-[a-z0-9-]+)$/,
			'Tulis kode Kemendagri dengan titik, misalnya `64.74.01.1003`.',
		);
export const villageCode = () =>
	z.string().regex(/^(\d{2}\.){3}\d{4}$/, 'Tulis kode kelurahan atau desa sepuluh angka dengan titik, misalnya `64.74.01.1003`.');
export const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
	z.enum(words, { error: `Tulis salah satu dari: ${words.map((word) => `\`${word}\``).join(', ')}.` });
export const period = () => parsed<Period>(parsePeriod, `${PERIOD_FIX}.`);
export const optionalPeriod = () => parsed(orNull<Period>(parsePeriod), `${PERIOD_FIX}; kosongkan bila tidak diketahui.`);
export const optionalQuantity = () =>
	parsed(orNull(parseQuantity), 'Tulis angka dengan titik desimal, tanpa pemisah ribuan dan tanpa satuan, misalnya `27.4` atau `1786`.');
export const optionalCount = () =>
	parsed(orNull(wholeNumber), 'Tulis bilangan bulat tanpa pemisah ribuan, misalnya `1786`; kosongkan bila tidak diketahui.');
export const countCell = () =>
	parsed((raw) => (raw.includes('.') ? undefined : parseCell(raw)), `Tulis bilangan bulat tanpa pemisah ribuan, atau simbol: ${SYMBOLS}.`);
export const percentCell = () => parsed(parseCell, `Tulis persen dengan titik desimal, misalnya \`76.21\`, atau simbol: ${SYMBOLS}.`);
export const optionalUrl = () =>
	z.string().refine((raw) => raw === '' || (/^https?:\/\/\S+$/.test(raw) && URL.canParse(raw)), {
		error: 'Tulis alamat lengkap yang diawali `https://`, atau kosongkan.',
	});
export const wordList = () => z.string().transform(list);
