import type { Figure } from '../../model/base/figure.ts';
import type { Publication } from '../../model/base/publication.ts';
import type { RegisterProvince } from '../../model/base/register.ts';
import { preciseReport, type SurveyTable, surveyCell } from '../../model/base/survey.ts';
import { leadingSurvey, surveysAround } from '../../model/cities/survey-around.ts';
import { surveyName } from '../../model/cities/survey-words.ts';
import { surveyAnchor } from '../../site.ts';
import type { ShareCard } from './card.ts';
import { creditOf, numberOf } from './number.ts';

/** The cards of the map of Indonesia and of the provinces. A page of a kabupaten or kota without a folder shares its
 * province's. */

function cardOf(
	publication: Publication,
	table: SurveyTable,
	figures: readonly Figure[],
	own: Pick<ShareCard, 'page' | 'title'> & { readonly province?: string },
): ShareCard {
	const { page, title, province } = own;
	const some = table.rows.flatMap((row) => ('figure' in row ? preciseReport(row.figure).document : []))[0];
	return {
		page,
		title,
		subtitle: 'Stunting pada balita menurut kabupaten dan kota',
		numbers: figures.map((figure) => numberOf(figure, undefined, publication.areas[figure.area]?.name ?? '')),
		picture: { kind: 'areas', publication, table, ...(province && { province }) },
		caption: `Prevalensi stunting menurut kabupaten dan kota, ${surveyName(table)}`,
		credit: creditOf(some ? [some] : []),
		site: publication.site.name,
	};
}

/** Below `/indonesia/`: a survey's page; the newest survey's is that of the short address too. */
export function nationCard(publication: Publication, table: SurveyTable): ShareCard {
	const nation = surveysAround(publication, '00').find((each) => each.table === table)?.nation;
	const page = `/indonesia/${surveyAnchor(table.instrument.id, table.period)}/`;
	return cardOf(publication, table, nation ? [nation] : [], { page, title: 'Indonesia' });
}

export function provinceCard(publication: Publication, { code, name, slug }: RegisterProvince): ShareCard | undefined {
	const table = leadingSurvey(publication, code);
	if (!table) return undefined;
	const own = surveyCell(table, code);
	return cardOf(publication, table, own.state === 'figure' ? [own.figure] : [], {
		page: `/provinsi/${slug}/`,
		title: name,
		province: code,
	});
}

/** Every card of this kind. */
export function nationCards(publication: Publication): ShareCard[] {
	const { surveys, register } = publication;
	if (register.cities.length === 0) return [];
	return [
		...surveys.map((table) => nationCard(publication, table)),
		...register.provinces.flatMap((province) => provinceCard(publication, province) ?? []),
	];
}
