// What stands around a name in notes and texts of programmes: places, offices, and what is told of a child.
import { oneOf, setOf } from './names.ts';
import words from './words.json' with { type: 'json' };

/** The kind of a place, an office or a work: what follows with a capital is what it is called. */
export const KINDS = setOf(words.KINDS);
export const HOUSES = setOf('sakit gizi makan dinas sehat pintar singgah data potong');
export const OFFICES = setOf(words.OFFICES);
/** What stands between an office and who holds it. */
export const OF_OFFICE = setOf(`
	dan dinas badan kesehatan kota kabupaten provinsi bidang gizi masyarakat puskesmas kelurahan kecamatan desa uptd upt tp pkk tpps dprd umum
	koordinator kesmas oleh setempat urusan pengendalian penduduk keluarga berencana sosial pendidikan daerah republik indonesia harian i ii iii selaku utama h hj moh muh bin wakil`);
/** Words after which somebody is named, in any letters. */
export const ADDRESS =
	/\b(?:a\.? ?n\.?|a\/n|atas nama|(?<!(?:kolom|lembar|berkas|file|sheet|folder) )(?:ber)?nama(?:nya)?|sebut saja|nik|akta|kia|ananda|ibunda|ayahanda|ny|by|tn|di[kc]|dek|dedek|a[dn]ek|si(?: kecil)?|inisial|bin|binti|alm(?:arhum(?:ah)?)?|sdri?|mbak?|mas|mbok|mbah|neng|ceu|mpok|nek|daeng|opung|ompung|inang|uni|uda|cak|ning|nyai|kyai|kang|jeng|eyang|tante|oom|nona|nyong|nyora|ade|usi|bung|mamak|bapa|bu|pak|papa|mama|mami|bunda|umi|abi|bude|pakde|bang|kak|koh|cik|encik|encek|teh|teteh|inaq|amaq|cucu|bocah|pasangan)[ :.]{1,3}(?:\p{Lu}\p{Ll}{0,2}\.? ){0,2}$/iu;
/** Words after which a word in small letters that nobody knows is a name. */
export const SLOT = new RegExp(
	`\\b(?:(?:${oneOf('anak balita bayi adik kakak ibu mama papa bapa bapak ayah nenek kakek bude budhe rumah rmh')})(?:nya)?|${oneOf(`
		baduta batita putra putri kasus keluarga pasien milik ortu orang_tua orangtua wali wali_murid tertulis nama nama_di_kia namanya punya tinggi berat bb tb pb umur usia hasil_ukur hasil_timbang badan dobel ganda kunjungi
		pengasuh permintaan kondisi status ialah adalah yaitu yakni`)})[ :(,]{1,3}$`,
	'i',
);
/** What is told right behind a name, of whomever it names. */
export const DONE = new RegExp(
	`^[ ,:(]{1,3}(?:(?:(?:${oneOf(`
		yg yang msh dpt sdh sudah blm belum tdk tidak gak ga ternyata lagi jgn jangan masih baru usia umur ikut`)}) )+|(?:${oneOf(`
		pindah sakit meninggal wafat keliru lupa mengidap menangis lahir hadir datang bb tb pb (?:tinggi|berat)nya (?:tinggi|berat)_\\d+ pendek normal stunting sangat_pendek gizi_buruk mengalami menolak keberatan
		ngamuk rewel demam naik_(?:berat|bb|\\d+_?g) turun_(?:berat|bb|\\d+_?g) kecil menyusul hamil dan_adiknya dan_ibunya dkk dirujuk dihapus dikeluarkan dirawat ditimbang diukur diasuh
		digendong dititip\\p{L}* ditemukan dinyatakan dibawa dikunjungi (?:di|ter)catat (?:di|ter)hitung terdata terdaftar dipindah\\p{L}* diimunisasi didampingi ditinggal dicoret diambil dijemput ditolak`)})\\b|\\d{1,3}(?:[.,]\\d{1,2})? ?(?:${oneOf('bln bulan bl th thn tahun kg cm gram gr kilo')})\\b)`,
	'iu',
);
export const INITIALS = /(?<!\p{L}\.? ?)\p{Lu}\. ?\p{Lu}\b\.?(?! ?\p{Lu}\p{Ll})/u;
export const OF_PERSON = new RegExp(
	`\\b(?:${oneOf('an by ny anak balita bayi pasien inisial umur usia ibu tb bb gizi perempuan laki-laki')}|\\d+ ?(?:bln|th)|\\d+ ?bulan)\\b`,
	'i',
);
export const SHORTENED = setOf(
	'sta dr drg drs dra ir prof plt plh pj h hj ny tn an by moh muh md jl jln no gg st sp kec kel kab bpk sdr sdri',
);
/** What an office or a newspaper ends with. */
export const TAILS = setOf(
	'foundation post online news institute center centre club group fm tv tbk university com id',
);
/** What stands behind the name of who has studied. */
export const DEGREE = /^(?:S|M|A|SE|SH|SKM|SST|MKes|MSi|MM|Sp|Ph|STr|Amd)$/;
export const KIN = setOf('anak cucu bayi balita putra putri keluarga istri suami punya');
/** Names that mostly mean what they say, where a sentence begins. */
export const MEANT = setOf(
	`mau kasih karya cinta iman alam bunga dini dina hikmah salam rindu banyu bahagia kartini harapan mas ia made ani ida putra putri
	mawar melati kenanga anggrek dahlia cempaka teratai flamboyan`,
);

/** What is early, `dini`, where that is no name: `DETEKSI DINI`. */
export const EARLY = /\b(?:deteksi|peringatan|pernikahan|perkawinan|inisiasi menyusu|anak usia) $/i;

/** What one does in office only: who does it is named as such, with the office or without. */
export const IN_OFFICE =
	/^(?: \p{Lu}[\p{L}.]*){0,3}(?:,? (?:dan|serta|bersama)(?: \p{Lu}[\p{L}.]*){1,4})?,? (?:dilantik|mengulas|menilai|menyarankan|meneliti|membuka|memberi (?:saran|materi|sambutan|keterangan|arahan)|menyerahkan|menjelaskan|membawakan|mengadakan|menyelenggarakan|menyalurkan|menyumbang\w*|membagikan|memfasilitasi|melatih|mendanai|membiayai|memproduksi|menerbitkan|memuat|menayangkan|meresmikan|menargetkan|menegaskan|meninjau|memimpin|meluncurkan|mengimbau|mencanangkan|melantik|menandatangani|menginstruksikan|mengapresiasi|mengukuhkan|menetapkan|mengumumkan|memaparkan|mengajak|dari (?:Dinas|Dinkes|Bappe\w+|Kement\w+|Kemen\w+|Universitas|Fakultas|Poltekkes|BKKBN|BPS|DPRD|Diskominfo|Ikatan))\b/u;
/** By whose account something is told. */
export const ACCOUNT = /\b(?:menurut|kata|ujar|jelas|tegas) (?:\p{Lu}[\p{L}.]* ){0,3}$/iu;
/** Words with which a child, or who is at home with one, is spoken of; of many it is said otherwise. */
export const OF_HOME = new RegExp(
	`(?<!(?:\\d\\d|[2-9]|kelas|para|tiap|setiap|semua|seluruh|alat|timbangan|hari) )\\b(?!rumah (?:tangga|sakit|dinas|gizi|potong)|ibu (?:hamil|balita|menyusui))(?:${oneOf(`
		cucu adik kakak ibu ayah bapak mama papa nenek kakek kembar putra putri saudara bocah orang_tua keluarga
		rumah`)})(?:nya)?\\b|\\b(?:${oneOf(`
		pengasuh diasuh umur usia berumur berusia bb tb pb lila kk ktp nik akta buku_kia kms berat tinggi panjang kg cm bln lahir wafat
		meninggal pindah dirujuk ditimbang diukur dirawat rontgen sakit hamil ganda dobel hadir absen lulus hapus
		dihapus dicabut dikeluarkan ditambah tambahan kurang selisih daftar menemui mendatangi mengunjungi dikunjungi kunjungan kisah
		cerita foto potret`)})(?:nya)?\\b|\\d ?(?:bulan|bln|bl|th|thn|kg|cm)\\b`,
	'i',
);
/** What a name at an end is followed by. */
export const ENDS = /^[,;(:]|^$|^ [-–(+=/]/;
/** Whoever says it speaks of a child at home. */
export const OWN =
	/\b(?:anak|cucu|putr[ai]|bayi|balita|ibu|ayah|bapak|istri|suami)(?:nya|ku| saya| kami)\b|\b(?:umur|usia|rt|dicabut|dihapus)\b/i;
/** What is behind is what a tool, a study or a gift is called. */
export const WORK =
	/\b(?:acara|survei|modul|jurnal|versi|timbangan|alat|sistem|susu|csr|metode|rumus|siaran|produk|vaksin|obat|biskuit|laman|situs|kanal|akun|koran|media|pabrik|perusahaan|grup|kelompok|komunitas|organisasi|(?:bersama|bantuan|sumbangan|hibah|donasi|dukungan|kolaborasi|kerja sama|kerjasama|di(?:sumbang|dukung|danai|bantu|pasok|sediakan|ganti|cetak|sponsori))(?: (?:oleh|dari|dengan|bersama))?)(?: (?!untuk|bagi|kepada|anak|balita|bayi|ibu|keluarga)\p{L}+){0,2} $/iu;
/** Behind a word for a child. */
export const CHILD =
	/(?<!(?:timbangan|alat|susu|popok|makanan|perlengkapan|kelas|taman|posyandu|dokter|spesialis|hari|pusat|gizi|lomba|poli) )\b(?:balita|bayi|baduta|batita|anak|adik|kakak|ibu|bapak|ayah|nenek|kakek|mamak|paman|bibi|tante|wali murid|orang ?tua) $/i;
/** What only somebody does. */
export const LIVES =
	/^ (?:tinggal|pindah|sakit|wafat|meninggal|menangis|absen|rewel|lahir|berumur|berusia|umur|usia)\b/;
/** Behind a word for one of a family. */
export const OF_FAMILY = /\b(?:anak|mama|ibu|papa|bapak|ayah|adik|kakak|nenek|kakek|cucu|kembaran)nya $/i;
/** Of who wrote something. */
export const CITED = /^,? (?:et al|dkk\.?,? (?:19|20)\d\d|(?:19|20)\d\d[a-z]?\))/;
/** Names that posyandu have as often. */
export const FLOWERS = setOf(`
	bunga intan melati mawar dahlia kenanga cempaka seruni anggrek bulan bintang langit mentari embun pelangi cahaya permata mutiara berlian
	senja fajar samudra awan salju kasih cinta suci embun puspa cendana rembulan matahari lestari pertiwi`);
/** An age or a measure right behind a name. */
export const OF_AGE =
	/^[ ,:(]{1,3}(?:(?:umur|usia|bb|tb|pb|berat|tinggi)\b|\d{1,2}(?:[.,]\d)? ?(?:bln|bulan|bl|th|thn|tahun|kg|cm)\b)/i;
