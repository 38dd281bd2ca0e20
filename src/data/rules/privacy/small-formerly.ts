import { formerly, isAmong } from '../../disclosure/formerly.ts';
import { judgedRounds, keyOf } from '../../disclosure/rounds.ts';
import { error, type Rule } from '../rule.ts';

/** Hidden cells that only a cell protects which has been published before: `koreksi.csv` says so. No message tells the
 * number. */
export const smallFormerly: Rule = {
	words: {},
	*run(draft) {
		if (!draft.corrections.rows.some(({ values }) => values.sesudah === 'ds')) return;
		for (const judged of judgedRounds(draft)) {
			const shown = formerly(draft, judged);
			if (shown.length === 0) continue;
			const known = new Set(judged.disclosed().map(keyOf));
			for (const one of judged.disclosed(shown)) {
				if (one.isRest || known.has(keyOf(one)) || isAmong(shown, one)) continue;
				yield error('sel-terhitung', judged.placeOf(one))`
					${judged.nameOf(one)} disamarkan, tetapi dapat dihitung oleh orang yang menyimpan halaman sebelum koreksi:
					sel lain yang melindunginya pernah terbit.
					→ Sel yang pernah terbuka tidak melindungi sel ini: tarik jumlah yang membukanya, atau tulis \`ds\` juga di
					sel yang belum pernah terbit.`;
			}
		}
	},
};
