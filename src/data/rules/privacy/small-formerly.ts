import { COUNTED } from '../../../model/measures.ts';
import {
	COUNTS,
	type Disclosure,
	disclosures,
	type Statement,
	type SuppressionTable,
} from '../../../suppression/index.ts';
import type { Draft } from '../../draft.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { hiddenTable, type JudgedRound, judgedRounds } from './small-rounds.ts';

/** More than any count: asked for so many steps, the audit names every cell with its whole range. */
const WHOLE_RANGE = 1_000_000;
const keyOf = ({ village, count, isRest }: Disclosure) => `${village}/${count}/${isRest}`;

/**
 * What readers know of cells that a correction says were hidden only later, as if each were in the middle of what is
 * possible: their numbers are told nowhere in the data folder, but whoever kept the page has them.
 */
export function formerly(draft: Draft, { villages, round, period }: JudgedRound, table: SuppressionTable): Statement[] {
	const found: Statement[] = [];
	for (const { values } of draft.corrections.rows) {
		const [code, column, instrument, when] = values.angka.split('/');
		if (values.sesudah !== 'ds' || values.sebelum === '' || instrument !== round.instrumen || when !== period) continue;
		const village = villages.findIndex((one) => one.code === code);
		const count = COUNTS.find((one) => COUNTED[one].column === column);
		if (village < 0 || !count || table.cells[count]?.[village] !== 'hidden') continue;
		const now = { ...table, statements: [...table.statements, ...found] };
		const range = disclosures(now, WHOLE_RANGE).find(
			(one) => one.village === village && one.count === count && !one.isRest,
		);
		if (!range || range.high >= WHOLE_RANGE) continue;
		const middle = Math.floor((range.low + range.high) / 2);
		found.push({ villages: [village], terms: [[count, 1]], low: middle, high: middle, source: 'sudah terbit' });
	}
	return found;
}

/**
 * Hidden cells that only a cell protects which has been published before: `koreksi.csv` says so. No message tells the
 * number.
 */
export const smallFormerly: Rule = {
	words: {},
	*run(draft) {
		if (!draft.corrections.rows.some(({ values }) => values.sesudah === 'ds')) return;
		for (const judged of judgedRounds(draft)) {
			const { sheet, villages, threshold } = judged;
			const table = hiddenTable(judged);
			const shown = formerly(draft, judged, table);
			if (shown.length === 0) continue;
			const known = new Set(disclosures(table, threshold).map(keyOf));
			const isShown = ({ village, count }: Disclosure) =>
				shown.some((one) => one.villages[0] === village && one.terms.some(([some]) => some === count));
			for (const one of disclosures({ ...table, statements: [...table.statements, ...shown] }, threshold)) {
				if (one.isRest || known.has(keyOf(one)) || isShown(one)) continue;
				yield error('sel-terhitung', sheet.place(villages[one.village]?.line ?? 1, COUNTED[one.count].column))`
					\`${COUNTED[one.count].column}\` ${villages[one.village]?.name ?? ''} disamarkan, tetapi dapat dihitung oleh
					orang yang menyimpan halaman sebelum koreksi: sel lain yang melindunginya pernah terbit.
					→ Sel yang pernah terbuka tidak melindungi sel ini: tarik jumlah yang membukanya, atau tulis \`ds\` juga di
					sel yang belum pernah terbit.`;
			}
		}
	},
};
