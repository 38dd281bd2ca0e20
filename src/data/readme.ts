import { z } from 'zod';
import { ABSENCES } from '../model/base/cell.ts';
import { metaOf } from './csv/cells.ts';
import { type AnyTable, columnNotes } from './csv/table.ts';
import { citySchema, siteSchema } from './tables/city.ts';
import type { STATUSES } from './tables/figures.ts';
import { TABLES } from './tables/index.ts';

/** What each status tells the reader. */
const STATUS_NOTES: Readonly<Record<keyof typeof STATUSES, string>> = {
	final: 'Angka akhir menurut dokumennya.',
	sementara: 'Penimbangan atau pemeriksaan belum selesai ketika dokumen terbit.',
	perkiraan: 'Dokumen sendiri membulatkan atau memperkirakan.',
	tidak_disebut: 'Dokumen tidak mengatakan final atau sementara.',
	diragukan: 'Ada yang tidak cocok. Tidak dipakai di judul dan tren, tetapi tetap ditampilkan; `catatan` wajib diisi.',
};

/** Text within a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

function tableSection(table: AnyTable): string {
	const notes = columnNotes(table);
	const isOptional = notes.some(({ optional }) => optional);
	return [
		`### \`${table.path}\``,
		`Satu baris adalah ${table.about}. ${table.key.length === 1 ? 'Isi kolom' : 'Gabungan kolom'} ` +
			`${table.key.map(code).join(', ')} tidak boleh berulang.`,
		grid(
			['Kolom', 'Artinya', 'Contoh'],
			notes.map(({ name, about, example, optional }) => [
				`${code(name)}${optional ? ' \\*' : ''}`,
				about,
				code(example),
			]),
		),
		...(isOptional ? ['\\* Kolom ini boleh tidak ada.'] : []),
	].join('\n\n');
}

/** What is said of each value in a JSON file, by its path: `penerbit.nama`. */
const leaves = (schema: z.ZodObject, prefix = ''): string[][] =>
	Object.entries(schema.shape).flatMap(([name, type]) => {
		if (type instanceof z.ZodObject) return leaves(type, `${prefix}${name}.`);
		const { description = '', examples = [] } = metaOf(type as z.ZodType);
		if (description === '') throw new Error(`data-readme: nothing is said of ${prefix}${name}`);
		return [[code(`${prefix}${name}`), description, code(examples[0] ?? '')]];
	});

const jsonSection = (path: string, about: string, schema: z.ZodObject): string =>
	[`### \`${path}\``, about, grid(['Isian', 'Artinya', 'Contoh'], leaves(schema))].join('\n\n');

/** The text of `data/README.md`. `scripts` are the names of the commands that this project has. */
export function dataReadme(scripts: readonly string[]): string {
	const sections = (paths: (path: string) => boolean) => TABLES.filter(({ path }) => paths(path)).map(tableSection);
	const fill = scripts.includes('import')
		? 'Pindahkan tabel dari lembar kerja dengan `npm run import`, atau isi sendiri `angka.csv` dan `pengukuran/`. '
		: 'Isi `angka.csv`, atau `pengukuran.csv` dengan satu berkas per putaran. ';
	return `${[
		'<!-- Dibuat oleh `npm run data-readme` dari skema data. Jangan disunting langsung. -->',
		'# Folder data',
		'Semua angka di situs berasal dari folder ini. Setiap angka disertai dokumen asalnya; tanpa dokumen, angka tidak dapat terbit. Kalau ada yang keliru, pemeriksa menyebut berkas, baris, dan kolomnya, serta apa yang perlu ditulis. Tidak ada yang rusak oleh percobaan: situs yang lama tetap ada sampai data yang baru benar.',
		'Contoh yang terisi lengkap, dengan kota rekaan, ada di [`_contoh/`](_contoh/). Nama yang diawali garis bawah tidak ikut diterbitkan.',
		'## Menerbitkan dalam sepuluh menit',
		[
			'1. **Kota baru?** `npm run new-city -- 32.04` (kode Kemendagri, atau nama lengkapnya) membuat foldernya, lengkap dengan kecamatan, kelurahan dan desa, serta bentuk petanya. Kalau kotanya sudah ada, langkah ini dilewati.',
			`2. **Isi.** Catat dokumennya di \`dokumen.csv\`. ${fill}Angka disalin seperti tertulis di dokumen.`,
			'3. **Periksa.** `npm run check`. Betulkan yang bertanda SALAH; baca yang bertanda PERIKSA.',
			'4. **Simpan.** Buat commit dan kirim. Situs dibangun ulang sendiri.',
		].join('\n'),
		'Kalau angka yang sudah terbit berubah, tambahkan satu baris di `koreksi.csv`. Angka tidak pernah berubah diam-diam. Kalau angka disamarkan (`ds`), koreksinya menulis `tidak_diulang`, bukan angka lamanya.',
		'Jumlah kecil yang telanjur di-commit masih terbaca dalam riwayat git sesudah ditulis `ds`. Bila belum di-push, ulangi commit-nya (`git commit --amend`). Bila sudah, mintalah pengelola repositori menulis ulang riwayatnya (`git filter-repo --replace-text`), dan anggap angkanya sudah terbaca orang.',
		'## Yang tidak boleh masuk ke sini',
		[
			'- Data anak satu per satu: nama, NIK, tanggal lahir, alamat, nama orang tua, nomor telepon, foto. Juga tidak sebagai lampiran, dan tidak untuk sementara: yang pernah di-commit tetap tersimpan dalam riwayat.',
			'- Berkas ekspor e-PPGBM atau lembar kerja aslinya. Yang masuk hanya jumlah per kelurahan atau desa.',
			'- Jumlah anak yang kecil, sehingga orang dapat menebak anaknya. Tulis `ds`; jumlah dari 1 sampai di bawah `ambang_sel_kecil` disamarkan, begitu pula sel lain yang membuatnya dapat dihitung. Pemeriksa menyebut sel-selnya. Satu pengecualian: angka yang sudah diterbitkan pihak lain (berita, jurnal, atau dokumen beralamat yang bukan terbitan Anda) boleh tetap; bila dokumen itu tidak dikenali sebagai milik pihak lain, tulis `sudah-terbit` di `catatan`.',
			'- Persen per kelurahan. Situs menghitungnya sendiri dari jumlahnya.',
		].join('\n'),
		'## Cara menulis',
		[
			'- CSV biasa: UTF-8, pemisah koma, baris judul di atas. Isi yang memuat koma diapit tanda kutip.',
			'- Desimal dengan titik, tanpa pemisah ribuan dan tanpa satuan: `27.4`, `1786`.',
			'- Waktu setepat yang diketahui: `2024`, `2024-08`, atau `2024-08-29`.',
			'- Id dengan huruf kecil, angka, dan tanda hubung: `dinkes-contoh-2024-09`.',
			'- Kode wilayah dari Kemendagri, dengan titik: `64.74`, `64.74.01`, `64.74.01.1003`. Empat angka terakhir diawali 1 untuk kelurahan, 2 untuk desa.',
		].join('\n'),
		'### Sel tanpa angka',
		'Nol adalah angka: tulis `0` hanya kalau memang tidak ada. Selain itu:',
		grid(
			['Tulis', 'Artinya'],
			Object.values(ABSENCES).map(({ symbol, label }) => [
				`${code(symbol)}${symbol === 'bd' ? ' atau kosong' : ''}`,
				symbol === 'bd' ? 'belum dipublikasikan atau belum ditemukan' : label,
			]),
		),
		'### Status',
		grid(
			['Status', 'Artinya'],
			Object.entries(STATUS_NOTES).map(([word, note]) => [code(word), note]),
		),
		'## Berkas satu kota: `kota/<slug>/`',
		'`<slug>` adalah nama folder kotanya, misalnya `bontang`; alamat halamannya sama.',
		jsonSection('kota/<slug>/kota.json', 'Tentang kotanya.', citySchema),
		...sections((path) => path.startsWith('kota/')),
		'### `kota/<slug>/batas.geojson` atau `batas.topojson`',
		'Boleh ada: peta kota itu sendiri, dalam WGS 84. Setiap kelurahan atau desa punya properti `kode`. Berkas ini menggantikan peta bawaan (GADM 4.1), yang menggambar keadaan sekitar 2010 dan tidak mengenal kelurahan yang lebih baru. Kelurahan tanpa bentuk tampil sebagai ubin di bawah peta.',
		'`npm run boundary -- BERKAS --city KOTA --document ID` membuatnya dari peta yang ada di kantor: GeoJSON, TopoJSON, atau shapefile (.zip), juga dalam UTM. Pemeriksa membandingkan setiap bentuk dengan peta bawaan, namanya, dan tetangganya.',
		grid(
			['Isian di tingkat teratas', 'Artinya', 'Contoh'],
			[
				[
					'`dokumen`',
					'Id di `dokumen.csv`. Hanya dengan ini, dan bila dokumennya dari pemerintah, peta disebut batas resmi.',
					'`"peta-contoh-2023"`',
				],
				['`tahun`', 'Tahun petanya.', '`"2023"`'],
				['`lisensi`', 'Izin pakainya. Tanpa ini batas tidak dibagikan sebagai unduhan.', '`"CC BY 4.0"`'],
				['`pemilik`', 'Pemilik peta, bila tidak ada dokumennya; tanpa angka.', '`"Bappeda Kota Contoh"`'],
			],
		),
		'## Berkas bersama',
		jsonSection('situs.json', 'Tentang situsnya.', siteSchema),
		'### `alamat-tetap.txt`',
		'Alamat yang sudah terbit dan tidak boleh hilang, satu sebaris. Ditambah dengan `npm run permanent` sesudah `npm run build`; bangunan yang kehilangan salah satunya ditolak.',
		'### `versi-data.txt`',
		'Sidik setiap berkas data pada setiap versi yang pernah terbit, supaya kutipan lama dapat dibuktikan. Ditambah oleh perintah yang sama; jangan disunting.',
		...sections((path) => !path.startsWith('kota/')),
	].join('\n\n')}\n`;
}
