import type { Area } from '../../model/base/area.ts';
import { type Cell, NOT_PUBLISHED, valueOf } from '../../model/base/cell.ts';
import { distinct } from '../../model/base/mark.ts';
import { comparePeriods, type Period } from '../../model/base/period.ts';
import { type Round, type RoundRow, rateCell, unknownRow } from '../../model/base/round.ts';
import { existedAt, isOfFormerArea } from '../../model/cities/era.ts';
import type { Sheet } from '../csv/parse.ts';
import type { Draft } from '../draft.ts';
import { STATUSES } from '../tables/figures.ts';
import { ROUND_LEVELS, type roundRowsTable } from '../tables/rounds.ts';
import { type Catalogue, present, sure } from './base.ts';

function linkRow(values: Sheet<typeof roundRowsTable>['rows'][number]['values']): RoundRow {
	const [target, measured, stunted, severe] = [values.sasaran, values.diukur, values.pendek, values.sangat_pendek].map(
		distinct,
	) as [Cell, Cell, Cell, Cell];
	const computed = rateCell(measured, target);
	// Coverage as a document printed it stands in only where it cannot be worked out.
	const coverage: Cell =
		valueOf(computed) === undefined ? ((values.cakupan && distinct(values.cakupan)) ?? computed) : computed;
	return {
		code: values.kode,
		target,
		measured,
		stunted,
		severe,
		verified: distinct(values.terverifikasi ?? NOT_PUBLISHED),
		coverage,
		rate: rateCell(stunted, measured),
		...present({
			wasting: values.wasting && distinct(values.wasting),
			underweight: values.underweight && distinct(values.underweight),
		}),
	};
}

const rowAt = (village: Area, period: Period, row: RoundRow = unknownRow(village.code)): RoundRow =>
	isOfFormerArea(village, period) ? { ...row, isFormer: true } : row;

/** A city's rounds, oldest first, each with a row for every village that there was then. */
export function linkRounds(
	draft: Draft,
	slug: string,
	villages: readonly Area[],
	{ documents, instruments }: Catalogue,
): Round[] {
	const listed = draft.rounds.find((sheet) => sheet.slug === slug)?.rows ?? [];
	return listed
		.map(({ values: v }) => {
			const sheet = draft.roundRows.find(
				({ period, sheet: { slug: owner } }) => owner === slug && period === v.periode,
			)?.sheet;
			const rows = new Map(sheet?.rows.map(({ values }) => [values.kode, linkRow(values)]));
			return {
				period: v.periode,
				instrument: sure(instruments, v.instrumen),
				status: STATUSES[v.status],
				document: sure(documents, v.dokumen),
				note: v.catatan,
				level: ROUND_LEVELS[v.tingkat || 'kelurahan'],
				// A village that was not there then has no row to be empty.
				rows: villages
					.filter((village) => existedAt(village, v.periode))
					.map((village) => rowAt(village, v.periode, rows.get(village.code))),
				...present({
					extracted: v.tanggal_tarik,
					targetSource: v.sumber_sasaran ? sure(instruments, v.sumber_sasaran) : undefined,
				}),
			} as Round;
		})
		.sort((a, b) => comparePeriods(a.period, b.period));
}
