import { ANSWERS } from '../../data/tables/links.ts';
import { STATUS_WORDS } from '../../model/base/figure.ts';
import type { Publication } from '../../model/base/publication.ts';
import { listed } from '../../model/base/spelling.ts';
import { to } from '../../site.ts';
import { dataVersion } from '../citations/version.ts';
import { CHANGE, COLUMNS, IDENTITY, type ObservationRow, PRECISION, VALUE } from '../downloads/columns.ts';
import type { Address } from '../downloads/parts.ts';
import { STATE_WORDS } from '../downloads/words.ts';

/** The interface for machines, described in OpenAPI 3.1: what each address holds, as JSON Schema. */

type Schema = Record<string, unknown>;

const text = { type: 'string' };
const maybe = { type: ['string', 'null'] };
const number = { type: 'number' };
const link = { type: 'string', format: 'uri-reference' };
const flag = { type: 'boolean' };
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object that has all of `required` and may have `optional`, and nothing else. */
const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
	type: 'object',
	required: Object.keys(required),
	properties: { ...required, ...optional },
	additionalProperties: false,
});

/** Properties that are columns of the downloads too: said once, there. */
const columns = (...names: readonly (keyof ObservationRow)[]): Record<string, Schema> =>
	Object.fromEntries(
		COLUMNS.filter(({ name }) => names.includes(name)).map(({ name, about, type, nullable, values }) => [
			name,
			{
				type: nullable ? [type, 'null'] : type,
				description: about,
				...(values && { enum: nullable ? [...values, null] : values }),
			},
		]),
	);

const SURVEY = { instrumen: text, periode: text, indikator: text, tautan: link, csv: link };
const VERSION = { versi: { type: 'string', description: 'Sidik isi data; berubah hanya bila datanya berubah.' } };
const REACH = {
	...object({ jawaban: { type: 'string', enum: Object.keys(ANSWERS) }, diperiksa: text, terbuka: maybe }),
	type: ['object', 'null'],
	description: 'Jawaban alamat itu pada hari terakhir dicoba; null bila belum pernah.',
};
const LIGHT = {
	lengkap: { ...flag, description: 'false bila situs ini baru memuat angka survei kota atau kabupaten itu.' },
	slug: text,
	kode: text,
	nama: text,
	provinsi: object({ kode: text, nama: text }),
	halaman: link,
	tautan: link,
	angka: link,
};
/** Only of those with a folder. */
const OFFICE = {
	penerbit: text,
	penerbit_resmi: { ...flag, description: 'true bila pemerintah kota sendiri yang menerbitkan.' },
	csv: link,
	zip: link,
};
const ROUND = {
	kota: text,
	periode: text,
	instrumen: text,
	status: { enum: Object.values(STATUS_WORDS) },
	tanggal_tarik: maybe,
	dokumen: text,
	catatan: maybe,
	halaman: link,
	tautan: link,
	csv: link,
};
const FIGURE = {
	...columns(...IDENTITY),
	keadaan: { enum: Object.keys(STATE_WORDS) },
	nilai: {
		type: ['number', 'null'],
		description: 'null bila dokumen saling bertentangan; lihat terendah, tertinggi, dan laporan.',
	},
	laporan: listOf(ref('Laporan')),
	koreksi: listOf(ref('Koreksi')),
	peringatan: { ...listOf(text), description: 'Yang perlu diketahui sebelum angka ini dipakai.' },
	halaman: link,
	tautan: link,
};
const RANGE = { terendah: number, tertinggi: number };

const SCHEMAS: Record<string, Schema> = {
	Indeks: object({
		nama: text,
		keterangan: text,
		penerbit: text,
		lisensi: text,
		...VERSION,
		dokumen_terbaru: maybe,
		...Object.fromEntries(
			listed(`
				openapi, kota, acuan, pengukuran, survei, dokumen, instrumen, indikator, koreksi, datapackage, katalog, csv,
				parquet
			`).map((name) => [name, link]),
		),
	}),
	Kota: object(LIGHT, OFFICE),
	KotaLengkap: object({
		...VERSION,
		...LIGHT,
		...OFFICE,
		batas: object({ tersedia: flag }, { lisensi: text, geojson: link, alasan: text }),
		wilayah: listOf(object({ kode: text, nama: text, tingkat: text, alias: listOf(text) })),
		pengukuran: listOf(ref('Pengukuran')),
	}),
	KotaRingan: object({ ...VERSION, ...LIGHT, survei: listOf({ anyOf: [ref('Angka'), ref('TidakDisajikan')] }) }),
	SatuKota: { anyOf: [ref('KotaLengkap'), ref('KotaRingan')] },
	Angka: object(FIGURE, RANGE),
	SatuAngka: object({ ...VERSION, ...FIGURE }, RANGE),
	Laporan: object({
		...columns(...VALUE),
		...columns('status', 'tanggal_tarik', 'dokumen', 'letak', 'catatan'),
		...columns(...PRECISION, ...CHANGE),
	}),
	Pengukuran: object(ROUND),
	PengukuranLengkap: object({
		...VERSION,
		...ROUND,
		angka: {
			...listOf(ref('Angka')),
			description: 'Angka penimbangan ini menurut dokumen: kota, kecamatan, dan kelurahan.',
		},
		isi: {
			...listOf(ref('Sel')),
			description: 'Sel tabel per kelurahan; kosong bila penimbangan ini tidak punya tabel itu.',
		},
	}),
	Survei: object(SURVEY),
	SurveiLengkap: object({
		...VERSION,
		...SURVEY,
		isi: {
			...listOf({ anyOf: [ref('Angka'), ref('TidakDisajikan')] }),
			description: 'Provinsi, kabupaten, dan kota; yang tidak disajikan oleh survei tidak bernilai.',
		},
	}),
	TidakDisajikan: object({
		...columns(...IDENTITY),
		...columns('nilai', 'keadaan', 'dokumen', 'letak', 'catatan', 'cara', 'salinan'),
	}),
	Sel: object(columns(...IDENTITY, ...VALUE, ...CHANGE)),
	Dokumen: object({
		...{ id: text, judul: text, penerbit: text, tanggal: maybe, jenis: text, url: maybe },
		...{ tautan: REACH, arsip: maybe, tautan_arsip: REACH, dibaca: maybe, sidik: maybe },
	}),
	Instrumen: object({ id: text, nama: text, jenis: text, mencakup: text, definisi: text, catatan: maybe }),
	Indikator: object({
		id: text,
		nama: text,
		satuan: text,
		kata_satuan: text,
		definisi: text,
		pembilang: maybe,
		penyebut: maybe,
	}),
	Koreksi: object({ tanggal: text, angka: text, sebelum: maybe, sesudah: maybe, alasan: text, dokumen: maybe }),
};

/** The addresses: path, what it is, the schema of its answer, and whether that is a list. */
const PATHS: readonly (readonly [path: string, summary: string, schema: string, isList?: true])[] = [
	['index.json', 'Isi antarmuka ini, versi data, dan lisensinya', 'Indeks'],
	['kota.json', 'Semua kota dan kabupaten', 'Kota', true],
	[
		'kota/{slug}.json',
		'Satu kota atau kabupaten: wilayah, penimbangan, dan batasnya; atau angka surveinya saja',
		'SatuKota',
	],
	['kota/{slug}/angka.json', 'Semua angka satu kota dan wilayah di dalamnya', 'Angka', true],
	[
		'kota/{slug}/pengukuran/{periode}.json',
		'Satu penimbangan: angkanya menurut dokumen, dan setiap sel setiap kelurahan',
		'PengukuranLengkap',
	],
	['pengukuran.json', 'Semua penimbangan', 'Pengukuran', true],
	['survei.json', 'Tabel survei', 'Survei', true],
	['survei/{survei}.json', 'Satu survei: setiap provinsi, kabupaten, dan kota', 'SurveiLengkap'],
	['acuan/angka.json', 'Angka nasional, provinsi, dan kota pembanding', 'Angka', true],
	['angka/{wilayah}/{indikator}/{instrumen}/{periode}.json', 'Satu angka menurut idnya', 'SatuAngka'],
	['dokumen.json', 'Dokumen asal semua angka', 'Dokumen', true],
	['instrumen.json', 'Cara mengukur', 'Instrumen', true],
	['indikator.json', 'Apa yang diukur', 'Indikator', true],
	['indikator/{indikator}.json', 'Satu indikator: angka semua kota, kabupaten, dan provinsi', 'Angka', true],
	['koreksi.json', 'Koreksi, lama ke baru', 'Koreksi', true],
];

function operation(path: string, summary: string, schema: string, isList = false) {
	const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
		name,
		in: 'path',
		required: true,
		schema: text,
	}));
	return {
		get: {
			operationId: path
				.replace(/\.json$/, '')
				.replace(/[^a-z]+/g, '_')
				.replace(/_$/, ''),
			summary,
			...(parameters.length > 0 && { parameters }),
			responses: {
				200: {
					description: summary,
					content: {
						'application/json': { schema: isList ? object({ ...VERSION, isi: listOf(ref(schema)) }) : ref(schema) },
					},
				},
				...(parameters.length > 0 && { 404: { description: 'Tidak ada yang beralamat demikian.' } }),
			},
		},
	};
}

/** The description at `/api/v1/openapi.json`. */
export function openApi(publication: Publication, at: Address) {
	const { site } = publication;
	return {
		openapi: '3.1.0',
		info: {
			title: `${site.name}: antarmuka data`,
			version: `1.0.0+${dataVersion(publication).short}`,
			description:
				'Berkas JSON yang dibuat sekali untuk setiap terbitan; tidak ada kunci, kuota, atau parameter pencarian. ' +
				'Alamat dan id tidak pernah berubah. ' +
				'Jenis cara mengukur adalah bagian dari setiap angka: angka survei dan angka catatan posyandu tidak boleh ' +
				'disambung.',
			license: { name: site.licence },
		},
		servers: [{ url: at(to('/api/v1')) }],
		paths: Object.fromEntries(
			PATHS.map(([path, summary, schema, isList]) => [`/${path}`, operation(path, summary, schema, isList)]),
		),
		components: { schemas: SCHEMAS },
	};
}
