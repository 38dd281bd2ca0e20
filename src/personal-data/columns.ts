import { listed } from '../model/base/spelling.ts';

/** Any one of these columns, filled in, makes a table one of persons. */
export const IDENTITY: ReadonlySet<ColumnKind> = new Set(
	listed('NIK, nomor KK, nama anak, nama orang tua, tanggal lahir, kelahiran') as ColumnKind[],
);

/** How much a column says that each row is a child; a table with `ENOUGH` is one of children. */
export const WEIGHT = new Map<string, number>([
	...listed('nama, alamat, tanggal ukur, berat, tinggi, lingkar lengan, status gizi, layanan').map(
		(kind) => [kind, 1] as const,
	),
	...listed('berat lahir, panjang lahir, RT/RW, lokasi, telepon, jenis kelamin, umur, z-score').map(
		(kind) => [kind, 2] as const,
	),
]);
export const ENOUGH = 5;

const WHO =
	'(?:anak|balita|bayi|baduta|batita|dampingan|pasien|penduduk|warga|siswa|peserta|sasaran|penderita|penerima|manfaat|pemilik|remaja|catin|bumil|ibuhamil|kms|pmt|paud|child|patient)';
const PARENT =
	'(?:ortu|orangtua|orgtua|ibu|ayah|bapak|bpk|wali|suami|istri|kk|krt|kepalakeluarga|kepalarumahtangga|keluarga|mother|father|parents?|guardian)';
const NUMBER = '(?:no|nomor|nomer|nmr|num)?';
const SCALE = '(?:bbu|tbu|pbu|tbpbu|pbtbu|bbtb|bbpb|bbpbtb|bbtbpb|imtu)';

/** Of each kind the names without any separator and in lower case, so that `Tgl. Lahir`, `tgl_lahir` and `TglLahir` are
 * one. The first match wins. */
const VOCABULARY = {
	NIK: `^${NUMBER}(?:e?nik|ktp|ektp|nikktp|nomorindukkependudukan|indukkependudukan|indukpenduduk|kependudukan|nationalid|bpjs|jkn)(?:${WHO}|${PARENT})*$`,
	'nomor KK': `^(?:(?:no|nomor|nomer|nmr)(?:kk|kartukeluarga)|nkk|kartukeluarga|nokartukk)(?:${WHO}|${PARENT})*$`,
	'nama orang tua': `^(?:nama|nm|name|namalengkap)(?:of)?${PARENT}(?:${PARENT}|${WHO}|kandung|atau|dan|name)*$|^(?:orangtua|ortu|ibukandung|ayahkandung|kepalakeluarga)(?:wali)?$|^(?:mother|father|parent|guardian)s?name$|^(?:ibu|bapak|suami|istri|krt)$`,
	'nama anak': `^(?:daftar)?(?:nama|nm|name)(?:lengkap)?(?:of|di|pada|para)?${WHO}(?:${WHO}|lengkap|stunting|dan|atau)*$|^(?:child|patient)(?:ren)?s?name$`,
	'tanggal lahir':
		'^(?:ttl|dob|bod|tlahir|birth(?:date|day)|dateofbirth|(?:tmp|tmpt|tpt|tempat)?(?:dan)?(?:tgl|tg|tgal|tggl|tanggal|tangal|tanggl|hari)(?:lahir|lhr|lhir|kelahiran)(?:anak|balita|bayi|baduta|pasien)*)$',
	kelahiran: '^(?:tl|lahir|kelahiran|(?:tahun|thn|bulan|bln)lahir)$',
	lokasi: '^(?:lat|latitude|lintang|lon|lng|long|longitude|bujur|koordinat)$',
	nama: '^(?:daftar)?(?:nama|nm|name|inisial)(?:lengkap|panggilan)?$|^inisial(?:anak|balita|bayi|ibu|ayah)$|^(?:full|first|last|given|family)names?$',
	'berat lahir': '^(?:bb|berat|beratbadan)(?:lahir|lhr)$|^birthweight$|^bbl$',
	'panjang lahir': '^(?:tb|pb|tinggi|panjang|tinggibadan|panjangbadan)(?:lahir|lhr)$|^birthlength$|^pbl$',
	alamat: '^(?:alamat(?:rumah|lengkap|domisili|ktp|tinggal)?|address|domisili)$',
	'RT/RW': '^(?:rt|rw|rtrw|nort|norw)$',
	telepon: `^${NUMBER}(?:hp|wa|whatsapp|telepon|telp|tlp|handphone|phone|mobile|hpwa|telephp)(?:${PARENT}|number)*$`,
	'jenis kelamin': '^(?:jk|jeniskelamin|jnskelamin|jnskel|jeniskel|kelamin|lp|sex|gender|lkpr)$',
	umur: '^(?:usia|umur|age)(?:saatukur|ukur|bulan|bln|tahun|thn|hari|anak|balita|months?|years?|days?)*$',
	'tanggal ukur': '^(?:tgl|tanggal)(?:pengukuran|ukur|penimbangan|timbang|kunjungan)$',
	berat: '^(?:bb|berat|beratbadan|weight)(?:kg|gr|gram|saatini)?$',
	tinggi: '^(?:tb|pb|tinggi|tinggibadan|panjangbadan|tbpb|pbtb|height|length)(?:cm|saatini)?$',
	'lingkar lengan': '^(?:lila|lingkarlengan|lingkarlenganatas|muac)(?:cm)?$',
	'z-score': `^(?:zs|zscores?|nilaiz|skorz|z)${SCALE}$|^${SCALE}(?:zs|zscore)$|^[hwb]az|^whz$|^zscore$`,
	'status gizi': `^(?:status|stat|kategori|ket)?${SCALE}$|^statusgizi$`,
	layanan:
		'^(?:naikberatbadan|nt|pmtditerima|pmt|jmlvita|jumlahvitamina|vita|kpsp|kia|caraukur|pukesmas|usiakehamilan|anakke)(?:kg)?$',
};

/** What a column is about, as far as it matters here. */
export type ColumnKind = keyof typeof VOCABULARY;
const SHAPES = Object.entries(VOCABULARY).map(([kind, shape]) => [kind as ColumnKind, new RegExp(shape)] as const);

/** Words of a name that say the table counts people instead of listing them. */
const COUNT =
	/^(?:jumlah|jml|total|persen|persentase|prevalensi|sasaran|diukur|cakupan|pembilang|penyebut|nilai|frekuensi|count|percent|rate)|^n$/;

/** A name as the vocabulary spells it: lower case, without units, separators, marks and words that carry nothing. */
export const compact = (header: string): string =>
	header
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\((?:kg|cm|gr|gram|bulan|bln|l\/p|wajib|\*)\)/g, '')
		.replace(/[^a-z]/g, '');

/** Cells repeat themselves, in a file of a million rows above all. */
const known = new Map<string, ColumnKind | 'count' | undefined>();
const MOST_KNOWN = 20_000;

/** What a column of this name is about; `undefined` for one that says nothing, `count` for a number of people. */
export function columnKind(header: string): ColumnKind | 'count' | undefined {
	if (header.length > 60 || /^[\d\s.,%/:-]*$/.test(header)) return undefined;
	if (known.has(header)) return known.get(header);
	if (known.size >= MOST_KNOWN) known.clear();
	const kind = kindOf(header);
	known.set(header, kind);
	return kind;
}

function kindOf(header: string): ColumnKind | 'count' | undefined {
	const name = compact(header);
	if (name === '' || name.length > 40) return undefined;
	// `Ibu 1` is a title, or the first of some.
	if (/\d/.test(header) && /^(?:ibu|bapak|suami|istri|krt)$/.test(name)) return undefined;
	return SHAPES.find(([, shape]) => shape.test(name))?.[0] ?? (COUNT.test(name) ? 'count' : undefined);
}

/** What stands in every line that names such columns, and in many that do not. */
export const HINT =
	/n\W?i\W?k|n\W?a\W?m|lahir|lhr|lintang|bujur|\blat\b|koordinat|\btl\b|ktp|nkk|dob|bod|ttl|birth|ortu|orang|keluarga|inisial|alamat|usia|umur|kelamin|kartu|z-?s|[hw]az|(?:^|[^a-z])(?:kk|nm|rt|jk|l\/p|hp|wa|age|sex|ibu|ayah|bapak|suami|istri|krt)(?![a-z])/i;

/** Whether a line might hold names of such columns; quick, and often wrong. */
export const mayNameColumns = (line: string): boolean => HINT.test(line);

/** A table with one of these is of people in office. */
export const OFFICE =
	/^(?:jabatan|nip|pangkat|gol(?:ongan)?|peran|tugas|instansi|unitkerja|penulis|pengarang|author|role|creatortype|login|username|kedudukan|narasumber|pemateri|pengajar|fasilitator|partai|fraksi|lembaga|organisasi|afiliasi)/;

/** A column of whoever does something for others. */
export const IN_OFFICE =
	/^(?:nama)?(?:ketua|kepala|pejabat|penghubung|narahubung|pelatih|pencipta|atlet|donatur|manajer|walikota|bupati|gubernur|wakil|sutradara|pemain|penyanyi|atlet|tokoh|pahlawan|sekretaris|bendahara|koordinator|kader|bidan|petugas|pelatih|lurah|camat|guru|dosen|pendamping|penanggungjawab|pengelola|pembina|penyuluh|dokter|perawat|moderator|notulis|pemasok|penyedia)/;

/** Whether a column, by its compact name, says that people are there in office. */
export const isOfficeColumn = (key: string) => OFFICE.test(key) || IN_OFFICE.test(key);
