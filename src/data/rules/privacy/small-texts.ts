import { SMALL_NUMBERS } from '../../../model/base/number-words.ts';
import { withoutNumberNames } from '../../../model/prose/names.ts';
import { sentencesOf } from '../../disclosure/claim-words.ts';
import { isPrintedElsewhere, PRINTED } from '../../disclosure/printed-elsewhere.ts';
import { judgedRounds } from '../../disclosure/rounds.ts';
import { cityTexts } from '../../disclosure/texts.ts';
import { type Draft, error, lookupOf, type Rule, wrong } from '../rule.ts';

/** Number words that stand for counts small enough to matter; thresholds above twelve are told in digits. */
const WORDS = SMALL_NUMBERS.slice(1);

const CHILD = '(?:anak|balita|baduta|bayi|batita|kasus stunting|penderita stunting)';
/** Not what is left of a larger one (`1.003`, `dua puluh tiga`), and not the end of a range (`1 sampai 4`, `1-4`). */
const BEFORE = String.raw`(?<![\d.,/–-]|(?:puluh|ratus|ribu|juta|sampai|hingga|dari)\s)`;
const FEW = new RegExp(
	String.raw`${BEFORE}\b(?:(\d{1,3})|(${WORDS.join('|')}))\s+(?:(?:orang|kasus|jiwa)\s+)?${CHILD}\b|\b(?:seorang)\s+${CHILD}\b`,
	'gi',
);

/**
 * Where a text tells a number of children from 1 to less than `threshold`: `3 balita`, `dua orang anak`, `seorang
 * bayi`. Shares (`2 dari 10 balita`), limits (`kurang dari 5 balita`, `1 sampai 4 anak`) and ages (`anak 2 tahun`) are
 * none.
 * @returns the kinds of children named, never the number; empty when there is none.
 */
export const fewChildren = (text: string, threshold: number): string[] =>
	[...text.matchAll(FEW)].flatMap(([found, digits, word]) => {
		const count = digits ? Number(digits) : word ? WORDS.indexOf(word.toLowerCase()) + 1 : 1;
		return count >= 1 && count < threshold ? [(/\S+(?: stunting)?$/i.exec(found)?.[0] ?? '').toLowerCase()] : [];
	});

/** Columns of files that have no note. */
const WITHOUT_NOTE: readonly string[] = ['singkat', 'judul', 'nama', 'alias', 'tertulis', 'masalah', 'arti'];

/** What the areas of each city are called. */
const namesOf = (draft: Draft): ReadonlyMap<string, readonly string[]> =>
	new Map(draft.areas.map(({ slug, rows }) => [slug, rows.map(({ values }) => values.nama)]));

/** Numbers said without a number: of one village by another's, of each by the mean of several. */
const COMPARED =
	/\b(?:\d+\s+lebih\s+(?:banyak|sedikit|tinggi|rendah)|selisih\w*|terpaut|kali\s+lipat|separuh|setengah|seper(?:tiga|empat|lima|enam|tujuh|delapan)|(?:dua|tiga)\s+per\s+\w+|rata-rata|sama\s+(?:banyak|dengan))\b/i;

/** Of each city, what the villages with a hidden count are called, and the threshold under which a bare number tells. */
function hiddenNames(draft: Draft): ReadonlyMap<string, RegExp> {
	const found = new Map<string, Set<string>>();
	for (const { city, villages, hidden } of judgedRounds(draft))
		for (const list of Object.values(hidden.cells))
			for (const [at, cell] of list.entries()) {
				const name = villages[at]?.name;
				if (cell === 'hidden' && name) found.set(city.slug, (found.get(city.slug) ?? new Set()).add(name));
			}
	const escaped = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '\\W+');
	return new Map(
		[...found].map(([slug, names]) => [slug, new RegExp(`\\b(?:${[...names].map(escaped).join('|')})\\b`, 'i')]),
	);
}

/** Whether a sentence tells of a hidden village by comparing it, or by a bare number or sign behind its name. */
function tellsByComparing(sentence: string, name: RegExp): boolean {
	const match = name.exec(sentence);
	if (!match) return false;
	const after = sentence.slice(match.index + match[0].length);
	return COMPARED.test(sentence) || /^\W{0,3}(?:\d|[IVX]{1,4})\s*$/.test(after);
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
		const hiddenOf = hiddenNames(draft);
		for (const { city, text, name, place, document, note } of cityTexts(draft)) {
			if (text === '') continue;
			const threshold = city.values.pengaturan.ambang_sel_kecil;
			const hidden = hiddenOf.get(city.slug);
			if (hidden && sentencesOf(text).some((sentence) => tellsByComparing(sentence, hidden))) {
				if (!isPrintedElsewhere(city, note, documents.get(document)))
					yield error('teks-kecil', place)`
						\`${name}\` membandingkan kelurahan yang jumlahnya disamarkan, jadi jumlahnya dapat dihitung.
						→ Hapus perbandingan itu, atau jangan sebut kelurahannya.`;
				continue;
			}
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
