/**
 * Texts of programmes about the fictional city. In a misstatement `▶` stands right before what is wrong; it is taken
 * out before the check. Names tell what was planted.
 */
const S = (year: string) => `99.01/prevalensi-stunting/ssgi/${year}`;
const R = (period: string) => `99.01/prevalensi-stunting/eppgbm/${period}`;
const A = (id: string, more = '') => `<Angka id="${id}"${more} />`;
const COUNT = '99.01/jumlah-balita-stunting/eppgbm/2024-08';
const MEASURED = '99.01/jumlah-balita-diukur/eppgbm/2024-08';
const front = (judul: string, ringkasan = 'Ringkasan.') =>
	`---\njudul: ${judul}\nringkasan: ${ringkasan}\njenis: program\ntanggal: 2024-09-02\nkota: contoh\ntopik: gizi\nkantor: Dinas\n---\n\nTeks.\n`;

interface Misstatement {
	readonly name: string;
	readonly text: string;
	readonly codes: readonly string[];
}
const planted = (name: string, text: string, ...codes: readonly string[]): Misstatement => ({ name, text, codes });
const TYPED = 'angka-diketik';
const LEVEL = 'tanpa-bukti';
const D = '99.01.01/prevalensi-stunting/eppgbm/2024-08';
const [FEWER, MOST] = ['99.01.01.1003', '99.01.01.1001'].map(
	(code) => `${code}/jumlah-balita-stunting/eppgbm/2024-08`,
) as [string, string];

export const MISSTATEMENTS: readonly Misstatement[] = [
	planted(
		'one instrument becoming another without a verb',
		`Menurut SSGI 2021 ${A(S('2021'))}; kemudian ▶menjadi ${A(R('2024-08'))} menurut e-PPGBM Agustus 2024.`,
		'banding-lintas-alat',
	),
	planted(
		'children of school age',
		`Menurut SSGI 2024, ${A(S('2024'))}▶ anak usia sekolah bertubuh pendek.`,
		'dasar-keliru',
	),
	planted('the worst village, without a word of stunting', 'Melati Contoh ▶paling parah.', LEVEL),
	planted('a zone of a place', 'Kota Contoh masuk ▶zona hijau.', LEVEL),
	planted('a target reached, of no place', '▶Target nasional telah tercapai lebih awal.', LEVEL),
	planted('most families', '▶Mayoritas keluarga berisiko tinggal di pesisir.', LEVEL),
	planted('a survey as a proof', '▶Hasil survei membuktikan kader bekerja dengan baik.', LEVEL),
	planted('nobody left', '▶Tidak ada lagi balita stunting di Kota Contoh.', LEVEL),
	planted('a wrong number', 'Prevalensi survei ▶19,4 persen.', TYPED),
	planted('a right number, typed', 'Prevalensi survei ▶18,4 persen.', TYPED),
	planted('a number in words', 'Prevalensi survei ▶delapan belas persen.', TYPED),
	planted('a count in words', 'Ada ▶seratus tiga puluh balita pendek.', TYPED),
	planted('a share in words', 'Kira-kira ▶satu dari lima balita bertubuh pendek.', TYPED),
	planted('half of the children', 'Lebih dari ▶separuh balita tidak datang.', TYPED),
	planted('thousands', 'Yang diukur ▶1.219 balita.', TYPED),
	planted('a bare number', 'Jumlah balita pendek tercatat ▶130 menurut kota.', TYPED),
	planted('rupiah', 'Kader menerima ▶Rp150 ribu sebulan.', TYPED),
	planted('a rank', 'Kota itu meraih ▶juara dua.', TYPED),
	planted('a score', 'Kota itu mendapat ▶skor 87,5.', TYPED),
	planted('points', `Survei berubah ▶3,2 poin persen sejak ${A(S('2021'))}.`, TYPED),
	planted('two on two lines', 'Baris satu: ▶18,4 persen.\n\nBaris lain: ▶212 kader.', TYPED, TYPED),
	planted('in bold within a list', '- Pertama\n- Kedua **▶43 posyandu** aktif', TYPED),
	planted('in a heading', '## Hanya ▶10,7 persen', TYPED),
	planted('in an attribute', `<Tabel angka={["${S('2024')}"]} judul="Dari ▶130 balita" />`, TYPED),
	planted('in a table cell', '| Apa | Berapa |\n|---|---|\n| Kader | ▶212 kader |', TYPED),
	planted(
		'in a quotation',
		'<Kutipan dokumen="dinkes-contoh-2024-09" oleh="Wali Kota">\nSudah ▶15 persen\n</Kutipan>',
		TYPED,
	),
	planted('in the title', front('"Stunting turun menjadi ▶10,7 persen"'), TYPED),
	planted('in the standfirst', front('"Judul"', '"Ada ▶130 balita pendek."'), TYPED),
	planted('in a range', 'Antara ▶14 sampai ▶16 persen.', TYPED, TYPED),
	planted('a wrong year', `Menurut SSGI ▶2022, ${A(S('2024'))} balita bertubuh pendek.`, 'waktu-keliru'),
	planted('a wrong year behind', `Angkanya ${A(S('2024'))} pada ▶2021.`, 'waktu-keliru'),
	planted('a wrong month', `Pada ▶Februari 2024 tercatat ${A(R('2024-08'))}.`, 'waktu-keliru'),
	planted('a wrong instrument', `Menurut ▶e-PPGBM, ${A(S('2024'))}.`, 'alat-keliru'),
	planted('a wrong instrument behind', `Angkanya ${A(R('2024-08'))} menurut ▶survei.`, 'alat-keliru'),
	planted('a wrong instrument in the title', front(`"Contoh: {${S('2024')}} menurut ▶register"`), 'alat-keliru'),
	planted('a mixed pair', `Ada ${A(COUNT)} (▶${A(S('2024'))}).`, 'pasangan-keliru'),
	planted('a count and the rate of another month', `Ada ${A(COUNT)} atau ▶${A(R('2024-02'))}.`, 'pasangan-keliru'),
	planted('a rate of another count', `Ada ${A(MEASURED)}, yaitu ▶${A(R('2024-08'))}.`, 'pasangan-keliru'),
	planted('a wrong direction', `Survei ▶naik dari ${A(S('2021'))} menjadi ${A(S('2024'))}.`, 'arah-keliru'),
	planted('a wrong direction, the later first', `Angkanya ${A(S('2024'))}, ▶naik dari ${A(S('2021'))}.`, 'arah-keliru'),
	planted(
		'a wrong direction with years between',
		`Dari ${A(S('2021'))} pada 2021 ▶meningkat menjadi ${A(S('2024'))} pada 2024.`,
		'arah-keliru',
	),
	planted('a wrong direction told loosely', `Survei ▶naik: ${A(S('2021'))} lalu ${A(S('2024'))}.`, 'arah-keliru'),
	planted(
		'a comparison across instruments',
		`Stunting ▶turun dari ${A(S('2024'))} menjadi ${A(R('2024-08'))}.`,
		'banding-lintas-alat',
	),
	planted('a wrong direction in the title', front(`"▶Naik dari {${S('2021')}} menjadi {${S('2024')}}"`), 'arah-keliru'),
	planted(
		'a direction that no test can tell',
		`Survei ▶turun dari ${A(S('2021'))} menjadi ${A(S('2024'))}.`,
		'arah-keliru',
	),
	planted(
		'a direction that a conflict leaves open',
		`Survei ▶naik dari ${A(S('2022'))} menjadi ${A(S('2024'))}.`,
		'arah-keliru',
	),
	planted('a wrong unit', `Ada ${A(COUNT, ' satuan={false}')}▶ persen balita pendek.`, 'satuan-keliru'),
	planted('an exception without a reason', '<Pengecualian ▶alasan=" ">12 anak</Pengecualian> hadir.', 'atribut-salah'),
	planted(
		'a typed number beside an exception',
		'<Pengecualian alasan="contoh soal">12 anak</Pengecualian> dan ▶13 anak.',
		TYPED,
	),
	// Another place, another source, a distance that is none
	planted(
		'the figure of a district for the city',
		`Di Kota Contoh, menurut e-PPGBM, ▶${A(D)} balita pendek.`,
		'tempat-keliru',
	),
	planted(
		'the figure of a city for the nation',
		`Angka stunting nasional menurut SSGI 2024 ▶${A(S('2024'))}.`,
		'tempat-keliru',
	),
	planted('the figure of another place in the title', front(`"Stunting nasional ▶{${S('2024')}}"`), 'tempat-keliru'),
	planted(
		'a source far from its figure',
		`Lebih dari ${A(R('2024-08'))} balita Kota Contoh stunting menurut ▶SSGI 2024.`,
		'alat-keliru',
	),
	planted(
		'a year far from its figure',
		`Kira-kira ${A(S('2024'))} balita Kota Contoh stunting menurut SSGI ▶2022.`,
		'waktu-keliru',
	),
	planted('a source that tells', `▶SSGI mencatat prevalensi Kota Contoh ${A(R('2024-08'))}.`, 'alat-keliru'),
	planted(
		'a year at the head',
		`Pada ▶2021, prevalensi Kota Contoh menurut survei nasional mencapai ${A(S('2024'))}.`,
		'waktu-keliru',
	),
	planted('a level told as a distance', `Prevalensi turun ▶${A(S('2024'))} menurut survei.`, 'selisih-keliru'),
	planted(
		'a level told as a distance, with a word between',
		`Prevalensi turun sebesar ▶${A(S('2024'))}.`,
		'selisih-keliru',
	),
	// Judgements without a proof
	planted('under a target', `Prevalensinya, ${A(R('2024-08'))}, ▶sudah di bawah target nasional.`, LEVEL),
	planted('a target reached', 'Di Kota Contoh ▶target stunting sudah tercapai.', LEVEL),
	planted('against the mean', 'Stunting Kota Contoh ▶di atas rata-rata nasional.', LEVEL),
	planted('a class of a register', `Menurut e-PPGBM, prevalensi ${A(R('2024-08'))} ▶tergolong rendah.`, LEVEL),
	planted('a wrong class of a survey', `Menurut survei, prevalensi ${A(S('2024'))} ▶tergolong rendah.`, LEVEL),
	planted('a class without a figure', 'Angka ▶stunting Kota Contoh tergolong sangat rendah.', LEVEL),
	planted('the highest of a region', 'Kota Contoh mencatat stunting ▶tertinggi di Kalimantan.', LEVEL),
	planted('among the lowest', 'Kota Contoh termasuk kota dengan stunting ▶terendah di provinsinya.', LEVEL),
	planted('an order that the figures contradict', `Anak stunting ▶paling banyak di Mawar Contoh, ${A(FEWER)}.`, LEVEL),
	planted('years of falling', 'Stunting di Kota Contoh ▶turun terus selama tiga tahun.', LEVEL),
	planted('ever falling', 'Kasus stunting ▶terus menurun sejak program ini berjalan.', LEVEL),
	planted('a direction without a figure', 'Di Kota Contoh ▶angka stunting turun.', LEVEL),
	planted('better than another place', 'Stunting Kota Contoh ▶lebih rendah daripada Kota Banding Contoh.', LEVEL),
	planted('nearly all', 'Hasilnya, ▶hampir semua balita stunting di Kota Contoh sudah sembuh.', LEVEL),
	planted('halved', 'Angka stunting Kota Contoh ▶berkurang separuhnya dalam dua tahun.', LEVEL),
	planted('of the population', `Menurut survei, ${A(S('2024'))}▶ penduduk Kota Contoh stunting.`, 'dasar-keliru'),
	planted('of all people', `Menurut survei, ${A(S('2024'))}▶ dari seluruh warga stunting.`, 'dasar-keliru'),
	planted('in the standfirst', front('"Judul"', '"Stunting Kota Contoh ▶terus menurun."'), LEVEL),
	planted('untouched', '▶(tulis bagian pertama)', 'belum-ditulis'),
	planted('begun', '▶(Tulis pembuka: siapa', 'belum-ditulis'),
];

/** Texts that state nothing wrongly. */
export const HARMLESS_TEXTS: readonly string[] = [
	`Register mencatat ${A(R('2024-02'))} lalu menjadi ${A(R('2024-08'))}; keduanya belum dapat dibedakan.`,
	`Menurut SSGI 2024, ${A(S('2024'))} balita bertubuh pendek.`,
	`Survei mencatat ${A(S('2021'))} pada 2021 dan ${A(S('2024'))} pada 2024; perubahannya belum dapat dibedakan.`,
	`Register mencatat ${A(R('2024-02'))} pada Februari 2024 dan ${A(R('2024-08'))} pada Agustus 2024.`,
	`Register mencatat ${A(R('2024-02'))} lalu ${A(R('2024-08'))}; keduanya belum dapat dibedakan.`,
	`Ada ${A(COUNT)} (${A(R('2024-08'))}).`,
	`Angkanya ${A(S('2024'), ' satuan={false}')} persen.`,
	`Bedanya <Selisih dari="${S('2021')}" ke="${S('2024')}" /> dalam tiga tahun.`,
	front(`"Contoh: {${S('2024')}} menurut survei, {${R('2024-08')}} menurut register"`),
	front('Kelas ibu balita di 99', '"Setiap Rabu pukul 08.00."'),
	'Anak umur 0-59 bulan ditimbang dua kali setahun.',
	'Anak 6-23 bulan mendapat makanan tambahan selama tiga bulan.',
	'Rapat digelar Rabu 15 Mei 2024 pukul 09.00.',
	'Dasarnya Perpres 72/2021 dan Peraturan Wali Kota Nomor 7 Tahun 2022.',
	'Surat Edaran Nomor 400.5.7/1685/Bangda mengubah skemanya.',
	'Intervensi pada 1.000 hari pertama kehidupan.',
	'Tinggi badan di bawah -2 SD disebut pendek.',
	'Delapan aksi konvergensi; Aksi 7 mengukur dan mengumumkan.',
	'Salah satu kelurahan menjadi lokus.',
	'Dua cara mengukur menghasilkan dua angka.',
	'Hubungi kantor di Jalan Contoh No. 1, telepon (0548) 21234.',
	'<Pengecualian alasan="angka dalam contoh soal, bukan angka kota">12 anak dari 40 anak</Pengecualian> dipakai sebagai contoh.',
	'<Pengecualian alasan="lirik lagu">\n\nDua anak cukup.\n\n</Pengecualian>',
	`| Apa | Berapa |\n|---|---|\n| Kader | ${A('99.01/jumlah-kader-posyandu/laporan-pemkot/2024')} |`,
	'<Tabel angka={["99.01/prevalensi-stunting/ssgi/2024"]} judul="Survei sejak 2021" />',
	'Pemerintah berharap angka itu turun.',
	'Angka itu belum turun.',
	`Prevalensi tidak naik dari ${A(S('2021'))} menjadi ${A(S('2024'))}.`,
	`Pada 2024 kota itu mengumumkan dalam rapat bahwa angkanya ${A(R('2024-08'))}.`,
	'Baca <Dokumen id="dinkes-contoh-2024-09" /> halaman 12.',
	'<Istilah id="cakupan">Cakupan</Istilah> dihitung dari sasaran.',
	'Imunisasi COVID-19 dan vitamin A untuk anak 6-59 bulan.',
	'Berat lahir kurang dari 2.500 gram.',
	'[Tautan ke rapat 2023](https://contoh.go.id/12345/27-persen)',
	`Anak stunting paling banyak di Melati Contoh, ${A(MOST)} menurut e-PPGBM.`,
	`Menurut survei, prevalensi ${A(S('2024'))} tergolong sedang.`,
	'Kota Contoh dinilai terbaik di provinsinya (<Dokumen id="dinkes-contoh-2024-09" />).',
	`Di kelurahan Melati Contoh tercatat ${A(MOST)}.`,
	`Di Kota Contoh, kelurahan dengan kasus terbanyak mencatat ${A(MOST)}.`,
	`Survei turun menjadi ${A(S('2024'))}.`,
	'Belum tentu angka yang rendah tergolong baik.',
	'Di Kelurahan Simpang Tiga balita ditimbang setiap bulan.',
	'Posyandu di Duren Tiga anak-anaknya sedikit.',
	'Kampung Dua Balita Sehat menjadi nama lomba di Desa Batu Sembilan.',
	'1. Datang ke posyandu\n2. Timbang anak\n3. Catat di buku KIA',
];
