import type { Cell } from '../../../model/base/cell.ts';
import { COUNTED, COUNTS, RATES, WORKED_OUT } from '../../../model/measures.ts';
import { error, idsOf, type Rule } from '../rule.ts';

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
