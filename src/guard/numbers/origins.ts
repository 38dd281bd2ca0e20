import { isWithin } from '../../model/base/area.ts';
import { BANDS, COVERAGE_FLOOR, COVERAGE_STEPS } from '../../model/base/band.ts';
import { type Observation, observationsOf } from '../../model/base/observation.ts';
import type { Publication } from '../../model/base/publication.ts';
import { stateNumbers } from '../../model/figures/correction.ts';
import { EFFECTIVE_SAMPLE, MEAN_SAMPLE, REGISTER_FACTOR } from '../../model/figures/plausible.ts';
import { observationOf, printed } from '../../model/figures/statement.ts';
import { unitFits } from '../../model/prose/nearest.ts';
import { rankOf } from '../../model/rounds/rank.ts';
import { baseOrigin, hundredOrigin, intervalOrigin, valueOrigin, values } from './observation-origin.ts';
import { isPeople, isRounded, type Origin, PERCENT, round, type Said } from './origin.ts';

/** The bounds and floors of the method, from the model that applies them, with the units they may have. */
const METHOD: Readonly<Record<string, { readonly values: readonly number[]; readonly unit: string }>> = {
	golongan: { values: BANDS.flatMap(({ from, to }) => [from, to]), unit: 'persen' },
	// WHO's bands before 2019, told only to say that they are replaced.
	'golongan-lama': { values: [20, 30, 40], unit: 'persen' },
	cakupan: { values: [COVERAGE_FLOOR, 100, ...COVERAGE_STEPS.map(({ from }) => from)], unit: 'persen' },
	sampel: { values: [EFFECTIVE_SAMPLE, MEAN_SAMPLE], unit: 'balita' },
	register: { values: [REGISTER_FACTOR], unit: 'kali' },
};

/** Finds what marks lead to, in the Publication alone. */
export class Origins {
	readonly #publication: Publication;
	readonly #known = new Map<string, Origin | undefined>();
	#layers?: ReadonlyMap<string, readonly Observation[]>;

	constructor(publication: Publication) {
		this.#publication = publication;
	}

	/** What a key leads to; `undefined` when to nothing. */
	find(key: string): Origin | undefined {
		if (!this.#known.has(key)) {
			if (this.#known.size > 20_000) this.#known.clear();
			this.#known.set(key, this.#make(key));
		}
		return this.#known.get(key);
	}

	#make(key: string): Origin | undefined {
		const slash = key.indexOf('/');
		const [kind, rest] = [key.slice(0, slash), key.slice(slash + 1)];
		const own = observationOf(this.#publication, rest);
		switch (kind) {
			case 'angka':
			case 'sel':
				return own && valueOrigin(own, this.#publication);
			case 'dasar':
				return own && baseOrigin(own);
			case 'selang':
				return own && intervalOrigin(own);
			case 'seratus':
				return own && hundredOrigin(own);
			case 'selisih':
				return this.#difference(rest);
			case 'jumlah':
				return this.#sum(rest);
			case 'hitung':
				return count(rest);
			case 'urutan':
				return this.#rank(rest);
			case 'faktor':
				return this.#factor(rest);
			case 'koreksi':
				return this.#corrected(rest);
			case 'tetap': {
				const bound = METHOD[rest];
				return (
					bound && {
						observations: [],
						fault: ({ value, unit }) =>
							bound.values.includes(value) && ['', bound.unit].includes(unit)
								? undefined
								: `${bound.values.join(', ')} ${bound.unit}`,
					}
				);
			}
			default:
				return undefined;
		}
	}

	#factor(rest: string): Origin | undefined {
		const [slug, index] = rest.split('/');
		const factor = this.#publication.cities.find((city) => city.slug === slug)?.factors[Number(index)];
		if (!factor || !('value' in factor.amount)) return undefined;
		const { amount, unitWord } = factor;
		const isRight = ({ value, decimals, unit }: Said) =>
			value === amount.value &&
			decimals === amount.decimals &&
			(unit === '' || unitWord.toLowerCase().startsWith(unit));
		return { observations: [], fault: (said) => (isRight(said) ? undefined : `${amount.value} ${unitWord}`) };
	}

	#corrected(raw: string): Origin | undefined {
		const isThere = this.#publication.corrections.some(({ before, after }) =>
			stateNumbers(`${before} ${after}`).includes(raw),
		);
		return isThere ? { observations: [], fault: ({ value }) => (value === Number(raw) ? undefined : raw) } : undefined;
	}

	#difference(keys: string): Origin | undefined {
		const [from = '', to = ''] = keys.split('|');
		const [a, b] = [this.#observationOf(from), this.#observationOf(to)];
		if (!a || !b || a.indicator.unit !== b.indicator.unit || a.indicator.id !== b.indicator.id || a.area !== b.area)
			return undefined;
		const { unit } = b.indicator;
		const pairs = values(a).flatMap((x) => values(b).map((y) => [x, y] as const));
		const apart = (digits: number) =>
			pairs.flatMap(([x, y]) => [round(y - x, digits), round(round(y, digits) - round(x, digits), digits)]);
		return {
			observations: [a, b],
			isDifference: true,
			fault: (said) => {
				const isRight = apart(said.decimals).some((each) => Math.abs(Math.abs(each) - Math.abs(said.value)) < 1e-9);
				const units = unit === 'percent' ? said.unit === 'poin' || said.unit === '' : unitFits(said.unit, b.indicator);
				return isRight && units ? undefined : `selisih ${printed(a)} dan ${printed(b)}`;
			},
		};
	}

	#observationOf(key: string): Observation | undefined {
		const [kind] = key.split('/');
		return kind === 'angka' || kind === 'sel'
			? observationOf(this.#publication, key.slice(key.indexOf('/') + 1))
			: undefined;
	}

	/** Villages' observations of one measure of one round, by what follows the area in their ids. */
	#layer(id: string): readonly Observation[] {
		const measure = (each: string) => each.slice(each.indexOf('/'));
		this.#layers ??= Map.groupBy(
			observationsOf(this.#publication).filter(({ area }) => area.split('.').length === 4),
			(each) => measure(each.id),
		);
		return this.#layers.get(measure(id)) ?? [];
	}

	#sum(keys: string): Origin | undefined {
		const [area = '', part = ''] = keys.split('|');
		const one = this.#observationOf(part);
		if (!one) return undefined;
		const parts = this.#layer(one.id).filter((each) => isWithin(each.area, area));
		const sum = (pick: (each: Observation) => number | undefined) =>
			parts.reduce((total, each) => total + (pick(each) ?? 0), 0);
		const isRate = one.indicator.unit === 'percent';
		const real = isRate
			? (100 * sum((each) => (each.kind === 'cell' ? each.numerator : undefined))) /
				sum((each) => (each.kind === 'cell' ? each.denominator : undefined))
			: sum((each) => values(each)[0]);
		const whole: Observation = { ...one, area };
		return {
			observations: [whole],
			fault: (said) =>
				isRounded(real, said) && (isRate ? PERCENT.has(said.unit) : isPeople(said.unit))
					? undefined
					: `jumlah ${parts.length} kelurahan di ${area}, yaitu ${round(real, 2)}`,
		};
	}

	#rank(keys: string): Origin | undefined {
		const [what = '', key = ''] = keys.split('|');
		const observation = this.#observationOf(key);
		const city = observation && this.#publication.cities.find(({ code }) => isWithin(observation.area, code));
		const own = city?.rounds.find(
			({ instrument, period }) => instrument.id === observation?.instrument.id && period === observation.period,
		);
		const rank = observation && own && rankOf(own, observation.area);
		const place = rank?.[what as 'best' | 'worst' | 'of'];
		if (!observation || typeof place !== 'number') return undefined;
		return {
			observations: [observation],
			isPlace: true,
			fault: ({ value, unit }) =>
				value === place && ['', 'peringkat', 'kelurahan', 'desa'].includes(unit) ? undefined : `urutan ${place}`,
		};
	}
}

function count(rest: string): Origin {
	const slash = rest.lastIndexOf('/');
	const [what, number] = [rest.slice(0, slash), Number(rest.slice(slash + 1))];
	const units = ['', what, ...(what === 'kelurahan' ? ['desa'] : [])];
	return {
		observations: [],
		fault: ({ value, unit }) => (value === number && units.includes(unit) ? undefined : `${number} ${what}`),
	};
}
