import { STATUS_WORDS } from '../../model/base/figure.ts';
import { OBTAINED_WORDS, TEST_WORDS } from '../../model/base/obtained.ts';
import { MARK_WORDS } from '../../model/base/precision.ts';
import { CHANGE_WORDS, type ChangeGround, GROUND_WORDS } from '../../model/figures/change.ts';
import { CHANGE_GROUNDS, KIND_WORDS, LEVEL_WORDS, STATE_WORDS, type State, UNIT_WORDS } from './words.ts';

interface Kinds {
	readonly string: string;
	readonly number: number;
	readonly integer: number;
	readonly boolean: boolean;
}
type Kind = keyof Kinds;

/** A column of the downloads: said once for CSV, Parquet, JSON, table schema and CSVW. */
export interface Column {
	readonly name: keyof ObservationRow;
	readonly title: string;
	readonly about: string;
	readonly type: Kind;
	/** Whether a row may have nothing there. */
	readonly nullable: boolean;
	readonly values?: readonly string[];
	readonly format?: 'uri';
}

/** `type` ends with a question mark where a row may have nothing there. */
function column<N extends string, K extends Kind | `${Kind}?`>(
	name: N,
	kind: K,
	title: string,
	about: string,
	more: Pick<Column, 'values' | 'format'> = {},
) {
	const nullable = kind.endsWith('?') as K extends `${Kind}?` ? true : false;
	const type = kind.replace('?', '') as K extends `${infer T extends Kind}?` ? T : K & Kind;
	return { name, title, about, type, nullable, ...more };
}

const meanings = (words: readonly (readonly [string, string])[]) =>
	words.map(([word, meaning]) => `${word}: ${meaning}`).join('; ');
const PERIOD = 'Tahun, bulan, atau tanggal: 2023, 2024-08, 2024-08-29.';

const ALL = [
	column(
		'id',
		'string',
		'Id angka',
		'wilayah/indikator/instrumen/periode. Tidak pernah berubah; dokumen yang melaporkan angka yang sama memakai ' +
			'id yang sama.',
	),
	column('wilayah', 'string', 'Kode wilayah', 'Kode Kemendagri; puskesmas memakai kode kotanya ditambah `-pkm-`.'),
	column('nama_wilayah', 'string', 'Wilayah', 'Nama wilayah tanpa sebutan kecamatan atau kelurahan.'),
	column('tingkat', 'string', 'Tingkat wilayah', 'Tingkat wilayah.', { values: Object.values(LEVEL_WORDS) }),
	column('kota', 'string?', 'Kota di situs ini', 'Nama kota di alamat situs; kosong untuk angka pembanding.'),
	column('indikator', 'string', 'Id indikator', 'Id dari indikator.csv.'),
	column('nama_indikator', 'string', 'Indikator', 'Nama indikator; definisinya di indikator.csv.'),
	column('satuan', 'string', 'Satuan', 'Satuan nilai.', { values: Object.values(UNIT_WORDS) }),
	column('instrumen', 'string', 'Id cara mengukur', 'Id dari instrumen.csv.'),
	column(
		'jenis_instrumen',
		'string',
		'Jenis cara mengukur',
		'Angka dari jenis yang berlainan tidak boleh dibandingkan atau disambung.',
		{ values: Object.values(KIND_WORDS) },
	),
	column('periode', 'string', 'Periode', PERIOD),
	column(
		'nilai',
		'number?',
		'Nilai',
		'Angka, dengan desimal seperti tertulis di dokumen; tanpa angka berisi simbol di kolom keadaan.',
	),
	column('desimal', 'integer?', 'Banyak desimal', 'Banyak angka di belakang koma menurut dokumen.'),
	column('keadaan', 'string', 'Keadaan', meanings(Object.entries(STATE_WORDS)), { values: Object.keys(STATE_WORDS) }),
	column('pembilang', 'integer?', 'Pembilang', 'Pembilang, bila diketahui.'),
	column('penyebut', 'integer?', 'Penyebut', 'Penyebut, bila diketahui.'),
	column(
		'dihitung',
		'boolean',
		'Dihitung situs ini',
		'true bila nilainya dihitung di sini dari pembilang dan penyebut.',
	),
	column('status', 'string', 'Status', 'Status menurut dokumen.', { values: Object.values(STATUS_WORDS) }),
	column('tanggal_tarik', 'string?', 'Data ditarik', `Kapan data ditarik dari register. ${PERIOD}`),
	column('dokumen', 'string', 'Id dokumen', 'Id dari dokumen.csv.'),
	column('judul_dokumen', 'string', 'Dokumen', 'Judul dokumen.'),
	column('penerbit', 'string', 'Penerbit', 'Yang menerbitkan dokumen.'),
	column('tanggal', 'string?', 'Tanggal dokumen', `${PERIOD} Kosong bila tidak diketahui.`),
	column('url', 'string?', 'Alamat dokumen', 'Alamat dokumen, bila tercatat.', { format: 'uri' }),
	column('letak', 'string?', 'Letak', 'Letak di dalam dokumen.'),
	column('catatan', 'string?', 'Catatan', 'Hal yang perlu diketahui pembaca.'),
	column('bawah', 'number?', 'Batas bawah', 'Batas bawah selang kepercayaan 95 persen, bila disebut dokumen.'),
	column('atas', 'number?', 'Batas atas', 'Batas atas selang kepercayaan 95 persen, bila disebut dokumen.'),
	column(
		'n_tertimbang',
		'integer?',
		'N tertimbang',
		'N tertimbang menurut buku survei; bukan jumlah anak yang diukur.',
	),
	column(
		'tanda',
		'string?',
		'Tanda ketelitian',
		`Peringatan buku survei, dipisah titik koma. ${meanings(Object.values(MARK_WORDS).map(({ symbol, meaning }) => [symbol, meaning]))}`,
	),
	column(
		'cara',
		'string',
		'Cara diperoleh',
		`Bagaimana nilainya diperoleh. ${meanings(Object.values(OBTAINED_WORDS).map(({ symbol, label }) => [symbol, label]))}`,
		{ values: Object.values(OBTAINED_WORDS).map(({ symbol }) => symbol) },
	),
	column(
		'uji',
		'string?',
		'Uji salinan',
		`Uji yang dilalui nilai yang disalin, dipisah titik koma. ${meanings(Object.values(TEST_WORDS).map(({ symbol, label }) => [symbol, label]))}`,
	),
	column(
		'salinan',
		'string?',
		'Id salinan',
		'Id dokumen salinan yang dibaca, bila dokumen aslinya tidak dapat dibuka.',
	),
	column(
		'perubahan',
		'string?',
		'Perubahan',
		'Terhadap angka sebelumnya dalam deret yang sama, menurut uji di halaman metode; kosong bila tidak ada yang ' +
			'sebelumnya.',
		{ values: Object.values(CHANGE_WORDS).map((word) => word.replaceAll(' ', '_')) },
	),
	column('sejak', 'string?', 'Dibanding', `Periode angka sebelumnya itu. ${PERIOD}`),
	column(
		'dasar_perubahan',
		'string?',
		'Dasar perubahan',
		`Mengapa dikatakan begitu. ${meanings(Object.entries(CHANGE_GROUNDS).map(([ground, word]) => [word, GROUND_WORDS[ground as ChangeGround]]))}`,
		{ values: Object.values(CHANGE_GROUNDS) },
	),
];

/** One report of a figure, or one cell of a round: the row of every download, by its columns. Documents that report one
 * figure share the id. */
export type ObservationRow = {
	readonly [C in (typeof ALL)[number] as C['name']]: C['name'] extends 'keadaan'
		? State
		: Kinds[C['type']] | (C['nullable'] extends true ? null : never);
};

export const COLUMNS: readonly Column[] = ALL;

/** The columns that say what a figure is, what one report says of it, and how a cell has its value. */
export const IDENTITY = [
	'id',
	'wilayah',
	'nama_wilayah',
	'tingkat',
	'indikator',
	'satuan',
	'instrumen',
	'jenis_instrumen',
	'periode',
] as const satisfies readonly (keyof ObservationRow)[];
export const VALUE = [
	'nilai',
	'desimal',
	'keadaan',
	'pembilang',
	'penyebut',
	'dihitung',
] as const satisfies readonly (keyof ObservationRow)[];
export const PRECISION = [
	'bawah',
	'atas',
	'n_tertimbang',
	'tanda',
	'cara',
	'uji',
	'salinan',
] as const satisfies readonly (keyof ObservationRow)[];
export const CHANGE = ['perubahan', 'sejak', 'dasar_perubahan'] as const satisfies readonly (keyof ObservationRow)[];
