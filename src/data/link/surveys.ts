import { cityCode } from '../../model/base/area.ts';
import type { Document } from '../../model/base/document.ts';
import type { Figure } from '../../model/base/figure.ts';
import { figureId } from '../../model/base/figure.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import type { Instrument } from '../../model/base/instrument.ts';
import { comparePeriods, type Period } from '../../model/base/period.ts';
import type { AreaRegister } from '../../model/base/register.ts';
import type { SurveyRow, SurveyTable, Unpresented } from '../../model/base/survey.ts';
import { PREVALENCE } from '../../model/measures.ts';
import type { Draft } from '../draft.ts';
import { typedFigures } from '../lookup.ts';
import { WAYS } from '../tables/precision.ts';

/** Last part of the address of every area's page, by its code. */
const homesOf = ({ provinces, cities }: AreaRegister) =>
	new Map([...provinces, ...cities].map(({ code, slug }) => [code, slug]));

/** Parts all figures into those with a page of their own and those that stand on the page of their area: what only a
 * survey's table has, of an area without a folder, and of no such city's province. Where the register has no such area
 * there is no page to stand on, and the figure keeps its own. */
export function partFigures(
	draft: Draft,
	figures: readonly Figure[],
	register: AreaRegister,
): { own: Figure[]; listed: Figure[] } {
	if (draft.surveys.length === 0) return { own: [...figures], listed: [] };
	const typed = new Set(
		typedFigures(draft).flatMap(({ rows }) =>
			rows.map(({ values: v }) => figureId(v.wilayah, v.indikator, v.instrumen, v.periode)),
		),
	);
	// A city's page draws its province beside it.
	const folders = new Set(draft.cities.flatMap(({ values }) => [values.kode, values.provinsi]));
	const homes = homesOf(register);
	const [own, listed]: [Figure[], Figure[]] = [[], []];
	for (const figure of figures) {
		const home = homes.get(figure.area);
		if (home === undefined || typed.has(figure.id) || folders.has(cityCode(figure.area) ?? figure.area))
			own.push(figure);
		else listed.push({ ...figure, home });
	}
	return { own, listed };
}

interface Known {
	readonly figures: readonly Figure[];
	readonly register: AreaRegister;
	readonly documents: ReadonlyMap<string, Document>;
	readonly instruments: ReadonlyMap<string, Instrument>;
	readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The tables of surveys with the figures in them; the rules have passed, so every id is known. */
export function linkSurveys(
	{ surveys }: Draft,
	{ figures, documents, instruments, indicators, register }: Known,
): SurveyTable[] {
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const homes = homesOf(register);
	return surveys
		.map(({ instrument, year, sheet }): SurveyTable => {
			const rows = sheet.rows.map(({ values: v }): SurveyRow => {
				if (!('state' in v.nilai))
					return { area: v.kode, figure: byId.get(figureId(v.kode, PREVALENCE, instrument, year)) as Figure<'survey'> };
				const copy = documents.get(v.salinan ?? '');
				const obtained = WAYS.get(v.cara ?? '');
				const home = homes.get(v.kode);
				const unpresented: Unpresented = {
					document: documents.get(v.dokumen) as Document,
					locator: v.letak,
					note: v.catatan,
					...(home && { home }),
					...(copy && { copy }),
					...(obtained && { obtained }),
				};
				return { area: v.kode, unpresented };
			});
			return {
				instrument: instruments.get(instrument) as Instrument<'survey'>,
				period: year as Period,
				indicator: indicators.get(PREVALENCE) as Indicator,
				rows: rows.sort((a, b) => (a.area < b.area ? -1 : 1)),
			};
		})
		.sort((a, b) => comparePeriods(b.period, a.period) || (a.instrument.id < b.instrument.id ? -1 : 1));
}
