import type { CopyTest, Obtained } from '../../model/base/obtained.ts';
import { OBTAINED_WORDS, TEST_WORDS } from '../../model/base/obtained.ts';
import { MARK_WORDS, type PrecisionMark } from '../../model/base/precision.ts';
import * as cell from '../csv/cells.ts';

/** Columns that every figure of a survey may have, in `angka.csv` and in a survey's own table alike. */

const bySymbol = <K extends string>(words: Readonly<Record<K, { readonly symbol: string }>>) =>
	new Map(Object.entries<{ readonly symbol: string }>(words).map(([key, { symbol }]) => [symbol, key as K]));

const MARKS: ReadonlyMap<string, PrecisionMark> = bySymbol(MARK_WORDS);
const TESTS: ReadonlyMap<string, CopyTest> = bySymbol(TEST_WORDS);
export const WAYS: ReadonlyMap<string, Obtained> = bySymbol(OBTAINED_WORDS);

const ways = Object.values(OBTAINED_WORDS).map(({ symbol }) => symbol) as ['dibaca', 'disalin', 'pers'];
const OTHERWISE = '`pers` untuk berita dan infografis, `dibaca` untuk yang lain';
const listed = (words: ReadonlyMap<string, string>) => [...words.keys()].map((word) => `\`${word}\``).join(', ');

export const precisionColumns = () => ({
	bawah: cell
		.optionalQuantity('Batas bawah selang kepercayaan 95 persen, seperti tertulis di dokumen.', '22.9')
		.optional(),
	atas: cell.optionalQuantity('Batas atas selang kepercayaan 95 persen.', '32.4').optional(),
	n_tertimbang: cell
		.optionalCount('N tertimbang menurut buku survei. Bukan jumlah anak yang diukur.', '238')
		.optional(),
	tanda: cell
		.words(
			MARKS,
			`Peringatan buku tentang ketelitian nilainya, dipisah titik koma: ${Object.values(MARK_WORDS)
				.map(({ symbol, meaning }) => `\`${symbol}\` (${meaning})`)
				.join(', ')}.`,
		)
		.optional(),
	cara: cell
		.optionalChoice(
			ways,
			'dibaca',
			`Bagaimana nilainya diperoleh: ${Object.values(OBTAINED_WORDS)
				.map(({ symbol, label }) => `\`${symbol}\` (${label})`)
				.join(', ')}. Kosong berarti ${OTHERWISE}.`,
			'disalin',
			OTHERWISE,
		)
		.optional(),
	uji: cell
		.words(
			TESTS,
			`Uji yang dilalui nilai yang disalin, dipisah titik koma: ${listed(TESTS)}.`,
			'jumlah-provinsi;sama-pers',
		)
		.optional(),
	salinan: cell
		.optionalId('Id dokumen salinan yang dibaca, bila dokumen aslinya tidak dapat dibuka.', 'salinan-ski-2023')
		.optional(),
});
