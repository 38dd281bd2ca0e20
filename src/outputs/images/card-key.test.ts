import { expect, it } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import type { ShareCard } from './card.ts';
import { contentKey } from './card-key.ts';
import { cityCard, figureCard, homeCard, villageCard } from './cards.ts';

const publication = loadPublication('tests/cases/lengkap/data');
const [city] = publication.cities;
if (!city) throw new Error('the test city is gone');
const drawn = city.villages
	.map(({ code }) => villageCard(city, code, publication))
	.find(({ picture }) => picture?.kind === 'place');
const series = publication.figures
	.map((figure) => figureCard(figure, publication))
	.find(({ picture }) => picture?.kind === 'trend');
if (!drawn || !series) throw new Error('a picture is gone from the test city');
const cards = [homeCard(publication), cityCard(city, publication), drawn, series];

it('is the same for a card made of other objects', () => {
	for (const card of cards) expect(contentKey(structuredClone(card))).toBe(contentKey(card));
});

/**
 * Every way to change one leaf of a value, each with its path. A picture hangs on its city by its names and boundaries
 * alone.
 */
function* changes(value: unknown, at = ''): Generator<readonly [path: string, changed: unknown]> {
	if (typeof value === 'string') yield [at, `${value}x`];
	else if (typeof value === 'number') yield [at, value + 1];
	else if (typeof value === 'boolean') yield [at, !value];
	else if (typeof value === 'object' && value !== null)
		for (const [name, part] of Object.entries(value))
			for (const [place, changed] of changes(part, `${at}/${name}`))
				yield [place, Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed }];
}

const ELSEWHERE = /^\/picture\/(?:city|cities\/\d+)\/(?!slug|code|name|shortName|districts|villages|boundary)/;

it('is another as soon as anything that is drawn is another', () => {
	for (const card of cards) {
		const key = contentKey(card);
		const unseen = [...changes(card)].filter(
			([path, changed]) => !ELSEWHERE.test(path) && contentKey(changed as ShareCard) === key,
		);
		expect(unseen.map(([path]) => path)).toEqual([]);
	}
});
