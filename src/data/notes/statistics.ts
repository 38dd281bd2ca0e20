import { COVERAGE_FLOOR } from '../../model/base/band.ts';
import { sayBound } from '../../model/base/say.ts';
import { EFFECTIVE_SAMPLE, MEAN_SAMPLE, REGISTER_FACTOR } from '../../model/figures/plausible.ts';
import type { RuleNotes } from './note.ts';

const target = (value: number) => sayBound('target', value);

/** What a good statistician would ask about figures that are well formed. */
export const STATISTICS_NOTES: RuleNotes = {
	'survei-di-bawah-kota': {
		severity: 'kesalahan',
		finds: 'Hasil survei yang ditulis untuk kecamatan, kelurahan, desa, atau puskesmas.',
		why: 'Survei nasional mengambil contoh yang cukup untuk kabupaten atau kota, tidak untuk wilayah di bawahnya.',
		fix: 'Tulis alat ukur yang benar, biasanya e-PPGBM atau operasi timbang; `tidak-disebut` bila dokumen tidak menyebutnya.',
	},
	'jumlah-provinsi': {
		severity: 'kesalahan',
		finds:
			'Tabel survei yang rata-rata tertimbang kabupaten dan kotanya lebih dari 0,1 poin dari nilai provinsinya, atau N tertimbangnya berselisih lebih dari tiga.',
		why: 'Bila semua wilayah disajikan, rata-ratanya adalah nilai provinsi. Selisihnya menunjukkan angka yang salah salin.',
		fix: 'Cari nilai atau N yang salah salin di provinsi itu.',
	},
	'uji-tak-mungkin': {
		severity: 'kesalahan',
		finds: 'Nilai yang ditulis lolos uji jumlah provinsi, padahal ada wilayah tanpa nilai atau tanpa N di provinsinya.',
		why: 'Uji yang tidak dapat dilakukan tidak menjamin apa-apa.',
		fix: 'Tulis `jumlah-tidak-penuh`, atau lengkapi wilayahnya.',
	},
	'salinan-berbeda': {
		severity: 'peringatan',
		finds: 'Angka suatu dokumen yang berbeda dari tabel survei yang sama.',
		why: 'Salah satunya keliru salin; pembaca akan melihat keduanya sebagai pertentangan.',
		fix: 'Cocokkan dengan bukunya; beri status `diragukan` dan catatan pada yang pasti keliru.',
		example: {
			text: 'SKI 2023 untuk Tangerang Selatan ditulis 9,5 persen, padahal tabelnya 9,2.',
			document: 'tribun-tangerang-2024-08-23',
		},
	},
	'survei-tidak-lengkap': {
		severity: 'peringatan',
		finds: 'Tabel survei yang tidak memuat semua provinsi, atau tidak semua kabupaten dan kota.',
		why: 'Wilayah yang tertinggal saat menyalin terbaca sebagai belum ditemukan.',
		fix: 'Tambahkan barisnya; tulis `ts` bila bukunya sendiri tidak menyajikan wilayah itu.',
	},
	'selang-tanpa-nilai': {
		severity: 'kesalahan',
		finds: 'Selang kepercayaan yang tidak memuat nilainya sendiri, atau melewati seratus persen.',
		why: 'Biasanya baris atau kolomnya bergeser saat disalin.',
		fix: 'Periksa ketiga angka di dokumennya.',
	},
	'selang-bukan-survei': {
		severity: 'kesalahan',
		finds: 'Selang kepercayaan pada angka yang bukan hasil survei contoh acak.',
		why: 'Hitungan register tidak berasal dari contoh acak; ketidakpastiannya soal siapa yang datang.',
		fix: 'Kosongkan selangnya, atau betulkan instrumennya.',
	},
	'tahun-survei': {
		severity: 'kesalahan',
		finds:
			'Survei pada tahun ketika survei itu tidak mengukur. SSGI: 2021, 2022, 2024. SKI: 2023. SSGBI: 2019. Riskesdas: 2007, 2010, 2013, 2018. PSG: 2015-2017. Tahun sesudah 2024 tidak dinilai.',
		why: 'Tahun yang tergeser membuat kenaikan tampak sebagai penurunan.',
		fix: 'Tulis survei tahun itu, atau betulkan tahunnya.',
		example: {
			text: 'Hasil SSGI 2021 dan 2022 untuk Batam (17,5 dan 15,2 persen) diberi tahun 2022 dan 2023. Alamat dokumennya tidak tercatat.',
		},
	},
	'tahun-tergeser': {
		severity: 'peringatan',
		finds: 'Hasil survei yang ditentang dokumen lain dan sama dengan hasil survei sebelum atau sesudahnya.',
		why: 'Besar kemungkinan tahunnya tergeser saat disalin.',
		fix: 'Betulkan tahunnya; bila dokumennya memang begitu, beri status `diragukan` dan catatan.',
		example: { text: '17,5 persen, hasil SSGI 2021 untuk Batam, diberi tahun 2022. Alamat dokumennya tidak tercatat.' },
	},
	'semua-pendek': {
		severity: 'kesalahan',
		finds: 'Kelurahan atau desa yang semua balitanya tertulis pendek, kecuali yang anaknya sedikit.',
		why: 'Berkas yang hanya memuat anak yang pendek memberi seratus persen di mana-mana.',
		fix: 'Isi `diukur` dengan semua balita yang diukur. Bila memang begitu, tulis "100 persen" di `catatan` putaran.',
	},
	'cakupan-penuh': {
		severity: 'kesalahan',
		finds: 'Putaran yang sasarannya sama dengan yang diukur di semua kelurahan atau desa.',
		why: 'Sasaran yang disalin dari jumlah yang diukur menyembunyikan anak yang tidak datang.',
		fix: 'Isi `sasaran` dari datanya sendiri atau kosongkan. Bila memang semua diukur, tulis "100 persen" di `catatan` putaran.',
	},
	'pecahan-persen': {
		severity: 'kesalahan',
		finds: 'Prevalensi atau cakupan yang tampaknya ditulis sebagai pecahan, bukan persen.',
		why: 'Lembar kerja menyimpan persen sebagai pecahan; disalin begitu saja, angkanya seratus kali terlalu kecil.',
		fix: 'Tulis persennya. Bila memang sekecil itu, sebutkan angkanya di `catatan`.',
	},
	'kota-lawan-putaran': {
		severity: 'kesalahan',
		finds: 'Persen kota yang lain dari jumlah kelurahannya pada putaran yang sama.',
		why: 'Salah satunya salah, atau keduanya menghitung anak yang berbeda.',
		fix: 'Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di `catatan` dan sebutkan hasil jumlahnya.',
	},
	'periode-sesudah-dokumen': {
		severity: 'kesalahan',
		finds: 'Angka yang periodenya dimulai sesudah dokumennya terbit.',
		why: 'Dokumen tidak dapat memuat hasil yang belum diukur; biasanya tahunnya salah ketik.',
		fix: 'Betulkan periodenya, atau tanggal dokumennya.',
	},
	'tahun-tak-masuk-akal': {
		severity: 'kesalahan',
		finds: 'Tahun sebelum 1990 atau sesudah dokumen terbaru; untuk target, sesudah 2060.',
		why: 'Satu angka yang salah ketik menjadi angka "terbaru" dan judul halaman.',
		fix: 'Betulkan tahunnya menurut dokumen.',
	},
	'target-tak-dikenal': {
		severity: 'kesalahan',
		finds: 'Target nasional yang nilai dan tahunnya tidak ada dalam rencana mana pun.',
		why: `Target yang salah mengubah penilaian atas semua kota. Yang berlaku: ${target(14)} persen untuk 2024 (Bappenas menyebut ${target(20.1)}), ${target(18.8)} untuk 2025, ${target(14.2)} untuk 2029, ${target(5)} untuk 2045; sebelumnya ${target(24.1)}, ${target(21.1)}, ${target(18.4)}, dan ${target(16)} untuk 2020 sampai 2023.`,
		fix: 'Betulkan nilai atau tahunnya menurut peraturannya.',
		example: { text: 'Target 5 persen ditulis untuk 2029, padahal untuk 2045.', document: 'antara-kepri-236005' },
	},
	'wilayah-ganda': {
		severity: 'kesalahan',
		finds: 'Satu wilayah yang tercatat dua kali: dua kode bernama sama, atau angka satu dokumen di dua berkas.',
		why: 'Daftar dan peringkat menghitungnya dua kali.',
		fix: 'Simpan satu saja.',
		example: { text: 'Daftar SSGI 2021 untuk Banten memuat Kota Cilegon dua kali.', document: 'databoks-banten-2021' },
	},
	'jumlah-kecamatan': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Jumlah semua kecamatan yang lain dari angka kota pada alat ukur dan periode yang sama. Peringatan saja bila catatan menyebut jumlah itu.',
		why: 'Ada kecamatan yang salah salin, atau anak yang dihitung di luar kecamatan mana pun.',
		fix: 'Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di `catatan` dan sebutkan jumlahnya.',
	},
	'jumlah-kelurahan': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Jumlah kelurahan yang lain dari angka kota pada putaran yang sama. Peringatan saja bila catatan menyebut jumlah itu.',
		why: 'Ada kelurahan yang tertinggal, atau anak yang dihitung di luar kelurahan mana pun.',
		fix: 'Cocokkan dengan dokumen; bila dokumennya memang berbeda, jelaskan di `catatan` dan sebutkan jumlahnya.',
		example: {
			text: 'Bontang, 11 Mei 2025: 15 kelurahan berjumlah 1.722, sedangkan kota 1.753; dokumen menyebut juga Kampung Sidrap.',
			document: 'klik-kaltim-2025-05-11',
		},
	},
	'bagian-tak-mungkin': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Persen kecamatan atau kelurahan yang tidak dapat membentuk persen keseluruhannya. Kesalahan bila hitungannya diketahui atau semua bagian ada; peringatan bila besar bagiannya harus diandaikan sama dan bagian lain menjadi kurang dari setengah persen keseluruhan.',
		why: 'Persen keseluruhan selalu berada di antara persen bagiannya.',
		fix: 'Periksa angka, periode, dan alat ukurnya. Bila dokumennya memang begitu, beri status `diragukan` dan catatan.',
		example: {
			text: 'Batam 2025: Nongsa 3,12, Sekupang 3,02, dan Batu Aji 2,43 persen, seluruh kota 1,0 persen.',
			document: 'antara-kepri-248038',
		},
	},
	'pembilang-lain': {
		severity: 'kesalahan',
		finds:
			'Persen yang tidak cocok dengan jumlah yang menyertainya, tetapi tepat cocok dengan jumlah lain dari pengukuran yang sama.',
		why: 'Dua definisi tercampur: persen dari yang satu, jumlah dari yang lain.',
		fix: 'Pasangkan persen dengan jumlahnya sendiri, dan tulis setiap definisi sebagai indikatornya sendiri.',
		example: {
			text: '1.219 anak ditulis 17,4 persen; persen itu milik 1.752 anak sebelum pemeriksaan ulang, dan 1.219 adalah 12,1 persen.',
			document: 'klik-kaltim-2025-11-04',
		},
	},
	'persen-survei-jumlah-register': {
		severity: 'kesalahan',
		finds: 'Jumlah anak dari register yang dipasangkan dengan persen dari survei.',
		why: 'Register menghitung anak yang datang; survei menaksir seluruh balita. Jumlah yang satu tidak menghasilkan persen yang lain.',
		fix: 'Tulis keduanya sebagai dua angka dengan alat ukurnya masing-masing.',
		example: {
			text: '1.333 balita ditulis 9 persen; menurut e-PPGBM 1,15 persen, dan 9 persen adalah hasil SSGI 2022.',
			document: 'idn-times-2023-02-05',
		},
	},
	'cakupan-rendah': {
		severity: 'peringatan',
		finds: `Persen stunting yang diukur pada kurang dari ${sayBound('cakupan', COVERAGE_FLOOR)} persen sasaran dan tidak ditandai sementara.`,
		why: 'Yang tidak datang bisa berbeda dari yang datang. Angka seperti ini tidak dipakai untuk peringkat; begitu juga yang cakupannya tidak diketahui.',
		fix: 'Beri status `sementara`, atau tulis cakupannya di `catatan`.',
		example: {
			text: 'Bontang, 5 November 2025: 18,70 persen pada cakupan 54,95 persen; sesudah semua diukur 16,34 persen.',
			document: 'sepintas-berita-2025-11-05',
		},
	},
	lompatan: {
		severity: 'peringatan',
		finds: `Perubahan yang terlalu besar. Survei: lebih dari tiga kali galat baku selisihnya, dengan andaian yang longgar bahwa contoh satu kota setara ${sayBound('sampel', EFFECTIVE_SAMPLE)} balita (SSGI 2022 mengukur rata-rata ${sayBound('sampel', MEAN_SAMPLE)} per kota; rumah yang berdekatan mirip, jadi nilainya dipotong setengah lebih). Register: lebih dari ${sayBound('register', REGISTER_FACTOR, 'dua')} kali lipat dalam setahun tanpa cakupan.`,
		why: 'Tinggi badan ribuan anak tidak berubah secepat itu. Yang sering berubah adalah tahun, alat ukur, atau siapa yang datang.',
		fix: 'Periksa kedua angka di dokumennya. Bila memang begitu, jelaskan di `catatan` dan sebutkan angka yang lama.',
		example: {
			text: '15,2 persen pada 2022 disebut turun menjadi 2,35 persen pada 2023; yang pertama survei, yang kedua register.',
			document: 'antara-kepri-248038',
		},
	},
	'nilai-berulang': {
		severity: 'peringatan',
		finds: 'Satu dokumen memberi nilai yang sama sampai desimalnya untuk dua periode.',
		why: 'Satu nilai mungkin tersalin dua kali.',
		fix: 'Periksa dokumennya; bila memang sama, tulis begitu di `catatan`.',
	},
	'digit-tergelincir': {
		severity: 'peringatan',
		finds: 'Dua dokumen yang nilainya berbeda satu angka berlebih atau dua angka yang tertukar.',
		why: 'Salah ketik seperti ini mudah terjadi dan sulit terlihat.',
		fix: 'Periksa dokumennya; bila dokumennya yang salah, beri status `diragukan` dan catatan.',
		example: { text: 'SSGI 2022 untuk Binjai ditulis 18,17 persen, padahal 18,7.', document: 'antara-sumut-536064' },
	},
	'desimal-survei': {
		severity: 'peringatan',
		finds: 'Hasil SSGI atau SKI dengan lebih dari satu angka di belakang koma, tanpa catatan.',
		why: 'Laporan kedua survei itu memakai satu angka di belakang koma.',
		fix: 'Periksa apakah ada angka yang berlebih.',
		example: { text: 'SSGI 2022 untuk Binjai ditulis 18,17 persen, padahal 18,7.', document: 'antara-sumut-536064' },
	},
	'kata-golongan': {
		severity: 'kesalahan',
		finds:
			'Kata rendah, sedang, atau tinggi pada catatan angka register, atau yang tidak sesuai dengan ambang WHO dan UNICEF pada angka survei.',
		why: `Golongan itu menilai seluruh penduduk balita, yang hanya dikenal survei. Skema lama dengan batas ${[20, 30].map((each) => sayBound('golongan-lama', each)).join(', ')}, dan ${sayBound('golongan-lama', 40)} persen sudah diganti.`,
		fix: 'Hapus katanya; situs menuliskan golongannya sendiri.',
		example: {
			text: '19,9 persen diberi label rendah dalam sebuah himpunan data terbuka; menurut ambang yang berlaku golongannya sedang.',
		},
	},
	'dasar-persen': {
		severity: 'kesalahan',
		finds: 'Catatan atau indikator yang menyebut prevalensi sebagai bagian dari penduduk.',
		why: 'Dasarnya anak umur 0-59 bulan, bukan semua orang.',
		fix: 'Tulis bagian dari balita yang diukur.',
		example: {
			text: 'Prevalensi 2021 di Binjai disebut sebagai bagian dari penduduk.',
			document: 'sumut-pos-2022-05-14',
		},
	},
	'banding-lintas-alat': {
		severity: 'kesalahan',
		finds: 'Catatan atau tulisan yang menyebut angka dari satu alat ukur naik atau turun dari angka alat ukur lain.',
		why: 'Keduanya mengukur hal yang berbeda, jadi selisihnya tidak berarti apa-apa.',
		fix: 'Hapus perbandingannya; di tulisan program, jajarkan keduanya dengan `<DuaAngka>`.',
		example: {
			text: '15,2 persen dari survei disebut turun menjadi 2,35 persen dari e-PPGBM.',
			document: 'antara-kepri-248038',
		},
	},
	'hitungan-catatan': {
		severity: 'kesalahan',
		finds: 'Hitungan dalam catatan yang hasilnya keliru: dikurangi, ditambah, dan persen dari.',
		why: 'Catatan dikutip seperti angkanya.',
		fix: 'Betulkan hasilnya, dan periksa angka asalnya.',
		example: { text: '10.235 dikurangi 7.124 ditulis 3.211; yang benar 3.111.', document: 'suara-kaltim-2024-07-01' },
	},
};
