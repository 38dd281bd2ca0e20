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
		'Melihat di mana balita stunting tinggal dan layanan apa yang belum sampai, lalu memilih kelurahan yang ' +
			'didahulukan (lokus).',
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
		'Mengukur balita, lalu mengumumkan hasilnya kepada warga sampai tingkat kelurahan. Situs ini mengerjakan ' +
			'bagian pengumumannya.',
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

/** Both schemes. Names: the eight convergence actions, and the Home Minister's circular 400.5.7/1685/Bangda of 17 March
 * 2025. */
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
