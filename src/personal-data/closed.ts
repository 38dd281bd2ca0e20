// Texts of a closed genre: cells of notes in the data and what is written of programmes. They name places, offices,
// documents, and people in office by their office; any other name is asked about, in whatever letters.
import * as cues from './closed-cues.ts';
import { type Finding, refusal } from './finding.ts';
import { isCommon, isTypo, isWord } from './language.ts';
import { likeName } from './letters.ts';
import type { Lines } from './lines.ts';
import { namedByKind } from './named.ts';
import { isNameToo, isOrdinary, nameWeight } from './names.ts';
import { tellsOfOneChild } from './one-child.ts';
import { sentencesOf, type Word } from './sentences.ts';
import { isVillage } from './vocabulary.ts';

/** The texts whose genre is ours to define; names of areas and titles of documents are as they are. */
const OURS =
	/^src\/content\/.+\.mdx$|\/(?:(?:kota\/[^/]+|acuan)\/(?:aksi|angka|faktor|pengukuran)|indikator|instrumen|istilah|jadwal|kekeliruan|koreksi)\.csv$|\/(?:kota|situs)\.json$/;
export const isClosed = (path: string, inData: boolean) => OURS.test(path) && (inData || path.endsWith('.mdx'));

/** Where a cell, a line or a value ends: what stands in another one is told of something else. */
const BREAK = /\n|(?<!\d),(?!\s)|,(?![\s\d])|;(?!\s)|\t|(?<=^|[,;\t])"|"(?=[,;\t]|$)/gm;
/** What is no prose: ids in quotes, names of parts and attributes, keys, addresses. Of as many blanks. */
const NO_PROSE =
	/<\/?[A-Z]\w*|\b\w+=(?=["{])|"(?![^"\s]*\p{Lu}\p{Ll})[^"\s]{0,200}"|\]\([^)\s]{0,300}\)|\{[^{}\s]{0,200}\}|^[ \t]*[a-z]\w*:(?= )|"\w+"\s{0,9}:|`(?!\p{Lu}\p{Ll}+`)[^`\n]{0,200}`|https?:\/\/\S+|\b[a-z]{1,40}(?:-[a-z]{1,40}){0,9}-\d{4}[-\da-z]*/gmu;

interface Sentence {
	readonly places: ReadonlySet<string>;
	/** Whether it speaks of a child or a household, and whether of one's own. */
	readonly isAtHome: boolean;
	readonly isOwn: boolean;
}

/** What stands beside a word that no list knows, and how much more it is a name there, in the measure of `likeName`; a
 * word is one above `least`. The letters alone say so only of the clearest. */
const WEIGHTS = {
	...{ told: 6, home: 6, first: 2, last: 2, least: 5 },
	...{ capitals: -4, word: -4, village: -4, small: -2, typo: -2, smallInProse: -5 },
} as const;
/** How far letters count. */
const letters = (word: string) => Math.min(6, Math.max(-2, likeName(word)));

/** Whether what begins as a person's name goes on as a thing's: `Sari Roti`, `Citra Buana`. */
const isOfThing = (low: string, next: string, after: string) =>
	isWord(low) && /^ \p{Lu}\p{Ll}/u.test(after) && isWord(next) && !isNameToo(next);

/** Whether a word of a sentence names a person, as far as can be told. */
function isPerson(
	word: Word,
	[before, after]: readonly [string, string],
	isProse: boolean,
	{ places, isAtHome, isOwn }: Sentence,
): boolean {
	const { low, text, isCapital } = word;
	if (low.length < 3 || low.length > 40 || /\d/.test(low) || isOrdinary(low) || /\bbulan $/i.test(before)) return false;
	const isAddressed = cues.ADDRESS.test(before);
	const isShort = text === text.toUpperCase() && text.length < 9;
	const isThing = cues.KINDS.has(low) || cues.OFFICES.has(low);
	// An abbreviation; a loan such as `ekstrapolasi`.
	if ((isShort && !/[aeiou]/.test(low)) || /.{4}(?:asi|isme|itas|logi|grafi|metri)$/.test(low)) return false;
	if (isAddressed && isCapital && !isThing && !(isShort && isWord(low))) return true;
	// Of a programme, `DashPrev`; of who wrote something, `(de Onis 2019)`.
	const [last] = /\p{L}+(?= $)/u.exec(before.toLowerCase()) ?? [''];
	const [next] = /(?<=^ )\p{L}+/u.exec(after.toLowerCase()) ?? [''];
	const names = [low, last + low, low + next];
	const isRepeated = word.gap === '-' && before.toLowerCase().endsWith(`${low}-`);
	if (names.some((name) => places.has(name)) || isRepeated || /\p{Ll}\p{Lu}/u.test(text) || cues.CITED.test(after))
		return false;
	if (low === 'dini' && cues.EARLY.test(before) && (next === '' || (isWord(next) && !isNameToo(next)))) return false;
	const isTold = isAddressed || cues.SLOT.test(before) || cues.DONE.test(after);
	const isKnown = nameWeight([low]) > 1;
	if (isCapital) {
		if (cues.OF_FAMILY.test(before) && !isThing && !isShort) return true;
		if (
			!isOwn &&
			(cues.IN_OFFICE.test(after) || (cues.ACCOUNT.test(before) && /^(?: \p{Lu}\p{L}*){0,2},/u.test(after)))
		)
			return false;
		const isLetters = isShort && low.length < 5 && !isTold;
		if (isKnown && !isLetters && (!isWord(low) || isNameToo(low)) && !isOfThing(low, next, after)) return true;
		const isAlone =
			!/\p{Lu}[\p{L}.]* $/u.test(before) &&
			/^(?! \p{Lu})./u.test(after) &&
			!cues.MEANT.has(low) &&
			!cues.FLOWERS.has(low);
		if (isNameToo(low) && !isLetters && (isAlone || isTold)) return true;
		if (cues.FLOWERS.has(low) && (cues.CHILD.test(before) || cues.OF_AGE.test(after))) return true;
		if (
			(cues.CHILD.test(before) || (word.gap === '' && cues.LIVES.test(after))) &&
			!isCommon(low) &&
			!cues.FLOWERS.has(low) &&
			!isThing &&
			!isShort
		)
			return true;
	} else {
		if (!isWord(low) && isKnown) return true;
		if (isWord(low)) return isTold && low.length > 3 && isNameToo(low) && low !== 'dini';
		if (low.length < 4) return false;
	}
	if ((isWord(low) && (!isTold || isCommon(low))) || isThing || cues.WORK.test(before)) return false;
	const reasons = {
		...{ told: isTold, home: isAtHome, first: word.gap === '', last: cues.ENDS.test(after) },
		...{ capitals: isShort, word: isWord(low), village: names.some(isVillage) },
		...{ small: !isCapital, typo: !isCapital && isTypo(low), smallInProse: !isCapital && isProse },
	};
	const weight = (Object.keys(reasons) as (keyof typeof reasons)[]).reduce(
		(sum, reason) => sum + (reasons[reason] ? WEIGHTS[reason] : 0),
		letters(low),
	);
	return weight > WEIGHTS.least;
}

const NAME =
	'Tulisan ini memuat kata yang tampak seperti nama orang, sedangkan di sini hanya tempat, kantor, dokumen, dan pejabat yang disebut.';
const ONE = 'Tulisan ini menunjuk satu anak: keterangannya cukup bagi tetangga untuk mengenalinya.';

/**
 * Persons in a text of the closed genre, one finding a sentence.
 * @param places words, in small letters, that name areas or publishers.
 */
export function closedFindings(raw: string, isProse: boolean, lines: Lines, places: ReadonlySet<string>): Finding[] {
	const blank = raw.replace(NO_PROSE, (part) => ' '.repeat(part.length));
	const text = isProse ? blank : blank.replace(BREAK, (part) => '\n'.repeat(part.length));
	const found: Finding[] = [];
	const add = (offset: number, message: string) => {
		const { line, column } = lines.placeOf(offset);
		found.push(refusal('orang-dalam-teks', line, column, message));
	};
	let start = 0;
	for (const part of text.split('\n')) {
		const offset = start;
		start += part.length + 1;
		// What has no blank and no capital is an id.
		if (!/\p{L}/u.test(part) || (!isProse && /^[a-z\d.,/_-]+$/.test(part))) continue;
		if (tellsOfOneChild(part)) add(offset, ONE);
		for (const words of sentencesOf(part)) {
			const named = namedByKind(words);
			const first = words[0]?.at ?? 0;
			const sentence = part.slice(first, words.at(-1)?.end);
			const told = { places, isAtHome: cues.OF_HOME.test(sentence), isOwn: cues.OWN.test(sentence) };
			const person = words.find((word) => {
				const beside = [part.slice(0, word.at).slice(-40), part.slice(word.end, word.end + 40)] as const;
				return !named.has(word) && isPerson(word, beside, isProse, told);
			});
			const initials = cues.INITIALS.exec(sentence);
			if (person) add(offset + person.at, NAME);
			else if (
				initials &&
				cues.OF_PERSON.test(sentence) &&
				!named.has(words.find(({ at }) => at >= first + initials.index) as Word)
			)
				add(offset + first + initials.index, NAME);
		}
	}
	return found;
}
