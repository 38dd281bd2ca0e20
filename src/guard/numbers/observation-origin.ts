import { isWithin } from '../../model/base/area.ts';
import type { Observation } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { observationOf, printed } from '../../model/figures/statement.ts';
import { unitFits } from '../../model/prose/nearest.ts';
import { isPeople, isRounded, type Origin, PERCENT, round } from './origin.ts';

/** Origins that one observation gives: its value, and the parts and ends told beside it. */

/** A round's cells, those too that a document reports as a figure of the same id. */
function roundCell(publication: Publication, id: string): number | undefined {
	const [area = '', , instrument, period] = id.split('/');
	const city = publication.cities.find(({ code }) => isWithin(area, code));
	const row = city?.rounds
		.find((each) => each.instrument.id === instrument && each.period === period)
		?.rows.find(({ code }) => code === area);
	const observation = observationOf(publication, id);
	const numbers = Object.values(row ?? {}).flatMap((cell) =>
		typeof cell === 'object' && 'value' in cell ? [cell.value] : [],
	);
	return observation?.kind === 'figure'
		? numbers.find((each) =>
				observation.figure.reports.some(({ quantity }) => round(each, quantity.decimals) === quantity.value),
			)
		: undefined;
}

/** All that documents or the round say an observation is. */
export function values(observation: Observation): number[] {
	if (observation.kind !== 'figure') return observation.value === undefined ? [] : [observation.value];
	return [...new Set(observation.figure.reports.map(({ quantity }) => quantity.value))];
}

/** The value of an observation, as its documents or its round give it. */
export function valueOrigin(observation: Observation, publication: Publication): Origin {
	const { indicator } = observation;
	const values =
		observation.kind === 'figure'
			? observation.figure.reports.map(({ quantity }) => quantity)
			: observation.value === undefined
				? []
				: [observation.value];
	const cell = observation.kind === 'figure' ? roundCell(publication, observation.id) : undefined;
	return {
		observations: [observation],
		fault: (said) => {
			const fits = [...values, ...(cell === undefined ? [] : [cell])].some((each) =>
				typeof each === 'number'
					? // Rates are told to two decimals, of which nought is left out: 164 of 781 is 21.
						isRounded(each, said) && (Number.isInteger(round(each, 2)) || said.decimals > 0)
					: each.value === said.value && said.decimals <= each.decimals,
			);
			return fits && unitFits(said.unit, indicator) ? undefined : printed(observation);
		},
	};
}

/** A numerator or denominator, told beside the value that it belongs to. */
export function baseOrigin(observation: Observation): Origin {
	const parts = observation.kind === 'figure' ? observation.figure.reports : [observation];
	const bases = parts.flatMap((each) => [
		each.numerator,
		each.denominator,
		'weighted' in each ? each.weighted : undefined,
	]);
	return {
		observations: [observation],
		isPart: true,
		fault: ({ value, unit }) =>
			bases.includes(value) && isPeople(unit)
				? undefined
				: `pembilang atau penyebut ${observation.id}: ${bases.join(', ')}`,
	};
}

/** The ends of a confidence interval, told beside the value that it belongs to. */
export function intervalOrigin(observation: Observation): Origin | undefined {
	if (observation.kind !== 'figure') return undefined;
	const ends = observation.figure.reports.flatMap((report) =>
		report.interval ? [report.interval.low, report.interval.high] : [],
	);
	return {
		observations: [observation],
		isPart: true,
		fault: ({ value, decimals, unit }) =>
			ends.some((each) => each.value === value && decimals <= each.decimals) && PERCENT.has(unit)
				? undefined
				: `selang ${observation.id}: ${ends.map((each) => each.value).join(', ')}`,
	};
}

/** A per cent told as so many of a hundred children. */
export function hundredOrigin(observation: Observation): Origin | undefined {
	if (observation.indicator.unit !== 'percent') return undefined;
	return {
		observations: [observation],
		fault: ({ value, unit }) =>
			values(observation).some((each) => Math.round(each) === value) &&
			(unit === '' || unit === 'bagian' || isPeople(unit))
				? undefined
				: `${printed(observation)} dibulatkan`,
	};
}
