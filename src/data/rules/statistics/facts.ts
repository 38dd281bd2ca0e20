import type { InstrumentKind } from '../../../model/base/instrument.ts';
import { type Quantity, rateOf } from '../../../model/base/quantity.ts';
import type { Sheet } from '../../csv/parse.ts';
import type { Values } from '../../csv/table.ts';
import type { Draft } from '../../draft.ts';
import type { Place } from '../../issue.ts';
import type { figuresTable } from '../../tables/figures.ts';
import { INSTRUMENT_KINDS } from '../../tables/instruments.ts';

/** One row of a figures file as the statistical rules see it. */
export interface Fact {
	readonly values: Values<typeof figuresTable>;
	readonly line: number;
	readonly sheet: Sheet<typeof figuresTable>;
	/** `undefined` when the instrument is not known; another rule says so. */
	readonly kind: InstrumentKind | undefined;
}

type ByArea = ReadonlyMap<string, readonly Fact[]>;

const indexed = new WeakMap<Draft, ReadonlyMap<string, ByArea>>();
const NONE: ByArea = new Map();

/**
 * Rows of one indicator by area, worked out once a draft. Rows marked `diragukan` are left out: their note is the
 * answer. So are values out of range, of which another rule speaks.
 */
export function factsOf(draft: Draft, indicator: string): ByArea {
	let index = indexed.get(draft);
	if (!index) {
		index = indexOf(draft);
		indexed.set(draft, index);
	}
	return index.get(indicator) ?? NONE;
}

function isPlausible({ nilai, pembilang, penyebut }: Fact['values'], isPercent: boolean): boolean {
	if (nilai) return nilai.value >= 0 && (isPercent ? nilai.value <= 100 : Number.isInteger(nilai.value));
	return pembilang !== null && penyebut !== null && penyebut > 0 && pembilang <= penyebut;
}

function indexOf(draft: Draft): ReadonlyMap<string, ByArea> {
	const kinds = new Map(draft.instruments.rows.map(({ values }) => [values.id, INSTRUMENT_KINDS[values.jenis]]));
	const units = new Map(draft.indicators.rows.map(({ values }) => [values.id, values.satuan]));
	const index = new Map<string, Map<string, Fact[]>>();
	for (const sheet of draft.figures) {
		for (const { values, line } of sheet.rows) {
			if (values.status === 'diragukan' || !isPlausible(values, units.get(values.indikator) === 'persen')) continue;
			const areas = index.get(values.indikator) ?? new Map<string, Fact[]>();
			if (areas.size === 0) index.set(values.indikator, areas);
			const fact = { values, line, sheet, kind: kinds.get(values.instrumen) };
			const facts = areas.get(values.wilayah);
			if (facts) facts.push(fact);
			else areas.set(values.wilayah, [fact]);
		}
	}
	return index;
}

/** The value as printed, or the rate from its counts. */
export function quantityOf({ values: { nilai, pembilang, penyebut } }: Fact): Quantity {
	return nilai ?? rateOf(pembilang ?? 0, penyebut ?? 1);
}

export function placeOf({ sheet, line }: Fact, column: keyof Fact['values']): Place {
	return sheet.place(line, column);
}

/** Facts that speak of the same measurement, by instrument and period. */
export function byMeasurement(facts: readonly Fact[]): ReadonlyMap<string, Fact[]> {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts) {
		const key = `${fact.values.instrumen}/${fact.values.periode}`;
		const group = groups.get(key);
		if (group) group.push(fact);
		else groups.set(key, [fact]);
	}
	return groups;
}

/** Facts of one area and indicator by the same instrument in the same period as another. */
export function alongside(draft: Draft, indicator: string, { values }: Fact): readonly Fact[] {
	return (factsOf(draft, indicator).get(values.wilayah) ?? []).filter(
		({ values: other }) => other.instrumen === values.instrumen && other.periode === values.periode,
	);
}
