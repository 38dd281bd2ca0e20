/** Shapes of clauses that decide, besides the words of the lists, whether one says how things stand. All in small letters. */

/** A contest, in which one can be first without any child. */
export const AWARD = /(?<!\p{L})(?:lomba|dilombakan|penghargaan|penilaian|kategori inovatif)(?:nya)?(?!\p{L})/u;

/** `Stunting jarang datang dari satu sebab`: of no place and no time. */
export const TIMED =
	/(?<!\p{L})(?:sudah|telah|kini|akhirnya|dulu|hari ini|tahun ini|bulan ini|masih|makin|semakin|kian|terus|sekarang|lagi|tinggal(?! di| bersama)|itu|ini|tersebut)(?!\p{L})/u;

export const OF_ALL = /^\s*(?:setiap|tiap|semua|seluruh) (?:anak|balita|bayi|ibu)(?!\p{L})/u;

/** `Seluruh balita telah mendapat makanan`: coverage is a number of its own. */
export const REACHES_ALL =
	/(?<!\p{L})(?:(?:setiap|tiap|semua|seluruh) (?:anak|balita|bayi|baduta|ibu hamil|sasaran|keluarga (?:sasaran|berisiko))(?: (?!yang)\p{L}+){0,3} (?:sudah|telah|kini|berhasil)|(?:menjangkau|mencakup|melayani|menyentuh|mengukur|menimbang) (?:semua|seluruh) (?:anak|balita|bayi|sasaran))(?!\p{L})(?! yang)/u;

/** `Banyak ibu …`: how many is a number. */
export const MOST_OF =
	/^\s*(?:dan )?(?:banyak|kebanyakan|sebagian besar|sebagian kecil|umumnya|mayoritas|rata-rata) (?:anak|balita|bayi|ibu|orang tua|warga|kader|kelurahan|desa)(?!\p{L})/u;

export const LACKS =
	/(?<!\p{L})(?:tidak|tak|belum) (?:lagi )?(?:punya|memiliki|mempunyai|mengenal|stunting|pendek|kerdil)(?!\p{L})|(?<!\p{L})(?:anak(?:-anak)?|balita) (?:itu|ini|mereka) \p{L}+\s*$/u;

export const NOW =
	/(?<!\p{L}|yang )(?:sudah|telah|kini|masih|makin|semakin|kian|tetap|sekarang|tinggal(?! di| bersama))(?!\p{L})/u;

/** A wish or a condition at the head, or a possibility: nothing in the sentence is said to be so. */
export const UNREAL =
	/^[^\p{L}]*(?:kalau|bila|jika|apabila|seandainya|andaikan|agar|supaya|semoga|harapan(?:nya)?)(?!\p{L})|(?<!\p{L})(?:bisa saja|mungkin|boleh jadi|barangkali|belum tentu)(?!\p{L})/u;

export const POSSIBLE = /^(?:bisa|dapat|mungkin|harus|perlu|wajib)$/;

/** `… adalah anak terkuat`. */
export const NAMES_EXTREME =
	/(?<!\p{L})(?:adalah|ialah|merupakan|menjadi) (?:\p{L}+[ -]){0,3}?(?:yang )?(?:ter(?!masuk|kait|sebut|sendiri|hadap|penting|utama)\p{L}+|paling)(?!\p{L})|^ ?yang paling (?!penting|perlu|membutuhkan)\p{L}+ (?:adalah|ialah)(?!\p{L})|(?<!yang )paling (?:rajin|aktif|sigap|giat|peduli|baik|buruk|cepat|lambat|tinggi|rendah)(?!\p{L})/u;

/** Parts of all. */
export const PART =
	/(?<!\p{L})(?:rata-rata|umumnya|kebanyakan|mayoritas|sebagian (?:besar|kecil)|separuh|setengah|nyaris|hampir)(?!\p{L})/u;

/** A paper is told of, and what it says is not taken over. */
export const OF_PAPER =
	/^[^,]{0,30}?(?<!\p{L})(?:berita|rilis|siaran|dokumen|laporan|tulisan|halaman)(?: \p{L}+){0,3} (?:mengatakan|menyebut|menulis|memuat|menyatakan)(?!\p{L})/u;

/** One is held against another. */
export const COMPARED = /(?<!\p{L})(?:dibanding(?:kan)?|daripada|ketimbang|lebih \p{L}+ dari|se-\p{L}+)(?!\p{L})/u;

/** Formed like a verb: somebody does something, or something is done. */
export const ACTIVE =
	/^(?:me(?!reka$|ter|nit|ja$|i$|mang$|nurut$|nengah$)|ber(?!ita|at$|sih|sama$|ikut$|kas$|apa$))[a-z-]{4,}$/;

export const PASSIVE = /^di(?!am|nas|nkes|nding|mensi|are|agnosis|alog)[a-z-]{3,}$/;

/** Deeds that are not formed like verbs. */
export const PLAIN_DEED =
	/^(?:ikut|hadir|datang|antre|duduk|tiba|mulai|pakai|minta|kata|ujar|milik|terdiri|tercantum|tertulis|termuat|terdapat|adalah|ialah|berarti|yaitu|yakni|merupakan|tersedia|terbit|terkumpul)$/;

/** What every clause between two of these says is said by itself. */
export const BOUNDARY =
	/[,;:()–—]|(?<!\p{L})(?:tetapi|namun|sedangkan|sementara(?! itu)|sehingga|padahal|melainkan|lalu|kemudian|bahwa)(?!\p{L})|(?<=(?<!(?:tidak|belum|tanpa) |\p{L})(?:menilai|memandang|menganggap|menunjukkan|memperlihatkan|melaporkan|mengatakan|menyatakan|mengklaim|menegaskan|mengaku|disimpulkan|dilaporkan|dikatakan|menyebutkan) )|(?<=\p{L} )(?=(?:karena|sebab|berkat|lantaran) (?!itu))/gu;
