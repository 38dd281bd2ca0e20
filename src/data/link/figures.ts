import type { Area } from '../../model/base/area.ts';
import { type Figure, figureId, findingOf, type Report } from '../../model/base/figure.ts';
import { distinct } from '../../model/base/mark.ts';
import { rateOf } from '../../model/base/quantity.ts';
import { isOfFormerArea } from '../../model/cities/era.ts';
import type { Sheet } from '../csv/parse.ts';
import { type figuresTable, STATUSES } from '../tables/figures.ts';
import { WAYS } from '../tables/precision.ts';
import { type Catalogue, present, sure } from './base.ts';

/** Gathers the rows that report the same figure. */
export function linkFigures(
	sheets: readonly Sheet<typeof figuresTable>[],
	{ documents, instruments, indicators }: Catalogue,
	areas: Readonly<Record<string, Area>>,
): Figure[] {
	const grouped = new Map<string, { reports: Report[]; make: () => Omit<Figure, 'reports' | 'finding'> }>();
	for (const { rows } of sheets)
		for (const { values: v } of rows) {
			const id = figureId(v.wilayah, v.indikator, v.instrumen, v.periode);
			const group: NonNullable<ReturnType<typeof grouped.get>> = grouped.get(id) ?? {
				reports: [],
				make: () => ({
					id,
					area: v.wilayah,
					indicator: sure(indicators, v.indikator),
					instrument: sure(instruments, v.instrumen),
					period: v.periode,
					...(isOfFormerArea(areas[v.wilayah] ?? { code: v.wilayah }, v.periode) && { isFormer: true }),
				}),
			};
			grouped.set(id, group);
			group.reports.push({
				quantity: v.nilai ? distinct(v.nilai) : rateOf(v.pembilang ?? 0, v.penyebut ?? 1),
				computed: v.nilai === null,
				status: STATUSES[v.status],
				document: sure(documents, v.dokumen),
				locator: v.letak,
				note: v.catatan,
				...present({
					numerator: v.pembilang,
					denominator: v.penyebut,
					extracted: v.tanggal_tarik,
					interval: v.bawah && v.atas ? { low: distinct(v.bawah), high: distinct(v.atas) } : null,
					weighted: v.n_tertimbang,
					marks: v.tanda?.length ? v.tanda : null,
					obtained: v.cara ? WAYS.get(v.cara) : null,
					tests: v.uji?.length ? v.uji : null,
					copy: v.salinan ? sure(documents, v.salinan) : null,
				}),
			} as Report);
		}
	return [...grouped.values()].map(({ reports, make }) => ({ ...make(), reports, finding: findingOf(reports) }));
}
