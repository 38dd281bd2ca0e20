import { error } from '../issue.ts';
import type { Values } from '../table.ts';
import type { roundRowsTable } from '../tables/rounds.ts';
import { idsOf, type Rule } from './rule.ts';

/** What a round's columns are published as; a rate comes with the count it is worked out from. See `ROUND_INDICATORS`. */
const PUBLISHED_AS: readonly (readonly [keyof Values<typeof roundRowsTable>, string])[] = [
	['sasaran', 'jumlah-sasaran-balita'],
	['diukur', 'jumlah-balita-diukur'],
	['diukur', 'cakupan-pengukuran'],
	['cakupan', 'cakupan-pengukuran'],
	['pendek', 'jumlah-balita-stunting'],
	['pendek', 'prevalensi-stunting'],
	['sangat_pendek', 'jumlah-sangat-pendek'],
	['terverifikasi', 'jumlah-stunting-terverifikasi'],
	['wasting', 'jumlah-balita-wasting'],
	['underweight', 'jumlah-balita-underweight'],
];

/** A round's column that says something needs the indicator that it is published as. */
export const roundIndicators: Rule = function* (draft) {
	const known = idsOf([draft.indicators], ({ raw }, line) => raw(line, 'id'));
	const missing = known ? PUBLISHED_AS.filter(([, id]) => !known.has(id)) : [];
	if (missing.length === 0) return;
	for (const { sheet } of draft.roundRows) {
		for (const [column, id] of missing) {
			const first = sheet.rows.find(({ values }) => {
				const cell = values[column];
				return typeof cell === 'object' && cell.state !== 'notPublished';
			});
			if (!first) continue;
			yield error(
				'indikator-tak-ada',
				sheet.place(first.line, column),
				`Kolom \`${column}\` terbit sebagai indikator \`${id}\`, yang tidak ada di indikator.csv.`,
				`Tambahkan dulu baris \`${id}\` ke indikator.csv, dengan nama dan definisinya.`,
			);
		}
	}
};
