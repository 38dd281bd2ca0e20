import { NOTE_GROUPS } from '../../data/rules/index.ts';
import { type Mark, stripMarks } from '../../model/base/mark.ts';
import type { Publication } from '../../model/base/publication.ts';
import { everyFigure } from '../../model/base/survey.ts';
import { correctedBy } from '../../model/figures/correction.ts';
import { WORD_RUN } from '../../model/prose/number-words.ts';
import { bare, single, type Unmarked } from '../../model/prose/unmarked.ts';
import { remembered } from './remembered.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Finds the digits, and number words with a unit, that stand outside of marks and are no date, no law, no address and
 * the like (`prose/harmless.ts`). The very words of the data (a document's title, a note, a place's name) are known as
 * such and hold no number of ours. */
export class Outside {
	/** Texts of the data that hold a number, by their first letters. */
	readonly #quotes = new Map<string, string[]>();
	readonly #all = new Set<string>();
	readonly #known = new Map<string, readonly Unmarked[]>();
	readonly #claimed = new Map<string, readonly Unmarked[]>();

	constructor(publication: Publication) {
		for (const [text, isName] of [
			...[...namesIn(publication)].map((name) => [name, true] as const),
			...[...quotedTexts(publication)].map((each) => [each, false] as const),
		]) {
			const line = oneLine(text);
			if (this.#all.has(line) || (isName ? !NUMERAL.test(line) : bare(line).length === 0)) continue;
			this.#all.add(line);
			// What is hardly more than its number is known by its mark only.
			if (!isName && (line.match(/\p{L}{2,}/gu)?.length ?? 0) < FEWEST_WORDS) continue;
			const first = line.slice(0, START);
			const group = this.#quotes.get(first);
			if (group) group.push(line);
			else this.#quotes.set(first, [line]);
		}
		for (const group of this.#quotes.values()) group.sort((a, b) => b.length - a.length);
	}

	/** Whether a text stands in the data as it is. */
	isQuoted(text: string): boolean {
		return this.#all.has(oneLine(text)) || bare(text).length === 0;
	}

	/** The unmarked numbers of a text; every digit, or only what reads like a statistic. */
	faults(text: string, marks: readonly Mark[], everyDigit = true): readonly Unmarked[] {
		// With their numbers covered most texts of a site are alike.
		const found = remembered(everyDigit ? this.#known : this.#claimed, blanked(text, marks), (own) =>
			bare(own, everyDigit),
		);
		if (found.length === 0) return found;
		const quoted = this.#quotedIn(text);
		// `Duren Tiga balita` begins in a name.
		return found.filter(({ start }) => !quoted.some((each) => start >= each.start && start < each.end));
	}

	/** Where texts of the data stand in a text. */
	#quotedIn(text: string): { start: number; end: number }[] {
		const places: { start: number; end: number }[] = [];
		// Spaces may be others than in the data: a match is sought in the text with single plain ones, place by place.
		const { line, from } = single(text);
		for (let at = 0; at < line.length; at += 1) {
			if (isLetter(line[at - 1])) continue;
			const match = this.#quotes
				.get(line.slice(at, at + START))
				?.find((each) => line.startsWith(each, at) && !isLetter(line[at + each.length]));
			if (!match) continue;
			places.push({ start: from[at] ?? 0, end: (from[at + match.length - 1] ?? 0) + 1 });
		}
		return places;
	}
}

const START = 4;
const NUMERAL = new RegExp(`\\d|${WORD_RUN.source}`, 'iu');
const FEWEST_WORDS = 3;
const isLetter = (sign = ' ') => /[\p{L}\d]/u.test(sign);

/** A text with its marks' stretches covered. */
export function blanked(text: string, marks: readonly Mark[]): string {
	let blank = text;
	for (const { start, end } of marks) blank = blank.slice(0, start) + '\ufffc'.repeat(end - start) + blank.slice(end);
	return blank;
}

/** Names of places and of what is measured. */
function* namesIn(publication: Publication): Generator<string> {
	for (const { name } of [
		...Object.values(publication.areas),
		...publication.register.provinces,
		...publication.register.cities,
		...publication.cities,
		...publication.indicators,
		...publication.instruments,
	])
		yield name;
	for (const { shortName } of [...publication.cities, ...publication.register.cities]) yield shortName;
}

/** Words of documents and of those who read them, each shown with its document: titles, notes beside a report, recorded
 * mistakes. */
export function* quotedTexts(publication: Publication): Generator<string> {
	for (const { definition, numerator, denominator } of publication.indicators)
		yield* [definition, numerator, denominator];
	for (const { covers, definition, note } of publication.instruments) yield* [covers, definition, note];
	for (const { title } of publication.documents) yield title;
	for (const { reports } of everyFigure(publication)) for (const { note, locator } of reports) yield* [note, locator];
	for (const { rows } of publication.surveys)
		for (const row of rows) if ('unpresented' in row) yield* [row.unpresented.note, row.unpresented.locator];
	for (const { printed, fault } of publication.pressErrors) yield* [printed, fault];
	for (const city of publication.cities) {
		for (const { note } of city.rounds) yield note;
		for (const { text, note } of city.actions) yield* [text, note];
		for (const { name, note, locator } of city.factors) yield* [name, note, locator];
	}
	for (const { term, meaning } of publication.terms) yield* [term, meaning];
	for (const { note } of publication.schedule) yield note;
	// The page of rules tells what the rules look for, and mistakes that were published, each with the document it
	// stood in.
	for (const { finds, why, fix, example } of NOTE_GROUPS.flatMap(({ notes }) => Object.values(notes)))
		for (const text of [finds, why, fix, example?.text ?? '']) yield stripMarks(text).replaceAll('`', '');
	for (const { reason, before, after, ...correction } of publication.corrections) {
		yield reason;
		// A bare number is one of a figure.
		const isWord = correctedBy(correction).kind === 'word';
		for (const text of [before, after]) if (isWord || /\p{L}/u.test(text)) yield text;
	}
}
