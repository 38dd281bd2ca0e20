import { PREVALENCE } from '../../../model/measures.ts';
import { error } from '../../issue.ts';
import type { Rule } from '../rule.ts';
import { wrong } from '../words.ts';
import { factsOf, placeOf } from './facts.ts';

const PEOPLE = /\bdari (?:seluruh |jumlah |total )*(?:penduduk|populasi|warga)\b(?! (?:balita|anak))/i;

/** A prevalence told as a part of all people: its base is the children who were measured. */
export const baseWords: Rule = {
	words: {
		'dasar-persen': wrong`
			Catatan atau indikator yang menyebut prevalensi sebagai bagian dari penduduk.
			? Dasarnya anak umur 0-59 bulan, bukan semua orang.
			→ Tulis bagian dari balita yang diukur.
			! Prevalensi 2021 di Binjai disebut sebagai bagian dari penduduk. [sumut-pos-2022-05-14]`,
	},
	*run(draft) {
		const fix = 'Tulis bahwa persen ini bagian dari balita yang diukur.';
		for (const facts of factsOf(draft, PREVALENCE).values()) {
			for (const fact of facts) {
				const [words] = PEOPLE.exec(fact.values.catatan) ?? [];
				// A note that says `bukan` puts the words right.
				if (!words || /\bbukan\b/i.test(fact.values.catatan)) continue;
				yield error('dasar-persen', placeOf(fact, 'catatan'))`
					Catatan menyebut persen ini bagian \`${words}\`, padahal dasarnya anak umur 0-59 bulan.
					→ ${fix}`;
			}
		}
		const { rows, place } = draft.indicators;
		for (const { values, line } of rows) {
			if (
				!values.id.startsWith('prevalensi-') ||
				!/\b(?:penduduk|populasi|warga)\b(?! (?:balita|anak))/i.test(values.penyebut)
			)
				continue;
			yield error('dasar-persen', place(line, 'penyebut'))`
				Penyebut \`${values.id}\` tertulis \`${values.penyebut}\`, padahal dasarnya anak umur 0-59 bulan.
				→ ${fix}`;
		}
	},
};
