import type { CopyTest, Obtained } from '../../model/base/obtained.ts';
import { OBTAINED_WORDS, TEST_WORDS } from '../../model/base/obtained.ts';
import { MARK_WORDS, type PrecisionMark } from '../../model/base/precision.ts';
import * as cell from '../cells.ts';

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
		.optionalQuantity()
		.optional()
		.meta({
			description: 'Batas bawah selang kepercayaan 95 persen, seperti tertulis di dokumen.',
			examples: ['22.9'],
		}),
	atas: cell
		.optionalQuantity()
		.optional()
		.meta({ description: 'Batas atas selang kepercayaan 95 persen.', examples: ['32.4'] }),
	n_tertimbang: cell
		.optionalCount()
		.optional()
		.meta({ description: 'N tertimbang menurut buku survei. Bukan jumlah anak yang diukur.', examples: ['238'] }),
	tanda: cell
		.words(MARKS)
		.optional()
		.meta({
			description: `Peringatan buku tentang ketelitian nilainya, dipisah titik koma: ${Object.values(MARK_WORDS)
				.map(({ symbol, meaning }) => `\`${symbol}\` (${meaning})`)
				.join(', ')}.`,
			examples: [''],
		}),
	cara: cell
		.optionalChoice(ways, 'dibaca', OTHERWISE)
		.optional()
		.meta({
			description: `Bagaimana nilainya diperoleh: ${Object.values(OBTAINED_WORDS)
				.map(({ symbol, label }) => `\`${symbol}\` (${label})`)
				.join(', ')}. Kosong berarti ${OTHERWISE}.`,
			examples: ['disalin'],
		}),
	uji: cell
		.words(TESTS)
		.optional()
		.meta({
			description: `Uji yang dilalui nilai yang disalin, dipisah titik koma: ${listed(TESTS)}.`,
			examples: ['jumlah-provinsi;sama-pers'],
		}),
	salinan: cell
		.optionalId()
		.optional()
		.meta({
			description: 'Id dokumen salinan yang dibaca, bila dokumen aslinya tidak dapat dibuka.',
			examples: ['salinan-ski-2023'],
		}),
});
