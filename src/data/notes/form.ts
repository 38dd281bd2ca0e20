import type { RuleNotes } from './note.ts';

/** Files, header, rows and cells. */
export const FORM_NOTES: RuleNotes = {
	'bentuk-berkas': {
		severity: 'kesalahan',
		finds:
			'Berkas bukan CSV UTF-8 yang dipisah koma: buku kerja Excel, pengodean lain, akhir baris lain, atau pemisah titik koma.',
		why: 'Satu bentuk membuat berkas terbaca sama oleh siapa pun, dan huruf seperti é tidak berubah.',
		fix: 'Jalankan `npm run check -- --fix`, atau simpan ulang dari Excel sebagai CSV UTF-8.',
	},
	'tanda-terlarang': {
		severity: 'kesalahan',
		finds: 'Tanda kendali, tanda tak terlihat, pengubah arah tulisan, atau yang bukan huruf, di data atau tulisan.',
		why: 'Umpan dan berkas unduhan menjadi rusak karenanya, dan sebuah nama dapat terbaca lain daripada isinya.',
		fix: 'Hapus tanda itu, lalu ketik ulang kata di sekitarnya.',
	},
	'tanda-kutip': {
		severity: 'kesalahan',
		finds: 'Tanda kutip yang dibuka tetapi tidak ditutup, atau tanda kutip di tengah sel.',
		why: 'Semua baris sesudahnya terbaca sebagai satu sel.',
		fix: 'Apit isi sel dengan sepasang tanda kutip, dan tulis tanda kutip di dalamnya dua kali.',
	},
	'baris-di-atas-judul': {
		severity: 'kesalahan',
		finds: 'Judul tabel atau keterangan di atas baris judul kolom.',
		why: 'Baris pertama menentukan arti setiap kolom.',
		fix: 'Hapus baris itu; keterangannya boleh ditulis di `catatan`.',
	},
	'judul-kolom': {
		severity: 'kesalahan',
		finds: 'Judul kolom yang artinya dikenal tetapi ditulis lain.',
		why: 'Program lain mencari kolom dengan nama yang tepat.',
		fix: 'Tulis nama yang disebut pesannya, atau jalankan `npm run check -- --fix`.',
	},
	'kolom-tak-dikenal': {
		severity: 'kesalahan',
		finds: 'Kolom yang tidak ada dalam susunan berkas itu.',
		why: 'Kolom yang salah nama tidak dibaca, jadi angkanya hilang tanpa suara.',
		fix: 'Betulkan namanya menurut daftar kolom di halaman data, atau hapus kolomnya.',
	},
	'kolom-ganda': {
		severity: 'kesalahan',
		finds: 'Dua kolom yang berarti sama.',
		why: 'Tidak jelas angka mana yang berlaku.',
		fix: 'Hapus salah satunya.',
	},
	'kolom-hilang': {
		severity: 'kesalahan',
		finds: 'Kolom wajib yang tidak ada.',
		why: 'Tanpa kolom itu barisnya tidak dapat dipahami.',
		fix: 'Tulis baris judul yang disebut pesannya; selnya boleh kosong bila isinya tidak ada.',
	},
	'kolom-kosong': {
		severity: 'kesalahan',
		finds: 'Kolom tanpa judul dan tanpa isi.',
		why: 'Biasanya sisa dari lembar kerja.',
		fix: 'Hapus kolom itu.',
	},
	'jumlah-kolom': {
		severity: 'kesalahan',
		finds: 'Baris yang jumlah selnya lain dari judulnya, sering karena desimal ditulis dengan koma.',
		why: 'Isi sel bergeser ke kolom yang salah.',
		fix: 'Pakai titik untuk desimal, dan apit isi yang memuat koma dengan tanda kutip.',
	},
	'baris-kosong': {
		severity: 'kesalahan',
		finds: 'Baris yang tidak berisi.',
		why: 'Baris kosong sering menandai baris yang terhapus tidak sengaja.',
		fix: 'Hapus baris itu.',
	},
	'baris-nomor': {
		severity: 'kesalahan',
		finds: 'Baris yang hanya berisi nomor kolom (1, 2, 3 …).',
		why: 'Nomor itu akan terbaca sebagai angka.',
		fix: 'Hapus baris itu.',
	},
	'baris-jumlah': {
		severity: 'kesalahan',
		finds: 'Baris jumlah atau total di antara kelurahan.',
		why: 'Situs menjumlahkan sendiri; baris jumlah membuat setiap anak terhitung dua kali.',
		fix: 'Hapus baris itu. Angka kota menurut dokumen ditulis di angka.csv.',
	},
	'spasi-tepi': {
		severity: 'kesalahan',
		finds: 'Spasi di awal atau akhir sel.',
		why: 'Dua nama yang tampak sama menjadi berbeda.',
		fix: 'Hapus spasinya.',
	},
	'spasi-tersembunyi': {
		severity: 'kesalahan',
		finds: 'Spasi khusus atau tanda yang tidak terlihat di dalam sel.',
		why: 'Tanda itu ikut tersalin dari laman atau PDF dan membuat nama tidak cocok.',
		fix: 'Ketik ulang isi selnya.',
	},
	'isi-sel': {
		severity: 'kesalahan',
		finds: 'Isi sel yang bukan bentuk yang diminta kolomnya: tanggal, bilangan, kode, atau pilihan kata.',
		why: 'Angka dengan pemisah ribuan atau satuan dapat terbaca sebagai angka lain.',
		fix: 'Tulis seperti contoh dalam pesannya.',
	},
	'json-rusak': {
		severity: 'kesalahan',
		finds: 'Berkas kota.json atau situs.json yang koma, kutip, atau kurungnya tidak lengkap.',
		why: 'Seluruh berkas tidak terbaca karena satu tanda.',
		fix: 'Periksa tanda di sekitar tempat yang ditunjuk.',
	},
	'isi-json': {
		severity: 'kesalahan',
		finds: 'Isian kota.json atau situs.json yang tidak ada, tidak dikenal, atau salah jenis.',
		why: 'Nama, kode, dan pengaturan kota diambil dari sini.',
		fix: 'Ikuti kota.json kota lain.',
	},
	'berkas-hilang': {
		severity: 'kesalahan',
		finds: 'Berkas wajib, atau berkas kelurahan dari putaran yang tercatat, yang tidak ada.',
		why: 'Putaran yang tercatat tanpa angka tampak seolah belum pernah diukur.',
		fix: 'Buat berkasnya dengan baris judul yang disebut pesannya.',
	},
	'tanggal-belum-tiba': {
		severity: 'kesalahan atau peringatan',
		finds:
			'Tanggal dokumen, koreksi, atau penarikan data yang belum tiba: kesalahan bila lebih dari sebulan lagi, selain itu untuk diperiksa.',
		why: 'Salah ketik tahun menjadikan dokumen itu yang terbaru, dan semua kota lain tampak terlambat.',
		fix: 'Betulkan tahun, bulan, atau harinya. Yang baru direncanakan ditulis di jadwal.csv.',
	},
	'kontak-belum-ada': {
		severity: 'kesalahan',
		finds: 'Situs yang akan terbit (SITE_URL diisi) tanpa alamat untuk melaporkan kekeliruan.',
		why: 'Pembaca yang menemukan angka keliru harus dapat memberi tahu seseorang.',
		fix: 'Isi `kontak` di `situs.json` dengan alamat surel atau halaman yang sungguh dibaca orang.',
	},
	'berkas-tak-dibaca': {
		severity: 'kesalahan',
		finds: 'Berkas di folder data yang tidak dikenal situs.',
		why: 'Salah ketik pada nama berkas membuat seluruh isinya tidak terbit.',
		fix: 'Betulkan nama atau foldernya, atau pindahkan ke luar folder data.',
	},
	'nama-folder': {
		severity: 'kesalahan',
		finds: 'Folder kota yang namanya tidak dapat menjadi alamat halaman.',
		why: 'Nama folder menjadi alamat yang dikutip orang.',
		fix: 'Pakai huruf kecil, angka, dan tanda hubung.',
	},
	'baris-ganda': {
		severity: 'kesalahan',
		finds: 'Dua baris yang menyatakan hal yang sama: wilayah, indikator, instrumen, periode, dan dokumen yang sama.',
		why: 'Satu dokumen hanya menyatakan satu nilai; dua baris berarti salah salin.',
		fix: 'Hapus salah satunya, atau betulkan yang berbeda.',
		example: { text: 'Daftar SSGI 2021 untuk Banten memuat Kota Cilegon dua kali.', document: 'databoks-banten-2021' },
	},
};
