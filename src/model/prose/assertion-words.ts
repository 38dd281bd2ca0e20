import lists from './assertion-words.json' with { type: 'json' };

/** The vocabulary by which a sentence is taken apart into who or what it speaks of and what it says of it. A word
 * stands in one list; `-nya`, `-lah`, `-pun` and `-kah` behind it count as the word. Several words joined by `_` are
 * one. */
const wordsOf = ({ words }: { readonly words: readonly string[] }) => words.flatMap((line) => line.split(' '));

export type Sort = keyof typeof lists.sorts;
export const SORTED = Object.entries(lists.sorts).flatMap(([sort, list]) =>
	wordsOf(list).map((word) => [word, sort as Sort] as const),
);
export const COUNTED = new Set(wordsOf(lists.counted));
export const DEEDS = new Set(wordsOf(lists.deeds));

/** A claim that something is not known or not said. */
export const UNKNOWN =
	/(?<!\p{L})(?:belum ada|belum (?:turun|naik|berubah|tentu)|(?:tidak|tak) ada (?!lagi|satu|yang|anak|balita|bayi|baduta|kasus|ibu|kelurahan|desa|kecamatan|kota|kabupaten|daerah|posyandu|keluarga|warga|stunting|gizi)|tidak satu pun (?:dari|di)|bukan (?:jumlah|seluruh|semua|hitungan|hasil|angka|ukuran|vonis|daftar|kerja|kesalahan|aib|berarti|persen))|^ ?(?:ini|itu|ia|keduanya) bukan|(?<!\p{L})(?:tidak|belum|bukan|tak|tanpa) (?:(?:kami|pernah|juga|bisa|dapat|boleh|akan|ikut|ada (?:keterangan|penjelasan|dokumen|data|uraian)|ingin|mau|hendak|sempat|lagi|sama|selalu|semua|pun|satu) )*(?:di(?:sebut|ketahui|temukan|tulis|umum|terbit|publikasi|terang|rinci|ungkap|buka|beri|jelas|hitung|ukur|catat|jajar|banding|gabung|sambung|campur|baca|jawab|sangkal|dapat|siar|muat|simpan|minta|pakai|jumlah|cantum|lapor|uji|urai|bagi|bawa|ulang)[a-z]*|diungkapkan|tahu|temukan|menemukan|menyebut[a-z]*|memuat|menjawab|menerangkan|mengukur|menilai|membahas|membandingkan|menghitung|mencatat|tersedia|terbit|berarti|sama|dapat|ada keterangan|jelas|terjawab|keterangan|mengatakan|menunjukkan|membuktikan|mencakup|termasuk|wajib|selesai|ukuran|menyimpan|memperoleh|mendapat|menerima|datang|hadir|terlihat|tercatat|cukup untuk|hasil)(?!\p{L})/u;

/** `menunjukkan hasil positif`, `buah kerja keras`: what came of it, in other words than a number. */
export const OUTCOME =
	/(?<!\p{L})(?:(?:menunjukkan|memperlihatkan|merasakan|mengalami|memberi(?:kan)?|membawa|menuai|memetik|berbuah|membuahkan|terlihat|tampak|ada|punya|mempunyai|memiliki|mendatangkan|meninggalkan) (?:\p{L}+ ){0,1}?(?:hasil|dampak|pengaruh|perubahan|perbaikan|kemajuan|perkembangan|manfaat|efek|keberhasilan)(?! (?:pengukuran|penimbangan|survei|rapat|reviu|timbang|ukur|lomba|penilaian|audit|rembuk|di dokumen))|efektif (?:me|untuk|bagi|dalam)\p{L}*|hasil (?:kerja|jerih|perjuangan|usaha|gotong)(?! sama)|hasil(?:nya)? (?:\p{L}+ ){0,2}?(?:positif|negatif|nyata|baik|bagus|buruk|memuaskan|menggembirakan|signifikan))(?!\p{L})/u;
/** A part of all, at the head: what is not known of them is told of them none the less. */
export const PART_OF_ALL =
	/^\s*(?:banyak|sebagian|kebanyakan|belasan|puluhan|ratusan|ribuan|separuh|mayoritas|hampir|nyaris|semua|seluruh|setiap)(?!\p{L})/u;

/** Of a number: where it comes from, what it covers, how it is read. */
export const OF_NUMBERS =
	/(?<!\p{L})(?:(?:ber)?asal(?:nya)?|bersumber|berbeda|berlainan|bergantung|tergantung|berlaku|berkaitan|mencakup|meliputi|memuat|mengikuti|memakai|menggunakan|memerlukan|membutuhkan|bercerita|berbicara|menyangkut|mengacu|merujuk|menggambarkan|adalah|ialah|berarti|yaitu|yakni|(?:itu|ini|tersebut) (?:dari|milik|pernyataan|taksiran|perkiraan|sementara|akhir))(?!\p{L})/u;
