// What is said around a name that tells whether it is a child's, and in whose office it stands otherwise.
import { oneOf } from './names.ts';

export const DATE =
	/(?<![A-Za-z\d.-])(?:(?:19[5-9]|20[0-3])\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:[-/.](?:0?[1-9]|1[0-2]|X?[IV]{1,4}|X)[-/.]|[- ](?:jan|feb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec)[a-z]*[- ,]+)(?:(?:19|20)\d\d|\d\d)|(?:19[5-9]|20[0-3])\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?!\d|[.\-/]\d)/i;
export const NEXT = new RegExp(`^[\\s"'’\`,;:|()=>\\]]{1,12}(?:value=")?${DATE.source}`, 'i');
export const BORN = /\b(?:lahir|kelahiran|tgl ?lahir|ttl|bday|dob|birth|born)\b/i;
export const AGE =
	/(?<!\b(?:dalam|selama|setiap|tiap|per|hingga|sampai|minimal|bertugas|bawah|atas|dari|sudah) |[\d–-])\b(?:\d{1,2}(?:[.,]\d)?|satu|dua|tiga|empat) ?(?:bulan|bln|bl|minggu|mgg|tahun|thn|th)\b|\b(?:umur|usia)\w*\W{1,3}\d{1,2}\b(?! ?(?:[-–\d]|sampai|hingga|s\.?d))/i;
export const HOME =
	/(?<!\b(?:balai|pos|ketua|pkk|kader|aula|lapangan) )\b(?:RT|RW)\W{0,2}\d|\b(?:jl|jln|jalan|gang|gg)\b\.? *\p{Lu}/iu;
export const STATUS =
	/\b(?:(?:sangat )?pendek|stunting|stunted|gizi (?:buruk|kurang)|kurus|wasting|bgm|kek|tengkes|kerdil|bb\/u|tb\/u|bb\/tb)\b(?!["']?\s*[:=,]\s*\d|\s\d)/i;
export const MEASURED = /\b(?:BB|TB|PB|LiLA|berat|tinggi|panjang|(?:ber)?bobot(?:nya)?)\b[^.\n\d]{0,12}\d/i;
export const MOTHER =
	/^\W{0,3}(?:bin|binti|anak (?:dari|\p{Lu})|putr[ai] (?:dari|pasangan)|(?:nama )?ibu(?:nya)?\b|ibu kandung)/iu;
export const SEX = /^[^\n]{0,40}?[,;|\t"' (](?:[LP]|perempuan|laki-laki)[,;|\t"' )\n]/;
/** An age that is said of the name itself, of a child: in months, or of few years. */
export const OWN_AGE =
	/^[\s,()"“'*_:–—-]*(?:(?:yang|baru|kini|sudah|masih|ini|adalah|seorang|anak|balita|bayi|laki-laki|perempuan|genap)\s+)*(?:(?:ber)?(?:usia|umur)(?:nya)?:?\s+(?:baru |sudah |kini |sekitar |genap )?)?\(?(?:(?:\d{1,2}|satu|dua|tiga|empat|lima|enam|\p{L}+ belas|\p{L}+ puluh) ?(?:bulan|bln|bl|minggu|mgg|hari)|(?:[1-5]|satu|dua|tiga|empat|lima) ?(?:tahun|thn|th))\b(?! ?(?:[-–]|sampai|hingga|lagi|terakhir|lalu|yang lalu))/iu;
export const ADULT = /^[^\n]{0,30}?\b(?:(?:1[5-9]|[2-9]\d) ?(?:tahun|thn|th)|(?:19[3-7]\d|198[0-4]))\b/i;
/** Words by which a sentence speaks of one child. */
export const KIN =
	/\b(?:balita|bayi(?:nya)?|anak(?:nya)?|putr[ai](?:nya)?|buah hati(?:nya)?|ibunda|ananda|si kecil|bocah|cucu(?:nya)?|adik(?:nya)?|kakak(?:nya)?|kembar|neneknya|ibunya|ayahnya|mengasuh|menggendong|menuntun|menyusui)\b/i;
/** Words by which it speaks of many. */
export const GENERIC =
	/\b\d+ (?:orang )?(?:balita|anak|bayi|baduta|batita|ibu|keluarga|kader)\b|\b(?:para|setiap|tiap|semua|seluruh|banyak|sejumlah|jumlah|persen|prevalensi|rata-rata) ?(?:balita|anak|bayi|ibu)?\b|\b(?:anak-anak|kelas|program|penelitian|kesehatan ibu dan anak)\b/i;
/** A child called by name right behind the word for it. */
export const CALLED = /(?<!\b(?:posyandu|kelas|taman|rumah|jumlah|kamar|\d+) )\b(?:balita|bayi|baduta|batita|ananda) $/;
export const INITIALS = new RegExp(
	`(?<![\\p{L}\\d])(?:\\p{Lu}\\.? ?){2,4},? ?\\(?(?:lahir|lhr|kelahiran)\\b[^.\\n]{0,20}?${DATE.source.replace('(?<![A-Za-z\\d.-])', '')}`,
	'u',
);
export const RESIDENT = /\b(?:warga|tinggal|beralamat|rumah|domisili|berdomisili|alamat)\b/i;
/** A measure of someone: `BB-nya 9,2`. */
export const OWN_MEASURE = /\b(?:BB|TB|PB|LiLA|berat|tinggi|panjang)(?: badan)?(?:[ -]?nya)\b[^.\n\d]{0,12}\d/i;
export const OFFSPRING =
	/\b(?:putr[ai]|anak|bayi|balita|cucu)(?: (?:pertama|kedua|ketiga|bungsu|sulung|ke-?\d))?(?:nya|ku| saya| mereka)\W{0,3}$|\b(?:kunjungan(?: rumah)?(?: ke)?|dirujuk|rujukan|kunjungi|ukur ulang|timbang ulang|jemput|studi kasus)\W{0,3}$/i;
/** A weight or height right beside the name. */
export const WEIGHED = /^\W{0,3}\d{1,3}(?:[.,]\d{1,2})? ?(?:kg|cm)\b/i;
export const TO_WEIGH = /\b(?:berat|tinggi|panjang|BB|TB|PB)(?: badan)? $/i;
export const OF_PARENT =
	/^\W{0,3}(?:anak|putr[ai]|bayi|cucu)(?:nya)? (?:(?:dari )?(?:bu|ibu|pak|bapak|ny|pasangan|mama)\b|dari \p{Lu}|\p{Lu})|^, (?:ibu|ayah|nenek|orang tua)(?: dari)? \p{Lu}|^ (?:diasuh|dirawat|digendong|ditinggal) (?:oleh )?(?:nenek|kakek|ibu|ayah|orang tua|bibi)nya/u;
export const CHILD =
	/\b(?:balita|bayi|baduta|batita|anak(?:nya)?|ananda|si kecil|penderita)(?: (?:stunting|pendek|kurus|gizi (?:buruk|kurang)))?\W{0,3}$|\b(?:an\.|by\. ?ny\.|ny\.|bernama|inisial|atas nama|(?:balita|baduta|bayi|anak) \d{1,2}|a\.n\.?|nama(?: anak| balita)?|nama(?: anak| balita)?nya|telah lahir|lahirnya|orang ?tua(?: dari)?|wali (?:dari|murid)|kembar|(?:adik|kakak)(?:nya)?|kms)\W{0,3}$/i;
/** A birthday says of whoever is named when he was born. */
export const BIRTHDAY = /\b(?:ulang tahun|hari lahir|ultah|birthday)(?: yang)?(?: ke-?\d+)?\W{0,3}$/i;
export const OF_MOTHER = /\b(?:ibu|ny\.?)\W{0,3}$/i;
export const MONTHS_OLD =
	/^\s*[,(]\s*(?:\d{1,2} ?(?:bulan|bln)|[1-5] ?(?:tahun|thn|th))\b(?! ?(?:terakhir|lalu|lagi|yang lalu|sebelum|pertama))/i;
/** A date and a number right behind it, as a record has them. */
export const DATED_MEASURE = new RegExp(
	`^[\\s"'\`,;:|]{1,6}(?:${DATE.source})[;,|\\t"' ]{1,4}\\d{1,3}[.,]\\d(?!\\d)`,
	'i',
);
/** An age, as lists have it behind a name. */
export const IN_BRACKETS = /^\s*\(\d{1,2}\)/;
export const BORN_LATELY = /\blahir\b[^.\n]{0,25}\b20[12]\d\b/i;
/** A date that is written out. */
export const IN_WORDS =
	/\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se?puluh|sebelas|belas|puluh) (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]* (?:dua ribu|dua puluh|\d{4})/i;
/** What is said of people in office, and of who wrote or said something. */
export const ROLES = oneOf(`
	kepala ketua sekretaris kadis kadinkes kadisdik kabid lurah camat bupati wali_?kota wawali wabup gubernur menteri menkes
	presiden direktur staf jubir dr prof ir hj? oleh penulis editor author redaksi wartawan foto ilustrasi by
	thanks(?:_to)? terima_kasih(?:_kepada)? plt pj anggota dprd kapolres dandim ahli_gizi nutrisionis dokter(?:_anak)? perawat
	peneliti dosen pelatih manajer direktur pedagang koordinator pengurus analis ditetapkan_oleh diundangkan notulis
	pemimpin_rapat pembicara pemateri narasumber puskesmas rsud rsia rs jl jln jalan gang gedung masjid kelurahan desa
	kecamatan sd sdn tk paud
	ruang aula taman stadion lapangan museum makam sdn smpn chef ustadz?(?:ah)? pdt pastor akp kompol iptu letkol mayor kapten dipandu_(?:oleh_)? smp sma smk universitas bandara copyright signed-off-by co-authored-by`);
export const OFFICE_BEFORE = new RegExp(
	`\\b(?:${ROLES})\\W{0,3}$|\\b(?:kader|bidan|petugas|posyandu)[ ,.(]{0,3}$|©\\W*$`,
	'i',
);
/** Whoever is quoted may be a mother; the day is that of the speech. */
export const QUOTED = /\b(?:kata|ujar|menurut|jelas|tutur|ungkap|cerita|kenang)\W{0,3}$/i;
export const OFFICE_AFTER =
	/^[\s,(]{0,3}(?:S\.|M\.|A\.?Md|Ph\.?D|S\.?KM|M\.?Kes|Sp\.|selaku|ahli gizi|dosen|dokter|guru besar|peneliti|pakar|pengamat|relawan|seniman|kader|bidan|staf|anggota|kepala|ketua|wali ?kota|bupati|sekretaris|direktur|menteri|lurah|camat|<\S+@)/i;
/** Houses on a map, each with a verdict. */
export const POINT = /<wpt\b[^>]*\blat=["'][-\d]|<coordinates>\s*[-\d]/g;
export const VERDICT = /\b(?:pendek|stunting|stunted|gizi (?:buruk|kurang)|kurus)\b(?!\W{0,4}\d)/gi;
/** Cues after which a name is one whether its words are known or not. */
export const NAMED =
	/(?:\b[Aa]n\.|\bBy\. ?Ny\.|\b[Aa]\.n\.|\b[Aa]tas nama|\b(?:balita|anak|bayi) bernama|\b[Bb]erinisial|\b[Ii]nisial|\b[Aa]nanda)[ :]+(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})/gu;
/** Within a sentence, over the points of abbreviations. */
const WITHIN = '(?:[^.\\n]|(?<=\\b(?:jl|jln|no|gg|kel|kec|ds|rt|rw))\\.)';
const YOUNG = '\\b(?:balita|bayi|baduta|batita|anak)\\b';
/** A child without a name, as near as the next house. */
export const HOUSE = new RegExp(
	`${YOUNG}${WITHIN}{0,80}\\bRT\\W{0,2}\\d{1,3}|\\bRT\\W{0,2}\\d{1,3}${WITHIN}{0,60}${YOUNG}${WITHIN}{0,30}`,
	'i',
);
/** A birth, told with day and weight: whose it is can be found. */
export const BIRTH = new RegExp(
	`\\blahir(?:nya)?\\b[^\\n]{0,90}?${DATE.source}[^\\n]{0,60}?(?:\\b\\d(?:[.,]\\d{1,3}|\\d{3})? ?(?:gram|gr|kg)\\b|\\bBB \\d)|\\blahir(?:nya)?\\b[^\\n]{0,60}?\\b\\d(?:[.,]\\d{1,3}|\\d{3})? ?(?:gram|gr|kg)\\b[^\\n]{0,60}?${DATE.source}`,
	'i',
);
/** A record of someone, as programs for hospitals exchange them. */
export const CLINICAL =
	/"resourceType"\s*:\s*"(?:Patient|Observation|Immunization|RelatedPerson|Encounter|Condition)"|^PID\|[^\n]*\^/m;
/** The number of an official, which begins with the day of birth. */
export const NIP = /(?<!\d)(?:19[5-9]|200)\d[01]\d[0-3]\d ?(?:19[89]|20[0-3])\d[01]\d ?[12] ?\d{3}(?!\d)/g;

/** A sentence's end: what comes then is of something else, but for what goes on about the same child. */
export const END =
	/(?<!\b(?:[Jj]ln?|[Nn]o|[Gg]g|[Kk]e[lc]|[Dd]s|[Nn]y|[Tt]n|[Aa]n|[Bb]y|R[TW]|[Ss]t))[.!?](?:["'`)]*,?\n|\s+(?=\p{Lu})(?!(?:Umur|Usia|Berat|Tinggi|Lahir|Alamat|Bocah|Ia|Dia|Kini|Ibunya|Ayahnya|Tinggal|Ayah|Anaknya)|(?:BB|TB|RT \d|Anak itu|Di usia|Balita \d|Anak \d)))|\}\]?\}?,\s*\{/u;
/** Whose parent or whose child somebody is said to be, right before the name. */
export const RELATED = /\b(?:orang ?tua|ibu|ayah|wali|bapak) (?:kandung )?dari \W{0,2}$|\bbernama \W{0,2}$/i;
/** A weight, as a card has it under a name. */
export const IN_KILOS = /\b\d{1,2}[.,]\d ?kg\b/i;
/** Whoever says something in a headline is no child: `… Sebut 3.600 Balita Stunting`. */
export const HEADLINE = / (?:sebut|minta|ajak|imbau|harap|tegaskan|ingatkan|dorong|targetkan|klaim|ungkap)$/i;
