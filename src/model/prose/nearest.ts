import type { Indicator } from '../base/indicator.ts';
import { type Observation, observationsOf } from '../base/observation.ts';
import type { Publication } from '../base/publication.ts';
import type { Claim } from './claims.ts';
import { PEOPLE_UNITS } from './units.ts';

/** Whether a claim's unit may be that of an indicator; a bare number fits all but per cent told in words. */
export function unitFits(unit: string, { unit: kind, unitWord }: Pick<Indicator, 'unit' | 'unitWord'>): boolean {
	switch (kind) {
		case 'percent':
			return unit === 'persen' || unit === '' || unit === 'bagian';
		case 'rupiah':
			return unit === 'rupiah' || unit === '';
		case 'rank':
			return unit === 'peringkat' || unit === '';
		case 'score':
			return unit === 'skor' || unit === '' || unit === 'poin';
		case 'children':
			return PEOPLE_UNITS.has(unit);
		default:
			return unit === unitWord || !['persen', 'poin', 'rupiah', 'peringkat', 'skor', 'kali', 'bagian'].includes(unit);
	}
}

function stated(observation: Observation): number[] {
	if (observation.kind !== 'figure') return observation.value === undefined ? [] : [observation.value];
	return observation.figure.reports.map(({ quantity }) => quantity.value);
}

/** Observations with a claim's value, and the three that come nearest where none has it; those of `areas` first. */
export function nearest(
	claim: Pick<Claim, 'value' | 'decimals' | 'unit'>,
	publication: Publication,
	areas: ReadonlySet<string> = new Set(),
): { readonly same: readonly Observation[]; readonly near: readonly Observation[] } {
	const digit = 10 ** -claim.decimals;
	const own = (observation: Observation) => (areas.has(observation.area) ? 0 : 1);
	const away = (observation: Observation) =>
		Math.min(...stated(observation).map((value) => Math.abs(value - claim.value)));
	const fitting = observationsOf(publication).filter(
		(each) => unitFits(claim.unit, each.indicator) && stated(each).length > 0,
	);
	const ranked = fitting
		.map((observation) => ({ observation, away: away(observation), own: own(observation) }))
		.sort((a, b) => a.own - b.own || a.away - b.away);
	const same = ranked.filter((each) => each.away <= digit / 2 + 1e-9);
	return {
		same: same.slice(0, 3).map(({ observation }) => observation),
		near: same.length > 0 ? [] : ranked.slice(0, 3).map(({ observation }) => observation),
	};
}
