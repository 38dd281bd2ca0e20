/** Sentences of the import speak to a person at a terminal; here the same things are choices of a form. */
const OPTIONS: readonly (readonly [RegExp, string])[] = [
	[/--map "([^"=]+)=([a-z_]+)"/g, 'isian “Kolom”: `$1` berisi `$2`'],
	[/Pilih satu dengan --sheet/g, 'Pilih satu pada isian “Lembar”'],
	[/padahal --period/g, 'padahal isian “Bulan pengukuran” berisi'],
	[/tulis --period sebagai tahun dan bulan, misalnya 2024-08/g, 'pilih bulan pada isian “Bulan pengukuran”'],
	[/--document ID, dengan id dari dokumen\.csv/g, 'pilih pada isian “Dokumen”'],
	[/--city/g, 'isian “Kota”'],
	[/--period/g, 'isian “Bulan pengukuran”'],
	[/--instrument/g, 'isian “Cara mengukur”'],
	[/--document/g, 'isian “Dokumen”'],
	[/baca tanpa --level/g, 'pilih “kelurahan, desa, atau anak” pada isian “Satu baris adalah satu”'],
	[/--sheet/g, 'isian “Lembar”'],
	[/--bps/g, 'isian “Tabel kode BPS”'],
	[/--map/g, 'isian “Kolom”'],
	[/`--reason "[^"]*"`/g, 'isian “Sebabnya”'],
	[/`--date ([\d-]+)`/g, '`$1` pada isian “Tanggal keputusan”'],
	[/ \(npm run check\)/g, ''],
	[
		/^Dihentikan; tidak ada yang ditulis\.$/,
		'Dihentikan, dan tidak ada yang dibuat. Betulkan dulu yang ditanyakan itu di berkas asalnya.',
	],
];

/** A sentence of the import in the words of the form. */
export const inDeskWords = (sentence: string): string =>
	OPTIONS.reduce((text, [option, word]) => text.replace(option, word), sentence);
