// How much a text tells of a person whom it names, as of a child.
import * as cues from './cues.ts';
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
			.split(cues.END)
			.at(-1) ?? '';
	const after = text.slice(end, end + 160).split(cues.END)[0] ?? '';
	return `${before.slice(before.lastIndexOf('\n') + 1)}\u0000${after.split('\n')[0]}`;
}

/** How much a sentence of prose tells of one child, wherever in it the name stands. */
function context(sentence: string): number {
	if (cues.GENERIC.test(sentence) || !/[a-z]{3,} [a-z]{3,}/.test(sentence)) return 0;
	return (
		(cues.KIN.test(sentence) ? 1 : 0) +
		(cues.MEASURED.test(sentence) || cues.OWN_MEASURE.test(sentence) ? 2 : 0) +
		(cues.AGE.test(sentence) ? 2 : 0) +
		(cues.HOME.test(sentence) ? 2 : 0) +
		(cues.STATUS.test(sentence) ? 1 : 0)
	);
}

/** Whether a date stands beside the name (1), or in the same sentence (a half): of an official the day of a speech
 * does, too. */
function dated(text: string, isAfter: boolean): number {
	const date = cues.DATE.exec(text);
	// Long ago a place was founded, or an official born.
	if (!date || /\b19[5-8]\d\b/.test(date[0])) return 0;
	const between = isAfter ? text.slice(0, date.index) : text.slice(date.index + date[0].length);
	return (between.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) <= 2 ? 1 : 0.5;
}

/** What a weight or a height beside the name is worth: `berat Sari turun dari 9 kg` is a record. */
function weighed(before: string, after: string, around: number): number {
	const isOwn = cues.TO_WEIGH.test(before);
	if (cues.WEIGHED.test(after) || isOwn)
		return isOwn && (around > 0 || /\d ?(?:kg|cm|gram)\b/.test(after)) ? RECORD : 2;
	return 0;
}

/** How much is told of someone as of a child; 3 is a record, 1 an entry in a list of them. */
export function points(text: string, { start, end, name }: Mention, next: number): number {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, Math.min(end + 90, Math.max(next + 1, end + 12))).split(cues.END)[0] as string;
	const isYoung = cues.MONTHS_OLD.test(after) || cues.BORN_LATELY.test(after) || cues.OWN_MEASURE.test(after);
	const isQuoted =
		cues.QUOTED.test(before) ||
		/^\W{0,3}(?:men(?:jelas|gata|utur|yebut|yampai|egas|gimbau)kan|menyebut|mengimbau|berpesan|sebut|minta|ajak|imbau|harap|tegaskan|ingatkan|dorong|targetkan|klaim|ungkap)\b/i.test(
			after,
		);
	const isAdult = cues.ADULT.test(after);
	if (cues.OFFICE_BEFORE.test(before) && !cues.CHILD.test(before) && !isYoung) return 0;
	if (cues.OFFICE_AFTER.test(after) || OFFICER.test(name) || PLACE.test(name) || cues.HEADLINE.test(name)) return 0;
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const around = isQuoted || isAdult ? 0 : context(sentenceAt(text, start, end));
	const own =
		(isQuoted ? 0 : cues.NEXT.test(after) ? 2 : Math.max(dated(after, true), dated(line, false))) +
		(cues.BORN.test(after) && !isAdult ? 2 : 0) +
		(cues.AGE.test(after) && !isAdult ? 2 : 0) +
		(cues.HOME.test(after) ? (cues.RESIDENT.test(after) ? 3 : 2) : 0) +
		(cues.STATUS.test(after) ? 1 : 0) +
		(cues.MEASURED.test(after) ? 1 : 0) +
		(cues.MOTHER.test(after) ? 1 : 0) +
		(cues.SEX.test(after) ? 1 : 0) +
		(cues.CHILD.test(before) ? 2 : 0) +
		(cues.OWN_AGE.test(after) || cues.MONTHS_OLD.test(after) ? 1 : 0) +
		(cues.OWN_MEASURE.test(after) ? RECORD : 0) +
		(cues.OFFSPRING.test(before) ? (cues.HOME.test(text.slice(end, end + 160)) ? RECORD : 2) : 0) +
		weighed(before, after, around) +
		(cues.OF_PARENT.test(after.replace(cues.NEXT, '')) ? (around > 1 ? RECORD : 2) : 0) +
		(cues.DATED_MEASURE.test(after) ? 1 : 0) +
		(cues.IN_BRACKETS.test(after) ? 1 : 0) +
		(cues.IN_WORDS.test(after) ? 1 : 0) +
		(cues.BIRTHDAY.test(before) ? RECORD : 0) +
		(cues.RELATED.test(before) && around > 0 ? 1 : 0) +
		(cues.IN_KILOS.test(after) && cues.AGE.test(after) ? 1 : 0) +
		(cues.OF_MOTHER.test(before) && cues.MOTHER.test(after) ? 1 : 0) +
		(cues.CALLED.test(before) && name.includes(' ') && nameWeight(name.split(' ')) > 2 ? 1 : 0);
	return around >= RECORD ? Math.max(own, around) : own;
}
