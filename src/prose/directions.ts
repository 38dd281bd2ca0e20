import { changeBetween } from '../model/change.ts';
import { type Observation, observationsOf } from '../model/observation.ts';
import type { Publication } from '../model/publication.ts';
import { valuesOf } from '../writing/fill.ts';
import { type Change, changesIn, type Direction } from './changes.ts';
import { unitFits } from './nearest.ts';

const byValue = new WeakMap<Publication, ReadonlyMap<number, readonly Observation[]>>();
const key = (value: number) => Math.round(value * 1e6);

function stating(publication: Publication, value: number, unit: string): readonly Observation[] {
	let index = byValue.get(publication);
	if (!index) {
		const found = new Map<number, Observation[]>();
		for (const observation of observationsOf(publication))
			for (const each of new Set(valuesOf(observation).map(key))) {
				const known = found.get(each);
				if (known) known.push(observation);
				else found.set(each, [observation]);
			}
		index = found;
		byValue.set(publication, index);
	}
	return (index.get(key(value)) ?? []).filter(({ indicator }) => unitFits(unit, indicator));
}

/** Whether some pair of observations with these very values is known to have moved so. */
function isProven({ from, to, direction }: Change, publication: Publication): boolean {
	const said: Readonly<Record<Direction, string>> = { up: 'up', down: 'down', same: 'same' };
	return stating(publication, from.value, from.unit).some((a) =>
		stating(publication, to.value, to.unit).some((b) => changeBetween(a, b, publication).direction === said[direction]),
	);
}

const quotes = new WeakMap<Publication, readonly string[]>();

/** The text with what others have written blanked out: titles of documents, and mistakes that were printed, beside what is wrong with them. */
function withoutQuotes(text: string, publication: Publication): string {
	let known = quotes.get(publication);
	if (!known) {
		known = [
			...publication.documents.map(({ title }) => title),
			...publication.pressErrors.flatMap(({ printed, fault }) => [printed, fault]),
		];
		quotes.set(publication, known);
	}
	return known.reduce((left, quote) => left.replaceAll(quote, ' '.repeat(quote.length)), text);
}

/**
 * Movements that a text tells with both of their values (`turun dari 22,8 persen menjadi 19,6 persen`) and that no two observations of one series
 * are known to have made: for a test that walks the built pages. What stands there as another's words is let through.
 * @param text a page's words as a reader reads them, sentence by sentence.
 */
export function unprovenDirections(text: string, publication: Publication): string[] {
	return changesIn(withoutQuotes(text, publication))
		.filter((change) => !isProven(change, publication))
		.map(({ start, end, to, from }) => text.slice(Math.max(0, Math.min(start, from.start, to.start)), Math.max(end, from.end, to.end)));
}
