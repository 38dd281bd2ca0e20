import { draftOf } from '../draft.ts';
import type { Rule } from './rule.ts';

/**
 * A small site for the tests of one rule: a city of three districts and four villages beside its province and nation.
 */

const AREAS = [
	'99.01.01,kecamatan,Kebun,,',
	'99.01.01.1001,kelurahan,Melati,,',
	'99.01.01.1002,kelurahan,Kenanga,,',
	'99.01.02,kecamatan,Taman,,',
	'99.01.02.1001,kelurahan,Mawar,,',
	'99.01.03,kecamatan,Ladang,,',
	'99.01.03.1001,kelurahan,Dahlia,,',
];
const INSTRUMENTS = [
	['ssgi', 'survei'],
	['ski', 'survei'],
	['ssgbi', 'survei'],
	['riskesdas', 'survei'],
	['psg', 'survei'],
	['eppgbm', 'register'],
	['operasi-timbang', 'register'],
	['tidak-disebut', 'pendataan'],
	['target-nasional', 'target'],
].map(([id, kind]) => `${id},${id},${kind},Balita.,Alat ukur.,`);
const INDICATORS = [
	['prevalensi-stunting', 'persen'],
	['prevalensi-stunting-terverifikasi', 'persen'],
	['cakupan-pengukuran', 'persen'],
	['target-prevalensi', 'persen'],
	...[
		'jumlah-balita-stunting',
		'jumlah-pendek-sebelum-verifikasi',
		'jumlah-stunting-terverifikasi',
		'jumlah-balita-diukur',
		'jumlah-sasaran-balita',
	].map((id) => [id, 'balita']),
].map(([id, unit]) => `${id},${id},${unit},${unit},Definisi.,,balita yang diukur`);

/** A sound `kota.json`. */
export const CITY = {
	kode: '99.01',
	nama: 'Kota Contoh',
	nama_pendek: 'Contoh',
	provinsi: '99',
	penerbit: { nama: 'Redaksi', resmi: false },
	penanggung_jawab: 'Dinas Kesehatan',
	ppid: { nama: 'PPID', alamat: null },
	skema: { 2024: '8-aksi' },
	pengaturan: { ambang_sel_kecil: 5 },
	singkat: '',
};

const HEAD = {
	figures: 'wilayah,indikator,instrumen,periode,nilai,pembilang,penyebut,status,tanggal_tarik,dokumen,letak,catatan',
	areas: 'kode,tingkat,nama,alias,batas',
};
const csv = (head: string, rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`;

/**
 * A row of a figures file: `row('99.01 prevalensi-stunting ssgi 2022', '17.4', { pembilang: '1219' })`. Documents need
 * not exist.
 */
export function row(
	id: string,
	value: string,
	more: { dokumen?: string; status?: string; catatan?: string; pembilang?: string; penyebut?: string } = {},
): string {
	const { dokumen = 'berita', status = 'final', catatan = '', pembilang = '', penyebut = '' } = more;
	return [...id.split(' '), value, pembilang, penyebut, status, '', dokumen, '', catatan && `"${catatan}"`].join(',');
}

interface Site {
	readonly figures?: readonly string[];
	readonly reference?: readonly string[];
	readonly referenceAreas?: readonly string[];
	readonly areas?: readonly string[];
	readonly indicators?: readonly string[];
	/** The city's own words. */
	readonly brief?: string;
	/** Rows of `dokumen.csv`. */
	readonly documents?: readonly string[];
	/** Rows of `aksi.csv`. */
	readonly actions?: readonly string[];
	/** Rows of `pengukuran.csv`, and of its only round. */
	readonly round?: { readonly listed: string; readonly head: string; readonly rows: readonly string[] };
}

/** What a rule says of a site: severity, code, place, message and fix, one text each. */
export function check(
	rule: Rule,
	{
		figures = [],
		reference = [],
		referenceAreas = [],
		areas = AREAS,
		indicators = INDICATORS,
		actions = [],
		documents = [],
		round,
		brief = '',
	}: Site,
): string[] {
	const files = new Map([
		[
			'situs.json',
			JSON.stringify({ nama: 'Contoh', semboyan: 'Contoh.', penerbit: 'Redaksi', lisensi_data: 'CC BY 4.0' }),
		],
		['dokumen.csv', csv('id,judul,penerbit,tanggal,jenis,url', documents)],
		['instrumen.csv', csv('id,nama,jenis,mencakup,definisi,catatan', INSTRUMENTS)],
		['indikator.csv', csv('id,nama,satuan,kata_satuan,definisi,pembilang,penyebut', indicators)],
		[
			'acuan/wilayah.csv',
			csv(HEAD.areas, ['00,negara,Indonesia,,', '99,provinsi,Provinsi Contoh,,', ...referenceAreas]),
		],
		['acuan/angka.csv', csv(HEAD.figures, reference)],
		['kota/contoh/kota.json', JSON.stringify({ ...CITY, singkat: brief })],
		['kota/contoh/wilayah.csv', csv(HEAD.areas, areas)],
		['kota/contoh/angka.csv', csv(HEAD.figures, figures)],
		['kota/contoh/aksi.csv', csv('tahun,skema,aksi,uraian,tanggal,dokumen,catatan', actions)],
	]);
	if (round) {
		files.set(
			'kota/contoh/pengukuran.csv',
			csv('periode,instrumen,status,tanggal_tarik,dokumen,catatan,tingkat', [
				round.listed.split(',').length > 6 ? round.listed : `${round.listed},`,
			]),
		);
		files.set(`kota/contoh/pengukuran/${round.listed.split(',')[0]}.csv`, csv(round.head, round.rows));
	}
	const { draft, issues } = draftOf({ name: 'data', files });
	if (issues.length > 0) throw new Error(`the fixture itself is wrong: ${JSON.stringify(issues, null, '\t')}`);
	return [...rule.run(draft)].map(
		({ severity, code, file, line, column, message, fix }) =>
			`${severity} ${code} ${file}:${line}:${column}\n${message}\n→ ${fix}`,
	);
}
