import { type RuleWords, wrong } from './words.ts';

const FORM = 'Tanpa itu naskah tidak dapat dibaca, dan halamannya tidak dapat dibuat.';
const ACROSS = 'Cara mengukur yang berbeda menjawab pertanyaan yang berbeda; bedanya bukan naik atau turun.';
const SERIES = 'Hanya angka dengan wilayah, indikator, dan cara mengukur yang sama yang dapat disebut naik atau turun.';
const COMPONENT = 'Komponen menulis angka dari datanya; yang tidak dikenal tidak menulis apa-apa.';
const ONE_EACH = 'Pisahkan menjadi satu tabel atau grafik untuk masing-masing.';

/** What is asked of a programme's text: `npm run check` reads it as it reads the tables. What it shares with them is
 * said there. */
const WRITING_WORDS: RuleWords = {
	'angka-diketik': wrong`
		Angka yang diketik di judul, ringkasan, atau teks.
		? Angka yang diketik tidak ikut berubah bila datanya dikoreksi, dan tidak menuju dokumennya.
		→ Tulis \`<Angka id="…" />\`, atau \`{id}\` di judul dan ringkasan. Bila memang bukan angka situs ini, pakai
		\`<Pengecualian alasan="…">\`.`,
	'angka-ditarik': wrong`
		Angka yang sudah ditarik lewat koreksi.
		? Angka yang ditarik tidak berlaku lagi.
		→ Hapus kalimatnya, atau tulis ulang dengan angka yang masih berlaku.`,
	'angka-kosong': wrong`
		Sel yang tidak punya nilai, seperti yang disamarkan atau tidak diukur.
		? Tanpa nilai tidak ada yang dapat ditulis.
		→ Tulis dengan kata-kata bahwa angkanya belum ditemukan, tidak diukur, atau disamarkan.`,
	'angka-diragukan': wrong`
		Angka yang diragukan di judul, perbandingan, panel, atau grafik.
		? Di tempat itu keraguannya tidak terbaca.
		→ Sebut di dalam kalimat dengan \`<Angka id="…" />\`, yang menulis "(diragukan)" di belakangnya.`,
	'angka-kembar': wrong`
		Id yang tertulis dua kali dalam satu daftar.
		? Baris yang kembar tampak seperti dua temuan.
		→ Hapus salah satunya.`,
	'arah-keliru': wrong`
		Kata seperti naik, turun, atau tetap yang tidak sesuai dengan kedua angkanya.
		? Pembaca mengingat arahnya, bukan angkanya.
		→ Tulis \`<Arah dari="…" ke="…" />\`, yang memilih katanya sendiri.`,
	'arah-terbuka': wrong`
		Arah atau selisih dua angka yang salah satunya dilaporkan berbeda-beda.
		? Selama dokumennya bertentangan, arahnya tidak dapat dikatakan.
		→ Sebut kedua nilainya dengan \`<Angka>\`.`,
	'indikator-campur': wrong`
		Perbandingan dua indikator.
		? ${SERIES}
		→ Pilih dua angka yang hanya berbeda periodenya.`,
	'wilayah-campur': wrong`
		Perbandingan dua wilayah.
		? ${SERIES}
		→ Pilih dua angka dari wilayah yang sama.`,
	'urutan-periode': wrong`
		Perbandingan yang \`dari\`-nya tidak lebih awal daripada \`ke\`-nya.
		? Naik akan terbaca turun.
		→ Tukar kedua id itu.`,
	'alat-campur': wrong`
		Satu indikator dari dua cara mengukur dalam satu tabel atau grafik.
		? ${ACROSS}
		→ ${ONE_EACH}`,
	'satuan-campur': wrong`
		Dua satuan dalam satu grafik.
		? Panjang batang persen dan batang anak tidak dapat dibandingkan.
		→ ${ONE_EACH}`,
	'alat-salah': wrong`
		Angka register di tempat survei, atau sebaliknya.
		? Panel itu menjelaskan cara mengukurnya; angkanya harus dari sana.
		→ Isi \`survei\` dengan angka survei, dan \`register\` dengan angka register.`,
	'alat-keliru': wrong`
		Nama cara mengukur di sebelah angka dari cara mengukur lain.
		? Angkanya akan dikutip dengan sumber yang salah.
		→ Tulis cara mengukur angkanya, atau pakai \`<Angka id="…" sumber />\`.`,
	'waktu-keliru': wrong`
		Tahun, bulan, atau tanggal di sebelah angka dari waktu lain.
		? Tahun terbit berita sering tertukar dengan tahun pengukuran.
		→ Tulis waktu angkanya, atau pakai \`<Angka id="…" sumber />\`.`,
	'tempat-keliru': wrong`
		Angka dari tempat yang tidak dibicarakan kalimatnya.
		? Pembaca akan mengira angka itu milik tempat yang disebut.
		→ Sebut tempat angkanya di kalimat itu, atau pilih angka dari tempat yang dimaksud.`,
	'selisih-keliru': wrong`
		Nilai sebuah angka di tempat selisih, seperti "turun" langsung di depan \`<Angka>\`.
		? Seberapa jauh sebuah angka turun dan berapa nilainya sesudah itu adalah dua hal.
		→ Tulis \`<Selisih dari="…" ke="…" />\`, atau "menjadi" di depan nilainya.`,
	'tanpa-bukti': wrong`
		Penilaian tanpa angka yang menunjukkannya: di bawah target, tergolong rendah, tertinggi, terus turun, hampir
		semua, berkurang separuh.
		? Penilaian dapat keliru seperti angka, tetapi tidak menuju dokumen dan tidak ikut berubah bila datanya dikoreksi.
		→ Sebut angkanya dengan \`<Angka id="…" />\` di kalimat yang sama, arahnya dengan \`<Arah>\`, atau siapa yang
		menilai beserta \`<Dokumen id="…" />\`.`,
	'dasar-keliru': wrong`
		Persen balita yang ditulis sebagai bagian dari penduduk, keluarga, atau orang lain.
		? Dasarnya anak umur 0–59 bulan yang diukur; dari penduduk bagiannya jauh lebih kecil.
		→ Tulis "balita" atau "balita yang diukur" di belakang angkanya.`,
	'pasangan-keliru': wrong`
		Jumlah dan persen yang ditulis sebagai satu hal, padahal dari pengukuran atau definisi yang berbeda.
		? Jumlah anak dari satu hitungan dan persen dari hitungan lain bersama-sama tidak benar.
		→ Pasangkan keduanya dari pengukuran yang sama, atau tulis dalam kalimat sendiri-sendiri.`,
	'satuan-keliru': wrong`
		Satuan yang diketik di belakang angka yang satuannya lain.
		? Persen dan anak adalah dua hal.
		→ Hapus satuannya; \`<Angka>\` menulis satuannya sendiri.`,
	'satuan-salah': wrong`
		Peringkat atau jawaban ya di tempat yang memerlukan ukuran.
		? Peringkat tidak punya selisih, dan ya tidak punya panjang.
		→ Sebut dengan \`<Angka>\` di dalam kalimat, atau dengan \`<Tabel>\`.`,
	'kutipan-panjang': wrong`
		Kutipan yang terlalu panjang.
		? Kata-kata orang lain dikutip secukupnya; selebihnya diceritakan.
		→ Kutip yang terpenting saja, dan ceritakan sisanya dengan kata-kata sendiri.`,
	'komponen-tak-dikenal': wrong`
		Komponen yang tidak ada.
		? ${COMPONENT}
		→ Pakai salah satu komponen di halaman \`/menulis/\`.`,
	'atribut-tak-dikenal': wrong`
		Atribut yang tidak dikenal komponennya.
		? ${COMPONENT}
		→ Lihat bentuk komponennya di halaman \`/menulis/\`.`,
	'atribut-hilang': wrong`
		Komponen tanpa atribut yang diperlukannya.
		? ${COMPONENT}
		→ Lengkapi menurut contohnya di halaman \`/menulis/\`.`,
	'atribut-salah': wrong`
		Atribut yang isinya bukan teks, daftar, atau ya dan tidak seperti seharusnya.
		? ${FORM}
		→ Tulis seperti contohnya di halaman \`/menulis/\`.`,
	'isi-kosong': wrong`
		Komponen yang seharusnya membungkus teks tetapi kosong.
		? ${COMPONENT}
		→ Isi di antara pembuka dan penutupnya.`,
	'peta-tak-ada': wrong`
		Peta untuk penimbangan, indikator, atau tahun lokus yang tidak punya angka kelurahan.
		? Peta tanpa angka hanya gambar.
		→ Pilih salah satu yang disebut pesannya, atau hapus petanya.`,
	'deret-tak-ada': wrong`
		Deret yang tidak ada di angka.csv.
		? Tren memerlukan angka yang dapat dipercaya.
		→ Pilih deret yang disebut pesannya.`,
	'putaran-tak-ada': wrong`
		Penimbangan yang tidak ada di kota itu.
		? Tautannya akan menuju halaman yang tidak ada.
		→ Pilih penimbangan yang ada, atau hapus isiannya.`,
	'istilah-tak-ada': wrong`
		Istilah yang tidak ada di istilah.csv.
		? Tautannya tidak akan menuju penjelasan.
		→ Betulkan ejaannya, atau tambahkan istilahnya.`,
	'program-tak-ada': wrong`
		Tulisan terkait yang tidak ada.
		? Tautannya akan menuju halaman yang tidak ada.
		→ Betulkan namanya, atau hapus dari \`terkait\`.`,
	'kode-di-teks': wrong`
		Kode JavaScript, gaya, atau \`import\` di dalam naskah.
		? Angka dan gambar hanya boleh datang dari komponen, supaya dapat diperiksa.
		→ Hapus; semua komponen tersedia tanpa \`import\`.`,
	'html-di-teks': wrong`
		HTML, kotak centang, atau bagian lain yang bukan tulisan biasa.
		? Tulisan adalah data: ia tidak dapat memuat skrip, formulir, atau bingkai, juga bila penulisnya tidak bermaksud
		jahat.
		→ Tulis dengan Markdown dan komponen di halaman \`/menulis/\`.`,
	'tautan-salah': wrong`
		Tautan yang bukan \`https://…\`, \`mailto:…\`, atau halaman situs ini.
		? Tautan lain dapat menjalankan kode di peramban pembaca, atau membawanya ke tempat yang tidak tampak.
		→ Tulis alamatnya lengkap, atau halaman situs ini seperti \`../../kota/bontang/\`.`,
	'gambar-di-teks': wrong`
		Gambar dari berkas atau dari situs lain.
		? Gambar yang tidak digambar dari data tidak dapat diperiksa, dan berkas yang disebutnya dapat menjalankan kode
		saat situs dibangun.
		→ Pakai \`<Peta>\`, \`<Tren>\`, \`<Batang>\`, atau \`<DuaAngka>\`, yang menggambar dari angkanya.`,
	'catatan-kaki': wrong`
		Catatan kaki.
		? Keterangannya terpisah jauh dari angkanya, dan judul bawaannya bukan bahasa Indonesia.
		→ Tulis di dalam kalimat; sebut dokumennya dengan \`<Dokumen id="…" />\`.`,
	'isi-berlebih': wrong`
		Komponen dengan isi yang tidak ditampilkannya.
		? ${COMPONENT}
		→ Tutup dengan \`/>\`.`,
	'nama-berkas': wrong`
		Nama berkas yang tidak dapat menjadi alamat.
		? Alamat halaman dibuat dari nama berkasnya, dan tidak pernah berubah.
		→ Pakai huruf kecil, angka, dan tanda hubung saja.`,
	'muka-rusak': wrong`
		Isian di antara tanda \`---\` yang tidak ada atau tidak terbaca.
		? ${FORM}
		→ Buat kerangkanya dengan \`npm run new-program\`.`,
	'muka-salah': wrong`
		Isian yang tidak dikenal, hilang, atau tidak sesuai.
		? ${FORM}
		→ Tulis seperti yang disebut pesannya.`,
	'mdx-rusak': wrong`
		Tag, kurung kurawal, atau tanda kutip yang tidak ditutup.
		? ${FORM}
		→ Periksa tanda di sekitar tempat yang ditunjuk.`,
	'belum-ditulis': wrong`
		Bagian kerangka yang belum diganti.
		? Pembaca akan melihat petunjuk untuk penulis.
		→ Ganti dengan tulisan Anda. \`npm run dev\` tetap menampilkan halamannya selama ditulis.`,
};

/** The same as a part of the page of rules. */
export const WRITING_NOTES = {
	id: 'tulisan',
	name: 'Tulisan program',
	about:
		'Naskah di `src/content/programs/` diperiksa seperti tabel: angkanya datang dari data, dan kata-katanya ' +
		'sesuai dengan angkanya.',
	notes: WRITING_WORDS,
};
