import type { RuleNotes } from './note.ts';

/** Counts so small that a child could be recognised. */
export const PRIVACY_NOTES: RuleNotes = {
	'sel-kecil': {
		severity: 'kesalahan',
		finds: 'Jumlah anak, atau selisih pendek dan sangat pendek, dari 1 sampai satu di bawah `ambang_sel_kecil` dalam berkas putaran.',
		why: 'Di satu kelurahan, tetangga dapat menebak siapa dua atau tiga anak itu, dan kesehatan anak adalah data pribadi yang spesifik (UU 27/2022 pasal 4).',
		fix: 'Tulis `ds` di sel itu dan di sel lain yang disebut pesannya. Bila dokumen pihak lain sudah menerbitkan angkanya, tulis `sudah-terbit` di `catatan` putaran itu di pengukuran.csv.',
	},
	'sel-terhitung': {
		severity: 'kesalahan',
		finds: 'Sel `ds` yang dapat dihitung kembali dari sel lain, dari jumlah kota atau kecamatan, atau dari persen di folder data.',
		why: 'Menyamarkan satu sel tidak ada gunanya bila jumlah seluruhnya dan sel lainnya terbuka: tinggal dikurangi.',
		fix: 'Tulis `ds` juga di sel yang disebut pesannya, atau tarik angka yang membukanya.',
	},
};
