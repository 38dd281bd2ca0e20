import type { RuleNotes } from './note.ts';

const ORDER_WHY = 'Sebagian tidak mungkin lebih banyak daripada keseluruhannya. Biasanya dua kolom tertukar.';
const ORDER_FIX = 'Periksa kedua kolom di laporan asalnya.';
const order = (finds: string) => ({ severity: 'kesalahan', finds, why: ORDER_WHY, fix: ORDER_FIX }) as const;
const dangling = (what: string, where: string) =>
	({
		severity: 'kesalahan',
		finds: `${what} yang dirujuk tetapi tidak tercatat di ${where}.`,
		why: 'Setiap angka di situs harus dapat dibuka sampai ke asalnya.',
		fix: `Betulkan ejaannya, atau tambahkan ke ${where}.`,
	}) as const;

/** Areas, references, and figures that cannot be. */
export const CONTENT_NOTES: RuleNotes = {
	'tingkat-kode': {
		severity: 'kesalahan',
		finds: 'Kode yang panjangnya tidak sesuai dengan tingkat wilayahnya.',
		why: 'Kode menentukan di mana wilayah itu berada; nama dapat ditulis bermacam-macam.',
		fix: 'Kode kecamatan enam angka, kelurahan dan desa sepuluh angka.',
	},
	'kode-luar-kota': {
		severity: 'kesalahan',
		finds: 'Kode yang bukan milik kota pemilik berkas itu.',
		why: 'Angka satu kota tidak boleh muncul di halaman kota lain.',
		fix: 'Betulkan kodenya, atau pindahkan barisnya ke kota pemiliknya atau ke acuan/angka.csv.',
	},
	'kode-tak-dikenal': {
		severity: 'kesalahan',
		finds: 'Kode wilayah yang tidak ada di wilayah.csv.',
		why: 'Tanpa wilayah yang dikenal, angkanya tidak punya tempat di peta dan tabel.',
		fix: 'Betulkan kodenya; perhatikan nol di belakang yang sering dihapus Excel.',
	},
	'kode-ganda': {
		severity: 'kesalahan',
		finds: 'Satu kode yang tertulis dua kali.',
		why: 'Tidak jelas baris mana yang berlaku.',
		fix: 'Hapus salah satunya, atau betulkan kodenya.',
	},
	'nama-tak-cocok': {
		severity: 'kesalahan',
		finds: 'Nama kelurahan yang bukan milik kodenya.',
		why: 'Baris yang bergeser satu tempat menaruh angka satu kelurahan pada tetangganya.',
		fix: 'Betulkan kode atau namanya; ejaan lain yang memang dipakai dicatat sebagai alias.',
	},
	'berkas-survei': {
		severity: 'kesalahan',
		finds: 'Tabel survei yang nama berkasnya bukan id survei dan tahun.',
		why: 'Survei dan tahun setiap angka di dalamnya dibaca dari nama berkasnya.',
		fix: 'Namai misalnya `survei/ski-2023.csv`.',
	},
	'tidak-disajikan-berangka': {
		severity: 'kesalahan',
		finds: 'Wilayah yang ditulis tidak disajikan oleh survei, tetapi barisnya memuat angka.',
		why: 'Keduanya tidak mungkin benar.',
		fix: 'Tulis nilainya, atau kosongkan angkanya.',
	},
	'selang-separuh': {
		severity: 'kesalahan',
		finds: 'Selang kepercayaan yang hanya punya satu batas.',
		why: 'Selang dengan satu ujung tidak dapat digambar dan tidak dapat dibandingkan.',
		fix: 'Isi keduanya, atau kosongkan keduanya.',
	},
	'tanda-tak-cocok': {
		severity: 'kesalahan',
		finds: 'Tanda ketelitian yang bertentangan dengan N tertimbangnya.',
		why: 'Tanda itu peringatan buku survei; yang salah tempat memperingatkan wilayah yang keliru.',
		fix: 'Hapus tandanya, atau betulkan N tertimbangnya.',
	},
	'salinan-tanpa-uji': {
		severity: 'kesalahan',
		finds: 'Nilai yang disalin dari salinan tanpa menyebut salinannya atau uji yang dilaluinya, atau sebaliknya.',
		why: 'Pembaca berhak tahu bahwa halaman bukunya sendiri belum dicocokkan.',
		fix: 'Isi `cara`, `salinan`, dan `uji` bersama-sama.',
	},
	'diketik-dua-kali': {
		severity: 'kesalahan',
		finds: 'Angka satu dokumen yang ada di tabel survei dan diketik lagi di angka.csv.',
		why: 'Angka yang ditulis di dua tempat suatu hari akan berbeda.',
		fix: 'Hapus yang di angka.csv.',
	},
	'batas-ganda': {
		severity: 'kesalahan atau peringatan',
		finds: 'Satu bentuk peta yang dipakai dua kelurahan, satu kelurahan yang tertulis dua kali, atau dua berkas batas.',
		why: 'Di peta, satu kelurahan akan menutupi yang lain.',
		fix: 'Kosongkan `batas` pada yang belum pasti; hapus bentuk yang berulang.',
	},
	'batas-rusak': {
		severity: 'kesalahan',
		finds:
			'Berkas batas yang tidak terbaca, bukan bidang, dalam meter, tertukar bujur dan lintangnya, atau berada di luar Indonesia.',
		why: 'Bujur dan lintang yang tertukar melemparkan kota ke tempat lain.',
		fix: 'Ubah berkasnya dengan `npm run boundary -- BERKAS`, atau simpan ulang sebagai GeoJSON dalam WGS 84 (EPSG:4326).',
	},
	'batas-nama': {
		severity: 'kesalahan atau peringatan',
		finds: 'Bentuk yang kodenya milik satu kelurahan dan namanya milik kelurahan lain.',
		why: 'Kode yang tertukar memberi kelurahan angka tetangganya, dan petanya tetap tampak rapi.',
		fix: 'Betulkan kode atau namanya; ejaan lain masuk ke `alias` di wilayah.csv.',
	},
	'batas-kurang': {
		severity: 'peringatan',
		finds: 'Berkas batas yang tidak memuat semua kelurahan.',
		why: 'Yang kurang hanya tampil sebagai ubin di bawah peta.',
		fix: 'Tambahkan bentuknya.',
	},
	'batas-bentuk': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Bentuk yang memotong dirinya sendiri, berlubang di luar bidangnya, berupa serpihan, atau menutupi tetangganya.',
		why: 'Titik yang urutannya tertukar menggambar jaring, bukan kelurahan.',
		fix: 'Betulkan di program petanya, lalu ekspor ulang.',
	},
	'batas-letak': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Bentuk yang terletak di tempat lain daripada di peta bawaan: di pulau lain, di tempat kelurahan lain, atau dikelilingi kecamatan lain.',
		why: 'Peta yang kodenya tertukar tampak benar, tetapi setiap angka terletak di kelurahan yang salah.',
		fix: 'Betulkan kodenya; bila peta bawaan yang keliru, kosongkan kolom `batas` di wilayah.csv.',
	},
	'batas-tanpa-kode': {
		severity: 'kesalahan',
		finds: 'Berkas batas yang bentuknya tidak berkode Kemendagri.',
		why: 'Nama saja tidak cukup untuk memasangkan bentuk dengan angkanya.',
		fix: 'Beri setiap bentuk properti `kode`.',
	},
	'dokumen-tak-ada': dangling('Dokumen', 'dokumen.csv'),
	'instrumen-tak-ada': dangling('Alat ukur', 'instrumen.csv'),
	'indikator-tak-ada': dangling('Indikator', 'indikator.csv'),
	'angka-tak-ada': dangling('Angka', 'angka.csv'),
	'kota-tak-ada': dangling('Kota', 'folder kota'),
	'provinsi-tak-ada': dangling('Provinsi', 'acuan/wilayah.csv'),
	'provinsi-kode': {
		severity: 'kesalahan',
		finds: 'Provinsi di kota.json yang bukan dua angka pertama kode kota.',
		why: 'Kode Kemendagri sebuah kota diawali kode provinsinya; bila berbeda, salah satunya salah ketik.',
		fix: 'Periksa kedua kode; yang benar biasanya kode kotanya.',
	},
	'nilai-kosong': {
		severity: 'kesalahan',
		finds: 'Baris angka tanpa nilai, dan tanpa pembilang dan penyebut untuk menghitungnya.',
		why: 'Yang tidak ada tidak perlu baris; baris kosong terbaca seperti angka yang hilang.',
		fix: 'Isi nilainya, isi pembilang dan penyebutnya, atau hapus barisnya.',
	},
	'nilai-mustahil': {
		severity: 'kesalahan',
		finds:
			'Persen di luar 0 sampai 100, jumlah anak yang pecahan atau kurang dari nol, penyebut nol, atau bagian yang melebihi keseluruhan.',
		why: 'Biasanya titik desimal bergeser atau dua kolom tertukar.',
		fix: 'Periksa angkanya di dokumen.',
	},
	'persen-bertentangan': {
		severity: 'kesalahan',
		finds: 'Persen yang tidak mungkin berasal dari pembilang dan penyebut di baris yang sama.',
		why: 'Salah satu dari tiga angka itu keliru, dan pembaca akan mengutip yang mana saja.',
		fix: 'Betulkan yang salah salin. Bila dokumennya memang menulis begitu, beri status `diragukan` dan catatan.',
		example: {
			text: '106 dari 2.074 balita ditulis 9,08 persen, padahal 5,11 persen; 9,08 persen baru cocok bila yang diukur sekitar 1.167.',
			document: 'dinkes-batam-2022-01-13-bukit-tempayan',
		},
	},
	'ragu-tanpa-catatan': {
		severity: 'kesalahan',
		finds: 'Angka atau putaran berstatus `diragukan` tanpa alasan.',
		why: 'Pembaca berhak tahu mengapa sebuah angka tidak dipakai.',
		fix: 'Tulis alasannya di `catatan`.',
	},
	'kelurahan-hilang': {
		severity: 'peringatan',
		finds: 'Kelurahan yang tidak punya baris dalam sebuah putaran.',
		why: 'Yang tidak tertulis dan yang tidak diukur adalah dua hal.',
		fix: 'Tambahkan barisnya; kosongkan sel yang tidak ada angkanya, atau tulis `td` bila tidak diukur.',
	},
	'cakupan-diketik': {
		severity: 'kesalahan',
		finds: 'Cakupan yang diketik walau sasaran dan yang diukur sudah ada.',
		why: 'Angka yang dapat dihitung tidak ditulis dua kali, supaya tidak dapat berbeda.',
		fix: 'Kosongkan cakupan.',
	},
	'tanda-kosong': {
		severity: 'kesalahan',
		finds: 'Bilangan seperti 8888 atau 9999, yang biasa dipakai sebagai tanda kosong.',
		why: 'Tanda kosong yang terbaca sebagai jumlah anak merusak semua penjumlahan.',
		fix: 'Kosongkan selnya. Bila angkanya memang begitu, sebutkan di `catatan`.',
	},
	'diukur-melebihi-sasaran': order('Yang diukur lebih banyak daripada sasaran.'),
	'pendek-melebihi-diukur': order('Balita pendek lebih banyak daripada yang diukur.'),
	'pendek-melebihi-sasaran': order('Balita pendek lebih banyak daripada sasaran.'),
	'sangat-pendek-melebihi-diukur': order('Balita sangat pendek lebih banyak daripada yang diukur.'),
	'sangat-pendek-melebihi-sasaran': order('Balita sangat pendek lebih banyak daripada sasaran.'),
	'terverifikasi-melebihi-sasaran': order(
		'Yang tetap dinyatakan stunting sesudah diperiksa dokter lebih banyak daripada sasaran.',
	),
	'wasting-melebihi-sasaran': order('Balita wasting lebih banyak daripada sasaran.'),
	'underweight-melebihi-sasaran': order('Balita underweight lebih banyak daripada sasaran.'),
	'sangat-pendek-melebihi-pendek': order(
		'Balita sangat pendek lebih banyak daripada balita pendek; kolom `pendek` memuat keduanya.',
	),
	'terverifikasi-melebihi-pendek': order(
		'Yang tetap dinyatakan stunting sesudah diperiksa dokter lebih banyak daripada yang pendek.',
	),
	'terverifikasi-melebihi-diukur': order(
		'Yang tetap dinyatakan stunting sesudah diperiksa dokter lebih banyak daripada yang diukur.',
	),
	'wasting-melebihi-diukur': order('Balita wasting lebih banyak daripada yang diukur.'),
	'skema-aksi': {
		severity: 'kesalahan',
		finds: 'Tindakan yang ditulis memakai susunan aksi yang tidak berlaku pada tahunnya.',
		why: 'Sejak 2025 aksi disusun ulang; nomor yang sama berarti hal yang lain.',
		fix: 'Tulis susunan yang berlaku pada tahun itu, atau betulkan `skema` di kota.json.',
	},
	'nomor-aksi': {
		severity: 'kesalahan',
		finds: 'Nomor aksi yang tidak ada dalam susunannya.',
		why: 'Delapan aksi bernomor 1 sampai 8, sedangkan aksi utama hanya 1 sampai 4 dan selebihnya aksi pendukung.',
		fix: 'Tulis salah satu nomor yang disebut pesannya, atau `lain`.',
	},
	'underweight-melebihi-diukur': order('Balita underweight lebih banyak daripada yang diukur.'),
	'faktor-tanpa-putaran': {
		severity: 'kesalahan',
		finds: 'Baris faktor.csv yang periodenya tidak tercatat di pengukuran.csv.',
		why: 'Faktor diterbitkan di halaman putarannya; tanpa putaran ia tidak muncul di mana pun.',
		fix: 'Catat putarannya, atau betulkan periodenya.',
	},
	'faktor-tanpa-satuan': {
		severity: 'kesalahan',
		finds: 'Nilai faktor yang satuannya kosong.',
		why: 'Angka 71 dapat berarti persen, orang, atau keluarga.',
		fix: 'Tulis persen, atau apa yang dihitung.',
	},
	'tingkat-putaran': {
		severity: 'kesalahan',
		finds: 'Putaran yang tertulis hanya sampai tingkat kota, padahal berkas kelurahannya ada.',
		why: 'Halaman putaran akan berkata tidak ada hasil per kelurahan, padahal ada.',
		fix: 'Kosongkan kolom `tingkat`, atau hapus berkasnya.',
	},
	'koreksi-kurang': {
		severity: 'kesalahan',
		finds:
			'Angka, atau nama, satuan, definisi, dan alamat di sampingnya, yang sudah terbit lalu berubah atau hilang tanpa baris di koreksi.csv. Yang dibandingkan adalah terbitan terakhir: tempat cabang ini berpisah dari cabang utama, atau `--base REF`.',
		why: 'Orang yang mengutip angka lama berhak tahu bahwa angkanya berubah, kapan, dan mengapa. Angka yang berganti nama atau definisi adalah angka lain.',
		fix: 'Tambahkan baris yang dicetak pesannya, lengkap dengan tanggal dan alasannya.',
		example: {
			text: 'Jumlah balita stunting Batam tahun 2023 tertulis 1.207, lalu 1.022 pada akhir tahun, tanpa penjelasan.',
			document: 'dinsospm-batam-2023-12-29',
		},
	},
	'koreksi-tak-cocok': {
		severity: 'kesalahan',
		finds: 'Baris koreksi yang tidak sesuai dengan perubahan apa pun, atau tentang angka yang tidak ada.',
		why: 'Catatan koreksi yang keliru sama menyesatkannya dengan perubahan diam-diam.',
		fix: 'Betulkan id angka, nilai lama, dan nilai barunya.',
	},
	'koreksi-akhir': {
		severity: 'kesalahan',
		finds: 'Koreksi terakhir sebuah angka yang `sesudah`-nya bukan nilai di data sekarang.',
		why: 'Riwayat yang berakhir di nilai lain daripada yang terbit tidak dapat dipercaya.',
		fix: 'Betulkan nilainya, atau tambahkan koreksi baru sampai ke nilai yang sekarang.',
	},
	'wilayah-luar-masa': {
		severity: 'kesalahan',
		finds: 'Baris putaran untuk kelurahan yang waktu itu belum ada, atau sudah dipecah atau digabung.',
		why: 'Angka dua wilayah yang berbeda akan terbaca sebagai satu deret.',
		fix: 'Pakai wilayah yang berlaku waktu itu, atau betulkan `sejak` dan `sampai` di wilayah.csv.',
	},
	'terbitan-tak-diketahui': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Terbitan sebelumnya tidak dapat ditemukan di git, misalnya karena riwayatnya terpotong. Di GitHub Actions dan GitLab CI ini kesalahan.',
		why: 'Tanpa pembanding, angka yang berubah diam-diam tidak terlihat.',
		fix: 'Ambil riwayatnya dengan `git fetch --unshallow`, atau sebutkan pembandingnya dengan `--base REF`.',
	},
	'koreksi-tanpa-alasan': {
		severity: 'kesalahan',
		finds: 'Baris koreksi yang alasannya masih berisi kata contoh.',
		why: 'Perubahan tanpa sebab tidak dapat dinilai pembaca.',
		fix: 'Tulis sebabnya dalam satu kalimat.',
	},
	'koreksi-terhapus': {
		severity: 'kesalahan',
		finds: 'Baris koreksi yang sudah terbit lalu dihapus atau diubah.',
		why: 'Riwayat yang dapat disunting bukan riwayat.',
		fix: 'Kembalikan barisnya; koreksi atas koreksi ditulis sebagai baris baru.',
	},
};
