import { CITY } from '../check.fixture.ts';

const NAMES = ['Melati', 'Kenanga', 'Mawar', 'Anggrek', 'Dahlia', 'Teratai'];
const CODES = ['99.01.01.1001', '99.01.01.1002', '99.01.01.1003', '99.01.01.1004', '99.01.02.1001', '99.01.02.1002'];
const INDICATORS = [
	['prevalensi-stunting', 'persen'],
	['jumlah-balita-stunting', 'balita'],
	['jumlah-sangat-pendek', 'balita'],
];
const csv = (head: string, rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;

export interface Site {
	/** sasaran, diukur, pendek, sangat_pendek and perhaps cakupan of each village. */
	readonly rows: readonly string[];
	/** `wilayah indikator nilai`, perhaps with a document. */
	readonly figures?: readonly string[];
	readonly note?: string;
	readonly isOfficial?: boolean;
	readonly document?: { readonly publisher?: string; readonly kind?: string; readonly url?: string };
	readonly threshold?: number;
}

/** The files of a city with one round. */
export function filesOf({
	rows,
	figures = [],
	note = '',
	isOfficial = true,
	document = {},
	threshold = 5,
}: Site): Map<string, string> {
	const { publisher = 'Dinas Kesehatan', kind = 'publikasi-dinas', url = 'https://contoh.go.id/' } = document;
	const head = rows.some((row) => row.split(',').length > 4) ? ',cakupan' : '';
	return new Map([
		[
			'situs.json',
			JSON.stringify({ nama: 'Contoh', semboyan: 'Contoh.', penerbit: 'Redaksi', lisensi_data: 'CC BY 4.0' }),
		],
		[
			'dokumen.csv',
			csv('id,judul,penerbit,tanggal,jenis,url', [
				`hasil,Hasil,${publisher},2024-09,${kind},${url}`,
				'lain,Lain,Koran,,berita,',
			]),
		],
		['instrumen.csv', csv('id,nama,jenis,mencakup,definisi,catatan', ['eppgbm,e-PPGBM,register,Balita.,Alat ukur.,'])],
		[
			'indikator.csv',
			csv(
				'id,nama,satuan,kata_satuan,definisi,pembilang,penyebut',
				INDICATORS.map(([id, unit]) => `${id},${id},${unit},${unit},Definisi.,,`),
			),
		],
		[
			'acuan/wilayah.csv',
			csv('kode,tingkat,nama,alias,batas', ['00,negara,Indonesia,,', '99,provinsi,Provinsi Contoh,,']),
		],
		[
			'kota/contoh/kota.json',
			JSON.stringify({
				...CITY,
				penerbit: { nama: 'Dinas Kesehatan', resmi: isOfficial },
				pengaturan: { ambang_sel_kecil: threshold },
			}),
		],
		[
			'kota/contoh/wilayah.csv',
			csv('kode,tingkat,nama,alias,batas', [
				'99.01.01,kecamatan,Kebun,,',
				'99.01.02,kecamatan,Taman,,',
				...CODES.map((code, index) => `${code},kelurahan,${NAMES[index]},,`),
			]),
		],
		[
			'kota/contoh/angka.csv',
			csv(
				'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan',
				figures.map((figure) => {
					const [area, indicator, value, document = 'hasil'] = figure.split(' ');
					return `${area},${indicator},eppgbm,2024-08,${value},,,final,,${document},,`;
				}),
			),
		],
		[
			'kota/contoh/pengukuran.csv',
			csv('periode,instrumen,status,tanggal_tarik,dokumen,catatan', [`2024-08,eppgbm,final,,hasil,${note}`]),
		],
		[
			'kota/contoh/pengukuran/2024-08.csv',
			csv(
				`kode,kelurahan,sasaran,diukur,pendek,sangat_pendek${head}`,
				rows.map((row, index) => `${CODES[index]},${NAMES[index]},${row}`),
			),
		],
	]);
}
