import { HEADER_REACH, missingChildColumns, type NumberedRow } from './child-columns.ts';
import { letterOf } from './columns.ts';
import { nearTable } from './find-header.ts';
import { ImportRefusal, quotedList } from './refusal.ts';
import type { Said } from './said.ts';
import type { Sheet } from './table-lines.ts';
import { meaningOf } from './title.ts';
import { parseMonth } from './values.ts';

const KNOWN =
	'ekspor e-PPGBM per anak; rekap per kelurahan dengan jumlah balita pendek; lembar SIGIZI; data desa dengan kode ' +
	'Kemendagri atau BPS';

/** What to do with a table whose titles stand below each other: once each, or again for every village. */
function turnedTable(rows: readonly NumberedRow[]): string | undefined {
	const measures = [0, 1, 2].map((column) =>
		rows.flatMap(({ cells }) => meaningOf([cells[column] ?? ''])?.measure ?? []),
	);
	const found = measures.find((own) => new Set(own).size >= 2);
	if (!found) return undefined;
	return new Set(found).size === found.length
		? 'Tabel itu terbalik: judul seperti Diukur dan Stunting berada di baris, kelurahan di kolom. Putar dahulu (di ' +
				'Excel: Salin, Tempel Khusus, Transpos), lalu ulangi.'
		: 'Tabel itu memuat satu angka di setiap baris. Ubah dahulu menjadi satu baris per kelurahan dengan kolom ' +
				'Diukur dan Stunting (di Excel: PivotTable), lalu ulangi.';
}

/** Why no known table was found in the sheets, as near as their first rows tell. */
export function notFound(
	rows: readonly NumberedRow[],
	grids: readonly Omit<Sheet, 'header'>[],
	said: Said,
): ImportRefusal {
	const start = `Baris judul tidak ditemukan di ${HEADER_REACH} baris pertama.`;
	if (rows.length > 1 && rows.every(({ cells }) => cells.length <= 1))
		return new ImportRefusal(
			'Berkas itu terbaca sebagai satu kolom saja: tanda pemisah selnya tidak dikenal. Simpan ulang dengan koma, ' +
				'titik koma, atau tab di antara selnya, atau sebagai .xlsx.',
		);
	const missing = missingChildColumns(rows);
	if (missing)
		return new ImportRefusal(
			`${start} Yang paling mirip ekspor e-PPGBM per anak, tetapi kolom ${quotedList(missing)} tidak ada. Yang ` +
				`dapat dibaca: ${KNOWN}.`,
		);
	// `2025`, `Diukur 2025`; months alone in their cells.
	for (const [what, of] of [
		['tahun', (text: string) => /^(?:\p{L}[\p{L} ]{0,30} )?(20\d\d)$/u.exec(text)?.[1]],
		['bulan', (text: string) => (/^\p{L}/u.test(text) && parseMonth(text) !== undefined ? text : undefined)],
	] as const) {
		const several = rows
			.slice(0, HEADER_REACH)
			.map(({ cells }) => [...new Set(cells.flatMap((text) => of(text) ?? []))])
			.find((own) => own.length >= 2);
		if (several)
			return new ImportRefusal(
				`Tabel itu memuat kolom untuk beberapa ${what} (${several.slice(0, 12).join(', ')}). Simpan salinan dengan kolom ` +
					'satu periode saja, sebut bulannya di judul, lalu ulangi.',
			);
	}
	const turned = turnedTable(rows);
	if (turned) return new ImportRefusal(turned);
	const near = grids.map((grid) => nearTable(grid.rows, grid.merges, said)).find((header) => header !== undefined);
	if (!near)
		return new ImportRefusal(
			`${start} Tulis satu baris judul, misalnya Kelurahan, Sasaran, Diukur, Jumlah Stunting, dengan satu baris untuk ` +
				`setiap kelurahan. Yang dapat dibaca: ${KNOWN}.`,
		);
	const hasArea = near.columns.some(({ role }) => role === 'village' || role === 'code');
	// Only titles that are understood: what looks like a header may be a row of a child.
	const titles = near.columns
		.filter(({ role, meaning }) => role || meaning)
		.map(({ at, title }) => `${letterOf(at)} ${title}`);
	const lack = hasArea ? 'kolom jumlah balita (misalnya Diukur dan Stunting)' : 'kolom kelurahan atau desa';
	return new ImportRefusal(
		`Baris ${near.bottom} tampak seperti judul, tetapi ${lack} tidak ditemukan. Yang ` +
			`dikenali: ${quotedList(titles.slice(0, 20))}. Betulkan judulnya, atau ulangi dengan --map ` +
			`"Judul=${hasArea ? 'pendek' : 'kelurahan'}".`,
	);
}
