import { z } from 'zod';
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

import { parsePeriod } from '../../model/base/period.ts';

/** `kota/<slug>/kota.json`. */
export const citySchema = z.strictObject({
	kode: z.string().regex(/^\d{2}\.\d{2}$/, 'Tulis kode kota empat angka dengan titik, misalnya `64.74`.'),
	nama: name(80, 'Isi nama lengkap, misalnya `Kota Bontang`.'),
	nama_pendek: name(60, 'Isi nama pendek, misalnya `Bontang`.'),
	provinsi: z.string().regex(/^\d{2}$/, 'Tulis kode provinsi dua angka, misalnya `64`.'),
	/** Who publishes these pages; `resmi` when it is the government itself. */
	penerbit: z.strictObject({ nama: name(150), resmi: z.boolean() }),
	/** The body that Aksi 7 asks to publish. */
	penanggung_jawab: name(150),
	ppid: z.strictObject({ nama: name(150), alamat: z.string().max(300).nullable() }),
	/** Which scheme of actions a year follows. */
	skema: z.record(z.string().regex(/^\d{4}$/), z.enum(['8-aksi', 'aksi-utama'])),
	/** Months in which the city itself weighs, when a document shows others than the nation's. */
	penimbangan: z
		.strictObject({
			bulan: z
				.array(z.number().int().min(1).max(12))
				.min(1, 'Isi paling sedikit satu bulan, misalnya `[5, 11]`.')
				.max(12),
			mulai: z.number().int().min(2000).max(2100),
			dokumen: z.array(z.string()).min(1, 'Sebutkan dokumen yang menunjukkannya.'),
		})
		.optional(),
	pengaturan: z.strictObject({
		ambang_sel_kecil: z.number().int().min(5, 'Ambang sel kecil tidak boleh kurang dari 5.'),
	}),
	/** What is and is not known about the city, without figures. */
	singkat: z.string(),
});

/** `situs.json`. */
export const siteSchema = z.strictObject({
	nama: name(60),
	semboyan: name(200),
	penerbit: name(150),
	lisensi_data: name(100),
	/** Where readers report a mistake. */
	kontak: z
		.union(
			[z.string().refine((url) => url.startsWith('https://') && isWebAddress(url)), z.email()],
			'Tulis alamat `https://…` atau alamat surel, misalnya `redaksi@contoh.go.id`.',
		)
		.optional(),
	/** Where the data is kept, for officials who hand in files by hand. */
	simpanan: z
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
	/** Since when figures are looked for. */
	mencari_sejak: z
		.string()
		.refine((text) => parsePeriod(text) !== undefined, 'Tulis tahun, bulan, atau tanggal, misalnya `2026-11`.')
		.optional(),
});
