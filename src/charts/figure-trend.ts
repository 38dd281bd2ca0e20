import { containersOf, fullName } from '../model/base/area.ts';
import type { Figure } from '../model/base/figure.ts';
import { type Instrument, type InstrumentKind, isKind, type Single } from '../model/base/instrument.ts';
import type { Publication } from '../model/base/publication.ts';
import { everyFigure } from '../model/base/survey.ts';
import { seriesOf } from '../model/figures/series.ts';
import { type DrawnTrend, trendTitle } from './panel.ts';
import { type Reference, trend, trendDomain } from './trend.ts';

function draw<K extends InstrumentKind>(
	figure: Figure,
	instrument: Instrument<K> & Single<K>,
	publication: Publication,
): DrawnTrend | undefined {
	const { areas } = publication;
	const figures = everyFigure(publication);
	const series = seriesOf(figures, figure.area, figure.indicator.id, instrument);
	const area = areas[figure.area];
	if (!series || !area) return undefined;
	// A count of children says nothing beside the nation's; a rate does.
	const around = figure.indicator.unit === 'percent' ? containersOf(figure.area, areas) : [];
	const references = around.flatMap(({ name, code }): Reference<K>[] => {
		const other = seriesOf(figures, code, figure.indicator.id, instrument);
		return other ? [{ name, series: other }] : [];
	});
	const title = trendTitle(series, publication);
	return {
		title,
		subtitle: [
			[series.indicator.name, series.indicator.unitWord].filter(Boolean).join(', '),
			references.length > 0 && `abu-abu: ${references.map(({ name }) => name).join(', ')}`,
		]
			.filter(Boolean)
			.join('; '),
		svg: trend(series, {
			name: area.name.replace(/^(Kota|Kabupaten) /, ''),
			title: `${fullName(area)}, ${title}`,
			references,
			domain: trendDomain([series, ...references.map((other) => other.series)]),
		}),
		lines: [{ name: fullName(area), series }, ...references].map(({ name, series: { points } }) => ({ name, points })),
		targets: [],
	};
}

/** The series that a figure belongs to as a drawing: one area, one indicator, one instrument, with the areas around it
 * in grey where the same instrument measured them. `undefined` when nobody vouches for any of its points. */
export function figureTrend(figure: Figure, publication: Publication): DrawnTrend | undefined {
	const { instrument } = figure;
	if (isKind(instrument, 'survey')) return draw(figure, instrument, publication);
	if (isKind(instrument, 'register')) return draw(figure, instrument, publication);
	if (isKind(instrument, 'enumeration')) return draw(figure, instrument, publication);
	if (isKind(instrument, 'model')) return draw(figure, instrument, publication);
	return isKind(instrument, 'target') ? draw(figure, instrument, publication) : undefined;
}
