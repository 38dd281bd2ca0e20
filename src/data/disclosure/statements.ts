import { isWithin } from '../../model/base/area.ts';
import { COUNTS, indicatorsOf, RATE_OF, STUNTED } from '../../model/measures.ts';
import type { Count, Statement } from '../../suppression/index.ts';
import type { Values } from '../csv/table.ts';
import type { Draft } from '../draft.ts';
import type { figuresTable } from '../tables/figures.ts';

type Terms = Statement['terms'];

/** What an indicator counts: one of a round's counts, or those who are stunted and not severely. */
export const FIGURE_COUNTS: Readonly<Record<string, Terms>> = {
	...Object.fromEntries(COUNTS.flatMap((count) => indicatorsOf(count).map((id) => [id, [[count, 1]] as const]))),
	'jumlah-pendek': [
		['stunted', 1],
		['severe', -1],
	],
};

/** A rate in per cent that was rounded to so many decimals, as two statements. */
export function rateStatements(
	villages: readonly number[],
	[part, whole]: readonly [Count, Count],
	percent: { value: number; decimals: number },
	source: string,
): Statement[] {
	const half = 0.5 * 10 ** -percent.decimals + 1e-9;
	const between = (edge: number, low: number, high: number): Statement => ({
		...{ villages, low, high, source },
		terms: [
			[part, 100],
			[whole, edge - percent.value],
		],
	});
	return [between(half, 0, Infinity), between(-half, -Infinity, 0)];
}

function statementsIn(
	{ indikator, nilai, pembilang, penyebut, dokumen }: Values<typeof figuresTable>,
	villages: readonly number[],
	isVerified: boolean,
): Statement[] {
	const exactly = (terms: Terms, value: number): Statement => ({
		...{ villages, terms, low: value, high: value, source: dokumen },
	});
	const terms = isVerified && indikator === STUNTED ? ([['verified', 1]] as const) : FIGURE_COUNTS[indikator];
	if (terms) return nilai ? [exactly(terms, nilai.value)] : [];
	const rate = RATE_OF[indikator];
	if (!rate) return [];
	return [
		...(pembilang === null ? [] : [exactly([[rate[0], 1]], pembilang)]),
		...(penyebut === null ? [] : [exactly([[rate[1], 1]], penyebut)]),
		// A rate that was cut off rather than rounded may contradict its own counts; it must not take them with it.
		...(nilai ? rateStatements(villages, rate, nilai, `${dokumen} ${indikator}`) : []),
	];
}

/**
 * What figures files tell of sums over the villages of a round: counts and rates of the same instrument and period, for
 * the city, a district or a village. What a document only guesses (`perkiraan`) or what is wrong (`diragukan`) tells
 * nothing, and a puskesmas's figure neither, for nobody says which villages are its own.
 * @param codes of the villages, in the order of the table.
 * @param isVerified whether the round counts only children confirmed by a doctor, so that its "stunting" means them.
 */
export function statementsOf(
	draft: Draft,
	round: { instrument: string; period: string; isVerified: boolean },
	city: string,
	codes: readonly string[],
): Statement[] {
	const found: Statement[] = [];
	for (const { rows } of draft.figures)
		for (const { values } of rows) {
			if (values.instrumen !== round.instrument || values.periode !== round.period || !isWithin(values.wilayah, city))
				continue;
			if (values.status === 'diragukan' || values.status === 'perkiraan') continue;
			const villages = codes.flatMap((code, index) => (isWithin(code, values.wilayah) ? [index] : []));
			if (villages.length > 0) found.push(...statementsIn(values, villages, round.isVerified));
		}
	return found;
}
