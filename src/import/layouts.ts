/** The kinds of table that officials have. */
export type LayoutId = 'individual' | 'monthly' | 'villageFeed' | 'recap';

export interface Layout {
	readonly id: LayoutId;
	/** What the user knows it as. */
	readonly title: string;
	/** Titles of each column as `plainName` leaves them, letters and digits only; the first is how the system spells it. */
	readonly columns: Readonly<Record<string, readonly string[]>>;
	/** Columns that make the layout: of each group at least one. */
	readonly required: readonly (readonly string[])[];
}

/** Titles of the columns that say which village a row is about. */
const PLACE = {
	city: ['kabkota', 'kabupatenkota', 'kotakab', 'namakabkota'],
	district: ['kec', 'kecamatan', 'namakecamatan', 'namakec'],
	village: [
		...[
			'desakel',
			'kelurahan',
			'namadesa',
			'desa',
			'kel',
			'keldesa',
			'desakelurahan',
			'kelurahandesa',
			'namakelurahan',
			'namadesakelurahan',
		],
		...['namakelurahandesa', 'namadesakel', 'namakeldesa'],
	],
	code: [
		'iddesadagri',
		'kode',
		'kodedesa',
		'kodekelurahan',
		'kodedesakel',
		'kodewilayah',
		'kodekemendagri',
		'kodedagri',
		'kodedesakelurahan',
	],
	bps: ['iddesabps', 'kodebps', 'kodedesabps', 'idbps'],
} as const;

const AREA = ['village', 'code', 'bps'];

/** Height, weight and age of one child at one measurement: as titles, z-scores and classes. */
const INDIVIDUAL: Layout = {
	id: 'individual',
	title: 'ekspor e-PPGBM per anak',
	columns: {
		...PLACE,
		nik: ['nik', 'nikanak', 'nikbalita'],
		name: ['nama', 'namaanak', 'namabalita', 'namalengkap'],
		born: ['tgllahir', 'tanggallahir'],
		parent: ['namaortu', 'namaorangtua', 'namaibu', 'namaibukandung', 'ortu', 'orangtua'],
		measuredOn: ['tanggalpengukuran', 'tglpengukuran', 'tanggalukur', 'tglukur', 'tanggalpenimbangan'],
		height: ['tinggi', 'tinggibadan', 'tb', 'pbtb', 'tbpb', 'tinggicm', 'tinggibadancm', 'panjangtinggi', 'panjangtinggibadan'],
		heightClass: ['tbu', 'pbu', 'tbpbu', 'pbtbu', 'statustbu', 'kategoritbu'],
		heightScore: ['zstbu', 'zspbu', 'zstbpbu', 'zspbtbu', 'zscoretbu', 'zscorepbu'],
		weightClass: ['bbu', 'statusbbu', 'kategoribbu'],
		weightScore: ['zsbbu', 'zscorebbu'],
		wastingClass: ['bbtb', 'bbpb', 'bbtbpb', 'bbpbtb', 'statusbbtb', 'kategoribbtb'],
		wastingScore: ['zsbbtb', 'zsbbpb', 'zsbbtbpb', 'zsbbpbtb', 'zscorebbtb'],
	},
	required: [AREA, ['measuredOn'], ['heightScore', 'heightClass'], ['nik', 'name']],
};

const MONTHLY: Layout = {
	id: 'monthly',
	title: 'lembar SIGIZI kelurahan per bulan',
	columns: {
		...PLACE,
		year: ['tahun'],
		month: ['bulan'],
		target: ['jumlahsasaranbalita', 'sasaranbalita', 'jumlahsasaran', 'sasaran'],
		measured: ['diukurpbtb', 'diukurtbpb', 'jumlahbalitadiukurpbtb', 'jumlahdiukurpbtb', 'diukur'],
		stunted: ['jumlahbalitastunting', 'balitastunting', 'jumlahstunting', 'stunting'],
		severe: ['jumlahbalitasangatpendek', 'sangatpendek', 'balitasangatpendek'],
		wasting: ['wasting', 'jumlahbalitawasting', 'balitawasting', 'jumlahwasting'],
		underweight: ['underweight', 'jumlahbalitaunderweight', 'balitaunderweight', 'jumlahunderweight'],
	},
	required: [AREA, ['year'], ['month'], ['measured'], ['stunted']],
};

const VILLAGE_FEED: Layout = {
	id: 'villageFeed',
	title: 'data desa dengan ID_DESA_DAGRI',
	columns: {
		...PLACE,
		year: ['periodetahun', 'tahun'],
		measured: ['jumlahbalita'],
		severe: ['jumlahbalitasangatpendek'],
		moderate: ['jumlahbalitapendek'],
	},
	required: [AREA, ['year'], ['measured'], ['severe'], ['moderate']],
};

const RECAP: Layout = {
	id: 'recap',
	title: 'rekap e-PPGBM per wilayah',
	columns: {
		...PLACE,
		target: ['sasaran', 'jumlahsasaran', 'jumlahsasaranbalita', 'sasaranbalita'],
		severe: ['sangatpendek'],
		moderate: ['pendek'],
		normal: ['normal'],
		tall: ['tinggi'],
		stunted: ['stunting', 'jumlahstunting'],
		wasting: ['wasting', 'jumlahwasting'],
		underweight: ['underweight', 'jumlahunderweight'],
	},
	required: [AREA, ['severe'], ['moderate'], ['normal']],
};

/** Every layout; the individual one first, so that no table of children is ever taken for another. */
export const LAYOUTS: readonly Layout[] = [INDIVIDUAL, MONTHLY, VILLAGE_FEED, RECAP];
