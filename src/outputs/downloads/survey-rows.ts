import type { Publication } from '../../model/base/publication.ts';
import type { SurveyTable } from '../../model/base/survey.ts';
import type { ObservationRow } from './columns.ts';
import { allRows } from './row.ts';

/** Rows of the downloads that one survey's prevalence fills: the nation, provinces, kabupaten and kota, by report. */
export const surveyRows = (
	publication: Publication,
	{ instrument, period, indicator }: SurveyTable,
): ObservationRow[] =>
	[...allRows(publication)].filter(
		(row) => row.instrumen === instrument.id && row.periode === period && row.indikator === indicator.id,
	);
