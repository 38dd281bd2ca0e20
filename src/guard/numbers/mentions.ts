import { COMPOSED, readMarks } from '../../model/base/mark.ts';
import type { Publication } from '../../model/base/publication.ts';
import { instrumentMentions, periodMentions } from '../../model/prose/mentions.ts';
import { blanked } from './outside.ts';
import { remembered } from './remembered.ts';

/** Marks of texts that name instruments and times as any text does. */
const SPEAKING: ReadonlySet<string> = new Set([COMPOSED, 'kecuali', 'polos']);

/** Instruments and times that stand near a number. */
export type Near = { readonly instruments: ReadonlySet<string>; readonly periods: readonly string[] };

/** What both name. */
export const joined = (a: Near, b: Near): Near => ({
	instruments: a.instruments.union(b.instruments),
	periods: [...a.periods, ...b.periods],
});

/** Finds what texts name: their instruments and times, and the sentences that these stand in. */
export class Mentions {
	readonly #publication: Publication;
	readonly #mentions = new Map<string, Mentioned>();
	readonly #toldMentions = new Map<string, Mentioned>();
	/** Names of places that read like a time, `Kogekotu (2011)`, or like the end of a sentence, `PB. Teungoh`. */
	readonly #yearNames: readonly string[];
	readonly #dottedNames: readonly string[];

	constructor(publication: Publication) {
		this.#publication = publication;
		const named = (pattern: RegExp) =>
			Object.values(publication.areas).flatMap(({ name }) => (pattern.test(name) ? [name] : []));
		this.#yearNames = named(/(?:19|20)\d\d/);
		this.#dottedNames = named(/[.!?] /);
	}

	/** A marked text with all covered that names no number's time. */
	told(marked: string): string {
		return covered(toldIn(marked), this.#yearNames);
	}

	/** The sentence that a stretch of a text stands in. */
	sentence(text: string, start: number, end: number): readonly [number, number] {
		return sentenceAround(covered(text, this.#dottedNames), start, end);
	}

	/** What these texts name together. */
	of(texts: readonly string[]): Near {
		const all = [...new Set(texts)].map((text) =>
			remembered(this.#mentions, text, (own) =>
				// With their numbers covered most texts of a site are alike.
				remembered(this.#toldMentions, this.told(own), (plain) => ({
					instruments: instrumentMentions(plain, this.#publication.instruments).flatMap(({ instruments }) => [
						...(instruments ?? []),
					]),
					periods: periodMentions(plain).map(({ period }) => period ?? ''),
				})),
			),
		);
		return {
			instruments: new Set(all.flatMap(({ instruments }) => [...instruments])),
			periods: [...new Set(all.flatMap(({ periods }) => periods))],
		};
	}
}

/** A marked text with its numbers, the dates of documents and the words quoted from them covered: these name no
 * number's time. */
export function toldIn(marked: string): string {
	const { text, marks } = readMarks(marked);
	return blanked(
		text,
		marks.filter(({ key }) => !SPEAKING.has(key)),
	);
}

/** A text with names in it covered; its places stay. */
function covered(text: string, names: readonly string[]): string {
	return names.reduce((rest, name) => rest.replaceAll(name, '\ufffc'.repeat(name.length)), text);
}

/** The sentence that a stretch of a text stands in; a dot within a number ends none. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
	const ends = [...text.matchAll(/[.!?](?=\s|$)/g)].map(({ index }) => index + 1);
	return [ends.findLast((each) => each <= start) ?? 0, ends.find((each) => each >= end) ?? text.length];
}

/** Ids of instruments and periods that texts name. */
type Mentioned = { readonly instruments: Iterable<string>; readonly periods: readonly string[] };
