import { SMALL_NUMBERS } from '../base/number-words.ts';
import { MONTHS } from '../base/period.ts';
import { COUNTED } from './units.ts';

/** Numerals that state no statistic, one kind a line. Each pattern is matched on the text in small letters with plain
 * spaces; a number that touches a match is no claim. */

const MONTH =
	'(?:january|february|march|may|june|july|august|october|december|' +
	`${MONTHS.join('|').toLowerCase()}|jan|feb|mar|apr|jun|jul|agt|agu|sep|okt|nov|des)`;
const WORDS =
	`(?:${SMALL_NUMBERS.join('|')}|seratus|seribu)(?: ` +
	`(?:belas|puluh|ratus|${SMALL_NUMBERS.slice(1, 10).join('|')}))*`;
const N = String.raw`(?:\d+(?:[.,]\d+)*|${WORDS}|setengah)`;
const TO = String.raw`(?: ?[-–—] ?| (?:sampai|hingga|s\.?d\.?|s\/d|dan|atau) (?:dengan )?)`;
const RANGE = `${N}(?:${TO}${N})?`;
const TIME = '(?:bulan|tahun|hari|minggu|pekan|jam|menit|detik|thn|bln|dasawarsa|dekade|abad|semester|triwulan|detik)';
const LAW =
	'(?:uu|undang-undang|perpres|peraturan presiden|pp|peraturan pemerintah|permen[a-z]*|perda|peraturan ' +
	'daerah|perwa(?:ko|l|li)?|perbup|peraturan (?:wali ?kota|bupati|menteri|gubernur)(?: ' +
	'[a-z]+){0,4}|pergub|inpres|instruksi [a-z]+|kepmen[a-z]*|keputusan [a-z]+(?: ' +
	'[a-z]+){0,3}|kepwal[a-z]*|surat(?: edaran| keputusan)?|se|sk)';

/** `2074 balita` is a count; `pada 2024 balita …` and `SSGI 2024 balita …` speak of a year. */
const NO_COUNT = String.raw`(?!(?<!(?:tahun|pada|sejak|hingga|sampai|(?:19|20)\d{2} (?:dan|ke)|akhir|awal|survei|ssgi|ski|e-ppgbm|register|timbang|${MONTH}) (?:19|20)\d{2}) (?:${COUNTED})(?!\p{L}))`;

interface Harmless {
	/** What kind of number it is. */
	readonly kind: string;
	readonly pattern: RegExp;
}

const B = String.raw`(?<![\p{L}\d])`;
const E = String.raw`(?![\p{L}\d])`;

/** Under each kind the patterns of it; `#` begins a remark. */
export const HARMLESS: readonly Harmless[] = String.raw`
	# The most frequent first: what they take need not be looked for again.
	tanggal
		${B}\d{1,2}(?:${TO}\d{1,2})? ${MONTH}\.?(?: \d{4})?${E}
		${B}${MONTH} (?:\d{4}|[‘'’]\d\d)${E}
		${B}\d{1,2}[\/.-]\d{1,2}[\/.-](?:\d{4}|\d{2})${E}
		${B}\d{4}-\d{2}(?:-\d{2})?(?:t[\d:.]+z?)?${E}
		${B}tanggal \d{1,2}${E}
	tahun
		${B}(?:19|20)\d{2}(?:\/\d{2,4}|[-–]an)?(?:${TO}(?:19|20)\d{2})?(?![\p{L}\d%]|[.,]\d| ?(?:%|persen))${NO_COUNT}
		${B}tahun (?:ke-?)?(?:\d{1,4}|${WORDS})${E}
		${B}(?:triwulan|semester|kuartal|bulan|minggu|hari|pekan|tahap|fase|putaran|periode|gelombang|sesi) (?:ke-?)?(?:\d{1,2}|${WORDS})(?:${TO}(?:ke-?)?(?:\d{1,2}|${WORDS}))?${E}
	alamat web
		https?:\/\/\S+
		www\.\S+
		(?<!\S)\/(?:[a-z0-9._-]+\/)+[a-z0-9._-]*
	# From the start of a word only: tried at each letter, a long address would take the square of its length.
		(?<!\S)\S+@\S+\.\S+
		${B}[a-z0-9-]+\.(?:go\.id|co\.id|or\.id|com|id|org|csv|json|geojson|png|svg|html)(?:\/\S*)?
	id angka
		${B}\d{2}(?:\.\d{2})*(?:\.\d{4})?\/[a-z0-9-]+\/[a-z0-9-]+(?:\/[\d-]+)?
	umur
		${B}(?:usia|umur|berusia|berumur)(?: anak| balita)?(?: di bawah| bawah)? ${RANGE}(?: ${TIME})?
		${B}(?:di )?bawah ${N} ${TIME}
	lama
		${B}${RANGE}[- ]?${TIME}(?:an)?${E}
	jam
		${B}(?:pukul|jam) \d{1,2}(?:[.:]\d{2})?(?:${TO}\d{1,2}(?:[.:]\d{2})?)?
		${B}\d{1,2}[.:]\d{2}(?:[.:]\d{2})? (?:wib|wita|wit)${E}
		${B}\d{1,2}:\d{2}${E}
	peraturan
		${B}${LAW} (?:republik indonesia |ri |bersama )?(?:nomor|no\.?)? ?\d+[\w./-]*(?:(?: tahun|\/) ?\d{4})?
		${B}(?:nomor|no\.|no|nomer|se|sk) ?:? ?\d[\w./-]*(?: tahun \d{4})?
		${B}(?:pasal|ayat|huruf|butir|lampiran) \(?\d+[a-z]?\)?(?:${TO}\(?\d+\)?)?
		${B}\d+(?:\.\d+)*\/[\p{L}\d.-]+\/[\p{L}\d./-]+
		${B}\d{1,4}\/(?:19|20)\d{2}${E}
		${B}stbm \d pilar
	1.000 HPK
		${B}(?:1\.?000|seribu) (?:hari pertama|hpk)
	simpangan baku
		[-−–] ?\d(?:,\d)? ?(?:sd|simpangan|standar)
		${B}minus (?:\d|${WORDS}) ?(?:sd|simpangan|standar)
		${B}(?:\d|${WORDS}) (?:sd|simpangan baku|standar deviasi|deviasi standar)${E}
	aksi
		${B}(?:bernomor|aksi (?:utama|pendukung)(?: hanya)?) ${RANGE}
		${B}aksi (?:ke-?)?(?:\d|${WORDS})(?:${TO}(?:aksi )?(?:ke-?)?(?:\d|${WORDS}))?${E}
		${B}${N}(?: \([a-z ]+\))? (?:aksi|pilar|langkah|tahap|intervensi|strategi|prinsip|misi|agenda|meja|kelompok sasaran)${E}
	urutan teks
		${B}(?:halaman|hlm\.?|hal\.|baris|kolom|paragraf|alinea|bab|bagian|tabel|gambar|peta|grafik|langkah|catatan|formulir|bagan|kelas|lantai|blok|unit|tingkat|level|kategori|tipe|wilayah|zona|jilid|edisi|volume|rumus|nomor|kode|layer|urutan baris|sel|isian) (?:ke-?)?\d+(?:${TO}\d+)?(?![\p{L}\d%]|[.,]\d| ?%| (?:persen|balita|anak|orang|poin|kader))
		(?<!(?:peringkat|ranking|urutan|posisi|juara|tempat|terbaik) )(?<![\p{L}\d])ke-?\d+${E}
		^\s*\(?\d{1,2}[.)]\s
		\[\d{1,3}\]
	kode wilayah
		${B}\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?${E}
		${B}kode(?: kemendagri| wilayah| bps| pos)? \d[\d.]*
	telepon
		(?<![\p{L}\d.,])(?:\+62|\(?0\d{2,3}\)?)[ -]?\d{3,4}[ -]?\d{3,5}${E}
		${B}0\d{8,}${E}
		${B}(?:telepon|telp\.?|hp|wa|whatsapp|faks(?:imile)?|call center|hotline|halo kemenkes)(?: nomor)? ?:? ?[+(]?\d[\d ()-]*
	ukuran berkas
		(?:width|height)=["“]\d+%?
		${B}\d+(?:[.,]\d+)? ?(?:kb|mb|gb|kib|mib|kilobita|bita|byte|bytes|px|piksel|rem|em|dpi|ms)${E}
		${B}\d+ ?[x×] ?\d+
	versi
		${B}v?\d+\.\d+\.\d+(?:-[\w.]+)?${E}
		${B}(?:versi|gadm|cc by(?:-[a-z]+)*|cc0|odbl|openapi|wgs|epsg:?|iso|rfc|utf-?|css|html|sha-?|windows|excel|ipv|dcat(?:-ap)?|csvw|atom|rss|schema|skala 1:) ?\d+(?:[.\d]+)?
		${B}1:\d[\d.]*
	alamat
		${B}(?:jalan|jl\.?|gang|gg\.?) [^,;.\n]{0,40}?\d+${E}
		${B}(?:rt|rw|km|kav(?:ling)?|kode pos)\.? ?\d+(?:\/(?:rw ?)?\d+)?
	ukuran badan dan takaran
		${B}${RANGE} ?(?:gram|gr|g|kg|kilogram|cm|sentimeter|mm|mg|ml|km|km2|km²|m2|m²|meter|liter|kkal|kalori|iu|derajat|hektare?|ha)${E}
	dasar
		${B}per (?:\d[\d.]*|seratus|seribu|sepuluh)(?: kelahiran| penduduk| anak| balita)?
		${B}(?:dari|setiap|tiap)(?: setiap| tiap)? (?:100|seratus|1\.000|seribu) (?:balita|anak|orang|bayi|keluarga)
	kepercayaan
		${B}(?:selang|tingkat|interval|taraf) (?:kepercayaan|keyakinan)(?: sebesar)? ?\d+(?:,\d+)? ?(?:%|persen)
		${B}\d+ ?(?:%|persen) (?:selang|ci)${E}
		${B}p ?[<>=] ?0,\d+
	satu
		${B}(?:salah satu|satu per satu|satu sama lain|satu-satunya|satu pintu|satu data|nomor satu|satu atap|satu suara|satu kesatuan|satu tempat|satu kali)${E}
	# A digest may happen to hold no letter; a count of twelve digits would have dots.
	sidik
		${B}[\da-f]{10,}${E}(?! ?(?:%|persen|balita|anak|rupiah))
	kira-kira
		${B}(?:satu atau dua|dua atau tiga|tiga atau empat)${E}
	kali
		${B}${RANGE} kali${E}(?! lipat)
`
	.replace(/\n\t+# .*/g, '')
	.trim()
	.split(/\n\t(?!\t)/)
	.map((part) => {
		const [kind = '', ...patterns] = part.trim().split(/\n\s*/);
		return { kind, pattern: new RegExp(patterns.join('|'), 'gu') };
	});

type Span = { readonly start: number; readonly end: number };

/** Those of `numbers`, stretches of a text, that touch none whose numbers state no statistic. `plain` is in small
 * letters with plain spaces. */
export function withoutHarmless<T extends Span>(plain: string, numbers: readonly T[], among = HARMLESS): readonly T[] {
	let left = numbers;
	for (const { pattern } of among) {
		if (left.length === 0) break;
		for (const match of plain.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			left = left.filter(({ start, end }) => start >= to || end <= from);
		}
	}
	return left;
}
