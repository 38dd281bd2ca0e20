import { levelOfCode } from '../../../model/base/area.ts';
import { type Cell, valueOf } from '../../../model/base/cell.ts';
import { parsePeriod } from '../../../model/base/period.ts';
import { existedAt } from '../../../model/cities/era.ts';
import { COUNTED, COUNTS, PART_COLUMNS, RATES, WORKED_OUT } from '../../../model/measures.ts';
import type { Values } from '../../csv/table.ts';
import { isByVillage, ROUND_LEVELS, type roundRowsTable, type roundsTable } from '../../tables/rounds.ts';
import { ask, boundsOf, type Draft, error, idsOf, lookupOf, type Rule, warning, wrong } from '../rule.ts';

/** What a round's columns are published as; a rate comes with the count it is worked out from. */
const PUBLISHED_AS: readonly (readonly [string, string])[] = [
	...COUNTS.map((count) => [COUNTED[count].column, COUNTED[count].indicator] as const),
	...RATES.map((rate) => [COUNTED[WORKED_OUT[rate].rateOf[0]].column, WORKED_OUT[rate].indicator] as const),
	[WORKED_OUT.coverage.column, WORKED_OUT.coverage.indicator],
];

/** A round's column that says something needs the indicator that it is published as. */
export const roundIndicators: Rule = {
	words: {},
	*run(draft) {
		const known = idsOf([draft.indicators], ({ raw }, line) => raw(line, 'id'));
		const missing = known ? PUBLISHED_AS.filter(([, id]) => !known.has(id)) : [];
		if (missing.length === 0) return;
		for (const { sheet } of draft.roundRows)
			for (const [column, id] of missing) {
				const first = sheet.rows.find(({ values }) => {
					const cell = (values as Readonly<Record<string, unknown>>)[column] as Cell | string | undefined;
					return typeof cell === 'object' && cell.state !== 'notPublished';
				});
				if (!first) continue;
				yield error('indikator-tak-ada', sheet.place(first.line, column))`
					Kolom \`${column}\` terbit sebagai indikator \`${id}\`, yang tidak ada di indikator.csv.
					→ Tambahkan dulu baris \`${id}\` ke indikator.csv, dengan nama dan definisinya.`;
			}
	},
};

const spelled = (column: string) => column.replaceAll('_', '-');

const numberIn = (cell: Cell | undefined, otherwise: number) =>
	cell !== undefined && 'value' in cell ? cell.value : otherwise;

const order = (finds: string) => wrong`${finds}
	? Sebagian tidak mungkin lebih banyak daripada keseluruhannya. Biasanya dua kolom tertukar.
	→ Periksa kedua kolom di laporan asalnya.`;

/** Whether nothing in a row is larger than what it is part of; said quickly, for nearly every row is so. */
function isOrdered(values: Values<typeof roundRowsTable>): boolean {
	for (const [part, [whole]] of PART_COLUMNS) {
		if (whole === undefined) continue;
		// An unknown whole has a whole of its own: then the slow way decides.
		const large = numberIn(values[whole], -1);
		if (numberIn(values[part], 0) > large) return false;
	}
	return true;
}

/** The first column in a row's order that is larger than what it is part of. */
function* oversized(
	cells: Readonly<Record<string, Cell | undefined>>,
): Iterable<{ part: string; small: number; whole: string; large: number }> {
	for (const [part, wholes] of PART_COLUMNS) {
		const cell = cells[part];
		const small = cell && valueOf(cell);
		if (small === undefined) continue;
		for (const whole of wholes) {
			const container = cells[whole];
			const large = container && valueOf(container);
			if (large === undefined) continue;
			if (small > large) yield { part, small, whole, large };
			break;
		}
	}
}

/** Whether the city's figures have one of the round for an area of the level it was published at. */
function hasFiguresAt(
	draft: Draft,
	slug: string,
	{ tingkat, instrumen, periode }: Values<typeof roundsTable>,
): boolean {
	const level = ROUND_LEVELS[tingkat || 'kelurahan'];
	const sheet = draft.figures.find((each) => each.slug === slug);
	if (!sheet?.lines) return true;
	return sheet.rows.some(
		({ values: v }) => v.instrumen === instrumen && v.periode === periode && levelOfCode(v.wilayah) === level,
	);
}

/** Rounds and their files: each has the other, every village has a row, and no count is larger than its whole. */
export const rounds: Rule = {
	words: {
		'kelurahan-hilang': ask`
			Kelurahan yang tidak punya baris dalam sebuah putaran.
			? Yang tidak tertulis dan yang tidak diukur adalah dua hal.
			→ Tambahkan barisnya; kosongkan sel yang tidak ada angkanya, atau tulis \`td\` bila tidak diukur.`,
		'cakupan-diketik': wrong`
			Cakupan yang diketik walau sasaran dan yang diukur sudah ada.
			? Angka yang dapat dihitung tidak ditulis dua kali, supaya tidak dapat berbeda.
			→ Kosongkan cakupan.`,
		'diukur-melebihi-sasaran': order('Yang diukur lebih banyak daripada sasaran.'),
		'pendek-melebihi-diukur': order('Balita pendek lebih banyak daripada yang diukur.'),
		'pendek-melebihi-sasaran': order('Balita pendek lebih banyak daripada sasaran.'),
		'sangat-pendek-melebihi-diukur': order('Balita sangat pendek lebih banyak daripada yang diukur.'),
		'sangat-pendek-melebihi-sasaran': order('Balita sangat pendek lebih banyak daripada sasaran.'),
		'terverifikasi-melebihi-sasaran': order(
			'Yang tetap dinyatakan stunting sesudah diperiksa dokter lebih banyak daripada sasaran.',
		),
		'wasting-melebihi-sasaran': order('Balita wasting lebih banyak daripada sasaran.'),
		'underweight-melebihi-sasaran': order('Balita underweight lebih banyak daripada sasaran.'),
		'sangat-pendek-melebihi-pendek': order(
			'Balita sangat pendek lebih banyak daripada balita pendek; kolom `pendek` memuat keduanya.',
		),
		'terverifikasi-melebihi-pendek': order(
			'Yang tetap dinyatakan stunting sesudah diperiksa dokter lebih banyak daripada yang pendek.',
		),
		'terverifikasi-melebihi-diukur': order(
			'Yang tetap dinyatakan stunting sesudah diperiksa dokter lebih banyak daripada yang diukur.',
		),
		'wasting-melebihi-diukur': order('Balita wasting lebih banyak daripada yang diukur.'),
		'underweight-melebihi-diukur': order('Balita underweight lebih banyak daripada yang diukur.'),
		'tingkat-putaran': wrong`
			Putaran yang tertulis hanya sampai tingkat kota, padahal berkas kelurahannya ada.
			? Halaman putaran akan berkata tidak ada hasil per kelurahan, padahal ada.
			→ Kosongkan kolom \`tingkat\`, atau hapus berkasnya.`,
	},
	*run(draft) {
		const filesOf = new Map(draft.roundRows.map(({ period, sheet }) => [`${sheet.slug}/${period}`, sheet]));
		const listed = new Set<string>();
		const isListReadable = new Map(draft.rounds.map(({ slug, lines }) => [slug, lines !== undefined]));
		for (const { slug, rows, lines, place, raw } of draft.rounds) {
			for (const line of lines ?? []) listed.add(`${slug}/${raw(line, 'periode')}`);
			for (const { values, line } of rows) {
				if (values.status === 'diragukan' && values.catatan === '')
					yield error('ragu-tanpa-catatan', place(line, 'catatan'))`
						Putaran ini diragukan, tetapi alasannya tidak ditulis.
						→ Tulis di \`catatan\` mengapa putaran ini diragukan.`;
				const hasFile = filesOf.has(`${slug}/${values.periode}`);
				if (!isByVillage(values.tingkat) && hasFile)
					yield error('tingkat-putaran', place(line, 'tingkat'))`
						Putaran ${values.periode} tertulis hanya sampai tingkat ${values.tingkat}, padahal punya berkas kelurahan.
						→ Kosongkan \`tingkat\`, atau hapus berkasnya bila memang bukan hasil putaran ini.`;
				if ((values.tingkat === 'kecamatan' || values.tingkat === 'puskesmas') && !hasFiguresAt(draft, slug, values))
					yield error('tingkat-putaran', place(line, 'tingkat'))`
						Putaran ${values.periode} tertulis per ${values.tingkat}, tetapi angka.csv tidak memuat satu pun angka
						${values.tingkat} dari putaran itu.
						→ Isi angka per wilayahnya di angka.csv, atau tulis \`kota\`.`;
				if (isByVillage(values.tingkat) && !hasFile)
					yield error('berkas-hilang', place(line, 'periode'))`
						Putaran ${values.periode} belum punya berkas kelurahan.
						→ Buat pengukuran/${values.periode}.csv di folder kota ini, atau isi kolom \`tingkat\` dengan
						\`kecamatan\` atau \`kota\` bila hasil per kelurahannya tidak diterbitkan.`;
			}
		}
		for (const [id, { slug, file, rows, lines, place, raw }] of filesOf) {
			const name = id.slice(slug.length + 1);
			const period = parsePeriod(name);
			if (!period)
				yield error('berkas-tak-dibaca', { file, line: 1, column: 1 })`
					Nama berkas \`${name}\` bukan periode.
					→ Namai berkas menurut periodenya, misalnya \`2024-08.csv\`.`;
			else if (isListReadable.get(slug) && !listed.has(id))
				yield error('berkas-tak-dibaca', { file, line: 1, column: 1 })`
					Putaran ini tidak tercatat di pengukuran.csv.
					→ Tambahkan baris berperiode \`${period}\` ke pengukuran.csv.`;
			for (const { values, line } of rows) {
				for (const { part, small, whole, large } of isOrdered(values)
					? []
					: oversized(values as unknown as Record<string, Cell | undefined>)) {
					const code = `${spelled(part)}-melebihi-${spelled(whole)}`;
					yield error(code, place(line, part))`
						\`${part}\` ${small} lebih besar daripada \`${whole}\` ${large}.
						→ Periksa apakah kedua kolom tertukar atau salah ketik.`;
				}
				const coverage = values.cakupan && valueOf(values.cakupan);
				if (coverage !== undefined && coverage > 100)
					yield error('nilai-mustahil', place(line, 'cakupan'))`
						Cakupan ${coverage} persen melebihi seratus.
						→ Periksa titik desimalnya.`;
				if (coverage !== undefined && valueOf(values.diukur) !== undefined && valueOf(values.sasaran) !== undefined)
					yield error('cakupan-diketik', place(line, 'cakupan'))`
						Cakupan diketik, padahal sasaran dan diukur sudah ada.
						→ Kosongkan cakupan; situs menghitungnya sendiri.`;
			}
			// A row whose code was not understood may be the very village that seems to be missing.
			if (
				!period ||
				!lines ||
				(rows.length < lines.length && lines.some((line) => levelOfCode(raw(line, 'kode')) !== 'village'))
			)
				continue;
			const own = (lookupOf(draft).villages.get(slug) ?? []).filter((area) => existedAt(boundsOf(area), period));
			// A file in the order of `wilayah.csv` needs no looking up.
			if (rows.length === own.length && rows.every(({ values }, at) => values.kode === own[at]?.kode)) continue;
			const present = new Set(lines.map((line) => raw(line, 'kode')));
			const missing = own.filter(({ kode }) => !present.has(kode));
			if (missing.length > 0)
				yield warning('kelurahan-hilang', { file, line: 1, column: 1 })`
					${missing.length} kelurahan tidak punya baris: ${missing.map(({ nama }) => nama).join(', ')}.
					→ Tambahkan barisnya; kosongkan sel yang belum dipublikasikan.`;
		}
	},
};
