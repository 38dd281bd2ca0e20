import { plainText } from './claims.ts';

const L = String.raw`(?<!\p{L})`;
const R = String.raw`(?!\p{L})`;
const CHILDREN = '(?:anak(?:-anak)?|balita|baduta)';
const STATE =
	'(?:tren|masalah|persoalan|kondisi|keadaan|situasi|laju|beban|perkembangan|grafik|kurva|rapor|tingkat|jumlah|angka|prevalensi|kasus|status|target|capaian)(?:nya)?';
/** The state of a place's children as what a clause speaks of. */
const HEAD = new RegExp(
	`(?:^|[,;:–—] |${L}(?:bahwa|sehingga|tetapi|namun|maka|kini|sekarang|akhirnya|alhasil|ternyata|dan) )(?:${STATE} )*(?:stunting|prevalensi|gizi buruk|kasus|target(?: \\d{4})?|capaian|${CHILDREN}(?: yang)? (?:stunting|pendek)|(?:tren|kasus|prevalensi|stunting)nya)${R}`,
	'gu',
);
/** Verbs and words by which a clause says what stunting is, who does something about it, or that it is not known. */
const PLAIN = new RegExp(
	String.raw`${L}(?:di(?!banding|atasi|tekan|turun|kendali|selesai|berantas|hapus|tuntas|pangkas|pasti|nilai|anggap|jamin|picu|sebab|akibat|pengaruh|dominasi|kuasai|perparah|perburuk|sumbang)[a-z]{3,}|tidak|belum|bukan|tanpa|bisa|dapat|mungkin|boleh|harus|perlu|akan|agar|supaya|untuk|bila|jika|ketika|apakah|berapa|seberapa|mengapa|bagaimana|adalah|ialah|berarti|yaitu|yakni|menurut|(?:ber)?asal|bersumber|berbeda|bergantung|tergantung|mencakup|meliputi|mengacu|merujuk|memuat|termuat|tercantum|tertulis|tersedia|terbit|terdapat|(?:tercatat|masuk|terkumpul) (?:di|dalam|pada|oleh)|mengikuti|memakai|menggunakan|mengukur|menghitung|menyebut|memerlukan|membutuhkan|berisi|berlaku|menyangkut|berkaitan|berhubungan|terkait|berdampak|berpengaruh|mengganggu|memengaruhi|menghambat|mendapat|mendapatkan|menerima|memperoleh|menjalani|datang|hadir|ikut|bermula|terjadi (?:sejak|pada|selama)|(?:menjadi|merupakan|termasuk) (?:\p{L}+ )?(?:perhatian|prioritas|fokus|bahan|dasar|alasan|tanggung|urusan|isu|agenda|topik|program|indikator))${R}`,
	'u',
);

/** What is told of children's growth, wherever in a sentence. */
const TOPIC =
	/(?<!\p{L})(?:stunting(?:nya)?|prevalensi(?:nya)?|gizi buruk|gizi kurang|krisis gizi|(?:kondisi|status|keadaan) gizi|kasus(?:nya)?|(?:anak|balita) pendek|target nasional|rapor|capaian)(?!\p{L})/u;
/** Who does something, as the first words of a sentence name them: what they do is no state of the children. */
const AGENT =
	/^(?:[^\p{L}]*\p{L}+[^\p{L}]+){0,3}?[^\p{L}]*(?:pemerintah|pemkot|pemkab|dinas|dinkes|wali|walikota|bupati|wakil|lurah|camat|kepala|kader|petugas|bidan|dokter|tim|tpps|puskesmas|posyandu|rapat|rembuk|lokakarya|forum|program|kegiatan|aksi|gerakan|upaya|peraturan|perwali|perbup|dokumen|laporan|halaman|situs|tulisan|peta|tabel|berita|perusahaan|kelas|relawan|kelompok|anggaran|dana|bantuan|kami|anda|pembaca|warga|keluarga|orang|ibu|rumah gizi|acara|lomba|data|survei|berkas|sumber)(?!\p{L})/u;

/** `Stunting jarang datang dari satu sebab`: of no place and no time. */
const isGeneral = (head: string, rest: string): boolean =>
	/(?<!\p{L})(?:stunting|gizi buruk|pendek)$/u.test(head) &&
	head.trim().split(' ').length === 1 &&
	!/(?<!\p{L})(?:sudah|telah|kini|masih|makin|semakin|kian|terus|sekarang|lagi|tinggal)(?!\p{L})/u.test(rest);

/** Where a sentence begins to say how the children of a place are without any of the words that leave it open; the
 * stretch in the text, or `undefined`. `isHere` is whether it names a place. What is listed as a judgement is found by
 * `levelsIn`; this finds the rest. */
export function stateIn(
	sentence: string,
	isHere: boolean,
): { readonly start: number; readonly end: number } | undefined {
	const plain = plainText(sentence);
	if (/\?\s*$/.test(plain)) return undefined;
	if (!/[.!]\s*$/.test(plain)) return undefined;
	for (const { index, 0: head } of plain.matchAll(HEAD)) {
		const rest = plain.slice(index + head.length).replace(/[.!].*$/s, '');
		const isSaid = /\p{L}/u.test(rest) && !PLAIN.test(rest) && (isHere || !isGeneral(head, rest));
		if (isSaid) return { start: index + head.search(/\p{L}/u), end: index + head.length + rest.length };
	}
	if (isHere && TOPIC.test(plain) && !PLAIN.test(plain) && !AGENT.test(plain))
		return { start: plain.search(/\p{L}/u), end: plain.length };
	return undefined;
}
