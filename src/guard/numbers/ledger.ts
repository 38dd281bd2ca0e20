import { cityCode, isWithin } from '../../model/area.ts';
import { type Observation, observationsOf } from '../../model/observation.ts';
import type { Publication } from '../../model/publication.ts';
import type { Claim } from '../../prose/claims.ts';
import { unitFits } from '../../prose/nearest.ts';
import { PEOPLE_UNITS } from '../../prose/units.ts';

/** A value that an observation states, and what of it. */
export interface Entry {
	readonly observation: Observation;
	readonly part: 'value' | 'base';
}

const key = (value: number) => Math.round(value * 1e6);
const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

/** Everything that the observations of a Publication state, found by value. Made from the data alone, not from what prints it. */
export class Ledger {
	readonly #byValue = new Map<number, Entry[]>();
	readonly #byId = new Map<string, Observation>();
	readonly publication: Publication;

	constructor(publication: Publication) {
		this.publication = publication;
		for (const observation of observationsOf(publication)) {
			this.#byId.set(observation.id, observation);
			const values = new Set<number>();
			const bases = new Set<number>();
			if (observation.kind === 'figure') {
				for (const { quantity, numerator, denominator, interval, weighted } of observation.figure.reports) {
					values.add(key(quantity.value));
					if (interval) for (const end of [interval.low, interval.high]) values.add(key(end.value));
					for (const base of [numerator, denominator, weighted]) if (base !== undefined) bases.add(key(base));
				}
			} else {
				// A rate is worked out and has no printed digits of its own: one or two are shown.
				if (observation.value !== undefined) for (const digits of [1, 2]) values.add(key(round(observation.value, digits)));
				for (const base of [observation.numerator, observation.denominator]) if (base !== undefined) bases.add(key(base));
			}
			for (const value of values) this.#add(value, { observation, part: 'value' });
			for (const base of bases) this.#add(base, { observation, part: 'base' });
		}
	}

	#add(value: number, entry: Entry): void {
		const entries = this.#byValue.get(value);
		if (entries) entries.push(entry);
		else this.#byValue.set(value, [entry]);
	}

	/** The observation of an id. */
	find(id: string): Observation | undefined {
		return this.#byId.get(id);
	}

	/** What states a claim's value in its unit. */
	stating({ value, unit }: Pick<Claim, 'value' | 'unit'>): Entry[] {
		return (this.#byValue.get(key(value)) ?? []).filter(({ observation, part }) =>
			part === 'value' ? unitFits(unit, observation.indicator) : PEOPLE_UNITS.has(unit),
		);
	}
}

/** Whether an observation may be told on a page about `area`: its city's, or of the province or nation the city lies in. */
export function concerns(observation: Observation, area: string | undefined): boolean {
	if (area === undefined) return true;
	const city = cityCode(area) ?? area;
	return isWithin(observation.area, city) || isWithin(city, observation.area);
}
