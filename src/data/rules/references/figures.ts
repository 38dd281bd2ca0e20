import { type Quantity, rateFits } from '../../../model/base/quantity.ts';
import { BEFORE_REVIEW, COUNTED, MEASURED, STUNTED, TARGET, VERIFIED } from '../../../model/measures.ts';
import type { UNITS } from '../../tables/indicators.ts';
import { error, lookupOf, type Rule, wrong } from '../rule.ts';

const ID = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Counts of one document that must be in this order, smallest first. */
const ORDERED = [
	[COUNTED.severe.indicator, STUNTED],
	[STUNTED, MEASURED],
	[VERIFIED, BEFORE_REVIEW],
	[BEFORE_REVIEW, MEASURED],
	[MEASURED, TARGET],
] as const;

/** What is wrong with a value as its unit goes; every unit but a score is counted in whole numbers. */
function faultOf(
	{ value, decimals }: Quantity,
	unit: keyof typeof UNITS,
	text: string,
	indicator: string,
): { message: string; fix: string } | undefined {
	if (value < 0)
		return { message: `Nilai \`${text}\` kurang dari nol.`, fix: 'Periksa angkanya di dokumen; hapus tanda minus.' };
	if (unit === 'skor') return undefined;
	if (decimals > 0) {
		// `150.000` is 150 to a program and a hundred and fifty thousand to whoever typed it.
		const fix =
			decimals === 3
				? `Tulis tanpa pemisah ribuan: \`${text.replace('.', '')}\`, bila titik itu pemisah ribuan.`
				: `Tulis tanpa titik dan tanpa desimal, misalnya \`${Number.isInteger(value) ? value : 1786}\`.`;
		return { message: `\`${indicator}\` harus bilangan bulat, tetapi tertulis \`${text}\`.`, fix };
	}
	return unit === 'ya' && value !== 1
		? {
				message: `\`${indicator}\` adalah penanda, tetapi tertulis \`${text}\`.`,
				fix: 'Tulis `1`; hapus barisnya bila tidak berlaku.',
			}
		: undefined;
}

/** Figures that cannot be, alone or beside others of the same document. */
export const figures: Rule = {
	words: {
		'nilai-kosong': wrong`
			Baris angka tanpa nilai, dan tanpa pembilang dan penyebut untuk menghitungnya.
			? Yang tidak ada tidak perlu baris; baris kosong terbaca seperti angka yang hilang.
			→ Isi nilainya, isi pembilang dan penyebutnya, atau hapus barisnya.`,
		'nilai-mustahil': wrong`
			Persen di luar 0 sampai 100, jumlah anak yang pecahan atau kurang dari nol, penyebut nol, atau bagian yang
			melebihi keseluruhan.
			? Biasanya titik desimal bergeser atau dua kolom tertukar.
			→ Periksa angkanya di dokumen.`,
		'persen-bertentangan': wrong`
			Persen yang tidak mungkin berasal dari pembilang dan penyebut di baris yang sama.
			? Salah satu dari tiga angka itu keliru, dan pembaca akan mengutip yang mana saja.
			→ Betulkan yang salah salin. Bila dokumennya memang menulis begitu, beri status \`diragukan\` dan catatan.
			! 106 dari 2.074 balita ditulis 9,08 persen, padahal 5,11 persen; 9,08 persen baru cocok bila yang diukur
			sekitar 1.167. [dinkes-batam-2022-01-13-bukit-tempayan]`,
		'ragu-tanpa-catatan': wrong`
			Angka atau penimbangan berstatus \`diragukan\` tanpa alasan.
			? Pembaca berhak tahu mengapa sebuah angka tidak dipakai.
			→ Tulis alasannya di \`catatan\`.`,
	},
	*run(draft) {
		const { indicators } = lookupOf(draft);
		for (const { rows, place, raw } of draft.figures) {
			const told = new Map<string, { value: number; line: number }>();
			for (const { values, line } of rows) {
				const { nilai, pembilang, penyebut, status } = values;
				const unit = indicators.get(values.indikator)?.satuan;
				if (nilai === null && unit && unit !== 'persen')
					yield error('nilai-kosong', place(line, 'nilai'))`
						Nilai \`${values.indikator}\` kosong; hanya persen yang dapat dihitung dari pembilang dan penyebut.
						→ Isi nilainya.`;
				else if (nilai === null && (pembilang === null || penyebut === null))
					yield error('nilai-kosong', place(line, 'nilai'))`
						Nilai kosong, dan pembilang atau penyebutnya juga kosong.
						→ Isi nilai seperti tertulis di dokumen, atau isi pembilang dan penyebut.`;
				if (status === 'diragukan' && values.catatan === '')
					yield error('ragu-tanpa-catatan', place(line, 'catatan'))`
						Angka ini diragukan, tetapi alasannya tidak ditulis.
						→ Tulis di \`catatan\` mengapa angka ini diragukan.`;
				if (nilai && unit === 'persen' && (nilai.value < 0 || nilai.value > 100))
					yield error('nilai-mustahil', place(line, 'nilai'))`
						Nilai \`${raw(line, 'nilai')}\` berada di luar 0 sampai 100 persen.
						→ Periksa titik desimal dan tanda minusnya: \`27.4\`, bukan \`274\`.`;
				const fault =
					nilai && unit && unit !== 'persen' ? faultOf(nilai, unit, raw(line, 'nilai'), values.indikator) : undefined;
				if (fault) yield error('nilai-mustahil', place(line, 'nilai'), fault.message, fault.fix);
				if (penyebut === 0) {
					yield error('nilai-mustahil', place(line, 'penyebut'))`
						Penyebut nol: tidak ada yang dapat dibagi.
						→ Betulkan penyebutnya, atau kosongkan bila tidak diketahui.`;
				} else if (pembilang !== null && penyebut !== null) {
					if (pembilang > penyebut) {
						yield error('nilai-mustahil', place(line, 'pembilang'))`
							Pembilang ${ID.format(pembilang)} lebih besar daripada penyebut ${ID.format(penyebut)}.
							→ Periksa apakah keduanya tertukar.`;
					} else if (nilai && unit === 'persen' && status !== 'diragukan' && !rateFits(nilai, pembilang, penyebut)) {
						const right = (100 * pembilang) / penyebut;
						yield error('persen-bertentangan', place(line, 'nilai'))`
							Tertulis ${ID.format(nilai.value)} persen, tetapi ${ID.format(pembilang)} dari ${ID.format(penyebut)}
							adalah ${ID.format(right)} persen.
							→ Betulkan angkanya. Bila dokumennya memang menulis begitu, beri status \`diragukan\` dan catatan;
							persen yang cocok: \`${right.toFixed(nilai.decimals)}\`.`;
					}
				}
				if (nilai && status !== 'diragukan' && Number.isInteger(nilai.value))
					told.set([values.indikator, values.wilayah, values.instrumen, values.periode, values.dokumen].join('|'), {
						value: nilai.value,
						line,
					});
			}
			for (const [key, smaller] of told) {
				const [indicator, ...rest] = key.split('|');
				for (const [small, large] of ORDERED) {
					const larger = indicator === small ? told.get([large, ...rest].join('|')) : undefined;
					if (larger && smaller.value > larger.value)
						yield error('nilai-mustahil', place(smaller.line, 'nilai'))`
							\`${small}\` (${ID.format(smaller.value)}) lebih besar daripada \`${large}\`
							(${ID.format(larger.value)}, baris ${larger.line}).
							→ Periksa kedua angka di dokumennya.`;
				}
			}
		}
	},
};
