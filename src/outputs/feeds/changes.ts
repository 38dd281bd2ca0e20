import { cityCode } from '../../model/base/area.ts';
import type { City } from '../../model/base/city.ts';
import type { Document } from '../../model/base/document.ts';
import type { Figure } from '../../model/base/figure.ts';
import { once } from '../../model/base/once.ts';
import { firstDay, type Period } from '../../model/base/period.ts';
import type { Correction, Publication } from '../../model/base/publication.ts';
import type { Round } from '../../model/base/round.ts';
import { preciseReport, surveyCell } from '../../model/base/survey.ts';
import { citiesByCode } from '../../model/catalogue.ts';
import { correctedBy } from '../../model/figures/correction.ts';

/** What became known when, by the dates that the data itself carries. */
export type Change = {
	/** Never changes for the same event. */
	readonly id: string;
	/** As exactly as it is known; absent when the document carries none. */
	readonly date?: Period;
	/** Absent for the nation, a province or a comparison city. */
	readonly city?: City;
} & (
	| { readonly kind: 'figures'; readonly document: Document; readonly figures: readonly Figure[] }
	| { readonly kind: 'round'; readonly document: Document; readonly round: Round }
	| { readonly kind: 'correction'; readonly correction: Correction }
);

/** Newest first; within a day in the order of ids. What has no date comes last. */
function byDate(a: Change, b: Change): number {
	const [dayA, dayB] = [a.date ? firstDay(a.date) : '', b.date ? firstDay(b.date) : ''];
	return dayA < dayB ? 1 : dayA > dayB ? -1 : a.id < b.id ? -1 : 1;
}

/** All changes, newest first: the figures that a document brought (city by city), rounds by their documents,
 * corrections. Worked out once. */
export const changesOf = once((publication: Publication): readonly Change[] => {
	const cities = citiesByCode(publication);
	const cityOf = (area: string) => cities.get(cityCode(area) ?? '');
	const byDocument = new Map<string, { document: Document; city: City | undefined; figures: Figure[] }>();
	for (const figure of publication.figures) {
		const city = cityOf(figure.area);
		for (const { document } of figure.reports) {
			const key = `angka/${document.id}/${city?.slug ?? 'acuan'}`;
			const group = byDocument.get(key) ?? { document, city, figures: [] };
			group.figures.push(figure);
			byDocument.set(key, group);
		}
	}
	const dated = (date: Period | undefined) => (date ? { date } : {});
	const owned = (city: City | undefined) => (city ? { city } : {});
	const changes: Change[] = [
		...[...byDocument].map(
			([id, { document, city, figures }]): Change => ({
				id,
				kind: 'figures',
				document,
				figures,
				...dated(document.date),
				...owned(city),
			}),
		),
		...publication.cities.flatMap((city) =>
			city.rounds.map((round): Change => {
				const { period, document, extracted } = round;
				return {
					id: `putaran/${city.slug}/${period}`,
					kind: 'round',
					document,
					round,
					city,
					...dated(document.date ?? extracted),
				};
			}),
		),
		...publication.corrections.map((correction): Change => {
			const { date, figure, document } = correction;
			const id = `koreksi/${date}/${figure}${document ? `/${document.id}` : ''}`;
			return { id, kind: 'correction', correction, date, ...owned(cityOf(correctedBy(correction).area)) };
		}),
	];
	return changes.sort(byDate);
});

/** What became known of an area without a folder, newest first: the surveys' figures by their documents, and what was
 * corrected of them. */
export function changesOfArea(
	publication: Publication,
	{ code, slug }: { readonly code: string; readonly slug: string },
): Change[] {
	const figures = publication.surveys.flatMap((table): Change[] => {
		const cell = surveyCell(table, code);
		if (cell.state !== 'figure') return [];
		const { document } = preciseReport(cell.figure);
		const dated = document.date ? { date: document.date } : {};
		return [{ id: `angka/${document.id}/${slug}`, kind: 'figures', document, figures: [cell.figure], ...dated }];
	});
	const corrected = changesOf(publication).filter(
		(change) => change.kind === 'correction' && correctedBy(change.correction).area === code,
	);
	return [...figures, ...corrected].sort(byDate);
}

/** Month of a change as its address has it: `2024-05`; a document known by its year alone counts for it, `2024`. */
export const monthOf = ({ date }: Change): string | undefined => date?.slice(0, 7);

/** Months in which something became known, newest first; what has no date under `tanpa-tanggal`, last. */
export const changesByMonth = (publication: Publication): ReadonlyMap<string, readonly Change[]> =>
	Map.groupBy(changesOf(publication), (change) => monthOf(change) ?? 'tanpa-tanggal');

/** Changes that the page of changes shows at once; the months after that stand behind links. */
const SHOWN = 12;

/** The newest months to show at once: the newest one whole, and those after it as long as they are few. */
export function newestMonths(publication: Publication): string[] {
	let room = SHOWN;
	const months: string[] = [];
	for (const [month, { length }] of changesByMonth(publication)) {
		if (month === 'tanpa-tanggal' || (months.length > 0 && length > room)) break;
		months.push(month);
		room -= length;
	}
	return months;
}
