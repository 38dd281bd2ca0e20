import type { InstrumentKind } from '../../model/base/instrument.ts';
import type { Place } from '../../model/base/issue.ts';
import { once } from '../../model/base/once.ts';
import { type Quantity, rateOf } from '../../model/base/quantity.ts';
import type { Sheet } from '../csv/parse.ts';
import type { Values } from '../csv/table.ts';
import type { Draft } from '../draft.ts';
import { lookupOf, type RoundFile } from '../lookup.ts';
import type { figuresTable } from '../tables/figures.ts';
import type { Tables } from '../tables/index.ts';

type Figure = Values<typeof figuresTable>;

/** One row of a figures file as the statistical rules see it. */
export class Fact {
	readonly values: Figure;
	readonly line: number;
	readonly sheet: Sheet<typeof figuresTable>;
	/** `undefined` when the instrument is not known; another rule says so. */
	readonly kind: InstrumentKind | undefined;

	constructor(values: Figure, line: number, sheet: Sheet<typeof figuresTable>, kind: InstrumentKind | undefined) {
		this.values = values;
		this.line = line;
		this.sheet = sheet;
		this.kind = kind;
	}

	/** The value as printed, or the rate from its counts. */
	get quantity(): Quantity {
		const { nilai, pembilang, penyebut } = this.values;
		return nilai ?? rateOf(pembilang ?? 0, penyebut ?? 1);
	}

	at(column: keyof Figure): Place {
		return this.sheet.place(this.line, column);
	}
}

type ByArea = ReadonlyMap<string, readonly Fact[]>;

const indexed = once(indexOf);
const NONE: ByArea = new Map();

/** Rows of one indicator by area, worked out once a draft. Rows marked `diragukan` are left out: their note is the
 * answer. So are values out of range, of which another rule speaks. */
export const factsOf = (draft: Draft, indicator: string): ByArea => indexed(draft).get(indicator) ?? NONE;

function isPlausible({ nilai, pembilang, penyebut }: Figure, isPercent: boolean): boolean {
	if (nilai) return nilai.value >= 0 && (isPercent ? nilai.value <= 100 : Number.isInteger(nilai.value));
	return pembilang !== null && penyebut !== null && penyebut > 0 && pembilang <= penyebut;
}

function indexOf(draft: Draft): ReadonlyMap<string, ByArea> {
	const { kinds, indicators } = lookupOf(draft);
	const index = new Map<string, Map<string, Fact[]>>();
	for (const sheet of draft.figures)
		for (const { values, line } of sheet.rows) {
			if (values.status === 'diragukan' || !isPlausible(values, indicators.get(values.indikator)?.satuan === 'persen'))
				continue;
			const areas = index.get(values.indikator) ?? new Map<string, Fact[]>();
			if (areas.size === 0) index.set(values.indikator, areas);
			const fact = new Fact(values, line, sheet, kinds.get(values.instrumen));
			const facts = areas.get(values.wilayah);
			if (facts) facts.push(fact);
			else areas.set(values.wilayah, [fact]);
		}
	return index;
}

/** Every fact of some indicators, with all that are told of its area and indicator. */
export function* eachFact(draft: Draft, ...indicators: readonly string[]): Generator<[Fact, readonly Fact[]]> {
	for (const indicator of indicators)
		for (const facts of factsOf(draft, indicator).values()) for (const fact of facts) yield [fact, facts];
}

/** Indicators of a unit, by id. */
export const indicatorsIn = (draft: Draft, unit: Values<Tables['indicators']>['satuan']) =>
	draft.indicators.rows.flatMap(({ values }) => (values.satuan === unit ? [values.id] : []));

/** Facts that speak of the same measurement, by instrument and period. */
export const byMeasurement = (facts: readonly Fact[]): ReadonlyMap<string, Fact[]> =>
	Map.groupBy(facts, ({ values }) => `${values.instrumen}/${values.periode}`);

/** What figures tell of the city of a round, of its instrument and period. */
export const toldOfRound = (draft: Draft, { city, round }: RoundFile, indicators: readonly string[]): readonly Fact[] =>
	indicators
		.flatMap((indicator) => factsOf(draft, indicator).get(city?.values.kode ?? '') ?? [])
		.filter(({ values: v }) => v.instrumen === round?.instrumen && v.periode === round.periode);

/** Facts of one area and indicator by the same instrument in the same period as another. */
export const alongside = (draft: Draft, indicator: string, { values }: Fact): readonly Fact[] =>
	(factsOf(draft, indicator).get(values.wilayah) ?? []).filter(
		({ values: other }) => other.instrumen === values.instrumen && other.periode === values.periode,
	);
