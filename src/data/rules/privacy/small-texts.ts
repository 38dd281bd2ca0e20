import { withoutNumberNames } from '../../../model/prose/names.ts';
import { fewChildren } from '../../disclosure/few-words.ts';
import { isPrintedElsewhere, PRINTED } from '../../disclosure/printed-elsewhere.ts';
import { cityTexts } from '../../disclosure/texts.ts';
import { type Draft, error, lookupOf, type Rule, wrong } from '../rule.ts';

/** Columns of files that have no note. */
const WITHOUT_NOTE: readonly string[] = ['singkat', 'judul', 'nama', 'alias', 'tertulis', 'masalah'];

/** What the areas of each city are called. */
function namesOf(draft: Draft): ReadonlyMap<string, readonly string[]> {
	return new Map(draft.areas.map(({ slug, rows }) => [slug, rows.map(({ values }) => values.nama)]));
}

/** Few children told in words, where a number in a cell would have been hidden. No message tells the number. */
export const smallTexts: Rule = {
	words: {
		'teks-kecil': wrong`
			Catatan, uraian, letak, nama faktor, alasan, alias, judul dokumen, kekeliruan, atau keterangan kota yang
			menyebut jumlah anak di bawah \`ambang_sel_kecil\`, dengan angka atau dengan kata.
			? Kalimat dibaca orang lebih sering daripada tabel.
			→ Tulis \`kurang dari\` ambangnya, atau hapus jumlahnya. Bila dokumen pihak lain sudah menerbitkannya, tulis
			\`sudah-terbit\` di \`catatan\` atau \`alasan\` baris itu.`,
	},
	*run(draft) {
		const { documents } = lookupOf(draft);
		const names = namesOf(draft);
		for (const { city, text, name, place, document, note } of cityTexts(draft)) {
			if (text === '') continue;
			const threshold = city.values.pengaturan.ambang_sel_kecil;
			const [found] = fewChildren(withoutNumberNames(text, names.get(city.slug)), threshold);
			if (found === undefined || isPrintedElsewhere(city, note, documents.get(document))) continue;
			const unless = WITHOUT_NOTE.includes(name)
				? ''
				: ` Bila dokumen pihak lain sudah menerbitkannya, tulis \`${PRINTED}\` di ` +
					`${name === 'alasan' || name === 'catatan' ? 'teks itu' : '`catatan` baris ini'}.`;
			yield error('teks-kecil', place)`
				\`${name}\` menyebut jumlah ${found} dari 1 sampai ${threshold - 1}; sesedikit itu, seorang anak dapat
				dikenali.
				→ Tulis \`kurang dari ${threshold} ${found}\`, atau hapus jumlahnya.${unless}`;
		}
	},
};
