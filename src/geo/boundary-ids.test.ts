import { expect, it } from 'vitest';
import { CITIES, readCity } from './cities.fixture.ts';

it('gives every village of the five cities a boundary of its own', () => {
	const ids = CITIES.flatMap(([slug]) => readCity(slug).villages.map(({ boundary }) => boundary));
	expect(ids).toHaveLength(226);
	expect(ids).not.toContain(undefined);
	expect(new Set(ids).size).toBe(226);
});
