import type { Action, City } from './city.ts';
import { type Period, yearOf } from './period.ts';

/** The two ways in which a year's work against stunting is divided. */
export type SchemeId = '8-aksi' | 'aksi-utama';

/** One step of a scheme. */
export interface Step {
	/** As in `aksi.csv`: `1` to `8`, or `pendukung`. */
	readonly id: string;
	readonly name: string;
	/** What the step asks of a city, in plain words. */
	readonly asks: string;
}

export interface Scheme {
	readonly id: SchemeId;
	readonly name: string;
	/** Ids of the documents that set it out, as far as the data has them. */
	readonly documents: readonly string[];
	readonly steps: readonly Step[];
}

/** Number, name and task of a scheme's steps in order. */
const EIGHT: readonly (readonly [name: string, asks: string])[] = [
	[
		'Analisis situasi',
		'Melihat di mana balita stunting tinggal dan layanan apa yang belum sampai, lalu memilih kelurahan yang didahulukan (lokus).',
	],
	['Rencana kegiatan', 'Menyusun kegiatan dan anggaran setiap dinas untuk menutup kekurangan itu.'],
	['Rembuk stunting', 'Menyepakati rencana di hadapan dinas, kecamatan, kelurahan, dan warga.'],
	[
		'Peraturan kepala daerah',
		'Menetapkan kewenangan kelurahan atau desa dalam penanganan stunting lewat peraturan bupati atau wali kota.',
	],
	['Pembinaan kader', 'Melatih dan mendukung Kader Pembangunan Manusia yang mendampingi keluarga.'],
	[
		'Sistem manajemen data',
		'Mengumpulkan data stunting dan layanannya secara teratur supaya dapat dipakai mengambil keputusan.',
	],
	[
		'Pengukuran dan publikasi',
		'Mengukur balita, lalu mengumumkan hasilnya kepada warga sampai tingkat kelurahan. Situs ini mengerjakan bagian pengumumannya.',
	],
	['Reviu kinerja tahunan', 'Menilai apa yang terlaksana dan apa hasilnya, sebagai bekal tahun berikutnya.'],
];

const MAIN: readonly (readonly [name: string, asks: string])[] = [
	['Analisis situasi', 'Melihat masalah dan layanan yang belum sampai.'],
	['Penguatan perencanaan', 'Memasukkan penanganannya ke rencana dan anggaran daerah.'],
	['Penguatan pelaksanaan', 'Menjalankan layanan dan memantau apakah sampai kepada keluarga.'],
	['Penilaian hasil', 'Menilai hasilnya untuk memperbaiki tahun berikutnya.'],
];

const numbered = (steps: readonly (readonly [string, string])[]): Step[] =>
	steps.map(([name, asks], index) => ({ id: String(index + 1), name, asks }));

/**
 * Both schemes. Names: the eight convergence actions, and the Home Minister's circular 400.5.7/1685/Bangda of 17 March
 * 2025.
 */
export const SCHEMES: Readonly<Record<SchemeId, Scheme>> = {
	'8-aksi': { id: '8-aksi', name: 'Delapan aksi konvergensi', documents: [], steps: numbered(EIGHT) },
	'aksi-utama': {
		id: 'aksi-utama',
		name: 'Aksi utama dan aksi pendukung',
		documents: ['se-mendagri-2025-03-17'],
		steps: [
			...numbered(MAIN),
			{
				id: 'pendukung',
				name: 'Aksi pendukung',
				asks: 'Kegiatan yang menopang aksi utama, misalnya peraturan, kader, dan pengelolaan data.',
			},
		],
	},
};

/** The step of its scheme that an action belongs to; `undefined` for what lies outside it. */
export function stepOf({
	scheme,
	number,
	supporting,
}: Pick<Action, 'scheme' | 'number' | 'supporting'>): Step | undefined {
	const id = supporting ? 'pendukung' : String(number);
	return SCHEMES[scheme].steps.find((step) => step.id === id);
}

/**
 * The scheme that a year follows by a city's settings, which name the year a scheme begins; `undefined` before the
 * first.
 */
export function schemeIn(year: number, schemes: Readonly<Record<string, SchemeId>>): SchemeId | undefined {
	const begun = Object.keys(schemes)
		.map(Number)
		.filter((since) => since <= year);
	return begun.length > 0 ? schemes[String(Math.max(...begun))] : undefined;
}

/** What a city did in one year. */
export interface ActionYear {
	readonly year: number;
	readonly scheme: Scheme;
	/** Every step of the scheme; without actions where no document shows any. */
	readonly steps: readonly { readonly step: Step; readonly actions: readonly Action[] }[];
	/** What documents tell of the year outside the scheme. */
	readonly others: readonly Action[];
}

/**
 * Year by year, newest first, from the first year a city's settings or actions know to the newest date of the data:
 * years of which nothing is known are there too, for a hole in the record is something to be told.
 */
export function actionYears(
	{ actions, schemes }: Pick<City, 'actions' | 'schemes'>,
	newest: Period | undefined,
): ActionYear[] {
	const known = [...actions.map(({ year }) => year), ...Object.keys(schemes).map(Number)];
	const last = Math.max(...actions.map(({ year }) => year), newest ? yearOf(newest) : 0);
	const first = Math.min(...known);
	if (known.length === 0 || last < first) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => {
		const own = actions.filter((action) => action.year === year);
		const scheme = SCHEMES[own[0]?.scheme ?? schemeIn(year, schemes) ?? '8-aksi'];
		return {
			year,
			scheme,
			steps: scheme.steps.map((step) => ({ step, actions: own.filter((action) => stepOf(action)?.id === step.id) })),
			others: own.filter((action) => stepOf(action) === undefined),
		};
	});
}
