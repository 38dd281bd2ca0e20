import { type Cell, valueOf } from '../model/cell.ts';
import { type Figure, figureId, findingOf, type Report } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { BEFORE_REVIEW, COUNTS, type Count, MEASURES, RATES, WORKED_OUT } from '../model/measures.ts';
import { type Quantity, rateOf } from '../model/quantity.ts';
import type { Round } from '../model/round.ts';

/** Sum of a count over all villages; `undefined` when one is hidden or unknown. A place where nobody was measured adds nothing. */
function totalOf(round: Round, count: Count): number | undefined {
	let total: number | undefined;
	for (const row of round.rows) {
		const cell: Cell | undefined = row[count];
		if (cell?.state === 'notMeasured' || cell?.state === 'notApplicable') continue;
		const value = cell && valueOf(cell);
		if (value === undefined) return undefined;
		total = (total ?? 0) + value;
	}
	return total;
}

function placesIn({ rows }: Round): string {
	const desa = rows.filter(({ code }) => code.split('.')[3]?.startsWith('2')).length;
	return `${rows.length} ${desa === 0 ? 'kelurahan' : desa === rows.length ? 'desa' : 'kelurahan dan desa'}`;
}

/**
 * What a round's villages together say of their whole city, where no document says it: sums of counts in children, rates in
 * per cent as sum over sum. A figure that a document states stands as it is: the check has held it against the villages.
 * `known` are the ids of those figures; `indicators` those of the site, by id.
 */
export function cityTotals(code: string, round: Round, known: ReadonlySet<string>, indicators: ReadonlyMap<string, Indicator>): Figure[] {
	if (round.level !== 'village') return [];
	const totals = new Map(COUNTS.map((count) => [count, totalOf(round, count)] as const));
	const idOf = (indicator: string) => figureId(code, indicator, round.instrument.id, round.period);
	const isReviewed = known.has(idOf(BEFORE_REVIEW));
	const figureOf = (name: string, quantity: Quantity, more: Partial<Report> = {}): Figure[] => {
		const indicator = indicators.get(name);
		const id = idOf(name);
		if (!indicator || known.has(id)) return [];
		const report: Report = {
			quantity,
			computed: true,
			status: round.status,
			document: round.document,
			locator: '',
			note: `Dijumlahkan di sini dari ${placesIn(round)}.`,
			...(round.extracted && { extracted: round.extracted }),
			...more,
		};
		const { instrument, period } = round;
		return [{ id, area: code, indicator, instrument, period, reports: [report], finding: findingOf([report]) }];
	};
	const counts = COUNTS.flatMap((count) => {
		const value = totals.get(count);
		if (value === undefined || (count === 'stunted' && isReviewed)) return [];
		return figureOf(MEASURES[count].indicator, { value, decimals: 0 });
	});
	const rates = RATES.flatMap((rate) => {
		const { indicator, rateOf: parts } = WORKED_OUT[rate];
		const [numerator, denominator] = parts.map((count) => totals.get(count));
		if (numerator === undefined || !denominator || numerator > denominator) return [];
		return figureOf(indicator, rateOf(numerator, denominator), { numerator, denominator });
	});
	return [...counts, ...rates];
}
