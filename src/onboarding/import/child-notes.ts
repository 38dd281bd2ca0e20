import { formatNumber } from '../../model/base/format.ts';
import { formatPeriod, type Period } from '../../model/base/period.ts';
import type { Bit, ChildStore } from './child-store.ts';
import type { MeasurementQuality } from './measurement-quality.ts';
import type { RowCount } from './row-count.ts';
import type { Note } from './tally.ts';

/** What was counted while a list of children was read. */
interface Counted {
	readonly period: Period;
	/** Rows about children. */
	readonly rows: number;
	readonly children: ChildStore;
	readonly quality: MeasurementQuality;
	/** Rows that name no child, no village, no readable day. */
	readonly nameless: RowCount;
	readonly placeless: RowCount;
	readonly undated: RowCount;
	/** Rows of a second newborn without a name. */
	readonly twins: RowCount;
	/** Rows whose score and class say different things. */
	readonly conflicting: RowCount;
}

/** What became of the rows and the children of an individual export, in sentences. */
export function childNotes({
	period,
	rows,
	children,
	quality,
	nameless,
	placeless,
	undated,
	twins,
	conflicting,
}: Counted): Note[] {
	const of = (count: number, sentence: string): Note[] => (count > 0 ? [sentence] : []);
	const children_ = (bit: Bit, sentence: string) =>
		of(children.count(bit), `${formatNumber(children.count(bit))} anak ${sentence}`);
	const again = rows - placeless.count - children.size;
	return [
		`${formatNumber(rows)} baris dibaca: ${formatNumber(children.size)} anak, masing-masing dihitung sekali.`,
		...of(again, `${formatNumber(again)} baris adalah pengukuran lain atau salinan dari anak yang sama.`),
		...(children.unmeasured > 0
			? [
					`${formatNumber(children.unmeasured)} anak tanpa pengukuran tinggi pada ` +
						`${formatPeriod(period)}: sasaran, tetapi belum diukur.`,
				]
			: ['Sasaran dikosongkan: berkas ini hanya memuat anak yang diukur, dan banyaknya baris bukan sasaran.']),
		...children_(
			'implausibleHeight',
			'tidak dihitung sebagai diukur, karena ZS TB/U-nya di luar −6 sampai +6 (batas WHO).',
		),
		...children_(
			'unclassified',
			'tidak dihitung sebagai diukur, karena tingginya ada tetapi ZS TB/U dan TB/U kosong atau tak dikenal.',
		),
		...children_(
			'implausibleWasting',
			'tidak dihitung sebagai wasting, karena ZS BB/TB-nya di luar −5 sampai +5 (batas WHO).',
		),
		...children_(
			'implausibleWeight',
			'tidak dihitung sebagai underweight, karena ZS BB/U-nya di luar −6 sampai +5 (batas WHO).',
		),
		...children_('fiveYears', 'sudah berumur 60 bulan atau lebih saat diukur, jadi tidak dihitung: bukan lagi balita.'),
		...children_('twoBirths', 'tercatat dengan lebih dari satu tanggal lahir: periksa NIK ganda.'),
		...of(nameless.count, `${nameless} tanpa NIK yang sah dan tanpa nama; masing-masing dihitung satu anak.`),
		...of(placeless.count, `${placeless} tanpa kelurahan; tidak dihitung.`),
		...of(undated.count, `${undated} dengan tanggal pengukuran yang tidak terbaca; dihitung sebagai belum diukur.`),
		...of(
			twins.count,
			`${twins} tentang bayi tanpa nama yang diukur dua kali pada hari yang sama dengan hasil berbeda; dihitung sebagai anak kembar.`,
		),
		...of(conflicting.count, `${conflicting} dengan ZS TB/U dan kategori TB/U yang tidak cocok; yang dipakai ZS TB/U.`),
		...quality.notes(),
	];
}
