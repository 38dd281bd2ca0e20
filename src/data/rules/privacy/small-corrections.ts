import { UNTOLD } from '../../../model/figures/correction.ts';
import { formerly, isAmong } from '../../disclosure/formerly.ts';
import { judgedRounds, keyOf } from '../../disclosure/rounds.ts';
import { correctionSecrets } from '../../disclosure/secrets.ts';
import { error, type Rule, wrong } from '../rule.ts';

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

/** Corrections that print a number which is hidden, or too small to be told, or would give away hidden ones. */
export const smallCorrections: Rule = {
	words: {
		'koreksi-membuka': wrong`
			Baris koreksi.csv yang menulis angka yang disamarkan, angka yang terlalu kecil, atau jumlah, juga yang kemudian
			dikoreksi lagi, yang membuat sel \`ds\` dapat dihitung.
			? Menyamarkan sel percuma bila koreksinya mencatat isinya.
			→ Tulis \`tidak_diulang\` di tempat angka itu. Tanggal, angka mana, dan alasannya tetap tercatat.`,
	},
	*run(draft) {
		if (draft.corrections.rows.length === 0) return;
		const secrets = correctionSecrets(draft);
		for (const { values, line } of draft.corrections.rows) {
			const { angka, sebelum, sesudah, dokumen } = values;
			const secret = secrets({ id: angka, before: sebelum, after: sesudah, document: dokumen });
			for (const [column, isSecret] of [['sebelum', secret.before] as const, ['sesudah', secret.after] as const]) {
				if (!isSecret) continue;
				yield error('koreksi-membuka', draft.corrections.place(line, column))`
					\`${column}\` menulis angka yang disamarkan, terlalu kecil, atau membuat sel \`ds\` dapat dihitung.
					→ Tulis \`${UNTOLD}\`; bahwa angkanya berubah tetap tercatat.`;
			}
		}
	},
};
