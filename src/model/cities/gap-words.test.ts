import { expect, test } from 'vitest';
import { loadPublication } from '../../data/load.ts';
import { gapWords, requestItemsOf } from './gap-words.ts';
import { gapsOf } from './profile.ts';

const publication = loadPublication('data');
const cityAt = (slug: string) => {
	const city = publication.cities.find((each) => each.slug === slug);
	if (!city) throw new Error(slug);
	return city;
};

test('every gap of every city is said in a sentence', () => {
	const said = publication.cities.flatMap((city) => gapsOf(city, publication).map((gap) => gapWords(gap, city)));
	expect(said.length).toBeGreaterThan(8);
	for (const text of said) expect(text).toMatch(/^[A-Z].*\.$/);
});

test('a city without any register value asks for one; one that has it does not', () => {
	const ids = (slug: string) =>
		requestItemsOf(cityAt(slug), gapsOf(cityAt(slug), publication), 'Februari 2026').map(({ id }) => id);
	expect(ids('binjai')).toContain('register');
	expect(ids('bontang')).not.toContain('register');
	expect(ids('bontang').at(-1)).toBe('putaran');
});
