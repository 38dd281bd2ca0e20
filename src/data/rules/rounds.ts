import { type Cell, valueOf } from '../../model/cell.ts';
import { parsePeriod } from '../../model/period.ts';
import { error, warning } from '../issue.ts';
import type { Rule } from './rule.ts';

/** Columns of a village's row whose counts must be in this order, smaller first, with what the pair is called. */
const ORDERED = [
	['diukur', 'sasaran', 'diukur-melebihi-sasaran'],
	['pendek', 'diukur', 'pendek-melebihi-diukur'],
	['sangat_pendek', 'pendek', 'sangat-pendek-melebihi-pendek'],
	['terverifikasi', 'pendek', 'terverifikasi-melebihi-pendek'],
	['terverifikasi', 'diukur', 'terverifikasi-melebihi-diukur'],
	['wasting', 'diukur', 'wasting-melebihi-diukur'],
	['underweight', 'diukur', 'underweight-melebihi-diukur'],
] as const;

/** Rounds and their files: each has the other, every village has a row, and no count is larger than what it is part of. */
export const rounds: Rule = function* (draft) {
	const filesOf = new Map(draft.roundRows.map(({ period, sheet }) => [`${sheet.slug}/${period}`, sheet]));
	const listed = new Set<string>();
	const isListReadable = new Map(draft.rounds.map(({ slug, lines }) => [slug, lines !== undefined]));
	for (const { slug, rows, lines, place, raw } of draft.rounds) {
		for (const line of lines ?? []) listed.add(`${slug}/${raw(line, 'periode')}`);
		for (const { values, line } of rows) {
			if (values.status === 'diragukan' && values.catatan === '') {
				yield error(
					'ragu-tanpa-catatan',
					place(line, 'catatan'),
					'Putaran ini diragukan, tetapi alasannya tidak ditulis.',
					'Tulis di `catatan` mengapa putaran ini diragukan.',
				);
			}
			if (!filesOf.has(`${slug}/${values.periode}`)) {
				yield error(
					'berkas-hilang',
					place(line, 'periode'),
					`Putaran ${values.periode} belum punya berkas kelurahan.`,
					`Buat pengukuran/${values.periode}.csv di folder kota ini.`,
				);
			}
		}
	}
	const villages = new Map(
		draft.areas.map(({ slug, rows }) => [slug, rows.filter(({ values }) => ['kelurahan', 'desa'].includes(values.tingkat))]),
	);

	for (const [id, { slug, file, rows, lines, place, raw }] of filesOf) {
		const period = id.slice(slug.length + 1);
		if (!parsePeriod(period)) {
			yield error(
				'berkas-tak-dibaca',
				{ file, line: 1, column: 1 },
				`Nama berkas \`${period}\` bukan periode.`,
				'Namai berkas menurut periodenya, misalnya `2024-08.csv`.',
			);
		} else if (isListReadable.get(slug) && !listed.has(id)) {
			yield error(
				'berkas-tak-dibaca',
				{ file, line: 1, column: 1 },
				'Putaran ini tidak tercatat di pengukuran.csv.',
				`Tambahkan baris berperiode \`${period}\` ke pengukuran.csv.`,
			);
		}
		for (const { values, line } of rows) {
			const cells = values as unknown as Record<string, Cell | undefined>;
			for (const [part, whole, code] of ORDERED) {
				const [small, large] = [cells[part] && valueOf(cells[part]), cells[whole] && valueOf(cells[whole])];
				if (small !== undefined && large !== undefined && small > large) {
					yield error(
						code,
						place(line, part),
						`\`${part}\` ${small} lebih besar daripada \`${whole}\` ${large}.`,
						'Periksa apakah kedua kolom tertukar atau salah ketik.',
					);
				}
			}
			const coverage = values.cakupan && valueOf(values.cakupan);
			if (coverage !== undefined && coverage > 100) {
				yield error('nilai-mustahil', place(line, 'cakupan'), `Cakupan ${coverage} persen melebihi seratus.`, 'Periksa titik desimalnya.');
			}
			if (coverage !== undefined && valueOf(values.diukur) !== undefined && valueOf(values.sasaran) !== undefined) {
				yield error(
					'cakupan-diketik',
					place(line, 'cakupan'),
					'Cakupan diketik, padahal sasaran dan diukur sudah ada.',
					'Kosongkan cakupan; situs menghitungnya sendiri.',
				);
			}
		}
		if (!lines) continue;
		const present = new Set(lines.map((line) => raw(line, 'kode')));
		const missing = (villages.get(slug) ?? []).filter(({ values }) => !present.has(values.kode));
		if (missing.length > 0) {
			yield warning(
				'kelurahan-hilang',
				{ file, line: 1, column: 1 },
				`${missing.length} kelurahan tidak punya baris: ${missing.map(({ values }) => values.nama).join(', ')}.`,
				'Tambahkan barisnya; kosongkan sel yang belum dipublikasikan.',
			);
		}
	}
};
