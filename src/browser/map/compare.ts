import { roundOf } from '../../charts/layer-id.ts';
import type { DrawnLayer } from '../../charts/map-look.ts';
import type { MapData, MapRound } from '../../charts/map-payload.ts';
import { valueOf } from '../../model/base/cell.ts';
import type { City } from '../../model/base/city.ts';
import { formatNumber } from '../../model/base/format.ts';
import { comparePeriods, formatPeriod, type Period } from '../../model/base/period.ts';
import type { ChangeDirection } from '../../model/figures/change.ts';
import { COMPARED, type ComparedMeasure, changeSince, type Obstacle, totalOf } from '../../model/rounds/release.ts';

/** A layer against the city or against the round before. */
export interface Comparison {
	/** By village code, in `unit`, worked out from the numbers as they are printed. */
	readonly differences: ReadonlyMap<string, number>;
	/** By village code: whether the difference is a change. Without it the differences are no changes in time. */
	readonly directions?: ReadonlyMap<string, ChangeDirection>;
	/** What the villages are compared with: `rata-rata ${data.words.city} (13,5 persen)`, `Februari 2024`. */
	readonly reference: string;
	/** Villages left out because too few children were measured. */
	readonly underCovered: ReadonlySet<string>;
	/** One side of the comparison is not final. */
	readonly interim: boolean;
}

/** A comparison that cannot be made, and why, in a sentence. */
export type NoComparison = { readonly obstacle: string };

const PRINTED = 2;

/** A number with the digits it is printed with: what a reader can check by subtracting. */
export const printed = (value: number): number => Math.round(value * 10 ** PRINTED) / 10 ** PRINTED;

/** As many digits as it has, two at most. */
export const digitsOf = (value: number): number => String(printed(value)).split('.')[1]?.length ?? 0;

export const inWords = (value: number): string => formatNumber(printed(value), digitsOf(value));

const roundFor = (data: MapData, layer: DrawnLayer): MapRound | undefined =>
	data.rounds.find((round) => roundOf(round) === roundOf(layer));

/** The city's own value, or for counts what a village has on average; only when no village is missing from it or a
 * document states it. */
function averageOf(data: MapData, layer: DrawnLayer): { readonly value: number; readonly words: string } | undefined {
	const round = roundFor(data, layer);
	if (layer.kind === 'count') {
		const values = Object.values(layer.cells).map(({ cell }) => valueOf(cell));
		const sum = values.reduce<number | undefined>(
			(all, value) => (all === undefined || value === undefined ? undefined : all + value),
			0,
		);
		if (sum === undefined || values.length === 0) return undefined;
		// Whole children, or the difference would be a fraction of one.
		const value = Math.round(sum / values.length);
		return { value, words: `rata-rata ${data.words.village} (sekitar ${inWords(value)} ${layer.unitWord})` };
	}
	const total = round && totalOf('', round.rows)[layer.kind];
	const value = (total && valueOf(total)) ?? round?.stated[layer.kind];
	return value === undefined
		? undefined
		: { value, words: `rata-rata ${data.words.city} (${inWords(value)} ${layer.unitWord})` };
}

/** Every village against the city. */
export function againstCity(data: MapData, layer: DrawnLayer): Comparison | NoComparison {
	const average = averageOf(data, layer);
	if (!average)
		return {
			obstacle:
				`Rata-rata ${data.words.city} tidak dapat dihitung, karena angka sebagian ` +
				`${data.words.village} tidak dipublikasikan atau disamarkan.`,
		};
	const differences = new Map<string, number>();
	for (const [code, { cell }] of Object.entries(layer.cells)) {
		const value = valueOf(cell);
		if (value !== undefined) differences.set(code, printed(printed(value) - printed(average.value)));
	}
	return { differences, reference: average.words, underCovered: new Set(), interim: layer.interim };
}

const why = (village: string): Readonly<Record<Obstacle, string>> => ({
	absentBefore: `ukuran ini tidak dipublikasikan per ${village} pada pengukuran sebelumnya`,
	absentNow: `ukuran ini tidak dipublikasikan per ${village} pada pengukuran ini`,
	coverage: `cakupannya terlalu rendah di setiap ${village}`,
});

const NO_EARLIER = 'Tidak ada pengukuran yang lebih awal dengan cara mengukur yang sama.';

/** The measure by which a layer's round is compared; a coverage is none, for it compares by itself. */
const comparedMeasure = ({ measure }: DrawnLayer): ComparedMeasure | undefined =>
	COMPARED.find((each) => each === measure);

/** A layer's values against those of an earlier one, without regard to coverage. */
const plainChange = (layer: DrawnLayer, before: DrawnLayer): ReadonlyMap<string, number> =>
	new Map(
		Object.entries(layer.cells).flatMap(([code, { cell }]) => {
			const [now, then] = [valueOf(cell), valueOf(before.cells[code]?.cell ?? { state: 'notPublished' })];
			return now === undefined || then === undefined ? [] : [[code, printed(printed(now) - printed(then))] as const];
		}),
	);

/** Every village against the newest earlier round of the same instrument: same measure, same definition. */
export function sinceBefore(data: MapData, layer: DrawnLayer): Comparison | NoComparison {
	const round = roundFor(data, layer);
	const measure = round && comparedMeasure(layer);
	if (round && measure) {
		const change = changeSince({ rounds: data.rounds } as unknown as City, round);
		if (!change) return { obstacle: NO_EARLIER };
		const found = change.measures.find((each) => each.measure === measure);
		if (!found || found.obstacle)
			return { obstacle: `Tidak dapat dibandingkan: ${why(data.words.village)[found?.obstacle ?? 'absentBefore']}.` };
		const differences = new Map(
			found.villages.map(({ code, before, after }) => [code, printed(printed(after) - printed(before))]),
		);
		const earlier = new Map(change.previous.rows.map((row) => [row.code, row]));
		const underCovered = new Set(
			round.rows
				.filter((row) => {
					const old = earlier.get(row.code);
					return (
						!differences.has(row.code) &&
						old &&
						valueOf(row[measure]) !== undefined &&
						valueOf(old[measure]) !== undefined
					);
				})
				.map(({ code }) => code),
		);
		const interim = layer.interim || change.previous.status === 'interim';
		const directions = new Map(found.villages.map(({ code, verdict }) => [code, verdict.direction]));
		return { differences, directions, reference: formatPeriod(change.previous.period), underCovered, interim };
	}
	const before = data.layers
		.filter(
			(each) =>
				each.indicator === layer.indicator &&
				each.instrument.id === layer.instrument.id &&
				comparePeriods(each.period as Period, layer.period as Period) < 0,
		)
		.sort((a, b) => comparePeriods(b.period, a.period))[0];
	if (!before) return { obstacle: NO_EARLIER };
	const differences = plainChange(layer, before);
	if (differences.size === 0)
		return { obstacle: `Tidak ada ${data.words.village} yang angkanya dipublikasikan pada kedua pengukuran.` };
	// Who came is counted, not drawn: a coverage has changed as its number has. Of any other number there is nothing to
	// test.
	const direction = (difference: number): ChangeDirection =>
		layer.kind !== 'coverage' ? 'unknown' : difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
	return {
		differences,
		directions: new Map([...differences].map(([code, difference]) => [code, direction(difference)])),
		reference: formatPeriod(before.period),
		underCovered: new Set(),
		interim: layer.interim || before.interim,
	};
}
