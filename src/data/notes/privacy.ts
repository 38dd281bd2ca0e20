import type { RuleNotes } from './note.ts';

/** Counts so small that a child could be recognised. */
export const PRIVACY_NOTES: RuleNotes = {
	'sel-kecil': {
		severity: 'kesalahan',
		finds:
			'Jumlah anak, atau selisih pendek dan sangat pendek, dari 1 sampai satu di bawah `ambang_sel_kecil` dalam berkas putaran; juga jumlah yang sama dengan semua yang diukur.',
		why: 'Di satu kelurahan, tetangga dapat menebak siapa dua atau tiga anak itu, dan kesehatan anak adalah data pribadi yang spesifik (UU 27/2022 pasal 4).',
		fix: 'Tulis `ds` di sel itu dan di sel lain yang disebut pesannya. Bila dokumen pihak lain sudah menerbitkan angkanya, tulis `sudah-terbit` di `catatan` putaran itu di pengukuran.csv.',
	},
	'sel-terhitung': {
		severity: 'kesalahan',
		finds:
			'Sel `ds` yang dapat dihitung kembali dari sel lain atau dari angka mana pun di folder data: jumlah atau persen kota, kecamatan, dan puskesmas, dari periode yang bertumpang, alat ukur dan indikator apa pun yang menghitung anak, faktor.csv, catatan, letak, alias, judul, kekeliruan; dengan `--base` juga bersama keadaan yang sudah terbit sebelumnya.',
		why: 'Menyamarkan satu sel tidak ada gunanya bila jumlah seluruhnya dan sel lainnya terbuka: tinggal dikurangi.',
		fix: 'Tulis `ds` juga di sel yang disebut pesannya, atau tarik angka yang membukanya.',
	},
	'angka-kecil': {
		severity: 'kesalahan',
		finds:
			'Jumlah orang dari 1 sampai satu di bawah `ambang_sel_kecil` dalam angka.csv, atau persen yang bersama penyebutnya membuka jumlah sekecil itu, atau yang menyebut semua yang diukur mengalaminya. Survei dan target tidak dinilai.',
		why: 'Angka di angka.csv terbaca sama jelasnya dengan sel putaran; dari persen dan penyebutnya jumlah anaknya terhitung kembali.',
		fix: 'Hapus barisnya. Bila dokumen pihak lain sudah menerbitkannya, tulis `sudah-terbit` di `catatan`; bila pembilangnya sebenarnya lebih besar, tulis di `pembilang`.',
	},
	'angka-terhitung': {
		severity: 'kesalahan',
		finds:
			'Jumlah kota atau kecamatan yang, dikurangi bagian-bagiannya yang terbit, menyisakan beberapa anak saja untuk bagian yang tidak terbit.',
		why: 'Yang dikosongkan terbuka lagi dengan satu kali pengurangan.',
		fix: 'Tarik jumlahnya, atau sembunyikan satu bagian lagi.',
	},
	'faktor-sel-kecil': {
		severity: 'kesalahan',
		finds:
			'Faktor atau kelompok berisiko di faktor.csv yang jumlah orangnya dari 1 sampai satu di bawah `ambang_sel_kecil`.',
		why: 'Segelintir calon pengantin di satu kelurahan bukan statistik lagi; tetangga tahu siapa mereka.',
		fix: 'Tulis `ds`. Bila dokumen pihak lain sudah menerbitkannya, tulis `sudah-terbit` di `catatan`.',
	},
	'faktor-terhitung': {
		severity: 'kesalahan',
		finds:
			'Kelompok orang di faktor.csv yang disamarkan atau tidak ditulis, tetapi dapat dihitung dari jumlah kota atau kecamatannya dikurangi bagian lain.',
		why: 'Satu kelurahan yang disamarkan adalah jumlah kecamatannya dikurangi kelurahan yang lain.',
		fix: 'Tulis `ds` juga di wilayah yang disebut pesannya, atau di jumlahnya.',
	},
	'teks-kecil': {
		severity: 'kesalahan',
		finds:
			'Catatan, uraian, letak, nama faktor, alasan, alias, judul dokumen, kekeliruan, atau keterangan kota yang menyebut jumlah anak di bawah `ambang_sel_kecil`, dengan angka atau dengan kata.',
		why: 'Kalimat dibaca orang lebih sering daripada tabel.',
		fix: 'Tulis `kurang dari` ambangnya, atau hapus jumlahnya. Bila dokumen pihak lain sudah menerbitkannya, tulis `sudah-terbit` di `catatan` atau `alasan` baris itu.',
	},
	'koreksi-membuka': {
		severity: 'kesalahan',
		finds:
			'Baris koreksi.csv yang menulis angka yang disamarkan, angka yang terlalu kecil, atau jumlah, juga yang kemudian dikoreksi lagi, yang membuat sel `ds` dapat dihitung.',
		why: 'Menyamarkan sel percuma bila koreksinya mencatat isinya.',
		fix: 'Tulis `tidak_diulang` di tempat angka itu. Tanggal, angka mana, dan alasannya tetap tercatat.',
	},
};
