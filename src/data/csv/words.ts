import { either, type RuleWords, wrong } from '../rules/words.ts';

/** What is said of files, headers, rows and cells that cannot be read as they stand. */
export const CSV_WORDS: RuleWords = {
	'bentuk-berkas': wrong`
		Berkas bukan CSV UTF-8 yang dipisah koma: buku kerja Excel, pengodean lain, akhir baris lain, atau pemisah titik
		koma.
		? Satu bentuk membuat berkas terbaca sama oleh siapa pun, dan huruf seperti é tidak berubah.
		→ Jalankan \`npm run check -- --fix\`, atau simpan ulang dari Excel sebagai CSV UTF-8.`,
	'tanda-terlarang': wrong`
		Tanda kendali, tanda tak terlihat, pengubah arah tulisan, atau yang bukan huruf, di data atau tulisan.
		? Umpan dan berkas unduhan menjadi rusak karenanya, dan sebuah nama dapat terbaca lain daripada isinya.
		→ Hapus tanda itu, lalu ketik ulang kata di sekitarnya.`,
	'tanda-kutip': wrong`
		Tanda kutip yang dibuka tetapi tidak ditutup, atau tanda kutip di tengah sel.
		? Semua baris sesudahnya terbaca sebagai satu sel.
		→ Apit isi sel dengan sepasang tanda kutip, dan tulis tanda kutip di dalamnya dua kali.`,
	'baris-di-atas-judul': wrong`
		Judul tabel atau keterangan di atas baris judul kolom.
		? Baris pertama menentukan arti setiap kolom.
		→ Hapus baris itu; keterangannya boleh ditulis di \`catatan\`.`,
	'judul-kolom': wrong`
		Judul kolom yang artinya dikenal tetapi ditulis lain.
		? Program lain mencari kolom dengan nama yang tepat.
		→ Tulis nama yang disebut pesannya, atau jalankan \`npm run check -- --fix\`.`,
	'kolom-tak-dikenal': wrong`
		Kolom yang tidak ada dalam susunan berkas itu.
		? Kolom yang salah nama tidak dibaca, jadi angkanya hilang tanpa suara.
		→ Betulkan namanya menurut daftar kolom di halaman data, atau hapus kolomnya.`,
	'kolom-ganda': wrong`
		Dua kolom yang berarti sama.
		? Tidak jelas angka mana yang berlaku.
		→ Hapus salah satunya.`,
	'kolom-hilang': wrong`
		Kolom wajib yang tidak ada.
		? Tanpa kolom itu barisnya tidak dapat dipahami.
		→ Tulis baris judul yang disebut pesannya; selnya boleh kosong bila isinya tidak ada.`,
	'kolom-kosong': wrong`
		Kolom tanpa judul dan tanpa isi.
		? Biasanya sisa dari lembar kerja.
		→ Hapus kolom itu.`,
	'jumlah-kolom': either`
		Baris yang jumlah selnya lain dari judulnya, sering karena desimal ditulis dengan koma; di dokumen.csv
		hanya untuk diperiksa bila yang kurang kolom yang boleh tidak ada.
		? Isi sel bergeser ke kolom yang salah.
		→ Pakai titik untuk desimal, dan apit isi yang memuat koma dengan tanda kutip.`,
	'baris-kosong': wrong`
		Baris yang tidak berisi.
		? Baris kosong sering menandai baris yang terhapus tidak sengaja.
		→ Hapus baris itu.`,
	'baris-nomor': wrong`
		Baris yang hanya berisi nomor kolom (1, 2, 3 …).
		? Nomor itu akan terbaca sebagai angka.
		→ Hapus baris itu.`,
	'baris-jumlah': wrong`
		Baris jumlah atau total di antara kelurahan.
		? Situs menjumlahkan sendiri; baris jumlah membuat setiap anak terhitung dua kali.
		→ Hapus baris itu. Angka kota menurut dokumen ditulis di angka.csv.`,
	'spasi-tepi': wrong`
		Spasi di awal atau akhir sel.
		? Dua nama yang tampak sama menjadi berbeda.
		→ Hapus spasinya.`,
	'spasi-tersembunyi': wrong`
		Spasi khusus atau tanda yang tidak terlihat di dalam sel.
		? Tanda itu ikut tersalin dari laman atau PDF dan membuat nama tidak cocok.
		→ Ketik ulang isi selnya.`,
	'isi-sel': wrong`
		Isi sel yang bukan bentuk yang diminta kolomnya: tanggal, bilangan, kode, atau pilihan kata.
		? Angka dengan pemisah ribuan atau satuan dapat terbaca sebagai angka lain.
		→ Tulis seperti contoh dalam pesannya.`,
	'json-rusak': wrong`
		Berkas kota.json atau situs.json yang koma, kutip, atau kurungnya tidak lengkap.
		? Seluruh berkas tidak terbaca karena satu tanda.
		→ Periksa tanda di sekitar tempat yang ditunjuk.`,
	'isi-json': wrong`
		Isian kota.json atau situs.json yang tidak ada, tidak dikenal, atau salah jenis.
		? Nama, kode, dan pengaturan kota diambil dari sini.
		→ Ikuti kota.json kota lain.`,
};
