import { type Cell, valueOf } from '../base/cell.ts';
import type { City } from '../base/city.ts';
import { type Figure, isTrusted } from '../base/figure.ts';
import type { Instrument } from '../base/instrument.ts';
import { yearOf } from '../base/period.ts';
import type { Round } from '../base/round.ts';
import { COUNTED } from '../measures.ts';
import { totalOf } from './release.ts';

/** How many children were due to be measured in a round, and according to whom. */
export interface Targets {
	/** Of all villages; known when every village's is. */
	readonly total: Cell;
	readonly source?: Instrument;
	/** The same number of the same year according to others, of the city and of its parts. */
	readonly others: readonly Figure[];
	/** Whether one of the others counts the whole city differently. */
	readonly differ: boolean;
}

/** `undefined` where nothing is known of a round's target. */
export function targetsOf(city: City, round: Round): Targets | undefined {
	const { target: total } = totalOf(city.code, round.rows);
	const others = city.figures.filter(
		(figure) =>
			figure.indicator.id === COUNTED.target.indicator &&
			figure.instrument.id !== round.instrument.id &&
			yearOf(figure.period) === yearOf(round.period) &&
			isTrusted(figure),
	);
	const own = valueOf(total);
	if (own === undefined && others.length === 0) return undefined;
	const differ = others.some(
		({ area, finding }) =>
			area === city.code && own !== undefined && !(finding.state === 'value' && finding.quantity.value === own),
	);
	return { total, others, differ, ...(round.targetSource && { source: round.targetSource }) };
}
