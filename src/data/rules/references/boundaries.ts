import { checkBoundary } from '../../boundary/check.ts';
import { BOUNDARY_FILES } from '../../boundary/files.ts';
import { type BoundaryMeta, boundaryYear } from '../../boundary/meta.ts';
import { digitsOf } from '../../boundary/read.ts';
import { textFault } from '../../csv/text-form.ts';
import { placeOf } from '../../json/parse.ts';
import { areasToMap } from '../../tables/areas.ts';
import { ask, type Draft, either, error, type Issue, idsOf, type Rule, wrong } from '../rule.ts';

/** What the file says of itself: a document that there is, a year, an owner; these words stand beside the map. */
function* metaIssues(
	file: string,
	text: string,
	meta: BoundaryMeta,
	documents: ReadonlySet<string> | undefined,
): Iterable<Issue> {
	const { dokumen, tahun, pemilik, lisensi, license } = meta;
	const at = (name: string) => placeOf(file, text, [name]);
	if (dokumen !== undefined && documents && !(typeof dokumen === 'string' && documents.has(dokumen)))
		yield error('dokumen-tak-ada', at('dokumen'))`
			Dokumen \`${String(dokumen)}\` tidak ada di dokumen.csv.
			→ Tambahkan barisnya di dokumen.csv, atau betulkan id-nya.`;
	if (tahun !== undefined && !boundaryYear(tahun))
		yield error('batas-rusak', at('tahun'))`
			Tahun batas \`${String(tahun)}\` bukan tahun.
			→ Tulis tahun petanya, misalnya \`2023\`.`;
	for (const [name, value] of Object.entries({ pemilik, lisensi, license })) {
		if (value === undefined) continue;
		const isOwner = name === 'pemilik';
		const fault =
			typeof value !== 'string' || value.trim() === ''
				? 'Tulis sebagai teks, atau hapus isian ini.'
				: textFault(value, 150);
		const digits = isOwner && /\d/.test(String(value)) ? 'Tulis nama lembaganya saja, tanpa angka.' : undefined;
		if (fault ?? digits)
			yield error('batas-rusak', at(name))`
				Isian \`${name}\` tidak sesuai.
				→ ${fault ?? digits ?? ''}`;
	}
}

/** The boundary files of a draft's cities with what is known of their villages. */
export function* boundaryFiles(draft: Draft) {
	for (const sheet of draft.areas) {
		if (sheet.slug === '' || !sheet.lines) continue;
		const villages = areasToMap(sheet.rows, 'village');
		for (const name of BOUNDARY_FILES) {
			const path = `kota/${sheet.slug}/${name}`;
			const text = draft.folder.files.get(path);
			if (text !== undefined) yield { sheet, file: `${draft.folder.name}/${path}`, name, text, villages };
		}
	}
}

/** A city's own boundary file: readable, of areas, each with the code of a village and its name. */
export const boundaries: Rule = {
	words: {
		'batas-ganda': either`
			Satu bentuk peta yang dipakai dua kelurahan, satu kelurahan yang tertulis dua kali, atau dua berkas batas.
			? Di peta, satu kelurahan akan menutupi yang lain.
			→ Kosongkan \`batas\` pada yang belum pasti; hapus bentuk yang berulang.`,
		'batas-rusak': wrong`
			Berkas batas yang tidak terbaca, bukan bidang, dalam meter, tertukar bujur dan lintangnya, atau berada di luar
			Indonesia.
			? Bujur dan lintang yang tertukar melemparkan kota ke tempat lain.
			→ Ubah berkasnya dengan \`npm run boundary -- BERKAS\`, atau simpan ulang sebagai GeoJSON dalam WGS 84
			(EPSG:4326).`,
		'batas-nama': either`
			Bentuk yang kodenya milik satu kelurahan dan namanya milik kelurahan lain.
			? Kode yang tertukar memberi kelurahan angka tetangganya, dan petanya tetap tampak rapi.
			→ Betulkan kode atau namanya; ejaan lain masuk ke \`alias\` di wilayah.csv.`,
		'batas-kurang': ask`
			Berkas batas yang tidak memuat semua kelurahan.
			? Yang kurang hanya tampil sebagai ubin di bawah peta.
			→ Tambahkan bentuknya.`,
		'batas-bentuk': either`
			Bentuk yang memotong dirinya sendiri, berlubang di luar bidangnya, berupa serpihan, atau menutupi tetangganya.
			? Titik yang urutannya tertukar menggambar jaring, bukan kelurahan.
			→ Betulkan di program petanya, lalu ekspor ulang.`,
		'batas-letak': either`
			Bentuk yang terletak di tempat lain daripada di peta bawaan: di pulau lain, di tempat kelurahan lain, atau
			dikelilingi kecamatan lain.
			? Peta yang kodenya tertukar tampak benar, tetapi setiap angka terletak di kelurahan yang salah.
			→ Betulkan kodenya; bila peta bawaan yang keliru, kosongkan kolom \`batas\` di wilayah.csv.`,
		'batas-tanpa-kode': wrong`
			Berkas batas yang bentuknya tidak berkode Kemendagri.
			? Nama saja tidak cukup untuk memasangkan bentuk dengan angkanya.
			→ Beri setiap bentuk properti \`kode\`.`,
	},
	*run(draft) {
		const documents = idsOf([draft.documents], (sheet, line) => sheet.raw(line, 'id'));
		const seen = new Set<string>();
		for (const { sheet, file, name, text, villages } of boundaryFiles(draft)) {
			if (seen.has(sheet.slug))
				yield error('batas-ganda', { file, line: 1, column: 1 })`
					Kota ini sudah punya berkas batas lain; hanya satu yang terpakai.
					→ Hapus \`${name}\` atau \`${BOUNDARY_FILES[0]}\`.`;
			seen.add(sheet.slug);
			const doubtful = new Set(
				(sheet.lines ?? []).map((line) => digitsOf(sheet.raw(line, 'kode'))).filter((code) => code.length === 10),
			);
			const { issues, meta } = checkBoundary({ file, text, villages, doubtful });
			yield* issues;
			if (meta) yield* metaIssues(file, text, meta, documents);
		}
	},
};
