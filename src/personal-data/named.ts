// Whom and what a note may name: places, offices and works by their kind, and people with their office.
import { DEGREE, HOUSES, KIN, KINDS, OF_OFFICE, OFFICES, TAILS } from './closed-cues.ts';
import { nameWeight } from './names.ts';
import type { Word } from './sentences.ts';

const isNamed = (word: Word) => word.isCapital || /^(?:\d|[ivx]+$)/.test(word.text);
const isBeside = (word: Word | undefined): word is Word => word !== undefined && /^[ .'’"“”()-]{0,3}$/.test(word.gap);

const OFFICIALLY = /^(?:dan|me|ber|hadir|di|turut|ikut|juga)/;
/** Longer names are of nothing, and would be looked at again from each of their words. */
const LONGEST_RUN = 16;

/** Whether a name behind a comma ends with the next one, or does what offices do: `Lurah Satimpo, Rusdi, menyebut`. */
function isApposed(words: readonly Word[], from: number): boolean {
	let end = from + 1;
	while (isBeside(words[end]) && words[end]?.isCapital) end++;
	const next = words[end];
	return !next || /^[,)(.]/.test(next.gap) || OFFICIALLY.test(next.low) || OF_OFFICE.has(words[from]?.low ?? '');
}

/** Marks what places, offices and works are called, and those who are named with their office. */
export function namedByKind(words: readonly Word[]): Set<Word> {
	const named = new Set<Word>();
	const run = (from: number, belongs: (word: Word) => boolean) => {
		let at = from;
		for (let word = words[at]; word && at < from + LONGEST_RUN && belongs(word); word = words[++at]) named.add(word);
		return at;
	};
	for (const [at, word] of words.entries()) {
		const next = words[at + 1];
		const isKind =
			KINDS.has(word.low) ||
			(word.low === 'rumah' && HOUSES.has(next?.low ?? '')) ||
			(word.low === 'di' && nameWeight([next?.text ?? '']) < 2);
		if (isKind) {
			let end = run(at + 1, (each) => isBeside(each) && (isNamed(each) || KINDS.has(each.low) || HOUSES.has(each.low)));
			// `Kelurahan Pamulang Barat, Benda Baru, dan Kedaung`
			while (end > at + 1 && end < at + 4 * LONGEST_RUN && words[end]) {
				const joint = /^(?:dan|serta)$/.test(words[end]?.low ?? '') ? end + 1 : end;
				const other = words[joint];
				if (!other?.isCapital || !/^,? $/.test(other.gap) || nameWeight([other.text]) > 1) break;
				end = run(joint, (each) => each === other || (isBeside(each) && isNamed(each)));
			}
		}
		const isOffice = OFFICES.has(word.low) && (word.low !== 'wali' || /^(?:kota|nagari)$/.test(next?.low ?? ''));
		const isHolder = isOffice && !words.slice(Math.max(0, at - 3), at).some(({ low }) => KIN.has(low));
		if (isHolder) {
			run(
				at,
				(each) =>
					each === word ||
					(/^[ ,.:()]{0,3}$/.test(each.gap) &&
						(!each.gap.includes(',') || isApposed(words, words.indexOf(each))) &&
						(isNamed(each) || OF_OFFICE.has(each.low) || OFFICES.has(each.low)) &&
						!(KIN.has(each.low) && !each.isCapital)),
			);
		}
		if (TAILS.has(word.low))
			for (let before = at - 1; isBeside(words[before + 1]) && words[before]?.isCapital; before--)
				named.add(words[before] as Word);
		// `Erwin Gemala, Camat Setu`
		if ((isHolder || DEGREE.test(word.text)) && /[,(]/.test(word.gap))
			for (let before = at - 1; words[before]?.isCapital && before > at - LONGEST_RUN; before--) {
				named.add(words[before] as Word);
				if (!isBeside(words[before])) break;
			}
	}
	return named;
}
