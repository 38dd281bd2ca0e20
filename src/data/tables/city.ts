import { z } from 'zod';
import { parsePeriod } from '../../model/base/period.ts';
import { SCHEME_IDS } from '../../model/base/scheme.ts';
import { isWebAddress } from '../../model/base/web-address.ts';
import { LONGEST_WORD } from '../csv/text-form.ts';

/** A name, as it stands in headings, pictures and citations. Braces would end a field of BibTeX. */
const name = (most: number, example = 'Isi; tidak boleh kosong.') =>
	z
		.string()
		.regex(/\S/, example)
		.max(most, `Singkatkan: paling banyak ${most} huruf.`)
		.refine(
			(text) => !text.split(/\s/).some((word) => word.length > LONGEST_WORD),
			`Satu kata paling banyak ${LONGEST_WORD} huruf.`,
		)
		.regex(/^[^{}\\]*$/, 'Tulis tanpa kurung kurawal dan garis miring terbalik.');

/** A part of a file with what the documentation says of it. */
const part = <T extends z.ZodType>(type: T, about: string, example: string): T =>
	type.meta({ description: about, examples: [example] }) as T;

/** `kota/<slug>/kota.json`. */
export const citySchema = z.strictObject({
	kode: part(
		z.string().regex(/^\d{2}\.\d{2}$/, 'Tulis kode kota empat angka dengan titik, misalnya `64.74`.'),
		'Kode Kemendagri.',
		'"64.74"',
	),
	nama: part(name(80, 'Isi nama lengkap, misalnya `Kota Bontang`.'), 'Nama lengkap.', '"Kota Bontang"'),
	nama_pendek: part(name(60, 'Isi nama pendek, misalnya `Bontang`.'), 'Nama tanpa Kota atau Kabupaten.', '"Bontang"'),
	provinsi: part(
		z.string().regex(/^\d{2}$/, 'Tulis kode provinsi dua angka, misalnya `64`.'),
		'Kode provinsi; provinsinya harus ada di `acuan/wilayah.csv`.',
		'"64"',
	),
	penerbit: z.strictObject({
		nama: part(name(150), 'Siapa yang menerbitkan halaman kota ini.', '"Redaksi situs"'),
		resmi: part(z.boolean(), '`true` hanya bila pemerintah kota sendiri yang menerbitkan.', 'false'),
	}),
	penanggung_jawab: part(
		name(150),
		'Dinas yang oleh Aksi 7 diminta mengumumkan hasil.',
		'"Dinas Kesehatan Kota Bontang"',
	),
	ppid: z.strictObject({
		nama: part(name(150), 'Pejabat tempat warga meminta informasi.', '"PPID Utama Kota Bontang"'),
		alamat: part(z.string().max(300).nullable(), 'Alamat situs PPID; `null` bila belum diketahui.', 'null'),
	}),
	skema: part(
		z.record(z.string().regex(/^\d{4}$/), z.enum(SCHEME_IDS)),
		'Mulai tahun mana memakai `8-aksi` atau `aksi-utama`.',
		'{ "2022": "8-aksi" }',
	),
	penimbangan: part(
		z
			.strictObject({
				bulan: z
					.array(z.number().int().min(1).max(12))
					.min(1, 'Isi paling sedikit satu bulan, misalnya `[5, 11]`.')
					.max(12),
				mulai: z.number().int().min(2000).max(2100),
				dokumen: z.array(z.string()).min(1, 'Sebutkan dokumen yang menunjukkannya.'),
			})
			.optional(),
		'Boleh tidak ada. Bulan kota menimbang, bila menurut dokumen bukan Februari dan Agustus, dan mulai tahun berapa.',
		'{ "bulan": [5, 11], "mulai": 2025, "dokumen": ["rilis-contoh-2025-05"] }',
	),
	pengaturan: z.strictObject({
		ambang_sel_kecil: part(
			z.number().int().min(5, 'Ambang sel kecil tidak boleh kurang dari 5.'),
			'Jumlah anak di bawah angka ini disamarkan; paling kecil 5.',
			'5',
		),
	}),
	singkat: part(
		z.string(),
		'Satu atau dua kalimat: apa yang sudah dan belum diterbitkan kota ini, tanpa angka.',
		'"Sasaran per kelurahan belum diterbitkan."',
	),
});

/** `situs.json`. */
export const siteSchema = z.strictObject({
	nama: part(name(60), 'Nama situs.', '"Aksi 7"'),
	semboyan: part(name(200), 'Kalimat di bawah nama situs.', '"Angka stunting kota Anda."'),
	penerbit: part(name(150), 'Siapa yang menerbitkan situs.', '"Redaksi Aksi 7"'),
	lisensi_data: part(name(100), 'Izin pakai ulang datanya.', '"CC BY 4.0"'),
	kontak: part(
		z
			.union(
				[z.string().refine((url) => url.startsWith('https://') && isWebAddress(url)), z.email()],
				'Tulis alamat `https://…` atau alamat surel, misalnya `redaksi@contoh.go.id`.',
			)
			.optional(),
		'Ke mana pembaca melaporkan kekeliruan; boleh tidak ada.',
		'"redaksi@contoh.go.id"',
	),
	simpanan: part(
		z
			.strictObject({
				jenis: z.enum(['github', 'gitlab', 'gitea']),
				alamat: z
					.string()
					.refine(
						(url) => url.startsWith('https://') && isWebAddress(url),
						'Tulis alamat `https://…` tempat data disimpan.',
					),
				cabang: z.string().regex(/^[\w./-]{1,100}$/, 'Tulis nama cabangnya, misalnya `main`.'),
			})
			.optional(),
		'Boleh tidak ada. Tempat data disimpan (`github`, `gitlab`, atau `gitea`), alamat proyeknya, dan nama ' +
			'cabangnya: meja petugas menautkan foldernya.',
		'{ "jenis": "github", "alamat": "https://github.com/contoh/aksi7", "cabang": "main" }',
	),
	mencari_sejak: part(
		z
			.string()
			.refine((text) => parsePeriod(text) !== undefined, 'Tulis tahun, bulan, atau tanggal, misalnya `2026-11`.')
			.optional(),
		'Sejak kapan angka dicari; boleh tidak ada. Disebut di tempat angka belum ditemukan.',
		'"2026-11"',
	),
});
