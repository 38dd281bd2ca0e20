// How much a text tells of a person whom it names, as of a child.
import {
	ADULT,
	AGE,
	BIRTHDAY,
	BORN,
	BORN_LATELY,
	CALLED,
	CHILD,
	DATE,
	DATED_MEASURE,
	END,
	GENERIC,
	HEADLINE,
	HOME,
	IN_BRACKETS,
	IN_KILOS,
	IN_WORDS,
	KIN,
	MEASURED,
	MONTHS_OLD,
	MOTHER,
	NEXT,
	OF_MOTHER,
	OF_PARENT,
	OFFICE_AFTER,
	OFFICE_BEFORE,
	OFFSPRING,
	OWN_AGE,
	OWN_MEASURE,
	QUOTED,
	RELATED,
	RESIDENT,
	SEX,
	STATUS,
	TO_WEIGH,
	WEIGHED,
} from './cues.ts';
import { nameWeight, OFFICER, PLACE } from './names.ts';

/** A name in a text. */
export type Mention = { readonly start: number; readonly end: number; readonly name: string };

/** So many points are a record of one child. */
export const RECORD = 3;

/** The sentence in which something stands. */
function sentenceAt(text: string, start: number, end: number): string {
	const before =
		text
			.slice(Math.max(0, start - 160), start)
			.split(END)
			.at(-1) ?? '';
	const after = text.slice(end, end + 160).split(END)[0] ?? '';
	return `${before.slice(before.lastIndexOf('\n') + 1)}\u0000${after.split('\n')[0]}`;
}

/** How much a sentence of prose tells of one child, wherever in it the name stands. */
function context(sentence: string): number {
	if (GENERIC.test(sentence) || !/[a-z]{3,} [a-z]{3,}/.test(sentence)) return 0;
	return (
		(KIN.test(sentence) ? 1 : 0) +
		(MEASURED.test(sentence) || OWN_MEASURE.test(sentence) ? 2 : 0) +
		(AGE.test(sentence) ? 2 : 0) +
		(HOME.test(sentence) ? 2 : 0) +
		(STATUS.test(sentence) ? 1 : 0)
	);
}

/** Whether a date stands beside the name (1), or in the same sentence (a half): of an official the day of a speech
 * does, too. */
function dated(text: string, isAfter: boolean): number {
	const date = DATE.exec(text);
	// Long ago a place was founded, or an official born.
	if (!date || /\b19[5-8]\d\b/.test(date[0])) return 0;
	const between = isAfter ? text.slice(0, date.index) : text.slice(date.index + date[0].length);
	return (between.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) <= 2 ? 1 : 0.5;
}

/** What a weight or a height beside the name is worth: `berat Sari turun dari 9 kg` is a record. */
function weighed(before: string, after: string, around: number): number {
	const isOwn = TO_WEIGH.test(before);
	if (WEIGHED.test(after) || isOwn) return isOwn && (around > 0 || /\d ?(?:kg|cm|gram)\b/.test(after)) ? RECORD : 2;
	return 0;
}

/** How much is told of someone as of a child; 3 is a record, 1 an entry in a list of them. */
export function points(text: string, { start, end, name }: Mention, next: number): number {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, Math.min(end + 90, Math.max(next + 1, end + 12))).split(END)[0] as string;
	const isYoung = MONTHS_OLD.test(after) || BORN_LATELY.test(after) || OWN_MEASURE.test(after);
	const isQuoted =
		QUOTED.test(before) ||
		/^\W{0,3}(?:men(?:jelas|gata|utur|yebut|yampai|egas|gimbau)kan|menyebut|mengimbau|berpesan|sebut|minta|ajak|imbau|harap|tegaskan|ingatkan|dorong|targetkan|klaim|ungkap)\b/i.test(
			after,
		);
	const isAdult = ADULT.test(after);
	if (OFFICE_BEFORE.test(before) && !CHILD.test(before) && !isYoung) return 0;
	if (OFFICE_AFTER.test(after) || OFFICER.test(name) || PLACE.test(name) || HEADLINE.test(name)) return 0;
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const around = isQuoted || isAdult ? 0 : context(sentenceAt(text, start, end));
	const own =
		(isQuoted ? 0 : NEXT.test(after) ? 2 : Math.max(dated(after, true), dated(line, false))) +
		(BORN.test(after) && !isAdult ? 2 : 0) +
		(AGE.test(after) && !isAdult ? 2 : 0) +
		(HOME.test(after) ? (RESIDENT.test(after) ? 3 : 2) : 0) +
		(STATUS.test(after) ? 1 : 0) +
		(MEASURED.test(after) ? 1 : 0) +
		(MOTHER.test(after) ? 1 : 0) +
		(SEX.test(after) ? 1 : 0) +
		(CHILD.test(before) ? 2 : 0) +
		(OWN_AGE.test(after) || MONTHS_OLD.test(after) ? 1 : 0) +
		(OWN_MEASURE.test(after) ? RECORD : 0) +
		(OFFSPRING.test(before) ? (HOME.test(text.slice(end, end + 160)) ? RECORD : 2) : 0) +
		weighed(before, after, around) +
		(OF_PARENT.test(after.replace(NEXT, '')) ? (around > 1 ? RECORD : 2) : 0) +
		(DATED_MEASURE.test(after) ? 1 : 0) +
		(IN_BRACKETS.test(after) ? 1 : 0) +
		(IN_WORDS.test(after) ? 1 : 0) +
		(BIRTHDAY.test(before) ? RECORD : 0) +
		(RELATED.test(before) && around > 0 ? 1 : 0) +
		(IN_KILOS.test(after) && AGE.test(after) ? 1 : 0) +
		(OF_MOTHER.test(before) && MOTHER.test(after) ? 1 : 0) +
		(CALLED.test(before) && name.includes(' ') && nameWeight(name.split(' ')) > 2 ? 1 : 0);
	return around >= RECORD ? Math.max(own, around) : own;
}
