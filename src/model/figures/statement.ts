import { isWithin } from '../base/area.ts';
import { ABSENCES, type Absence } from '../base/cell.ts';
import { formatFinding, formatMeasure, formatQuantity } from '../base/format.ts';
import { isUnstated, shortName } from '../base/instrument.ts';
import { setOrigin } from '../base/mark.ts';
import type { Observation } from '../base/observation.ts';
import { formatPeriod } from '../base/period.ts';
import type { Correction, Publication } from '../base/publication.ts';
import { parseLocalQuantity, type Quantity } from '../base/quantity.ts';
import { differenceKey, sayComposed } from '../base/say.ts';
import { observationOf } from '../catalogue.ts';
import { correctionsOf } from './correction.ts';
import { say } from './mention.ts';
import { withdrawnRounds } from './withdrawn.ts';

/** What a sentence may take from an observation: its number, its direction, its distance to another of the same
 * series. */

export { observationOf } from '../catalogue.ts';

/** The correction that withdrew a figure, or the whole round that its cell stood in, when that is the last word on
 * it. */
export function withdrawalOf(publication: Publication, id: string): Correction | undefined {
	const [last] = correctionsOf(id, publication);
	if (last) return last.after === '' ? last : undefined;
	const [area = '', , how, when] = id.split('/');
	const round = withdrawnRounds(publication).find(
		(each) => each.how === how && each.period === when && isWithin(area, each.city.code),
	);
	return observationOf(publication, id) ? undefined : round?.correction;
}

/** Whether nobody vouches for it. */
export const isDoubtful = (observation: Observation): boolean =>
	observation.kind === 'figure' ? observation.figure.finding.state === 'doubtful' : observation.status === 'doubtful';

/** A cell's number, rates to at most two digits. */
function cellQuantity(id: string, value: number): Quantity {
	const rounded = Math.round(value * 100) / 100;
	return setOrigin({ value: rounded, decimals: String(rounded).split('.')[1]?.length ?? 0 }, `sel/${id}`);
}

/** The lowest and highest value stated, equal unless documents contradict each other; `undefined` where no value is
 * published. */
export function rangeOf(observation: Observation): { readonly low: Quantity; readonly high: Quantity } | undefined {
	if (observation.kind !== 'figure') {
		if (observation.value === undefined) return undefined;
		const quantity = cellQuantity(observation.id, observation.value);
		return { low: quantity, high: quantity };
	}
	const { finding } = observation.figure;
	return finding.state === 'conflict' ? finding : { low: finding.quantity, high: finding.quantity };
}

/** `19,6 persen`, `6,02 atau 6,62 persen`, `20,7 persen (diragukan)`, `belum dipublikasikan`; without its unit when
 * asked so. */
export function formatObservation(observation: Observation, { unit = true }: { readonly unit?: boolean } = {}): string {
	const measure = unit ? observation.indicator : ({ unit: 'count', unitWord: '' } as const);
	if (observation.kind === 'figure') return formatFinding(observation.figure.finding, measure);
	const range = rangeOf(observation);
	if (!range) return ABSENCES[observation.state as Absence].label;
	return `${formatMeasure(range.low, measure)}${isDoubtful(observation) ? ' (diragukan)' : ''}`;
}

/** `e-PPGBM 2023`: how it was measured and when. */
export function formatSource({ instrument, period }: Pick<Observation, 'instrument' | 'period'>): string {
	const [name, when] = [shortName(instrument), formatPeriod(period)];
	if (isUnstated(instrument)) return `${when}, cara mengukur tidak disebut`;
	// `Target nasional 2024` and `Target RPJMN 2025-2029` have their year in their names.
	return new RegExp(`[ –-]${when}$`).test(name) ? name : `${name} ${when}`;
}

/** Whether it is of an area as it was before its bounds changed. */
function isFormer(observation: Observation): boolean {
	if (observation.kind === 'figure') return observation.figure.isFormer === true;
	if (observation.kind === 'unpresented') return false;
	return observation.round.rows.some(({ code, isFormer: former }) => code === observation.area && former === true);
}

/** Whether two observations stand in one series: one area within the same bounds, one indicator, one instrument. */
export const isSameSeries = (a: Observation, b: Observation): boolean =>
	a.area === b.area && isFormer(a) === isFormer(b) && isSameMeasure(a, b);

/** Whether two observations are the same thing measured the same way. */
export const isSameMeasure = (a: Observation, b: Observation): boolean =>
	a.indicator.id === b.indicator.id && a.instrument.id === b.instrument.id;

/** How far apart two values of the same measure are, without a sign and with the digits of the more precise one: `3,2
 * poin persentase`, `439 balita`; `undefined` when contradicting reports leave it open. */
export function formatDifference(from: Observation, to: Observation): string | undefined {
	const [a, b] = [rangeOf(from), rangeOf(to)];
	if (!a || !b || a.low.value !== a.high.value || b.low.value !== b.high.value) return undefined;
	const decimals = Math.max(a.low.decimals, b.low.decimals);
	const value = Math.abs(Math.round((b.low.value - a.low.value) * 10 ** decimals) / 10 ** decimals);
	const { unit, unitWord } = to.indicator;
	const apart = setOrigin({ value, decimals }, differenceKey(a.low, b.low));
	return unit === 'percent'
		? `${formatQuantity(apart)}\u00a0poin persentase`
		: formatMeasure(apart, { unit, unitWord });
}

/** The ids that stand as `{id}` in a title or summary, in their order. */
export const idsIn = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, id = '']) => id);

/** A title or summary with every `{id}` as its number with unit. Throws for an id that is not there: the check has
 * refused it before. */
export function fillIn(text: string, publication: Publication): string {
	const filled = text.replace(/\{([^{}]*)\}/g, (_, id: string) => {
		const observation = observationOf(publication, id);
		if (withdrawalOf(publication, id)) return '(angka ditarik)';
		if (!observation) throw new Error(`angka \`${id}\` tidak ada`);
		return formatObservation(observation);
	});
	return sayComposed(filled);
}

const NO_UNIT = { unit: 'count', unitWord: '' } as const;

/** An observation's number as the site prints it, with its unit or without. */
export function printed(observation: Observation, unit = true): string {
	const measure = unit ? observation.indicator : NO_UNIT;
	if (observation.kind === 'figure') return formatFinding(observation.figure.finding, measure);
	if (observation.value === undefined) return ABSENCES[observation.state as keyof typeof ABSENCES].label;
	return formatMeasure(parseLocalQuantity(say(observation.value)), measure);
}
