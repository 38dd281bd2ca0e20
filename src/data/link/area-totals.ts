import { cityCode, isWithin, villageWord } from '../../model/base/area.ts';
import { type Cell, valueOf } from '../../model/base/cell.ts';
import type { City } from '../../model/base/city.ts';
import { type Figure, figureId, findingOf, type Report } from '../../model/base/figure.ts';
import type { Indicator } from '../../model/base/indicator.ts';
import { type Quantity, rateOf } from '../../model/base/quantity.ts';
import type { Round, RoundRow } from '../../model/base/round.ts';
import { levelPath } from '../../model/base/slug.ts';
import { BEFORE_REVIEW, COUNTS, type Count, MEASURES, RATES, WORKED_OUT } from '../../model/measures.ts';

/** Sum of a count over villages; `undefined` when one is hidden or unknown. Where nobody was measured it adds none. */
function totalOf(rows: readonly RoundRow[], count: Count): number | undefined {
	let total: number | undefined;
	for (const row of rows) {
		const cell: Cell | undefined = row[count];
		if (cell?.state === 'notMeasured' || cell?.state === 'notApplicable') continue;
		const value = cell && valueOf(cell);
		if (value === undefined) return undefined;
		total = (total ?? 0) + value;
	}
	return total;
}

/** What a round's villages together say of their whole city, or of a district in it, where no document says it: sums of
 * counts in children, rates in per cent as sum over sum. Only of what every village of the area has: a sum over cells
 * that all stand open tells nothing that they do not, so no hidden one can be worked out from it. A figure that a
 * document states stands as it is: the check has held it against the villages. `known` are the ids of those figures;
 * `indicators` those of the site, by id; `home` is where sums without pages of their own stand. */
export function areaTotals(
	code: string,
	round: Round,
	known: ReadonlySet<string>,
	indicators: ReadonlyMap<string, Indicator>,
	home?: string,
): Figure[] {
	if (round.level !== 'village') return [];
	const { instrument, period } = round;
	const rows = round.rows.filter((row) => isWithin(row.code, code));
	const totals = new Map(COUNTS.map((count) => [count, totalOf(rows, count)] as const));
	const idOf = (indicator: string) => figureId(code, indicator, instrument.id, period);
	// What the villages count is what the city's own document calls it.
	const isReviewed = known.has(figureId(cityCode(code) ?? code, BEFORE_REVIEW, instrument.id, period));
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
			note: `Dijumlahkan di sini dari ${rows.length} ${villageWord(rows)}.`,
			...(round.extracted && { extracted: round.extracted }),
			...more,
		};
		return [
			{
				id,
				area: code,
				indicator,
				instrument,
				period,
				reports: [report],
				finding: findingOf([report]),
				...(home && { home }),
			},
		];
	};
	const counts = COUNTS.flatMap((count) => {
		const value = totals.get(count);
		if (value === undefined) return [];
		return figureOf(count === 'stunted' && isReviewed ? BEFORE_REVIEW : MEASURES[count].indicator, {
			value,
			decimals: 0,
		});
	});
	const rates = RATES.flatMap((rate) => {
		const { indicator, rateOf: parts } = WORKED_OUT[rate];
		const [numerator, denominator] = parts.map((count) => totals.get(count));
		if (numerator === undefined || !denominator || numerator > denominator) return [];
		return figureOf(indicator, rateOf(numerator, denominator), { numerator, denominator });
	});
	return [...counts, ...rates];
}

/** Sums over the villages of each district, which stand on its page. */
export const districtTotals = (
	city: Pick<City, 'slug' | 'code' | 'districts'>,
	round: Round,
	known: ReadonlySet<string>,
	indicators: ReadonlyMap<string, Indicator>,
): Figure[] => city.districts.flatMap(({ code }) => areaTotals(code, round, known, indicators, levelPath(city, code)));
