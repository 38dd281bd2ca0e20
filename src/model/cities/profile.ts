import type { City } from '../base/city.ts';
import { type Figure, isComparable, isTrusted } from '../base/figure.ts';
import { type InstrumentKind, isKind } from '../base/instrument.ts';
import { comparePeriods, yearOf } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import { intervalOf, surveyCell, surveyTable } from '../base/survey.ts';
import { COVERAGE, PREVALENCE } from '../measures.ts';

/** What a city's page leads with, chosen from its figures by rules that are the same for every city. */

const ofKind = <K extends InstrumentKind>(figures: readonly Figure[], kind: K): Figure<K>[] =>
	figures.filter((figure): figure is Figure<K> => isKind(figure.instrument, kind));

/** Prevalence figures of one area by one kind of instrument, oldest first; only those somebody vouches for. */
export const prevalences = <K extends InstrumentKind>(figures: readonly Figure[], area: string, kind: K): Figure<K>[] =>
	ofKind(figures, kind)
		.filter((figure) => figure.area === area && figure.indicator.id === PREVALENCE && isComparable(figure))
		.sort((a, b) => comparePeriods(a.period, b.period));

/** The newest prevalence by one kind of instrument that may stand in a headline. */
export const latest = <K extends InstrumentKind>(city: City, kind: K): Figure<K> | undefined =>
	prevalences(city.figures, city.code, kind).at(-1);

/** Coverage published for the same area, instrument and period as a register's figure. */
export const coverageOf = (figure: Figure, figures: readonly Figure[]): Figure | undefined =>
	figures.find(
		(other) =>
			other.indicator.id === COVERAGE &&
			other.area === figure.area &&
			other.instrument.id === figure.instrument.id &&
			other.period === figure.period &&
			isTrusted(other),
	);

/** The newest year for which survey and register both have a value: the two numbers side by side. */
export function sameYearPair(
	city: City,
): { readonly survey: Figure<'survey'>; readonly register: Figure<'register'> } | undefined {
	const registers = prevalences(city.figures, city.code, 'register').reverse();
	for (const survey of prevalences(city.figures, city.code, 'survey').reverse()) {
		const register = registers.find(({ period }) => yearOf(period) === yearOf(survey.period));
		if (register) return { survey, register };
	}
	return undefined;
}

export type Gap =
	| { readonly kind: 'surveys'; readonly missing: readonly Figure[] }
	| { readonly kind: 'register' }
	| { readonly kind: 'coverage'; readonly figure: Figure }
	| { readonly kind: 'villages' }
	/** Surveys that give the city a value without its interval. */
	| { readonly kind: 'intervals'; readonly figures: readonly Figure[] };

/** Whether the survey's own book leaves the city out: then there is nothing to look for. */
function isLeftOut(publication: Publication, area: string, { instrument, period }: Figure): boolean {
	const table = surveyTable(publication, instrument.id, period);
	return table !== undefined && surveyCell(table, area).state === 'notPresented';
}

/** What the site has not found about a city, so that the page can say it instead of leaving a hole. */
export function gapsOf(city: City, publication: Publication): Gap[] {
	const own = prevalences(city.figures, city.code, 'survey');
	const since = own[0] ? yearOf(own[0].period) : 2021;
	const missing = prevalences(publication.figures, '00', 'survey').filter(
		(nation) =>
			yearOf(nation.period) >= since &&
			!own.some((figure) => figure.instrument.id === nation.instrument.id && figure.period === nation.period) &&
			!isLeftOut(publication, city.code, nation),
	);
	const vague = own.filter((figure) => !intervalOf(figure));
	const register = latest(city, 'register');
	const villages = new Set(city.villages.map(({ code }) => code));
	const hasVillages =
		city.rounds.some(({ level }) => level === 'village') || city.figures.some(({ area }) => villages.has(area));
	return [
		...(missing.length > 0 ? [{ kind: 'surveys', missing } as const] : []),
		...(register ? [] : [{ kind: 'register' } as const]),
		...(register && !coverageOf(register, city.figures) ? [{ kind: 'coverage', figure: register } as const] : []),
		...(hasVillages ? [] : [{ kind: 'villages' } as const]),
		...(vague.length > 0 ? [{ kind: 'intervals', figures: vague } as const] : []),
	];
}
