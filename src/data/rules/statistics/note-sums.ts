import { agree, parseLocalQuantity } from '../../../model/base/quantity.ts';
import { say } from '../../../model/figures/mention.ts';
import type { Sheet } from '../../csv/parse.ts';
import { error, type Rule, wrong } from '../rule.ts';

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)`;
const PAIR = new RegExp(
	`${NUMBER} (dikurangi|ditambah|dari|[-−–+]) ${NUMBER}(?: [a-z]+){0,3}?,? (adalah|sama ` +
		`dengan|yaitu|hasilnya|jadi|menjadi|ditulis|berarti|=) (sekitar )?${NUMBER}( persen)?`,
	'gi',
);

function result(a: number, word: string, b: number, isPercent: boolean): number | undefined {
	if (/^(?:dikurangi|[-−–])$/.test(word)) return a - b;
	if (/^(?:ditambah|\+)$/.test(word)) return a + b;
	return isPercent && b > 0 ? (100 * a) / b : undefined;
}

/** The sums in a sentence that do not come out. */
export const wrongSums = (
	text: string,
): { readonly written: string; readonly said: string; readonly right: number }[] =>
	[...text.matchAll(PAIR)].flatMap(([written, a = '', word = '', b = '', link = '', about, c = '', percent]) => {
		// "Turun 3 dari 21,7 menjadi 18,7 persen" is no share.
		if (word.toLowerCase() === 'dari' && /^(?:jadi|menjadi|ditulis|berarti)$/i.test(link)) return [];
		const said = parseLocalQuantity(c);
		const right = result(
			parseLocalQuantity(a).value,
			word.toLowerCase(),
			parseLocalQuantity(b).value,
			percent !== undefined,
		);
		if (right === undefined) return [];
		const near = Math.abs(right - said.value) <= (about ? Math.max(1, Math.abs(right) * 0.05) : 10 ** -said.decimals);
		const exact = word === 'dari' || about ? near : agree({ value: right, decimals: 9 }, said);
		return exact ? [] : [{ written, said: c, right }];
	});

/** Sums told in a note that do not come out. */
export const noteSums: Rule = {
	words: {
		'hitungan-catatan': wrong`
			Hitungan dalam catatan yang hasilnya keliru: dikurangi, ditambah, dan persen dari.
			? Catatan dikutip seperti angkanya.
			→ Betulkan hasilnya, dan periksa angka asalnya.
			! 10.235 dikurangi 7.124 ditulis 3.211; yang benar 3.111. [suara-kaltim-2024-07-01]`,
	},
	*run(draft) {
		const sheets = [...draft.figures, ...draft.rounds] as unknown as Sheet<unknown>[];
		for (const { rows, place } of sheets)
			for (const row of rows) {
				const { catatan } = row.values as { catatan: string };
				if (!catatan) continue;
				for (const { written, said, right } of wrongSums(catatan))
					yield error('hitungan-catatan', place(row.line, 'catatan'))`
						Catatan menulis \`${written}\`, tetapi hasilnya ${say(right)}.
						→ Tulis ${say(right)}, bukan ${said}; periksa juga angka asalnya.`;
			}
	},
};
