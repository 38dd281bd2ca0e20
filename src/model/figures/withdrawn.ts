import type { City } from '../base/city.ts';
import type { Figure } from '../base/figure.ts';
import type { Indicator } from '../base/indicator.ts';
import type { Instrument } from '../base/instrument.ts';
import { once } from '../base/once.ts';
import { comparePeriods, type Period, parsePeriod, yearOf } from '../base/period.ts';
import type { Correction, Publication } from '../base/publication.ts';
import { correctedBy, correctionsOf } from './correction.ts';

/** A figure that was published and taken back. Its page stays, for somebody may have cited it. */
export interface WithdrawnFigure {
	/** The id that it had; the address of its page is made from it. */
	readonly id: string;
	readonly area: string;
	/** Absent when the catalogue no longer has them. */
	readonly indicator?: Indicator;
	readonly instrument?: Instrument;
	readonly period: Period;
	/** Newest first; at least one of them withdrew it. */
	readonly corrections: readonly [Correction, ...Correction[]];
	/** What may stand in its place: same area, indicator and instrument, nearest in time first. Never another
	 * instrument's. */
	readonly instead: readonly Figure[];
}

/** A round that was published and taken back as a whole. */
export interface WithdrawnRound {
	readonly city: City;
	readonly period: Period;
	/** Absent when the catalogue no longer has it. */
	readonly instrument?: Instrument;
	/** Id of the instrument, also when the catalogue has it no more. */
	readonly how: string;
	/** The one that withdrew it. */
	readonly correction: Correction;
}

/** Rounds of which the last word on their status is that there is none, and whose page no other round has taken. */
export function withdrawnRounds(publication: Publication): readonly WithdrawnRound[] {
	const ids = new Set(
		publication.corrections.map(({ figure }) => figure).filter((id) => id.split('/')[1] === 'status'),
	);
	return [...ids].sort().flatMap((id): WithdrawnRound[] => {
		const [code, , how = '', when = ''] = id.split('/');
		const city = publication.cities.find((each) => each.code === code);
		const period = parsePeriod(when);
		const [correction] = correctionsOf(id, publication);
		if (
			!city ||
			!period ||
			!correction ||
			correction.after !== '' ||
			city.rounds.some((round) => round.period === period)
		)
			return [];
		const instrument = publication.instruments.find((each) => each.id === how);
		return [{ city, period, how, correction, ...(instrument && { instrument }) }];
	});
}

/** What withdrew the newest figure of a series `area/indicator/instrument` of which none is left; `undefined` when it
 * never had one. */
export function withdrawnSeries(publication: Publication, series: string): Correction | undefined {
	const gone = withdrawnFigures(publication).filter(({ id, period }) => id === `${series}/${period}`);
	return gone.sort((a, b) => comparePeriods(a.period, b.period)).at(-1)?.corrections[0];
}

/** How many figures are offered in place of a withdrawn one. */
const MOST_OFFERED = 3;

/** Figures of which a correction left nothing (`sesudah` is empty) and that no document in the data reports any more,
 * by id. A figure of which one report was withdrawn and another remains is not among them. Worked out once for a
 * Publication. */
export const withdrawnFigures = once((publication: Publication): readonly WithdrawnFigure[] => {
	const published = new Set(publication.figures.map(({ id }) => id));
	const gone = new Set(
		publication.corrections
			.filter(
				(correction) =>
					correction.after === '' && correctedBy(correction).kind === 'figure' && !published.has(correction.figure),
			)
			.map(({ figure }) => figure),
	);
	return [...gone].sort().flatMap((id): WithdrawnFigure[] => {
		const [area = '', what = '', how = '', when = ''] = id.split('/');
		const period = parsePeriod(when);
		const [newest, ...older] = correctionsOf(id, publication);
		if (!period || !newest) return [];
		const indicator = publication.indicators.find((each) => each.id === what);
		const instrument = publication.instruments.find((each) => each.id === how);
		const distance = (figure: Figure) => Math.abs(yearOf(figure.period) - yearOf(period));
		const instead = publication.figures
			.filter((figure) => figure.area === area && figure.indicator.id === what && figure.instrument.id === how)
			.sort((a, b) => distance(a) - distance(b) || comparePeriods(b.period, a.period))
			.slice(0, MOST_OFFERED);
		return [
			{
				id,
				area,
				period,
				corrections: [newest, ...older],
				instead,
				...(indicator && { indicator }),
				...(instrument && { instrument }),
			},
		];
	});
});
