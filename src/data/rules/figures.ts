import { rateFits } from '../../model/quantity.ts';
import { error } from '../issue.ts';
import type { Rule } from './rule.ts';

const ID = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Counts of one document that must be in this order, smallest first. */
const ORDERED = [
	['jumlah-sangat-pendek', 'jumlah-balita-stunting'],
	['jumlah-balita-stunting', 'jumlah-balita-diukur'],
	['jumlah-stunting-terverifikasi', 'jumlah-pendek-sebelum-verifikasi'],
	['jumlah-pendek-sebelum-verifikasi', 'jumlah-balita-diukur'],
	['jumlah-balita-diukur', 'jumlah-sasaran-balita'],
] as const;

/** Figures that cannot be, alone or beside others of the same document. */
export const figures: Rule = function* (draft) {
	const units = new Map(draft.indicators.rows.map(({ values }) => [values.id, values.satuan]));
	for (const { rows, place, raw } of draft.figures) {
		const told = new Map<string, { value: number; line: number }>();
		for (const { values, line } of rows) {
			const { nilai, pembilang, penyebut, status } = values;
			const unit = units.get(values.indikator);
			if (nilai === null && unit && unit !== 'persen') {
				yield error(
					'nilai-kosong',
					place(line, 'nilai'),
					`Nilai \`${values.indikator}\` kosong; hanya persen yang dapat dihitung dari pembilang dan penyebut.`,
					'Isi nilainya.',
				);
			} else if (nilai === null && (pembilang === null || penyebut === null)) {
				yield error(
					'nilai-kosong',
					place(line, 'nilai'),
					'Nilai kosong, dan pembilang atau penyebutnya juga kosong.',
					'Isi nilai seperti tertulis di dokumen, atau isi pembilang dan penyebut.',
				);
			}
			if (status === 'diragukan' && values.catatan === '') {
				yield error(
					'ragu-tanpa-catatan',
					place(line, 'catatan'),
					'Angka ini diragukan, tetapi alasannya tidak ditulis.',
					'Tulis di `catatan` mengapa angka ini diragukan.',
				);
			}
			if (nilai && unit === 'persen' && (nilai.value < 0 || nilai.value > 100)) {
				yield error(
					'nilai-mustahil',
					place(line, 'nilai'),
					`Nilai \`${raw(line, 'nilai')}\` berada di luar 0 sampai 100 persen.`,
					'Periksa titik desimal dan tanda minusnya: `27.4`, bukan `274`.',
				);
			}
			if (nilai && unit && unit !== 'persen' && unit !== 'skor') {
				if (nilai.value < 0) {
					yield error(
						'nilai-mustahil',
						place(line, 'nilai'),
						`Nilai \`${raw(line, 'nilai')}\` kurang dari nol.`,
						'Periksa angkanya di dokumen; hapus tanda minus.',
					);
				} else if (!Number.isInteger(nilai.value)) {
					yield error(
						'nilai-mustahil',
						place(line, 'nilai'),
						`\`${values.indikator}\` harus bilangan bulat, tetapi tertulis \`${raw(line, 'nilai')}\`.`,
						`Tulis tanpa pemisah ribuan: \`${raw(line, 'nilai').replace('.', '')}\`, bila titik itu pemisah ribuan.`,
					);
				}
			}
			if (penyebut === 0) {
				yield error(
					'nilai-mustahil',
					place(line, 'penyebut'),
					'Penyebut nol: tidak ada yang dapat dibagi.',
					'Betulkan penyebutnya, atau kosongkan bila tidak diketahui.',
				);
			} else if (pembilang !== null && penyebut !== null) {
				if (pembilang > penyebut) {
					yield error(
						'nilai-mustahil',
						place(line, 'pembilang'),
						`Pembilang ${ID.format(pembilang)} lebih besar daripada penyebut ${ID.format(penyebut)}.`,
						'Periksa apakah keduanya tertukar.',
					);
				} else if (nilai && unit === 'persen' && status !== 'diragukan' && !rateFits(nilai, pembilang, penyebut)) {
					const right = (100 * pembilang) / penyebut;
					yield error(
						'persen-bertentangan',
						place(line, 'nilai'),
						`Tertulis ${ID.format(nilai.value)} persen, tetapi ${ID.format(pembilang)} dari ${ID.format(penyebut)} adalah ${ID.format(right)} persen.`,
						`Betulkan angkanya. Bila dokumennya memang menulis begitu, beri status \`diragukan\` dan catatan; persen yang cocok: \`${right.toFixed(nilai.decimals)}\`.`,
					);
				}
			}
			if (nilai && status !== 'diragukan' && Number.isInteger(nilai.value)) {
				told.set([values.indikator, values.wilayah, values.instrumen, values.periode, values.dokumen].join('|'), {
					value: nilai.value,
					line,
				});
			}
		}
		for (const [key, smaller] of told) {
			const [indicator, ...rest] = key.split('|');
			for (const [small, large] of ORDERED) {
				const larger = indicator === small ? told.get([large, ...rest].join('|')) : undefined;
				if (larger && smaller.value > larger.value) {
					yield error(
						'nilai-mustahil',
						place(smaller.line, 'nilai'),
						`\`${small}\` (${ID.format(smaller.value)}) lebih besar daripada \`${large}\` (${ID.format(larger.value)}, baris ${larger.line}).`,
						'Periksa kedua angka di dokumennya.',
					);
				}
			}
		}
	}
};
