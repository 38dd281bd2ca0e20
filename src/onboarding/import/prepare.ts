import { statementsOf } from '../../data/disclosure/index.ts';
import type { Count } from '../../suppression/index.ts';
import type { CityData, KnownVillage } from './city.ts';
import { differences, withReviewed } from './difference.ts';
import { roundText } from './round-file.ts';
import {
	type Correcting,
	type PlannedRound,
	plannedRound,
	planRound,
	type RoundPlan,
	type RoundTerms,
} from './round-plan.ts';
import { type RoundCells, roundRows } from './round-row.ts';
import { type SuppressionNote, suppressionNote } from './suppression-note.ts';
import { type Request, type Understood, understand } from './understand.ts';

/** A round as it would be published, with all that must be shown before it is. */
export interface Prepared extends Omit<Understood, 'tallies'>, PlannedRound {
	readonly plan: RoundPlan;
	/** The true counts, before anything is hidden: for totals beside the file's own, never for a file. */
	readonly rows: readonly RoundCells[];
	readonly suppression: SuppressionNote;
	/** Villages that the file says nothing of. */
	readonly unpublished: readonly KnownVillage[];
	/** What would change in a round that is there already, a line a village; empty when it is new. */
	readonly changes: readonly string[];
}

/** Makes a round out of a file's bytes: reads it, counts, hides small counts and checks the folder of data as it would
 * be. Touches no disk: the command and the officials' desk in the browser both run it. Rejects with `ImportRefusal`
 * when no round can be made of the file. */
export async function prepareRound(
	city: CityData,
	terms: RoundTerms,
	open: () => Uint8Array,
	request: Omit<Request, 'period' | 'published'>,
	correcting: Correcting,
): Promise<Prepared> {
	const plan = planRound(city, terms);
	const { tallies, ...understood } = await understand(open(), city, {
		...request,
		period: terms.period,
		published: plan.published,
	});
	const rows = withReviewed(roundRows(city.villages, tallies), plan.current);
	const isKnown = (count: Count) => rows.some(({ cells }) => cells[count].state !== 'notPublished');
	const told = statementsOf(
		city.draft,
		{ instrument: terms.instrument, period: terms.period, isVerified: isKnown('verified') && !isKnown('stunted') },
		city.code,
		rows.map(({ village }) => village.code),
	);
	const suppression = suppressionNote(rows, city.smallCellThreshold, told);
	return {
		...understood,
		...plannedRound(city, plan, roundText(suppression.rows), correcting),
		plan,
		rows,
		suppression,
		unpublished: city.villages.filter(({ code }) => !tallies.has(code)),
		changes: plan.current === undefined ? [] : [...differences(plan.current, suppression.rows), ...plan.entryChanges],
	};
}
