import lists from './assertion-words.json' with { type: 'json' };

/** The vocabulary by which a sentence is taken apart into who or what it speaks of and what it says of it. A word
 * stands in one list; `-nya`, `-lah`, `-pun` and `-kah` behind it count as the word. Several words joined by `_` are
 * one. */
const words = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** How children grow, and the numbers of it: what this site is about. */
export const STATE = words(lists.STATE);
/** Those of them that are never said of children in general. */
export const COUNTED = new Set(words(lists.COUNTED));
/** Whom it is about. */
export const CHILD = words(lists.CHILD);
/** A place, or those who speak for it. */
export const HERE = words(lists.HERE);

/** Praise, blame, alarm: said of a place or of its children, each is a judgement. */
export const VERDICT = words(lists.VERDICT);

/** A number's or a state's movement. */
export const MOVEMENT = words(lists.MOVEMENT);

/** Comparison, degree, order. */
export const DEGREE = words(lists.DEGREE);

/** Words of the lists that mean something else together with their neighbours. */
export const NEUTRAL = words(lists.NEUTRAL);
/** Heads of a compound: `rembuk stunting` is about a meeting, `di bidang gizi` about a field. */
export const ACTIVITY = words(lists.ACTIVITY);

/** What brought something about. */
export const CAUSE = words(lists.CAUSE);

/** What takes a claim back or leaves it open, up to the next comma: a wish, a duty, a condition, a question. */
export const OPENING = words(lists.OPENING);

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

/** Who acts, at the head of a clause. */
export const AGENT = words(lists.AGENT);

/** What is no one's doing but a paper's, a plan's or a tool's. */
export const PAPER = words(lists.PAPER);

/** What people do in a programme: the beginnings of verbs, to which `-kan`, `-i` and `-nya` may be added. A verb that
 * is none of these says how things stand as often as what was done. */
export const DEEDS = new Set(words(lists.DEEDS));

/** Verbs that tell a state and no doing, though they look like doing; with those above. */
export const NO_DEED = words(lists.NO_DEED);
