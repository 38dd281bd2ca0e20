import { describe, expect, it } from 'vitest';
import { example, exampleCity } from '../../charts/cities.fixture.ts';
import { parseAmount, quantityOf } from './amount.ts';
import { factorGroups } from './factor.ts';
import type { Period } from './period.ts';

const city = exampleCity(example());
const period = '2024-08' as Period;

describe('parseAmount', () => {
	it.each([
		['71.40', { value: 71.4, decimals: 2 }],
		['0', { value: 0, decimals: 0 }],
		['', { state: 'notPublished' }],
		['ds', { state: 'suppressed' }],
		['-1', undefined],
		['71,4', undefined],
	])('%j', (text, amount) => {
		expect(parseAmount(text)).toEqual(amount);
	});

	it('has a number only where one is', () => {
		expect(quantityOf({ state: 'suppressed' })).toBeUndefined();
		expect(quantityOf({ value: 0, decimals: 0 })?.value).toBe(0);
	});
});

describe('factorGroups', () => {
	it('has the sections in the order of the page, each in the order of the data', () => {
		const groups = factorGroups(city, period);
		expect(groups.map(({ section, factors }) => [section, factors.length])).toEqual([
			['determinant', 3],
			['behaviour', 2],
			['group', 3],
		]);
	});

	it('has what is about one village alone for its page, and nothing of another round', () => {
		const own = factorGroups(city, period, '99.01.01.1001');
		expect(own.flatMap(({ factors }) => factors.map(({ name }) => name))).toEqual([
			'Bayi yang mendapat ASI eksklusif',
			'Remaja putri',
			'Ibu hamil',
			'Calon pengantin',
		]);
		expect(factorGroups(city, '2024-02' as Period)).toEqual([]);
	});
});
