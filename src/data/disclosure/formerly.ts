import { COUNTED } from '../../model/measures.ts';
import { COUNTS, type Disclosure, disclosures, type Statement } from '../../suppression/index.ts';
import type { Draft } from '../draft.ts';
import type { JudgedRound } from './rounds.ts';

/** More than any count: asked for so many steps, the audit names every cell with its whole range. */
export const WHOLE_RANGE = 1_000_000;

/** What readers know of cells that a correction says were hidden only later, as if each were in the middle of what is
 * possible beside some claim: their numbers are told nowhere in the data folder, but whoever kept the page has them. */
export function formerly(draft: Draft, judged: JudgedRound, beside: readonly Statement[] = []): Statement[] {
	const { codes, round, period, hidden } = judged;
	const found: Statement[] = [];
	for (const { values } of draft.corrections.rows) {
		const [code, column, instrument, when] = values.angka.split('/');
		if (values.sesudah !== 'ds' || values.sebelum === '' || instrument !== round.instrumen || when !== period) continue;
		const village = codes.indexOf(code ?? '');
		const count = COUNTS.find((one) => COUNTED[one].column === column);
		if (village < 0 || !count || hidden.cells[count]?.[village] !== 'hidden') continue;
		const range = disclosures(judged.with([...beside, ...found]), WHOLE_RANGE).find(
			(one) => one.village === village && one.count === count && !one.isRest,
		);
		if (!range || range.high >= WHOLE_RANGE) continue;
		const middle = Math.floor((range.low + range.high) / 2);
		found.push({ villages: [village], terms: [[count, 1]], low: middle, high: middle, source: 'sudah terbit' });
	}
	return found;
}

/** Whether a disclosure is of a cell that was shown before. */
export const isAmong = (shown: readonly Statement[], { village, count }: Disclosure) =>
	shown.some((one) => one.villages[0] === village && one.terms.some(([some]) => some === count));
