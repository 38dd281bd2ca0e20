import { STATUS_WORDS } from '../../model/base/figure.ts';
import { OBTAINED_WORDS, TEST_WORDS } from '../../model/base/obtained.ts';
import { MARK_WORDS } from '../../model/base/precision.ts';
import { CHANGE_WORDS, type ChangeGround, GROUND_WORDS } from '../../model/figures/change.ts';
import type { Row } from './row.ts';
import { CHANGE_GROUNDS, KIND_WORDS, LEVEL_WORDS, STATE_WORDS, UNIT_WORDS } from './words.ts';

/** A column of the downloads: said once for CSV, Parquet, JSON, table schema and CSVW. */
export interface Column {
	readonly name: keyof Row;
	readonly title: string;
	readonly about: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean';
	/** Whether a row may have nothing there. */
	readonly nullable?: true;
	readonly values?: readonly string[];
	readonly format?: 'uri';
}

const meanings = (words: readonly (readonly [string, string])[]) =>
	words.map(([word, meaning]) => `${word}: ${meaning}`).join('; ');
const PERIOD = 'Tahun, bulan, atau tanggal: 2023, 2024-08, 2024-08-29.';

export const COLUMNS: readonly Column[] = [
	{
		name: 'id',
		title: 'Id angka',
		about:
			'wilayah/indikator/instrumen/periode. Tidak pernah berubah; dokumen yang melaporkan angka yang sama memakai id yang sama.',
		type: 'string',
	},
	{
		name: 'wilayah',
		title: 'Kode wilayah',
		about: 'Kode Kemendagri; puskesmas memakai kode kotanya ditambah `-pkm-`.',
		type: 'string',
	},
	{
		name: 'nama_wilayah',
		title: 'Wilayah',
		about: 'Nama wilayah tanpa sebutan kecamatan atau kelurahan.',
		type: 'string',
	},
	{
		name: 'tingkat',
		title: 'Tingkat wilayah',
		about: 'Tingkat wilayah.',
		type: 'string',
		values: Object.values(LEVEL_WORDS),
	},
	{
		name: 'kota',
		title: 'Kota di situs ini',
		about: 'Nama kota di alamat situs; kosong untuk angka pembanding.',
		type: 'string',
		nullable: true,
	},
	{ name: 'indikator', title: 'Id indikator', about: 'Id dari indikator.csv.', type: 'string' },
	{
		name: 'nama_indikator',
		title: 'Indikator',
		about: 'Nama indikator; definisinya di indikator.csv.',
		type: 'string',
	},
	{ name: 'satuan', title: 'Satuan', about: 'Satuan nilai.', type: 'string', values: Object.values(UNIT_WORDS) },
	{ name: 'instrumen', title: 'Id cara mengukur', about: 'Id dari instrumen.csv.', type: 'string' },
	{
		name: 'jenis_instrumen',
		title: 'Jenis cara mengukur',
		about: 'Angka dari jenis yang berlainan tidak boleh dibandingkan atau disambung.',
		type: 'string',
		values: Object.values(KIND_WORDS),
	},
	{ name: 'periode', title: 'Periode', about: PERIOD, type: 'string' },
	{
		name: 'nilai',
		title: 'Nilai',
		about: 'Angka, dengan desimal seperti tertulis di dokumen; tanpa angka berisi simbol di kolom keadaan.',
		type: 'number',
		nullable: true,
	},
	{
		name: 'desimal',
		title: 'Banyak desimal',
		about: 'Banyak angka di belakang koma menurut dokumen.',
		type: 'integer',
		nullable: true,
	},
	{
		name: 'keadaan',
		title: 'Keadaan',
		about: meanings(Object.entries(STATE_WORDS)),
		type: 'string',
		values: Object.keys(STATE_WORDS),
	},
	{ name: 'pembilang', title: 'Pembilang', about: 'Pembilang, bila diketahui.', type: 'integer', nullable: true },
	{ name: 'penyebut', title: 'Penyebut', about: 'Penyebut, bila diketahui.', type: 'integer', nullable: true },
	{
		name: 'dihitung',
		title: 'Dihitung situs ini',
		about: 'true bila nilainya dihitung di sini dari pembilang dan penyebut.',
		type: 'boolean',
	},
	{
		name: 'status',
		title: 'Status',
		about: 'Status menurut dokumen.',
		type: 'string',
		values: Object.values(STATUS_WORDS),
	},
	{
		name: 'tanggal_tarik',
		title: 'Data ditarik',
		about: `Kapan data ditarik dari register. ${PERIOD}`,
		type: 'string',
		nullable: true,
	},
	{ name: 'dokumen', title: 'Id dokumen', about: 'Id dari dokumen.csv.', type: 'string' },
	{ name: 'judul_dokumen', title: 'Dokumen', about: 'Judul dokumen.', type: 'string' },
	{ name: 'penerbit', title: 'Penerbit', about: 'Yang menerbitkan dokumen.', type: 'string' },
	{
		name: 'tanggal',
		title: 'Tanggal dokumen',
		about: `${PERIOD} Kosong bila tidak diketahui.`,
		type: 'string',
		nullable: true,
	},
	{
		name: 'url',
		title: 'Alamat dokumen',
		about: 'Alamat dokumen, bila tercatat.',
		type: 'string',
		nullable: true,
		format: 'uri',
	},
	{ name: 'letak', title: 'Letak', about: 'Letak di dalam dokumen.', type: 'string', nullable: true },
	{ name: 'catatan', title: 'Catatan', about: 'Hal yang perlu diketahui pembaca.', type: 'string', nullable: true },
	{
		name: 'bawah',
		title: 'Batas bawah',
		about: 'Batas bawah selang kepercayaan 95 persen, bila disebut dokumen.',
		type: 'number',
		nullable: true,
	},
	{
		name: 'atas',
		title: 'Batas atas',
		about: 'Batas atas selang kepercayaan 95 persen, bila disebut dokumen.',
		type: 'number',
		nullable: true,
	},
	{
		name: 'n_tertimbang',
		title: 'N tertimbang',
		about: 'N tertimbang menurut buku survei; bukan jumlah anak yang diukur.',
		type: 'integer',
		nullable: true,
	},
	{
		name: 'tanda',
		title: 'Tanda ketelitian',
		about: `Peringatan buku survei, dipisah titik koma. ${meanings(Object.values(MARK_WORDS).map(({ symbol, meaning }) => [symbol, meaning]))}`,
		type: 'string',
		nullable: true,
	},
	{
		name: 'cara',
		title: 'Cara diperoleh',
		about: `Bagaimana nilainya diperoleh. ${meanings(Object.values(OBTAINED_WORDS).map(({ symbol, label }) => [symbol, label]))}`,
		type: 'string',
		values: Object.values(OBTAINED_WORDS).map(({ symbol }) => symbol),
	},
	{
		name: 'uji',
		title: 'Uji salinan',
		about: `Uji yang dilalui nilai yang disalin, dipisah titik koma. ${meanings(Object.values(TEST_WORDS).map(({ symbol, label }) => [symbol, label]))}`,
		type: 'string',
		nullable: true,
	},
	{
		name: 'salinan',
		title: 'Id salinan',
		about: 'Id dokumen salinan yang dibaca, bila dokumen aslinya tidak dapat dibuka.',
		type: 'string',
		nullable: true,
	},
	{
		name: 'perubahan',
		title: 'Perubahan',
		about:
			'Terhadap angka sebelumnya dalam deret yang sama, menurut uji di halaman metode; kosong bila tidak ada yang sebelumnya.',
		type: 'string',
		nullable: true,
		values: Object.values(CHANGE_WORDS).map((word) => word.replaceAll(' ', '_')),
	},
	{
		name: 'sejak',
		title: 'Dibanding',
		about: `Periode angka sebelumnya itu. ${PERIOD}`,
		type: 'string',
		nullable: true,
	},
	{
		name: 'dasar_perubahan',
		title: 'Dasar perubahan',
		about: `Mengapa dikatakan begitu. ${meanings(Object.entries(CHANGE_GROUNDS).map(([ground, word]) => [word, GROUND_WORDS[ground as ChangeGround]]))}`,
		type: 'string',
		nullable: true,
		values: Object.values(CHANGE_GROUNDS),
	},
];
