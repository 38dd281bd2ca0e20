import { z } from 'zod';
import { parsePeriod } from '../../model/period.ts';

/** `kota/<slug>/kota.json`. */
export const citySchema = z.strictObject({
	kode: z.string().regex(/^\d{2}\.\d{2}$/, 'Tulis kode kota empat angka dengan titik, misalnya `64.74`.'),
	nama: z.string().min(1, 'Isi nama lengkap, misalnya `Kota Bontang`.'),
	nama_pendek: z.string().min(1, 'Isi nama pendek, misalnya `Bontang`.'),
	provinsi: z.string().regex(/^\d{2}$/, 'Tulis kode provinsi dua angka, misalnya `64`.'),
	/** Who publishes these pages; `resmi` when it is the government itself. */
	penerbit: z.strictObject({ nama: z.string().min(1), resmi: z.boolean() }),
	/** The body that Aksi 7 asks to publish. */
	penanggung_jawab: z.string().min(1),
	ppid: z.strictObject({ nama: z.string().min(1), alamat: z.string().nullable() }),
	/** Which scheme of actions a year follows. */
	skema: z.record(z.string().regex(/^\d{4}$/), z.enum(['8-aksi', 'aksi-utama'])),
	/** Months in which the city itself weighs, when a document shows others than the nation's. */
	penimbangan: z
		.strictObject({
			bulan: z.array(z.number().int().min(1).max(12)).min(1, 'Isi paling sedikit satu bulan, misalnya `[5, 11]`.'),
			mulai: z.number().int().min(2000),
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
	nama: z.string().min(1),
	semboyan: z.string().min(1),
	penerbit: z.string().min(1),
	lisensi_data: z.string().min(1),
	/** Where readers report a mistake. */
	kontak: z
		.union([z.url({ protocol: /^https$/ }), z.email()], 'Tulis alamat `https://…` atau alamat surel, misalnya `redaksi@contoh.go.id`.')
		.optional(),
	/** Since when figures are looked for. */
	mencari_sejak: z
		.string()
		.refine((text) => parsePeriod(text) !== undefined, 'Tulis tahun, bulan, atau tanggal, misalnya `2026-11`.')
		.optional(),
});
