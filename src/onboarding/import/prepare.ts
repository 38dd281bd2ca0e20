import { statementsOf } from '../../data/disclosure/index.ts';
import { NOT_PUBLISHED } from '../../model/base/cell.ts';
import { COUNTED } from '../../model/measures.ts';
import { COUNTS, type Count } from '../../suppression/index.ts';
import type { CityData, KnownVillage } from './city.ts';
import { cellText, parseRound, type RoundCells, roundRows, roundText } from './round-file.ts';
import {
	type Correcting,
	type PlannedRound,
	plannedRound,
	planRound,
	type RoundPlan,
	type RoundTerms,
} from './round-plan.ts';
import { type SuppressionNote, suppressionNote } from './suppression-note.ts';
import { type Request, type Understood, understand } from './understand.ts';

const LISTED = 60;

/** What would change in an earlier file of the round: a line for each village with cells that differ. */
function differences(earlier: string, rows: readonly RoundCells[]): string[] {
	const before = parseRound(earlier);
	const lines = rows.flatMap(({ village, cells }) => {
		const old = before.get(village.code);
		if (!old) return [`${village.name}: baris baru`];
		const shown = (text: string) => (text === '' ? 'kosong' : text);
		const changed = COUNTS.flatMap((count) => {
			const [from, to] = [cellText(old[count] ?? NOT_PUBLISHED), cellText(cells[count])];
			return from === to ? [] : [`${COUNTED[count].column} ${shown(from)} → ${shown(to)}`];
		});
		return changed.length > 0 ? [`${village.name}: ${changed.join('; ')}`] : [];
	});
	const codes = new Set(rows.map(({ village }) => village.code));
	for (const code of before.keys())
		if (!codes.has(code)) lines.push(`${code}: baris hilang, karena tidak ada di wilayah.csv`);
	return lines.length > LISTED ? [...lines.slice(0, LISTED), `… dan ${lines.length - LISTED} kelurahan lain`] : lines;
}

/** The rows with what a source cannot bring and an earlier file has: children still counted after review by
 * paediatricians. */
function withReviewed(rows: readonly RoundCells[], earlier: string | undefined): RoundCells[] {
	const before = earlier === undefined ? undefined : parseRound(earlier);
	return rows.map(({ village, cells }) => ({
		village,
		cells: { ...cells, verified: before?.get(village.code)?.verified ?? cells.verified },
	}));
}

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
