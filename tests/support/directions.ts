import { quotedTexts } from '../../src/guard/numbers/outside.ts';
import { type Observation, observationsOf, statedValues } from '../../src/model/base/observation.ts';
import type { Publication } from '../../src/model/base/publication.ts';
import { changeBetween } from '../../src/model/figures/change.ts';
import { type Change, changesIn, type Verb, verbsIn } from '../../src/model/prose/changes.ts';
import { unitFits } from '../../src/model/prose/nearest.ts';

/** Judges every word of movement on a built page: whether a test can tell what it says. */

const key = (value: number) => Math.round(value * 1e6);
const BOTH = ['up', 'down'] as const;
/** The name of what is to be reached, of a team or a plan: nothing is said to have fallen. */
const AIM = /(?:percepatan|strategi) penurunan stunting/giu;

export class Directions {
	readonly #publication: Publication;
	readonly #byValue = new Map<number, Observation[]>();
	/**
	 * What others have written, the longest first: titles of documents, notes, mistakes that were printed. On a page
	 * the hyphen of `e-PPGBM` is one that does not break.
	 */
	readonly #quotes: readonly string[];

	constructor(publication: Publication) {
		this.#publication = publication;
		for (const observation of observationsOf(publication))
			for (const each of new Set(statedValues(observation).map(key)))
				this.#byValue.set(each, [...(this.#byValue.get(each) ?? []), observation]);
		const others = [
			...publication.documents.map(({ url }) => url ?? ''),
			...quotedTexts(publication),
			...correctedWords(publication),
		];
		// A note is set with a full stop of the page's own.
		const said = others.map((each) => each.replace(/\s+/g, ' ').trim().replace(/\.$/, ''));
		this.#quotes = [...new Set(said)]
			.filter((each) => verbsIn(each).length > 0 || /naik|turun/.test(each))
			.sort((a, b) => b.length - a.length);
	}

	/**
	 * Movements told with both values (`turun dari 22,8 persen menjadi 19,6 persen`) that no two observations of a
	 * series are known to have made.
	 */
	unproven(text: string): string[] {
		const own = this.#withoutQuotes(text);
		return changesIn(own)
			.filter((change) => !this.#isProven(change))
			.map(({ start, end, to, from }) =>
				own.slice(Math.max(0, Math.min(start, from.start, to.start)), Math.max(end, from.end, to.end)),
			);
	}

	/**
	 * Sentences that say rising or falling and name no two values that a test could tell apart. Not a claim is what
	 * names both directions (`naik atau turun`), what asks, what others wrote, and a denial.
	 */
	unfounded(text: string): string[] {
		const own = this.#withoutQuotes(text);
		const proven = changesIn(own).filter((change) => this.#isProven(change));
		const sentences = Map.groupBy(verbsIn(own), ({ sentence }) => sentence.join());
		return [...sentences.values()].flatMap((verbs): string[] => {
			const moved = verbs.filter(({ direction }) => direction !== 'same');
			const [first] = moved as [Verb?];
			if (!first || BOTH.every((each) => moved.some(({ direction }) => direction === each))) return [];
			const [start, end] = first.sentence;
			if (own[end] === '?' || /(?<!\p{L})apakah(?!\p{L})/iu.test(own.slice(start, first.start))) return [];
			const left = moved.filter((verb) => !proven.some((change) => change.start === verb.start));
			return left.length > 0 ? [own.slice(start, end).replace(/\s+/g, ' ').trim()] : [];
		});
	}

	/** Whether some pair of observations with these very values is known to have moved so. */
	#isProven({ from, to, direction }: Change): boolean {
		const stating = ({ value, unit }: Change['from']) =>
			(this.#byValue.get(key(value)) ?? []).filter(({ indicator }) => unitFits(unit, indicator));
		return stating(from).some((a) =>
			stating(to).some((b) => changeBetween(a, b, this.#publication).direction === direction),
		);
	}

	#withoutQuotes(text: string): string {
		const line = text.replace(/\s+/g, ' ').replaceAll('\u2011', '-');
		const own = this.#quotes.reduce(
			(left, quote) => (left.includes(quote) ? left.replaceAll(quote, '_'.repeat(quote.length)) : left),
			line,
		);
		return own.replace(AIM, (aim) => '_'.repeat(aim.length));
	}
}

/** Both sides of a correction of words: what stood in a file, and what stands there now. */
const correctedWords = ({ corrections }: Publication) => corrections.flatMap(({ before, after }) => [before, after]);
