import { COUNTED } from '../../../model/measures.ts';
import { type Disclosure, disclosures } from '../../../suppression/index.ts';
import { formerly } from '../../disclosure/formerly.ts';
import { hiddenTable, judgedRounds } from '../../disclosure/rounds.ts';
import { error, type Rule } from '../rule.ts';

const keyOf = ({ village, count, isRest }: Disclosure) => `${village}/${count}/${isRest}`;

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
