import type { Area } from '../base/area.ts';
import { COVERAGE_FLOOR } from '../base/band.ts';
import type { City } from '../base/city.ts';
import { type Figure, isComparable, isTrusted } from '../base/figure.ts';
import type { Instrument, InstrumentKind } from '../base/instrument.ts';
import { comparePeriods, type Period, yearOf } from '../base/period.ts';
import type { Publication } from '../base/publication.ts';
import { everyFigure } from '../base/survey.ts';
import { PREVALENCE } from '../measures.ts';
import { type LightCity, lightCities } from './light-city.ts';
import { coverageOf } from './profile.ts';

/** Which cities may stand side by side, and which may not and why. */

/** A figure with what is needed to weigh it. */
export interface ComparedFigure<K extends InstrumentKind = InstrumentKind> {
	readonly figure: Figure<K>;
	/** Share of the children that were measured, where somebody published it. */
	readonly coverage?: Figure;
	/** How many children a survey measured there, where somebody published it. */
	readonly sample?: Figure;
}

interface CompareRow<K extends InstrumentKind = InstrumentKind> {
	readonly code: string;
	readonly name: string;
	/** A city of this site, or the province or nation it stands beside. */
	readonly city?: City;
	/** A kabupaten or kota of which the site has surveys only. */
	readonly light?: LightCity;
	/** Oldest first. */
	readonly figures: readonly ComparedFigure<K>[];
}

/** One instrument's prevalence for several areas. Its kind is in its type, and a set is made of one instrument. */
export interface CompareSet<K extends InstrumentKind = InstrumentKind> {
	readonly instrument: Instrument<K>;
	readonly years: readonly number[];
	/** Cities in order of their names, then provinces, then the nation. */
	readonly rows: readonly CompareRow<K>[];
}

export type Refusal =
	/** Only one area has figures of the instrument. */
	| { readonly kind: 'alone'; readonly instrument: Instrument; readonly city: City }
	/** Nobody said how it was measured. */
	| { readonly kind: 'method'; readonly instrument: Instrument; readonly cities: readonly City[] }
	| { readonly kind: 'doubtful' | 'interim' | 'coverage'; readonly figure: Figure; readonly city: City };

/** Whether too few children were measured to say anything of the others. */
function isUnderCovered({ coverage }: ComparedFigure): boolean {
	if (!coverage || coverage.finding.state === 'conflict') return false;
	return coverage.finding.quantity.value < COVERAGE_FLOOR;
}

function weighed(figure: Figure, among: readonly Figure[]): ComparedFigure {
	const coverage = figure.instrument.kind === 'register' ? coverageOf(figure, among) : undefined;
	const sample = among.find(
		({ indicator, area, instrument, period }) =>
			indicator.id === 'ukuran-sampel' &&
			area === figure.area &&
			instrument.id === figure.instrument.id &&
			period === figure.period,
	);
	return { figure, ...(coverage && { coverage }), ...(sample && { sample }) };
}

const ofArea = (figures: readonly Figure[], area: string) =>
	figures.filter((figure) => figure.area === area && figure.indicator.id === PREVALENCE);

/** Figures of one instrument that may be compared, weighed by those around them; oldest first. */
const comparable = (figures: readonly Figure[], instrument: Instrument, among: readonly Figure[]) =>
	figures
		.filter((figure) => figure.instrument.id === instrument.id && isComparable(figure))
		.map((figure) => weighed(figure, among))
		.sort((a, b) => comparePeriods(a.figure.period, b.figure.period));

function cityRow(city: City, instrument: Instrument): CompareRow {
	const figures = comparable(ofArea(city.figures, city.code), instrument, city.figures);
	return { code: city.code, name: city.name, city, figures: figures.filter((figure) => !isUnderCovered(figure)) };
}

/** A kabupaten or kota without a folder. @param own its figures. */
const lightRow = (light: LightCity, own: readonly Figure[], instrument: Instrument): CompareRow => ({
	code: light.code,
	name: light.name,
	light,
	figures: comparable(ofArea(own, light.code), instrument, []),
});

/** Provinces and nation, in the years in which a city has a figure too. */
function referenceRow(
	{ code, name }: Area,
	figures: readonly Figure[],
	instrument: Instrument,
	years: ReadonlySet<number>,
): CompareRow {
	const own = figures.filter(({ period }) => years.has(yearOf(period)));
	return { code, name, figures: comparable(own, instrument, figures) };
}

const hasFigures = ({ figures }: CompareRow) => figures.length > 0;

/** @param light areas without a folder that take part: those of a page, for all of them would be too heavy for one. */
function everySet(publication: Publication, kind: InstrumentKind, light: readonly LightCity[] = []): CompareSet[] {
	const { cities, areas, instruments } = publication;
	const figures = everyFigure(publication);
	const byArea = Map.groupBy(light.length > 0 ? figures : [], ({ area }) => area);
	const around = [
		...new Set([
			...[...cities.map(({ province }) => province.code), ...light.map((each) => each.in.code)].sort(),
			'00',
		]),
	].flatMap((code) => {
		const area = areas[code];
		return area ? [{ area, own: ofArea(figures, code) }] : [];
	});
	return instruments
		.filter((instrument) => instrument.kind === kind)
		.map((instrument) => {
			const own = [
				...cities.map((city) => cityRow(city, instrument)),
				...light.map((each) => lightRow(each, byArea.get(each.code) ?? [], instrument)),
			].filter(hasFigures);
			const years = new Set(own.flatMap((row) => row.figures.map(({ figure }) => yearOf(figure.period))));
			const references = around.map((each) => referenceRow(each.area, each.own, instrument, years)).filter(hasFigures);
			return { instrument, years: [...years].sort(), rows: [...own, ...references] };
		})
		.filter(({ years }) => years.length > 0);
}

/** The instruments of one kind by which a city can be compared with another, or with its province or the nation;
 * without a folder only if `withLight`. */
export const compareSets = <K extends 'survey' | 'register'>(
	publication: Publication,
	kind: K,
	withLight = false,
): CompareSet<K>[] =>
	everySet(publication, kind, withLight ? lightCities(publication) : []).filter(
		({ rows }) => rows.length > 1,
	) as CompareSet<K>[];

/** What a reader might look for and cannot choose, with the reason. */
export function refusals(publication: Publication): Refusal[] {
	const { cities, instruments } = publication;
	const alone = (['survey', 'register'] as const)
		.flatMap((kind) => everySet(publication, kind))
		.flatMap(({ instrument, rows }): Refusal[] =>
			rows.length === 1 && rows[0]?.city ? [{ kind: 'alone', instrument, city: rows[0].city }] : [],
		);
	const method = instruments
		.filter(({ kind }) => kind === 'enumeration')
		.flatMap((instrument): Refusal[] => {
			const own = cities.filter((city) =>
				ofArea(city.figures, city.code).some((figure) => figure.instrument.id === instrument.id),
			);
			return own.length > 0 ? [{ kind: 'method', instrument, cities: own }] : [];
		});
	const single = cities.flatMap((city) =>
		ofArea(city.figures, city.code).flatMap((figure): Refusal[] => {
			if (figure.instrument.kind !== 'survey' && figure.instrument.kind !== 'register') return [];
			if (!isTrusted(figure)) return [{ kind: 'doubtful', figure, city }];
			if (!isComparable(figure)) return [{ kind: 'interim', figure, city }];
			return isUnderCovered(weighed(figure, city.figures)) ? [{ kind: 'coverage', figure, city }] : [];
		}),
	);
	return [...alone, ...method, ...single];
}

/** The newest period for which a city has a figure and another area too: what a first drawing shows. */
export function newestShared({ rows }: CompareSet): Period | undefined {
	const counts = new Map<Period, { all: number; cities: number }>();
	for (const { city, light, figures } of rows)
		for (const { figure } of figures) {
			const { all, cities } = counts.get(figure.period) ?? { all: 0, cities: 0 };
			counts.set(figure.period, { all: all + 1, cities: cities + (city || light ? 1 : 0) });
		}
	const shared = [...counts].filter(([, { all, cities }]) => all > 1 && cities > 0).map(([period]) => period);
	return shared.sort(comparePeriods).at(-1);
}
