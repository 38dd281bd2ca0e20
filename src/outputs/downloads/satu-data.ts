import { type AnyTable, columnNotes } from '../../data/csv/table.ts';
import { roundRowsTable } from '../../data/tables/rounds.ts';
import type { Indicator, Unit } from '../../model/base/indicator.ts';
import { observationsOf } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { COUNTED, COUNTS } from '../../model/measures.ts';
import { LEVEL_WORDS } from './words.ts';

/** Metadata of Satu Data Indonesia in the columns of the forms MS-Ind and MS-Var (BPS regulation 5 of 2020), filled
 * with what the data itself says. What only the office or BPS can say stands empty. Columns 2 to 17 and 2 to 12 as BPS
 * Sulawesi Tenggara's entry of both forms has them (Syantik, 2021), those of MS-Var also as BPS Banten taught them (10
 * August 2021); the regulation's own annex was not at hand. */

/** Column of the form, and what belongs there. */
export type Form = Readonly<Record<string, string>>;

const MEASURE_WORDS: Readonly<Record<Unit, string>> = {
	percent: 'Persentase',
	children: 'Jumlah',
	count: 'Jumlah',
	rupiah: 'Nilai',
	score: 'Skor',
	rank: 'Peringkat',
	yes: 'Penanda',
};

const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What belongs into the columns of a composite indicator where it is none. */
const NOT_COMPOSITE = 'Tidak berlaku';

/** Form MS-Ind of one indicator. */
function indicatorForm(indicator: Indicator, publication: Publication): Form {
	const { name, definition, unit, unitWord, numerator, denominator } = indicator;
	const own = observationsOf(publication).filter((each) => each.indicator === indicator);
	const levels = new Set(own.map(({ area }) => publication.areas[area]?.level));
	const isShare = unit === 'percent' && numerator !== '' && denominator !== '';
	return {
		'Nama Indikator': name,
		Konsep: '',
		Definisi: definition,
		Interpretasi: isShare ? `Bagian dari ${denominator} yang merupakan ${numerator}.` : '',
		'Metode/Rumus Penghitungan': isShare
			? `${upper(numerator)} dibagi ${denominator}, ditulis sebagai persentase.`
			: '',
		Ukuran: MEASURE_WORDS[unit],
		Satuan: upper(unitWord),
		'Klasifikasi Penyajian': 'Wilayah; periode; cara mengukur',
		'Apakah Merupakan Indikator Komposit': 'Tidak',
		'Publikasi Ketersediaan Indikator Pembangun': NOT_COMPOSITE,
		'Nama Indikator Pembangun': NOT_COMPOSITE,
		'Kegiatan Penghasil Variabel Pembangun': [...new Set(own.map(({ instrument }) => instrument.name))].join('; '),
		'Kode Kegiatan': '',
		'Nama Variabel Pembangun': [numerator, denominator].filter(Boolean).map(upper).join('; '),
		'Level Estimasi': (Object.keys(LEVEL_WORDS) as (keyof typeof LEVEL_WORDS)[])
			.filter((level) => levels.has(level))
			.map((level) => upper(LEVEL_WORDS[level]))
			.join('; '),
		'Apakah Indikator Dapat Diakses Umum': 'Ya',
	};
}

/** Form MS-Var of every count that a round's table holds. */
function variableForms(): Form[] {
	const notes = columnNotes(roundRowsTable as unknown as AnyTable);
	return COUNTS.map((count) => {
		const { column, title, partOf } = COUNTED[count];
		const larger = partOf.map((each: keyof typeof COUNTED) => COUNTED[each].title.toLowerCase());
		return {
			'Nama Variabel': title,
			Alias: column,
			Konsep: '',
			Definisi: notes.find(({ name }) => name === column)?.about ?? '',
			'Referensi Pemilihan': '',
			'Referensi Waktu': 'Bulan penimbangan',
			'Tipe Data': 'Bilangan bulat',
			'Klasifikasi Isian': 'Nol atau lebih; jumlah kecil disamarkan',
			'Aturan Validasi': larger.length > 0 ? `Tidak lebih dari ${larger.join(', ')}` : '',
			'Kalimat Pertanyaan': '',
			'Apakah Variabel Dapat Diakses Umum': 'Ya',
		};
	});
}

/** Both forms: every indicator that has a number here, and every variable of a round. */
export function satuData(publication: Publication): {
	readonly indicators: readonly { readonly id: string; readonly form: Form }[];
	readonly variables: readonly Form[];
} {
	const used = new Set(observationsOf(publication).map(({ indicator }) => indicator));
	return {
		indicators: publication.indicators
			.filter((indicator) => used.has(indicator))
			.map((indicator) => ({ id: indicator.id, form: indicatorForm(indicator, publication) })),
		variables: variableForms(),
	};
}
