import type { City } from '../model/base/city.ts';
import { formatQuantity } from '../model/base/format.ts';
import { type Instrument, type InstrumentKind, isKind, type Single, shortName } from '../model/base/instrument.ts';
import { figureObservation } from '../model/base/observation.ts';
import { formatPeriod, yearOf } from '../model/base/period.ts';
import type { Publication } from '../model/base/publication.ts';
import { everyFigure } from '../model/base/survey.ts';
import { CHANGE_WORDS, changeBetween } from '../model/figures/change.ts';
import { type Series, seriesOf } from '../model/figures/series.ts';
import { PREVALENCE } from '../model/measures.ts';
import type { Tree } from './svg.ts';
import { type Reference, type Target, trend, trendDomain } from './trend.ts';

/** A drawn trend with what stands around it: ready for a page, and no longer able to be joined with another. */
export interface DrawnTrend {
	/** The finding: `e-PPGBM: turun dari 22,8 ke 19,6 persen, 2022 ke 2023`, or that the two cannot be told apart. */
	readonly title: string;
	readonly subtitle: string;
	readonly svg: Tree;
	/** Exactly what it shows, line by line. */
	readonly lines: readonly { readonly name: string; readonly points: Series['points'] }[];
	readonly targets: readonly Target[];
}

/** The finding as a sentence: naik, turun or tetap where `changeBetween` can tell, else that nobody can. */
export function trendTitle(
	{ indicator, instrument, points }: Pick<Series, 'indicator' | 'instrument' | 'points'>,
	publication: Publication,
): string {
	const name = shortName(instrument);
	const unit = indicator.unitWord && ` ${indicator.unitWord}`;
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return name;
	if (first === last) return `${name}: satu pengukuran, ${formatPeriod(last.period)}`;
	const when = `${formatPeriod(first.period)} ke ${formatPeriod(last.period)}`;
	if (first.finding.state === 'conflict' || last.finding.state === 'conflict')
		return `${name}: laporan saling bertentangan, ${when}`;
	const [from, to] = [first.finding.quantity, last.finding.quantity];
	const { direction } = changeBetween(figureObservation(first), figureObservation(last), publication);
	if (direction === 'same') return `${name}: tetap ${formatQuantity(to)}${unit}, ${when}`;
	if (direction === 'unknown')
		return (
			`${name}: ${formatQuantity(from)}${unit} (${formatPeriod(first.period)}) dan ${formatQuantity(to)}${unit} ` +
			`(${formatPeriod(last.period)}), ${CHANGE_WORDS.unknown}`
		);
	return `${name}: ${CHANGE_WORDS[direction]} dari ${formatQuantity(from)} ke ${formatQuantity(to)}${unit}, ${when}`;
}

/** National goals; they are set for the population, so they stand beside surveys only. */
const nationalTargets = ({ figures, drawnTargets }: Publication): Target[] =>
	figures.flatMap((figure) => {
		const { area, instrument, period, finding } = figure;
		if (area !== '00' || !drawnTargets.includes(instrument.id) || finding.state !== 'value') return [];
		const { quantity } = finding;
		return [
			{
				year: yearOf(period),
				value: quantity.value,
				text: `target ${formatQuantity(quantity)}`,
				plan: instrument.name,
				figure,
			},
		];
	});

/** The series of areas around another one, where there are some. */
export const referencesOf = <K extends InstrumentKind>(
	around: readonly { readonly name: string; readonly code: string }[],
	seriesIn: (code: string) => Series<NoInfer<K>> | undefined,
): Reference<K>[] =>
	around.flatMap(({ name, code }) => {
		const series = seriesIn(code);
		return series ? [{ name, series }] : [];
	});

/** A line and what is drawn with it; `name` is what stands at its end. */
interface DrawnLine<K extends InstrumentKind> {
	readonly name: string;
	readonly series: Series<NoInfer<K>>;
	readonly references: readonly Reference<K>[];
	readonly domain: ReturnType<typeof trendDomain>;
	readonly targets: readonly Target[];
}

/** The drawing of a line of the area called `whose`. */
export function drawnTrend<K extends InstrumentKind>(
	{ series, ...rest }: DrawnLine<K>,
	whose: string,
	publication: Publication,
): DrawnTrend {
	const { references, targets } = rest;
	const title = trendTitle(series, publication);
	const subtitle = [
		[series.indicator.name, series.indicator.unitWord].filter(Boolean).join(', '),
		references.length > 0 && `abu-abu: ${references.map(({ name }) => name).join(', ')}`,
		targets.length > 0 && `garis putus: ${[...new Set(targets.map(({ plan }) => plan))].join(', ')}`,
	];
	const lines = [{ name: whose, series }, ...references];
	return {
		title,
		subtitle: subtitle.filter(Boolean).join('; '),
		svg: trend(series, { ...rest, title: `${whose}, ${title}` }),
		lines: lines.map(({ name, series: { points } }) => ({ name, points })),
		targets,
	};
}

/** A city's trends of stunting prevalence, one drawing for each instrument of one kind, all on the same scales; the
 * province and the nation in grey where the same instrument measured them. The longest series first. */
export function trendPanel<K extends InstrumentKind>(
	{ code, shortName: name, province, figures }: City,
	publication: Publication,
	kind: K & Single<K>,
): DrawnTrend[] {
	const targets = kind === 'survey' ? nationalTargets(publication) : [];
	const around = [province, { name: 'Indonesia', code: '00' }];
	const trends = publication.instruments
		.filter((instrument): instrument is Instrument<K> & Single<K> => isKind<K>(instrument, kind))
		.flatMap((instrument) => {
			const series = seriesOf(figures, code, PREVALENCE, instrument);
			const seriesIn = (other: string) => seriesOf(everyFigure(publication), other, PREVALENCE, instrument);
			return series ? [{ series, references: referencesOf<K>(around, seriesIn) }] : [];
		})
		.sort((a, b) => b.series.points.length - a.series.points.length);
	const all = trends.flatMap(({ series, references }) => [series, ...references.map((other) => other.series)]);
	const domain = trendDomain(all, targets);
	return trends.map((each) => drawnTrend<K>({ ...each, name, domain, targets }, name, publication));
}
