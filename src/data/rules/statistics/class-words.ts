import { bandOf } from '../../../model/base/band.ts';
import { sayBound } from '../../../model/base/say.ts';
import { say } from '../../../model/figures/mention.ts';
import { PREVALENCE } from '../../../model/measures.ts';
import { eachFact } from '../facts.ts';
import { error, type Rule, wrong } from '../rule.ts';

/** A word that classifies. `Tinggi badan` and `tinggi menurut umur` are lengths, `lebih tinggi` compares, `cakupan
 * rendah` speaks of attendance, and `sedang` alone may mean `while`. */
const CLASS =
	/(?<!\b(?:lebih|paling|cakupan|makin|semakin|batas|ambang)\s)\b(sangat rendah|sangat tinggi|rendah|tinggi|(?<=(?:kategori|tergolong|golongan|termasuk|status|label)\s+)sedang)\b(?!\s+(?:badan|menurut|anak|balita))/gi;

/** The words of a note that put a prevalence into a class. */
export const classWords = (note: string): string[] => [...note.matchAll(CLASS)].map(([word]) => word.toLowerCase());

/** The scheme of 20, 30 and 40 per cent that the bands of 2019 replaced. */
const oldWord = (rate: number): string =>
	rate < 20 ? 'rendah' : rate < 30 ? 'sedang' : rate < 40 ? 'tinggi' : 'sangat tinggi';

/** Words for a population's prevalence beside a register's rate, or of the superseded scheme beside a survey's. */
export const classWordsRule: Rule = {
	words: {
		'kata-golongan': wrong`
			Kata rendah, sedang, atau tinggi pada catatan angka register, atau yang tidak sesuai dengan ambang WHO dan
			UNICEF pada angka survei.
			? Golongan itu menilai seluruh penduduk balita, yang hanya dikenal survei. Skema lama dengan batas
			${[20, 30].map((each) => sayBound('golongan-lama', each)).join(', ')}, dan ${sayBound('golongan-lama', 40)}
			persen sudah diganti.
			→ Hapus katanya; situs menuliskan golongannya sendiri.
			! 19,9 persen diberi label rendah dalam sebuah himpunan data terbuka; menurut ambang yang berlaku golongannya
			sedang.`,
	},
	*run(draft) {
		for (const [fact] of eachFact(draft, PREVALENCE)) {
			if (!fact.values.catatan || fact.kind === undefined || fact.kind === 'target') continue;
			const words = classWords(fact.values.catatan);
			const [word] = words;
			if (!word) continue;
			if (fact.kind !== 'survey') {
				yield error('kata-golongan', fact.at('catatan'))`
					Catatan menyebut \`${word}\`, golongan untuk prevalensi seluruh penduduk, padahal
					\`${fact.values.instrumen}\` bukan survei.
					→ Hapus kata itu. Golongan rendah sampai tinggi hanya berlaku untuk hasil survei.`;
				continue;
			}
			const rate = fact.quantity.value;
			const right = bandOf(rate).word;
			if (words.includes(right)) continue;
			const old = word === oldWord(rate) ? ' Kata itu dari skema lama dengan batas 20, 30, dan 40 persen.' : '';
			yield error('kata-golongan', fact.at('catatan'))`
				${say(rate)} persen tergolong ${right}, bukan ${word}.${old}
				→ Tulis \`${right}\`, atau hapus golongannya; situs menuliskannya sendiri.`;
		}
	},
};
